package misuse

import (
	"github.com/keji-rules/keji/funding/internal/fundlaw"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var (
	violations = fundlaw.Violations()
	progress   = fundlaw.ProgressLaw()
	budgetLaw  = fundlaw.BudgetLaw()
)

// Fines is a range of fines, both ends included: a share of an amount, or yuan.
type Fines struct {
	Least rule.Limit `json:"least" zh:"下限（含）" en:"least, inclusive" unit:"yuan"`
	Most  rule.Limit `json:"most" zh:"上限（含）" en:"most, inclusive" unit:"yuan"`
}

// Rates is a range of shares of an amount, both ends included.
type Rates struct {
	Least rule.Limit `json:"least" zh:"下限（含）" en:"least, inclusive" unit:"share"`
	Most  rule.Limit `json:"most" zh:"上限（含）" en:"most, inclusive" unit:"share"`
}

// Policy holds every number and switch of the package. It is a value: copy it, change it, ask it.
type Policy struct {
	OfFraud      Rates `json:"of_fraud" zh:"骗取金额罚款比例" en:"rates on what was obtained by fraud"`
	OfMisuse     Rates `json:"of_misuse" zh:"违规使用金额罚款比例" en:"rates on what was misused"`
	Person       Fines `json:"person" zh:"直接责任人员罚款" en:"fines on persons responsible"`
	HoardUnit    Fines `json:"hoard_unit" zh:"私存私放单位罚款" en:"fines on a unit that hoards"`
	HoardPersons Fines `json:"hoard_persons" zh:"私存私放责任人员罚款" en:"fines on persons that hoard"`
	// Budget: the Budget Law as rewritten in 2014 is in force.
	Budget rule.Switch `json:"budget" zh:"适用2014年修订的预算法" en:"the Budget Law as rewritten in 2014 holds"`
	// Progress: the Science and Technology Progress Law as revised in 2021 is in force.
	Progress rule.Switch `json:"progress" zh:"适用2021年修订的科学技术进步法" en:"the revised Science and Technology Progress Law holds"`
}

func policy(budget, revised rule.Switch) Policy {
	rates := func(most int64) Rates {
		b := violations.Article(14).Read()
		return Rates{b.Exactly(rule.Percent(10)), b.Exactly(rule.Percent(most))}
	}
	fines := func(article int, least, most int64) Fines {
		b := violations.Article(article).Read()
		return Fines{b.Limit(least), b.Limit(most)}
	}
	return Policy{rates(50), rates(30), fines(14, 3_000, 50_000), fines(17, 3_000, 50_000), fines(17, 2_000, 20_000), budget, revised}
}

// The laws beside the regulation, by whether they are in force. That the Budget Law was rewritten from 2015 on is general
// professional knowledge.
var (
	rewritten = budgetLaw.Whole().Usual()
	revised   = progress.Article(117).Read()
)

var timeline = rule.NewTimeline(
	edition("M2005", "财政违法行为处罚处分条例", "regulation on fiscal violations", rule.NewDate(2005, 2, 1), rule.NewDate(2015, 1, 1), policy(rewritten.Off(), revised.Off()), violations),
	edition("M2015", "财政违法行为处罚处分条例及预算法", "regulation on fiscal violations and Budget Law", rule.NewDate(2015, 1, 1), rule.NewDate(2022, 1, 1), policy(rewritten.On(), revised.Off()), violations, budgetLaw),
	edition("M2022", "财政违法行为处罚处分条例、预算法及科学技术进步法", "regulation on fiscal violations, Budget Law and Science and Technology Progress Law", rule.NewDate(2022, 1, 1), rule.Date{}, policy(rewritten.On(), revised.On()), violations, budgetLaw, progress),
)

func edition(id, zh, en string, from, until rule.Date, p Policy, docs ...rule.Document) rule.Dated[Policy] {
	return rule.Dated[Policy]{Policy: p, Edition: rule.Edition{ID: id, Title: rule.T(zh, en), From: from, Until: until, Checked: rule.NewDate(2026, 11, 22), Documents: docs}}
}

// Editions returns the dated editions by the day of the conduct, fresh for every caller.
func Editions() rule.Timeline[Policy] { return timeline }

// check refuses a policy that cannot be computed with: what rule.CheckPolicy finds, unknown figures, ranges upside down.
func (p *Policy) check() error {
	var found []door.Problem
	add := func(path string, what rule.Text) {
		found = append(found, door.Problem{Path: path, Code: door.OutOfRange, Text: what, Remedy: rule.T("请更正政策中的此项", "correct this part of the policy")})
	}
	for _, problem := range rule.CheckPolicy(p) {
		add(problem.Path, problem.What)
	}
	for path, r := range map[string][2]rule.Limit{
		"of_fraud": {p.OfFraud.Least, p.OfFraud.Most}, "of_misuse": {p.OfMisuse.Least, p.OfMisuse.Most}, "person": {p.Person.Least, p.Person.Most},
		"hoard_unit": {p.HoardUnit.Least, p.HoardUnit.Most}, "hoard_persons": {p.HoardPersons.Least, p.HoardPersons.Most},
	} {
		if r[0].Open() || r[1].Open() || r[0].Value.Sign() < 0 || r[0].Value.Cmp(r[1].Value) > 0 {
			add(path, rule.T("应为确定的数值且下限不高于上限", "must be known figures, the least not above the most"))
		}
	}
	if len(found) == 0 {
		return nil
	}
	return &door.InputError{Problems: found}
}
