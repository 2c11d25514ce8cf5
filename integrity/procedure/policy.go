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
	// OtherRequest is the time for the request under the other reading, where it is disputed.
	OtherRequest Limit `json:"other_request" zh:"提出复查（另一种理解）" en:"request for a review (another reading)"`
	Appeal       Limit `json:"appeal" zh:"上级是否受理申诉" en:"acceptance of the appeal"`
	// FromRequest: the review counts from the request, not from its acceptance.
	FromRequest rule.Switch `json:"from_request" zh:"复核期自申请之日起" en:"the review counts from the request"`
	// Panel is the least number of members of the investigation panel, Interviewers that of investigators at an interview;
	// 0 where the document asks for none, a range where that was not read.
	Panel        rule.Limit `json:"panel" zh:"调查组人数" en:"members of the investigation panel" unit:"persons"`
	Interviewers rule.Limit `json:"interviewers" zh:"谈话的调查人员数" en:"investigators at an interview" unit:"persons"`
	// Told, Heard and Waiver: before the decision facts, grounds and basis are told in writing; the subject may state its case;
	// silence is a waiver.
	Told   rule.Switch `json:"told" zh:"决定前书面告知" en:"told in writing before the decision"`
	Heard  rule.Switch `json:"heard" zh:"陈述、申辩" en:"statement and defence"`
	Waiver rule.Switch `json:"waiver" zh:"逾期视为放弃" en:"silence is a waiver"`
	// RunsOn: a review does not suspend the decision. Organised: within its time the review is to be organised, and nothing is said of
	// when it ends.
	RunsOn    rule.Switch `json:"runs_on" zh:"复查不停止执行" en:"a review does not suspend the decision"`
	Organised rule.Switch `json:"organised" zh:"期限内组织复核" en:"the review is to be organised in time"`
	// Provincial: for projects that the provincial department set up alone.
	Provincial rule.Switch `json:"provincial" zh:"仅适用于省科技厅立项的项目" en:"for projects of the provincial department alone"`
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
