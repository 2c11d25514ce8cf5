package certificate

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

func income(year int, fen int64) Income {
	return Income{Year: rule.Given(year), Taxable: rule.Fen(fen)}
}

func TestTaxRecovered(t *testing.T) {
	// Certified on 2020-12-01: 2020, 2021, 2022 at 15%.
	incomes := []Income{income(2020, 1_000_000_00), income(2021, 2_000_000_05), income(2022, -500_000_00)}
	for _, c := range []struct {
		name    string
		ground  Ground
		act     int
		y, m, d int
		from    int
		years   []int
		total   rule.Number
	}{
		{"from the first year", "falsification", 2020, 2023, 9, 1, 2020, []int{2020, 2021, 2022}, rule.Frac(300_000_01, 100)},
		{"an act before the issue", "falsification", 2019, 2023, 9, 1, 2020, []int{2020, 2021, 2022}, rule.Frac(300_000_01, 100)},
		{"an accident in the second year", "incident", 2021, 2023, 9, 1, 2021, []int{2021, 2022}, rule.Frac(200_000_01, 100)},
		{"a loss in the third year", "conditions_not_met", 2022, 2023, 9, 1, 2022, []int{2022}, rule.Int(0)},
		{"reports: second miss fell due in 2022", "reports_missed", 2022, 2022, 9, 1, 2022, []int{2022}, rule.Int(0)},
		{"the year of the end has no reduced rate", "change_not_reported", 2023, 2023, 9, 1, 2023, []int{}, rule.Int(0)},
	} {
		of := withdrawn(issued(2020, 12, 1), c.ground, c.act, c.y, c.m, c.d)
		of.Incomes = rule.Given(incomes)
		r := valueOf[Recovery](t)(of.Recovery())
		years := []int{}
		for _, y := range r.Years {
			years = append(years, y.Year)
		}
		require.Equal(t, c.from, r.From, c.name)
		require.Equal(t, c.years, years, c.name)
		require.Equal(t, c.total, r.Total, c.name)
	}
}

// Ten percent of the income, rounded half up to the fen year by year: 0.05 yuan is half a fen of tax.
func TestTaxIsRoundedByYear(t *testing.T) {
	for fen, want := range map[int64]int64{4: 0, 5: 1, 14: 1, 15: 2, 100: 10, 105: 11, 104: 10, 0: 0, -1: 0, 99_999_999_999_999_999: 10_000_000_000_000_000} {
		of := withdrawn(issued(2020, 12, 1), "falsification", 2022, 2023, 1, 1)
		of.Incomes = rule.Given([]Income{income(2022, fen)})
		a, err := of.Recovery()
		require.Equal(t, rule.Frac(want, 100), valueOf[Recovery](t)(a, err).Total, fen)
		require.NotEmpty(t, lineOf(t, a, "year_tax").Rounding.ZH)
	}
	of := withdrawn(issued(2020, 12, 1), "falsification", 2020, 2023, 1, 1)
	of.Incomes = rule.Given([]Income{income(2020, 5), income(2021, 5), income(2022, 5)})
	require.Equal(t, rule.Frac(3, 100), valueOf[Recovery](t)(of.Recovery()).Total, "each year by itself")
}

// A plain oracle: (25 - 15) per cent in whole hundredths of a fen.
func TestTaxAgreesWithPlainArithmetic(t *testing.T) {
	random := rand.New(rand.NewPCG(20, 16))
	p := law(t, "C2017")
	for range size(20_000) {
		fen := random.Int64N(99_999_999_999_999_999)
		if random.IntN(4) == 0 {
			fen = random.Int64N(1000)
		}
		want := new(big.Int).Mul(big.NewInt(fen), big.NewInt(10))
		want.Add(want, big.NewInt(50)).Quo(want, big.NewInt(100))
		require.Zero(t, want.Cmp(p.Tax.saved(fen)), fen)
	}
}

// Changchun: withdrawn from 2017 by a decision of September 2018, when 2018 was not settled.
func TestYearsNotSettled(t *testing.T) {
	of := withdrawn(issued(2017, 9, 25), "falsification", 2017, 2018, 9, 20)
	of.Incomes = rule.Given([]Income{income(2017, 100_00)})
	a, err := of.Recovery()
	r := valueOf[Recovery](t)(a, err)
	require.Equal(t, []YearTax{{2017, rule.Int(100), rule.Int(10)}}, r.Years)
	unsettled := linesOf(a, "year_unsettled")
	require.Len(t, unsettled, 2)
	require.Equal(t, []string{"2018年", "2019年"}, []string{saidBy(t, unsettled[0], "年度"), saidBy(t, unsettled[1], "年度")})
	of.Incomes = rule.Given([]Income{income(2017, 100_00), income(2018, 50_00)})
	require.Equal(t, rule.Int(15), valueOf[Recovery](t)(of.Recovery()).Total, "what is given is counted")
}

func TestWhatARecoveryWaitsFor(t *testing.T) {
	of := withdrawn(issued(2020, 12, 1), "incident", 2021, 2023, 9, 1)
	require.Equal(t, []string{"incomes"}, openFor[Recovery](t)(of.Recovery()))
	of.Incomes = rule.Given([]Income{income(2021, 100)})
	require.Equal(t, []string{"incomes"}, openFor[Recovery](t)(of.Recovery()), "2022 is not listed: no forgotten year passes as zero")
	of.Incomes = rule.Given([]Income{income(2021, 100), {Year: rule.Given(2022)}})
	require.Equal(t, []string{"incomes[].taxable"}, openFor[Recovery](t)(of.Recovery()))
	of.ActYear, of.Ground = rule.Opt[int]{}, rule.Opt[Ground]{}
	require.Equal(t, []string{"ground", "act_year"}, openFor[Recovery](t)(of.Recovery()))
	_, err := issued(2020, 12, 1).Recovery()
	require.Contains(t, pathsOf(t, err), "withdrawn_on")
}

func TestLateFeesAreNamedAndNotComputed(t *testing.T) {
	of := withdrawn(issued(2020, 12, 1), "incident", 2023, 2023, 9, 1)
	a, err := of.Recovery()
	require.Equal(t, rule.Int(0), valueOf[Recovery](t)(a, err).Total)
	for code, document := range map[string]string{"late_fees": "LEVY-LAW", "subsidies": "GD-RECLAIM"} {
		require.Equal(t, document, lineOf(t, a, code).Basis.Cite.Document().Info().ID)
	}
	require.Equal(t, rule.Failed, verdictOf(t, a, "recovery_within"))
}

// The grounds of both editions, each with where it stands.
func TestGroundsByEdition(t *testing.T) {
	for _, c := range []struct {
		ground   Ground
		old, now bool
		place    string
	}{
		{"conditions_not_met", true, true, "第十六条"},
		{"falsification", true, true, "第十九条第（一）项"},
		{"tax_fraud", true, false, "第十九条"},
		{"incident", true, true, "第十九条第（二）项"},
		{"change_not_reported", false, true, "第十九条第（三）项"},
		{"reports_missed", false, true, "第十九条第（三）项"},
		{"no_longer_qualifies", true, true, "第十七条"},
	} {
		for year, exists := range map[int]bool{2015: c.old, 2016: c.now, 2018: c.now} {
			of := withdrawn(issued(2015, 1, 1), c.ground, 2015, year, 12, 31)
			of.Incomes = rule.Given([]Income{income(2015, 100), income(2016, 100), income(2017, 100)})
			a, err := of.Recovery()
			require.NoError(t, err)
			require.Equal(t, whether(exists), verdictOf(t, a, "ground"), "%s %d", c.ground, year)
			_, told := a.Value()
			require.Equal(t, exists, told)
			if year > 2015 {
				require.Equal(t, c.place, lineOf(t, a, "ground").Basis.Cite.Place(rule.ZH), c.ground)
			} else {
				require.Equal(t, "HM-2008", lineOf(t, a, "ground").Basis.Cite.Document().Info().ID)
			}
			require.NotEmpty(t, saidBy(t, lineOf(t, a, "ground"), "起算年度"))
		}
	}
	require.Len(t, Ground("").Choices(), 7)
}

func TestWhenTheEnterpriseMayApplyAgain(t *testing.T) {
	for _, c := range []struct {
		y, m, d     int
		want, other string // the five years of the Measures of 2008 end with them, or run on
	}{
		{2018, 9, 20, "2019-01-01", ""},
		{2018, 12, 31, "2019-01-01", ""},
		{2019, 1, 1, "2020-01-01", ""},
		{2016, 1, 1, "2017-01-01", ""},
		{2015, 12, 31, "2016-01-01", "2020-12-31"},
		{2014, 5, 1, "2016-01-01", "2019-05-01"},
		{2010, 3, 10, "2015-03-10", ""},
		{2012, 2, 29, "2016-01-01", "2017-02-28"},
	} {
		a, err := withdrawn(issued(c.y-1, 1, 1), "falsification", c.y-1, c.y, c.m, c.d).FileAgain()
		require.Equal(t, c.want, valueOf[rule.Date](t)(a, err).String(), c.y)
		require.Equal(t, c.other != "", len(linesOf(a, "bar_kept")) == 1, c.want)
		if c.other != "" {
			require.Equal(t, c.other, saidBy(t, lineOf(t, a, "bar_kept"), "按另一种理解可申请首日"))
			require.Equal(t, rule.Disputed, lineOf(t, a, "bar_kept").Basis.Source)
		}
	}
	exactly := withdrawn(issued(2010, 1, 1), "falsification", 2010, 2011, 1, 1)
	a, err := exactly.FileAgain()
	require.Equal(t, "2016-01-01", valueOf[rule.Date](t)(a, err).String())
	require.Empty(t, linesOf(a, "bar_kept"), "it ends on the day the new Measures begin")
	_, err = issued(2020, 1, 1).FileAgain()
	require.Contains(t, pathsOf(t, err), "withdrawn_on")
	require.Contains(t, book.Rule(ruleBar).Mistake.ZH, "5年")
}

// There is no status to withdraw from a year after the one in which the certificate ended.
func TestAnActAfterTheEndIsRefused(t *testing.T) {
	for act, sound := range map[int]bool{2019: true, 2023: true, 2024: false, 2030: false} {
		of := withdrawn(issued(2020, 12, 1), "incident", act, 2030, 6, 1)
		of.Incomes = rule.Given([]Income{income(2020, 0), income(2021, 0), income(2022, 0)})
		_, err := of.Recovery()
		require.Equal(t, sound, err == nil, "%d: %v", act, err)
		if !sound {
			require.Contains(t, pathsOf(t, err), "act_year")
		}
	}
}

// The ground decides where a withdrawal stands: re-examination in Article 16, changes in 17, all else in 19.
func TestAWithdrawalCitesItsGround(t *testing.T) {
	for ground, article := range map[Ground]int{"conditions_not_met": 16, "no_longer_qualifies": 17, "falsification": 19, "reports_missed": 19} {
		of := withdrawn(issued(2020, 12, 1), ground, 2021, 2023, 3, 1)
		of.Incomes = rule.Given([]Income{income(2021, 100), income(2022, 100)})
		a, err := of.Recovery()
		require.NoError(t, err)
		for _, code := range []string{"lost_from", "recovered_total"} {
			require.Equal(t, measures.Article(article), lineOf(t, a, code).Basis.Cite, "%s %s", ground, code)
		}
		require.Equal(t, rule.Derived, linesOf(a, "year_tax")[0].Basis.Source)
	}
}
