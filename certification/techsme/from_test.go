package techsme_test

import (
	"os"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var midsummer = rule.NewDate(2026, 7, 15)

// surveyor reads the profile of a firm with one of everything, after replacing texts in pairs.
func surveyor(t *testing.T, replaced ...string) *enterprise.Profile {
	t.Helper()
	data, err := os.ReadFile("../enterprise/testdata/surveyor.json")
	require.NoError(t, err)
	text := strings.NewReplacer(replaced...).Replace(string(data))
	if len(replaced) > 0 {
		require.NotEqual(t, string(data), text)
	}
	p, err := enterprise.Decode([]byte(text))
	require.NoError(t, err)
	return &p
}

func taken(t *testing.T, p *enterprise.Profile, on rule.Date) techsme.Application {
	t.Helper()
	a, err := techsme.From(p, on)
	require.NoError(t, err)
	require.NoError(t, techsme.Validate(&a))
	return a
}

// TestFromByHand: the same firm by the words of Articles 6 to 9, and R&D by the super-deduction.
func TestFromByHand(t *testing.T) {
	a := taken(t, surveyor(t), midsummer)
	assert.Equal(t, rule.Given(2026), a.EvaluationYear)
	assert.Equal(t, rule.Given(1), a.IPClassI, "the patent of 2021")
	// The utility model of 2022, used for a certificate or not, and the software; the model granted in August is too late.
	assert.Equal(t, rule.Given(2), a.IPClassII)
	assert.Equal(t, rule.Given(rule.Frac(503, 12)), a.Employees)
	assert.Equal(t, rule.Given(rule.Frac(121, 24)), a.TechStaff)

	// Five categories 1 800 000 less buildings 30 000 and tests 60 000; other 200 000 up to a ninth of 1 710 000;
	// 80% of 250 000 commissioned; less 50 000 from non-taxable income.
	rd, _ := a.RDExpense.Get()
	assert.True(t, decimal.NewFromInt(1_710_000+190_000+200_000-50_000).Equal(rd), rd.String())

	assert.Equal(t, rule.Given(true), a.HoldsHNTE)
	assert.Equal(t, rule.Given(rule.NewDate(2023, 12, 11)), a.HNTEFrom)
	assert.Equal(t, rule.Given(rule.NewDate(2026, 12, 10)), a.HNTEUntil, "the day before the third anniversary")
	incidents, _ := a.Incidents.Get()
	assert.Len(t, incidents, 2)
	standards, _ := a.Standards.Get()
	require.Len(t, standards, 2, "a test method is no standard")
	assert.Equal(t, techsme.Standard{Kind: rule.Given(techsme.IndustryStandard), On: rule.Given(rule.NewDate(2024, 9, 1)), Rank: rule.Given(6)}, standards[0])
	assert.False(t, a.Awards.IsGiven() || a.RDBody.IsGiven() || a.BannedProducts.IsGiven())
}

// TestFromCountsRights at both edges: the day of grant, the last day of protection, relation, dispute, ownership.
func TestFromCountsRights(t *testing.T) {
	for _, c := range []struct {
		name, from, to string
		on             rule.Date
		class1, class2 rule.Opt[int]
	}{
		{"the day before the grant of the software", "", "", rule.NewDate(2024, 6, 9), rule.Given(1), rule.Given(2)}, // the design was still there
		{"the day of the grant", "", "", rule.NewDate(2024, 6, 10), rule.Given(1), rule.Given(3)},
		{"the last day of the design", "", "", rule.NewDate(2025, 11, 30), rule.Given(1), rule.Given(3)},
		{"the day it ended", "", "", rule.NewDate(2025, 12, 1), rule.Given(1), rule.Given(2)},
		{"the last day of the model of 2022", "", "", rule.NewDate(2031, 6, 1), rule.Given(1), rule.Given(3)}, // with that of 2026
		{"the day after", "", "", rule.NewDate(2031, 6, 2), rule.Given(1), rule.Given(2)},
		{"unrelated", `"related": true, "disputed": false, "uses": [], "granted_on": "2024-06-10"`, `"related": false, "uses": [], "granted_on": "2024-06-10"`, midsummer, rule.Given(1), rule.Given(1)},
		{"disputed", `"related": true, "disputed": false, "uses": [], "granted_on": "2024-06-10"`, `"disputed": true, "uses": [], "granted_on": "2024-06-10"`, midsummer, rule.Given(1), rule.Given(1)},
		{"not said", `"related": true, "disputed": false, "uses": [], "granted_on": "2024-06-10"`, `"related": true, "uses": [], "granted_on": "2024-06-10"`, midsummer, rule.Given(1), rule.Opt[int]{}},
		{"owner not said", `"owners": ["张某某"]`, `"owners": null`, midsummer, rule.Given(1), rule.Opt[int]{}},
	} {
		p := surveyor(t)
		if c.from != "" {
			p = surveyor(t, c.from, c.to)
		}
		a := taken(t, p, c.on)
		assert.Equal(t, c.class1, a.IPClassI, c.name)
		assert.Equal(t, c.class2, a.IPClassII, c.name)
	}
}

func TestFromOpen(t *testing.T) {
	a := taken(t, &enterprise.Profile{}, midsummer)
	assert.Equal(t, techsme.Application{EvaluationYear: rule.Given(2026), SubmittedOn: rule.Given(midsummer)}, a)
	assert.False(t, taken(t, surveyor(t, `"non_taxable": 50000`, `"non_taxable": null`), midsummer).RDExpense.IsGiven())
	p := surveyor(t)
	p.Registered, p.Months = rule.Given(rule.NewDate(2026, 1, 2)), rule.Given([]enterprise.Month{})
	a, err := techsme.From(p, midsummer)
	require.NoError(t, err)
	assert.False(t, a.Employees.IsGiven() || a.RDExpense.IsGiven(), "a firm of the year has no year before")
}

// A firm registered in the year before filing has the ledger of that year, from its first day to its last; one registered
// after it has none.
func TestFromResearchOfTheYearOfRegistration(t *testing.T) {
	for _, c := range []struct {
		registered rule.Date
		given      bool
	}{{rule.NewDate(2025, 1, 1), true}, {rule.NewDate(2025, 12, 31), true}, {rule.NewDate(2026, 1, 1), false}} {
		p := surveyor(t)
		p.Registered, p.Months = rule.Given(c.registered), rule.Opt[[]enterprise.Month]{}
		a, err := techsme.From(p, midsummer)
		require.NoError(t, err)
		assert.Equal(t, c.given, a.RDExpense.IsGiven(), c.registered)
	}
}

// TestFromResearchWithoutFigures: R&D is counted from the ledger of a firm registered before the year, whatever else is said
// of that year.
func TestFromResearchWithoutFigures(t *testing.T) {
	p := surveyor(t)
	want, given := taken(t, p, midsummer).RDExpense.Get()
	require.True(t, given)
	p.Years = rule.Opt[[]enterprise.Year]{}
	got, given := taken(t, p, midsummer).RDExpense.Get()
	require.True(t, given)
	assert.True(t, want.Equal(got), got.String())
}

// TestYearsWithoutRound: a year before the first round or after the last is refused, with the years that there are.
func TestYearsWithoutRound(t *testing.T) {
	all := techsme.Rounds()
	first, last := all[0].Year, all[len(all)-1].Year
	for _, year := range []int{first - 1, last + 1} {
		_, err := techsme.RoundOf(year)
		var none *rule.EditionError
		require.ErrorAs(t, err, &none)
		assert.Equal(t, rule.NewDate(year, 12, 31), none.Day)
		assert.Equal(t, []rule.Span{{From: rule.NewDate(first, 1, 1), Until: rule.NewDate(last+1, 1, 1)}}, none.Covered)
	}
	// Of 2025 the second batch ends on 30 August.
	r, err := techsme.RoundOf(2025)
	require.NoError(t, err)
	for day, batch := range map[int]string{30: "batch 2", 31: "batch 3"} {
		a, err := r.MayFile(rule.NewDate(2025, 8, day))
		require.NoError(t, err)
		assert.Contains(t, a.FullText(rule.EN), batch)
	}
}

// TestPolicyEvaluates: under the policy in force an application is decided as the scheme decides it.
func TestPolicyEvaluates(t *testing.T) {
	a := taken(t, surveyor(t), midsummer)
	law, err := techsme.Editions().On(rule.NewDate(2026, 12, 31))
	require.NoError(t, err)
	want, err := techsme.Evaluate(a)
	require.NoError(t, err)
	got, err := law.Policy.Evaluate(a)
	require.NoError(t, err)
	assert.Equal(t, want.Verdict(), got.Verdict())
}

// TestCharactersOfANumber: of 18 characters the eleventh and the twelfth may be letters; what is far too long is not looked
// at one by one.
func TestCharactersOfANumber(t *testing.T) {
	for number, want := range map[string]string{
		"2025441402?0000123": "must be a digit or a capital letter", "2025441402A?000123": "must be a digit or a capital letter",
		"202544140?A0000123": "must be a digit", "2025441402A0?00123": "must be a digit",
	} {
		_, err := techsme.ParseNumber(number)
		var input *door.InputError
		require.ErrorAs(t, err, &input, number)
		require.Len(t, input.Problems, 1, number)
		assert.Equal(t, want, input.Problems[0].Text.EN, number)
	}
	for length, looked := range map[int]bool{64: true, 65: false} {
		_, err := techsme.ParseNumber(strings.Repeat("?", length))
		var input *door.InputError
		require.ErrorAs(t, err, &input)
		assert.Equal(t, looked, len(input.Problems) > 1, length)
	}
}
