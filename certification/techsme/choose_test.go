package techsme

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// The first day of a number of calendar years before a year; the calendar begins with the year 1.
func TestFirstDayOfTheCalendarYearsBefore(t *testing.T) {
	for _, c := range []struct {
		year  rule.Opt[int]
		years rule.Number
		want  rule.Opt[rule.Date]
	}{
		{rule.Given(2026), rule.Int(5), ymd(2021, 1, 1)}, {rule.Given(2026), rule.Int(0), ymd(2026, 1, 1)},
		{rule.Given(2026), rule.Frac(11, 2), ymd(2021, 1, 1)}, // whole years
		{rule.Given(6), rule.Int(5), ymd(1, 1, 1)}, {rule.Given(5), rule.Int(5), ymd(1, 1, 1)}, {rule.Given(1), rule.Int(5), ymd(1, 1, 1)},
		{rule.Given(0), rule.Int(5), rule.Opt[rule.Date]{}}, {rule.Opt[int]{}, rule.Int(5), rule.Opt[rule.Date]{}},
	} {
		assert.Equal(t, c.want, firstDayBefore(c.year, &rule.Limit{Value: c.years}), "%v less %v", c.year, c.years)
	}
}

// A day that is not given comes first, then the later day.
func TestLatestDayFirst(t *testing.T) {
	none, early, late := rule.Opt[rule.Date]{}, ymd(2024, 6, 24), ymd(2024, 6, 25)
	ascending := []rule.Opt[rule.Date]{none, late, early}
	for i, a := range ascending {
		for j, b := range ascending {
			switch d := latest(a, b); {
			case i < j:
				assert.Negative(t, d, "%v before %v", a, b)
			case i > j:
				assert.Positive(t, d, "%v after %v", a, b)
			default:
				assert.Zero(t, d, "%v", a)
			}
		}
	}
}

// Which of several awards comes nearest does not rest on the order in which they are written, whatever each one lacks.
func TestOrderOfAwardsThatLackSomething(t *testing.T) {
	on, open := ymd(2024, 6, 24), rule.Opt[rule.Date]{}
	all := []Award{
		{Level: rule.Given(NationalAward), On: on}, // its rank lacks
		{On: on, Rank: rule.Given(1)},              // its level lacks
		{On: on, Rank: rule.Given(2)},
		{Level: rule.Given(NationalAward), On: open, Rank: rule.Given(1)}, // its day lacks
	}
	within := span{ymd(2021, 7, 15), ymd(2026, 7, 15), &v2017.MaxAwardRank}
	for i := range all {
		for j := range i {
			one := judge(rule.Given([]Award{all[i], all[j]}), &within, open)
			two := judge(rule.Given([]Award{all[j], all[i]}), &within, open)
			assert.Equal(t, one, two, "%d and %d", i, j)
		}
	}
	least := judge(rule.Given(slices.Clone(all[1:3])), &within, open)
	require.Equal(t, rule.Given(1), least.best.rank, "of equals the best ranked")
}

// An award whose day lacks may count or not, from whichever day the time is counted.
func TestAnAwardWithoutDayStaysOpenByBothReadings(t *testing.T) {
	within := span{ymd(2021, 7, 15), ymd(2026, 7, 15), &v2017.MaxAwardRank}
	found := judge(rule.Given([]Award{{Level: rule.Given(NationalAward), Rank: rule.Given(1)}}), &within, ymd(2021, 1, 1))
	assert.Equal(t, rule.Undetermined, found.other)
	assert.True(t, found.open)
}

// An entry of which it is not said that it was removed outweighs one that was, though the day of a removal is given.
func TestAListingNotSaidToBeRemovedIsOpen(t *testing.T) {
	bound := ymd(2025, 1, 1)
	open, ended := Listing{RemovedOn: ymd(2024, 1, 1)}, Listing{Removed: rule.Given(true), RemovedOn: ymd(2024, 1, 1)}
	assert.Equal(t, rule.Undetermined, open.ended(bound))
	assert.Equal(t, rule.Passed, ended.ended(bound))
	assert.Equal(t, open, worstListing(rule.Given([]Listing{ended, open}), bound))
	late := Listing{RemovedOn: ymd(2025, 1, 2)}
	assert.Equal(t, rule.Failed, late.ended(bound), "removed or not, it stood too long")
}
