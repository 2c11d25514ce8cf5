package rule

import (
	"cmp"
	"math/big"
	"math/bits"
	"slices"

	"github.com/shopspring/decimal"
)

// maxDenominator bounds the common denominator of the weights in bits, and so the cost of a split.
const maxDenominator = 1024

// SplitAmount splits an amount among claims in whole units. The error is a *SplitError that says everything that is wrong
// with the input: an amount that is negative, no amount, or no whole number of units; no claims; keys that are missing or
// used twice; negative weights, weights that sum to zero.
func SplitAmount(total decimal.Decimal, u SplitUnit, claims []Claim) (Split, error) {
	fen, faults := checkSplit(total, u, claims)
	if len(faults) > 0 {
		return Split{}, &SplitError{faults}
	}
	s := Split{unit: u, total: fen, parts: make([]Part, len(claims))}
	for i, c := range claims {
		s.parts[i].Claim = c
	}
	weights, sum, ok := small(claims)
	if ok {
		s.share(weights, sum)
		return s, nil
	}
	if err := s.shareBig(claims); err != nil {
		return Split{}, err
	}
	return s, nil
}

// small brings the weights to a common denominator in 64 bits, the sum too; false where they do not fit.
func small(claims []Claim) (weights []uint64, sum uint64, ok bool) {
	common := int64(1)
	for _, c := range claims {
		d := c.Weight.Den()
		over := d / gcd(common, d)
		if !mulFits(common, over) {
			return nil, 0, false
		}
		common *= over
	}
	weights = make([]uint64, len(claims))
	for i, c := range claims {
		n, over := c.Weight.Num(), common/c.Weight.Den()
		if !mulFits(n, over) || !addFits(int64(sum), n*over) {
			return nil, 0, false
		}
		weights[i] = uint64(n * over)
		sum += weights[i]
	}
	return weights, sum, true
}

// share hands out the whole units of each quota, then the units left over.
func (s *Split) share(weights []uint64, sum uint64) {
	units := uint64(s.total / s.unit.Fen())
	left, fen := int64(units), s.unit.Fen()
	for i, w := range weights {
		hi, lo := bits.Mul64(units, w) // w ≤ sum, so that hi < sum
		whole, rest := bits.Div64(hi, lo, sum)
		left -= int64(whole)
		s.parts[i].fen, s.parts[i].rest = int64(whole)*fen, remainder{num: int64(rest), den: int64(sum)}
	}
	s.handOut(left, func(a, b int32) int {
		if x, y := s.parts[a].rest.num, s.parts[b].rest.num; x != y {
			return cmp.Compare(y, x)
		}
		return cmp.Compare(weights[b], weights[a])
	})
}

// handOut gives one unit each to the first parts in the order of larger, then of their keys.
func (s *Split) handOut(left int64, larger func(a, b int32) int) {
	s.odd = int(left)
	if left == 0 {
		return
	}
	order := make([]int32, len(s.parts))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int {
		if c := larger(a, b); c != 0 {
			return c
		}
		return cmp.Compare(s.parts[a].Key, s.parts[b].Key)
	})
	for _, i := range order[:left] {
		s.parts[i].fen += s.unit.Fen()
		s.parts[i].odd = true
	}
}

// shareBig is share where the weights need more than 64 bits.
func (s *Split) shareBig(claims []Claim) error {
	weights, sum, ok := large(claims)
	if !ok {
		return &SplitError{[]ValueFault{{"", T("各份权重没有合理的公分母", "the weights have no reasonable common denominator"),
			T("请将权重化为位数较少的小数或分数", "give the weights with fewer digits")}}}
	}
	units, product, whole := big.NewInt(s.total/s.unit.Fen()), new(big.Int), new(big.Int)
	left := units.Int64()
	for i, w := range weights {
		rest := new(big.Int)
		whole.QuoRem(product.Mul(units, w), sum, rest)
		left -= whole.Int64()
		s.parts[i].fen, s.parts[i].rest = whole.Int64()*s.unit.Fen(), remainder{top: rest, bottom: sum}
	}
	s.handOut(left, func(a, b int32) int {
		if c := s.parts[b].rest.top.Cmp(s.parts[a].rest.top); c != 0 {
			return c
		}
		return weights[b].Cmp(weights[a])
	})
	return nil
}

// large brings the weights to a common denominator.
func large(claims []Claim) (weights []*big.Int, sum *big.Int, ok bool) {
	common, d, g := big.NewInt(1), new(big.Int), new(big.Int)
	for _, c := range claims {
		if d.SetInt64(c.Weight.Den()); g.Rem(common, d).Sign() == 0 {
			continue
		}
		common.Mul(common, d.Quo(d, g.GCD(nil, nil, common, d)))
		if common.BitLen() > maxDenominator {
			return nil, nil, false
		}
	}
	weights, sum = make([]*big.Int, len(claims)), new(big.Int)
	over := new(big.Int)
	for i, c := range claims {
		over.Quo(common, d.SetInt64(c.Weight.Den()))
		weights[i] = new(big.Int).Mul(over, g.SetInt64(c.Weight.Num()))
		sum.Add(sum, weights[i])
	}
	return weights, sum, true
}
