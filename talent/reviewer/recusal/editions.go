package recusal

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/internal/law"
)

// science is 国家自然科学基金条例 in one of its versions: near kin or another relation, the own application, the same unit.
func science(article rule.Citation) Policy {
	read, none := article.Read(), article.Derived()
	off := LookBack{none.Off(), none.Limit(3)}
	return Policy{
		SameUnit: read.On(), Former: off, Director: off, Holder: off,
		Team: none.On(), Rival: read.On(), InCall: none.Off(), Kin: read.On(), Heads: none.Off(), Tutor: none.Off(), Coauthor: off, Joint: off, Interest: none.Off(), Planner: none.Off(),
		Other: read.On(), Declared: read.On(), Excluded: read.Limit(3),
	}
}

// city is what a city without a rule of its own may go by: the Regulations on the Natural Science Foundation, and the ties of
// 政府采购法实施条例 within three years; neither binds a city's projects, hence assumed. Joint papers and projects reach back as far.
func city() Policy {
	science := law.Science2024().Article(20).Usual()
	bought := law.Procurement().Article(9).Usual()
	guangdong := law.GuangdongProcurement().Article(21).Usual()
	usual := law.Practice().Whole().Usual()
	return Policy{
		SameUnit: science.On(),
		Former:   LookBack{bought.On(), bought.Limit(3)}, Director: LookBack{bought.On(), bought.Limit(3)}, Holder: LookBack{bought.On(), bought.Limit(3)},
		Team: science.On(), Rival: science.On(), InCall: law.Practice().Whole().Proposed().On(), Kin: science.On(), Heads: bought.On(), Tutor: usual.On(),
		Coauthor: LookBack{usual.On(), usual.Limit(3)}, Joint: LookBack{usual.On(), usual.Limit(3)}, Interest: usual.On(), Planner: guangdong.On(),
		Other: science.On(), Declared: science.On(), Excluded: science.Limit(3),
	}
}

func edition(id, zh, en string, from, until rule.Date, note rule.Text, p Policy, docs ...rule.Document) rule.Dated[Policy] {
	return rule.Dated[Policy]{Edition: rule.Edition{ID: id, Title: rule.T(zh, en), From: from, Until: until, Checked: law.Checked(), Documents: docs, Note: note}, Policy: p}
}

var (
	today   rule.Date
	noNote  rule.Text
	revised = rule.NewDate(2025, 1, 1)

	sciences = rule.NewTimeline(
		edition("NSFC-2007", "国家自然科学基金条例（2007年）", "Regulations of 2007", rule.NewDate(2007, 4, 1), revised, noNote, science(law.Science2007().Article(19)), law.Science2007()),
		edition("NSFC-2024", "国家自然科学基金条例（2024年）", "Regulations of 2024", revised, today, noNote, science(law.Science2024().Article(20)), law.Science2024()))

	cities = rule.NewTimeline(edition("CITY", "市级项目（参照国家规定）", "projects of a city, after national rules", revised, today,
		rule.T("未查到市级回避规定，参照国家自然科学基金条例（2025年起）和政府采购法实施条例", "no rule of the city was found: the Regulations on the Natural Science Foundation, since 2025, and those on government procurement are followed"),
		city(), law.Science2024(), law.Procurement(), law.GuangdongProcurement(), law.Practice()))
)

// Editions returns the dated policies of a regime, fresh for every caller; none for a regime that does not exist.
func Editions(r Regime) rule.Timeline[Policy] {
	switch r {
	case NaturalScience:
		return sciences
	case City:
		return cities
	}
	return rule.NewTimeline[Policy]()
}
