package allocation_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/funding/allocation"
	"github.com/keji-rules/keji/rule"
)

// A million among three counties by 5 : 3 : 1, in 万元, with at least 15万元 for each: the third is held at its floor, the others
// share what is left, 85万元 as 53.125 and 31.875.
func ExampleApportion() {
	w, err := allocation.Decode([]byte(`{"total": 1000000, "unit": "wan_yuan", "claims": [
		{"key": "441422", "name": "大埔县", "weight": 1, "floor": 150000},
		{"key": "441481", "name": "兴宁市", "weight": 5, "floor": 150000},
		{"key": "441424", "name": "五华县", "weight": 3, "floor": 150000}]}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := allocation.Apportion(w)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.ZH))
	// Output:
	// 财政科技资金分配·按权重分配（100万元）：100万元分为3份，合计相符
	// · 最大余额法取整：总额 100万元，单位 万元，份数 3，按余额补足的单位数 1；舍去不足1万元的部分，剩余单位按余额从大到小逐个补足〔《财政科技资金分配规则（本规则库建议稿）》〕（拟议，非法定）
	// · 按下限（claims[0]）：对象 大埔县，权重 1，得 15万元〔《财政科技资金分配规则（本规则库建议稿）》〕（拟议，非法定）
	// · 按比例应得（claims[1]）：对象 兴宁市，权重 5，得 53万元，余额 0.125〔《财政科技资金分配规则（本规则库建议稿）》〕（拟议，非法定）
	// · 按比例应得（claims[2]）：对象 五华县，权重 3，得 32万元，余额 0.875；余额在前，补1个单位〔《财政科技资金分配规则（本规则库建议稿）》〕（拟议，非法定）
}
