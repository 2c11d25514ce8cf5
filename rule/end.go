package rule

import (
	"math/big"
)

// end is one end of an interval: an exact number, or infinite. Numbers that leave int64 are held in big.
type end struct {
	num, den int64    // den 0: infinite, with the sign of num
	big      *big.Rat // set when the number does not fit num/den
}

func endAt(num, den int64) end { return end{num: num, den: den} }

func endOf(n Number) end { return end{num: n.num, den: n.Den()} }

// infinite returns plus or minus infinity.
func infinite(sign int64) end { return end{num: sign} }

func (e end) isInf() bool { return e.big == nil && e.den == 0 }

// plain reports whether e is a whole number that fits.
func (e end) plain() bool { return e.den == 1 && e.big == nil }

func (e end) sign() int {
	if e.big != nil {
		return e.big.Sign()
	}
	return cmpInt(e.num, 0)
}

func (e end) rat() *big.Rat {
	if e.big != nil {
		return e.big
	}
	return big.NewRat(e.num, e.den)
}

// endFromRat keeps a number small when it fits.
func endFromRat(r *big.Rat) end {
	if n, ok := numberOf(r); ok {
		return endOf(n)
	}
	return end{big: r}
}

func (e end) neg() end {
	if e.big != nil {
		return end{big: new(big.Rat).Neg(e.big)}
	}
	return end{num: -e.num, den: e.den}
}

func cmpEnds(a, b end) int {
	switch {
	case a.isInf() || b.isInf():
		return cmpInt(a.infinity(), b.infinity())
	case a.big != nil || b.big != nil:
		return a.rat().Cmp(b.rat())
	}
	return cmpFrac(a.num, a.den, b.num, b.den)
}

// infinity is the sign of an infinite end and 0 for a finite one.
func (e end) infinity() int64 {
	if e.isInf() {
		return e.num
	}
	return 0
}

func addEnds(a, b end) end {
	if a.isInf() {
		return a
	}
	if b.isInf() {
		return b
	}
	if a.big == nil && b.big == nil {
		if num, den, ok := addFrac(a.num, a.den, b.num, b.den); ok {
			return endAt(num, den)
		}
	}
	return endFromRat(new(big.Rat).Add(a.rat(), b.rat()))
}

// addFrac adds two fractions in int64; where one denominator divides the other, only the smaller side is scaled.
func addFrac(a, b, c, d int64) (num, den int64, ok bool) {
	if b > d {
		a, b, c, d = c, d, a, b
	}
	if b != 1 && d%b != 0 {
		return 0, 0, false
	}
	if b != d {
		if by := d / b; !mulFits(a, by) {
			return 0, 0, false
		} else {
			a *= by
		}
	}
	return a + c, d, addFits(a, c)
}

// mulEnds multiplies; zero times infinity is zero, as the ends of intervals need it.
func mulEnds(a, b end) end {
	if a.sign() == 0 || b.sign() == 0 {
		return endAt(0, 1)
	}
	if a.isInf() || b.isInf() {
		return infinite(int64(a.sign() * b.sign()))
	}
	if a.big == nil && b.big == nil {
		if mulFits(a.num, b.num) && mulFits(a.den, b.den) {
			return endAt(a.num*b.num, a.den*b.den)
		}
		a, b = cancelled(a, b)
		if mulFits(a.num, b.num) && mulFits(a.den, b.den) {
			return endAt(a.num*b.num, a.den*b.den)
		}
	}
	return endFromRat(new(big.Rat).Mul(a.rat(), b.rat()))
}

// cancelled divides each numerator, other than zero, and the other's denominator by what they have in common.
func cancelled(a, b end) (end, end) {
	d := gcd(int64(magnitude(a.num)), b.den)
	e := gcd(int64(magnitude(b.num)), a.den)
	return end{num: a.num / d, den: a.den / e}, end{num: b.num / e, den: b.den / d}
}

// invEnd returns 1/e for e other than zero; 1/infinity is zero.
func invEnd(e end) end {
	switch {
	case e.isInf():
		return endAt(0, 1)
	case e.big != nil:
		return endFromRat(new(big.Rat).Inv(e.big))
	case e.num < 0:
		return endAt(-e.den, -e.num)
	}
	return endAt(e.den, e.num)
}

func minEnd(a, b end) end {
	if cmpEnds(b, a) < 0 {
		return b
	}
	return a
}

func maxEnd(a, b end) end {
	if cmpEnds(b, a) > 0 {
		return b
	}
	return a
}
