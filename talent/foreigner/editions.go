package foreigner

import "github.com/keji-rules/keji/rule"

// checked is the last day on which the editions were compared with their sources.
var checked = rule.NewDate(2026, 11, 22)

// from is a row of a table: from a number on, inclusive, so many points.
func from(n, points int64) rule.Row { return rule.Points(rule.Int(n), rule.Int(points)) }

// flagged gives points for a yes.
func flagged(points int64, b rule.Basis) rule.Table {
	return rule.NewTable(b, from(0, 0), from(1, points))
}

// nothing is a row of the table that an edition lacks.
func nothing(b rule.Basis) rule.Table { return rule.NewTable(b, from(0, 0)) }

// v2017 is the standard and the table in force since 2017-04-01, with the parameters of places where no other are known.
var v2017 = Policy{
	MinAge: guide.Whole().Read().Limit(18),
	A: PolicyA{
		Papers:      standard.Whole().Read().Limit(3),
		Multiple:    standard.Whole().Reported().Limit(6),
		InvestYears: standard.Whole().Reported().Limit(3),
		InvestedUSD: standard.Whole().Reported().Limit(500_000),
		Share:       standard.Whole().Reported().Exactly(rule.Percent(30)),
		Sales:       standard.Whole().Reported().Limit(10_000_000),
		Tax:         standard.Whole().Usual().Limit(1_000_000),
		Under:       standard.Whole().Disputed().Limit(40),
		OtherUnder:  standard.Whole().Disputed().Limit(40),
		PassMark:    standard.Whole().Reported().Limit(85),
	},
	B: PolicyB{
		MaxAge:        standard.Whole().Reported().Limit(60),
		OtherMaxAge:   standard.Whole().Disputed().Limit(59),
		Degree:        standard.Whole().Reported().Limit(1),
		WorkYears:     standard.Whole().Reported().Limit(2),
		PostGroups:    standard.Whole().Reported().On(),
		PilotMasters:  standard.Whole().Reported().Off(),
		MasterDegree:  pilot.Whole().Reported().Limit(2),
		NativeDegree:  standard.Whole().Reported().Off(),
		TeacherProof:  standard.Whole().Reported().On(),
		TeachingYears: standard.Whole().Reported().Limit(2),
		CourseHours:   standard.Whole().Reported().Limit(120),
		Multiple:      standard.Whole().Reported().Limit(4),
		PassMark:      standard.Whole().Reported().Limit(60),
		OtherMark:     standard.Whole().Reported().Off(),
		OtherPassMark: shanghai2025.Whole().Disputed().Limit(70),
	},
	Points:        points2017,
	Pilot:         standard.Whole().Read().Off(),
	WageLag:       standard.Whole().Reported().Limit(1),
	CityPilot:     standard.Whole().Reported().Off(),
	RenewalAge:    standard.Whole().Reported().Off(),
	MaxRenewalAge: shenzhen2026.Whole().Disputed().Limit(59),
}

// points2017 is the table in force (暂行).
var points2017 = Points{
	Salary:          rule.NewTable(table.Whole().Read(), from(0, 0), from(50_000, 5), from(70_000, 8), from(150_000, 11), from(250_000, 14), from(350_000, 17), from(450_000, 20)),
	Degree:          rule.NewTable(table.Whole().Read(), from(0, 0), from(1, 10), from(2, 15), from(3, 20)),
	Skill:           rule.NewTable(table.Whole().Read(), from(0, 0), from(1, 10), from(2, 15), from(3, 20)),
	WorkYears:       rule.Steps{From: rule.Int(2), Base: rule.Int(5), Width: rule.Int(1), Each: rule.Int(1), Cap: rule.Int(20), Basis: table.Whole().Read()},
	Months:          rule.NewTable(table.Whole().Read(), from(0, 0), from(3, 5), from(6, 10), from(9, 15)),
	FormerNational:  flagged(5, table.Whole().Read()),
	TaughtInChinese: flagged(5, table.Whole().Read()),
	HSK:             rule.NewTable(table.Whole().Read(), from(0, 0), from(1, 1), from(2, 2), from(3, 3), from(4, 4), from(5, 5)),
	Region:          rule.NewTable(table.Whole().Read(), from(0, 0), from(1, 10)),
	Age:             rule.NewTable(table.Whole().Read(), from(0, 0), from(18, 10), from(26, 15), from(46, 10), from(56, 5), from(61, 0)),
	TopUniversity:   flagged(5, table.Whole().Read()),
	Fortune500:      flagged(5, table.Whole().Read()),
	OwnsIP:          flagged(5, table.Whole().Read()),
	FiveYears:       flagged(5, table.Whole().Read()),
	BonusLow:        table.Whole().Read().Limit(0),
	BonusHigh:       table.Whole().Read().Limit(10),
	Max:             table.Whole().Read().Limit(120),
}

// points2016 is the table of the pilot (试用版): four rows differ, and degrees alone count as education.
func points2016() Points {
	b := pilotTable.Whole().Reported()
	return Points{
		Salary:          rule.NewTable(b, from(0, 0), from(50_000, 5), from(70_000, 8), from(150_000, 11), from(250_000, 14), from(350_000, 17), from(450_000, 20)),
		Degree:          rule.NewTable(b, from(0, 0), from(1, 10), from(2, 15), from(3, 20)),
		Skill:           nothing(b),
		WorkYears:       rule.Steps{From: rule.Int(2), Base: rule.Int(5), Width: rule.Int(1), Each: rule.Int(1), Cap: rule.Int(15), Basis: b},
		Months:          rule.NewTable(b, from(0, 0), from(3, 5), from(6, 10), from(9, 15)),
		FormerNational:  nothing(b),
		TaughtInChinese: flagged(10, b),
		HSK:             rule.NewTable(b, from(0, 0), from(1, 2), from(2, 4), from(3, 6), from(4, 8), from(5, 10)),
		Region:          rule.NewTable(b, from(0, 0), from(2, 10)),
		Age:             rule.NewTable(pilotTable.Whole().Disputed(), from(0, 0), from(18, 10), from(26, 15), from(46, 10), from(56, 5), from(61, 0)),
		TopUniversity:   flagged(5, b),
		Fortune500:      flagged(5, b),
		OwnsIP:          nothing(b),
		FiveYears:       nothing(b),
		BonusLow:        b.Limit(0),
		BonusHigh:       b.Limit(10),
		Max:             b.Limit(120),
	}
}

// v2016 is the pilot. What its sources do not show is taken from the standard of 2017, and cited as the pilot's, assumed.
func v2016() Policy {
	p := v2017
	p.Points = points2016()
	b := pilot.Whole().Usual()
	p.MinAge = b.Limit(18)
	p.A.Papers, p.A.Multiple, p.A.InvestYears, p.A.InvestedUSD = b.Limit(3), b.Limit(6), b.Limit(3), b.Limit(500_000)
	p.A.Share, p.A.Sales, p.A.Tax, p.A.PassMark = b.Exactly(rule.Percent(30)), b.Limit(10_000_000), b.Limit(1_000_000), b.Limit(85)
	p.B.MaxAge, p.B.Degree, p.B.WorkYears = b.Limit(60), pilot.Whole().Reported().Limit(1), pilot.Whole().Reported().Limit(2)
	p.B.PostGroups, p.B.PilotMasters = pilot.Whole().Reported().Off(), pilot.Whole().Reported().On()
	p.B.NativeDegree, p.B.TeacherProof = pilot.Whole().Reported().On(), pilot.Whole().Reported().Off()
	p.B.Multiple, p.B.PassMark = b.Limit(4), b.Limit(60)
	p.A.Under, p.A.OtherUnder, p.B.OtherMaxAge = pilot.Whole().Disputed().Limit(40), pilot.Whole().Disputed().Limit(40), pilot.Whole().Disputed().Limit(59)
	p.B.TeachingYears, p.B.CourseHours, p.B.OtherMark, p.B.OtherPassMark = b.Limit(2), b.Limit(120), b.Off(), b.Limit(70)
	p.CityPilot, p.RenewalAge, p.MaxRenewalAge = b.Off(), b.Off(), b.Limit(59)
	p.WageLag, p.Pilot = b.Limit(1), b.On()
	return p
}
