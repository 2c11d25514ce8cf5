package hnte_test

import (
	"os"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/certification/hnte"
	"github.com/keji-rules/keji/rule"
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

func taken(t *testing.T, p *enterprise.Profile, filed rule.Date) hnte.Application {
	t.Helper()
	a, err := hnte.From(p, filed)
	require.NoError(t, err)
	require.NoError(t, hnte.Validate(&a))
	return a
}

// TestFromByHand: eight rights, twelve months, three years of ledger, counted by hand from Part 3 of the Guide.
func TestFromByHand(t *testing.T) {
	a := taken(t, surveyor(t), midsummer)
	assert.Equal(t, rule.Given(true), a.InRegion, "441402 lies in Guangdong outside Shenzhen")

	// The patent of 2021; trade mark, foreign patent, a stranger's software and the lapsed design count for nothing.
	assert.Equal(t, rule.Given(1), a.IPClassI)
	// Two utility models, one of them by notice of grant and fee receipt, and one software right.
	assert.Equal(t, rule.Given(3), a.IPClassII)
	// The utility model of 2022 won the certificate of 2023.
	assert.Equal(t, rule.Given(1), a.IPSpent)
	// The invention (class I is never spent) and the software; the other utility model was bought.
	assert.Equal(t, rule.Given(2), a.IPSelfDeveloped)

	assert.Equal(t, rule.Given(rule.Frac(503, 12)), a.Employees, "(41 + 11 × 42) / 12")
	assert.Equal(t, rule.Given(rule.Frac(121, 24)), a.TechStaff, "(11 × 5 + 5.5) / 12")

	assert.Equal(t, []int64{20_000_000, 1_050_000, 400_000, 100_000, 0, 6_000_000, 15_000_000}, yuan(t, a.First))
	assert.Equal(t, []int64{30_000_000, 1_800_000, 200_000, 250_000, 0, 9_000_000, 21_000_000}, yuan(t, a.Last), "work for a client left out")
	assert.Equal(t, []int64{32_000_000}, wholes(t, a.TotalIncome))

	assert.Equal(t, rule.Given(2), a.Transformations, "one result twice counts once; 2022 lies before the three years")
	assert.Equal(t, rule.Given(true), a.DraftedStandards)
	incidents, _ := a.Incidents.Get()
	require.Len(t, incidents, 1, "research dishonesty is none of Article 11 item 8")
	assert.Equal(t, rule.Given(hnte.QualityAccident), incidents[0].Kind)

	assert.Equal(t, rule.Given(true), a.HoldsCertificate)
	assert.Equal(t, rule.Given(rule.NewDate(2023, 12, 11)), a.CertificateOn)
	assert.Equal(t, rule.Given(false), a.Withdrawn)
}

// TestFromMeetsTheLedger: the decision's ratio is 5 252 500 / 75 000 000. Other expense of 2023 is cut from 400 000 to a
// quarter of 1 050 000 + 80% of 100 000.
func TestFromMeetsTheLedger(t *testing.T) {
	p := surveyor(t)
	a := taken(t, p, midsummer)
	a.OtherAccepted = rule.Given(false) // no panel accepts more
	d, err := hnte.Evaluate(a)
	require.NoError(t, err)
	f, ok := d.Finding("hnte.rd_share")
	require.True(t, ok)
	ratio, _ := f.Actual()
	exact, known := ratio.Exact()
	require.True(t, known)
	assert.Equal(t, rule.Frac(52_525, 750_000), exact)

	counted, err := enterprise.CountRD(p, midsummer, enterprise.Years{First: 2023, Last: 2025})
	require.NoError(t, err)
	rd, told := counted.Value()
	require.True(t, told)
	assert.Equal(t, rule.Int(5_252_500), rd.Total)
}

func yuan(t *testing.T, y hnte.Year) []int64 {
	return wholes(t, y.Sales, y.RDInternal, y.RDOther, y.RDDomestic, y.RDOverseas, y.NetAssets, y.TotalAssets)
}

// wholes are amounts of whole yuan, all given.
func wholes(t *testing.T, all ...rule.Opt[decimal.Decimal]) (whole []int64) {
	t.Helper()
	for _, d := range all {
		v, given := d.Get()
		require.True(t, given)
		whole = append(whole, v.IntPart())
	}
	return whole
}

// TestFromOpen: what is not said for sure stays open.
func TestFromOpen(t *testing.T) {
	open := func(a hnte.Application, given ...bool) {
		t.Helper()
		assert.Equal(t, given, []bool{a.IPClassI.IsGiven(), a.IPClassII.IsGiven(), a.IPSpent.IsGiven(), a.IPSelfDeveloped.IsGiven()})
	}
	open(taken(t, &enterprise.Profile{}, midsummer), false, false, false, false)
	p := surveyor(t)
	rights, _ := p.Rights.Get()
	rights[2].Uses = rule.Opt[[]enterprise.Use]{} // the software may have been used
	open(taken(t, p, midsummer), true, true, false, false)
	rights[2].Kind = rule.Opt[enterprise.RightKind]{}
	open(taken(t, p, midsummer), false, false, false, false)

	p = surveyor(t, `"month": 12, "staff_opening": 42, `, `"month": 12, `)
	a := taken(t, p, midsummer)
	assert.False(t, a.Employees.IsGiven())
	p = surveyor(t, `"year": 2024, "personnel": 1200000`, `"year": 2024, "personnel": null`)
	a = taken(t, p, midsummer)
	assert.False(t, a.Second.RDInternal.IsGiven())
	assert.True(t, a.Second.RDOther.IsGiven())
	assert.True(t, a.Last.RDInternal.IsGiven())
}

// TestFromCertificates: the last one that stands, where it is valid or expires in the year of filing.
func TestFromCertificates(t *testing.T) {
	for _, c := range []struct {
		name, from, to string
		filed          rule.Date
		held           rule.Opt[bool]
		on             rule.Date
	}{
		{"the year it expires", "", "", rule.NewDate(2026, 12, 31), rule.Given(true), rule.NewDate(2023, 12, 11)},
		{"the year after", "", "", rule.NewDate(2027, 1, 1), rule.Given(false), rule.Date{}},
		{"the day before the second", "", "", rule.NewDate(2023, 12, 10), rule.Given(true), rule.NewDate(2020, 12, 9)},
		{"withdrawn by then", `"2023-12-11", "withdrawn": false`, `"2023-12-11", "withdrawn": true, "withdrawn_on": "2024-05-06"`, rule.NewDate(2024, 5, 6), rule.Given(false), rule.Date{}},
		{"withdrawn later", `"2023-12-11", "withdrawn": false`, `"2023-12-11", "withdrawn": true, "withdrawn_on": "2024-05-06"`, rule.NewDate(2024, 5, 5), rule.Given(true), rule.NewDate(2023, 12, 11)},
		{"not said", `"2023-12-11", "withdrawn": false`, `"2023-12-11"`, rule.NewDate(2024, 5, 5), rule.Opt[bool]{}, rule.Date{}},
	} {
		p := surveyor(t)
		if c.from != "" {
			p = surveyor(t, c.from, c.to)
		}
		a := taken(t, p, c.filed)
		assert.Equal(t, c.held, a.HoldsCertificate, c.name)
		assert.Equal(t, c.on, a.CertificateOn.Or(rule.Date{}), c.name)
	}
	a := taken(t, surveyor(t, `"2023-12-11", "withdrawn": false`, `"2023-12-11", "withdrawn": true, "withdrawn_on": "2024-05-06"`), midsummer)
	assert.Equal(t, rule.Given(rule.NewDate(2024, 5, 6)), a.WithdrawnOn)
	a = taken(t, surveyor(t, `"2023-12-11", "withdrawn": false`, `"2023-12-11", "withdrawn": true`), midsummer)
	assert.False(t, a.Withdrawn.IsGiven())
}

// TestFromYoungFirm: years before the registration are not asked for; a firm of the year of filing has no year at all.
func TestFromYoungFirm(t *testing.T) {
	p := surveyor(t)
	p.Registered = rule.Given(rule.NewDate(2025, 1, 1))
	a, err := hnte.From(p, midsummer)
	require.NoError(t, err)
	assert.Equal(t, hnte.Year{}, a.Second)
	assert.True(t, a.Last.Sales.IsGiven())
	p.Registered, p.Months = rule.Given(rule.NewDate(2026, 1, 2)), rule.Given([]enterprise.Month{})
	a, err = hnte.From(p, midsummer)
	require.NoError(t, err)
	assert.Equal(t, hnte.Year{}, a.Last)
	assert.False(t, a.Employees.IsGiven())
}

// TestFrom2008: rights obtained within three years, the inventions among them, and licences of five years.
func TestFrom2008(t *testing.T) {
	const me = `"name": "甲公司", "rights": [`
	right := func(kind, obtained, on, more string) string {
		return `{"kind": "` + kind + `", "mainland": true, "owners": ["甲公司"], "granted_on": "2010-01-01", "ends_on": "2030-01-01", "ended": false, "obtained": "` + obtained + `", "obtained_on": "` + on + `"` + more + `}`
	}
	p, err := enterprise.Decode([]byte(`{` + me + strings.Join([]string{
		right("invention_patent", "own_rd", "2011-07-15", ""), // three years before, the day itself included
		right("invention_patent", "own_rd", "2011-07-14", ""),
		right("utility_model", "purchase", "2013-01-01", ""),
		right("software", "licence", "2010-01-01", `, "licence_years": 5`),
		right("software", "licence", "2010-01-01", `, "licence_years": 4`),
	}, ",") + `]}`))
	require.NoError(t, err)
	a := taken(t, &p, rule.NewDate(2014, 7, 15))
	assert.Equal(t, []rule.Opt[int]{rule.Given(2), rule.Given(1), rule.Given(1), {}},
		[]rule.Opt[int]{a.IPRecent, a.IPRecentInventions, a.IPLicensed, a.IPClassI})
	rights, _ := p.Rights.Get()
	rights[3].Kind = rule.Opt[enterprise.RightKind]{}
	a = taken(t, &p, rule.NewDate(2014, 7, 15))
	assert.False(t, a.IPLicensed.IsGiven() || a.IPRecentInventions.IsGiven())

	_, err = hnte.From(&p, rule.NewDate(2007, 12, 31))
	var outside *rule.EditionError
	require.ErrorAs(t, err, &outside)
}

// A firm registered in the year before the filing has that year's income; one registered in the year of filing has none.
func TestFromAFirmOfTheYearBefore(t *testing.T) {
	old := taken(t, surveyor(t), midsummer)
	since := func(day rule.Date) hnte.Application {
		p := surveyor(t)
		p.Registered, p.Months = rule.Given(day), rule.Opt[[]enterprise.Month]{}
		a, err := hnte.From(p, midsummer)
		require.NoError(t, err)
		return a
	}
	young, newest := since(rule.NewDate(2025, 3, 12)), since(rule.NewDate(2026, 3, 12))
	assert.Equal(t, old.TotalIncome, young.TotalIncome)
	assert.Equal(t, old.HTIncome, young.HTIncome)
	assert.False(t, newest.TotalIncome.IsGiven())
	assert.False(t, newest.HTIncome.IsGiven())
}
