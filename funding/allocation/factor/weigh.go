package factor

import (
	"math/big"

	"github.com/keji-rules/keji/funding/allocation/internal/apportion"
	"github.com/keji-rules/keji/rule"
)

// column is one factor of all regions, in whole numbers.
type column []*big.Int

// span is the sum of a column; of one that counts from the least to the greatest, the distance between them.
func (f *Weighted) span(c column) (low, high, span *big.Int) {
	low, high, span = new(big.Int), new(big.Int), new(big.Int)
	for i, v := range c {
		if span.Add(span, v); i == 0 || v.Cmp(low) < 0 {
			low = v
		}
		if v.Cmp(high) > 0 {
			high = v
		}
	}
	if f.MinMax.On {
		span.Sub(high, low)
	}
	return low, high, span
}

// counts is what one value counts of the span.
func (f *Weighted) counts(into, v, low, high *big.Int) *big.Int {
	switch {
	case f.MinMax.On && f.Less.On:
		return into.Sub(high, v)
	case f.MinMax.On:
		return into.Sub(v, low)
	}
	return into.Set(v)
}

// index is the weighted sum of what every region counts of each factor: whole numbers over one common denominator. A factor of
// nothing adds nothing; the others then weigh more by themselves, as all is brought to one in the end.
func (p *Policy) index(columns []column, n int) (sums []*big.Int, over *big.Int, empty []int) {
	weights := make([]rule.Number, len(columns))
	for k := range columns {
		weights[k] = p.Factors[k].Weight.Value
	}
	whole, common, _ := apportion.Integers(weights) // twelve numbers of 64 bits fit
	spans, over := make([]*big.Int, len(columns)), common
	lows, highs := make([]*big.Int, len(columns)), make([]*big.Int, len(columns))
	for k, c := range columns {
		lows[k], highs[k], spans[k] = p.Factors[k].span(c)
		if spans[k].Sign() > 0 {
			over = new(big.Int).Mul(over, spans[k])
		} else if whole[k].Sign() > 0 {
			empty = append(empty, k)
		}
	}
	sums = apportion.Room(n, len(over.Bits())+2)
	x := new(big.Int)
	for k, c := range columns {
		if spans[k].Sign() == 0 || whole[k].Sign() == 0 {
			continue
		}
		// weight × counts / span, over the common denominator: weight × (over / common / span) × counts
		times := new(big.Int).Quo(over, new(big.Int).Mul(common, spans[k]))
		times.Mul(times, whole[k])
		for i, v := range c {
			p.Factors[k].counts(x, v, lows[k], highs[k])
			sums[i].Add(sums[i], x.Mul(x, times))
		}
	}
	return sums, over, empty
}
