package recovery

import "github.com/keji-rules/keji/rule"

// checkedOn is the last day on which the editions were compared with their sources.
var checkedOn = rule.NewDate(2026, 11, 22)

// The Budget Law was rewritten in 2014, on a day that was not found; the regulation is of 2020-08-03.
var carry = rule.NewTimeline(
	rule.Dated[CarryPolicy]{Edition: edition("B2015", "预算法及盘活存量资金文件", "Budget Law and the notices on idle money", rule.Date{}, rule.NewDate(2015, 1, 1), rule.NewDate(2020, 10, 1),
		"按2014年修订的预算法，施行日未经核对；条例施行前“连续两年”的含义按同一理解", "by the Budget Law as rewritten in 2014, whose first day was not compared; before the regulation the same reading of two consecutive years is taken", budgetLaw, stock2014, stock2015),
		Policy: CarryPolicy{budgetLaw.Article(42).Usual().Limit(1), stock2015.Whole().Reported().Off(), stock2015.Whole().Reported().On()}},
	rule.Dated[CarryPolicy]{Edition: edition("B2020", "预算法及2020年实施条例", "Budget Law and its regulation of 2020", rule.NewDate(2020, 8, 3), rule.NewDate(2020, 10, 1), rule.Date{}, "", "", budgetLaw, budgetRegulation, stock2015),
		Policy: CarryPolicy{budgetRegulation.Article(50).Read().Limit(1), stock2015.Whole().Reported().Off(), stock2015.Whole().Reported().On()}},
)

// rest are the switches that no edition of projects differs in, but for what becomes of revoked ones.
func rest(p ProjectPolicy) ProjectPolicy {
	p.Years = opinions2016.Whole().Usual().Limit(2)
	p.Released = opinions2021.Whole().Disputed().On()
	p.AllOfRevoked = practice.Whole().Usual().On()
	p.ProRata = practice.Whole().Proposed().Off()
	return p
}

// kept is a surplus that stays without limit of time.
func kept(b rule.Basis) ProjectPolicy { return rest(ProjectPolicy{Kept: b.On(), Limited: b.Off()}) }

// kept2016 stays for two years, kept2025 without limit; of a revoked grant of the foundation the regulation recovers all.
func kept2016() ProjectPolicy {
	b := opinions2016.Whole().Usual()
	return rest(ProjectPolicy{Kept: b.On(), Limited: b.On()})
}

func kept2025() ProjectPolicy {
	p := kept(opinions2021.Whole().Reported())
	p.AllOfRevoked = foundation.Article(36).Paragraph(1).Read().On()
	return p
}

var (
	noDay   rule.Date
	dayOf32 = rule.NewDate(2021, 8, 5)
	note32  = rule.T("国办发〔2021〕32号的印发日按2021年8月5日，未经原文核对（8月13日公布）", "the day of issue of 国办发〔2021〕32号, 2021-08-05, was not compared with the document (published on 08-13)")
)

var projects = map[Programme]rule.Timeline[ProjectPolicy]{
	Central: rule.NewTimeline(
		rule.Dated[ProjectPolicy]{Policy: kept2016(), Edition: edition("S2016", "2016年结余规定", "surplus by the rules of 2016", noDay, rule.NewDate(2016, 7, 1), dayOf32, "2016年7月印发，日未查到，按月初起算", "issued in July 2016, taken as from the first of the month", opinions2016)},
		rule.Dated[ProjectPolicy]{Policy: kept(opinions2021.Whole().Reported()), Edition: edition("S2021", "2021年结余规定", "surplus by the rules of 2021", noDay, dayOf32, rule.Date{}, note32.ZH, note32.EN, opinions2021)},
	),
	Foundation: rule.NewTimeline(
		rule.Dated[ProjectPolicy]{Policy: kept2025(), Edition: edition("F2025", "2021年结余规定及2024年修订的自然科学基金条例", "surplus by the rules of 2021, with the regulation on the foundation of 2024", rule.NewDate(2024, 11, 8), rule.NewDate(2025, 1, 1), rule.Date{}, "", "", foundation, opinions2021)},
	),
	Guangdong: rule.NewTimeline(
		rule.Dated[ProjectPolicy]{Policy: kept(gd2019.Whole().Reported()), Edition: edition("R2019", "广东省2019年结余规定", "Guangdong: surplus by the rules of 2019", noDay, rule.NewDate(2019, 1, 1), rule.NewDate(2022, 1, 1), "发文日未查到，按2019年年初起算", "day of issue not found, taken as from the start of 2019", gd2019)},
		rule.Dated[ProjectPolicy]{Policy: kept(gd2022.Whole().Disputed()), Edition: edition("R2022", "广东省2022年结余规定", "Guangdong: surplus by the rules of 2022", noDay, rule.NewDate(2022, 1, 1), rule.Date{}, "发文日和文本未查到，按2022年年初起算，内容按国办发〔2021〕32号", "neither day of issue nor text was found; taken as from the start of 2022, as 国办发〔2021〕32号 has it", gd2022, gd2023, opinions2021)},
	),
}

func edition(id, zh, en string, promulgated, from, until rule.Date, noteZH, noteEN string, docs ...rule.Document) rule.Edition {
	return rule.Edition{ID: id, Title: rule.T(zh, en), Promulgated: promulgated, From: from, Until: until, Checked: checkedOn, Documents: docs, Note: rule.T(noteZH, noteEN)}
}

// CarryEditions returns the dated editions of the two-year rule, fresh for every caller.
func CarryEditions() rule.Timeline[CarryPolicy] { return carry }

// ProjectEditions returns the dated editions of a programme's rules on the money of closed projects, fresh for every caller, and
// empty for an unknown programme.
func ProjectEditions(p Programme) rule.Timeline[ProjectPolicy] { return projects[p] }
