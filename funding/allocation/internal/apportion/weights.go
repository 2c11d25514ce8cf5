package apportion

import (
	"math/big"

	"github.com/keji-rules/keji/rule"
)

// maxDenominator bounds a common denominator in bits, and so the cost of a split.
const maxDenominator = 1024

// Room is n zeros side by side in memory, each with room for so many words, beyond which it moves elsewhere.
func Room(n, words int) []*big.Int {
	room, all, slab := make([]big.Int, n), make([]*big.Int, n), make([]big.Word, n*words)
	for i := range all {
		all[i] = room[i].SetBits(slab[i*words : i*words : (i+1)*words])
	}
	return all
}

// Integers brings numbers to their least common denominator; false where it is absurdly large.
func Integers(numbers []rule.Number) (whole []*big.Int, common *big.Int, ok bool) {
	common = big.NewInt(1)
	small, d, g := int64(1), new(big.Int), new(big.Int)
	for _, n := range numbers {
		if small > 0 && small%n.Den() == 0 {
			continue
		}
		if d.SetInt64(n.Den()); g.Rem(common, d).Sign() == 0 {
			continue
		}
		common.Mul(common, d.Quo(d, g.GCD(nil, nil, common, d)))
		if common.BitLen() > maxDenominator {
			return nil, nil, false
		}
		if small = 0; common.IsInt64() {
			small = common.Int64()
		}
	}
	whole = Room(len(numbers), len(common.Bits())+1)
	for i, n := range numbers {
		w := whole[i]
		if small > 0 && small < 1<<31 && n.Num() < 1<<31 && n.Num() > -1<<31 {
			w.SetInt64(n.Num() * (small / n.Den()))
			continue
		}
		w.Quo(common, d.SetInt64(n.Den()))
		w.Mul(w, g.SetInt64(n.Num()))
	}
	return whole, common, true
}

const billion = 1_000_000_000

var billionth = big.NewInt(billion)

// widest is how many bits a denominator may have for a fraction to be reduced: wider ones hardly ever come to 64.
const widest = 96

// Teller tells fractions, one after the other, in the same scratch memory.
type Teller struct{ product, cut, rest big.Int }

// Fraction is num/den, which is not negative: exact where it is a pair of 64 bits, if need be after reducing one of up to 96, or a
// whole number of billionths; else between its value cut off after nine decimals and a billionth more.
func (t *Teller) Fraction(num, den *big.Int, u rule.Unit) rule.Known {
	if num.IsInt64() && den.IsInt64() {
		return rule.Exactly(rule.Frac(num.Int64(), den.Int64()), u)
	}
	if den.BitLen() <= widest {
		r := new(big.Rat).SetFrac(num, den)
		if r.Num().IsInt64() && r.Denom().IsInt64() {
			return rule.Exactly(rule.Frac(r.Num().Int64(), r.Denom().Int64()), u)
		}
	}
	t.product.Mul(num, billionth)
	t.cut.QuoRem(&t.product, den, &t.rest)
	switch {
	case !t.cut.IsInt64():
		return rule.Exactly(rule.Int(0), u)
	case t.rest.Sign() == 0:
		return rule.Exactly(rule.Frac(t.cut.Int64(), billion), u)
	}
	return rule.Between(rule.Frac(t.cut.Int64(), billion), rule.Frac(t.cut.Int64()+1, billion), u)
}

// Remainder is what the quota of a part exceeds its whole units by, in units; false of what no proportion decided.
func (p *Part) Remainder(t *Teller) (rule.Known, bool) {
	if p.Of == nil {
		return rule.Known{}, false
	}
	return t.Fraction(p.Rest, p.Of, rule.Plain), true
}
