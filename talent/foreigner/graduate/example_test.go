package graduate_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/foreigner/graduate"
)

func ExampleEvaluate() {
	a, err := graduate.Decode([]byte(`{"applied_on": "2026-07-15", "born_on": "2000-01-01", "master": true, "university_in_china": true,
		"graduated_on": "2026-06-30", "no_criminal_record": true, "mark": "79.5", "grade_b_or_above": false, "employer": true,
		"post_matches": true, "advertised_days": 30, "passport": true}`))
	if err != nil {
		log.Fatal(err)
	}
	d, err := graduate.Evaluate(a)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(d.Text(rule.ZH))
	// Output:
	// 优秀外籍高校毕业生在华就业：不符合
	// 适用版本：2017年通知（2017-01-06起），按申请日期 2026-07-15 适用
	// ✗ 学习成绩：不符合（以下情形均不成立）〔《关于允许优秀外籍高校毕业生在华就业有关事项的通知》〕（据转述）
	//   ✗ 平均成绩（百分制）：79.5，应 ≥ 80，差 0.5〔《关于允许优秀外籍高校毕业生在华就业有关事项的通知》〕（据转述）
	//   ✗ 成绩B以上（等级制）：否，应为是〔《关于允许优秀外籍高校毕业生在华就业有关事项的通知》〕（据转述）
	// ✓ 其余 10 项均符合
	// 本结论有 14 处依据尚待核实（完整说明逐条标注）
}
