package gate

import (
	"strconv"

	"github.com/keji-rules/keji/project/gate/quota"
	"github.com/keji-rules/keji/rule"
)

// Counted is one limit with its count: Sure projects surely count, Unsure ones may; this application is among them.
type Counted struct {
	Code    string       `json:"code"`
	Title   rule.Text    `json:"title"`
	Person  string       `json:"person,omitempty"` // the member with the most, by the caller's key
	Sure    int          `json:"sure"`
	Unsure  int          `json:"unsure"`
	Most    rule.Known   `json:"most"`
	Verdict rule.Verdict `json:"verdict"`
}

// Text says it in one language.
func (c Counted) Text(l rule.Lang) string {
	text := c.Title.In(l) + " " + rule.Exactly(rule.Int(int64(c.Sure)), rule.Items).Text(l)
	if c.Unsure > 0 {
		text += rule.T("（另有可能计入的", " (and possibly ").In(l) + rule.Exactly(rule.Int(int64(c.Unsure)), rule.Items).Text(l) + rule.T("）", ")").In(l)
	}
	return text + rule.T("，限", ", at most ").In(l) + c.Most.Text(l) + rule.T("：", ": ").In(l) + c.Verdict.Text().In(l)
}

// Limits are the limits on projects that bind an application.
type Limits []Counted

// Text says them in one language.
func (v Limits) Text(l rule.Lang) string {
	if len(v) == 0 {
		return rule.T("没有限项", "no limits").In(l)
	}
	text := ""
	for i, c := range v {
		if i > 0 {
			text += rule.T("；", "; ").In(l)
		}
		text += c.Text(l)
	}
	return text
}

// LimitsOf counts the projects held against each limit of the profile, with a line for each project that says whether it
// counts and why.
func LimitsOf(a Application) (rule.Answer[Limits], error) {
	d, err := Evaluate(a)
	if err != nil {
		return rule.Answer[Limits]{}, err
	}
	law, err := set.On(a.Profile.Or(""), a.AppliedOn.Or(rule.Date{}))
	if err != nil {
		return rule.Answer[Limits]{}, err
	}
	return limitsOf(&law.Policy, &a, d)
}

// LimitsOf counts under these conditions, whatever edition is in force.
func (p Policy) LimitsOf(a Application) (rule.Answer[Limits], error) {
	d, err := p.Evaluate(a)
	if err != nil {
		return rule.Answer[Limits]{}, err
	}
	return limitsOf(&p, &a, d)
}

var asksLimits = is("limits", "限项核对", "Limits on projects")

func limitsOf(p *Policy, a *Application, d rule.Decision) (rule.Answer[Limits], error) {
	draft := rule.Draft[Limits]{Book: book, About: asksLimits, Frame: d.Frame()}
	all, held := Limits{}, a.projects()
	for _, x := range [...]struct {
		q  *quota.Quota
		of quota.Holder
		id rule.ID
	}{
		{&p.Quotas.Leads, quota.Leader, ruleLeads}, {&p.Quotas.Running, quota.Leader, ruleRunning}, {&p.Quotas.Total, quota.Leader, ruleTotal},
		{&p.Quotas.Persons, quota.Member, rulePersons}, {&p.Quotas.Barring, quota.Member, ruleBarring}, {&p.Quotas.Unit, quota.Unit, a.unitRule(p)}, {&p.Quotas.Field, quota.Field, ruleField},
	} {
		if !x.q.On.On {
			continue
		}
		f, _ := d.Finding(book.Rule(x.id).Code)
		t := a.count(p, x.q, x.of, held)
		c := Counted{Code: f.Code(), Title: f.Title(), Person: t.Person, Sure: t.Sure, Unsure: t.Unsure, Most: x.q.Max.Known(rule.Items), Verdict: kept(f)}
		all = append(all, c)
		draft.Lines = append(draft.Lines, f.Line())
		draft.Lines = append(draft.Lines, a.items(held, x.id, x.q, t)...)
	}
	if len(all) == 0 {
		draft.Lines = append(draft.Lines, rule.Line{Rule: asksLimits, Basis: asksLimits.Basis})
	}
	draft.Value = rule.Given(all)
	return draft.Answer()
}

// kept is whether a limit is kept: a note says that it is not.
func kept(f rule.Finding) rule.Verdict {
	switch {
	case f.Role() != rule.NoteLine:
	case f.Verdict() == rule.Passed:
		return rule.Failed
	case f.Verdict() == rule.Failed:
		return rule.Passed
	}
	return f.Verdict()
}

func (a *Application) unitRule(p *Policy) rule.ID {
	if p.Quotas.Adjusted.On {
		return ruleUnitFreed
	}
	return ruleUnit
}

// items is a line for every project that was counted.
func (a *Application) items(held []quota.Holding, id rule.ID, q *quota.Quota, t quota.Tally) []rule.Line {
	lines := make([]rule.Line, 0, len(t.Items))
	for _, item := range t.Items {
		l := book.Line(id).On(q.On.Basis, q.Max.Basis).Saying(item.Why)
		if item.Index < len(a.Projects.Or(nil)) {
			l = l.At("projects[" + strconv.Itoa(item.Index) + "]")
		}
		if shown := held[item.Index].Project; shown != "" {
			l.Values = append(l.Values, rule.Named{Title: rule.T("项目", "project"), Words: rule.T(shown, shown)})
		}
		lines = append(lines, l)
	}
	return lines
}
