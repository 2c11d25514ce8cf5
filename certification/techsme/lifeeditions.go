package techsme

import "github.com/keji-rules/keji/rule"

func monthDay(month, day int64, b rule.Basis) MonthDay {
	return MonthDay{limit(month, b), limit(day, b)}
}

func ratio(from, share int64, b rule.Basis) rate { return rate{limit(from, b), percent(share, b)} }

// taxRules are the tax rules as last checked; they are the same in every edition.
var taxRules = TaxPolicy{
	SettledYears: limit(1, usual(hinge.Whole())),
	SME: [2]rate{
		ratio(2017, 75, reported(tax34.Whole())),
		ratio(2022, 100, reported(tax16.Whole())),
	},
	SMEUntil: limit(2019, usual(tax34.Whole())),
	General: [4]rate{
		{limit(2008, reported(taxReg.Article(95))), percent(50, read(taxReg.Article(95)))},
		ratio(2018, 75, reported(tax99.Whole())),
		ratio(2021, 75, reported(tax6.Whole())),
		ratio(2023, 100, read(tax7.Section(1))),
	},
	Manufacturing: ratio(2021, 100, reported(tax13.Whole())),
	FourthQuarter: ratio(2022, 100, reported(tax28.Whole())),

	LossYears:      limit(5, read(taxLaw.Article(18))),
	LongYears:      limit(10, read(tax76.Section(1))),
	FirstQualified: limit(2018, read(tax76.Section(1))),
	LookBack:       limit(5, read(tax76.Section(1))),
	OwnYear:        off(disputed(tax76.Section(1))),
	HardshipLoss:   limit(2020, usual(tax8.Whole())),
	HardshipYears:  limit(8, usual(tax8.Whole())),
}

// life2017 serves the numbers of 2017 and 2018, which on the earliest reading run to the end of March of the next year.
var life2017 = LifePolicy{
	EarlyBy:  monthDay(5, 31, read(hinge.Whole())),
	NumberBy: monthDay(6, 30, read(hinge.Whole())),

	RouteHNTE:     limit(8, disputed(measures.Article(8).Item(1))),
	RouteAward:    limit(4, disputed(measures.Article(8).Item(2))),
	RouteBody:     limit(2, disputed(measures.Article(8).Item(3))),
	RouteStandard: limit(1, disputed(measures.Article(8).Item(4))),

	ValidYears: limit(1, disputed(measures.Article(12))),
	ValidUntil: monthDay(3, 31, disputed(measures.Article(12))),
	OtherYears: limit(0, disputed(round2019.Whole())),
	OtherUntil: monthDay(12, 31, disputed(round2019.Whole())),

	ReturnYears:   limit(1, usual(measures.Article(15))),
	Onsite:        off(usual(measures.Article(15))),
	OnsiteYears:   limit(3, disputed(round2026.Whole())),
	FalseBar:      off(usual(measures.Article(15))),
	FalseBarYears: limit(3, reported(round2025.Whole())),
	FalseBarNext:  on(disputed(round2025.Whole())),

	PublicityDays: limit(10, reported(measures.Whole())),
	ReportMonths:  limit(3, reported(measures.Whole())),
	UpdateBy:      monthDay(3, 31, disputed(measures.Article(12))),

	Tax: taxRules,
}

// life2019 serves the numbers since the round of 2019, which run to the end of their own year.
func life2019() LifePolicy {
	p := life2017
	p.ValidYears, p.ValidUntil = limit(0, reported(round2019.Whole())), monthDay(12, 31, reported(round2019.Whole()))
	p.OtherYears, p.OtherUntil = limit(1, disputed(measures.Article(12))), monthDay(3, 31, disputed(measures.Article(12)))
	p.ReturnYears = limit(1, reported(round2019.Whole()))
	return p
}

// life2025 adds the bar of three years for false statements, and on-site checks after a revocation.
func life2025() LifePolicy {
	p := life2019()
	p.FalseBar, p.Onsite = on(reported(round2025.Whole())), on(reported(round2026.Whole()))
	return p
}

var lifeTimeline = rule.NewTimeline(
	lifeEdition("L2017", "2017年、2018年编号规则", "rules for numbers of 2017 and 2018", rule.NewDate(2017, 5, 3), rule.NewDate(2019, 1, 1), life2017, measures, hinge, oldGuide),
	lifeEdition("L2019", "2019年至2024年编号规则", "rules for numbers of 2019 to 2024", rule.NewDate(2019, 1, 1), rule.NewDate(2025, 1, 1), life2019(), measures, hinge, round2019),
	lifeEdition("L2025", "2025年起编号规则", "rules for numbers since 2025", rule.NewDate(2025, 1, 1), rule.Date{}, life2025(), measures, hinge, round2025, round2026),
)

func lifeEdition(id, zh, en string, from, until rule.Date, p LifePolicy, docs ...rule.Document) rule.Dated[LifePolicy] {
	return rule.Dated[LifePolicy]{
		Edition: rule.Edition{ID: id, Title: rule.T(zh, en), From: from, Until: until, Checked: checked, Documents: docs},
		Policy:  p,
	}
}

// LifeEditions returns the dated rules around the evaluation, fresh for every caller. The year printed in a number
// picks the edition, asked for on its 31 December.
func LifeEditions() rule.Timeline[LifePolicy] { return lifeTimeline }
