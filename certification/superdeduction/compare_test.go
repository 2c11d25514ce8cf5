package superdeduction

import (
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

func compared(t *testing.T, c Claim) (Comparison, rule.Answer[Comparison]) {
	t.Helper()
	a, err := Compare(c)
	require.NoError(t, err)
	v, ok := a.Value()
	require.True(t, ok, a.FullText(rule.EN))
	return v, a
}

// One ledger of 2024, every difference in it worked out by hand.
func TestCompareByHand(t *testing.T) {
	e := row("RD01", 2024)
	e.Personnel, e.DirectInput, e.Depreciation, e.Trial, e.FieldTrial, e.Buildings = wan(60), wan(20), wan(10), wan(10), wan(4), wan(4)
	e.Other, e.Domestic, e.Overseas, e.NonTaxable, e.SpecialIncome, e.FormedAmortisation = wan(40), wan(50), wan(100), wan(6), wan(2), wan(7)
	k := row("RD02", 2024)
	k.Personnel, k.Capitalised = wan(20), rule.Given(true)
	v, a := compared(t, claim(2024, e, k))

	// Accounting: 60+20+10+10+40+50+100 = 290 expensed, and 7 of amortisation.
	assert.Equal(t, rule.Int(2_970_000), v.Accounting)
	// HNTE: internal 120, commissions 120, other 40 of at most 60: 280.
	assert.Equal(t, rule.Int(2_800_000), v.HNTE)
	// Super-deduction: five 90, other 10 of 40, domestic 40, so 140; overseas 80 of at most 93.33; less 6 and 2; and 7.
	assert.Equal(t, rule.Int(2_190_000), v.SuperDeduction)
	want := map[string]int64{
		"diff_capitalised": 20, "diff_formed": -7, "diff_commission": -30,
		"diff_buildings": -4, "diff_trial": -6, "diff_other_tax": -30, "diff_domestic": -10, "diff_overseas": -20, "diff_non_taxable": -6, "diff_special": -2,
	}
	for code, got := range differences(a) {
		assert.Zero(t, got.Cmp(big.NewRat(want[code]*10_000, 1)), "%s: %s", code, got.RatString())
		delete(want, code)
	}
	assert.Empty(t, want)
}

func differences[V any](a rule.Answer[V]) map[string]*big.Rat {
	all := map[string]*big.Rat{}
	for _, l := range a.Lines() {
		if code, is := strings.CutPrefix(l.Rule.Code, "superdeduction."); is && strings.HasPrefix(code, "diff_") {
			n, _ := l.Values[0].Value.Exact()
			all[code] = n.Rat()
		}
	}
	return all
}

// The differences add up to the counts, whatever the ledger.
func TestDifferencesAddUp(t *testing.T) {
	r := newRandom(7)
	for range size(2000) {
		c := r.claim()
		v, a := compared(t, c)
		hnte, claimed := v.Accounting.Rat(), v.Accounting.Rat()
		for code, by := range differences(a) {
			switch code {
			case "diff_capitalised", "diff_formed", "diff_commission", "diff_other":
				hnte.Add(hnte, by)
			default:
				claimed.Add(claimed, by)
			}
		}
		require.Zero(t, hnte.Cmp(v.HNTE.Rat()), a.FullText(rule.EN))
		require.Zero(t, claimed.Cmp(v.SuperDeduction.Rat()), a.FullText(rule.EN))
		if d := deducted(t, c); d.Eligible {
			require.Zero(t, new(big.Rat).Add(d.Base.Rat(), d.Amortisation.Rat()).Cmp(v.SuperDeduction.Rat()))
		}
	}
}

func TestCompareMissing(t *testing.T) {
	a, err := Compare(Claim{TaxYear: rule.Given(2024)})
	require.NoError(t, err)
	_, ok := a.Value()
	assert.False(t, ok)
	assert.Equal(t, "ledger", a.Missing()[0].Path)
	// Certification counts capitalised development when it is spent, the super-deduction when the asset is formed.
	r := row("RD01", 2024)
	r.Capitalised, r.Personnel = rule.Given(true), rule.Opt[decimalAmount]{}
	a, err = Compare(claim(2024, r))
	require.NoError(t, err)
	require.Len(t, a.Missing(), 1)
	assert.Equal(t, "ledger[].personnel", a.Missing()[0].Path)
	assert.Equal(t, rule.Int(0), deducted(t, claim(2024, r)).Amount, "no asset was formed")
	_, err = Compare(claim(2015))
	var none *rule.EditionError
	require.ErrorAs(t, err, &none)
}

// Other expense counts for certification up to a quarter of the rest: of 60 + 40 only 15 of the 40, of 80 + 21 only 20.
func TestOtherExpenseBeyondItsCapForCertification(t *testing.T) {
	for _, c := range []struct{ rest, other, hnte, differs int64 }{{60, 40, 75, -25}, {80, 20, 100, 0}, {80, 21, 100, -1}, {0, 5, 0, -5}, {80, 0, 80, 0}} {
		r := row("RD01", 2024)
		r.Personnel, r.Other = wan(c.rest), wan(c.other)
		v, a := compared(t, claim(2024, r))
		assert.Equal(t, rule.Int(c.hnte*10_000), v.HNTE, "%d + %d", c.rest, c.other)
		differs := new(big.Rat)
		if d := differences(a)["diff_other"]; d != nil {
			differs = d
		}
		assert.Zero(t, differs.Cmp(big.NewRat(c.differs*10_000, 1)), "%d + %d: %s", c.rest, c.other, differs)
	}
}
