package fee

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

func ask(p *Policy, _ string, input []byte) (ruletest.Told, error) {
	return ruletest.Ask(p, input, Decode, Range, Policy.Range)
}

func TestCases(t *testing.T) {
	require.NoError(t, entrance.Err())
	_, codes := ruletest.Answers(t, "testdata/cases", central, ask)
	for _, r := range book.Rules()[1:] {
		assert.True(t, codes[r.Code], r.Code)
	}
	ruletest.Answers(t, "testdata/yulin", yulin, ask)
	for _, r := range regimes.Values() {
		e, err := Editions(r).On(rule.NewDate(2026, 7, 15))
		require.NoError(t, err)
		assert.Empty(t, rule.CheckPolicy(&e.Policy))
	}
	_, err := Editions("nowhere").On(rule.NewDate(2026, 7, 15))
	assert.Error(t, err)
}

func TestMutations(t *testing.T) {
	cases, err := ruletest.LoadAnswers("testdata/cases")
	require.NoError(t, err)
	agree := "both formulas give the same amount at the bound"
	tax := []ruletest.Equivalent{
		{Figure: "tax.small", Why: agree}, {Figure: "tax.step2", Why: agree}, {Figure: "tax.step3", Why: agree},
		{Figure: "tax.deduction", Why: "a fen of it changes an amount by a quarter of a fen"},
	}
	shares := "a review by letter is paid by the share of the rate"
	ruletest.AnswerMutations(t, cases, central, ask, append(tax,
		ruletest.Equivalent{Figure: "letter_senior.*", Why: shares}, ruletest.Equivalent{Figure: "letter_other.*", Why: shares})...)
	cases, err = ruletest.LoadAnswers("testdata/yulin")
	require.NoError(t, err)
	unknown := "the figure is not known"
	ruletest.AnswerMutations(t, cases, yulin, ask, append(tax,
		ruletest.Equivalent{Figure: "bonus*", Why: unknown}, ruletest.Equivalent{Figure: "later*", Why: unknown}, ruletest.Equivalent{Figure: "half*", Why: unknown},
		ruletest.Equivalent{Figure: "letter_low", Why: "by items"}, ruletest.Equivalent{Figure: "letter_high", Why: "by items"},
		ruletest.Equivalent{Figure: "tax.*", Why: "no amount of a day reaches the brackets beyond; the central cases pin them"})...)
}

// TestGrossLeavesTheNet: what is withheld from the amount before tax leaves the amount after it, at every bound and beside it.
func TestGrossLeavesTheNet(t *testing.T) {
	e, _ := Editions(Central).On(rule.NewDate(2026, 7, 15))
	tax := &e.Policy.Tax
	for _, n := range []int64{0, 1, 799, 800, 801, 3359, 3360, 3361, 20_999, 21_000, 21_001, 49_499, 49_500, 49_501, 1_000_000} {
		net := big.NewRat(n, 1)
		g := tax.gross(net)
		taxable := new(big.Rat).Sub(g, big.NewRat(800, 1)) // by hand: the law's own order, from gross to net
		if g.Cmp(big.NewRat(4000, 1)) > 0 {
			taxable = new(big.Rat).Mul(g, big.NewRat(4, 5))
		}
		withheld := new(big.Rat).Mul(taxable, big.NewRat(1, 5))
		switch {
		case taxable.Sign() < 0:
			withheld = new(big.Rat)
		case taxable.Cmp(big.NewRat(50_000, 1)) > 0:
			withheld = new(big.Rat).Sub(new(big.Rat).Mul(taxable, big.NewRat(2, 5)), big.NewRat(7000, 1))
		case taxable.Cmp(big.NewRat(20_000, 1)) > 0:
			withheld = new(big.Rat).Sub(new(big.Rat).Mul(taxable, big.NewRat(3, 10)), big.NewRat(2000, 1))
		}
		assert.Equal(t, net.String(), new(big.Rat).Sub(g, withheld).String(), n)
		assert.Equal(t, net.String(), tax.net(g).String(), "back from gross to net, %d", n)
	}
	everything := e.Policy
	everything.Tax.Rate1.Value, everything.Tax.Share.Value = rule.Int(1), rule.Int(0)
	_, err := everything.Range(Work{On: rule.Given(rule.NewDate(2026, 1, 1)), Kind: rule.Given(Senior), Days: rule.Given(1), HalfDay: rule.Given(true), Member: rule.Given(false)})
	assert.NoError(t, err)
}

func FuzzRange(f *testing.F) { ruletest.FuzzAnswers(f, "", ask, "testdata/cases") }
