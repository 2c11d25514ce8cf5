package calendar

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/keji-rules/keji/rule"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// oracle is the plainest calendar there is: a list of days, walked one by one. Its list was made by others from the same
// notices, with both amendments.
type oracle map[rule.Date]bool

func readOracle(t testing.TB) oracle {
	t.Helper()
	data, err := os.ReadFile("testdata/holidays.csv")
	require.NoError(t, err)
	o := oracle{}
	for d := rule.NewDate(2016, 1, 1); d.Year() <= 2026; d = d.AddDays(1) {
		o[d] = d.Weekday() != time.Saturday && d.Weekday() != time.Sunday
	}
	for line := range strings.Lines(string(data)) {
		cells := strings.Split(line, ",")
		if cells[1] == "kind" {
			continue
		}
		d, err := rule.ParseDate(cells[0])
		require.NoError(t, err)
		o[d] = cells[1] == "work"
	}
	return o
}

// add walks to the n-th working day; no date where the list ends before.
func (o oracle) add(d rule.Date, n int) rule.Date {
	step := 1
	if n < 0 {
		step = -1
	}
	for n != 0 {
		d = d.AddDays(step)
		works, known := o[d]
		if !known {
			return rule.Date{}
		}
		if works {
			n -= step
		}
	}
	return d
}

func (o oracle) from(d rule.Date) rule.Date {
	for !o[d] {
		d = d.AddDays(1)
		if d.Year() > 2026 {
			return rule.Date{}
		}
	}
	return d
}

func TestEveryDayAgreesWithTheOracle(t *testing.T) {
	c := Official()
	for d, works := range readOracle(t) {
		got, known := c.IsWorkday(d)
		assert.True(t, known, d)
		assert.Equal(t, works, got, d)
		day := c.Day(d)
		assert.Equal(t, works, day.Workday == rule.Passed, d)
		assert.False(t, day.Notice.IsZero(), d)
	}
}

// Every day off and every worked day is that of the holiday and of the notice that the list names, and no other day is.
func TestEveryHolidayAgreesWithTheOracle(t *testing.T) {
	data, err := os.ReadFile("testdata/holidays.csv")
	require.NoError(t, err)
	named := map[rule.Date]bool{}
	for line := range strings.Lines(string(data)) {
		cells := strings.Split(strings.TrimSpace(line), ",")
		if cells[1] == "kind" {
			continue
		}
		d, err := rule.ParseDate(cells[0])
		require.NoError(t, err)
		named[d] = true
		what := Official().Day(d)
		assert.ElementsMatch(t, strings.Split(cells[2], "、"), strings.Split(what.Holiday.ZH, "、"), d)
		number, _, _ := strings.Cut(cells[3], " ")
		assert.Equal(t, number, what.Notice.Document().Info().Number, d)
	}
	for d := rule.NewDate(2016, 1, 1); d.Year() <= 2026; d = d.AddDays(1) {
		assert.Equal(t, named[d], Official().Day(d).Holiday != rule.Text{}, d)
	}
}

// Every start day of ten years.
func TestCountsAgreeWithTheOracle(t *testing.T) {
	c, o := Official(), readOracle(t)
	stride := 1
	if sizeDivisor > 1 || testing.Short() {
		stride = 29
	}
	for d := rule.NewDate(2016, 6, 1); d.Before(rule.NewDate(2026, 6, 1)); d = d.AddDays(stride) {
		for _, n := range []int{1, 2, 3, 5, 7, 10, 15, 20, 30, 60, 90} {
			for _, n := range []int{n, -n} {
				want := o.add(d, n)
				got, known := c.AddWorkdays(d, n)
				if want.IsZero() {
					require.False(t, known, "%s %d", d, n)
				} else {
					require.Equal(t, want, got, "%s %d", d, n)
					require.True(t, known)
				}
			}
		}
		next, _ := c.WorkdayFrom(d)
		require.Equal(t, o.from(d), next, d)
		worked := 0
		for e := d; e.DaysSince(d) < 45; e = e.AddDays(1) {
			if o[e] {
				worked++
			}
			n, known := c.CountWorkdays(d, e)
			require.True(t, known)
			require.Equal(t, worked, n, "%s to %s", d, e)
		}
		until, known := c.WorkdayUntil(d)
		require.True(t, known)
		require.True(t, o[until] && !until.After(d))
		n, _ := c.CountWorkdays(until.AddDays(1), d)
		require.Zero(t, n)
	}
}

// Calendar-day and month limits: a plain walk to the end, then off the days of rest.
func TestDeadlinesAgreeWithTheOracle(t *testing.T) {
	c, o := Official(), readOracle(t)
	stride := 1
	if sizeDivisor > 1 || testing.Short() {
		stride = 31
	}
	for d := rule.NewDate(2016, 1, 1); d.Before(rule.NewDate(2026, 1, 1)); d = d.AddDays(stride) {
		for _, n := range []int{1, 5, 15, 30, 60} {
			end := d
			for range n {
				end = end.AddDays(1)
			}
			got, known := c.Deadline(limitOf(rule.ForDays(n)), d).Last()
			require.True(t, known)
			require.Equal(t, o.from(end), got, "%s + %d days", d, n)
		}
		for _, n := range []int{1, 3, 6} {
			got, known := c.Deadline(limitOf(rule.ForMonths(n)), d).Last()
			require.True(t, known)
			require.Equal(t, o.from(plainMonths(d, n)), got, "%s + %d months", d, n)
		}
	}
}

// plainMonths walks to the same day of the month n months on, or to that month's last day.
func plainMonths(d rule.Date, n int) rule.Date {
	y, m, day := d.Split()
	for range n {
		if m++; m > 12 {
			y, m = y+1, 1
		}
	}
	for ; day > 0; day-- {
		if e := rule.NewDate(y, m, day); !e.IsZero() {
			return e
		}
	}
	return rule.Date{}
}
