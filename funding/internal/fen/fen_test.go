package fen

import (
	"math/big"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

func TestRoundings(t *testing.T) {
	for _, c := range []struct{ num, den, down, up, half int64 }{
		{0, 1, 0, 0, 0}, {7, 1, 7, 7, 7}, {15, 2, 7, 8, 8}, {29, 4, 7, 8, 7}, {-15, 2, -8, -7, -7}, {-29, 4, -8, -7, -7}, {1, 1000, 0, 1, 0},
	} {
		r := big.NewRat(c.num, c.den)
		require.Equal(t, []int64{c.down, c.up, c.half}, []int64{Floor(r), Ceil(r), Round(r)}, r)
	}
	huge := new(big.Rat).SetFrac(new(big.Int).Lsh(big.NewInt(1), 80), big.NewInt(1))
	require.EqualValues(t, int64(most), Floor(huge))
	require.EqualValues(t, int64(-most), Ceil(huge.Neg(huge)))
}

func TestAmounts(t *testing.T) {
	n, given := Of(rule.Given(decimal.RequireFromString("12.34")))
	require.True(t, given)
	require.EqualValues(t, 1234, n)
	_, given = Of(rule.Opt[decimal.Decimal]{})
	require.False(t, given)
	require.Equal(t, "370.2", Times(1234, rule.Percent(30)).FloatString(1))
	require.Equal(t, "上限 12.34元", Money("上限", "cap", 1234).Text(rule.ZH))
	require.Equal(t, "cap 0.01 yuan to 12.34 yuan", Between("上限", "cap", 1, 1234).Text(rule.EN))
	require.True(t, Down().Whole() && Up().Whole() && HalfUp().Whole())
}
