package techsme_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
)

// with changes an application for real, not by assumption; the change number less by one unit too little.
func with(t *testing.T, a techsme.Application, changes []rule.FactChange, less int) techsme.Application {
	t.Helper()
	for i, c := range changes {
		to := c.To
		if i == less {
			to, _ = to.Plus(oneLess(c.Fact.Unit))
		}
		set(t, &a, c.Fact.Path, c.From, to)
	}
	return a
}

// oneLess is a fen, a person or a right less.
func oneLess(u rule.Unit) rule.Number {
	if u == rule.YuanUnit {
		return rule.Frac(-1, 100)
	}
	return rule.Int(-1)
}

// set writes one fact that may be advised to change, which must have been as the change says.
func set(t *testing.T, a *techsme.Application, path string, from, to rule.Number) {
	t.Helper()
	var was rule.Number
	switch path {
	case "tech_staff":
		was, a.TechStaff = got(a.TechStaff), rule.Given(to)
	case "ip_class1":
		was, a.IPClassI = rule.Int(int64(got(a.IPClassI))), rule.Given(int(to.Num()))
	case "ip_class2":
		was, a.IPClassII = rule.Int(int64(got(a.IPClassII))), rule.Given(int(to.Num()))
	case "rd_expense":
		fen, _ := to.Times(rule.Int(100))
		was, a.RDExpense = rule.Frac(amount(a.RDExpense).Shift(2).IntPart(), 100), rule.Given(decimal.New(fen.Num(), -2))
		require.True(t, fen.IsInt(), "less than a fen")
	default:
		require.Fail(t, "nobody may be advised to change "+path)
	}
	require.Equal(t, from, was, path)
}

// Each gap, applied to the application for real, gives the verdict and the score that it promises and meets its
// requirement; one unit less of any of its changes does not.
func TestGapsHoldForReal(t *testing.T) {
	d, single, pairs, all := newDraw(11), 0, 0, 0
	for range size(1_500) {
		a := d.application()
		gaps, err := techsme.Gaps(a)
		require.NoError(t, err)
		for _, g := range gaps {
			switch {
			case len(g.Changes) == 0:
				continue
			case g.Rule.Code == "":
				all++
			case len(g.Changes) == 1:
				single++
			default:
				pairs++
			}
			requireGap(t, a, g)
		}
	}
	t.Logf("%d single changes, %d pairs, %d of all together", single, pairs, all)
}

func requireGap(t *testing.T, a techsme.Application, g rule.Gap) {
	t.Helper()
	changed := with(t, a, g.Changes, -1)
	require.NoError(t, techsme.Validate(&changed), g.Text(rule.EN))
	d := decided(t, changed)
	require.Equal(t, g.After, d.Verdict(), g.Text(rule.EN))
	score, _ := d.Score()
	require.Equal(t, g.Score.Text(rule.EN), score.Text(rule.EN), g.Text(rule.EN))
	if g.Rule.Code == "" {
		return
	}
	f, _ := d.Finding(g.Rule.Code)
	require.Equal(t, rule.Passed, f.Verdict(), g.Text(rule.EN))
	for i, c := range g.Changes {
		if c.To.Den() > 1 && c.Fact.Unit != rule.YuanUnit {
			continue // a head count that is an average
		}
		less := decided(t, with(t, a, g.Changes, i))
		f, _ := less.Finding(g.Rule.Code)
		require.NotEqual(t, rule.Passed, f.Verdict(), "one unit less suffices: %s", g.Text(rule.EN))
	}
}
