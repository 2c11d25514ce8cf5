package report

import "github.com/keji-rules/keji/rule"

// Policy holds the numbers and switches on reports for one profile. It is a value: copy it, change it, ask it.
type Policy struct {
	// Due: the final report is due within so many months after the end of the term, with DueDays days.
	Due     rule.Limit  `json:"due" zh:"最终报告期限" en:"time for the final report" unit:"plain"`
	DueDays rule.Switch `json:"due_days" zh:"按日计" en:"counted in days"`
	// Condition: without it there is no acceptance.
	Condition rule.Switch `json:"condition" zh:"最终报告是验收的条件" en:"acceptance asks for it"`
	// Certified: it counts once its certificate was issued.
	Certified rule.Switch `json:"certified" zh:"须取得收录证书" en:"with its certificate"`
	// Yearly: a report for each such month in which the project runs.
	Yearly rule.Switch  `json:"yearly" zh:"年度报告" en:"annual reports"`
	Month  rule.Limit   `json:"month" zh:"年度报告月份" en:"month of the annual report" unit:"plain"`
	Access AccessPolicy `json:"access" zh:"公开" en:"access"`
	Breach BreachPolicy `json:"breach" zh:"未提交报告的后果" en:"reports not handed in"`
}

// AccessPolicy holds the longest deferrals, in months.
type AccessPolicy struct {
	Open    rule.Switch `json:"open" zh:"原则上公开" en:"open in principle"`
	Paper   rule.Limit  `json:"paper" zh:"拟发表论文" en:"papers" unit:"months"`
	Patent  rule.Limit  `json:"patent" zh:"拟申请专利" en:"patents" unit:"months"`
	Book    rule.Limit  `json:"book" zh:"拟出版专著" en:"books" unit:"months"`
	KnowHow rule.Limit  `json:"know_how" zh:"技术诀窍" en:"know-how" unit:"months"`
}

// of is the longest deferral for a reason.
func (p *AccessPolicy) of(r Reason) *rule.Limit {
	switch r {
	case ForPaper:
		return &p.Paper
	case ForPatent:
		return &p.Patent
	case ForBook:
		return &p.Book
	}
	return &p.KnowHow
}

// BreachPolicy says what follows when a report is not handed in. Funder: the funder's own measures; otherwise those of the Law on
// Transformation. A grave breach bars for GraveFrom to GraveUntil years where Graves is on, a serious one for SeriousFrom to
// SeriousUntil, where Years is on.
type BreachPolicy struct {
	Funder       rule.Switch `json:"funder" zh:"资助机构的措施" en:"the funder's measures"`
	Law          rule.Switch `json:"law" zh:"法律责任" en:"the law's measures"`
	Graves       rule.Switch `json:"graves" zh:"设“情节较重”一档" en:"a grave band"`
	GraveFrom    rule.Limit  `json:"grave_from" zh:"情节较重下限" en:"grave, from" unit:"years"`
	GraveUntil   rule.Limit  `json:"grave_until" zh:"情节较重上限" en:"grave, until" unit:"years"`
	Years        rule.Switch `json:"years" zh:"情节严重的规定年限" en:"years for a serious one"`
	SeriousFrom  rule.Limit  `json:"serious_from" zh:"情节严重下限" en:"serious, from" unit:"years"`
	SeriousUntil rule.Limit  `json:"serious_until" zh:"情节严重上限" en:"serious, until" unit:"years"`
}
