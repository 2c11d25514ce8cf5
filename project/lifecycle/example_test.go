package lifecycle_test

import (
	"fmt"

	"github.com/keji-rules/keji/project/lifecycle"
	"github.com/keji-rules/keji/project/lifecycle/state"
	"github.com/keji-rules/keji/rule"
)

// A history is judged as a whole: here a change was asked for after the term, which no profile allows.
func ExampleReplay() {
	history, err := lifecycle.Decode([]byte(`{
		"project": "2025A0101", "profile": "meizhou",
		"standing": {"state": "ongoing", "since": "2025-09-30", "first_end": "2026-06-30", "end": "2026-06-30"},
		"events": [
			{"kind": "term_ends", "on": "2026-07-01", "by": "clock"},
			{"kind": "request_change", "on": "2026-07-15", "by": "applicant", "ends_on": "2026-12-31"},
			{"kind": "apply_acceptance", "on": "2026-12-30", "by": "applicant"}
		]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	answer, err := lifecycle.Replay(history)
	if err != nil {
		fmt.Println(err)
		return
	}
	course, _ := answer.Value()
	fmt.Println(course.Text(rule.ZH))
	for _, b := range course.Breaches {
		fmt.Println(b.Text(rule.ZH))
	}
	// Output:
	// 已申请验收（自2026-12-30）；违规 1 处
	// 申请变更（到期待验收）：此状态下不得进行
}

// What may happen next, who may do it, and until when.
func ExampleWhatNext() {
	history := lifecycle.History{
		Profile:  rule.Given(lifecycle.Profiles()[0]),
		Standing: rule.Given(lifecycle.Position{State: state.Due, Since: rule.NewDate(2026, 7, 1), End: rule.NewDate(2026, 6, 30)}),
	}
	answer, err := lifecycle.WhatNext(history, rule.NewDate(2026, 7, 15))
	if err != nil {
		fmt.Println(err)
		return
	}
	options, _ := answer.Value()
	fmt.Println(options.Text(rule.ZH))
	// Output:
	// 申请验收→已申请验收（申报（承担）单位），至 2026-12-30
	// 申请验收期限届满→逾期（期限届满），自 2026-12-31
	// 依申请终止→终止（科技局）
	// 查实骗取，撤销→撤销（科技局）
}
