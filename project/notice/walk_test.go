package notice

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Every day of ten years, by a plain walk: five working days for grants, seven and then five for terminations, thirty days for
// registrations.
func TestWindowsAgreeWithAPlainWalkOverTenYears(t *testing.T) {
	days := calendar.Official()
	law, err := On(project.Prefecture, rule.NewDate(2025, 1, 1))
	require.NoError(t, err)
	for day := rule.NewDate(2016, 1, 1); day.Before(rule.NewDate(2026, 6, 1)); day = day.AddDays(step()) {
		for kind, want := range map[Kind]rule.Date{Grants: workdays(day, 5), Terminations: workdays(day, 7), Registration: day.AddDays(30)} {
			n := Notice{Profile: rule.Given(project.Prefecture), Kind: rule.Given(kind), NoticeOn: rule.Given(day), Classified: rule.Given(false)}
			a, err := law.Policy.WindowOf(n, days)
			require.NoError(t, err)
			outcome, _ := a.Value()
			w, granted := outcome.Get()
			require.True(t, granted)
			require.Equal(t, day.AddDays(1), w.First)
			last, known := w.Last.Last()
			require.True(t, known)
			require.Equal(t, want, last, "%s from %s", kind, day)
			if kind != Terminations {
				continue
			}
			r, err := law.Policy.ReviewOf(n, days)
			require.NoError(t, err)
			review, _ := r.Value()
			x, _ := review.Get()
			last, _ = x.AskBy.Last()
			require.Equal(t, workdays(want, 5), last, day)
		}
	}
}

// workdays walks day by day to the n-th working day after a day.
func workdays(d rule.Date, n int) rule.Date {
	for n > 0 {
		d = d.AddDays(1)
		if works, _ := calendar.Official().IsWorkday(d); works {
			n--
		}
	}
	return d
}

// step is how many days apart two tried days lie.
func step() int {
	if testing.Short() {
		return 61
	}
	return stride
}
