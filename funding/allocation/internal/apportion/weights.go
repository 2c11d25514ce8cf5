package apportion

import (
	"math/big"

	"github.com/keji-rules/keji/rule"
)

// maxDenominator bounds a common denominator in bits, and so the cost of a split.
const maxDenominator = 1024

// Integers brings numbers to their least common denominator; false where it is absurdly large.
func Integers(numbers []rule.Number) (whole []*big.Int, common *big.Int, ok bool) {
	common = big.NewInt(1)
	d, g := new(big.Int), new(big.Int)
	for _, n := range numbers {
		if d.SetInt64(n.Den()); g.Rem(common, d).Sign() == 0 {
			continue
		}
		common.Mul(common, d.Quo(d, g.GCD(nil, nil, common, d)))
		if common.BitLen() > maxDenominator {
			return nil, nil, false
		}
	}
	room := make([]big.Int, len(numbers))
	whole = make([]*big.Int, len(numbers))
	for i, n := range numbers {
		w := &room[i]
		w.Quo(common, d.SetInt64(n.Den()))
		whole[i] = w.Mul(w, g.SetInt64(n.Num()))
	}
	return whole, common, true
}

const billion = 1_000_000_000

// Fraction is num/den, exact where it fits a Number, else between its value cut off after nine decimals and a billionth more.
// It is not negative.
func Fraction(num, den *big.Int, u rule.Unit) rule.Known {
	if num.IsInt64() && den.IsInt64() {
		return rule.Exactly(rule.Frac(num.Int64(), den.Int64()), u)
	}
	r := new(big.Rat).SetFrac(num, den)
	if r.Num().IsInt64() && r.Denom().IsInt64() {
		return rule.Exactly(rule.Frac(r.Num().Int64(), r.Denom().Int64()), u)
	}
	cut := new(big.Int).Mul(num, big.NewInt(billion))
	if cut.Quo(cut, den); !cut.IsInt64() {
		return rule.Exactly(rule.Int(0), u)
	}
	return rule.Between(rule.Frac(cut.Int64(), billion), rule.Frac(cut.Int64()+1, billion), u)
}

// Remainder is what the quota of a part exceeds its whole units by, in units; false of what no proportion decided.
func (p *Part) Remainder() (rule.Known, bool) {
	if p.Of == nil {
		return rule.Known{}, false
	}
	return Fraction(p.Rest, p.Of, rule.Plain), true
}
