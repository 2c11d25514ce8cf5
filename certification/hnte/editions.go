package hnte

import "github.com/keji-rules/keji/rule"

// checked is the last day on which the editions were compared with their sources.
var checked = rule.NewDate(2026, 11, 22)

func limit(n int64, b rule.Basis) rule.Limit   { return rule.Limit{Value: rule.Int(n), Basis: b} }
func percent(n int64, b rule.Basis) rule.Limit { return rule.Limit{Value: rule.Percent(n), Basis: b} }
func on(b rule.Basis) rule.Switch              { return rule.Switch{On: true, Basis: b} }
func off(b rule.Basis) rule.Switch             { return rule.Switch{Basis: b} }

// none is a row without points, counted a row within which experts choose, grown one of a rate in percent.
func none() rule.Row { return rule.Points(rule.Int(0), rule.Int(0)) }
func counted(from, low, high int64) rule.Row {
	return rule.Row{From: rule.Int(from), Low: rule.Int(low), High: rule.Int(high)}
}
func grown(from, low, high int64) rule.Row {
	return rule.Row{From: rule.Percent(from), Low: rule.Int(low), High: rule.Int(high)}
}

// afterwards is a row that starts just above its edge.
func afterwards(row rule.Row) rule.Row {
	row.Above = true
	return row
}

// from begins a line of the schedule at an amount, above just above it.
func from(yuan, share int64) rule.Case {
	return rule.Case{From: rule.Int(yuan), Limit: rule.Percent(share)}
}
func above(yuan, share int64) rule.Case {
	return rule.Case{From: rule.Int(yuan), Above: true, Limit: rule.Percent(share)}
}

// v2016 is the Measures and the Guide of 2016, with what Guangdong's yearly calls add to filing.
var v2016 = Policy{
	Built2008: off(read(measures.Article(23))),

	Region:            on(reported(guangdong.Whole())),
	ApplicationLimit:  on(reported(guangdong.Whole())),
	ApplicationsAYear: limit(1, reported(guangdong.Whole())),
	NoEarlyRenewal:    on(reported(guangdong.Whole())),
	RenewalYears:      limit(3, reported(guangdong.Whole())),
	SettledFirst:      on(reported(guangdong.Whole())),
	WithdrawnYears:    limit(1, read(guide.Section(5, 6, 3))),

	MinDays:          limit(365, read(guide.Section(3, 1))),
	MinIP:            limit(1, read(item11(2))),
	MinTechShare:     percent(10, read(item11(4))),
	MinCollegeShare:  percent(30, reported(article10())),
	MinRDStaffShare:  percent(10, reported(article10())),
	RDShare:          rule.NewSchedule(read(item11(5)), from(0, 5), above(50_000_000, 4), above(200_000_000, 3)),
	CommissionShare:  percent(80, read(guide.Section(3, 6, 2, 7))),
	OtherShare:       percent(20, read(guide.Section(3, 6, 2, 8))),
	CapOnTotal:       on(disputed(guide.Section(3, 6, 2, 8))),
	MinDomesticShare: percent(60, read(item11(5))),
	DomesticCounted:  on(disputed(guide.Section(3, 6, 3))),
	MinHTShare:       percent(60, read(item11(6))),
	PassMark:         limit(70, read(item11(7))),
	Incidents:        on(read(item11(8))),
	IncidentDays:     limit(365, read(guide.Section(3, 1))),

	MeansExact:     on(disputed(guide.Annex(5))),
	NegativeAsZero: on(disputed(guide.Section(3, 7, 4))),
	DivideByYears:  on(disputed(guide.Section(3, 7, 2))),

	Panel:     panel2016,
	Score:     score2016,
	Score2008: score2008,
}

var score2016 = Score{
	Least:          limit(0, read(guide.Section(3, 7))),
	MaxLevel:       limit(8, read(guide.Section(3, 7))),
	MaxSupport:     limit(8, read(guide.Section(3, 7))),
	NumberI:        rule.NewTable(read(guide.Section(3, 7)), none(), counted(1, 7, 8)),
	NumberII:       rule.NewTable(read(guide.Section(3, 7)), none(), counted(1, 1, 2), counted(3, 3, 4), counted(5, 5, 6)),
	Way:            rule.NewTable(read(guide.Section(3, 7)), counted(0, 1, 3), counted(1, 1, 6)),
	Standards:      rule.NewTable(read(guide.Section(3, 7)), none(), counted(1, 1, 2)),
	MaxIP:          limit(30, read(guide.Section(3, 7))),
	Transformation: rule.NewTable(read(guide.Section(3, 7, 2)), none(), counted(1, 1, 6), counted(2, 7, 12), counted(3, 13, 18), counted(4, 19, 24), counted(5, 25, 30)),
	MaxTransformed: limit(30, read(guide.Section(3, 7, 2))),
	MeanOver:       limit(3, read(guide.Section(3, 7, 2))),
	MaxRules:       limit(6, read(guide.Section(3, 7))),
	MaxBody:        limit(6, read(guide.Section(3, 7))),
	MaxIncentives:  limit(4, read(guide.Section(3, 7))),
	MaxTraining:    limit(4, read(guide.Section(3, 7))),
	Growth:         rule.NewTable(read(guide.Section(3, 7, 4)), afterwards(grown(0, 1, 2)), grown(5, 3, 4), grown(15, 5, 6), grown(25, 7, 8), grown(35, 9, 10)),
	GrowthFive:     percent(5, disputed(guide.Annex(4))),
	MaxScore:       limit(100, read(guide.Section(3, 7))),
	NarrowBelow:    limit(71, derived(guide.Annex(5))),
}

// score2008 gives each band of 2008 (0.80 to 1.00, 0.60 to 0.79, 0.40 to 0.59, 0.20 to 0.39, 0.01 to 0.19, 0) times the
// points of its part.
var score2008 = Score2008{
	Inventions:     rule.NewTable(reported(guide2008.Whole()), none(), banded(1, 30, 0)),
	Items:          rule.NewTable(reported(guide2008.Whole()), none(), banded(1, 30, 4), banded(3, 30, 3), banded(4, 30, 2), banded(5, 30, 1), banded(6, 30, 0)),
	Transformation: rule.NewTable(disputed(guide2008.Whole()), none(), banded(3, 30, 4), banded(4, 30, 3), banded(7, 30, 2), banded(10, 30, 1), banded(12, 30, 0)),
	Organisation:   rule.NewTable(reported(guide2008.Whole()), none(), banded(1, 20, 4), banded(2, 20, 3), banded(3, 20, 2), banded(4, 20, 1), banded(5, 20, 0)),
	Growth:         rule.NewTable(reported(guide2008.Whole()), afterwards(rated(0, 4)), rated(5, 3), rated(15, 2), rated(25, 1), rated(35, 0)),
	MaxScore:       limit(100, reported(guide2008.Whole())),
}

// banded is a row of 2008 that earns a part's points times the band's ratio, bands counted from the best.
func banded(from, points, band int64) rule.Row {
	low := [...]int64{80, 60, 40, 20, 1}[band]
	high := [...]int64{100, 79, 59, 39, 19}[band]
	return rule.Row{From: rule.Int(from), Low: rule.Frac(low*points, 100), High: rule.Frac(high*points, 100)}
}

// rated is a row of growth of 2008, ten points for the best.
func rated(from, band int64) rule.Row {
	row := banded(0, 10, band)
	row.From = rule.Percent(from)
	return row
}

// v2008 is the Measures and the Guide of 2008, known from sources that report them. What only the edition of 2016 reads
// stays as it is there.
func v2008() Policy {
	p := v2016
	p.Built2008 = on(reported(measures2008.Whole()))
	p.Region = off(usual(measures2008.Whole()))
	p.ApplicationLimit = off(usual(measures2008.Whole()))
	p.NoEarlyRenewal = off(usual(measures2008.Whole()))
	p.SettledFirst = off(usual(measures2008.Whole()))
	p.WithdrawnYears = limit(5, reported(measures2008.Whole()))

	p.MinDays = limit(365, usual(article10()))
	p.MinIP = limit(1, reported(article10()))
	p.RDShare = rule.NewSchedule(disputed(article10()), from(0, 6), from(50_000_000, 4), above(200_000_000, 3))
	p.CommissionShare = percent(80, usual(guide2008.Whole()))
	p.OtherShare = percent(10, reported(guide2008.Whole()))
	p.CapOnTotal = on(disputed(guide2008.Whole()))
	p.MinDomesticShare = percent(60, reported(article10()))
	p.DomesticCounted = on(disputed(guide2008.Whole()))
	p.MinHTShare = percent(60, reported(article10()))
	p.PassMark = limit(70, reported(guide2008.Whole()))
	p.Incidents = off(usual(measures2008.Whole()))
	p.NegativeAsZero = on(disputed(guide2008.Whole()))
	return p
}

// timeline is built once; callers get copies.
var timeline = rule.NewTimeline(
	rule.Dated[Policy]{
		Edition: rule.Edition{
			ID: "V2008", Title: rule.T("2008年办法及指引", "Measures and Guide of 2008"),
			From: rule.NewDate(2008, 1, 1), Until: rule.NewDate(2016, 1, 1), Checked: checked,
			Documents: []rule.Document{measures2008, guide2008},
			Note:      rule.T("施行日期据通行说法，条文据转述", "its first day is general knowledge, its text is known second hand"),
		},
		Policy: v2008(),
	},
	rule.Dated[Policy]{
		Edition: rule.Edition{
			ID: "V2016", Title: rule.T("2016年办法及指引", "Measures and Guide of 2016"),
			From: rule.NewDate(2016, 1, 1), Checked: checked,
			Documents: []rule.Document{measures, guide, guangdong},
		},
		Policy: v2016,
	},
)
