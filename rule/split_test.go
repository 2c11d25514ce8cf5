package rule

import (
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func claims(weights ...Number) []Claim {
	var all []Claim
	for i, w := range weights {
		all = append(all, Claim{string(rune('a' + i)), w})
	}
	return all
}

func fenOf(s Split) []int64 {
	var all []int64
	for _, p := range s.Parts() {
		all = append(all, p.Fen())
	}
	return all
}

// By hand: quota = whole × weight / sum, rounded down; the units left over to the largest remainders.
func TestSplits(t *testing.T) {
	third := Frac(1, 3)
	for _, c := range []struct {
		name   string
		total  string
		unit   SplitUnit
		claims []Claim
		want   []int64 // fen
		odd    []string
	}{
		{"three equal parts of 100 yuan in fen", "100", InFen, claims(Int(1), Int(1), Int(1)), []int64{3334, 3333, 3333}, []string{"a"}},
		{"the same in yuan", "100", InYuan, claims(third, third, third), []int64{3400, 3300, 3300}, []string{"a"}},
		{"two units left over", "101", InYuan, claims(Int(1), Int(1), Int(1)), []int64{3400, 3400, 3300}, []string{"a", "b"}},
		// quotas 1.5, 1.5, 2.0 of 5: the tie goes to the key that comes first
		{"equal remainders, equal weights", "5", InYuan, claims(Int(3), Int(3), Int(4)), []int64{200, 100, 200}, []string{"a"}},
		// quotas 0.5 and 1.5 of 2: the tie goes to the larger weight
		{"equal remainders, unequal weights", "2", InYuan, claims(Int(1), Int(3)), []int64{0, 200}, []string{"b"}},
		{"in 万元", "3000000", InWanYuan, claims(Percent(30), Percent(20), Percent(50)), []int64{90_000_000, 60_000_000, 150_000_000}, nil},
		// 300 万元 by 1:1:5: quotas 42.857…, 42.857…, 214.285…
		{"in 万元, with remainders", "3000000", InWanYuan, claims(Int(1), Int(1), Int(5)), []int64{43_000_000, 43_000_000, 214_000_000}, []string{"a", "b"}},
		{"in hundreds of yuan", "1000", InHundredYuan, claims(Int(2), Int(1)), []int64{70_000, 30_000}, []string{"a"}}, // 6.67 and 3.33
		{"a weight of nothing", "1", InFen, claims(Int(0), Int(1), Int(1), Int(1)), []int64{0, 34, 33, 33}, []string{"b"}},
		{"one part", "12.34", InFen, claims(Frac(7, 9)), []int64{1234}, nil},
		{"nothing to split", "0", InYuan, claims(Int(1), Int(2)), []int64{0, 0}, nil},
		{"more parts than units", "0.02", InFen, claims(Int(1), Int(1), Int(1)), []int64{1, 1, 0}, []string{"a", "b"}},
		// the weights share no small denominator: 2^40 and 3^25; quotas 3^25/(2^40+3^25) = 43.52… and 56.47… of 100
		{"weights that need more than 64 bits", "1", InFen, claims(Frac(1, 1<<40), Frac(1, 847_288_609_443)), []int64{44, 56}, []string{"a"}},
	} {
		s, err := SplitAmount(decimal.RequireFromString(c.total), c.unit, c.claims)
		require.NoError(t, err, c.name)
		assert.Equal(t, c.want, fenOf(s), c.name)
		var odd []string
		for _, p := range s.Parts() {
			if p.Odd() {
				odd = append(odd, p.Key)
			}
		}
		assert.Equal(t, c.odd, odd, c.name)
		assert.Equal(t, len(c.odd), s.OddUnits(), c.name)
		assert.True(t, s.Total().Equal(decimal.RequireFromString(c.total)))
	}
}

// plainSplit is the same method in big rationals, written down as one reads it.
func plainSplit(units int64, all []Claim) []int64 {
	sum, got := new(big.Rat), make([]int64, len(all))
	for _, c := range all {
		sum.Add(sum, c.Weight.Rat())
	}
	rests, order, left := make([]*big.Rat, len(all)), make([]int, len(all)), units
	for i, c := range all {
		q := new(big.Rat).Quo(new(big.Rat).Mul(big.NewRat(units, 1), c.Weight.Rat()), sum)
		whole := new(big.Int).Quo(q.Num(), q.Denom())
		got[i], order[i] = whole.Int64(), i
		rests[i] = q.Sub(q, new(big.Rat).SetInt(whole))
		left -= got[i]
	}
	slices.SortFunc(order, func(a, b int) int {
		switch {
		case rests[a].Cmp(rests[b]) != 0:
			return rests[b].Cmp(rests[a])
		case all[a].Weight != all[b].Weight:
			return all[b].Weight.Cmp(all[a].Weight)
		case all[a].Key < all[b].Key:
			return -1
		}
		return 1
	})
	for _, i := range order[:left] {
		got[i]++
	}
	return got
}

func TestSplitsAgreeWithAPlainOne(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 11))
	rounds := 3000 / sizeDivisor
	if testing.Short() {
		rounds = 100
	}
	for range rounds {
		all := make([]Claim, 1+r.IntN(12))
		for i := range all {
			all[i] = Claim{"k" + strconv.Itoa(i), Frac(int64(r.IntN(20)), int64(1+r.IntN(12)))}
			if r.IntN(8) == 0 {
				all[i].Weight = Frac(1+r.Int64N(1<<60), 1+r.Int64N(1<<60))
			}
		}
		all[0].Weight = Frac(1+int64(r.IntN(5)), 7)
		unit := SplitUnits()[r.IntN(len(SplitUnits()))]
		units := r.Int64N(5000)
		s, err := SplitAmount(decimal.New(units*unit.Fen(), -2), unit, all)
		require.NoError(t, err)
		sum := int64(0)
		for i, want := range plainSplit(units, all) {
			require.Equal(t, want*unit.Fen(), s.At(i).Fen(), "%v", all)
			sum += s.At(i).Fen()
		}
		require.Equal(t, units*unit.Fen(), sum)

		turned := slices.Clone(all)
		r.Shuffle(len(turned), func(i, j int) { turned[i], turned[j] = turned[j], turned[i] })
		again, err := SplitAmount(decimal.New(units*unit.Fen(), -2), unit, turned)
		require.NoError(t, err)
		for _, p := range s.Parts() {
			same, ok := again.Part(p.Key)
			require.True(t, ok)
			require.Equal(t, p.Fen(), same.Fen())
			require.Equal(t, p.Odd(), same.Odd())
		}
	}
}

// Everything that is wrong is said at once, by both languages, and nothing is split.
func TestSplitFaults(t *testing.T) {
	for _, c := range []struct {
		total  decimal.Decimal
		unit   SplitUnit
		claims []Claim
		paths  []string
	}{
		{decimal.NewFromInt(-1), InYuan, claims(Int(1)), []string{"total"}},
		{decimal.RequireFromString("0.001"), InFen, claims(Int(1)), []string{"total"}},
		{decimal.RequireFromString("10.50"), InYuan, claims(Int(1)), []string{"total"}},
		{decimal.NewFromInt(15_000), InWanYuan, claims(Int(1)), []string{"total"}},
		{decimal.New(1, 999_999), InFen, claims(Int(1)), []string{"total"}},
		{decimal.NewFromInt(1), "mixed", claims(Int(1)), []string{"unit"}},
		{decimal.NewFromInt(1), InFen, nil, []string{"claims"}},
		{decimal.NewFromInt(1), InFen, claims(Int(0), Int(0)), []string{"claims"}},
		{decimal.NewFromInt(-1), "", []Claim{{"", Int(-1)}, {"x", Int(1)}, {"x", Int(1)}}, []string{"unit", "total", "claims[0].key", "claims[0].weight", "claims[2].key"}},
	} {
		s, err := SplitAmount(c.total, c.unit, c.claims)
		var fault *SplitError
		require.ErrorAs(t, err, &fault)
		assert.True(t, s.IsZero())
		var paths []string
		for _, f := range fault.Faults {
			assert.True(t, f.Text.Whole() && f.Remedy.Whole())
			paths = append(paths, f.Path)
		}
		assert.Equal(t, c.paths, paths)
	}
	_, err := SplitAmount(decimal.NewFromInt(1), InYuan, claims(Int(0)))
	assert.EqualError(t, err, "rule: cannot be split: claims: no claim has a weight above zero")

	// thousands of denominators without a common one would cost without bound
	var absurd []Claim
	for i, d := 0, int64(1<<62); i < 200; i, d = i+1, d-1 {
		absurd = append(absurd, Claim{strconv.Itoa(i), Frac(1, d)})
	}
	s, err := SplitAmount(decimal.NewFromInt(1), InFen, absurd)
	assert.ErrorContains(t, err, "no reasonable common denominator")
	assert.True(t, s.IsZero())
}

func TestSplitTextAndJSON(t *testing.T) {
	s, err := SplitAmount(decimal.NewFromInt(100), InYuan, claims(Int(1), Int(1), Int(1)))
	require.NoError(t, err)
	assert.Equal(t, "100元按最大余额法分为 3 份，单位元，余额最大的 1 份各多得 1 个单位；a 34元（权重 1，余额 0.33，多得 1 个单位，即 1 元）；"+
		"b 33元（权重 1，余额 0.33）；c 33元（权重 1，余额 0.33）", s.Text(ZH))
	assert.Equal(t, "100 yuan in 3 parts by largest remainders, in units of yuan, the odd unit to the 1 largest remainders\n"+
		"  a 34 yuan (weight 1, remainder 0.33, one odd unit of 1 yuan)\n  b 33 yuan (weight 1, remainder 0.33)\n  c 33 yuan (weight 1, remainder 0.33)\n", s.FullText(EN))
	assert.Equal(t, "a 34元（权重 1，余额 0.33，多得 1 个单位）", s.At(0).Text(ZH))
	b, err := json.Marshal(s)
	require.NoError(t, err)
	assert.Equal(t, `{"method":"largest_remainder","unit":"yuan","total":"100","odd_units":1,"parts":[`+
		`{"key":"a","weight":"1","amount":"34","remainder":"1/3","odd":true},{"key":"b","weight":"1","amount":"33","remainder":"1/3"},`+
		`{"key":"c","weight":"1","amount":"33","remainder":"1/3"}]}`, string(b))
	n, exact := s.At(0).Remainder().Exact()
	assert.True(t, exact)
	assert.Equal(t, Frac(1, 3), n)
	assert.Equal(t, Part{}, s.At(3))
	assert.Equal(t, Part{}, s.At(-1))
	_, ok := s.Part("z")
	assert.False(t, ok)
	s.Parts()[0] = Part{}
	assert.Equal(t, "a", s.At(0).Key, "a copy is a copy")

	many := make([]Claim, 20)
	for i := range many {
		many[i] = Claim{strconv.Itoa(i), Int(1)}
	}
	s, err = SplitAmount(decimal.NewFromInt(100), InFen, many)
	require.NoError(t, err)
	assert.Contains(t, s.Text(ZH), "；另有 8 份")
	assert.Equal(t, 20, s.Len())
	assert.Equal(t, InFen, s.Unit())
}

func manyClaims(n int) []Claim {
	r := rand.New(rand.NewPCG(1, 2))
	all := make([]Claim, n)
	for i := range all {
		all[i] = Claim{"applicant-" + strconv.Itoa(i), Frac(1+r.Int64N(100_000), 100)}
	}
	return all
}

func BenchmarkSplit10000(b *testing.B) {
	all, total := manyClaims(10_000), decimal.NewFromInt(123_456_789)
	for b.Loop() {
		if _, err := SplitAmount(total, InFen, all); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSplit10000Big(b *testing.B) {
	all, total := manyClaims(10_000), decimal.NewFromInt(123_456_789)
	all[0].Weight = Frac(1, 1<<61-1)
	for b.Loop() {
		if _, err := SplitAmount(total, InFen, all); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzSplit(f *testing.F) {
	f.Add(int64(100), uint8(0), int64(1), int64(3), int64(2), int64(3))
	f.Add(int64(99_999_999_999_999_999), uint8(1), int64(1<<62), int64(1<<62-1), int64(1), int64(1<<61-1))
	f.Fuzz(func(t *testing.T, fen int64, unit uint8, a, b, c, d int64) {
		u := SplitUnits()[int(unit)%len(SplitUnits())]
		s, err := SplitAmount(decimal.New(fen, -2), u, []Claim{{"x", Frac(a, b)}, {"y", Frac(c, d)}})
		if err != nil {
			return
		}
		assert.Equal(t, fen, s.At(0).Fen()+s.At(1).Fen())
		assert.True(t, s.At(0).Fen() >= 0 && s.At(1).Fen() >= 0)
	})
}

// Weights whose sum does not fit 64 bits: of two units three quarters are one and a half, a quarter half a one; between
// equal remainders the larger weight gets the odd unit, whatever the keys.
func TestEqualRemaindersOfGreatWeights(t *testing.T) {
	const quarter = 3_000_000_000_000_000_000 // three of them fit, four do not
	s, err := SplitAmount(decimal.New(2, -2), InFen, claims(Int(quarter), Int(3*quarter)))
	require.NoError(t, err)
	assert.Equal(t, []int64{0, 2}, fenOf(s))
	s, err = SplitAmount(decimal.New(2, -2), InFen, claims(Int(1), Int(3)))
	require.NoError(t, err)
	assert.Equal(t, []int64{0, 2}, fenOf(s), "as small ones do")
}
