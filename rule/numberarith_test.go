package rule

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// Sums, products and quotients are those of big.Rat, and fit exactly where its result does.
func TestNumbersCalculateAsRationals(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 1))
	draw := func() int64 {
		switch r.IntN(4) {
		case 0:
			return r.Int64N(20) - 10
		case 1:
			return (r.Int64N(2_000_000) - 1_000_000) * 360_360
		case 2:
			return math.MaxInt64 - r.Int64N(3)
		}
		return r.Int64() - r.Int64()
	}
	number := func() Number {
		den := draw()
		if den == 0 || den == math.MinInt64 {
			den = 1
		}
		return Frac(max(draw(), -math.MaxInt64), den)
	}
	for range 30_000 / sizeDivisor {
		n, m := number(), number()
		require.Equal(t, n, mustNumber(t, n.Rat()), "reduced")
		sum, fits := n.Plus(m)
		agrees(t, new(big.Rat).Add(n.Rat(), m.Rat()), sum, fits)
		product, fits := n.Times(m)
		agrees(t, new(big.Rat).Mul(n.Rat(), m.Rat()), product, fits)
		quotient, fits := n.Over(m)
		if m.Sign() == 0 {
			require.False(t, fits)
			continue
		}
		agrees(t, new(big.Rat).Quo(n.Rat(), m.Rat()), quotient, fits)
	}
}

func mustNumber(t *testing.T, r *big.Rat) Number {
	t.Helper()
	n, ok := numberOf(r)
	require.True(t, ok)
	return n
}

func agrees(t *testing.T, want *big.Rat, got Number, fits bool) {
	t.Helper()
	n, ok := numberOf(want)
	require.Equal(t, ok, fits, want)
	require.Equal(t, n, got, want)
}

func TestFractionsOfTheLeastInteger(t *testing.T) {
	require.Equal(t, Frac(1, 2), Frac(math.MinInt64/2, math.MinInt64))
	require.Equal(t, Number{}, Frac(math.MinInt64, 1))
	require.Equal(t, Number{}, Frac(1, math.MinInt64))
	require.Equal(t, Frac(-3, 4), Frac(3, -4))
	require.Zero(t, testing.AllocsPerRun(10, func() { Frac(6, 8); _, _ = Percent(5).Plus(Frac(1, 3)) }))
}
