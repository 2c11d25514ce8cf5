package rule_test

import (
	"github.com/keji-rules/keji/rule"
	"github.com/shopspring/decimal"
)

// gradePolicy is a small policy with one of everything.
type gradePolicy struct {
	Honest    rule.Switch   `json:"honest" zh:"诚信要求" en:"integrity clause"`
	MaxStaff  rule.Limit    `json:"max_staff" zh:"职工总数上限" en:"staff ceiling" unit:"persons"`
	Personnel rule.Table    `json:"personnel" zh:"科技人员占比" en:"share of technical staff" unit:"share"`
	Patents   rule.Steps    `json:"patents" zh:"知识产权" en:"rights" unit:"pieces"`
	RDShare   rule.Schedule `json:"rd_share" zh:"研发费用占比" en:"R&D share" unit:"yuan"`
	MaxScore  rule.Limit    `json:"max_score" zh:"满分" en:"full marks" unit:"points"`
	PassMark  rule.Limit    `json:"pass_mark" zh:"合格分数线" en:"pass mark" unit:"points"`
	Award     awardPolicy   `json:"award" zh:"奖励" en:"award"`
	Bonus     [2]rule.Limit `json:"bonus" zh:"加分" en:"bonus" unit:"points"`
}

type awardPolicy struct {
	Rank  rule.Limit `json:"rank" zh:"排名" en:"rank" unit:"place"`
	Since rule.Limit `json:"since" zh:"起算日" en:"counted from" unit:"date"`
}

type gradeApplication struct {
	FiledOn   rule.Opt[rule.Date]       `json:"filed_on,omitzero"`
	Staff     rule.Opt[int]             `json:"staff,omitzero"`
	Engineers rule.Opt[int]             `json:"engineers,omitzero"`
	Patents   rule.Opt[int]             `json:"patents,omitzero"`
	Sales     rule.Opt[decimal.Decimal] `json:"sales,omitzero"`
	RD        rule.Opt[decimal.Decimal] `json:"rd,omitzero"`
	Dishonest rule.Opt[bool]            `json:"dishonest,omitzero"`
	Rank      rule.Opt[int]             `json:"rank,omitzero"`
}

const (
	gradeStaff rule.ID = iota
	gradeHonest
	gradePersonnel
	gradePatents
	gradeTotal
	gradePass
	gradeRD
	gradeRank
	gradeScored
	gradeRoute
)

const (
	factStaff rule.FactID = iota
	factEngineers
	factPatents
	factSales
	factRD
	factDishonest
	factRank
)

var (
	gradeMeasures = rule.NewDocument(rule.DocumentInfo{ID: "GR-2020", Title: rule.T("分级办法", "Grading Measures")})
	gradeDraft    = rule.NewDocument(rule.DocumentInfo{ID: "GR-DRAFT", Title: rule.T("分级办法修订草案", "Draft Grading Measures")})
	gradeScheme   = newGradeScheme()
)

func gradeBasis(article int) rule.Basis {
	return rule.Basis{Cite: gradeMeasures.Article(article), Source: rule.Read}
}

func gradeLimit(n rule.Number, article int) rule.Limit {
	return rule.Limit{Value: n, Basis: gradeBasis(article)}
}

// grade2020 is the policy of the first edition: 30 points for staff and 20 for rights, 50 in all, 30 to pass.
func grade2020() gradePolicy {
	return gradePolicy{
		Honest:   rule.Switch{Basis: gradeBasis(2)},
		MaxStaff: gradeLimit(rule.Int(500), 3),
		Personnel: rule.NewTable(gradeBasis(4),
			rule.Points(rule.Percent(10), rule.Int(10)),
			rule.Points(rule.Percent(20), rule.Int(20)),
			rule.Row{From: rule.Percent(30), Low: rule.Int(25), High: rule.Int(30)}),
		Patents: rule.Steps{From: rule.Int(1), Base: rule.Int(5), Width: rule.Int(1), Each: rule.Int(3), Cap: rule.Int(20), Basis: gradeBasis(5)},
		RDShare: rule.NewSchedule(gradeBasis(6),
			rule.Case{Limit: rule.Percent(5)},
			rule.Case{From: rule.Int(50_000_000), Above: true, Limit: rule.Percent(4)}),
		MaxScore: gradeLimit(rule.Int(50), 7),
		PassMark: gradeLimit(rule.Int(30), 7),
		Award: awardPolicy{
			Rank:  gradeLimit(rule.Int(3), 8),
			Since: gradeLimit(rule.Int(int64(rule.NewDate(2020, 1, 1).DaysSince(rule.NewDate(1, 1, 1))+1)), 8),
		},
		Bonus: [2]rule.Limit{gradeLimit(rule.Int(1), 9), gradeLimit(rule.Int(2), 9)},
	}
}

// grade2024 adds the integrity clause.
func grade2024() gradePolicy {
	p := grade2020()
	p.Honest.On = true
	return p
}

func gradeRules(s *rule.Sheet, p *gradePolicy, a *gradeApplication) {
	staff, sales := s.Count(factStaff, a.Staff), s.Yuan(factSales, a.Sales)
	s.AtMost(gradeStaff, staff, &p.MaxStaff)
	s.Where(&p.Honest, s.None(gradeHonest, s.Flag(factDishonest, a.Dishonest)))
	people := s.Band(gradePersonnel, rule.Ratio(s.Count(factEngineers, a.Engineers), staff), &p.Personnel)
	rights := s.Climb(gradePatents, s.Count(factPatents, a.Patents), &p.Patents)
	score := s.Sum(gradeTotal, &p.MaxScore, people, rights)
	s.AnyOf(gradeRoute,
		s.All(gradeScored,
			s.AtLeast(gradePass, score, &p.PassMark),
			s.NotBelow(gradeRD, rule.Ratio(s.Yuan(factRD, a.RD), sales), s.Choose(sales, &p.RDShare))),
		s.AtMost(gradeRank, s.Count(factRank, a.Rank), &p.Award.Rank))
	s.Decide()
}

func newGradeScheme() *rule.Scheme[gradePolicy, gradeApplication] {
	return rule.NewScheme(rule.Parts[gradePolicy, gradeApplication]{
		Book:     gradeBook(),
		Timeline: gradeTimeline(grade2020(), grade2024()),
		Rules:    gradeRules,
		Frame:    func(a *gradeApplication) rule.Frame { return rule.Frame{Day: a.FiledOn.Or(rule.Date{})} },
	})
}

func gradeTimeline(first, second gradePolicy) rule.Timeline[gradePolicy] {
	edition := func(id string, from, until rule.Date) rule.Edition {
		return rule.Edition{ID: id, Title: rule.T(id+"版", "edition "+id), From: from, Until: until,
			Checked: rule.NewDate(2026, 1, 1), Documents: []rule.Document{gradeMeasures}}
	}
	return rule.NewTimeline(
		rule.Dated[gradePolicy]{Edition: edition("2020", rule.NewDate(2020, 1, 1), rule.NewDate(2024, 1, 1)), Policy: first},
		rule.Dated[gradePolicy]{Edition: edition("2024", rule.NewDate(2024, 1, 1), rule.Date{}), Policy: second})
}

func gradeBook() *rule.Book {
	line := func(code, zh, en string, article int) rule.Rule {
		return rule.Rule{Code: "grade." + code, Title: rule.T(zh, en), Basis: gradeBasis(article)}
	}
	count := func(path, zh, en string, u rule.Unit, most int64) rule.Fact {
		return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: u, Max: rule.Int(most)}
	}
	yuan := func(path, zh, en string) rule.Fact {
		return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.YuanUnit, Max: rule.AmountMax()}
	}
	return rule.NewBook("grade", rule.T("企业分级", "Enterprise grading"),
		[]rule.Rule{
			line("staff", "职工总数", "staff", 3), line("honest", "无失信行为", "no misconduct", 2),
			line("personnel", "科技人员", "technical staff", 4), line("patents", "知识产权", "rights", 5),
			line("total", "总分", "total", 7), line("pass", "得分达标", "pass mark", 7),
			line("rd", "研发费用占比", "R&D share", 6), line("rank", "获奖排名", "award rank", 8),
			line("scored", "按得分", "by score", 7), line("route", "认定途径", "route", 7),
		},
		[]rule.Fact{
			count("staff", "职工总数", "staff", rule.Persons, 1_000_000),
			count("engineers", "科技人员", "technical staff", rule.Persons, 1_000_000),
			count("patents", "知识产权", "rights", rule.Pieces, 10_000),
			yuan("sales", "销售收入", "sales"), yuan("rd", "研发费用", "R&D expenditure"),
			{Path: "dishonest", Title: rule.T("失信行为", "misconduct"), Unit: rule.Flag},
			{Path: "rank", Title: rule.T("排名", "rank"), Unit: rule.Place, Min: rule.Int(1), Max: rule.Int(99)},
		})
}
