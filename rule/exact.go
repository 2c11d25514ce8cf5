package rule

import (
	"math"
	"math/big"
	"math/bits"
)

// This file compares and combines pairs of int64 exactly, without allocation.

// cmpFrac compares a/b with c/d, for positive b and d, by 128-bit cross-multiplication.
func cmpFrac(a, b, c, d int64) int {
	switch {
	case a|c >= 0:
		return cmpProducts(uint64(a), uint64(d), uint64(c), uint64(b))
	case a >= 0:
		return 1
	case c >= 0:
		return -1
	}
	return cmpProducts(magnitude(c), uint64(b), magnitude(a), uint64(d))
}

// cmpProducts compares a*b with c*d.
func cmpProducts(a, b, c, d uint64) int {
	h1, l1 := bits.Mul64(a, b)
	h2, l2 := bits.Mul64(c, d)
	if h1 != h2 {
		return cmpUint(h1, h2)
	}
	return cmpUint(l1, l2)
}

func cmpUint(a, b uint64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func cmpInt(a, b int64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func magnitude(a int64) uint64 {
	if a < 0 {
		return uint64(-a)
	}
	return uint64(a)
}

// mulFits reports whether a*b stays within plus or minus 2^63-1.
func mulFits(a, b int64) bool {
	h, l := bits.Mul64(magnitude(a), magnitude(b))
	return h == 0 && l <= math.MaxInt64
}

// addFits reports whether a+b stays within plus or minus 2^63-1.
func addFits(a, b int64) bool {
	sum := a + b
	return (a^sum)&(b^sum) >= 0 && sum != math.MinInt64
}

// floorRat rounds down to a whole number.
func floorRat(r *big.Rat) *big.Rat {
	whole := new(big.Int).Div(r.Num(), r.Denom()) // Euclidean: rounds down for a positive denominator
	return new(big.Rat).SetInt(whole)
}
