package superdeduction

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// saidBy are the values of the lines with a code, in Chinese.
func saidBy[V any](a rule.Answer[V], code string) (all [][]string) {
	for _, l := range a.Lines() {
		if l.Rule.Code == "superdeduction."+code {
			values := []string{}
			for _, v := range l.Values {
				values = append(values, v.Value.Text(rule.ZH))
			}
			all = append(all, values)
		}
	}
	return all
}

// 2022, by what was spent in the fourth quarter: 75 at 75% and 25 at 100%.
func TestTheFourthQuarterIsALine(t *testing.T) {
	r := row("RD01", 2022)
	r.Personnel = wan(100)
	c := claim(2022, r)
	c.FourthQuarter = wan(25)
	a, err := Deduct(c)
	require.NoError(t, err)
	assert.Equal(t, [][]string{{"25万元", "81.25万元"}}, saidBy(a, "fourth_actual"))
}

// What was spent on an asset formed in the year is its cost, less what came from non-taxable income; a fen is said.
func TestLinesOfAFen(t *testing.T) {
	e, k := row("RD01", 2024), row("RD02", 2024)
	e.Personnel, e.NonTaxable, e.SpecialIncome = wan(10), rule.Fen(1), rule.Fen(1)
	k.Personnel, k.Capitalised, k.FormedIn, k.NonTaxable = wan(20), rule.Given(true), rule.Given(2024), rule.Fen(1)
	a, err := Deduct(claim(2024, e, k))
	require.NoError(t, err)
	assert.Equal(t, [][]string{{"0.01元"}, {"0.01元"}}, saidBy(a, "non_taxable"))
	assert.Equal(t, [][]string{{"0.01元"}}, saidBy(a, "special_income"))
	assert.Equal(t, [][]string{{"19.999999万元"}}, saidBy(a, "capitalised"))
}

// Whether the work was for a client must be known before it counts.
func TestWorkForAClientMustBeKnown(t *testing.T) {
	r := row("RD01", 2024)
	r.Personnel, r.ForClient = wan(1), rule.Opt[bool]{}
	assert.Equal(t, []string{"ledger[].for_client"}, lacks(t, claim(2024, r)))
}

// What was spent overseas on an asset is no difference to what was expensed overseas, which is nothing.
func TestOverseasSpendingOnAnAsset(t *testing.T) {
	k := row("RD01", 2024)
	k.Personnel, k.Overseas, k.Capitalised, k.FormedIn = wan(60), wan(30), rule.Given(true), rule.Given(2024)
	_, a := compared(t, claim(2024, k))
	assert.NotContains(t, differences(a), "diff_overseas")
}

// Nothing is compared while a fact of one of the counts is open, though another count can do without it.
func TestNothingIsComparedWhileACountIsOpen(t *testing.T) {
	r := row("RD01", 2024)
	r.Personnel, r.Depreciation = wan(1), wan(1)
	r.Buildings = rule.Opt[decimalAmount]{}
	a, err := Compare(claim(2024, r))
	require.NoError(t, err)
	_, told := a.Value()
	assert.False(t, told)
	assert.Len(t, saidBy(a, "base"), 1)
	assert.Empty(t, saidBy(a, "accounting"))
}
