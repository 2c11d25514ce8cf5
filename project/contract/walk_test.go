package contract

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Every day of ten years, by a plain walk: signing a month after the approval; an extension asked for on the thirtieth day before the
// end, which does not move off a day of rest, and not a day later.
func TestDaysAgreeWithAPlainWalkOverTenYears(t *testing.T) {
	days := calendar.Official()
	law, err := On(project.Prefecture, rule.NewDate(2025, 1, 1))
	require.NoError(t, err)
	for day := rule.NewDate(2016, 1, 1); day.Before(rule.NewDate(2026, 1, 1)); day = day.AddDays(step()) {
		c := Contract{Profile: rule.Given(project.Prefecture), ApprovedOn: rule.Given(day)}
		a, err := law.Policy.SigningOf(c, days)
		require.NoError(t, err)
		s, _ := a.Value()
		last, known := s.Sign.Last()
		require.True(t, known)
		require.Equal(t, rolled(monthsOn(day, 1)), last, day)

		ask := day
		for range 30 {
			ask = ask.AddDays(-1)
		}
		c.Change, c.EndsOn, c.FirstEnd, c.Extended, c.NewEnd = rule.Given(Term), rule.Given(day), rule.Given(day), rule.Given(0), rule.Given(monthsOn(day, 12))
		for late := range 2 {
			c.RequestedOn = rule.Given(ask.AddDays(late))
			b, err := law.Policy.ChangeOf(c, days)
			require.NoError(t, err)
			outcome, told := b.Value()
			require.True(t, told)
			_, granted := outcome.Get()
			require.Equal(t, late == 0, granted, "%s, %d days late", day, late)
		}
	}
}

// rolled walks day by day from a day to the first that works.
func rolled(d rule.Date) rule.Date {
	for {
		works, known := calendar.Official().IsWorkday(d)
		if works || !known {
			return d
		}
		d = d.AddDays(1)
	}
}

// monthsOn walks to the same day of the month n months on, or to that month's last day.
func monthsOn(d rule.Date, n int) rule.Date {
	y, m, day := d.Split()
	for range n {
		if m++; m > 12 {
			y, m = y+1, 1
		}
	}
	for e := rule.NewDate(y, m, day); ; e = rule.NewDate(y, m, day) {
		if !e.IsZero() {
			return e
		}
		day--
	}
}

// step is how many days apart two tried days lie.
func step() int {
	if testing.Short() {
		return 61
	}
	return stride
}
