package sound

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

func TestText(t *testing.T) {
	for text, want := range map[string]bool{"": true, "甲": true, "ab c": true, "a\x00": false, "a\n": false, "\xff": false, "a\u0085": false, "\x7f": false, "abcdef": false} {
		require.Equal(t, want, Text(text, 5), "%q", text)
		require.Equal(t, want && text != "", Key(text, 5), "%q", text)
	}
}

func TestFigures(t *testing.T) {
	require.True(t, Number(rule.Opt[rule.Number]{}, rule.Int(1)) && Number(rule.Given(rule.Int(1)), rule.Int(1)) && Number(rule.Given(rule.Int(0)), rule.Int(1)))
	require.False(t, Number(rule.Given(rule.Frac(11, 10)), rule.Int(1)) || Number(rule.Given(rule.Int(-1)), rule.Int(1)))
	require.True(t, Amount(rule.Opt[decimal.Decimal]{}, 100, 5) && Amount(rule.Yuan(5), 100, 5) && Amount(rule.Yuan(0), 100, 5))
	require.False(t, Amount(rule.Yuan(6), 100, 5) || Amount(rule.Fen(150), 100, 5) || Amount(rule.Yuan(-1), 100, 5) || Amount(rule.Given(decimal.New(1, -3)), 1, 5) || Amount(rule.Given(decimal.New(1, 99)), 1, 5))
	require.True(t, Date(rule.Opt[rule.Date]{}) && Date(rule.Given(rule.NewDate(2026, 1, 1))))
	require.False(t, Date(rule.Given(rule.Date{})))
}
