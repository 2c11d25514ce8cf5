package enterprise

import "github.com/keji-rules/keji/rule"

// Policy holds every number and switch by which the shared facts are counted. It is a value: copy it, change it, ask
// it. Editions has the dated ones.
type Policy struct {
	// Of2008 counts by the documents of 2008, whose text was not read: lines then cite those, and not the documents of 2016.
	Of2008 rule.Switch `json:"of_2008" zh:"适用2008年办法及指引" en:"counted by the documents of 2008"`

	// Intellectual property: Part 3 item 2 of the guide.
	ClassIIOnce   rule.Switch `json:"class2_once" zh:"Ⅱ类知识产权仅限使用一次" en:"a class II right may be used once only"`
	OnlySuccess   rule.Switch `json:"only_success" zh:"仅认定成功的使用计为已使用" en:"only a successful application spends a right"`
	UsesFrom      rule.Limit  `json:"uses_from" zh:"使用次数自该年度起计" en:"first year whose uses count" unit:"calendar_year"`
	SoleUser      rule.Switch `json:"sole_user" zh:"多个权属人只能由一个使用" en:"only one of several owners may use a right"`
	NoticeCounts  rule.Switch `json:"notice_counts" zh:"授权通知书加缴费收据可代替专利证书" en:"grant notice and fee receipt stand in for the patent certificate"`
	RecentOnly    rule.Switch `json:"recent_only" zh:"须在近若干年内获得" en:"obtained in the last years only"`
	RecentYears   rule.Limit  `json:"recent_years" zh:"获得知识产权的年限" en:"years within which a right was obtained" unit:"years"`
	LicenceCounts rule.Switch `json:"licence_counts" zh:"独占许可视同拥有" en:"an exclusive licence counts"`
	LicenceYears  rule.Limit  `json:"licence_years" zh:"独占许可最低年限" en:"least years of an exclusive licence" unit:"years"`

	// Staff: item 5.
	StaffDays rule.Limit `json:"staff_days" zh:"兼职、临时人员计入职工总数的最低天数" en:"days from which part-time and temporary staff count" unit:"days"`
	TechDays  rule.Limit `json:"tech_days" zh:"计入科技人员的最低天数" en:"days from which technical staff counts" unit:"days"`

	// Accounting years: item 1.
	Years rule.Limit `json:"years" zh:"近几个会计年度" en:"accounting years looked back on" unit:"years"`

	// R&D ledger: item 6.
	CommissionShare   rule.Limit  `json:"commission_share" zh:"委托外部研究开发费用计入比例" en:"share of commissioned R&D that counts" unit:"share"`
	OtherShare        rule.Limit  `json:"other_share" zh:"其他费用占研究开发总费用上限" en:"greatest share of other expenses in total R&D" unit:"share"`
	OtherOnTotal      rule.Switch `json:"other_on_total" zh:"其他费用上限以含委托费用的总额为基数" en:"the cap on other expenses rests on the total, commissions included"`
	OtherPerActivity  rule.Switch `json:"other_per_activity" zh:"其他费用上限按项目分别计算" en:"the cap is taken activity by activity"`
	OtherPooled       rule.Switch `json:"other_pooled" zh:"其他费用上限按各年度合并计算" en:"the cap is taken over all years together"`
	CapitalisedCounts rule.Switch `json:"capitalised_counts" zh:"资本化支出在发生年度计入" en:"capitalised development counts in the year it was spent"`
	ForClient         rule.Switch `json:"for_client" zh:"受托研发（成果归委托方）计入" en:"R&D whose result belongs to a client counts"`
}

// Ask the policy in force on a day of filing; a day that no edition covers is a *rule.EditionError.
func inForce(filed rule.Date) (*rule.Dated[Policy], error) {
	e, err := timeline.On(filed)
	return &e, err
}

// OtherFactor turns the greatest share of other expenses in a total that contains them into what they may be of the
// rest: 20% of the total is 1/4 of the rest, 10% is 1/9. It solves other ≤ share × (rest + other) exactly. False for a
// share below 0, or of 1 and more, which caps nothing. It is derived from the share and cites what the share cites.
func OtherFactor(share rule.Limit) (rule.Limit, bool) {
	n, d := share.Value.Num(), share.Value.Den()
	if n < 0 || n >= d || share.Open() {
		return rule.Limit{}, false
	}
	b := share.Basis
	b.Source = max(b.Source, rule.Derived)
	return rule.Limit{Value: rule.Frac(n, d-n), Basis: b}, true
}
