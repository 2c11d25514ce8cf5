package ruletest_test

import (
	"fmt"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

// The workshop is an invented scheme with one of everything that has an edge.

type policy struct {
	Resident rule.Switch   `json:"resident" zh:"须为居民企业" en:"must be resident"`
	MaxStaff rule.Limit    `json:"max_staff" zh:"职工上限" en:"most staff" unit:"persons"`
	Share    rule.Table    `json:"share" zh:"专家占比" en:"share of experts" unit:"share"`
	Patents  rule.Steps    `json:"patents" zh:"专利" en:"patents" unit:"pieces"`
	Research rule.Schedule `json:"research" zh:"研发占比" en:"research share" unit:"yuan"`
	Cap      rule.Limit    `json:"cap" zh:"满分" en:"cap" unit:"points"`
	Pass     rule.Limit    `json:"pass" zh:"合格分" en:"pass mark" unit:"points"`
	Few      rule.Limit    `json:"few" zh:"人数过少" en:"few staff" unit:"persons"`
}

type application struct {
	Filed    rule.Opt[rule.Date]       `json:"filed,omitzero" validate:"required"`
	Until    rule.Opt[rule.Date]       `json:"until,omitzero"`
	Resident rule.Opt[bool]            `json:"resident,omitzero"`
	Staff    rule.Opt[int]             `json:"staff,omitzero"`
	Experts  rule.Opt[int]             `json:"experts,omitzero"`
	Patents  rule.Opt[int]             `json:"patents,omitzero"`
	Sales    rule.Opt[decimal.Decimal] `json:"sales,omitzero"`
	Research rule.Opt[decimal.Decimal] `json:"research,omitzero"`
}

const (
	resident rule.ID = iota
	maxStaff
	share
	patents
	research
	total
	route
	pass
	certificate
	few
)

const (
	factFiled rule.FactID = iota
	factUntil
	factResident
	factStaff
	factExperts
	factPatents
	factSales
	factResearch
)

var (
	law = rule.NewDocument(rule.DocumentInfo{ID: "W-2020", Title: rule.T("工坊办法", "Workshop Measures"), Source: rule.Read})

	book = rule.NewBook("workshop", rule.T("工坊认定", "Workshop"), []rule.Rule{
		resident: line("resident", "居民企业", 1), maxStaff: line("max_staff", "职工人数", 2), share: line("share", "专家占比", 3),
		patents: line("patents", "专利", 3), research: line("research", "研发占比", 2), total: line("total", "总分", 3),
		route: line("route", "途径", 4), pass: line("pass", "得分达标", 4), certificate: line("certificate", "持有证书", 4), few: line("few", "人数过少", 5),
	}, []rule.Fact{
		factFiled:    {Path: "filed", Title: rule.T("申报日", "filed"), Unit: rule.Day},
		factUntil:    {Path: "until", Title: rule.T("证书截止日", "until"), Unit: rule.Day},
		factResident: {Path: "resident", Title: rule.T("居民企业", "resident"), Unit: rule.Flag},
		factStaff:    {Path: "staff", Title: rule.T("职工", "staff"), Unit: rule.Persons, Min: rule.Int(1), Max: rule.Int(10_000)},
		factExperts:  {Path: "experts", Title: rule.T("专家", "experts"), Unit: rule.Persons, Max: rule.Int(10_000), Within: "staff", Change: rule.Up},
		factPatents:  {Path: "patents", Title: rule.T("专利", "patents"), Unit: rule.Pieces, Max: rule.Int(100), Change: rule.Up},
		factSales:    {Path: "sales", Title: rule.T("销售", "sales"), Unit: rule.YuanUnit, Max: rule.AmountMax()},
		factResearch: {Path: "research", Title: rule.T("研发", "research"), Unit: rule.YuanUnit, Max: rule.AmountMax(), Change: rule.Up},
	})

	entrance = door.New[application](book, nil)
	scheme   = schemeOf(rules)
	subject  = ruletest.For(scheme, entrance.Decode)
)

func line(code, zh string, article int) rule.Rule {
	return rule.Rule{Code: "workshop." + code, Title: rule.T(zh, code), Basis: basis(article)}
}

func basis(article int) rule.Basis { return rule.Basis{Cite: law.Article(article), Source: rule.Read} }

func limit(n int64, article int) rule.Limit {
	return rule.Limit{Value: rule.Int(n), Basis: basis(article)}
}

func schemeOf(rules func(*rule.Sheet, *policy, *application)) *rule.Scheme[policy, application] {
	first := edition("V2020", 2020, rule.NewDate(2024, 1, 1), false)
	return rule.NewScheme(rule.Parts[policy, application]{
		Book: book, Timeline: rule.NewTimeline(first, edition("V2024", 2024, rule.Date{}, true)), Rules: rules, Validate: entrance.Validate,
		Frame: func(a *application) rule.Frame { return rule.Frame{Day: a.Filed.Or(rule.Date{})} },
	})
}

func edition(id string, year int, until rule.Date, residents bool) rule.Dated[policy] {
	return rule.Dated[policy]{Edition: rule.Edition{
		ID: id, Title: rule.T(id+"版", id), From: rule.NewDate(year, 1, 1), Until: until, Checked: rule.NewDate(2026, 1, 1), Documents: []rule.Document{law},
	}, Policy: policy{
		Resident: rule.Switch{On: residents, Basis: basis(1)}, MaxStaff: limit(50, 2), Cap: limit(20, 3), Pass: limit(10, 4), Few: limit(10, 5),
		Share:    rule.NewTable(basis(3), rule.Points(rule.Percent(10), rule.Int(4)), rule.Points(rule.Percent(30), rule.Int(8))),
		Patents:  rule.Steps{From: rule.Int(1), Base: rule.Int(2), Width: rule.Int(2), Each: rule.Int(1), Cap: rule.Int(5), Basis: basis(3)},
		Research: rule.NewSchedule(basis(2), rule.Case{Limit: rule.Percent(5)}, rule.Case{From: rule.Int(1000), Above: true, Limit: rule.Percent(3)}),
	}}
}

func rules(s *rule.Sheet, p *policy, a *application) {
	staff, sales, filed := s.Count(factStaff, a.Staff), s.Yuan(factSales, a.Sales), s.Date(factFiled, a.Filed)
	s.Where(&p.Resident, s.Holds(resident, s.Flag(factResident, a.Resident)))
	s.AtMost(maxStaff, staff, &p.MaxStaff)
	experts := s.Band(share, rule.Ratio(s.Count(factExperts, a.Experts), staff), &p.Share)
	rights := s.Climb(patents, s.Count(factPatents, a.Patents), &p.Patents)
	s.NotBelow(research, rule.Ratio(s.Yuan(factResearch, a.Research), sales), s.Choose(sales, &p.Research))
	score := s.Sum(total, &p.Cap, experts, rights)
	s.AnyOf(route, s.AtLeast(pass, score, &p.Pass), s.NotBelow(certificate, s.Date(factUntil, a.Until), filed))
	s.Note(s.LessThan(few, staff, &p.Few))
	s.Decide()
}

// good passes with 8 points for experts and 4 for patents.
func good() application {
	return application{
		Filed: rule.Given(rule.NewDate(2025, 3, 1)), Until: rule.Given(rule.NewDate(2024, 12, 31)), Resident: rule.Given(true),
		Staff: rule.Given(20), Experts: rule.Given(6), Patents: rule.Given(5), Sales: rule.Yuan(2000), Research: rule.Yuan(60),
	}
}

// recorder keeps what a test would report.
type recorder struct {
	testing.TB
	errors []string
}

func (r *recorder) Helper() {}

func (r *recorder) Error(args ...any) { r.errors = append(r.errors, fmt.Sprint(args...)) }

func (r *recorder) Errorf(format string, args ...any) {
	r.errors = append(r.errors, fmt.Sprintf(format, args...))
}
