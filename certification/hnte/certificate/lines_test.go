package certificate

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// A deadline that passed says whether it was met, or that this is not known.
func TestDeadlineThatPassed(t *testing.T) {
	d := Deadline{Kind: kindReport, Last: rule.Given(rule.NewDate(2023, 5, 31))}
	assert.Contains(t, d.Text(rule.ZH), "2023-05-31（已过，是否办理待核实）")
	d.Overdue = rule.Given(true)
	assert.Contains(t, d.Text(rule.ZH), "2023-05-31（已逾期）")
	d.Overdue = rule.Given(false)
	assert.NotContains(t, d.Text(rule.ZH), "（")
}

// A certificate of 1 December 2020 is not expired up to 30 November 2023; its number is held against its date alone.
func TestLinesOfAStatus(t *testing.T) {
	p := law(t, "C2017")
	for day, want := range map[rule.Date]rule.Verdict{rule.NewDate(2023, 11, 30): rule.Passed, rule.NewDate(2023, 12, 1): rule.Failed} {
		a, err := p.StatusOn(issued(2020, 12, 1), day)
		require.NoError(t, err)
		lines := linesOf(a, "not_expired")
		require.Len(t, lines, 1)
		v, _ := lines[0].Verdict.Get()
		assert.Equal(t, want, v, day)
	}
	for number, same := range map[string]bool{"GR202044000001": true, "GR201944000001": false} {
		c := issued(2020, 12, 1)
		c.Number = rule.Given(number)
		a, err := p.Validity(c)
		require.NoError(t, err)
		lines := linesOf(a, "number_year")
		require.Len(t, lines, 1)
		assert.Equal(t, same, lines[0].Note == rule.Text{}, number)
	}
	a, err := p.Validity(leapCase)
	require.NoError(t, err)
	leap := linesOf(a, "term_leap")
	require.Len(t, leap, 1)
	assert.Contains(t, leap[0].Note.ZH, "到期年份没有2月29日")
}

// The general rate may be all of the income and no more, and both rates are known.
func TestRatesOfAPolicy(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Policy)
		sound  bool
	}{
		"all of the income": {func(p *Policy) { p.Tax.Rate.Value = rule.Int(1) }, true},
		"more than all":     {func(p *Policy) { p.Tax.Rate.Value = rule.Frac(101, 100) }, false},
		"nothing":           {func(p *Policy) { p.Tax.Reduced.Value = rule.Int(0) }, true},
		"below nothing":     {func(p *Policy) { p.Tax.Reduced.Value = rule.Frac(-1, 100) }, false},
		"the same":          {func(p *Policy) { p.Tax.Reduced.Value = p.Tax.Rate.Value }, true},
		"reduced is higher": {func(p *Policy) { p.Tax.Reduced.Value = rule.Frac(26, 100) }, false},
	} {
		p := law(t, "C2017")
		c.change(&p)
		_, err := p.Validity(issued(2020, 12, 1))
		assert.Equal(t, c.sound, err == nil, name)
	}
	for _, e := range Editions().All() {
		assert.Equal(t, "2026-11-22", e.Checked.String(), e.ID)
	}
}

// Both years that a re-examination tests are named, and so is where it leads.
func TestLinesOfAReexamination(t *testing.T) {
	a, err := law(t, "C2017").Reexamination(case2020, 2022)
	require.NoError(t, err)
	years := linesOf(a, "test_years")
	require.Len(t, years, 1)
	last := years[0].Values[len(years[0].Values)-2:]
	assert.Equal(t, []string{"2020年", "2022年"}, []string{last[0].Value.Text(rule.ZH), last[1].Value.Text(rule.ZH)})
	assert.Len(t, linesOf(a, "reexamination_effect"), 1)
}
