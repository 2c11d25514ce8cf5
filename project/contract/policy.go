package contract

import (
	"github.com/keji-rules/keji/project/internal/numbers"
	"github.com/keji-rules/keji/rule"
)

// Policy holds the numbers and switches on contracts for one profile. It is a value: copy it, change it, ask it.
type Policy struct {
	// Sign: the contract is signed within so many months after the notice of approval, with SignDays days; Lapses: otherwise
	// the grant is deemed abandoned.
	Sign     rule.Limit  `json:"sign" zh:"合同签订期限" en:"time for signing" unit:"plain"`
	SignDays rule.Switch `json:"sign_days" zh:"按日计" en:"counted in days"`
	// Kept: the contract is what was applied for; Reasons lets it differ for adequate reason, otherwise only what the review's
	// opinion or the sum granted asks for.
	Kept    rule.Switch `json:"kept" zh:"合同内容依申请书" en:"the contract follows the application"`
	Reasons rule.Switch `json:"kept_reasons" zh:"有充分理由可修改" en:"adequate reason lets it differ"`
	Lapses  rule.Switch `json:"lapses" zh:"逾期未签视为放弃" en:"deemed abandoned when not signed in time"`

	Midterm   Midterm           `json:"midterm" zh:"中期检查" en:"mid-term check"`
	Extension numbers.Extension `json:"extension" zh:"延期" en:"extension"`
	Changes   ChangePolicy      `json:"changes" zh:"变更" en:"changes"`
	Events    EventPolicy       `json:"events" zh:"及时报告的事项" en:"events to be reported at once"`

	// Care: duty of care in a high-risk exploratory project exempts.
	Care rule.Switch `json:"care" zh:"勤勉尽责免责" en:"duty of care exempts"`
}

// EventPolicy says which events are reported at once, and to whom (a level, as in [ChangePolicy]).
type EventPolicy struct {
	To      rule.Limit `json:"to" zh:"报告对象（层级）" en:"reported to, by level" unit:"plain"`
	Targets Occurrence `json:"targets" zh:"目标调整" en:"targets adjusted"`
	Content Occurrence `json:"content" zh:"内容更改" en:"content changed"`
	Leader  Occurrence `json:"leader" zh:"项目负责人变更" en:"leader changed"`
	Route   Occurrence `json:"route" zh:"关键技术方案变更" en:"key technical scheme changed"`
	Force   Occurrence `json:"force_majeure" zh:"不可抗因素" en:"force majeure"`
}

// Occurrence says what may be applied for when an event happens; without anything the profile does not list it.
type Occurrence struct {
	Extend rule.Switch `json:"extend" zh:"可申请延期" en:"an extension may be asked for"`
	Amend  rule.Switch `json:"amend" zh:"可申请修改（调整）" en:"an amendment may be asked for"`
	End    rule.Switch `json:"terminate" zh:"可申请终止" en:"termination may be asked for"`
}

// Midterm says which projects have a mid-term check: those paid in stages, those from a sum on (inclusive), those whose term
// is longer than so many years (Inclusive: from so many years on). Basic research and projects that end in the same year may be exempt.
type Midterm struct {
	Staged     rule.Switch `json:"staged" zh:"分期拨款项目" en:"paid in stages"`
	BySum      rule.Switch `json:"by_sum" zh:"按资助金额" en:"by the grant"`
	Sum        rule.Limit  `json:"sum" zh:"资助金额起点" en:"grant from" unit:"yuan"`
	Years      rule.Limit  `json:"years" zh:"执行期年数" en:"years of the term" unit:"years"`
	Inclusive  rule.Switch `json:"inclusive" zh:"年数含本数" en:"the years are included"`
	BasicFree  rule.Switch `json:"basic_free" zh:"自由探索和基础研究免检" en:"basic research is exempt"`
	EndingFree rule.Switch `json:"ending_free" zh:"当年到期免检" en:"what ends in the same year is exempt"`
	// Recognised: the result of another check or evaluation of the same project in the same year is recognised.
	Recognised rule.Switch `json:"recognised" zh:"同一年度检查结果互认" en:"results of the same year are recognised"`
}

// ChangePolicy says who decides on each change, by a level: 1 leader, 2 unit, 3 recommending department, 4 managing agency,
// 5 the bureau, 6 the funding authority of a national programme. AskDays and CauseDays bound when a major change is asked for.
type ChangePolicy struct {
	LeadUnit    Decider `json:"lead_unit" zh:"牵头（承担）单位" en:"lead unit"`
	Leader      Decider `json:"leader" zh:"项目负责人" en:"project leader"`
	Term        Decider `json:"term" zh:"实施周期" en:"term"`
	Targets     Decider `json:"targets" zh:"主要目标、考核指标" en:"targets"`
	Name        Decider `json:"name" zh:"项目名称" en:"name"`
	Participant Decider `json:"participant" zh:"参与单位" en:"participants"`
	Route       Decider `json:"route" zh:"技术路线" en:"route"`
	Members     Decider `json:"members" zh:"成员" en:"members"`
	BudgetItems Decider `json:"budget_items" zh:"预算科目" en:"budget items"`
	TotalBudget Decider `json:"total_budget" zh:"总预算" en:"total budget"`

	// Within CauseDays days after the cause, and at least AskDays days before the end; each where its switch is on.
	ByCause   rule.Switch `json:"by_cause" zh:"自事由发生起限期申请" en:"asked for within days of the cause"`
	CauseDays rule.Limit  `json:"cause_days" zh:"事由发生后申请期限" en:"days after the cause" unit:"days"`
	ByEnd     rule.Switch `json:"by_end" zh:"到期前限期申请" en:"asked for days before the end"`
	AskDays   rule.Limit  `json:"ask_days" zh:"到期前申请期限" en:"days before the end" unit:"days"`
	// BothAgree: a change of the unit needs the agreement of both units, or the project is terminated.
	BothAgree rule.Switch `json:"both_agree" zh:"变更依托单位须两单位协商一致" en:"both units agree to a change of unit"`
	// Lowered indicators need adequate reason; an incoming leader must not be barred.
	NoLowering rule.Switch `json:"no_lowering" zh:"无充分理由不得降低指标" en:"indicators are not lowered without reason"`
	FreeLeader rule.Switch `json:"free_leader" zh:"接任负责人不得在限制期内" en:"an incoming leader is not barred"`
}

// Decider says who decides on a change, by level, and with whom it is then filed; 0 with nobody.
type Decider struct {
	Level rule.Limit `json:"level" zh:"审批层级" en:"level" unit:"plain"`
	Filed rule.Limit `json:"filed" zh:"备案层级" en:"filed with" unit:"plain"`
}

// of returns the decider of a change.
func (p *ChangePolicy) of(c Change) *Decider {
	switch c {
	case LeadUnit:
		return &p.LeadUnit
	case ProjectHead:
		return &p.Leader
	case Term:
		return &p.Term
	case Targets:
		return &p.Targets
	case Name:
		return &p.Name
	case Participant:
		return &p.Participant
	case Route:
		return &p.Route
	case Members:
		return &p.Members
	case BudgetItems:
		return &p.BudgetItems
	}
	return &p.TotalBudget
}
