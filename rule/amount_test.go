package rule

import (
	"encoding/json"
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const topFen = 99_999_999_999_999_999 // 999999999999999.99 yuan, written out again here on purpose

func coefficient(t testing.TB, s string) *big.Int {
	t.Helper()
	n, ok := new(big.Int).SetString(s, 10)
	require.True(t, ok, s)
	return n
}

func TestFen(t *testing.T) {
	for _, c := range []struct {
		value int64
		exp   int32
		want  int64
		text  string
	}{
		{0, 0, 0, "0"}, {12, 0, 1200, "12"}, {125, -1, 1250, "12.5"}, {1250, -2, 1250, "12.5"}, {1205, -2, 1205, "12.05"},
		{-50, -2, -50, "-0.5"}, {-5, -2, -5, "-0.05"}, {1, -2, 1, "0.01"},
		{12500, -3, 1250, "12.5"}, {1234000, -5, 1234, "12.34"}, // trailing zeros beyond the fen
		{1, 3, 100_000, "1000"}, {-12, 1, -12_000, "-120"}, {1, 14, 10_000_000_000_000_000, "100000000000000"}, // positive exponents
		{topFen, -2, topFen, "999999999999999.99"}, {-topFen, -2, -topFen, "-999999999999999.99"},
		{9_999_999_999_999_999, -1, 99_999_999_999_999_990, "999999999999999.9"},
		{-9_999_999_999_999_999, -1, -99_999_999_999_999_990, "-999999999999999.9"},
		{999_999_999_999_999, 0, 99_999_999_999_999_900, "999999999999999"},
		{-999_999_999_999_999, 0, -99_999_999_999_999_900, "-999999999999999"},
		{999_999_999_999_999_990, -3, topFen, "999999999999999.99"},
	} {
		d := decimal.New(c.value, c.exp)
		n, ok := fen(d)
		assert.True(t, ok, d)
		assert.Equal(t, c.want, n, d)
		text, err := FormatAmount(d)
		require.NoError(t, err)
		assert.Equal(t, c.text, text)
	}
	n, ok := fen(decimal.Decimal{})
	assert.True(t, ok && n == 0, "the zero decimal is 0 yuan")
}

func TestFenRefuses(t *testing.T) {
	for _, d := range []decimal.Decimal{
		decimal.New(1, -3), decimal.New(12345, -3), decimal.New(1234500, -5), decimal.New(-1, -3),
		decimal.New(topFen+1, -2), decimal.New(-topFen-1, -2), decimal.New(10_000_000_000_000_000, -1),
		decimal.New(1_000_000_000_000_000, 0), decimal.New(-1_000_000_000_000_000, 0),
		decimal.New(1, 15), decimal.New(1, 16), decimal.New(math.MaxInt64, 0), decimal.New(math.MinInt64, 0), decimal.New(math.MinInt64, -2),
		decimal.New(1_000_000_000_000_000_000, -3), decimal.NewFromBigInt(coefficient(t, "18446744073709551716"), 0), // 2^64+100 would wrap to 100
		decimal.NewFromBigInt(coefficient(t, "-18446744073709551716"), -2),
		decimal.New(1, 1<<30), decimal.New(1, -1<<30), decimal.New(1, math.MaxInt32), decimal.New(-1, math.MinInt32),
	} {
		_, ok := fen(d)
		assert.False(t, ok)
		_, err := FormatAmount(d)
		assert.ErrorIs(t, err, ErrAmount)
	}
}

// The exported form is the same.
func TestAmountFen(t *testing.T) {
	n, ok := AmountFen(decimal.New(-125, -1))
	assert.True(t, ok)
	assert.Equal(t, int64(-1250), n)
	n, ok = AmountFen(decimal.New(1, -3))
	assert.False(t, ok)
	assert.Zero(t, n)
}

func TestZeroWithAbsurdExponent(t *testing.T) {
	for _, exp := range []int32{1 << 30, -1 << 30, math.MaxInt32, math.MinInt32} {
		n, ok := fen(decimal.New(0, exp))
		assert.True(t, ok && n == 0, exp)
	}
}

func TestParseAmount(t *testing.T) {
	for _, c := range []struct {
		text string
		fen  int64
	}{
		{"0", 0}, {"-0", 0}, {"-0.00", 0}, {"12", 1200}, {"12.5", 1250}, {"12.50", 1250}, {"-0.50", -50}, {"0.01", 1}, {"0012", 1200},
		{"999999999999999.99", topFen}, {"-999999999999999.99", -topFen}, {"999999999999999", topFen - 99},
	} {
		d, err := ParseAmount(c.text)
		require.NoError(t, err, c.text)
		n, ok := fen(d)
		assert.True(t, ok, c.text)
		assert.Equal(t, c.fen, n, c.text)
	}
}

func TestParseAmountRefuses(t *testing.T) {
	for _, s := range []string{
		"", "-", ".", "-.", ".5", "5.", "-5.", "+5", "--5", "1e3", "1E3", "1e999999999", "1.234", "0.000", "1.2.3", "1..", "1..5", "1.-5",
		"1.+5", "1_0", "1,000", " 1", "1 ", "１２", "0x1", "NaN", "Infinity", "1/2", "1000000000000000", "-1000000000000000",
		"9999999999999999.99", strings.Repeat("9", 1_000_000), strings.Repeat("0", 16), "null",
	} {
		d, err := ParseAmount(s)
		assert.ErrorIs(t, err, ErrAmount, "%.40q", s)
		assert.True(t, d.IsZero())
	}
}

// TestAmountsIgnoreTheHost sets every package variable of decimal that a host may have changed.
func TestAmountsIgnoreTheHost(t *testing.T) {
	division, power, plain, zeros := decimal.DivisionPrecision, decimal.PowPrecisionNegativeExponent,
		decimal.MarshalJSONWithoutQuotes, decimal.ExpMaxIterations
	t.Cleanup(func() {
		decimal.DivisionPrecision, decimal.PowPrecisionNegativeExponent = division, power
		decimal.MarshalJSONWithoutQuotes, decimal.ExpMaxIterations = plain, zeros
	})
	decimal.DivisionPrecision, decimal.PowPrecisionNegativeExponent = 0, 0
	decimal.MarshalJSONWithoutQuotes, decimal.ExpMaxIterations = true, 0

	for _, d := range []decimal.Decimal{decimal.New(1205, -2), decimal.New(12050, -3)} {
		text, err := FormatAmount(d)
		require.NoError(t, err)
		assert.Equal(t, "12.05", text)
	}
	data, err := json.Marshal(Fen(1205))
	require.NoError(t, err)
	assert.Equal(t, `"12.05"`, string(data))
	var back Opt[decimal.Decimal]
	require.NoError(t, json.Unmarshal(data, &back))
	n, ok := fen(back.value)
	assert.True(t, ok)
	assert.Equal(t, int64(1205), n)
}

func TestAmountLiterals(t *testing.T) {
	text, err := FormatAmount(Yuan(-30).value)
	require.NoError(t, err)
	assert.Equal(t, "-30", text)
	text, err = FormatAmount(Fen(-30).value)
	require.NoError(t, err)
	assert.Equal(t, "-0.3", text)
	assert.True(t, Yuan(0).IsGiven(), "nothing is an amount")
}

func TestAmountMaxIsTheGreatest(t *testing.T) {
	assert.Equal(t, "999999999999999.99", AmountMax().String())
	top, err := ParseAmount(AmountMax().String())
	require.NoError(t, err)
	_, ok := fen(top.Add(decimal.New(1, -2)))
	assert.False(t, ok, "a fen more is no amount")
}

func TestOrdinaryAmountsAllocateNothing(t *testing.T) {
	amounts := []decimal.Decimal{
		decimal.New(0, 0), {}, decimal.New(2_000_000, 0), decimal.New(123_456_789, -2), decimal.New(-5, -1), decimal.New(topFen, -2),
	}
	sum := int64(0)
	allocs := testing.AllocsPerRun(100, func() {
		for _, d := range amounts {
			n, _ := fen(d)
			sum += n
		}
	})
	assert.Equal(t, 0, int(allocs))
}

func FuzzParseAmount(f *testing.F) {
	for _, s := range []string{"0", "-0.50", "12.5", "999999999999999.99", "1000000000000000", "1e3", "1.234", "+1", ".5", "5.", "--1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseAmount(s)
		if err != nil {
			return
		}
		want, ok := new(big.Rat).SetString(s)
		n, isAmount := fen(d)
		if !ok || !isAmount || want.Cmp(big.NewRat(n, 100)) != 0 {
			t.Fatalf("%q was read as %d fen, %t", s, n, isAmount)
		}
		text, err := FormatAmount(d)
		if err != nil {
			t.Fatalf("%q cannot be written: %v", s, err)
		}
		again, err := ParseAmount(text)
		if m, ok := fen(again); err != nil || !ok || m != n {
			t.Fatalf("%q was written as %q", s, text)
		}
	})
}

func FuzzFen(f *testing.F) {
	for _, exp := range []int32{-65, -64, -3, -2, -1, 0, 1, 15, 16, 1 << 30, -1 << 30} {
		f.Add(int64(12500), exp)
		f.Add(int64(topFen), exp)
	}
	f.Fuzz(func(t *testing.T, value int64, exp int32) {
		n, ok := fen(decimal.New(value, exp))
		if exp > 20 || exp < -40 {
			if ok && (value != 0 || n != 0) {
				t.Fatalf("%de%d is no amount", value, exp)
			}
			return
		}
		want := new(big.Rat).SetInt64(value)
		scale := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(exp+2, -exp-2))), nil))
		if exp+2 < 0 {
			scale.Inv(scale)
		}
		want.Mul(want, scale)
		fits := want.IsInt() && want.Num().CmpAbs(big.NewInt(topFen)) <= 0
		if fits != ok || ok && want.Num().Int64() != n {
			t.Fatalf("%de%d: %d, %t", value, exp, n, ok)
		}
	})
}
