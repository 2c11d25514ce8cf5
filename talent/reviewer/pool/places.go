package pool

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
	"github.com/keji-rules/keji/talent/reviewer/internal/law"
)

// Place names whose pool it is.
type Place string

// The places.
const (
	National  Place = "national"
	Meizhou   Place = "meizhou"
	Zhongshan Place = "zhongshan"
	Jiangmen  Place = "jiangmen"
	Dongguan  Place = "dongguan"  // 东莞市科协
	Guangzhou Place = "guangzhou" // 广州市科协
)

var places = enum.Words[Place]{
	{Value: National, Text: rule.T("国家科技专家库", "national pool")}, {Value: Meizhou, Text: rule.T("梅州", "Meizhou")}, {Value: Zhongshan, Text: rule.T("中山", "Zhongshan")},
	{Value: Jiangmen, Text: rule.T("江门", "Jiangmen")}, {Value: Dongguan, Text: rule.T("东莞市科协", "science association of Dongguan")}, {Value: Guangzhou, Text: rule.T("广州市科协", "science association of Guangzhou")},
}

// Places lists the places.
func Places() []Place { return places.Values() }

// Valid reports whether p is a place.
func (p Place) Valid() bool { return places.Has(p) }

// Choices lists what can be written.
func (Place) Choices() []string { return places.Choices() }

// Text names the place in one language.
func (p Place) Text(l rule.Lang) string { return places.Text(p).In(l) }

// none is a policy of which nothing but the age limit is asked, on the basis of a place.
func none(b rule.Basis, age int64) Policy {
	return Policy{
		MaxAge: b.Limit(age), ByYear: b.Off(), Exempt: b.On(), InPost: b.Off(), Years: b.Off(), FieldYears: b.Limit(5),
		Title: b.On(), TitleYears: b.Limit(0), Doctor: b.Off(), Certified: b.Off(), Backbone: b.Off(), GrassRoots: b.Off(), GrassYears: b.Limit(0), Science: b.Off(), Papers: b.Limit(0), Policy: b.Limit(0), Finance: b.Off(),
		Industry: b.Off(), Output: b.Limit(0), Economy: b.Off(),
	}
}

func national() Policy {
	b := law.National2015().Whole().Reported()
	p := none(b, 70)
	p.ByYear, p.Exempt, p.TitleYears = b.On(), usual.On(), b.Limit(5)
	p.Industry, p.Output, p.Economy = b.On(), b.Limit(20_000_000), b.On()
	p.Science, p.Papers, p.Policy = b.On(), b.Limit(10), b.Limit(10)
	return p
}

func zhongshan() Policy {
	b := law.Zhongshan().Whole().Reported()
	p := none(b, 65)
	p.Exempt, p.Backbone, p.Finance = usual.On(), b.On(), b.On()
	return p
}

func jiangmen() Policy {
	b := law.Jiangmen().Whole().Reported()
	p := none(b, 65)
	p.Doctor, p.Certified, p.GrassRoots, p.GrassYears = b.On(), b.On(), b.On(), b.Limit(5)
	return p
}

func dongguan() Policy {
	b := law.Dongguan().Whole().Reported()
	p := none(b, 60)
	p.Exempt, p.InPost = usual.On(), b.On()
	return p
}

func guangzhou() Policy {
	b := law.Guangzhou().Whole().Reported()
	p := none(b, 65)
	p.Years, p.FieldYears, p.Title = b.On(), b.Limit(5), usual.On()
	return p
}

// meizhou is what most of the cities ask: sixty-five, and the ways in of Zhongshan and Jiangmen.
func meizhou() Policy {
	z, j := law.Zhongshan().Whole().Usual(), law.Jiangmen().Whole().Usual()
	p := none(z, 65)
	p.Exempt, p.Backbone, p.Finance = j.On(), z.On(), z.On()
	p.Doctor, p.Certified, p.GrassRoots, p.GrassYears = j.On(), j.On(), j.On(), j.Limit(5)
	return p
}

var (
	unknownDay = rule.T("文件日期未查到，按2021年1月1日起", "its day was not read: from 2021-01-01")
	assumed    = rule.T("未查到本市规定，参照中山、江门", "no rule of the city was found: Zhongshan and Jiangmen are followed")
	went       = rule.T("2017年管理办法未见原文，沿用2015年条件", "the measures of 2017 were not read: the criteria of 2015 are taken to go on")
	whole      rule.Text
)

func edition(id, zh, en string, from rule.Date, note rule.Text, p Policy, docs ...rule.Document) *rule.Scheme[Policy, Candidate] {
	return schemeOf(rule.NewTimeline(rule.Dated[Policy]{
		Edition: rule.Edition{ID: id, Title: rule.T(zh, en), From: from, Checked: law.Checked(), Documents: docs, Note: note}, Policy: p,
	}))
}

var (
	since   = rule.NewDate(2021, 1, 1)
	schemes = [...]*rule.Scheme[Policy, Candidate]{
		edition("E15", "国家科技专家库2015年条件", "national pool, 2015", rule.NewDate(2015, 4, 1), went, national(), law.National2015(), law.National2017()),
		edition("MZ", "梅州（参照邻市）", "Meizhou, after its neighbours", since, assumed, meizhou(), law.Zhongshan(), law.Jiangmen()),
		edition("ZS", "中山", "Zhongshan", since, unknownDay, zhongshan(), law.Zhongshan()),
		edition("JM", "江门", "Jiangmen", since, unknownDay, jiangmen(), law.Jiangmen()),
		edition("DG-2014", "东莞市科协2014年征集", "Dongguan, 2014", rule.NewDate(2014, 11, 13), whole, dongguan(), law.Dongguan()),
		edition("GZ-2024", "广州市科协2024年征集", "Guangzhou, 2024", rule.NewDate(2024, 1, 1), rule.T("文件日期未查到，按2024年1月1日起", "its day was not read: from 2024-01-01"), guangzhou(), law.Guangzhou()),
	}
)

// nowhere has no edition, so that it decides nothing.
var nowhere = schemeOf(rule.NewTimeline[Policy]())

// Scheme returns the scheme of a place as a value; for a place that does not exist one that refuses every candidate.
func Scheme(at Place) *rule.Scheme[Policy, Candidate] {
	if i := places.Index(at); i >= 0 {
		return schemes[i]
	}
	return nowhere
}

// Editions returns the dated policies of a place, fresh for every caller.
func Editions(at Place) rule.Timeline[Policy] { return Scheme(at).Timeline() }
