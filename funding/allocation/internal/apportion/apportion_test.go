package apportion

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

func claim(key string, weight, floor, most int64) Claim {
	return Claim{key, big.NewInt(weight), floor, most}
}

// By hand: what breaks a bound is held at it, the rest is split again, until nothing breaks one.
func TestByHand(t *testing.T) {
	for _, c := range []struct {
		name   string
		total  int64
		claims []Claim
		want   []int64
		held   []Held
		left   int64
	}{
		{"no bounds: 33⅓ each", 100, []Claim{claim("a", 1, 0, NoCap), claim("b", 1, 0, NoCap), claim("c", 1, 0, NoCap)}, []int64{34, 33, 33}, []Held{Quota, Quota, Quota}, 0},
		// 60:30:10 of 100; a is held at 40, and 60 are split 30:10 as 45 and 15
		{"a cap", 100, []Claim{claim("a", 6, 0, 40), claim("b", 3, 0, NoCap), claim("c", 1, 0, NoCap)}, []int64{40, 45, 15}, []Held{AtCap, Quota, Quota}, 0},
		// c is held at 28, and 72 are split 6:3 as 48 and 24
		{"a floor", 100, []Claim{claim("a", 6, 0, NoCap), claim("b", 3, 0, NoCap), claim("c", 1, 28, NoCap)}, []int64{48, 24, 28}, []Held{Quota, Quota, AtFloor}, 0},
		// a capped at 20 leaves 80 for 3:1 as 60 and 20: c, below its floor of 15 at first, is above it in the end
		{"a floor that a cap makes idle", 100, []Claim{claim("a", 6, 0, 20), claim("b", 3, 0, NoCap), claim("c", 1, 15, NoCap)}, []int64{20, 60, 20}, []Held{AtCap, Quota, Quota}, 0},
		{"every cap reached", 100, []Claim{claim("a", 1, 0, 30), claim("b", 1, 0, 40)}, []int64{30, 40}, []Held{AtCap, AtCap}, 30},
		{"floors are the whole", 10, []Claim{claim("a", 5, 4, NoCap), claim("b", 1, 6, NoCap)}, []int64{4, 6}, []Held{AtFloor, AtFloor}, 0},
		{"no weight, no floor", 7, []Claim{claim("a", 0, 0, NoCap), claim("b", 2, 0, NoCap)}, []int64{0, 7}, []Held{Weightless, Quota}, 0},
		{"no weight, but a floor", 7, []Claim{claim("a", 0, 3, NoCap), claim("b", 2, 0, NoCap)}, []int64{3, 4}, []Held{AtFloor, Quota}, 0},
		{"nobody has weight", 7, []Claim{claim("a", 0, 3, NoCap), claim("b", 0, 0, NoCap)}, []int64{3, 0}, []Held{AtFloor, Weightless}, 4},
		{"a cap of nothing", 7, []Claim{claim("a", 9, 0, 0), claim("b", 2, 0, NoCap)}, []int64{0, 7}, []Held{AtCap, Quota}, 0},
		{"floor and cap are one", 10, []Claim{claim("a", 9, 2, 2), claim("b", 1, 0, NoCap)}, []int64{2, 8}, []Held{AtCap, Quota}, 0},
		{"one claim", 10, []Claim{claim("a", 3, 0, NoCap)}, []int64{10}, []Held{Quota}, 0},
		{"nothing to split", 0, []Claim{claim("a", 3, 0, 5), claim("b", 1, 0, NoCap)}, []int64{0, 0}, []Held{Quota, Quota}, 0},
	} {
		r := Split(c.total, c.claims)
		for i, p := range r.Parts {
			require.Equal(t, c.want[i], p.Units, c.name)
			require.Equal(t, c.held[i], p.Held, c.name)
		}
		require.Equal(t, c.left, r.Left, c.name)
	}
}

type dice struct{ *rand.Rand }

func (d dice) claims(n, most int) []Claim {
	all := make([]Claim, n)
	for i := range all {
		all[i] = claim(fmt.Sprintf("k%05d", i), int64(d.IntN(most)), 0, NoCap)
		if d.IntN(3) == 0 {
			all[i].Floor = int64(d.IntN(6))
		}
		if d.IntN(3) == 0 {
			all[i].Cap = all[i].Floor + int64(d.IntN(8))
		}
		if d.IntN(9) == 0 {
			all[i].Weight.Lsh(all[i].Weight, 90)
		}
	}
	return all
}

func floors(all []Claim) (sum int64) {
	for i := range all {
		sum += all[i].Floor
	}
	return sum
}

// plain is the method as one reads it in rationals: hold whoever breaks a bound, on the side that outweighs, and split the
// rest again; then largest remainders.
func plain(total int64, claims []Claim) ([]int64, int64) {
	n := len(claims)
	quota, fixed := make([]*big.Rat, n), make([]bool, n)
	for {
		rest, weight := big.NewRat(total, 1), new(big.Rat)
		for i, c := range claims {
			if fixed[i] {
				rest.Sub(rest, quota[i])
			} else {
				weight.Add(weight, new(big.Rat).SetInt(c.Weight))
			}
		}
		excess, broken := new(big.Rat), map[int]int{}
		for i, c := range claims {
			if fixed[i] {
				continue
			}
			quota[i] = new(big.Rat)
			if weight.Sign() > 0 {
				quota[i].Quo(new(big.Rat).Mul(rest, new(big.Rat).SetInt(c.Weight)), weight)
			}
			low, high := big.NewRat(c.Floor, 1), big.NewRat(c.Cap, 1)
			switch {
			case quota[i].Cmp(low) < 0:
				excess.Add(excess, new(big.Rat).Sub(low, quota[i]))
				broken[i], quota[i] = -1, low
			case c.Cap != NoCap && quota[i].Cmp(high) > 0:
				excess.Sub(excess, new(big.Rat).Sub(quota[i], high))
				broken[i], quota[i] = 1, high
			}
		}
		for i, side := range broken {
			fixed[i] = excess.Sign() == 0 || side == -excess.Sign()
		}
		if len(broken) == 0 || excess.Sign() == 0 {
			break
		}
	}
	got, order, left, sum := make([]int64, n), []int{}, total, new(big.Rat)
	rest := make([]*big.Rat, n)
	for i, q := range quota {
		whole := new(big.Int).Quo(q.Num(), q.Denom())
		got[i] = whole.Int64()
		left -= got[i]
		sum.Add(sum, q)
		if rest[i] = new(big.Rat).Sub(q, new(big.Rat).SetInt(whole)); rest[i].Sign() > 0 {
			order = append(order, i)
		}
	}
	if sum.Cmp(big.NewRat(total, 1)) < 0 {
		return got, left // caps
	}
	slices.SortFunc(order, func(a, b int) int {
		if c := rest[b].Cmp(rest[a]); c != 0 {
			return c
		}
		if c := claims[b].Weight.Cmp(claims[a].Weight); c != 0 {
			return c
		}
		return a - b // the keys ascend with the places
	})
	for _, i := range order[:left] {
		got[i]++
	}
	return got, 0
}

func TestAgreesWithAPlainOne(t *testing.T) {
	d := dice{rand.New(rand.NewPCG(3, 5))}
	for range size(1500) {
		claims := d.claims(1+d.IntN(9), 12)
		total := floors(claims) + int64(d.IntN(60))
		want, left := plain(total, claims)
		r := Split(total, claims)
		require.Equal(t, left, r.Left, "%d %v", total, claims)
		for i := range claims {
			require.Equal(t, want[i], r.Parts[i].Units, "%d %v", total, claims)
		}
	}
}

// A brute-force oracle: of all ways to hand out the units within the bounds, the split is one that no transfer of a unit
// makes fairer, by the distance from the exact quota.
func TestNoTransferIsFairer(t *testing.T) {
	d := dice{rand.New(rand.NewPCG(4, 5))}
	for range size(150) {
		claims := d.claims(2+d.IntN(4), 7)
		total := floors(claims) + int64(d.IntN(15))
		r := Split(total, claims)
		best, found := new(big.Rat), false
		got := new(big.Rat)
		for i := range claims {
			got.Add(got, squared(r.Parts[i].Units, exact(total, r, claims, i)))
		}
		var walk func(i int, left int64, cost *big.Rat)
		walk = func(i int, left int64, cost *big.Rat) {
			if i == len(claims) {
				if left == 0 && (!found || cost.Cmp(best) < 0) {
					best, found = cost, true
				}
				return
			}
			most := left
			if claims[i].Cap != NoCap {
				most = min(most, claims[i].Cap)
			}
			for u := claims[i].Floor; u <= most; u++ {
				walk(i+1, left-u, new(big.Rat).Add(cost, squared(u, exact(total, r, claims, i))))
			}
		}
		walk(0, total-r.Left, new(big.Rat))
		require.True(t, found)
		require.Zero(t, got.Cmp(best), "%d %v: %s, best %s", total, claims, got, best)
	}
}

// exact is the quota of a claim: its bound where it is held, else its units before the odd one with the remainder.
func exact(_ int64, r Result, _ []Claim, i int) *big.Rat {
	p := r.Parts[i]
	q := big.NewRat(p.Units, 1)
	if p.Of == nil {
		return q
	}
	if p.Odd {
		q.Sub(q, big.NewRat(1, 1))
	}
	return q.Add(q, new(big.Rat).SetFrac(p.Rest, p.Of))
}

func squared(units int64, q *big.Rat) *big.Rat {
	d := new(big.Rat).Sub(big.NewRat(units, 1), q)
	return d.Mul(d, d)
}

// Without bounds it is rule.SplitAmount.
func TestIsSplitAmount(t *testing.T) {
	d := dice{rand.New(rand.NewPCG(6, 5))}
	for range size(1000) {
		n := 1 + d.IntN(20)
		claims, plain := make([]Claim, n), make([]rule.Claim, n)
		for i := range claims {
			w := int64(d.IntN(9) + 1)
			claims[i], plain[i] = claim(fmt.Sprint("k", i), w, 0, NoCap), rule.Claim{Key: fmt.Sprint("k", i), Weight: rule.Int(w)}
		}
		total := d.Int64N(100_000)
		want, err := rule.SplitAmount(decimal.New(total, -2), rule.InFen, plain)
		require.NoError(t, err)
		r := Split(total, claims)
		for i := range claims {
			require.Equal(t, want.At(i).Fen(), r.Parts[i].Units)
			require.Equal(t, want.At(i).Odd(), r.Parts[i].Odd)
			rest, told := r.Parts[i].Remainder(new(Teller))
			require.True(t, told)
			require.Equal(t, want.At(i).Remainder().String(), rest.String())
		}
		require.Equal(t, want.OddUnits(), r.Odd)
	}
}

// Sums are exact, bounds hold, the order of the claims and further splits change nothing, and more weight never gives less.
func TestProperties(t *testing.T) {
	d := dice{rand.New(rand.NewPCG(8, 5))}
	for range size(100) {
		claims := d.claims(1+d.IntN(size(400)+1), 1000)
		total := floors(claims) + int64(d.IntN(4000))
		r := Split(total, claims)
		sum := r.Left
		for i, p := range r.Parts {
			sum += p.Units
			require.GreaterOrEqual(t, p.Units, claims[i].Floor)
			require.True(t, claims[i].Cap == NoCap || p.Units <= claims[i].Cap)
		}
		require.Equal(t, total, sum)

		turned := slices.Clone(claims)
		d.Shuffle(len(turned), func(i, j int) { turned[i], turned[j] = turned[j], turned[i] })
		again, units := Split(total, turned), map[string]Part{}
		for i, p := range again.Parts {
			units[turned[i].Key] = p
		}
		for i, p := range r.Parts {
			require.Equal(t, p.Units, units[claims[i].Key].Units)
			require.Equal(t, p.Held, units[claims[i].Key].Held)
		}

		i := d.IntN(len(claims))
		more := slices.Clone(claims)
		more[i].Weight = new(big.Int).Add(claims[i].Weight, big.NewInt(int64(1+d.IntN(50))))
		require.GreaterOrEqual(t, Split(total, more).Parts[i].Units, r.Parts[i].Units)
	}
}

// The floors named do not fit, and without any one of them the others do.
func TestConflict(t *testing.T) {
	require.Equal(t, []int{0, 3}, Conflict(9, []Claim{claim("a", 1, 5, NoCap), claim("b", 1, 4, NoCap), claim("c", 1, 0, NoCap), claim("d", 1, 6, NoCap)}))
	require.Equal(t, []int{1}, Conflict(3, []Claim{claim("a", 1, 1, NoCap), claim("b", 1, 4, NoCap)}))
	require.Equal(t, []int{0, 2}, Conflict(3, []Claim{claim("a", 1, 2, NoCap), claim("c", 1, 2, NoCap), claim("b", 1, 2, NoCap)}))
	require.Empty(t, Conflict(5, []Claim{claim("a", 1, 1, NoCap), claim("b", 1, 4, NoCap)}))
	d := dice{rand.New(rand.NewPCG(9, 5))}
	for range size(2000) {
		claims, total := d.claims(1+d.IntN(12), 4), int64(d.IntN(20))
		set := Conflict(total, claims)
		require.Equal(t, floors(claims) > total, len(set) > 0)
		sum := int64(0)
		for _, i := range set {
			sum += claims[i].Floor
		}
		require.True(t, len(set) == 0 || sum > total)
		for _, i := range set {
			require.LessOrEqual(t, sum-claims[i].Floor, total)
		}
	}
}

func TestIntegers(t *testing.T) {
	whole, common, ok := Integers([]rule.Number{rule.Frac(1, 2), rule.Frac(1, 3), rule.Int(2), rule.Frac(5, 6)})
	require.True(t, ok)
	require.Equal(t, int64(6), common.Int64())
	for i, want := range []int64{3, 2, 12, 5} {
		require.Equal(t, want, whole[i].Int64())
	}
	whole, _, ok = Integers([]rule.Number{rule.Frac(1<<40+1, 3), rule.Frac(-5, 7), rule.Frac(1, 1<<62), rule.Frac(2, 9)})
	require.True(t, ok)
	for i, n := range []rule.Number{rule.Frac(1<<40+1, 3), rule.Frac(-5, 7), rule.Frac(1, 1<<62), rule.Frac(2, 9)} {
		require.Zero(t, new(big.Rat).SetFrac(whole[i], whole[2]).Cmp(new(big.Rat).Mul(n.Rat(), big.NewRat(1<<62, 1))), "%d", i)
	}
	var absurd []rule.Number
	for i := range int64(200) {
		absurd = append(absurd, rule.Frac(1, 1<<62-i))
	}
	_, _, ok = Integers(absurd)
	require.False(t, ok)
}

func TestFraction(t *testing.T) {
	wide := new(big.Int).Lsh(big.NewInt(1), 80)
	require.Equal(t, rule.Exactly(rule.Frac(1, 3), rule.Plain), new(Teller).Fraction(big.NewInt(2), big.NewInt(6), rule.Plain))
	require.Equal(t, rule.Exactly(rule.Frac(1, 2), rule.Plain), new(Teller).Fraction(wide, new(big.Int).Lsh(wide, 1), rule.Plain))
	wider := new(big.Int).Lsh(wide, 40)
	require.Equal(t, rule.Exactly(rule.Frac(1, 2), rule.Plain), new(Teller).Fraction(wider, new(big.Int).Lsh(wider, 1), rule.Plain), "of 121 bits, but whole billionths")
	require.Equal(t, rule.Between(rule.Frac(333_333_333, billion), rule.Frac(333_333_334, billion), rule.Plain), new(Teller).Fraction(wider, new(big.Int).Mul(wider, big.NewInt(3)), rule.Plain), "of 122 bits")
	require.Equal(t, rule.Between(rule.Frac(333_333_333, billion), rule.Frac(333_333_334, billion), rule.Plain),
		new(Teller).Fraction(wide, new(big.Int).Add(new(big.Int).Mul(wide, big.NewInt(3)), big.NewInt(-1)), rule.Plain))
}

func size(n int) int {
	n /= sizeDivisor
	if testing.Short() {
		n /= 10
	}
	return max(n, 1)
}

func BenchmarkSplit10000(b *testing.B) {
	d := dice{rand.New(rand.NewPCG(1, 1))}
	claims := d.claims(10_000, 1_000_000)
	total := floors(claims) + 30_000
	for b.Loop() {
		Split(total, claims)
	}
}
