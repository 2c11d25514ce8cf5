package contract_test

import (
	"fmt"

	"github.com/keji-rules/keji/project/contract"
	"github.com/keji-rules/keji/rule"
)

// A request for an extension that comes a day late is refused, with the reason and what is lawful instead.
func ExampleChangeOf() {
	c, err := contract.Decode([]byte(`{
		"profile": "maoming", "approved_on": "2024-06-20", "starts_on": "2024-07-01", "ends_on": "2026-06-30", "extended": 0,
		"change": "term", "requested_on": "2026-06-01", "new_end": "2026-12-31"}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	answer, err := contract.ChangeOf(c)
	if err != nil {
		fmt.Println(err)
		return
	}
	outcome, _ := answer.Value()
	refusal, refused := outcome.Refusal()
	fmt.Println(refused, refusal.Reasons()[0].Text.ZH, refusal.Reasons()[0].Law.Cite.Text(rule.ZH))
	// Output:
	// true 不满足“在到期前规定时间以前申请” 《茂名市科技项目和资金管理办法》
}
