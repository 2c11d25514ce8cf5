package techsme

import "github.com/keji-rules/keji/rule"

// LifePolicy holds every number and switch of what surrounds the evaluation: the registration number, its validity,
// revocation and return, tax years, small deadlines. It is a value: copy it, change it, ask it. Days of the year are
// inclusive last days.
type LifePolicy struct {
	// Position 11 of the number (国科发火〔2018〕11号).
	EarlyBy  MonthDay `json:"early_by" zh:"第11位为0的提交截止日" en:"last day of submission for position 11 = 0"`
	NumberBy MonthDay `json:"number_by" zh:"用于上一年度汇算清缴的编号公告截止日" en:"last day of announcement for settling the year before"`
	// Position 12: the sum of what each direct route of Article 8 adds. The weights are a widespread belief.
	RouteHNTE     rule.Limit `json:"route_hnte" zh:"第12位：高新技术企业证书" en:"position 12: high-tech certificate" unit:"plain"`
	RouteAward    rule.Limit `json:"route_award" zh:"第12位：国家级科技奖励" en:"position 12: national award" unit:"plain"`
	RouteBody     rule.Limit `json:"route_rd_body" zh:"第12位：省部级以上研发机构" en:"position 12: R&D body" unit:"plain"`
	RouteStandard rule.Limit `json:"route_standard" zh:"第12位：主导制定标准" en:"position 12: standard" unit:"plain"`

	// Validity: from the announcement to ValidUntil, ValidYears years after the year printed in the number.
	ValidYears rule.Limit `json:"valid_years" zh:"编号截止日所在年度与编号年度之差" en:"years from the number's year to its last day" unit:"years"`
	ValidUntil MonthDay   `json:"valid_until" zh:"编号有效期截止日" en:"last day of validity"`
	OtherYears rule.Limit `json:"other_years" zh:"另一种理解：截止日所在年度与编号年度之差" en:"other reading: years to the last day" unit:"years"`
	OtherUntil MonthDay   `json:"other_until" zh:"另一种理解：有效期截止日" en:"other reading: last day of validity"`

	// Revocation and return. A firm may file again ReturnYears years after the year of revocation.
	ReturnYears   rule.Limit  `json:"return_years" zh:"撤销编号后再次申报须隔年数" en:"years until a firm whose number was revoked may file" unit:"years"`
	Onsite        rule.Switch `json:"onsite_after_revocation" zh:"撤销编号后申报须现场核查" en:"on-site checks after a revocation"`
	OnsiteYears   rule.Limit  `json:"onsite_years" zh:"撤销后申报须现场核查的年数" en:"years of on-site checks after a revocation" unit:"years"`
	FalseBar      rule.Switch `json:"false_bar" zh:"填报虚假信息禁止参评" en:"false statements bar from filing"`
	FalseBarYears rule.Limit  `json:"false_bar_years" zh:"填报虚假信息禁止参评年数" en:"years barred for false statements" unit:"years"`
	FalseBarNext  rule.Switch `json:"false_bar_next" zh:"禁止年数自次年起算" en:"the barred years begin with the year after"`

	// Small deadlines. Publicity counts working days; ReportMonths counts calendar months.
	PublicityDays rule.Limit `json:"publicity_days" zh:"公示期（工作日）" en:"publicity (working days)" unit:"days"`
	ReportMonths  rule.Limit `json:"report_months" zh:"变更报告期限（月）" en:"months for reporting a change" unit:"plain"`
	UpdateBy      MonthDay   `json:"update_by" zh:"年度更新截止日" en:"last day of the annual update"`

	Tax TaxPolicy `json:"tax" zh:"税收" en:"tax"`
}

// MonthDay is a day of every year, such as 31 May. A day that a month lacks is its last day.
type MonthDay struct {
	Month rule.Limit `json:"month" zh:"月" en:"month" unit:"plain"`
	Day   rule.Limit `json:"day" zh:"日" en:"day" unit:"plain"`
}

// In returns the day in a year; no date for a month that does not exist.
func (m MonthDay) In(year int) rule.Date {
	first := rule.NewDate(year, whole(m.Month), 1)
	last := first.AddMonths(1).AddDays(-1)
	if last.IsZero() { // December of the last year
		last = rule.NewDate(year, whole(m.Month), 31)
	}
	_, _, days := last.Split()
	return rule.NewDate(year, whole(m.Month), min(whole(m.Day), days))
}

// TaxPolicy holds the tax rules that refer to a number: the rates of the R&D super-deduction by tax year, and the
// carry-forward of losses.
type TaxPolicy struct {
	SettledYears  rule.Limit `json:"settled_years" zh:"编号对应的汇算年度为编号年度之前第几年" en:"years from the settled tax year to the number's" unit:"years"`
	SME           [2]rate    `json:"sme" zh:"科技型中小企业加计扣除比例" en:"super-deduction of technology-based SMEs"`
	SMEUntil      rule.Limit `json:"sme_until" zh:"科技型中小企业首个比例的最后年度" en:"last tax year of the first rate of SMEs" unit:"calendar_year"`
	General       [4]rate    `json:"general" zh:"一般企业加计扣除比例" en:"super-deduction of firms in general"`
	Manufacturing rate       `json:"manufacturing" zh:"制造业加计扣除比例" en:"super-deduction of manufacturers"`
	FourthQuarter rate       `json:"fourth_quarter" zh:"一般企业第四季度加计扣除比例" en:"super-deduction of all firms in the fourth quarter"`

	LossYears      rule.Limit  `json:"loss_years" zh:"亏损结转年限" en:"years a loss is carried forward" unit:"years"`
	LongYears      rule.Limit  `json:"long_years" zh:"延长后的亏损结转年限" en:"extended years a loss is carried forward" unit:"years"`
	FirstQualified rule.Limit  `json:"first_qualified" zh:"最早的具备资格年度" en:"first year of qualification that counts" unit:"calendar_year"`
	LookBack       rule.Limit  `json:"look_back" zh:"具备资格年度之前的年度数" en:"years before the year of qualification" unit:"years"`
	OwnYear        rule.Switch `json:"own_year" zh:"具备资格当年的亏损亦延长" en:"the loss of the qualifying year itself is extended"`
	HardshipLoss   rule.Limit  `json:"hardship_loss" zh:"困难行业企业延长结转的亏损年度" en:"loss year of hardship industries" unit:"calendar_year"`
	HardshipYears  rule.Limit  `json:"hardship_years" zh:"困难行业企业亏损结转年限" en:"years a loss of hardship industries is carried forward" unit:"years"`
}

// rate is a share that applies from a tax year on.
type rate struct {
	From  rule.Limit `json:"from" zh:"起始年度" en:"first tax year" unit:"calendar_year"`
	Share rule.Limit `json:"share" zh:"比例" en:"share" unit:"share"`
}
