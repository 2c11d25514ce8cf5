package performance

import (
	"math/big"

	"github.com/keji-rules/keji/rule"
)

// exact is an exact number: a pair of int64 while it fits, else a rational of any size.
type exact struct {
	n   rule.Number
	big *big.Rat // nil while n holds it
}

func of(n rule.Number) exact { return exact{n: n} }

func (x exact) rat() *big.Rat {
	if x.big != nil {
		return x.big
	}
	return x.n.Rat()
}

// fit returns to a pair where one holds the number.
func fit(r *big.Rat) exact {
	if r.Num().IsInt64() && r.Denom().IsInt64() {
		return exact{n: rule.Frac(r.Num().Int64(), r.Denom().Int64())}
	}
	return exact{big: r}
}

func (x exact) plus(y exact) exact {
	if x.big == nil && y.big == nil {
		if n, ok := x.n.Plus(y.n); ok {
			return exact{n: n}
		}
	}
	return fit(new(big.Rat).Add(x.rat(), y.rat()))
}

func (x exact) times(y exact) exact {
	if y == all {
		return x
	}
	if x.big == nil && y.big == nil {
		if n, ok := x.n.Times(y.n); ok {
			return exact{n: n}
		}
	}
	return fit(new(big.Rat).Mul(x.rat(), y.rat()))
}

// over divides; y is not zero.
func (x exact) over(y exact) exact {
	if x.big == nil && y.big == nil {
		if n, ok := x.n.Over(y.n); ok {
			return exact{n: n}
		}
	}
	return fit(new(big.Rat).Quo(x.rat(), y.rat()))
}

func (x exact) minus(y exact) exact { return x.plus(y.times(of(rule.Int(-1)))) }

func (x exact) cmp(n rule.Number) int {
	if x.big == nil {
		return x.n.Cmp(n)
	}
	return x.big.Cmp(n.Rat())
}

func (x exact) zero() bool { return x.big == nil && x.n.Sign() == 0 }

// billionth is as close as a number that no pair holds is told.
const billionth = 1_000_000_000

// floor is the number itself, or the greatest billionth at or below it.
func (x exact) floor() rule.Number {
	if x.big == nil {
		return x.n
	}
	return rule.Frac(x.billionths().Int64(), billionth)
}

// ceil is the number itself, or the least billionth above it.
func (x exact) ceil() rule.Number {
	if x.big == nil {
		return x.n
	}
	return rule.Frac(x.billionths().Int64()+1, billionth)
}

func (x exact) billionths() *big.Int {
	n := new(big.Int).Mul(x.big.Num(), big.NewInt(billionth))
	return n.Div(n, x.big.Denom())
}

// between is what lies from the one to the other, both inclusive.
type between struct{ low, high exact }

func exactly(x exact) between { return between{x, x} }

func (b between) plus(c between) between {
	low := b.low.plus(c.low)
	if b.low == b.high && c.low == c.high {
		return exactly(low)
	}
	return between{low, b.high.plus(c.high)}
}

func (b between) times(y exact) between {
	low := b.low.times(y)
	if b.low == b.high {
		return exactly(low)
	}
	return between{low, b.high.times(y)}
}

func (b between) known(u rule.Unit) rule.Known {
	return rule.Between(b.low.floor(), b.high.ceil(), u)
}
