package techsme

import "github.com/keji-rules/keji/rule"

// checked is the last day on which the editions were compared with their sources.
var checked = rule.NewDate(2026, 11, 22)

func limit(n int64, b rule.Basis) rule.Limit   { return rule.Limit{Value: rule.Int(n), Basis: b} }
func percent(n int64, b rule.Basis) rule.Limit { return rule.Limit{Value: rule.Percent(n), Basis: b} }
func on(b rule.Basis) rule.Switch              { return rule.Switch{On: true, Basis: b} }
func off(b rule.Basis) rule.Switch             { return rule.Switch{Basis: b} }
func band(percent, points int64) rule.Row {
	return rule.Points(rule.Percent(percent), rule.Int(points))
}
func pieces(n, points int64) rule.Row { return rule.Points(rule.Int(n), rule.Int(points)) }

// v2017 is the Measures alone.
var v2017 = Policy{
	EffectiveManagement: off(read(item6(1))),
	SoundAccounts:       off(read(item6(1))),
	MaxEmployees:        limit(500, read(item6(2))),
	MaxSales:            limit(200_000_000, read(item6(2))),
	MaxAssets:           limit(200_000_000, read(item6(2))),
	IndustryCatalogue:   off(read(item6(3))),
	ExcludedIndustries:  off(read(item6(3))),
	ExcludedShare:       percent(50, usual(deductionNotice.Whole())),
	ConductYears:        limit(1, read(item6(4))),
	Falsifications:      off(read(item6(4))),
	ListedWhenFiling:    on(read(item6(4))),
	ListedInWindow:      off(read(item6(4))),

	Personnel:   rule.NewTable(read(measures.Article(7)), band(0, 0), band(10, 4), band(15, 8), band(20, 12), band(25, 16), band(30, 20)),
	RDOfSales:   rule.NewTable(read(measures.Article(7)), band(0, 0), band(2, 10), band(3, 20), band(4, 30), band(5, 40), band(6, 50)),
	RDOfCost:    rule.NewTable(read(measures.Article(7)), band(0, 0), band(10, 10), band(15, 20), band(20, 30), band(25, 40), band(30, 50)),
	OutcomesI:   rule.NewTable(read(measures.Article(7)), pieces(0, 0), pieces(1, 30)),
	OutcomesII:  rule.NewTable(read(measures.Article(7)), pieces(0, 0), pieces(1, 6), pieces(2, 12), pieces(3, 18), pieces(4, 24)),
	MaxScore:    limit(100, read(measures.Article(7))),
	PassMark:    limit(60, read(item6(5))),
	PersonnelOf: limit(0, read(item6(5))),

	AwardYears:      limit(5, read(item8(2))),
	MaxAwardRank:    limit(3, read(item8(2))),
	StandardYears:   limit(5, read(item8(4))),
	MaxStandardRank: limit(5, usual(measures.Article(9).Item(6))),

	OnsiteFewStaff:   off(reported(oldGuide.Whole())),
	OnsiteStaff:      limit(5, reported(round2024.Whole())),
	OnsiteMostTech:   off(reported(oldGuide.Whole())),
	OnsiteTechShare:  percent(90, reported(jiangmen2025.Whole())),
	OnsiteTechStaff:  limit(50, reported(jiangmen2025.Whole())),
	OnsiteNoIP:       off(reported(oldGuide.Whole())),
	OnsiteLittleRD:   off(reported(oldGuide.Whole())),
	OnsiteRD:         limit(100_000, reported(round2026.Whole())),
	OnsiteMisconduct: off(reported(oldGuide.Whole())),
	OnsiteFirstTime:  off(reported(oldGuide.Whole())),
}

// v2022 is the Measures as the guide of 2022 tightens them; its triggers for on-site checks were not read.
func v2022() Policy {
	p := v2017
	p.EffectiveManagement = on(reported(guide.Whole()))
	p.SoundAccounts = on(reported(guide.Whole()))
	p.IndustryCatalogue = on(reported(guide.Whole()))
	p.ExcludedIndustries = on(reported(guide.Whole()))
	p.Falsifications = on(reported(guide.Whole()))
	p.ListedWhenFiling = off(reported(guide.Whole()))
	p.ListedInWindow = on(disputed(guide.Whole()))
	return p
}

// round of 2024: of the triggers only the first was read.
func v2024() Policy {
	p := v2022()
	p.OnsiteFewStaff = on(reported(round2024.Whole()))
	return p
}

// round of 2025 in Guangdong; its triggers are known from the notice of one city that applies it.
func v2025() Policy {
	p := v2022()
	p.OnsiteFewStaff = on(reported(jiangmen2025.Whole()))
	p.OnsiteStaff = limit(5, reported(jiangmen2025.Whole()))
	p.OnsiteMostTech = on(reported(jiangmen2025.Whole()))
	p.OnsiteMisconduct = on(reported(jiangmen2025.Whole()))
	p.OnsiteFirstTime = on(reported(jiangmen2025.Whole()))
	return p
}

// round of 2026 in Guangdong.
func v2026() Policy {
	p := v2022()
	p.OnsiteFewStaff = on(reported(round2026.Whole()))
	p.OnsiteStaff = limit(5, reported(round2026.Whole()))
	p.OnsiteNoIP = on(reported(round2026.Whole()))
	p.OnsiteLittleRD = on(reported(round2026.Whole()))
	p.OnsiteMisconduct = on(reported(round2026.Whole()))
	p.OnsiteFirstTime = on(reported(round2026.Whole()))
	return p
}

// timeline is built once; callers get copies.
var timeline = rule.NewTimeline(
	issued(rule.NewDate(2017, 5, 3), noted("施行日期按印发日计，待核实", "in force from the day of issue, to be confirmed", dated("V2017", "2017年条件（评价办法）", "conditions of 2017 (the Measures)", rule.NewDate(2017, 5, 3), rule.NewDate(2022, 1, 1), v2017, measures, oldGuide))),
	noted("工作指引印发于2022年春，具体日期不详，自2022年度轮次起适用", "the guide was issued in spring 2022, the day is not known; applied from the round of 2022 on", dated("V2022", "2022年条件（评价办法及2022年工作指引）", "conditions of 2022 (the Measures and the guide of 2022)", rule.NewDate(2022, 1, 1), rule.NewDate(2024, 1, 1), v2022(), measures, guide, superDeduction, deductionNotice)),
	dated("V2022-R2024", "2022年条件，2024年度轮次", "conditions of 2022, round of 2024", rule.NewDate(2024, 1, 1), rule.NewDate(2025, 1, 1), v2024(), measures, guide, round2024, superDeduction, deductionNotice),
	dated("V2022-R2025", "2022年条件，广东省2025年度轮次", "conditions of 2022, Guangdong round of 2025", rule.NewDate(2025, 1, 1), rule.NewDate(2026, 1, 1), v2025(), measures, guide, round2025, jiangmen2025, superDeduction, deductionNotice),
	merging(dated("V2022-R2026", "2022年条件，广东省2026年度轮次", "conditions of 2022, Guangdong round of 2026", rule.NewDate(2026, 1, 1), rule.Date{}, v2026(), measures, guide, round2026, gradient, superDeduction, deductionNotice)),
)

func dated(id, zh, en string, from, until rule.Date, p Policy, docs ...rule.Document) rule.Dated[Policy] {
	return rule.Dated[Policy]{
		Edition: rule.Edition{ID: id, Title: rule.T(zh, en), From: from, Until: until, Checked: checked, Documents: docs},
		Policy:  p,
	}
}

// noted adds what a reader must know about an edition's dates.
func noted(zh, en string, d rule.Dated[Policy]) rule.Dated[Policy] {
	d.Note = rule.T(zh, en)
	return d
}

// issued adds the day on which the documents of an edition were issued.
func issued(on rule.Date, d rule.Dated[Policy]) rule.Dated[Policy] {
	d.Promulgated = on
	return d
}

// merging: the scheme is to become the first rung of the gradient of SMEs; until its standard is issued, the Measures of
// 2017 go on.
func merging(d rule.Dated[Policy]) rule.Dated[Policy] {
	d.Transition = rule.Transition{
		Rule: rule.T("在合并后的标准发布之前，科技型中小企业仍按《科技型中小企业评价办法》评价", "until the merged standard is issued, technology-based SMEs are evaluated under the Measures of 2017"),
		Cite: gradient.Article(30),
	}
	return d
}
