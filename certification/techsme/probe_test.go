package techsme_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// probed is a firm with one of everything, so that every line rests on facts that can be moved.
func probed() techsme.Application {
	a := techsme.Complete()
	a.TechStaff, a.HoldsHNTE = rule.Given(rule.Int(3)), rule.Given(true)
	a.HNTEFrom, a.HNTEUntil = rule.Given(rule.NewDate(2024, 7, 16)), rule.Given(rule.NewDate(2027, 7, 15))
	a.Falsifications = rule.Given([]techsme.Falsification{{rule.Given(rule.NewDate(2023, 4, 5))}})
	return a
}

// Beside every number of every edition the decision falls on the right side, at, one unit under and one unit over it.
func TestProbes(t *testing.T) {
	probes := ruletest.Probe(t, subject, probed())
	assert.Empty(t, probes.Unreached)
	for _, e := range techsme.Editions().All() {
		for _, code := range []string{"techsme.max_employees", "techsme.max_sales", "techsme.pass_mark", "techsme.rd_of_cost", "techsme.award_recent"} {
			assert.Len(t, probes.Sides(e.ID, code), 3, "%s %s", e.ID, code)
		}
	}
	if testing.Verbose() {
		t.Log("\n" + probes.Text(rule.ZH))
	}
}

// Which lines there are depends on the edition alone.
func TestStraightLine(t *testing.T) {
	d := newDraw(4)
	apps := []techsme.Application{techsme.Complete(), probed()}
	for range size(2_000) {
		a := d.application()
		apps = append(apps, a, d.less(a))
	}
	ruletest.StraightLine(t, subject, apps...)
}
