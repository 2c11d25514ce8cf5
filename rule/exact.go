package rule

import (
	"math"
	"math/big"
	"math/bits"
)

// This file compares and combines pairs of int64 exactly, without allocation.

// cmpFrac compares a/b with c/d, for positive b and d, by 128-bit cross-multiplication.
func cmpFrac(a, b, c, d int64) int {
	if b == d {
		return cmpInt(a, c)
	}
	neg := a < 0
	if neg != (c < 0) {
		if neg {
			return -1
		}
		return 1
	}
	h1, l1 := bits.Mul64(magnitude(a), uint64(d))
	h2, l2 := bits.Mul64(magnitude(c), uint64(b))
	cmp := 0
	switch {
	case h1 > h2 || h1 == h2 && l1 > l2:
		cmp = 1
	case h1 < h2 || l1 < l2:
		cmp = -1
	}
	if neg {
		return -cmp
	}
	return cmp
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
	if sum == math.MinInt64 {
		return false
	}
	return (sum > a) == (b > 0) || b == 0
}

// floorRat rounds down to a whole number.
func floorRat(r *big.Rat) *big.Rat {
	whole := new(big.Int).Div(r.Num(), r.Denom()) // Euclidean: rounds down for a positive denominator
	return new(big.Rat).SetInt(whole)
}
