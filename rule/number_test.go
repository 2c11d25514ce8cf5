package rule

import (
	"encoding/json"
	"math"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const (
	maxInt = math.MaxInt64
	minInt = math.MinInt64
)

func TestNumberIsReduced(t *testing.T) {
	for _, c := range []struct {
		num, den         int64
		wantNum, wantDen int64
	}{
		{0, 1, 0, 1}, {0, -7, 0, 1}, {0, minInt, 0, 1}, {6, 4, 3, 2}, {-6, 4, -3, 2}, {6, -4, -3, 2}, {-6, -4, 3, 2},
		{60, 100, 3, 5}, {maxInt, maxInt, 1, 1}, {maxInt, 1, maxInt, 1}, {-maxInt, 1, -maxInt, 1}, {1, maxInt, 1, maxInt},
		{-1, maxInt, -1, maxInt}, {maxInt, maxInt - 1, maxInt, maxInt - 1}, {minInt, 2, -(1 << 62), 1}, {minInt, minInt, 1, 1},
		{2, minInt, -1, 1 << 62}, {5, 0, 0, 1}, {0, 0, 0, 1},
		{minInt, 1, 0, 1}, {minInt, -1, 0, 1}, {1, minInt, 0, 1}, {maxInt, minInt, 0, 1}, // do not fit: documented to be 0
	} {
		n := Frac(c.num, c.den)
		assert.Equal(t, c.wantNum, n.Num(), "%d/%d", c.num, c.den)
		assert.Equal(t, c.wantDen, n.Den(), "%d/%d", c.num, c.den)
	}
}

func TestEqualNumbersAreEqual(t *testing.T) {
	assert.True(t, Frac(1, 2) == Frac(50, 100))
	assert.True(t, Frac(50, 100) == Percent(50))
	assert.True(t, Frac(-3, 6) == Frac(1, -2))
	assert.True(t, Int(0) == Number{})
	assert.True(t, Frac(0, 9) == Number{})
	assert.True(t, Int(7) == Frac(21, 3))
	assert.True(t, Int(minInt) == Int(-maxInt), "the least int64 becomes the next one up")
	parsed, err := ParseNumber("0.50")
	require.NoError(t, err)
	assert.True(t, parsed == Percent(50))
	var zero Number
	assert.Equal(t, int64(1), zero.Den())
	assert.Equal(t, "0", zero.String())
	assert.True(t, zero.IsInt())
}

// numberTexts: what is read, and how it is written back.
var numberTexts = []struct{ read, written string }{
	{"0", "0"}, {"-0", "0"}, {"0.0", "0"}, {"12", "12"}, {"-0.5", "-0.5"}, {"12.50", "12.5"}, {"37/3", "37/3"}, {"-37/3", "-37/3"},
	{"007", "7"}, {"1/010", "0.1"}, {"6/4", "1.5"}, {"1/8", "0.125"}, {"1/3", "1/3"}, {"0/5", "0"}, {"3/5", "0.6"}, {"1/40000", "0.000025"},
	{"60000001/2", "30000000.5"}, {"0.05", "0.05"}, {"-0.05", "-0.05"}, {"10/5", "2"},
	{"9223372036854775807", "9223372036854775807"}, {"-9223372036854775807", "-9223372036854775807"},
	{"9223372036854775807/2", "9223372036854775807/2"}, // written out it would need digits beyond 2^63
	{"1/9223372036854775807", "1/9223372036854775807"},
	{"0.000000000000000001", "0.000000000000000001"},
	{"1/4611686018427387904", "1/4611686018427387904"}, // 1/2^62 has 62 decimals
	{"1/262144", "0.000003814697265625"},               // 1/2^18 has 18
	{"1/524288", "1/524288"},                           // 1/2^19 has 19
	{"9.223372036854775807", "9.223372036854775807"},
	{"9/1000000000000000000", "0.000000000000000009"},
}

func TestParseNumber(t *testing.T) {
	for _, c := range numberTexts {
		n, err := ParseNumber(c.read)
		require.NoError(t, err, c.read)
		assert.Equal(t, c.written, n.String(), c.read)
		again, err := ParseNumber(c.written)
		require.NoError(t, err, c.written)
		assert.True(t, n == again, c.read)
	}
}

func TestParseNumberRefuses(t *testing.T) {
	for _, s := range []string{
		"", "-", "+1", "--1", "1e3", "1E3", ".5", "5.", "-.5", "1.2.3", "1..2", "1/0", "1/-2", "-1/-2", "1/", "/2", "1/2/3", "1.0/2",
		"1/2.0", "0.5/2", " 1", "1 ", "1_000", "1,000", "0x10", "１", "NaN", "Inf", "null", "1/ 2", "-1/+2", "1.-5", "1.+5",
		"9223372036854775808", "-9223372036854775808", "922337203685477580.8", "0.0000000000000000001", "1/9223372036854775808",
	} {
		n, err := ParseNumber(s)
		assert.ErrorIs(t, err, ErrNumber, s)
		assert.True(t, n == Number{}, s)
	}
}

func TestNumberArithmetic(t *testing.T) {
	plus, ok := Frac(1, 3).Plus(Frac(1, 6))
	assert.True(t, ok && plus == Frac(1, 2), plus)
	times, ok := Frac(2, 3).Times(Frac(9, 4))
	assert.True(t, ok && times == Frac(3, 2), times)
	over, ok := Frac(1, 2).Over(Frac(-1, 4))
	assert.True(t, ok && over == Int(-2), over)
	sum, ok := Int(maxInt).Plus(Int(-maxInt))
	assert.True(t, ok && sum == Int(0), sum)
	same, ok := Int(maxInt).Times(Frac(1, maxInt))
	assert.True(t, ok && same == Int(1), same)
}

func TestNumberOverflow(t *testing.T) {
	_, ok := Int(maxInt).Plus(Int(1))
	assert.False(t, ok, "2^63 does not fit")
	_, ok = Int(-maxInt).Plus(Int(-1))
	assert.False(t, ok, "-2^63 has no counterpart")
	_, ok = Int(1 << 62).Times(Int(2))
	assert.False(t, ok)
	_, ok = Frac(1, 1<<62).Times(Frac(1, 2))
	assert.False(t, ok, "the denominator 2^63")
	_, ok = Frac(1, maxInt).Plus(Frac(1, maxInt-1))
	assert.False(t, ok)
	_, ok = Int(1).Over(Int(0))
	assert.False(t, ok)
	_, ok = Int(1 << 62).Over(Frac(1, 2))
	assert.False(t, ok)
}

func TestNumberSigns(t *testing.T) {
	assert.Equal(t, []int{-1, 0, 1}, []int{Frac(-1, 9).Sign(), Int(0).Sign(), Frac(1, 9).Sign()})
	assert.Equal(t, -1, Frac(1, 3).Cmp(Frac(1, 2)))
	assert.Equal(t, 1, Frac(-1, 3).Cmp(Frac(-1, 2)))
	assert.Equal(t, 0, Percent(20).Cmp(Frac(1, 5)))
	assert.Equal(t, 1, Frac(maxInt, maxInt-1).Cmp(Int(1)))
	assert.Equal(t, big.NewRat(-3, 2), Frac(3, -2).Rat())
}

func TestRatIsFresh(t *testing.T) {
	n := Int(5)
	n.Rat().Add(n.Rat(), n.Rat())
	r := n.Rat()
	r.SetInt64(9)
	assert.True(t, n == Int(5))
}

func TestNumberJSON(t *testing.T) {
	text, err := json.Marshal([]Number{Int(-3), Percent(50), Frac(37, 3), {}})
	require.NoError(t, err)
	assert.Equal(t, `[-3,"0.5","37/3",0]`, string(text))
	var back []Number
	require.NoError(t, json.Unmarshal([]byte(`[-3, "0.5", "37/3", 0, 0.50, "12", "\u0031"]`), &back))
	assert.Equal(t, []Number{Int(-3), Percent(50), Frac(37, 3), {}, Percent(50), Int(12), Int(1)}, back)
	for _, bad := range []string{`1e3`, `"1e3"`, `null`, `true`, `""`, `" 1"`, `[]`, `{}`, `9223372036854775808`} {
		n := Int(4)
		assert.Error(t, json.Unmarshal([]byte(bad), &n), bad)
		assert.True(t, n == Int(4), bad)
	}
	var n Number
	assert.Error(t, n.UnmarshalJSON([]byte(`"1`)), "no JSON at all")
}

// extremes are where overflow, sign and reduction go wrong.
var extremes = []int64{
	minInt, minInt + 1, -(1 << 62), -(1 << 32), -1_000_000_000_000_000_000, -100, -3, -2, -1, 0, 1, 2, 3, 7, 10, 100, 1 << 31, 1 << 32,
	100_000_000_000_000_000, 1_000_000_000_000_000_000,
	1<<62 - 1, 1 << 62, maxInt - 1, maxInt,
}

// ratFits is what Frac must give, by big.Rat alone.
func ratFits(t testing.TB, num, den int64) {
	n := Frac(num, den)
	if den == 0 {
		require.True(t, n == Number{})
		return
	}
	want := big.NewRat(num, den)
	low, high := big.NewInt(-maxInt), big.NewInt(maxInt)
	if want.Num().Cmp(low) < 0 || want.Num().Cmp(high) > 0 || want.Denom().Cmp(high) > 0 {
		want.SetInt64(0)
	}
	require.Zero(t, want.Cmp(n.Rat()), "%d/%d gives %s", num, den, n)
	again, err := ParseNumber(n.String())
	require.NoError(t, err, n)
	require.True(t, n == again, "%s read back as %s", n, again)
}

func TestFracAgainstRat(t *testing.T) {
	for _, a := range extremes {
		for _, b := range extremes {
			ratFits(t, a, b)
		}
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		ratFits(t, random.Int64()-random.Int64(), random.Int64()>>random.IntN(63))
		ratFits(t, random.Int64N(1_000_000), pow10(random.IntN(19)))
	}
}

// ratOf reads a number by big.Rat, a pair side by side: big.Rat itself takes the denominator 010 for octal.
func ratOf(s string) *big.Rat {
	top, bottom, pair := strings.Cut(s, "/")
	num, ok := new(big.Rat).SetString(top)
	if !ok || !pair {
		return num
	}
	den, ok := new(big.Int).SetString(bottom, 10)
	if !ok {
		return nil
	}
	return num.Quo(num, new(big.Rat).SetInt(den))
}

func FuzzParseNumber(f *testing.F) {
	for _, c := range numberTexts {
		f.Add(c.read)
	}
	for _, s := range []string{"1e9", "1/0", "--1", "+1", "1.5/2", "9223372036854775808", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, err := ParseNumber(s)
		if err != nil {
			return
		}
		if strings.ContainsAny(s, "eE+_xX ") {
			t.Fatalf("%q is no plain number", s)
		}
		if want := ratOf(s); want == nil || want.Cmp(n.Rat()) != 0 {
			t.Fatalf("%q was read as %s, want %v", s, n, want)
		}
		again, err := ParseNumber(n.String())
		if err != nil || again != n {
			t.Fatalf("%q: %s read back as %s, %v", s, n, again, err)
		}
	})
}

func FuzzFrac(f *testing.F) {
	for _, a := range extremes {
		f.Add(a, int64(40000))
		f.Add(int64(15), a)
	}
	f.Fuzz(func(t *testing.T, num, den int64) { ratFits(t, num, den) })
}
