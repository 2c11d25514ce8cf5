// Package workshop is an invented scheme with one of everything that has an edge, for the tests and examples of the
// packages that work on any scheme.
package workshop

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Policy is what the workshop law asks.
type Policy struct {
	Resident rule.Switch   `json:"resident" zh:"须为居民企业" en:"must be resident"`
	MaxStaff rule.Limit    `json:"max_staff" zh:"职工上限" en:"most staff" unit:"persons"`
	Share    rule.Table    `json:"share" zh:"专家占比" en:"share of experts" unit:"share"`
	Patents  rule.Steps    `json:"patents" zh:"专利" en:"patents" unit:"pieces"`
	Research rule.Schedule `json:"research" zh:"研发占比" en:"research share" unit:"yuan"`
	Cap      rule.Limit    `json:"cap" zh:"满分" en:"cap" unit:"points"`
	Pass     rule.Limit    `json:"pass" zh:"合格分" en:"pass mark" unit:"points"`
	Few      rule.Limit    `json:"few" zh:"人数过少" en:"few staff" unit:"persons"`
}

// Application is one workshop.
type Application struct {
	Filed    rule.Opt[rule.Date]       `json:"filed,omitzero" validate:"required"`
	Until    rule.Opt[rule.Date]       `json:"until,omitzero"`
	Resident rule.Opt[bool]            `json:"resident,omitzero"`
	Staff    rule.Opt[int]             `json:"staff,omitzero"`
	Experts  rule.Opt[int]             `json:"experts,omitzero"`
	Patents  rule.Opt[int]             `json:"patents,omitzero"`
	Sales    rule.Opt[decimal.Decimal] `json:"sales,omitzero"`
	Research rule.Opt[decimal.Decimal] `json:"research,omitzero"`
}

// The rules.
const (
	Resident rule.ID = iota
	MaxStaff
	Share
	Patents
	Research
	Total
	Route
	Pass
	Certificate
	Few
)

// The facts.
const (
	FactFiled rule.FactID = iota
	FactUntil
	FactResident
	FactStaff
	FactExperts
	FactPatents
	FactSales
	FactResearch
)

var (
	law = rule.NewDocument(rule.DocumentInfo{ID: "W-2020", Title: rule.T("工坊办法", "Workshop Measures"), Source: rule.Read})

	book = rule.NewBook("workshop", rule.T("工坊认定", "Workshop"), []rule.Rule{
		Resident: line("resident", "居民企业", 1), MaxStaff: line("max_staff", "职工人数", 2), Share: line("share", "专家占比", 3),
		Patents: line("patents", "专利", 3), Research: line("research", "研发占比", 2), Total: line("total", "总分", 3),
		Route: line("route", "途径", 4), Pass: line("pass", "得分达标", 4), Certificate: line("certificate", "持有证书", 4), Few: line("few", "人数过少", 5),
	}, []rule.Fact{
		FactFiled:    {Path: "filed", Title: rule.T("申报日", "filed"), Unit: rule.Day},
		FactUntil:    {Path: "until", Title: rule.T("证书截止日", "until"), Unit: rule.Day},
		FactResident: {Path: "resident", Title: rule.T("居民企业", "resident"), Unit: rule.Flag},
		FactStaff:    {Path: "staff", Title: rule.T("职工", "staff"), Unit: rule.Persons, Min: rule.Int(1), Max: rule.Int(10_000)},
		FactExperts:  {Path: "experts", Title: rule.T("专家", "experts"), Unit: rule.Persons, Max: rule.Int(10_000), Within: "staff", Change: rule.Up},
		FactPatents:  {Path: "patents", Title: rule.T("专利", "patents"), Unit: rule.Pieces, Max: rule.Int(100), Change: rule.Up},
		FactSales:    {Path: "sales", Title: rule.T("销售", "sales"), Unit: rule.YuanUnit, Max: rule.AmountMax()},
		FactResearch: {Path: "research", Title: rule.T("研发", "research"), Unit: rule.YuanUnit, Max: rule.AmountMax(), Change: rule.Up},
	})

	entrance = door.New[Application](book, nil)
	scheme   = SchemeOf(Rules)
)

// Scheme is the workshop scheme, with an edition of 2020 and one of 2024.
func Scheme() *rule.Scheme[Policy, Application] { return scheme }

// Decode reads a workshop from JSON.
func Decode(data []byte) (Application, error) { return entrance.Decode(data) }

func line(code, zh string, article int) rule.Rule {
	return rule.Rule{Code: "workshop." + code, Title: rule.T(zh, code), Basis: basis(article)}
}

func basis(article int) rule.Basis { return rule.Basis{Cite: law.Article(article), Source: rule.Read} }

func limit(n int64, article int) rule.Limit {
	return rule.Limit{Value: rule.Int(n), Basis: basis(article)}
}

// SchemeOf is the scheme with other rules.
func SchemeOf(rules func(*rule.Sheet, *Policy, *Application)) *rule.Scheme[Policy, Application] {
	first := edition("V2020", 2020, rule.NewDate(2024, 1, 1), false)
	return rule.NewScheme(rule.Parts[Policy, Application]{
		Book: book, Timeline: rule.NewTimeline(first, edition("V2024", 2024, rule.Date{}, true)), Rules: rules, Validate: entrance.Validate,
		Frame: func(a *Application) rule.Frame { return rule.Frame{Day: a.Filed.Or(rule.Date{})} },
	})
}

func edition(id string, year int, until rule.Date, residents bool) rule.Dated[Policy] {
	return rule.Dated[Policy]{Edition: rule.Edition{
		ID: id, Title: rule.T(id+"版", id), From: rule.NewDate(year, 1, 1), Until: until, Checked: rule.NewDate(2026, 1, 1), Documents: []rule.Document{law},
	}, Policy: Policy{
		Resident: rule.Switch{On: residents, Basis: basis(1)}, MaxStaff: limit(50, 2), Cap: limit(20, 3), Pass: limit(10, 4), Few: limit(10, 5),
		Share:    rule.NewTable(basis(3), rule.Points(rule.Percent(10), rule.Int(4)), rule.Points(rule.Percent(30), rule.Int(8))),
		Patents:  rule.Steps{From: rule.Int(1), Base: rule.Int(2), Width: rule.Int(2), Each: rule.Int(1), Cap: rule.Int(5), Basis: basis(3)},
		Research: rule.NewSchedule(basis(2), rule.Case{Limit: rule.Percent(5)}, rule.Case{From: rule.Int(1000), Above: true, Limit: rule.Percent(3)}),
	}}
}

// Rules are the workshop law.
func Rules(s *rule.Sheet, p *Policy, a *Application) {
	staff, sales, filed := s.Count(FactStaff, a.Staff), s.Yuan(FactSales, a.Sales), s.Date(FactFiled, a.Filed)
	s.Where(&p.Resident, s.Holds(Resident, s.Flag(FactResident, a.Resident)))
	s.AtMost(MaxStaff, staff, &p.MaxStaff)
	experts := s.Band(Share, rule.Ratio(s.Count(FactExperts, a.Experts), staff), &p.Share)
	rights := s.Climb(Patents, s.Count(FactPatents, a.Patents), &p.Patents)
	s.NotBelow(Research, rule.Ratio(s.Yuan(FactResearch, a.Research), sales), s.Choose(sales, &p.Research))
	score := s.Sum(Total, &p.Cap, experts, rights)
	s.AnyOf(Route, s.AtLeast(Pass, score, &p.Pass), s.NotBelow(Certificate, s.Date(FactUntil, a.Until), filed))
	s.Note(s.LessThan(Few, staff, &p.Few))
	s.Decide()
}

// Good passes with 8 points for experts and 4 for patents.
func Good() Application {
	return Application{
		Filed: rule.Given(rule.NewDate(2025, 3, 1)), Until: rule.Given(rule.NewDate(2024, 12, 31)), Resident: rule.Given(true),
		Staff: rule.Given(20), Experts: rule.Given(6), Patents: rule.Given(5), Sales: rule.Yuan(2000), Research: rule.Yuan(60),
	}
}
