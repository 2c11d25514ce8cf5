package procedure

import (
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Step is a step of a case.
type Step string

// The steps.
const (
	Preliminary Step = "preliminary" // preliminary check and whether the report is accepted (初核、受理)
	Investigate Step = "investigate" // investigation (调查)
	Extend      Step = "extend"      // extended investigation (延长调查)
	Request     Step = "request"     // request for a review by the subject (申请复查、复核)
	Admit       Step = "admit"       // whether the request is accepted
	Review      Step = "review"      // review (复查、复核)
	Appeal      Step = "appeal"      // whether the superior department accepts the appeal (申诉)
)

var steps = enum.Words[Step]{
	{Value: Preliminary, Text: rule.T("初核并决定是否受理", "preliminary check")}, {Value: Investigate, Text: rule.T("完成调查", "investigation")},
	{Value: Extend, Text: rule.T("完成延长的调查", "extended investigation")}, {Value: Request, Text: rule.T("提出复查（复核）申请", "request for a review")},
	{Value: Admit, Text: rule.T("决定是否受理复查", "acceptance of the request")}, {Value: Review, Text: rule.T("完成复查（复核）", "review")},
	{Value: Appeal, Text: rule.T("决定是否受理申诉", "acceptance of the appeal")},
}

// Steps lists the steps in their order.
func Steps() []Step { return steps.Values() }

// Valid reports whether s is a step.
func (s Step) Valid() bool { return steps.Has(s) }

// Text names the step in one language.
func (s Step) Text(l rule.Lang) string { return steps.Text(s).In(l) }

// Due is one step with its last day.
type Due struct {
	Step     Step                `json:"step"`
	Deadline rule.Deadline       `json:"deadline"`
	Done     rule.Opt[rule.Date] `json:"done,omitzero"`
	State    rule.DeadlineState  `json:"state"`
	// Other is the last day under the other reading of the time limit, where the reading is disputed.
	Other *rule.Deadline `json:"other,omitempty"`
	// Lapses says what is lost when the last day passes; empty where nothing is.
	Lapses rule.Text `json:"lapses,omitzero"`
}

// Text writes the step in one language: its last day and how it stands.
func (d Due) Text(l rule.Lang) string {
	by := " "
	if d.Deadline.Limit.InPrinciple {
		by = rule.T(" 原则上 ", " in principle ").In(l)
	}
	state := d.State.Text(l)
	if d.Other != nil {
		state += rule.T("；另一种理解为 ", "; by another reading ").In(l) + d.Other.Known().Text(l)
	}
	return d.Deadline.What.In(l) + by + d.Deadline.Known().Text(l) + rule.T("（", " (").In(l) + state + rule.T("）", ")").In(l)
}

// Clock are the steps that have begun, in their order.
type Clock []Due

// Text lists the steps in one language.
func (c Clock) Text(l rule.Lang) string {
	parts := make([]string, len(c))
	for i := range c {
		parts[i] = c[i].Text(l)
	}
	if len(parts) == 0 {
		return rule.T("没有正在计算的期限", "no time limit is running").In(l)
	}
	return strings.Join(parts, rule.T("；", "; ").In(l))
}
