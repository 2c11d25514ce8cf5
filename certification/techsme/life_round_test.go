package techsme

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

func TestFilingByDay(t *testing.T) {
	closed := Filing{}
	batch := func(n, y, m, d int) Filing { return Filing{true, n, ymd(y, m, d)} }
	for _, c := range []struct {
		y, m, d int
		want    Filing
	}{
		{2025, 6, 29, closed}, {2025, 6, 30, batch(1, 2025, 7, 30)}, {2025, 7, 30, batch(1, 2025, 7, 30)},
		{2025, 7, 31, batch(2, 2025, 8, 30)}, {2025, 8, 30, batch(2, 2025, 8, 30)}, {2025, 8, 31, batch(3, 2025, 9, 30)},
		{2025, 9, 30, batch(3, 2025, 9, 30)}, {2025, 10, 1, closed},
		{2026, 5, 31, closed}, {2026, 6, 1, batch(1, 2026, 6, 30)}, {2026, 6, 30, batch(1, 2026, 6, 30)},
		{2026, 7, 1, batch(2, 2026, 7, 31)}, {2026, 7, 31, batch(2, 2026, 7, 31)}, {2026, 8, 1, batch(3, 2026, 8, 31)},
		{2026, 8, 31, batch(3, 2026, 8, 31)}, {2026, 9, 1, closed},
		{2019, 11, 1, closed}, {2020, 10, 21, closed}, {2021, 10, 21, closed}, {2022, 10, 21, closed}, {2024, 6, 26, closed},
	} {
		r, err := RoundOf(c.y)
		require.NoError(t, err)
		require.Equal(t, c.want, valueOf[Filing](t)(r.MayFile(rule.NewDate(c.y, c.m, c.d))), "%d-%d-%d", c.y, c.m, c.d)
	}
}

func TestUnknownEndsStayUnknown(t *testing.T) {
	for _, day := range []rule.Date{
		rule.NewDate(2018, 5, 31), rule.NewDate(2019, 10, 31), rule.NewDate(2020, 10, 20), rule.NewDate(2021, 10, 20),
		rule.NewDate(2022, 10, 20), rule.NewDate(2023, 7, 1), rule.NewDate(2024, 6, 27), rule.NewDate(2024, 12, 31),
	} {
		r, err := RoundOf(day.Year())
		require.NoError(t, err)
		a, err := r.MayFile(day)
		require.Empty(t, openFor[Filing](t)(a, err), day)
		require.Equal(t, []rule.Cause{rule.LawUnknown}, a.Causes())
	}
}

func TestARoundIsAValue(t *testing.T) {
	r, err := RoundOf(2024)
	require.NoError(t, err)
	r.Closes = RoundDay{ymd(2024, 9, 30), reported(round2024.Whole())} // what a host that has the notice fills in
	a, err := r.MayFile(rule.NewDate(2024, 9, 30))
	require.Equal(t, Filing{Open: true}, valueOf[Filing](t)(a, err))
	require.Equal(t, rule.Unknown, lineOf(t, a, "techsme.round_batch").Basis.Source, "batches were not found")
	require.Equal(t, Filing{}, valueOf[Filing](t)(r.MayFile(rule.NewDate(2025, 7, 1))), "another year")
	again, err := RoundOf(2024)
	require.NoError(t, err)
	require.NotEqual(t, r, again)
	all := Rounds()
	all[0].Year = 1
	require.Equal(t, 2018, Rounds()[0].Year)
	_, err = r.MayFile(rule.Date{})
	require.Contains(t, pathsOf(t, err), "day")
}

func TestTheCalendarOfEachRound(t *testing.T) {
	for year, want := range map[int]map[string]string{
		2018: {}, 2019: {"closes": "2019-10-31", "report": "2019-11-30"}, 2020: {"closes": "2020-10-20", "publicity": "2020-10-31"},
		2021: {"closes": "2021-10-20"}, 2022: {"closes": "2022-10-20"}, 2023: {},
		2024: {"opens": "2024-06-27", "sampling": "2024-12-15", "report": "2024-12-31"},
		2025: {"opens": "2025-06-30", "closes": "2025-09-30", "publicity": "2025-10-31", "sampling": "2025-12-15", "report": "2025-12-31",
			"batch batches[0]": "2025-07-30", "batch batches[1]": "2025-08-30", "batch batches[2]": "2025-09-30"},
		2026: {"opens": "2026-06-01", "closes": "2026-08-31", "publicity": "2026-10-15",
			"batch batches[0]": "2026-06-30", "batch batches[1]": "2026-07-31", "batch batches[2]": "2026-08-31"},
	} {
		r, err := RoundOf(year)
		require.NoError(t, err)
		got := map[string]string{}
		lines, err := r.Lines()
		require.NoError(t, err)
		for _, l := range lines {
			if l.Values[0].Value.Unit() != rule.Day {
				continue
			}
			key := l.Rule.Code[len("techsme.round_"):]
			if l.Path != "" {
				key += " " + l.Path
			}
			got[key] = l.Values[0].Value.Text(rule.EN)
			require.Equal(t, rule.SecondHand, l.Basis.Source)
		}
		require.Equal(t, want, got, year)
	}
	require.Len(t, Rounds(), 9)
	for year, want := range map[int][2]rule.Number{2024: {}, 2025: {rule.Int(5), rule.Percent(5)}, 2026: {rule.Int(0), rule.Percent(5)}} {
		r, err := RoundOf(year)
		require.NoError(t, err)
		require.Equal(t, want, [2]rule.Number{r.ReviewDays.Value, r.SamplingShare.Value}, year)
	}
	for _, year := range []int{2017, 2027} {
		_, err := RoundOf(year)
		var edition *rule.EditionError
		require.ErrorAs(t, err, &edition)
		require.Contains(t, edition.Text(rule.ZH), "2018-01-01至2026-12-31")
	}
}
