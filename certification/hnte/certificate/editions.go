package certificate

import "github.com/keji-rules/keji/rule"

// checked is the last day on which the editions were compared with their sources.
var checked = rule.NewDate(2026, 11, 22)

func limit(n int64, b rule.Basis) rule.Limit   { return rule.Limit{Value: rule.Int(n), Basis: b} }
func percent(n int64, b rule.Basis) rule.Limit { return rule.Limit{Value: rule.Percent(n), Basis: b} }
func on(b rule.Basis) rule.Switch              { return rule.Switch{On: true, Basis: b} }
func off(b rule.Basis) rule.Switch             { return rule.Switch{Basis: b} }

func monthDay(month, day int64, b rule.Basis) MonthDay {
	return MonthDay{limit(month, b), limit(day, b)}
}

// tax2017 are the tax rules since tax year 2017.
var tax2017 = TaxPolicy{
	Rate:    percent(25, read(taxLaw.Article(4))),
	Reduced: percent(15, read(taxLaw.Article(28).Paragraph(2))),

	WholeFirstYear: on(read(tax24.Article(1))),
	PrepayReduced:  on(read(tax24.Article(1))),

	ByYearEnd: on(disputed(tax24.Article(1))),
	YearEnd:   monthDay(12, 31, disputed(tax24.Article(1))),
	SettleBy:  monthDay(5, 31, derived(taxLaw.Article(54))),

	LossYears:      limit(5, read(taxLaw.Article(18))),
	LongYears:      limit(10, read(tax76.Section(1))),
	FirstQualified: limit(2018, read(tax76.Section(1))),
	LookBack:       limit(5, read(tax76.Section(1))),
	ExpiryYear:     on(disputed(tax45.Section(2))),
}

// life2017 is the Measures and the Guide of 2016 with the tax announcement of 2017.
var life2017 = Policy{
	ValidYears:   limit(3, read(measures.Article(9))),
	MonthEnd:     on(disputed(measures.Article(9))),
	Review:       off(reported(measures.Whole())),
	ReviewMonths: limit(3, reported(measures2008.Whole())),

	Reports:    on(read(measures.Article(13))),
	ReportBy:   monthDay(5, 31, read(measures.Article(13))),
	FirstDue:   limit(2016, derived(measures.Article(23))),
	LateMissed: on(disputed(guide.Section(5, 2))),
	MostMissed: limit(2, read(measures.Article(19).Item(3))),

	ChangeMonths: limit(3, read(measures.Article(17))),
	NoticeDays:   limit(10, read(guide.Section(5, 4))),
	Moves:        on(read(measures.Article(18))),
	TestYears:    limit(3, read(guide.Section(5, 3))),

	Grounds: Grounds{
		Conditions:    on(read(measures.Article(16))),
		Falsification: on(read(measures.Article(19).Item(1))),
		TaxFraud:      off(read(measures.Article(19))),
		Incident:      on(read(measures.Article(19).Item(2))),
		Unreported:    on(read(measures.Article(19).Item(3))),
		Reports:       on(read(measures.Article(19).Item(3))),
		Changed:       on(read(measures.Article(17))),
	},
	BarYears:    limit(1, read(guide.Section(5, 6, 3))),
	BarCalendar: on(read(guide.Section(5, 6, 3))),

	Tax: tax2017,
}

// life2016 is the first year of the Measures of 2016, before the tax announcement: the Guide alone says by when a new
// certificate must follow.
func life2016() Policy {
	p := life2017
	p.Tax.WholeFirstYear, p.Tax.PrepayReduced = on(read(measures.Article(10))), on(read(guide.Section(4, 3)))
	p.Tax.ByYearEnd = off(read(guide.Section(4, 3)))
	return p
}

// life2008 is what is known of the Measures and the Guide of 2008.
func life2008() Policy {
	p := life2016()
	whole, work := measures2008.Whole(), guide2008.Whole()
	p.ValidYears, p.MonthEnd = limit(3, usual(whole)), on(disputed(whole))
	p.Review, p.ReviewMonths = on(reported(whole)), limit(3, reported(whole))
	p.Reports, p.LateMissed = off(reported(whole)), off(usual(whole))
	p.ChangeMonths = rule.Limit{Value: rule.Int(0), High: rule.Int(12), Basis: unknown(whole)}
	p.NoticeDays = limit(15, usual(work))
	p.Moves = off(usual(whole))
	p.TestYears = rule.Limit{Value: rule.Int(1), High: rule.Int(3), Basis: unknown(work)}
	p.Grounds = Grounds{
		Conditions: on(usual(whole)), Falsification: on(reported(whole)), TaxFraud: on(reported(whole)), Incident: on(reported(whole)),
		Unreported: off(reported(whole)), Reports: off(reported(whole)), Changed: on(usual(whole)),
	}
	p.BarYears, p.BarCalendar = limit(5, reported(whole)), off(reported(whole))
	p.Tax.WholeFirstYear, p.Tax.PrepayReduced = on(usual(tax203.Whole())), on(usual(tax203.Whole()))
	p.Tax.ByYearEnd = off(usual(tax203.Whole()))
	return p
}

var timeline = rule.NewTimeline(
	edition("C2008", "2008年办法下的证书", "certificates under the Measures of 2008", rule.NewDate(2008, 1, 1), rule.NewDate(2016, 1, 1), life2008(), measures2008, guide2008),
	edition("C2016", "2016年办法下的证书（2016年度）", "certificates under the Measures of 2016, year 2016", rule.NewDate(2016, 1, 1), rule.NewDate(2017, 1, 1), life2016(), measures, guide),
	edition("C2017", "2016年办法下的证书（2017年起）", "certificates under the Measures of 2016, since 2017", rule.NewDate(2017, 1, 1), rule.Date{}, life2017, measures, guide, tax24, tax76, tax45),
)

func edition(id, zh, en string, from, until rule.Date, p Policy, docs ...rule.Document) rule.Dated[Policy] {
	return rule.Dated[Policy]{
		Edition: rule.Edition{ID: id, Title: rule.T(zh, en), From: from, Until: until, Checked: checked, Documents: docs},
		Policy:  p,
	}
}

// Editions returns the dated rules, fresh for every caller.
func Editions() rule.Timeline[Policy] { return timeline }
