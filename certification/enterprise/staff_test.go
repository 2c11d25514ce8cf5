package enterprise

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

func month(year, m, staffOpen, staffClose, techOpen, techClose int) Month {
	g := rule.Given[int]
	return Month{g(year), g(m), g(staffOpen), g(staffClose), g(techOpen), g(techClose)}
}

// 2,954 heads at both ends of twelve months are 1,477 of monthly means: 123.0833 persons, no whole number.
func TestHeadCounts(t *testing.T) {
	p := Profile{Registered: ymd(2020, 5, 1)}
	var months []Month
	for m := 1; m <= 12; m++ {
		months = append(months, month(2025, m, 123, 123, 12, 13))
	}
	months[11].StaffClosing = rule.Given(125)
	p.Months = rule.Given(append(months, month(2024, 12, 1, 1, 0, 0)))
	a, err := HeadCounts(&p, filed, 2025)
	assert.Equal(t, Heads{rule.Frac(1477, 12), rule.Frac(25, 2), 12}, value(t, a, err))
	assert.Contains(t, a.Text(rule.ZH), "职工月平均数 123.08人")

	p.Months = rule.Given(months[:11])
	a, err = HeadCounts(&p, filed, 2025)
	assert.Equal(t, []string{"months"}, lacks(t, a, err))
	p.Registered = rule.Opt[rule.Date]{}
	a, err = HeadCounts(&p, filed, 2025)
	assert.Equal(t, []string{"months", "registered_on"}, lacks(t, a, err))
	p.Months = rule.Opt[[]Month]{}
	_, err = HeadCounts(&p, filed, 2025)
	require.NoError(t, err)
}

// Registered on 15 November 2024: two months, (0+10)/2 and (10+11)/2.
func TestHeadCountsOfAPartOfAYear(t *testing.T) {
	p := decoded(t, complete)
	a, err := HeadCounts(p, filed, 2024)
	assert.Equal(t, Heads{rule.Frac(31, 4), rule.Frac(9, 4), 2}, value(t, a, err))
	a, err = HeadCounts(p, filed, 2023)
	assert.Equal(t, Heads{}, value(t, a, err), "before it was registered")
	months, _ := p.Months.Get()
	months[0].TechClosing = rule.Opt[int]{}
	a, err = HeadCounts(p, filed, 2024)
	assert.Equal(t, []string{"months[].tech_closing"}, lacks(t, a, err))
}

func TestRoster(t *testing.T) {
	yes, no, open := rule.Given(true), rule.Given(false), rule.Opt[bool]{}
	days, unsaid := rule.Given[int], rule.Opt[int]{}
	for name, c := range map[string]struct {
		in, tech       rule.Opt[bool]
		days, research rule.Opt[int]
		staff, tehn    rule.Verdict
	}{
		"in service, few days":                   {yes, yes, days(182), days(182), rule.Passed, rule.Failed},
		"in service, 183 days":                   {yes, yes, days(183), days(183), rule.Passed, rule.Passed},
		"part-time, 183 days":                    {no, yes, days(183), days(183), rule.Passed, rule.Passed},
		"part-time, 182 days":                    {no, yes, days(182), days(182), rule.Failed, rule.Failed},
		"300 days worked, 182 of them on R&D":    {no, yes, days(300), days(182), rule.Passed, rule.Failed},
		"300 days worked, 183 of them on R&D":    {no, yes, days(300), days(183), rule.Passed, rule.Passed},
		"no technician":                          {no, no, days(300), days(0), rule.Passed, rule.Failed},
		"days not given":                         {no, yes, unsaid, unsaid, rule.Undetermined, rule.Undetermined},
		"days of R&D alone, enough for both":     {no, yes, unsaid, days(183), rule.Passed, rule.Passed},
		"days of R&D alone, too few":             {no, yes, unsaid, days(182), rule.Undetermined, rule.Failed},
		"days of R&D not given":                  {no, yes, days(183), unsaid, rule.Passed, rule.Undetermined},
		"days of R&D not given, few days at all": {no, yes, days(182), unsaid, rule.Failed, rule.Failed},
		"in service, days not given":             {yes, no, unsaid, unsaid, rule.Passed, rule.Failed},
		"kind not given, 183 days":               {open, open, days(183), days(183), rule.Passed, rule.Undetermined},
		"kind not given, 182 days":               {open, open, days(182), days(182), rule.Undetermined, rule.Failed},
	} {
		p := Profile{Workers: rule.Given([]Worker{{rule.Given(2025), c.in, c.tech, c.days, c.research}, {rule.Given(2024), yes, yes, days(300), days(300)}})}
		a, err := CountRoster(&p, filed, 2025)
		require.NoError(t, err)
		assert.Equal(t, map[string]rule.Verdict{"workers[0] enterprise.staff_days": c.staff, "workers[0] enterprise.tech_days": c.tehn}, verdicts(a), name)
	}
	p := decoded(t, complete)
	a, err := CountRoster(p, filed, 2025)
	assert.Equal(t, Roster{1, 1}, value(t, a, err))
	p.Registered = ymd(2025, 7, 3) // 182 days are left of the year
	p.Months = rule.Opt[[]Month]{}
	a, err = CountRoster(p, filed, 2025)
	require.NoError(t, err)
	assert.Contains(t, a.FullText(rule.ZH), "当年经营天数不足")
	p.Registered = ymd(2025, 7, 2)
	a, err = CountRoster(p, filed, 2025)
	require.NoError(t, err)
	assert.NotContains(t, a.FullText(rule.ZH), "当年经营天数不足")
}

func TestFiscalYears(t *testing.T) {
	for registered, want := range map[rule.Date]Years{
		rule.NewDate(2010, 1, 1): {2023, 2025}, rule.NewDate(2023, 12, 31): {2023, 2025}, rule.NewDate(2024, 1, 1): {2024, 2025},
		rule.NewDate(2025, 12, 31): {2025, 2025}, rule.NewDate(2026, 1, 1): {},
	} {
		p := Profile{Registered: rule.Given(registered)}
		a, err := FiscalYears(&p, filed)
		got := value(t, a, err)
		assert.Equal(t, want, got, registered)
		assert.Equal(t, want.Has(2025), got.Count() > 0)
	}
	a, err := FiscalYears(&Profile{}, filed)
	assert.Equal(t, []string{"registered_on"}, lacks(t, a, err))
	a, err = v2016.FiscalYears(&Profile{Registered: ymd(2024, 5, 1)}, filed)
	assert.Contains(t, a.Text(rule.EN), "2024 to 2025")
	require.NoError(t, err)
}

// Each month shows its means: November (0+10)/2 staff and (0+3)/2 technical staff, December (10+11)/2 and 3.
func TestMonthLines(t *testing.T) {
	a, err := HeadCounts(decoded(t, complete), filed, 2024)
	require.NoError(t, err)
	full := a.FullText(rule.EN)
	assert.Contains(t, full, "month 11, staff 5 persons, technical staff 1.5 persons")
	assert.Contains(t, full, "month 12, staff 10.5 persons, technical staff 3 persons")
	assert.Contains(t, full, "months operated 2, months given 2")
}

// Who does such work on enough days is a technician or not by what is said of the work itself.
func TestRosterAsksForTheWork(t *testing.T) {
	p := Profile{Workers: rule.Given([]Worker{{Year: rule.Given(2025), InService: rule.Given(true), Days: rule.Given(200), ResearchDays: rule.Given(183)}})}
	a, err := CountRoster(&p, filed, 2025)
	assert.Equal(t, []string{"workers[].technical"}, lacks(t, a, err))
}

// A policy that looks back on no years looks back on none.
func TestNoYearsLookedBackOn(t *testing.T) {
	p := v2016
	p.Years.Value = rule.Int(0)
	a, err := p.FiscalYears(&Profile{Registered: ymd(2010, 1, 1)}, filed)
	assert.Equal(t, Years{}, value(t, a, err))
}

func TestIn(t *testing.T) {
	p := decoded(t, complete)
	assert.Equal(t, rule.Yuan(1_000_000), p.In(2025).Sales)
	assert.Equal(t, Year{Year: rule.Given(2024)}, p.In(2024), "nothing is given of a year not listed")
}

// Of a person of whom it is not said whether in service, that is asked for; lines show the days, or that they are not given.
func TestLinesOfTheRoster(t *testing.T) {
	p := Profile{Workers: rule.Given([]Worker{{Year: rule.Given(2025), Technical: rule.Given(false), Days: rule.Given(100)}})}
	a, err := CountRoster(&p, filed, 2025)
	assert.Equal(t, []string{"workers[].in_service"}, lacks(t, a, err))
	full := a.FullText(rule.EN)
	assert.Contains(t, full, "Days actually worked 100 days, required at least 183 days")
	assert.Contains(t, full, "direct service not given, required at least 183 days")
	p.Registered = ymd(2026, 3, 1) // after the year asked about
	a, err = CountRoster(&p, filed, 2025)
	require.NoError(t, err)
	assert.NotContains(t, a.FullText(rule.ZH), "当年经营天数不足")
}

func TestCountOfYears(t *testing.T) {
	for y, want := range map[Years]int{{}: 0, {2023, 2025}: 3, {2025, 2025}: 1, {2026, 2025}: 0, {0, 2025}: 0} {
		assert.Equal(t, want, y.Count(), y)
	}
	// A first year that is not whole counts as one: three are looked back on, as of any firm.
	a, err := FiscalYears(&Profile{Registered: ymd(2023, 6, 1)}, filed)
	require.NoError(t, err)
	assert.NotContains(t, a.FullText(rule.EN), "Operated for fewer years")
}
