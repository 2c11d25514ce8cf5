package record_test

import (
	"bytes"
	"encoding/json"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/record"
	"github.com/shopspring/decimal"
)

// policy is a small law: staff at most 500, points for the share of R&D, and a pass mark or an award.
type policy struct {
	Honest   rule.Switch `json:"honest" zh:"诚信要求" en:"integrity clause"`
	MaxStaff rule.Limit  `json:"max_staff" zh:"职工总数上限" en:"staff ceiling" unit:"persons"`
	RD       rule.Table  `json:"rd" zh:"研发费用占比" en:"share of R&D" unit:"share"`
	PassMark rule.Limit  `json:"pass_mark" zh:"合格分数线" en:"pass mark" unit:"points"`
}

type application struct {
	FiledOn   rule.Opt[rule.Date]       `json:"filed_on,omitzero"`
	Staff     rule.Opt[int]             `json:"staff,omitzero"`
	Sales     rule.Opt[decimal.Decimal] `json:"sales,omitzero"`
	RD        rule.Opt[decimal.Decimal] `json:"rd,omitzero"`
	Dishonest rule.Opt[bool]            `json:"dishonest,omitzero"`
	Awards    rule.Opt[[]award]         `json:"awards,omitzero"`
	Remark    string                    `json:"remark,omitempty"`
}

type award struct {
	Name string `json:"name"`
}

const applicationForm = "demo.application/1"

var measures = rule.NewDocument(rule.DocumentInfo{ID: "DM-2020", Title: rule.T("示范办法", "Demonstration Measures")})

func basis(article int) rule.Basis {
	return rule.Basis{Cite: measures.Article(article), Source: rule.Read}
}

// law2020 has no integrity clause; 3% earns 10 points and 6% earns 20, of which 15 pass.
func law2020() policy {
	return policy{
		Honest:   rule.Switch{Basis: basis(2)},
		MaxStaff: rule.Limit{Value: rule.Int(500), Basis: basis(3)},
		RD: rule.NewTable(basis(4), rule.Points(rule.Percent(3), rule.Int(10)),
			rule.Points(rule.Percent(6), rule.Int(20))),
		PassMark: rule.Limit{Value: rule.Int(15), Basis: basis(5)},
	}
}

func law2024() policy {
	p := law2020()
	p.Honest.On = true
	return p
}

func rules(s *rule.Sheet, p *policy, a *application) {
	s.AtMost(0, s.Count(0, a.Staff), &p.MaxStaff)
	s.Where(&p.Honest, s.None(1, s.Flag(3, a.Dishonest)))
	points := s.Band(2, rule.Ratio(s.Yuan(2, a.RD), s.Yuan(1, a.Sales)), &p.RD)
	s.AnyOf(5, s.AtLeast(3, points, &p.PassMark), s.AtLeast(4, rule.List(s, 4, a.Awards), &rule.Limit{Value: rule.Int(1), Basis: basis(6)}))
	s.Decide()
}

// wording lets a test change what must not change an outcome.
type wording struct {
	pass    rule.Text
	checked rule.Date
}

func schemeWith(first, second policy, w wording) *rule.Scheme[policy, application] {
	line := func(code string, title rule.Text, article int) rule.Rule {
		return rule.Rule{Code: "demo." + code, Title: title, Basis: basis(article)}
	}
	yuan := func(path, zh, en string) rule.Fact {
		return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.YuanUnit, Max: rule.AmountMax()}
	}
	edition := func(id string, from, until rule.Date, p policy) rule.Dated[policy] {
		return rule.Dated[policy]{Policy: p, Edition: rule.Edition{ID: id, Title: rule.T(id+"版", "edition "+id),
			From: from, Until: until, Checked: w.checked, Documents: []rule.Document{measures}}}
	}
	return rule.NewScheme(rule.Parts[policy, application]{
		Rules: rules,
		Frame: func(a *application) rule.Frame { return rule.Frame{Day: a.FiledOn.Or(rule.Date{})} },
		Timeline: rule.NewTimeline(
			edition("V2020", rule.NewDate(2020, 1, 1), rule.NewDate(2024, 1, 1), first),
			edition("V2024", rule.NewDate(2024, 1, 1), rule.Date{}, second)),
		Book: rule.NewBook("demo", rule.T("示范评价", "Demonstration"),
			[]rule.Rule{
				line("staff", rule.T("职工总数", "staff"), 3), line("honest", rule.T("无失信行为", "no misconduct"), 2),
				line("rd", rule.T("研发费用占比", "R&D share"), 4), line("pass", w.pass, 5),
				line("award", rule.T("获奖", "award"), 6), line("route", rule.T("认定途径", "route"), 5),
			},
			[]rule.Fact{
				{Path: "staff", Title: rule.T("职工总数", "staff"), Unit: rule.Persons, Max: rule.Int(100_000)},
				yuan("sales", "销售收入", "sales"), yuan("rd", "研发费用", "R&D expenditure"),
				{Path: "dishonest", Title: rule.T("失信行为", "misconduct"), Unit: rule.Flag},
				{Path: "awards", Title: rule.T("获奖", "awards"), Unit: rule.Items, Max: rule.Int(50)},
			}),
	})
}

func usual() wording {
	return wording{rule.T("得分达标", "pass mark"), rule.NewDate(2026, 1, 1)}
}

func demo() *rule.Scheme[policy, application] { return schemeWith(law2020(), law2024(), usual()) }

// firm passes in 2021: 100 of 500 persons, 6 of 100 yuan for R&D, which is 20 points.
func firm() application {
	return application{
		FiledOn: rule.Given(rule.NewDate(2021, 5, 6)), Staff: rule.Given(100), Sales: rule.Yuan(100), RD: rule.Yuan(6),
		Dishonest: rule.Given(false), Awards: rule.Given([]award{{"市级 <R&D> 奖"}}), Remark: "a<b & c>d",
	}
}

func options() record.Options {
	return record.Options{
		Application: applicationForm, At: rule.NewDate(2021, 6, 1),
		Sources: map[string]record.Source{
			"sales":          {Source: "2020年度审计报告", Period: "2020", Date: rule.NewDate(2021, 3, 1)},
			"awards[0].name": {Source: "获奖证书"},
		},
	}
}

// decode reads an application back; unknown keys are refused.
func decode(data []byte) (application, error) {
	var a application
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	err := d.Decode(&a)
	return a, err
}
