package foreigner

import (
	"strings"

	"github.com/keji-rules/keji/rule"
)

// Classification is the tier of a foreigner and every route that leads there: papers, renewals and checks differ by route.
type Classification struct {
	Tier   Tier    `json:"tier"`
	Routes []Route `json:"routes"`
}

// Text writes the tier and its routes in one language.
func (c Classification) Text(l rule.Lang) string {
	names := make([]string, len(c.Routes))
	for i, r := range c.Routes {
		names[i] = r.Text(l)
	}
	if len(names) == 0 {
		return c.Tier.Text(l)
	}
	return c.Tier.Text(l) + rule.T("：", ": ").In(l) + strings.Join(names, rule.T("；", "; ").In(l))
}

// Classify tells the tier: the first of A, B and C of which one route is met, all conditions for everybody given. Its
// lines are the verdicts of every tier and route. While a higher tier is open there is no value, and the answer says what
// it waits for; the lines then show which lower tier is met already.
func Classify(a Application) (rule.Answer[Classification], error) {
	d, err := Evaluate(a)
	if err != nil {
		return rule.Answer[Classification]{}, err
	}
	return classified(d, &a)
}

// Classify tells the tier under this policy.
func (p Policy) Classify(a Application) (rule.Answer[Classification], error) {
	d, err := p.Evaluate(a)
	if err != nil {
		return rule.Answer[Classification]{}, err
	}
	return classified(d, &a)
}

func classified(d rule.Decision, a *Application) (rule.Answer[Classification], error) {
	t := &rule.Trace{Frame: d.Frame()}
	all := line(t, d, basic)
	found := rule.Opt[Classification]{}
	if all.Verdict() == rule.Failed {
		found = rule.Given(Classification{Tier: NoTier})
	} else if all.Verdict() == rule.Undetermined {
		t.Lack(all.Waits()...)
	}
	settled := all.Verdict() != rule.Undetermined
	for _, x := range tiers {
		of, met := line(t, d, x.id), metRoutes(t, d, x.tier)
		switch {
		case found.IsGiven() || !settled:
		case of.Verdict() == rule.Passed:
			found = rule.Given(Classification{x.tier, met})
		case of.Verdict() == rule.Undetermined:
			settled = false
			t.Lack(of.Waits()...)
		}
	}
	if settled && !found.IsGiven() {
		found = rule.Given(Classification{Tier: NoTier})
	}
	t.Add(cited(t, book.Line(noDefault)))
	exceptionLines(t, a)
	return rule.ConcludeWith(t, book, classification, found)
}

// cited is a line that rests on the pilot where the pilot is the law.
func cited(t *rule.Trace, l rule.Line) rule.Line {
	if e := t.Frame.Edition; e != nil && len(e.Documents) > 0 && e.Documents[0] == pilot {
		return l.On(pilot.Whole().Usual())
	}
	return l
}

// line adds the line of a finding.
func line(t *rule.Trace, d rule.Decision, id rule.ID) rule.Finding {
	f, _ := d.Finding(book.Rule(id).Code)
	t.Add(f.Line())
	return f
}

// metRoutes adds the lines of a tier's routes, and returns those that are met.
func metRoutes(t *rule.Trace, d rule.Decision, in Tier) []Route {
	var met []Route
	for _, r := range routes {
		if r.tier == in && line(t, d, r.id).Verdict() == rule.Passed {
			met = append(met, r.route)
		}
	}
	return met
}

// exceptionLines names who relaxed what, in which document.
func exceptionLines(t *rule.Trace, a *Application) {
	for _, e := range []struct {
		fact rule.FactID
		of   *Exception
	}{{factAgeException, &a.Exceptions.Age}, {factDegreeException, &a.Exceptions.Degree}, {factYearsException, &a.Exceptions.Experience}, {factLanguageException, &a.Exceptions.Language}} {
		if e.of.Granted.Or(false) {
			t.Add(cited(t, book.Line(granted, words(book.Fact(e.fact).Title, rule.T(e.of.Authority+"，"+e.of.Document, e.of.Authority+", "+e.of.Document)))))
		}
	}
}

func words(title, said rule.Text) rule.Named { return rule.Named{Title: title, Words: said} }
