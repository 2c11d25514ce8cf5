package inspection

import (
	"github.com/keji-rules/keji/funding/internal/fundlaw"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var opinions = fundlaw.Opinions2021()

// Policy holds the numbers of the checks. It is a value: copy it, change it, ask it.
type Policy struct {
	// PayDays is within how many days after the task book was signed the first payment is due.
	PayDays rule.Limit `json:"pay_days" zh:"任务书签订后拨付期限（日）" en:"days from the signature to the payment" unit:"days"`
	// ListFrom is the price from which equipment must be listed in the budget, inclusive.
	ListFrom rule.Limit `json:"list_from" zh:"须列入清单的设备单价（含）" en:"price from which equipment must be listed, inclusive" unit:"yuan"`
}

var timeline = rule.NewTimeline(rule.Dated[Policy]{
	Edition: rule.Edition{ID: "N2021", Title: rule.T("2021年经费管理规定", "rules on research money of 2021"), Promulgated: rule.NewDate(2021, 8, 5), From: rule.NewDate(2021, 8, 5),
		Checked: rule.NewDate(2026, 11, 22), Documents: []rule.Document{opinions}},
	Policy: Policy{opinions.Whole().Reported().Limit(30), opinions.Whole().Reported().Limit(500_000)},
})

// Editions returns the dated editions by the day of the inspection, fresh for every caller.
func Editions() rule.Timeline[Policy] { return timeline }

func (p *Policy) check() error {
	var found []door.Problem
	for _, problem := range rule.CheckPolicy(p) {
		found = append(found, door.Problem{Path: problem.Path, Code: door.OutOfRange, Text: problem.What, Remedy: remedy})
	}
	if len(found) == 0 && (p.PayDays.Open() || p.ListFrom.Open() || !p.PayDays.Value.IsInt() || p.PayDays.Value.Cmp(rule.Int(1)) < 0 || p.PayDays.Value.Cmp(rule.Int(3650)) > 0) {
		found = append(found, door.Problem{Path: "pay_days", Code: door.OutOfRange, Text: rule.T("应为1至3650的整数日，设备单价应为确定值", "must be 1 to 3650 whole days, and the price known"), Remedy: remedy})
	}
	if len(found) == 0 {
		return nil
	}
	return &door.InputError{Problems: found}
}

var remedy = rule.T("请更正政策中的此项", "correct this part of the policy")
