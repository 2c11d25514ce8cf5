package rule

import "math/big"

// This file adds, multiplies and divides numbers in int64 where that suffices; the results are those of big.Rat.

// reduced is num/den without common divisor; den is positive, num not the least int64.
func reduced(num, den int64) Number {
	if num == 0 || den == 1 {
		return Number{num: num}
	}
	g := gcd(int64(magnitude(num)), den)
	return Number{num / g, den/g - 1}
}

// Plus returns n+m and whether it fits.
func (n Number) Plus(m Number) (Number, bool) {
	if n.denLess1|m.denLess1 == 0 && addFits(n.num, m.num) {
		return Number{num: n.num + m.num}, true
	}
	return n.plusFraction(m)
}

// plusFraction adds by the least common denominator; numerator and denominator then share no divisor but one of the
// greatest that the two denominators share.
func (n Number) plusFraction(m Number) (Number, bool) {
	b, d := n.Den(), m.Den()
	g := common(b, d)
	up, times := d/g, b/g
	if mulFits(n.num, up) && mulFits(m.num, times) && mulFits(b, up) {
		if x, y := n.num*up, m.num*times; addFits(x, y) {
			h := common(int64(magnitude(x+y)), g)
			return Number{(x + y) / h, times*(d/h) - 1}, true
		}
	}
	return numberOf(new(big.Rat).Add(n.Rat(), m.Rat())) // what overflows on the way may still fit once it is reduced
}

// common is the greatest common divisor of a ≥ 0 and b > 0, at once where b is 1 or they are equal.
func common(a, b int64) int64 {
	if b == 1 || a == b {
		return b
	}
	return gcd(a, b)
}

// Times returns n*m and whether it fits.
func (n Number) Times(m Number) (Number, bool) {
	a, b, c, d := n.num, n.Den(), m.num, m.Den()
	g, h := common(int64(magnitude(a)), d), common(int64(magnitude(c)), b)
	a, d, c, b = a/g, d/g, c/h, b/h // now without common divisor, so that what does not fit never will
	if !mulFits(a, c) || !mulFits(b, d) {
		return Number{}, false
	}
	return Number{a * c, b*d - 1}, true
}

// Over returns n/m and whether it exists and fits.
func (n Number) Over(m Number) (Number, bool) {
	switch {
	case m.num == 0:
		return Number{}, false
	case m.num < 0:
		return n.Times(Number{-m.Den(), -m.num - 1})
	}
	return n.Times(Number{m.Den(), m.num - 1})
}
