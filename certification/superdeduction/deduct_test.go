package superdeduction

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

func TestSound(t *testing.T) {
	require.NoError(t, book.Err())
	require.NoError(t, entrance.Err())
	require.NoError(t, timeline.Err())
	for _, e := range Editions().All() {
		assert.Empty(t, rule.CheckPolicy(&e.Policy), e.ID)
	}
}

// The rates by tax year and kind, in percent, as the documents have them.
func TestRates(t *testing.T) {
	type rates struct{ ordinary, manufacturer, sme, circuit, machine int64 }
	for year, want := range map[int]rates{
		2016: {50, 50, 50, 50, 50}, 2017: {50, 50, 75, 50, 50}, 2018: {75, 75, 75, 75, 75}, 2020: {75, 75, 75, 75, 75},
		2021: {75, 100, 75, 75, 75}, 2022: {75, 100, 100, 75, 75}, 2023: {100, 100, 100, 120, 120}, 2027: {100, 100, 100, 120, 120},
		2028: {100, 100, 100, 100, 100},
	} {
		for i, percent := range [...]int64{want.ordinary, want.manufacturer, want.sme, want.circuit, want.machine} {
			r := row("RD01", year)
			r.Personnel = wan(100)
			c := claim(year, r)
			yes := rule.Given(i > 0)
			*[...]*rule.Opt[bool]{new(rule.Opt[bool]), &c.Manufacturer, &c.TechSME, &c.IntegratedCircuit, &c.MachineTool}[i] = yes
			c.FourthQuarter = rule.Yuan(0)
			d := deducted(t, c)
			assert.Equal(t, rule.Percent(percent), d.Rate, "%d kind %d", year, i)
			assert.Equal(t, rule.Int(percent*10_000), d.Amount, "%d kind %d", year, i)
		}
	}
	_, err := Deduct(claim(2015))
	var none *rule.EditionError
	require.ErrorAs(t, err, &none)
}

// A manufacturer that is a technology-based SME as well has the higher of both rates.
func TestHigherRateCounts(t *testing.T) {
	c := claim(2021)
	c.Manufacturer, c.TechSME = rule.Given(true), rule.Given(true)
	assert.Equal(t, rule.Percent(100), deducted(t, c).Rate)
	c.TechSME = rule.Opt[bool]{}
	assert.Equal(t, rule.Percent(100), deducted(t, c).Rate, "what was not given cannot raise it")
	c.Manufacturer = rule.Opt[bool]{}
	assert.Equal(t, []string{"manufacturer"}, lacks(t, c))
}

// Two projects: five 900,000 and 1,000,000, other 120,000 and 80,000. Project by project 100,000 and 80,000 are allowed, pooled
// the cap is 1,900,000/9 = 211,111.11 and all 200,000 are.
func TestOtherCapPooledFrom2021(t *testing.T) {
	rows := func(year int) []enterprise.Activity {
		a, b := row("RD01", year), row("RD02", year)
		a.Personnel, a.Other, b.Personnel, b.Other = wan(90), wan(12), wan(100), wan(8)
		return []enterprise.Activity{a, b}
	}
	assert.Equal(t, rule.Int(1_560_000), deducted(t, claim(2020, rows(2020)...)).Amount)
	assert.Equal(t, rule.Int(1_575_000), deducted(t, claim(2021, rows(2021)...)).Amount)
	a, err := Deduct(claim(2021, rows(2021)...))
	require.NoError(t, err)
	assert.Contains(t, a.FullText(rule.ZH), "限额 21.111111万元")
}

// The cap on both sides: a ninth of the five categories, to the fen.
func TestOtherCapEdge(t *testing.T) {
	for other, base := range map[int64]string{10_000_000: "1000000", 10_000_001: "1000000", 9_999_999: "999999.99"} {
		r := row("RD01", 2024)
		r.Personnel, r.Other = wan(90), rule.Fen(other)
		assert.Equal(t, figure(t, base), deducted(t, claim(2024, r)).Base)
	}
	r := row("RD01", 2024)
	r.Other = wan(5)
	assert.Equal(t, rule.Int(0), deducted(t, claim(2024, r)).Amount, "of nothing nothing")
}

// 1,000,000 paid overseas beside 1,100,000 at home: 800,000 is more than two thirds, 733,333.33.
func TestOverseas(t *testing.T) {
	r := row("RD01", 2018)
	r.Personnel, r.Overseas = wan(110), wan(100)
	d := deducted(t, claim(2018, r))
	assert.Equal(t, figure(t, "1833333.33"), d.Base)
	assert.Equal(t, rule.Int(1_375_000), d.Amount, "1,374,999.9975 rounded half up")

	r.Personnel = wan(120)
	assert.Equal(t, rule.Int(2_000_000), deducted(t, claim(2018, r)).Base, "exactly two thirds")
	r.ToPersons = wan(40)
	assert.Equal(t, rule.Int(1_680_000), deducted(t, claim(2018, r)).Base, "nothing for individuals")
	r.ContractRegistered = rule.Given(false)
	assert.Equal(t, rule.Int(1_200_000), deducted(t, claim(2018, r)).Base, "no registered contract")

	r = row("RD01", 2017)
	r.Personnel, r.Overseas = wan(110), wan(100)
	assert.Equal(t, rule.Int(550_000), deducted(t, claim(2017, r)).Amount, "nothing before 2018")

	r = row("RD01", 2023)
	r.Personnel, r.Domestic, r.Overseas = wan(40), wan(100), wan(100)
	assert.Equal(t, rule.Int(2_000_000), deducted(t, claim(2023, r)).Base, "the domestic 80% are in the base: 400,000 + 800,000, two thirds are 800,000")
}

func TestExcludedIndustry(t *testing.T) {
	r := row("RD01", 2024)
	r.Personnel = wan(10)
	c := claim(2024, r)
	c.ExcludedIncome = wan(500)
	d := deducted(t, c)
	assert.True(t, d.Eligible, "exactly half")
	assert.Equal(t, rule.Int(100_000), d.Amount)
	c.ExcludedIncome = rule.Fen(500_000_001)
	d = deducted(t, c)
	assert.False(t, d.Eligible, "one fen above")
	assert.Equal(t, rule.Int(0), d.Amount)
	c.ExcludedIncome, c.IncomeBase = rule.Yuan(1), rule.Yuan(0)
	assert.False(t, deducted(t, c).Eligible)
	for _, spoil := range []func(*Claim){func(c *Claim) { c.Resident = rule.Given(false) }, func(c *Claim) { c.AuditLevy = rule.Given(false) }} {
		c = claim(2024, r)
		spoil(&c)
		c.Ledger = rule.Opt[[]enterprise.Activity]{}
		assert.False(t, deducted(t, c).Eligible, "whatever was spent")
	}
}

// An ordinary enterprise with 1,000,000 in 2022.
func TestFourthQuarterOf2022(t *testing.T) {
	r := row("RD01", 2022)
	r.Personnel = wan(100)
	c := claim(2022, r)
	assert.Equal(t, []string{"fourth_quarter", "months_operated", "months_fourth"}, lacks(t, c))
	a, err := Deduct(c)
	require.NoError(t, err)
	for _, l := range a.Lines() {
		assert.NotEqual(t, "superdeduction.amount", l.Rule.Code, "no amount is told while the fourth quarter is open")
	}
	c.MonthsOperated, c.MonthsFourth = rule.Given(12), rule.Given(3)
	assert.Equal(t, rule.Int(812_500), deducted(t, c).Amount, "a quarter of it at 100%")
	c.FourthQuarter = wan(40)
	assert.Equal(t, rule.Int(850_000), deducted(t, c).Amount, "the better counts")
	c.FourthQuarter = wan(20)
	assert.Equal(t, rule.Int(812_500), deducted(t, c).Amount)
	c.MonthsOperated, c.MonthsFourth, c.FourthQuarter = rule.Given(2), rule.Given(2), rule.Opt[decimalAmount]{}
	assert.Equal(t, rule.Int(1_000_000), deducted(t, c).Amount, "founded in November")
	c.FourthQuarter, c.MonthsOperated = wan(101), rule.Opt[int]{}
	assert.Equal(t, rule.Int(1_000_000), deducted(t, c).Amount, "not more than the year")
	a, err = Deduct(c)
	require.NoError(t, err)
	assert.Contains(t, a.Text(rule.EN), "only one of the two counts of months is given")
	c.TechSME, c.FourthQuarter = rule.Given(true), rule.Opt[decimalAmount]{}
	assert.Equal(t, rule.Int(1_000_000), deducted(t, c).Amount, "100% already")
}

func TestReductions(t *testing.T) {
	r := row("RD01", 2023)
	r.Personnel, r.NonTaxable = wan(100), wan(30)
	assert.Equal(t, rule.Int(700_000), deducted(t, claim(2023, r)).Amount)
	r = row("RD01", 2023)
	r.Personnel, r.SpecialIncome, r.FormedAmortisation = wan(10), wan(15), wan(8)
	d := deducted(t, claim(2023, r))
	assert.Equal(t, []rule.Number{rule.Int(0), rule.Int(30_000), rule.Int(30_000)}, []rule.Number{d.Base, d.Amortisation, d.Amount})
	r.NonTaxable, r.SpecialIncome = wan(90), wan(0)
	d = deducted(t, claim(2023, r))
	assert.Equal(t, []rule.Number{rule.Int(0), rule.Int(80_000)}, []rule.Number{d.Base, d.Amortisation}, "grants do not touch amortisation")
	r = row("RD01", 2023)
	r.DirectInput, r.Depreciation, r.Buildings, r.Trial, r.FieldTrial = wan(10), wan(10), wan(8), wan(5), wan(2)
	assert.Equal(t, rule.Int(140_000), deducted(t, claim(2023, r)).Amount)
	client := row("RD02", 2023)
	client.Personnel, client.ForClient = wan(50), rule.Given(true)
	assert.Equal(t, rule.Int(140_000), deducted(t, claim(2023, r, client)).Amount)
}

// Expensed 900,000 + other 100,000; capitalised in 2022 and 2023, formed in 2023, 900,000 + other 200,000. The pool of 1,800,000
// allows 200,000 of 300,000 other expenses, two thirds of them to the asset.
func TestCapitalised(t *testing.T) {
	e, c1, c2 := row("RD01", 2023), row("RD02", 2022), row("RD02", 2023)
	e.Personnel, e.Other = wan(90), wan(10)
	c1.Personnel, c1.Capitalised, c1.FormedIn = wan(40), rule.Given(true), rule.Given(2023)
	c2.Personnel, c2.Other, c2.Capitalised, c2.FormedIn = wan(50), wan(20), rule.Given(true), rule.Given(2023)
	d := deducted(t, claim(2023, e, c1, c2))
	assert.Equal(t, figure(t, "966666.67"), d.Base)
	assert.Equal(t, figure(t, "1033333.33"), d.Formed)
	c2.FormedIn, c1.FormedIn = rule.Given(0), rule.Given(0)
	d = deducted(t, claim(2023, e, c1, c2))
	assert.Equal(t, rule.Int(1_000_000), d.Base, "not formed yet: outside the pool")
	c1.FormedIn = rule.Opt[int]{}
	assert.Equal(t, []string{"ledger[].formed_in"}, lacks(t, claim(2023, e, c1, c2)))
}

func TestMissing(t *testing.T) {
	assert.Equal(t, []string{"resident", "audit_collection", "excluded_income", "income_base", "integrated_circuit", "machine_tool", "ledger"},
		lacks(t, Claim{TaxYear: rule.Given(2023)}))
	r := row("RD01", 2023)
	r.Other, r.Buildings, r.DirectInput = rule.Opt[decimalAmount]{}, rule.Opt[decimalAmount]{}, rule.Yuan(0)
	assert.Equal(t, []string{"ledger[].other"}, lacks(t, claim(2023, r)), "no buildings within nothing")
	_, err := Deduct(Claim{})
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	assert.Equal(t, "tax_year", input.Problems[0].Path)
	_, err = Decode([]byte(`{"tax_year":2022,"months_operated":2,"months_fourth":3,"ledger":[{"code":"RD01","year":2022,"overseas":1,"to_persons":2}]}`))
	require.ErrorAs(t, err, &input)
	assert.Len(t, input.Problems, 2)
	p := v2016
	p.OtherShare = rule.Limit{Value: rule.Percent(10), High: rule.Percent(20), Basis: rule.Basis{Cite: notice119.Whole(), Source: rule.Unknown}}
	a, err := p.Deduct(claim(2024, r))
	require.NoError(t, err)
	assert.Contains(t, a.Causes(), rule.LawUnknown)
	p = v2023()
	p.ExcludedShare = rule.Limit{Value: rule.Percent(40), High: rule.Percent(60), Basis: rule.Basis{Cite: notice97.Whole(), Source: rule.Unknown}}
	c := claim(2024)
	c.ExcludedIncome = wan(500)
	a, err = p.Deduct(c)
	require.NoError(t, err)
	assert.Equal(t, []rule.Cause{rule.LawUnknown}, a.Causes())
}

// What was spent on an asset from non-taxable income can be amortised, if at all, at no more than its cost.
func TestGrantsForAnAsset(t *testing.T) {
	r := row("RD01", 2023)
	r.Personnel, r.NonTaxable, r.Capitalised, r.FormedIn = wan(100), wan(40), rule.Given(true), rule.Given(2023)
	assert.Equal(t, rule.Int(600_000), deducted(t, claim(2023, r)).Formed)
	r.NonTaxable = wan(101)
	assert.Equal(t, rule.Int(0), deducted(t, claim(2023, r)).Formed)
}

// January to September are nine months.
func TestMonthsOfTheYearAndOfItsFourthQuarter(t *testing.T) {
	for _, c := range []struct {
		all, fourth int
		sound       bool
	}{{12, 3, true}, {12, 2, false}, {12, 1, false}, {11, 2, true}, {9, 0, true}, {10, 0, false}, {1, 1, true}} {
		claim := claim(2022, row("RD01", 2022))
		claim.MonthsOperated, claim.MonthsFourth = rule.Given(c.all), rule.Given(c.fourth)
		assert.Equal(t, c.sound, Validate(&claim) == nil, "%d months, %d of them in the fourth quarter", c.all, c.fourth)
	}
}

// A cap says what counts; to spend more is no fault. The cap on other expense is a ninth of the five categories.
func TestCapIsNoVerdict(t *testing.T) {
	for other, exceeds := range map[int64]bool{9: false, 10: false, 11: true} {
		r := row("RD01", 2024)
		r.Personnel, r.Other = wan(90), wan(other)
		a, err := Deduct(claim(2024, r))
		require.NoError(t, err)
		for _, l := range a.Lines() {
			if l.Rule.Code == "superdeduction.other_cap" {
				assert.False(t, l.Verdict.IsGiven())
				assert.Equal(t, exceeds, l.Note.ZH == "超出部分不计入", "%d", other)
			}
		}
		assert.Equal(t, exceeds, strings.Contains(a.FullText(rule.ZH), "超出部分不计入"), "%d", other)
	}
}

// codes lists the codes of all lines.
func codes[V any](a rule.Answer[V]) (all []string) {
	for _, l := range a.Lines() {
		all = append(all, strings.TrimPrefix(l.Rule.Code, "superdeduction."))
	}
	return all
}

// lineOf is the only line with a code.
func lineOf[V any](t *testing.T, a rule.Answer[V], code string) rule.Line {
	t.Helper()
	var all []rule.Line
	for _, l := range a.Lines() {
		if l.Rule.Code == "superdeduction."+code {
			all = append(all, l)
		}
	}
	require.Len(t, all, 1, code)
	return all[0]
}

func verdictOf(t *testing.T, l rule.Line) rule.Verdict {
	t.Helper()
	v, given := l.Verdict.Get()
	require.True(t, given)
	return v
}

// What was not said of the enterprise leaves its conditions open, line by line.
func TestOpenConditions(t *testing.T) {
	a, err := Deduct(Claim{TaxYear: rule.Given(2023)})
	require.NoError(t, err)
	for _, code := range []string{"resident", "audit_collection", "industry"} {
		assert.Equal(t, rule.Undetermined, verdictOf(t, lineOf(t, a, code)), code)
	}
	c := claim(2024)
	c.Resident = rule.Given(false)
	a, err = Deduct(c)
	require.NoError(t, err)
	amount := lineOf(t, a, "amount")
	assert.Equal(t, rule.Failed, verdictOf(t, amount))
	assert.Equal(t, "0元", amount.Values[0].Value.Text(rule.ZH))
}

// A kind whose rate is no higher need not be said; one whose rate is equal is not named.
func TestKindsOfTheSameRate(t *testing.T) {
	c := claim(2018, row("RD01", 2018))
	c.TechSME = rule.Opt[bool]{}
	assert.Equal(t, rule.Percent(75), deducted(t, c).Rate)
	c.TechSME = rule.Given(true)
	a, err := Deduct(c)
	require.NoError(t, err)
	assert.Equal(t, rule.Text{}, lineOf(t, a, "rate").Note)
}

// Of two ways to count the fourth quarter that come to the same, the amounts actually spent are named; half of the months
// counts for nothing; and a year in which nothing was spent needs neither.
func TestWaysOfTheFourthQuarter(t *testing.T) {
	r := row("RD01", 2022)
	r.Personnel = wan(100)
	c := claim(2022, r)
	c.FourthQuarter, c.MonthsOperated, c.MonthsFourth = wan(25), rule.Given(12), rule.Given(3)
	a, err := Deduct(c)
	require.NoError(t, err)
	assert.Equal(t, "第四季度按实际发生数", lineOf(t, a, "fourth_quarter").Note.ZH)

	c.FourthQuarter, c.MonthsOperated = wan(0), rule.Opt[int]{}
	a, err = Deduct(c)
	require.NoError(t, err)
	assert.Empty(t, lineOf(t, a, "fourth_months").Values, "said, not computed")
	assert.Equal(t, rule.Int(750_000), deducted(t, c).Amount)

	c = claim(2022, row("RD01", 2022))
	assert.Equal(t, rule.Int(0), deducted(t, c).Amount, "nothing was spent")
	a, err = Deduct(c)
	require.NoError(t, err)
	assert.NotContains(t, codes(a), "fourth_quarter")
	c.FourthQuarter = wan(0)
	a, err = Deduct(c)
	require.NoError(t, err)
	assert.Equal(t, "100%", lineOf(t, a, "fourth_quarter").Values[0].Value.Text(rule.ZH))
}

// Lines that have nothing to say are absent, or silent.
func TestSilentLines(t *testing.T) {
	r := row("RD01", 2024)
	r.Personnel = wan(10)
	a, err := Deduct(claim(2024, r))
	require.NoError(t, err)
	assert.Equal(t, rule.Text{}, lineOf(t, a, "domestic").Note)
	assert.NotContains(t, codes(a), "non_taxable")
	assert.NotContains(t, codes(a), "for_client")
	assert.NotContains(t, codes(a), "overseas")
	r.Domestic, r.Overseas = wan(1), rule.Fen(1)
	a, err = Deduct(claim(2024, r))
	require.NoError(t, err)
	assert.Contains(t, lineOf(t, a, "domestic").Note.ZH, "合同须经科技行政主管部门登记")
}

// What was expensed in another year is no part of this one, whatever else is said of it.
func TestRowsOfOtherYears(t *testing.T) {
	this, before := row("RD01", 2024), row("RD01", 2023)
	this.Personnel, before.Personnel = wan(10), wan(7)
	before.FormedIn = rule.Opt[int]{}
	assert.Equal(t, rule.Int(100_000), deducted(t, claim(2024, this, before)).Base)
}

// A share of nothing lets no other expense count; one of all caps none, nor does one that is no share.
func TestSharesOfOtherExpenseAtTheEnds(t *testing.T) {
	r := row("RD01", 2024)
	r.Personnel, r.Other = wan(10), wan(5)
	for percent, base := range map[int64]int64{0: 100_000, 100: 150_000, -1: 150_000} {
		p := v2023()
		p.OtherShare.Value = rule.Percent(percent)
		a, err := p.Deduct(claim(2024, r))
		require.NoError(t, err)
		d, ok := a.Value()
		require.True(t, ok)
		assert.Equal(t, rule.Int(base), d.Base, percent)
	}
}

// When the editions were last compared with their documents, and what is said of the last one.
func TestNotesOfTheEditions(t *testing.T) {
	for _, e := range Editions().All() {
		assert.Equal(t, "2026-11-22", e.Checked.String(), e.ID)
		assert.Equal(t, e.ID == "T2028", strings.Contains(e.Note.ZH, "2027年12月31日止"), e.ID)
	}
}
