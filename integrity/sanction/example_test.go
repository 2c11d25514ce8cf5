package sanction_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/sanction"
	"github.com/keji-rules/keji/rule"
)

// ghostWriting is a decision on a paper of 2023 that was ghost-written (item 3): heavier, barred for exactly three years.
func ghostWriting() sanction.Proposal {
	p, err := sanction.Decode([]byte(`{
		"conduct_on": "2023-01-10", "decided_on": "2023-12-26", "established": true, "decided_by": "unit",
		"items": [3], "grade": "heavier", "grave_consequence": false, "aggravating": [], "mitigating": ["admitted"],
		"measures": [{"measure": "bar_projects", "years": 3}, {"measure": "database"}]
	}`))
	if err != nil {
		log.Fatal(err)
	}
	return p
}

// Exactly three years are not heavier but serious.
func ExampleCheck() {
	d, err := sanction.Check(integrity.Misconduct, ghostWriting())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(d.Text(rule.ZH))
	// Output:
	// 科研失信行为处理核对：不符合
	// 适用版本：2022年调查处理规则（2022-08-25起），按行为发生（结束）日 2023-01-10 适用
	// 版本说明：施行日取印发日，2022-09-14公布
	// ✗ 禁止期限与情节相称：不符合（以下情形均不成立）〔《科研失信行为调查处理规则》〕（通行理解，待核实）
	//   ✗ 未禁止承担或参与科技活动：1项，应为无〔《科研失信行为调查处理规则》〕（通行理解，待核实）
	//   ✗ 情节较重的期限：未同时满足〔《科研失信行为调查处理规则》〕（通行理解，待核实）
	//     ✗ 情节较重：期限长短：不符合（以下情形均不成立）〔《科研失信行为调查处理规则》〕（通行理解，待核实）
	//       ✗ 情节较重：在幅度内：未同时满足〔《科研失信行为调查处理规则》〕（通行理解，待核实）
	//         ✗ 情节较重：上限：3年，应 < 3年，恰等于界限，不含本数〔《科研失信行为调查处理规则》〕（通行理解，待核实）
	//       ✗ 情节较重：永久禁止：未同时满足〔《科研失信行为调查处理规则》〕（通行理解，待核实）
	//         ✗ 情节较重：拟永久禁止：否，应为是〔《科研失信行为调查处理规则》〕（通行理解，待核实）
	//   ✗ 情节严重的期限：未同时满足〔《科研失信行为调查处理规则》〕（通行理解，待核实）
	//     ✗ 情节严重：否，应为是〔《科研失信行为调查处理规则》〕（通行理解，待核实）
	//   ✗ 情节特别严重的期限：未同时满足〔《科研失信行为调查处理规则》〕（通行理解，待核实）
	//     ✗ 情节特别严重：否，应为是〔《科研失信行为调查处理规则》〕（通行理解，待核实）
	//     ✗ 情节特别严重：期限长短：不符合（以下情形均不成立）〔《科研失信行为调查处理规则》〕（通行理解，待核实）
	//       ✗ 情节特别严重：在幅度内：未同时满足〔《科研失信行为调查处理规则》〕（通行理解，待核实）
	//         ✗ 情节特别严重：下限：3年，应 > 5年，差 2年〔《科研失信行为调查处理规则》〕（通行理解，待核实）
	//       ✗ 情节特别严重：永久禁止：未同时满足〔《科研失信行为调查处理规则》〕（通行理解，待核实）
	//         ✗ 情节特别严重：拟永久禁止：否，应为是〔《科研失信行为调查处理规则》〕（通行理解，待核实）
	// ✓ 处理单位有处理权限：符合〔《科研失信行为调查处理规则》〕（通行理解，待核实）
	//   ✓ 由所在单位处理：是〔《科研失信行为调查处理规则》〕（通行理解，待核实）
	// ✓ 其余 8 项均符合
	// ○ 其他资格的取消期限也在该档内（仅提示）：是〔《科研失信行为调查处理规则》〕（通行理解，待核实）
	// 本结论有 50 处依据尚待核实（完整说明逐条标注）
}

func ExamplePermit() {
	a, err := sanction.Permit(integrity.Misconduct, ghostWriting())
	if err != nil {
		log.Fatal(err)
	}
	s, _ := a.Value()
	fmt.Println(s.Text(rule.EN))
	// Output:
	// heavier: notice in public within a scope; terminate or revoke fiscally funded activities got by the misconduct; recover the balance and what was paid out; bar for a term from undertaking or taking part in fiscally funded activities (>0 years and <3 years); revoke awards with their money, honours, posts and titles got by the misconduct; bar from awards, talent titles and promotion (>0 years and <3 years); strip academician and similar titles, memberships; bar as nominator, nominee and reviewer (>0 years and <3 years); reduce or stop graduate intake, up to loss of supervisor status (>0 years and <3 years); refuse or revoke the degree; enter in the database of serious research dishonesty; other; may be handled more lightly within the range
}

func ExampleDays() {
	a, err := sanction.Days(integrity.Misconduct, ghostWriting())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.ZH))
	// Output:
	// 科研失信行为处理核对·各项期限的起止：一定期限禁止承担或参与财政性资金支持的科技活动：2023-12-26至2026-12-25（含首末两日，3年，起始日计入）
	// 适用版本：2022年调查处理规则（2022-08-25起），按行为发生（结束）日 2023-01-10 适用
	// 版本说明：施行日取印发日，2022-09-14公布
	// · 期限届满日（measures[0]）：起止 2023-12-26至2026-12-25（含首末两日，3年，起始日计入）〔《科研失信行为调查处理规则》〕
	// · 首日不计入的另一种算法（measures[0]）：起止 2023-12-26至2026-12-26（含首末两日，3年，起始日不计入）〔《科研失信行为调查处理规则》〕（通行理解，待核实）
}

// The paper is of 2021, the decision of 2023: the substance follows the rules of 2019, the procedure those of 2022.
func ExampleLaw() {
	p := ghostWriting()
	p.ConductOn = rule.Given(rule.NewDate(2021, 6, 1))
	a, err := sanction.Law(integrity.Misconduct, p)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.ZH))
	// Output:
	// 科研失信行为处理核对·适用的版本：实体适用323-2019，程序适用221-2022
	// · 行为时的版本：日期 2021-06-01，版本 2019年调查处理规则〔《中华人民共和国立法法》第一百零四条〕（通行理解，待核实）
	// · 决定时的版本：日期 2023-12-26，版本 2022年调查处理规则〔《中华人民共和国立法法》第一百零四条〕（通行理解，待核实）
	// · 程序从受理时的版本：日期 2023-12-26，版本 2022年调查处理规则〔《中华人民共和国立法法》第一百零四条〕（通行理解，待核实）
	// · 实体从旧兼从轻：决定时的规定对当事人较轻 未提供；按行为时的规定；决定时的规定较轻的，从新〔《中华人民共和国立法法》第一百零四条〕（存在争议）
}
