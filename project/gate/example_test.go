package gate_test

import (
	"fmt"

	"github.com/keji-rules/keji/project/gate"
	"github.com/keji-rules/keji/rule"
)

const application = `{
	"project": "高导热铜箔的制备", "profile": "meizhou", "applied_on": "2026-03-02", "kind": "research", "recommended": true,
	"lead": {"legal_person": true, "in_province": true, "in_city": true}, "truth_commitment": true, "integrity_commitment": true, "ethics_needed": false,
	"unit_standing": {"state": "free", "on": "2026-03-02"}, "team_standing": {"state": "free", "on": "2026-03-02"},
	"leader_standing": {"state": "barred", "on": "2026-03-02", "bars": [{"entry": "R-17", "term": {"from": "2024-09-01", "until": "2026-08-31"}}]},
	"audit_breach": false, "funded_before": false, "projects": [], "prior": []}`

// A leader who is barred until the end of August may not apply in March; the answer says until when, and what is lawful.
func ExampleMayApply() {
	a, err := gate.Decode([]byte(application))
	if err != nil {
		fmt.Println(err)
		return
	}
	answer, err := gate.MayApply(a)
	if err != nil {
		fmt.Println(err)
		return
	}
	outcome, _ := answer.Value()
	refusal, refused := outcome.Refusal()
	fmt.Println(refused, refusal.Reasons()[0].Text.ZH, "至", refusal.Reasons()[0].Until)
	fmt.Println(refusal.Alternatives()[1].Text.ZH)
	// Output:
	// true 负责人在科研失信等限制期内 至 2026-08-31
	// 自2026-09-01起，上述情形不再妨碍申报（届时仍须符合当时的申报条件）
}

// A profile's value is replaced in one line.
func ExamplePolicy_MayApply() {
	a, err := gate.Decode([]byte(application))
	if err != nil {
		fmt.Println(err)
		return
	}
	law, err := gate.On(a.Profile.Or(""), a.AppliedOn.Or(rule.Date{}))
	if err != nil {
		fmt.Println(err)
		return
	}
	law.Policy.Blocks.Standing.On = false
	answer, err := law.Policy.MayApply(a)
	if err != nil {
		fmt.Println(err)
		return
	}
	outcome, _ := answer.Value()
	fmt.Println(outcome.Text(rule.ZH))
	// Output:
	// 可以申报
}
