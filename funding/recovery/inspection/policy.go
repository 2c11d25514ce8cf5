package inspection

import (
	"github.com/keji-rules/keji/funding/internal/fundlaw"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var (
	opinions = fundlaw.Opinions2021()
	// practice is what bureaus check where no document that was read says so; tool is a published tool for research budgets.
	practice = rule.NewDocument(rule.DocumentInfo{ID: "INSPECTION-PRACTICE", Title: rule.T("财政科技资金安全检查的通行做法", "common practice of checking fiscal S&T money"), Described: true, Source: rule.Assumed})
	tool     = rule.NewDocument(rule.DocumentInfo{ID: "BUDGET-TOOL", Title: rule.T("公开的科研预算编制工具", "a published tool for research budgets"), Described: true, Source: rule.SecondHand})
)

// Policy holds the numbers of the checks. It is a value: copy it, change it, ask it.
type Policy struct {
	// PayDays is within how many days after the task book was signed the first payment is due.
	PayDays rule.Limit `json:"pay_days" zh:"任务书签订后拨付期限（日）" en:"days from the signature to the payment" unit:"days"`
	// Since is the day from which on task books that were signed are held to these days, inclusive.
	Since rule.Limit `json:"since" zh:"适用于自此日起签订的任务书（含）" en:"for task books signed from this day on, inclusive" unit:"date"`
	// ListFrom is the price from which equipment must be listed in the budget, inclusive.
	ListFrom rule.Limit `json:"list_from" zh:"须列入清单的设备单价（含）" en:"price from which equipment must be listed, inclusive" unit:"yuan"`
}

// first is the day taken as that on which 国办发〔2021〕32号 was issued.
var first = rule.NewDate(2021, 8, 5)

// dayNumber is a day as a policy holds it.
func dayNumber(d rule.Date) rule.Number {
	n, _ := rule.OnDay(d).Exact()
	return n
}

var timeline = rule.NewTimeline(rule.Dated[Policy]{
	Edition: rule.Edition{ID: "N2021", Title: rule.T("2021年经费管理规定", "rules on research money of 2021"), From: first,
		Checked: rule.NewDate(2026, 11, 22), Documents: []rule.Document{opinions},
		Note: rule.T("印发日按2021年8月5日，未经原文核对（8月13日公布）", "the day of issue, 2021-08-05, was not compared with the document (published on 08-13)")},
	Policy: Policy{opinions.Whole().Reported().Limit(30), opinions.Whole().Usual().Exactly(dayNumber(first)), tool.Whole().Reported().Limit(500_000)},
})

// Editions returns the dated editions by the day of the inspection, fresh for every caller.
func Editions() rule.Timeline[Policy] { return timeline }

func (p *Policy) check() error {
	var found []door.Problem
	for _, problem := range rule.CheckPolicy(p) {
		found = append(found, door.Problem{Path: problem.Path, Code: door.OutOfRange, Text: problem.What, Remedy: remedy})
	}
	if len(found) == 0 && (p.PayDays.Open() || p.ListFrom.Open() || p.Since.Open() || !p.PayDays.Value.IsInt() || p.PayDays.Value.Cmp(rule.Int(1)) < 0 || p.PayDays.Value.Cmp(rule.Int(3650)) > 0) {
		found = append(found, door.Problem{Path: "pay_days", Code: door.OutOfRange, Text: rule.T("应为1至3650的整数日，起算日和设备单价应为确定值", "must be 1 to 3650 whole days, and day and price known"), Remedy: remedy})
	}
	if len(found) == 0 {
		return nil
	}
	return &door.InputError{Problems: found}
}

var remedy = rule.T("请更正政策中的此项", "correct this part of the policy")
