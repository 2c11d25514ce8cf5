package rule

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
)

// What a change comes to, by hand: exact where it fits, else rounded away from zero, its sign kept.
func TestFactChangeBy(t *testing.T) {
	const most = math.MaxInt64
	for _, c := range []struct{ from, to, by Number }{
		{Int(10), Int(11), Int(1)},
		{Int(11), Int(10), Int(-1)},
		{Frac(1, 3), Frac(1, 2), Frac(1, 6)},
		{Int(5), Int(5), Int(0)},
		{Int(0), Int(most), Int(most)},
		{Int(-1), Int(most), Int(most)},
		{Int(-1), Int(most - 1), Int(most)},
		{Int(1), Int(-most), Int(-most)},
		{Int(-most), Int(most), Int(most)},
		{Int(most), Int(-most), Int(-most)},
		// 1/p and 1/q of p, q near 2^62: the difference is next to nothing, its denominator beyond 64 bits
		{Frac(1, 1<<62-1), Frac(1, 1<<62-57), Int(1)},
		{Frac(1, 1<<62-57), Frac(1, 1<<62-1), Int(-1)},
		{Frac(1, 1<<62-1), Int(7), Int(7)}, // 7 − 1/p: its numerator beyond 64 bits
	} {
		assert.Equal(t, c.by, FactChange{From: c.from, To: c.to}.By(), "%v to %v", c.from, c.to)
	}
}
