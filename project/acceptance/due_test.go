package acceptance

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

func ending(profile project.Profile, year, month, day int) Closing {
	return Closing{Profile: rule.Given(profile), EndsOn: rule.Given(rule.NewDate(year, month, day))}
}

// The holidays of 2027 are not published: six months after 30 September 2026 end on 30 March 2027 at the earliest.
func TestADayBeyondTheHolidayTablesIsNotGuessed(t *testing.T) {
	a, err := DueDays(ending(project.Prefecture, 2026, 9, 30))
	require.NoError(t, err)
	d, _ := a.Value()
	_, known := d.Apply.Last()
	require.False(t, known)
	require.Equal(t, rule.NewDate(2027, 3, 30), d.Apply.Earliest)

	law, err := On(project.Prefecture, rule.NewDate(2026, 9, 30))
	require.NoError(t, err)
	a, err = law.Policy.DueDays(ending(project.Prefecture, 2026, 9, 30), calendar.Official().WithPlainYears(2027, 2027))
	require.NoError(t, err)
	d, _ = a.Value()
	last, known := d.Apply.Last()
	require.True(t, known)
	require.Equal(t, rule.NewDate(2027, 3, 30), last, "a Tuesday, if weekdays are working days")
}

func TestAnExplanationSaysThatANumberIsAssumed(t *testing.T) {
	a, err := DueDays(ending(project.Meizhou, 2025, 6, 30))
	require.NoError(t, err)
	for _, l := range a.Lines() {
		require.False(t, l.Basis.Source.Firm(), l.Rule.Code)
	}
	require.Contains(t, a.Text(rule.ZH), "通行理解，待核实")
}

func TestANumberIsReplacedInOneLine(t *testing.T) {
	law, err := On(project.Meizhou, rule.NewDate(2025, 6, 30))
	require.NoError(t, err)
	law.Policy.Days.Apply.Value = rule.Int(3)
	a, err := law.Policy.DueDays(ending(project.Meizhou, 2025, 6, 30), calendar.Official())
	require.NoError(t, err)
	d, _ := a.Value()
	last, _ := d.Apply.Last()
	require.Equal(t, rule.NewDate(2025, 9, 30), last)
}

func TestSharesThatFitNoPairAreComparedExactly(t *testing.T) {
	var all []Indicator
	for _, prime := range []int64{1000003, 1000033, 1000037, 1000039, 1000081} {
		all = append(all, Indicator{Target: rule.Given(rule.Int(prime)), Actual: rule.Given(rule.Int(prime - 1))})
	}
	c := ending(project.Anyang, 2025, 6, 30)
	c.Indicators = rule.Given(all)
	a, err := CompletionOf(c)
	require.NoError(t, err)
	done, told := a.Value()
	require.True(t, told)
	require.Equal(t, -1, done.ByWeight.Cmp(rule.Int(1)))
	require.Equal(t, rule.Frac(999_999_000, 1_000_000_000), done.ByWeight, "one millionth short, truncated")
}
