package draw

import (
	"encoding/binary"
	"math/big"
	"math/bits"
)

// wide is a whole number of 256 bits, the lowest word first. The panels of at most 15 among at most 100,000 experts are fewer
// than 2^210, so that no count overflows.
type wide [4]uint64

func (a wide) isZero() bool { return a == wide{} }

func (a wide) add(b wide) wide {
	var c uint64
	for i := range a {
		a[i], c = bits.Add64(a[i], b[i], c)
	}
	return a
}

func (a wide) sub(b wide) wide {
	var c uint64
	for i := range a {
		a[i], c = bits.Sub64(a[i], b[i], c)
	}
	return a
}

func (a wide) less(b wide) bool {
	for i := len(a) - 1; i >= 0; i-- {
		if a[i] != b[i] {
			return a[i] < b[i]
		}
	}
	return false
}

func (a wide) mul(b wide) wide {
	var r wide
	for i, x := range a {
		var carry uint64
		for j := 0; i+j < len(r) && x != 0; j++ {
			high, low := bits.Mul64(x, b[j])
			var c uint64
			low, c = bits.Add64(low, r[i+j], 0)
			high += c
			r[i+j], c = bits.Add64(low, carry, 0)
			carry = high + c
		}
	}
	return r
}

// times multiplies by a small number, over divides by one.
func (a wide) times(n uint64) wide { return a.mul(wide{n}) }

func (a wide) over(n uint64) wide {
	var rest uint64
	for i := len(a) - 1; i >= 0; i-- {
		a[i], rest = bits.Div64(rest, a[i], n)
	}
	return a
}

// bits is the length of the number in bits.
func (a wide) bits() int {
	for i := len(a) - 1; i >= 0; i-- {
		if a[i] != 0 {
			return 64*i + bits.Len64(a[i])
		}
	}
	return 0
}

func (a wide) shiftedRight(n int) wide {
	var r wide
	words, small := n/64, uint(n%64)
	for i := 0; i+words < len(a); i++ {
		r[i] = a[i+words] >> small
		if i+words+1 < len(a) && small > 0 {
			r[i] |= a[i+words+1] << (64 - small)
		}
	}
	return r
}

func (a wide) String() string {
	var b [32]byte
	for i := range a {
		binary.BigEndian.PutUint64(b[8*i:], a[len(a)-1-i])
	}
	return new(big.Int).SetBytes(b[:]).String()
}

// choose is the number of ways to take 0, 1, … most of n.
func choose(n, most int) []wide {
	all := []wide{{1}}
	for k := 1; k <= min(most, n); k++ {
		all = append(all, all[k-1].times(uint64(n-k+1)).over(uint64(k)))
	}
	return all
}
