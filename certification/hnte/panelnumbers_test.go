package hnte

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// Moving any number of the panel by one unit changes which rules of composition one of these panels breaks.
func TestEveryNumberOfThePanel(t *testing.T) {
	panel := func(technical, financial int) []ScoreSheet {
		return append(slices.Repeat([]ScoreSheet{technicalSheet(7, 1)}, technical), slices.Repeat([]ScoreSheet{financialSheet(5, 5)}, financial)...)
	}
	panels := []struct {
		sheets []ScoreSheet
		unmet  []string
	}{
		{panel(3, 2), nil}, // five experts, 60% technical
		{panel(4, 1), nil}, // one financial expert
		{panel(3, 1), []string{"hnte.panel.size"}},
		{panel(5, 0), []string{"hnte.panel.financial"}},
		{panel(6_002, 4_003), []string{"hnte.panel.technical"}}, // a hundredth of a percent below 60%, and no more
	}
	broken := func(p Policy, sheets []ScoreSheet) (codes []string) {
		a, err := p.Aggregate(Application{FiledOn: rule.Given(rule.NewDate(2026, 7, 15))}, sheets)
		require.NoError(t, err)
		for _, l := range a.Lines() {
			if v, given := l.Verdict.Get(); given && v == rule.Failed {
				codes = append(codes, l.Rule.Code)
			}
		}
		return codes
	}
	for _, c := range panels {
		require.Equal(t, c.unmet, broken(v2016, c.sheets))
	}
	tried := 0
	for m := range ruletest.Mutants(v2016) {
		if !strings.HasPrefix(m.Figure, "panel.") {
			continue
		}
		tried++
		noticed := false
		for _, c := range panels {
			noticed = noticed || !slices.Equal(broken(m.Policy, c.sheets), c.unmet)
		}
		assert.True(t, noticed, "%s %s", m.Figure, m.Change)
	}
	assert.Equal(t, 6, tried)
}
