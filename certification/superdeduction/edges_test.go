package superdeduction

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// A fen is money: of commissions overseas of one fen 80% count, 0.8 fen, rounded half up to one.
func TestOneFenOverseas(t *testing.T) {
	r := row("RD01", 2024)
	r.Personnel, r.Overseas = wan(10), rule.Fen(1)
	c := claim(2024, r)
	assert.Equal(t, figure(t, "100000.01"), deducted(t, c).Base)
	a, err := Deduct(c)
	require.NoError(t, err)
	assert.Equal(t, "0.01元", lineOf(t, a, "overseas").Values[0].Value.Text(rule.ZH))
}

// The contract of a commission overseas matters where something was paid for one.
func TestContractOverseasIsAskedFor(t *testing.T) {
	r := row("RD01", 2024)
	r.Personnel, r.ContractRegistered = wan(10), rule.Opt[bool]{}
	assert.Equal(t, rule.Int(100_000), deducted(t, claim(2024, r)).Base)
	r.Overseas = wan(1)
	assert.Equal(t, []string{"ledger[].contract_registered"}, lacks(t, claim(2024, r)))
	r.Year = rule.Given(2017)
	assert.Equal(t, rule.Int(100_000), deducted(t, claim(2017, r)).Base, "nothing counts before 2018")
}

// Whether a row is capitalised decides when it is deducted.
func TestCapitalisedIsAskedFor(t *testing.T) {
	r := row("RD01", 2024)
	r.Personnel, r.Capitalised = wan(10), rule.Opt[bool]{}
	assert.Equal(t, []string{"ledger[].capitalised"}, lacks(t, claim(2024, r)))
}

// Income from an excluded industry is held against the year's income, which must be given then.
func TestIncomeIsAskedFor(t *testing.T) {
	c := claim(2024)
	c.ExcludedIncome, c.IncomeBase = wan(1), rule.Opt[decimalAmount]{}
	assert.Equal(t, []string{"income_base"}, lacks(t, c))
	c.ExcludedIncome, c.IncomeBase = rule.Opt[decimalAmount]{}, wan(1)
	assert.Equal(t, []string{"excluded_income"}, lacks(t, c))
	c.ExcludedIncome, c.IncomeBase = rule.Yuan(0), rule.Opt[decimalAmount]{}
	assert.True(t, deducted(t, c).Eligible, "none of whatever there is")
}

// Rows of work for clients are counted, by the row.
func TestRowsForClients(t *testing.T) {
	r := row("RD01", 2024)
	r.Personnel, r.ForClient = wan(10), rule.Given(true)
	a, err := Deduct(claim(2024, r, r, row("RD02", 2024)))
	require.NoError(t, err)
	assert.Equal(t, "2项", lineOf(t, a, "for_client").Values[0].Value.Text(rule.ZH))
}

// Project by project, the caps stand in the order of the projects' codes.
func TestCapsInOrder(t *testing.T) {
	c := claim(2020, row("RD04", 2020), row("RD02", 2020), row("RD03", 2020), row("RD01", 2020), row("RD05", 2020))
	for range 5 {
		a, err := Deduct(c)
		require.NoError(t, err)
		var paths []string
		for _, l := range a.Lines() {
			if l.Rule.Code == "superdeduction.other_cap" {
				paths = append(paths, l.Path)
			}
		}
		assert.Equal(t, []string{"RD01", "RD02", "RD03", "RD04", "RD05"}, paths)
	}
}

// Shares are rounded half up to the fen; what no amount can be is bounded.
func TestSharesAndPortions(t *testing.T) {
	for _, c := range [][4]int64{{1, 1, 2, 1}, {1, 2, 5, 0}, {3, 1, 2, 2}, {1, 1, 1, 1}, {7, 0, 1, 0}} {
		assert.Equal(t, c[3], share(c[0], rule.Frac(c[1], c[2])), c)
		assert.Equal(t, c[3], portion(c[0], c[1], c[2]), c)
	}
	assert.Zero(t, portion(5, 0, 0))
	most := big.NewInt(tooMuch)
	assert.Equal(t, int64(999_999_999_999_999_999), bounded(most))
	assert.Equal(t, int64(999_999_999_999_999_999), bounded(new(big.Int).Add(most, big.NewInt(1))))
	assert.Equal(t, int64(999_999_999_999_999_999), bounded(new(big.Int).Lsh(most, 8)))
	assert.Equal(t, int64(999_999_999_999_999_998), bounded(new(big.Int).Sub(most, big.NewInt(1))))
}

// A year has twelve months, its fourth quarter three; a claim is of a year that a date can name.
func TestBoundsOfFacts(t *testing.T) {
	for id, want := range map[rule.FactID][2]int64{factYear: {1900, 9998}, factMonths: {1, 12}, factMonthsFourth: {0, 3}} {
		f := book.Fact(id)
		assert.Equal(t, [2]rule.Number{rule.Int(want[0]), rule.Int(want[1])}, [2]rule.Number{f.Min, f.Max}, f.Path)
	}
}
