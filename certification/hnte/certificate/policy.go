package certificate

import "github.com/keji-rules/keji/rule"

// Policy holds every number and switch of a certificate's life. It is a value: copy it, change it, ask it. Days of the
// year are inclusive last days.
type Policy struct {
	// The certificate. MonthEnd: a certificate issued on 29 February whose anniversary year has none ends on the last day of
	// February, not the day before it.
	ValidYears rule.Limit  `json:"valid_years" zh:"证书有效期" en:"validity of a certificate" unit:"years"`
	MonthEnd   rule.Switch `json:"month_end" zh:"2月29日发证的有效期至2月末日" en:"issued on 29 February: valid to the end of February"`
	Review     rule.Switch `json:"review" zh:"到期复审" en:"review at the end"`
	// ReviewMonths: a review is applied for within these months before the last day.
	ReviewMonths rule.Limit `json:"review_months" zh:"到期前提出复审的期限（月）" en:"months before the end in which a review is applied for" unit:"plain"`

	// The annual report. MostMissed misses within one validity withdraw the status.
	Reports    rule.Switch `json:"reports" zh:"每年填报年度发展情况报表" en:"annual reports"`
	ReportBy   MonthDay    `json:"report_by" zh:"年报截止日" en:"last day of the annual report"`
	FirstDue   rule.Limit  `json:"first_due" zh:"最早须填报的年份" en:"first year in which a report is due" unit:"calendar_year"`
	LateMissed rule.Switch `json:"late_missed" zh:"逾期填报视同未填报" en:"late counts as not filed"`
	MostMissed rule.Limit  `json:"most_missed" zh:"累计未填报达到即取消资格的年数" en:"years missed that withdraw the status" unit:"times"`

	// Changes and moves. NoticeDays counts working days.
	ChangeMonths rule.Limit  `json:"change_months" zh:"变更报告期限（月）" en:"months for reporting a change" unit:"plain"`
	NoticeDays   rule.Limit  `json:"notice_days" zh:"公示期（工作日）" en:"public notice (working days)" unit:"days"`
	Moves        rule.Switch `json:"moves" zh:"跨区域整体迁移资格继续有效" en:"a whole move keeps the status"`

	// Re-examination: TestYears accounting years up to the year in question are tested for R&D.
	TestYears rule.Limit `json:"test_years" zh:"复核研发费用占比的会计年度数" en:"accounting years re-examined for R&D" unit:"years"`

	Grounds Grounds `json:"grounds" zh:"取消资格的情形" en:"grounds of withdrawal"`
	// BarYears: no application is accepted for so many years from the withdrawal; with BarCalendar counted in calendar years,
	// the year of the withdrawal being the first.
	BarYears    rule.Limit  `json:"bar_years" zh:"取消资格后不受理申请的年数" en:"years without applications after a withdrawal" unit:"years"`
	BarCalendar rule.Switch `json:"bar_calendar" zh:"不受理年数按日历年度计" en:"the bar counts calendar years"`

	Tax TaxPolicy `json:"tax" zh:"税收" en:"tax"`
}

// Grounds says on which grounds a status is withdrawn.
type Grounds struct {
	Conditions    rule.Switch `json:"conditions_not_met" zh:"复核不符合认定条件" en:"conditions not met on re-examination"`
	Falsification rule.Switch `json:"falsification" zh:"申请中弄虚作假" en:"falsification in applying"`
	TaxFraud      rule.Switch `json:"tax_fraud" zh:"偷税、骗税" en:"tax fraud"`
	Incident      rule.Switch `json:"incident" zh:"重大安全、质量事故或严重环境违法" en:"major accident or serious environmental violation"`
	Unreported    rule.Switch `json:"change_not_reported" zh:"未按期报告重大变化" en:"change not reported in time"`
	Reports       rule.Switch `json:"reports_missed" zh:"累计两年未填报年报" en:"annual reports missed for two years in total"`
	Changed       rule.Switch `json:"no_longer_qualifies" zh:"更名或条件变化后不符合条件" en:"conditions not met after a change"`
}

// TaxPolicy holds the tax rules that refer to a certificate.
type TaxPolicy struct {
	Rate    rule.Limit `json:"rate" zh:"法定税率" en:"general rate" unit:"share"`
	Reduced rule.Limit `json:"reduced" zh:"高新技术企业税率" en:"reduced rate" unit:"share"`

	// WholeFirstYear: the reduced rate begins with 1 January of the year of issue, else with the year after it. PrepayReduced: in the
	// year in which the certificate ends it is prepaid at the reduced rate.
	WholeFirstYear rule.Switch `json:"whole_first_year" zh:"自发证年度1月1日起享受" en:"reduced from 1 January of the year of issue"`
	PrepayReduced  rule.Switch `json:"prepay_reduced" zh:"到期年度暂按优惠税率预缴" en:"the year of the end is prepaid at the reduced rate"`

	// A certificate that ends within a year must be followed by a new one: by YearEnd with ByYearEnd, else before the annual
	// settlement, by SettleBy of the next year.
	ByYearEnd rule.Switch `json:"by_year_end" zh:"年底前未取得新证书即补税" en:"top up without a new certificate by year end"`
	YearEnd   MonthDay    `json:"year_end" zh:"年底" en:"year end"`
	SettleBy  MonthDay    `json:"settle_by" zh:"汇算清缴截止日" en:"last day of the annual settlement"`

	LossYears      rule.Limit  `json:"loss_years" zh:"亏损结转年限" en:"years a loss is carried forward" unit:"years"`
	LongYears      rule.Limit  `json:"long_years" zh:"延长后的亏损结转年限" en:"extended years a loss is carried forward" unit:"years"`
	FirstQualified rule.Limit  `json:"first_qualified" zh:"最早的具备资格年度" en:"first year of qualification that counts" unit:"calendar_year"`
	LookBack       rule.Limit  `json:"look_back" zh:"具备资格年度之前的年度数" en:"years before the year of qualification" unit:"years"`
	ExpiryYear     rule.Switch `json:"expiry_year" zh:"证书到期年度属于具备资格年度" en:"the year in which the certificate ends qualifies"`
}

// MonthDay is a day of every year, such as 31 May. A day that a month lacks is its last day.
type MonthDay struct {
	Month rule.Limit `json:"month" zh:"月" en:"month" unit:"plain"`
	Day   rule.Limit `json:"day" zh:"日" en:"day" unit:"plain"`
}

// In returns the day in a year; no date for a month that does not exist.
func (m MonthDay) In(year int) rule.Date {
	first := rule.NewDate(year, whole(m.Month), 1)
	_, _, days := first.AddMonths(1).AddDays(-1).Split()
	return rule.NewDate(year, whole(m.Month), min(whole(m.Day), days))
}

// withdrawals is where the edition provides for withdrawals at large.
func (p *Policy) withdrawals() rule.Basis {
	b := p.Grounds.Falsification.Basis
	return rule.Basis{Cite: b.Cite.Document().Article(b.Cite.Article()), Source: b.Source}
}

// withdrawnBy is the article of the ground of the withdrawal; that of withdrawals at large while the ground is not given.
func (p *Policy) withdrawnBy(c *Certificate) rule.Basis {
	ground, given := c.Ground.Get()
	if !given {
		return p.withdrawals()
	}
	clause, _ := p.Grounds.of(ground)
	cite := clause.Basis.Cite
	return rule.Basis{Cite: cite.Document().Article(cite.Article()), Source: clause.Basis.Source}
}

// basis is what a day of the year rests on.
func (m MonthDay) basis() rule.Basis {
	return rule.Basis{Cite: m.Day.Cite, Source: max(m.Month.Source, m.Day.Source)}
}
