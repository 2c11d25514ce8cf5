package factor_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/funding/allocation/factor"
	"github.com/keji-rules/keji/rule"
)

// Three counties, two factors, coefficients of performance; the measures are an example.
func ExamplePolicy_Allocate() {
	measures := rule.NewDocument(rule.DocumentInfo{ID: "M", Title: rule.T("市级科技资金分配办法（示例）", "Municipal Measures (example)"), Source: rule.Read})
	p := factor.Of(measures.Article(6).Read(), rule.Percent(60), rule.Percent(40))
	p.Performance = measures.Article(7).Read().On()
	w, err := factor.Decode([]byte(`{"budget": 3000000, "unit": "wan_yuan",
		"factors": [{"key": "rd", "name": "研发经费"}, {"key": "hnte", "name": "高新技术企业数"}],
		"regions": [
			{"key": "441481", "name": "兴宁市", "grade": "good", "values": [{"factor": "rd", "value": 5200}, {"factor": "hnte", "value": 18}]},
			{"key": "441422", "name": "大埔县", "grade": "excellent", "values": [{"factor": "rd", "value": 2600}, {"factor": "hnte", "value": 9}]},
			{"key": "441424", "name": "五华县", "grade": "fair", "values": [{"factor": "rd", "value": 3900}, {"factor": "hnte", "value": 13}]}]}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := p.Allocate(w)
	if err != nil {
		log.Fatal(err)
	}
	outcome, _ := a.Value()
	plan, _ := outcome.Get()
	fmt.Println(plan.Text(rule.ZH))
	for _, x := range plan.Shares {
		fmt.Println(x.Text(rule.ZH))
	}
	// Output:
	// 预算300万元分配给3个对象，合计相符
	// 兴宁市：加权占比44.67%，系数1，按因素得135万元
	// 大埔县：加权占比22.33%，系数1.1，按因素得75万元，余额在前补1个单位
	// 五华县：加权占比33%，系数0.9，按因素得90万元
}
