package foreigner

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// corpora are the hand-written cases: a folder, and a place under whose editions they are decided.
var corpora = []struct{ dir, locality string }{
	{"testdata/cases", "441400"}, {"testdata/pilot", "120100"}, {"testdata/shanghai", "310000"},
	{"testdata/shenzhen", "440300"}, {"testdata/guangzhou", "440100"}, {"testdata/beijing", "110000"}, {"testdata/jiangmen", "440700"},
}

func subjectOf(locality string) ruletest.Subject[Policy, Application] {
	return ruletest.For(Scheme(locality), Decode)
}

// Every condition, row, route and local parameter, written by hand from the law; and every rule seen passed, failed,
// undetermined and exactly at its edge by these cases.
func TestCases(t *testing.T) {
	coverage := ruletest.NewCoverage(book)
	for _, c := range corpora {
		for _, d := range ruletest.Cases(t, c.dir, subjectOf(c.locality)) {
			coverage.Add(d)
		}
	}
	coverage.Require(t, ruletest.BothSides, waivers()...)
}

// The lines of answers other than the classification itself have no verdict, or are covered by tests of those answers.
func waivers() []ruletest.Waiver {
	var out []ruletest.Waiver
	for _, id := range []rule.ID{routeExists, classification, noDefault, granted, bringRule, bringCommon, payRule, payA, payB, liftRule} {
		out = append(out, ruletest.Waiver{Code: book.Rule(id).Code, Of: ruletest.SeenPassed | ruletest.SeenFailed | ruletest.SeenUndetermined, Why: "no line of a decision"})
	}
	return out
}

// What public calculators and guides get wrong, each file one mistake.
func TestCommonMistakes(t *testing.T) {
	ruletest.Cases(t, "testdata/common-mistakes", subjectOf("441400"))
}

func TestTheSchemesAreSound(t *testing.T) {
	require.NoError(t, entrance.Err())
	for _, p := range places {
		require.NoError(t, p.whole.Err(), p.prefix)
		for _, e := range p.timeline.All() {
			assert.Empty(t, p.whole.CheckPolicy(&e.Policy), e.ID)
		}
	}
	for _, r := range routes {
		require.NoError(t, r.scheme.Err(), r.route)
	}
	for _, x := range tiers {
		require.NoError(t, x.scheme.Err(), x.tier)
	}
}

// No line under the pilot rests on a document that came after it, and none since 2017 on the pilot but where it speaks of it.
func TestThePilotCitesThePilot(t *testing.T) {
	a := nobody(t)
	for _, locality := range []string{"120100", "310000"} {
		a.Locality, a.AppliedOn, a.Wage.Year = locality, rule.Given(rule.NewDate(2017, 1, 16)), rule.Given(2015)
		d, err := Evaluate(a)
		require.NoError(t, err)
		for f := range d.Findings() {
			if f.Verdict() != rule.NotApplicable {
				assert.Contains(t, []rule.Document{pilot, pilotTable}, f.Citation().Document(), f.Text(rule.ZH))
			}
		}
		for _, ask := range []func(Application) ([]rule.Line, error){
			func(a Application) ([]rule.Line, error) { c, err := Classify(a); return c.Lines(), err },
			func(a Application) ([]rule.Line, error) { b, err := Bring(a); return b.Lines(), err },
			func(a Application) ([]rule.Line, error) { p, err := PayThresholds(a); return p.Lines(), err },
		} {
			lines, err := ask(a)
			require.NoError(t, err)
			for _, l := range lines {
				assert.Contains(t, []rule.Document{pilot, pilotTable}, l.Basis.Cite.Document(), l.Text(rule.ZH))
			}
		}
	}
	a.AppliedOn, a.Wage.Year = rule.Given(rule.NewDate(2026, 7, 15)), rule.Given(2025)
	d, err := Evaluate(a)
	require.NoError(t, err)
	f, _ := finding(d, nobel)
	assert.Equal(t, standard, f.Citation().Document())
}
