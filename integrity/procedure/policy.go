package procedure

import "github.com/keji-rules/keji/rule"

// Policy holds the time limits of one edition. It is a value: copy it, change it, ask it.
type Policy struct {
	Preliminary Limit `json:"preliminary" zh:"初核" en:"preliminary check"`
	Investigate Limit `json:"investigate" zh:"调查" en:"investigation"`
	Extend      Limit `json:"extend" zh:"延长调查" en:"extension of the investigation"`
	Request     Limit `json:"request" zh:"提出复查（复核）" en:"request for a review"`
	Admit       Limit `json:"admit" zh:"是否受理复查" en:"acceptance of the request"`
	Review      Limit `json:"review" zh:"完成复查（复核）" en:"review"`
	Appeal      Limit `json:"appeal" zh:"上级是否受理申诉" en:"acceptance of the appeal"`
	// FromRequest: the review counts from the request, not from its acceptance.
	FromRequest rule.Switch `json:"from_request" zh:"复核期自申请之日起" en:"the review counts from the request"`
	// Final: the result of the review is final.
	Final rule.Switch `json:"final" zh:"复核意见为最终结果" en:"the review is final"`
}

// Limit is the time limit of one step.
type Limit struct {
	Set       rule.Switch `json:"set" zh:"有期限规定" en:"there is a limit"`
	Length    rule.Limit  `json:"length" zh:"期限" en:"length" unit:"plain"`
	Months    rule.Switch `json:"months" zh:"按月计" en:"counted in months"`
	Working   rule.Switch `json:"working" zh:"按工作日计" en:"counted in working days"`
	Principle rule.Switch `json:"principle" zh:"原则性规定" en:"in principle"`
}

// timeLimit is the limit as it is reckoned.
func (l *Limit) timeLimit() rule.TimeLimit {
	t := rule.TimeLimit{Length: l.Length, Unit: rule.DayUnit, InPrinciple: l.Principle.On}
	switch {
	case l.Months.On:
		t.Unit = rule.MonthUnit
	case l.Working.On:
		t.Unit = rule.WorkdayUnit
	}
	return t
}
