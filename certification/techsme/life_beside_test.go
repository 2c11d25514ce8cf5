package techsme

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// A revocation says beside its year what was read into the law, and which number was meant.
func TestWhatARevocationSaysBesideItsYear(t *testing.T) {
	a, err := Entry{Year: rule.Given(2025), Revoked: rule.Given(true), RevokedOn: ymd(2026, 5, 23), ConductOn: ymd(2026, 1, 5)}.MayReturn()
	require.NoError(t, err)
	assert.Contains(t, lineOf(t, a, "techsme.revocation_bar_other").Note.ZH, "“当年”指编号所载年度")
	assert.Contains(t, lineOf(t, a, "techsme.onsite_after_revocation").Note.ZH, "自撤销次年起算")
	assert.Contains(t, lineOf(t, a, "techsme.revoked_year").Note.ZH, "行为发生年度的编号", "the number of 2026 falls, not that of 2025")
}

// A reform that finds the eight years for hard-hit industries elsewhere cites it.
func TestTheYearsOfHardshipCiteTheirNotice(t *testing.T) {
	p := taxRules
	p.HardshipYears.Basis = read(round2024.Whole())
	a, err := p.LossLife(2020)
	require.NoError(t, err)
	assert.Equal(t, round2024.Whole(), lineOf(t, a, "techsme.loss_hardship").Basis.Cite)
}

// Of the settlement the days are named on which position 11 rests, as far as they are given.
func TestTheDaysOfAnEarlyFilingAreNamed(t *testing.T) {
	e := settling(2023)
	e.FoundedOn = rule.Opt[rule.Date]{}
	a, err := e.RaisesDeduction()
	require.NoError(t, err)
	var days []string
	for _, v := range lineOf(t, a, "techsme.settled_early").Values {
		days = append(days, v.Value.Text(rule.EN))
	}
	assert.Equal(t, []string{"2023-05-31", "2023-05-31"}, days, "the last day and the day of filing")
}

// A batch is named by its number in both languages.
func TestABatchIsNamed(t *testing.T) {
	r, err := RoundOf(2026)
	require.NoError(t, err)
	a, err := r.MayFile(rule.NewDate(2026, 7, 31))
	require.NoError(t, err)
	assert.Equal(t, rule.T("第2批", "2"), lineOf(t, a, "techsme.round_batch").Values[0].Words)
}

// By the reading until 31 December a number of 2021 has expired in February 2022, whenever it was announced; by that until
// 31 March it may still be to be announced.
func TestTheOtherValidityMayBeOpen(t *testing.T) {
	e := Entry{Year: rule.Given(2021), Revoked: rule.Given(false)}
	for day, note := range map[rule.Date]string{rule.NewDate(2022, 2, 1): "结论待定", rule.NewDate(2022, 4, 1): "结论相同"} {
		a, err := e.StatusOn(day)
		require.Equal(t, NumberExpired, valueOf[Status](t)(a, err))
		assert.Equal(t, note, lineOf(t, a, "techsme.valid_until_other").Note.ZH, day)
	}
}

// One part of a policy is refused once, however much is wrong with it: a month that is not whole, a count without source.
func TestEachPartOfAPolicyIsRefusedOnce(t *testing.T) {
	p := since2025(t)
	p.EarlyBy.Month.Value = rule.Frac(23, 2) // in November all the same
	p.OnsiteYears.Value, p.OnsiteYears.Source = rule.Frac(1, 2), rule.Unstated
	err := p.check()
	assert.Equal(t, map[string][]int{"early_by.month": {0}, "onsite_years": {0}}, pathsOf(t, err))
}

// Years count from 1: an application or an entry of year 0 is refused, one of year 1 is not.
func TestYearsBeginWithTheFirst(t *testing.T) {
	e, _ := Editions().Named("V2022")
	life := since2025(t)
	for year, refused := range map[int]bool{0: true, 1: false} {
		_, err := e.Policy.Evaluate(Application{EvaluationYear: rule.Given(year)})
		_, entered := life.MayReturn(Entry{Year: rule.Given(year)})
		if !refused {
			assert.NoError(t, err)
			assert.NoError(t, entered)
			continue
		}
		assert.Contains(t, pathsOf(t, err), "evaluation_year")
		assert.Contains(t, pathsOf(t, entered), "evaluation_year")
	}
}

// What an enumeration takes is what it lists, and each has a name of its own.
func TestEveryChoiceIsNamed(t *testing.T) {
	check := func(want int, choices []string, text func(string) string) {
		t.Helper()
		seen := map[string]bool{}
		for _, c := range choices {
			seen[text(c)] = true
		}
		assert.Len(t, choices, want)
		assert.Len(t, seen, want)
		assert.NotContains(t, seen, "")
	}
	check(2, Indicator("").Choices(), func(s string) string { return Indicator(s).Text(rule.EN) })
	check(4, IncidentKind("").Choices(), func(s string) string { return IncidentKind(s).Text(rule.EN) })
	check(3, AwardLevel("").Choices(), func(s string) string { return AwardLevel(s).Text(rule.EN) })
	check(6, StandardKind("").Choices(), func(s string) string { return StandardKind(s).Text(rule.EN) })
}
