package foreigner

import "github.com/keji-rules/keji/rule"

// checked is the last day on which the editions were compared with their sources.
var checked = rule.NewDate(2026, 11, 22)

func limit(n int64, b rule.Basis) rule.Limit   { return rule.Limit{Value: rule.Int(n), Basis: b} }
func percent(n int64, b rule.Basis) rule.Limit { return rule.Limit{Value: rule.Percent(n), Basis: b} }
func on(b rule.Basis) rule.Switch              { return rule.Switch{On: true, Basis: b} }
func off(b rule.Basis) rule.Switch             { return rule.Switch{Basis: b} }

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
	MinAge: limit(18, read(guide)),
	A: PolicyA{
		Papers:      limit(3, read(standard)),
		Multiple:    limit(6, reported(standard)),
		InvestYears: limit(3, reported(standard)),
		InvestedUSD: limit(500_000, reported(standard)),
		Share:       percent(30, reported(standard)),
		Sales:       limit(10_000_000, reported(standard)),
		Tax:         limit(1_000_000, usual(standard)),
		Under:       limit(40, disputed(standard)),
		OtherUnder:  limit(40, disputed(standard)),
		PassMark:    limit(85, reported(standard)),
	},
	B: PolicyB{
		MaxAge:        limit(60, reported(standard)),
		OtherMaxAge:   limit(59, disputed(standard)),
		Degree:        limit(1, reported(standard)),
		WorkYears:     limit(2, reported(standard)),
		PostGroups:    on(reported(standard)),
		PilotMasters:  off(reported(standard)),
		MasterDegree:  limit(2, reported(pilot)),
		NativeDegree:  off(reported(standard)),
		TeacherProof:  on(reported(standard)),
		TeachingYears: limit(2, reported(standard)),
		CourseHours:   limit(120, reported(standard)),
		Multiple:      limit(4, reported(standard)),
		PassMark:      limit(60, reported(standard)),
		OtherMark:     off(reported(standard)),
		OtherPassMark: limit(70, disputed(shanghai2025)),
	},
	Points:        points2017,
	WageLag:       limit(1, reported(standard)),
	CityPilot:     off(reported(standard)),
	RenewalAge:    off(reported(standard)),
	MaxRenewalAge: limit(59, disputed(shenzhen2026)),
}

// points2017 is the table in force (暂行).
var points2017 = Points{
	Salary:          rule.NewTable(read(table), from(0, 0), from(50_000, 5), from(70_000, 8), from(150_000, 11), from(250_000, 14), from(350_000, 17), from(450_000, 20)),
	Degree:          rule.NewTable(read(table), from(0, 0), from(1, 10), from(2, 15), from(3, 20)),
	Skill:           rule.NewTable(read(table), from(0, 0), from(1, 10), from(2, 15), from(3, 20)),
	WorkYears:       rule.Steps{From: rule.Int(2), Base: rule.Int(5), Width: rule.Int(1), Each: rule.Int(1), Cap: rule.Int(20), Basis: read(table)},
	Months:          rule.NewTable(read(table), from(0, 0), from(3, 5), from(6, 10), from(9, 15)),
	FormerNational:  flagged(5, read(table)),
	TaughtInChinese: flagged(5, read(table)),
	HSK:             rule.NewTable(read(table), from(0, 0), from(1, 1), from(2, 2), from(3, 3), from(4, 4), from(5, 5)),
	Region:          rule.NewTable(read(table), from(0, 0), from(1, 10)),
	Age:             rule.NewTable(read(table), from(0, 0), from(18, 10), from(26, 15), from(46, 10), from(56, 5), from(61, 0)),
	TopUniversity:   flagged(5, read(table)),
	Fortune500:      flagged(5, read(table)),
	OwnsIP:          flagged(5, read(table)),
	FiveYears:       flagged(5, read(table)),
	BonusLow:        limit(0, read(table)),
	BonusHigh:       limit(10, read(table)),
	Max:             limit(120, read(table)),
}

// points2016 is the table of the pilot (试用版): four rows differ, and degrees alone count as education.
func points2016() Points {
	b := reported(pilotTable)
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
		Age:             rule.NewTable(disputed(pilotTable), from(0, 0), from(18, 10), from(26, 15), from(46, 10), from(56, 5), from(61, 0)),
		TopUniversity:   flagged(5, b),
		Fortune500:      flagged(5, b),
		OwnsIP:          nothing(b),
		FiveYears:       nothing(b),
		BonusLow:        limit(0, b),
		BonusHigh:       limit(10, b),
		Max:             limit(120, b),
	}
}

// v2016 is the pilot. What its sources do not show is taken from the standard of 2017 and marked as assumed.
func v2016() Policy {
	p := v2017
	p.Points = points2016()
	b := usual(pilot)
	p.MinAge = limit(18, b)
	p.A.Papers, p.A.Multiple, p.A.InvestYears, p.A.InvestedUSD = limit(3, b), limit(6, b), limit(3, b), limit(500_000, b)
	p.A.Share, p.A.Sales, p.A.Tax, p.A.PassMark = percent(30, b), limit(10_000_000, b), limit(1_000_000, b), limit(85, b)
	p.B.MaxAge, p.B.Degree, p.B.WorkYears = limit(60, b), limit(1, reported(pilot)), limit(2, reported(pilot))
	p.B.PostGroups, p.B.PilotMasters = off(reported(pilot)), on(reported(pilot))
	p.B.NativeDegree, p.B.TeacherProof = on(reported(pilot)), off(reported(pilot))
	p.B.Multiple, p.B.PassMark = limit(4, b), limit(60, b)
	p.WageLag = limit(1, b)
	return p
}
