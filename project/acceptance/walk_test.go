package acceptance

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Every end of a term over ten years, by a plain walk: months to the corresponding day, then off the days of rest; Panzhihua's days
// one by one.
func TestDueDaysAgreeWithAPlainWalkOverTenYears(t *testing.T) {
	days := calendar.Official()
	city, err := On(project.Maoming, rule.NewDate(2025, 1, 1))
	require.NoError(t, err)
	other, err := On(project.Panzhihua, rule.NewDate(2025, 1, 1))
	require.NoError(t, err)
	for end := rule.NewDate(2016, 1, 1); end.Before(rule.NewDate(2026, 1, 1)); end = end.AddDays(step()) {
		c := Closing{Profile: rule.Given(project.Maoming), EndsOn: rule.Given(end)}
		a, err := city.Policy.DueDays(c, days)
		require.NoError(t, err)
		due, _ := a.Value()
		last, known := due.Apply.Last()
		require.True(t, known)
		require.Equal(t, rolled(monthsOn(end, 6)), last, end)
		finish, _ := due.Finish.Get()
		last, _ = finish.Last()
		require.Equal(t, rolled(monthsOn(end, 6)), last, end)
		a, err = other.Policy.DueDays(c, days)
		require.NoError(t, err)
		due, _ = a.Value()
		walked := end
		for range 30 {
			walked = walked.AddDays(1)
		}
		last, _ = due.Apply.Last()
		require.Equal(t, rolled(walked), last, end)
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
