package recovery

import "github.com/keji-rules/keji/rule"

// checkedOn is the last day on which the editions were compared with their sources.
var checkedOn = rule.NewDate(2026, 11, 22)

var carry = rule.NewTimeline(
	rule.Dated[CarryPolicy]{Edition: edition("B2015", "预算法及盘活存量资金文件", "Budget Law and the notices on idle money", rule.NewDate(2015, 1, 1), rule.NewDate(2020, 10, 1),
		"条例施行前“连续两年”的含义按同一理解", "before the regulation the same reading of two consecutive years is taken", budgetLaw, stock2014, stock2015),
		Policy: CarryPolicy{budgetLaw.Article(42).Usual().Limit(1), stock2015.Whole().Reported().Off(), stock2015.Whole().Reported().On()}},
	rule.Dated[CarryPolicy]{Edition: edition("B2020", "预算法及2020年实施条例", "Budget Law and its regulation of 2020", rule.NewDate(2020, 10, 1), rule.Date{}, "", "", budgetLaw, budgetRegulation, stock2015),
		Policy: CarryPolicy{budgetRegulation.Article(50).Read().Limit(1), stock2015.Whole().Reported().Off(), stock2015.Whole().Reported().On()}},
)

// rest are the switches that no edition of projects differs in.
func rest(p ProjectPolicy) ProjectPolicy {
	p.Released = opinions2021.Whole().Disputed().On()
	p.ProRata = opinions2021.Whole().Proposed().Off()
	return p
}

var projects = map[Programme]rule.Timeline[ProjectPolicy]{
	Central: rule.NewTimeline(
		rule.Dated[ProjectPolicy]{Edition: edition("S2016", "2016年结余规定", "surplus by the rules of 2016", rule.NewDate(2016, 7, 1), rule.NewDate(2021, 8, 5), "2016年7月印发，日未查到，按月初起算", "issued in July 2016, taken as from the first of the month", opinions2016),
			Policy: rest(ProjectPolicy{Kept: opinions2016.Whole().Usual().On(), Limited: opinions2016.Whole().Usual().On(), Years: opinions2016.Whole().Usual().Limit(2)})},
		rule.Dated[ProjectPolicy]{Edition: edition("S2021", "2021年结余规定", "surplus by the rules of 2021", rule.NewDate(2021, 8, 5), rule.Date{}, "", "", opinions2021),
			Policy: rest(ProjectPolicy{Kept: opinions2021.Whole().Reported().On(), Limited: opinions2021.Whole().Reported().Off(), Years: opinions2016.Whole().Usual().Limit(2)})},
	),
	Guangdong: rule.NewTimeline(
		rule.Dated[ProjectPolicy]{Edition: edition("R2019", "广东省2019年结余规定", "Guangdong: surplus by the rules of 2019", rule.NewDate(2019, 1, 1), rule.NewDate(2022, 1, 1), "发文日未查到，按2019年年初起算", "day of issue not found, taken as from the start of 2019", gd2019),
			Policy: rest(ProjectPolicy{Kept: gd2019.Whole().Reported().On(), Limited: gd2019.Whole().Reported().Off(), Years: opinions2016.Whole().Usual().Limit(2)})},
		rule.Dated[ProjectPolicy]{Edition: edition("R2022", "广东省2022年结余规定", "Guangdong: surplus by the rules of 2022", rule.NewDate(2022, 1, 1), rule.Date{}, "发文日和文本未查到，按2022年年初起算，内容按国办发〔2021〕32号", "neither day of issue nor text was found; taken as from the start of 2022, as 国办发〔2021〕32号 has it", gd2022, gd2023, opinions2021),
			Policy: rest(ProjectPolicy{Kept: gd2022.Whole().Usual().On(), Limited: gd2022.Whole().Usual().Off(), Years: opinions2016.Whole().Usual().Limit(2)})},
	),
}

func edition(id, zh, en string, from, until rule.Date, noteZH, noteEN string, docs ...rule.Document) rule.Edition {
	return rule.Edition{ID: id, Title: rule.T(zh, en), Promulgated: docs[0].Info().Promulgated, From: from, Until: until, Checked: checkedOn, Documents: docs, Note: rule.T(noteZH, noteEN)}
}

// CarryEditions returns the dated editions of the two-year rule, fresh for every caller.
func CarryEditions() rule.Timeline[CarryPolicy] { return carry }

// ProjectEditions returns the dated editions of a programme's rules on the money of closed projects, fresh for every caller, and
// empty for an unknown programme.
func ProjectEditions(p Programme) rule.Timeline[ProjectPolicy] { return projects[p] }
