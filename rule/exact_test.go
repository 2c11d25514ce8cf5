package rule

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// checkExact compares every helper of exact.go with math/big.
func checkExact(t testing.TB, a, b, c, d int64) {
	den1, den2 := b, d
	if den1 <= 0 {
		den1 = 1
	}
	if den2 <= 0 {
		den2 = 1
	}
	require.Equal(t, big.NewRat(a, den1).Cmp(big.NewRat(c, den2)), cmpFrac(a, den1, c, den2), "%d/%d ? %d/%d", a, den1, c, den2)
	x, y := big.NewInt(a), big.NewInt(c)
	require.Equal(t, fitsInt64(new(big.Int).Add(x, y)), addFits(a, c), "%d + %d", a, c)
	require.Equal(t, fitsInt64(new(big.Int).Mul(x, y)), mulFits(a, c), "%d * %d", a, c)
	require.Equal(t, x.Cmp(y), cmpInt(a, c))
	require.Equal(t, new(big.Int).Abs(x).Uint64(), magnitude(a))
}

func fitsInt64(n *big.Int) bool { return n.CmpAbs(big.NewInt(math.MaxInt64)) <= 0 }

func TestExactAtTheExtremes(t *testing.T) {
	for _, a := range extremes {
		for _, b := range extremes {
			for _, c := range extremes {
				checkExact(t, a, b, c, maxInt)
				checkExact(t, a, b, c, b)
				checkExact(t, a, b, c, 100)
			}
		}
	}
}

func TestExactAtRandom(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	wide := func() int64 { return int64(random.Uint64()) >> random.IntN(64) }
	for range 20000 {
		a, b, c := wide(), wide(), wide()
		checkExact(t, a, b, c, wide())
	}
}

func TestFloorRat(t *testing.T) {
	for _, c := range [][3]int64{{7, 2, 3}, {-7, 2, -4}, {6, 2, 3}, {-6, 2, -3}, {0, 1, 0}, {1, 3, 0}, {-1, 3, -1}} {
		r := big.NewRat(c[0], c[1])
		assert.Zero(t, floorRat(r).Cmp(big.NewRat(c[2], 1)), "%d/%d", c[0], c[1])
		assert.Zero(t, r.Cmp(big.NewRat(c[0], c[1])), "the argument is left alone")
	}
}

func TestExactAllocatesNothing(t *testing.T) {
	n, m := Frac(maxInt, 3), Frac(maxInt-1, 7)
	hits := 0
	allocs := testing.AllocsPerRun(100, func() { hits += n.Cmp(m) })
	assert.Equal(t, 0, int(allocs))
	assert.Positive(t, hits)
}

func FuzzExact(f *testing.F) {
	f.Add(int64(minInt), int64(1), int64(maxInt), int64(3))
	f.Add(int64(maxInt), int64(maxInt), int64(maxInt-1), int64(maxInt-1))
	f.Add(int64(minInt), int64(maxInt), int64(minInt), int64(maxInt-1))
	f.Add(int64(6), int64(4), int64(3), int64(2))
	f.Fuzz(func(t *testing.T, a, b, c, d int64) { checkExact(t, a, b, c, d) })
}
