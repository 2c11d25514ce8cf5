package certificate_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/hnte/certificate"
	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
)

// Both schemes that extend a carry-forward agree on it, year by year.
func TestLossesAgreeWithTheOtherScheme(t *testing.T) {
	life := func(loss int, qualified ...int) int {
		a, err := techsme.LossLife(loss, qualified...)
		require.NoError(t, err)
		until, told := a.Value()
		require.True(t, told)
		return until
	}
	for year := 2012; year <= 2026; year++ {
		a, err := certificate.Certificate{IssuedOn: rule.Given(rule.NewDate(year, 6, 1)), Withdrawn: rule.Given(false)}.Losses()
		require.NoError(t, err)
		got, told := a.Value()
		require.True(t, told)
		until := map[int]int{}
		for _, m := range got.Terms {
			until[m.Loss] = m.Until
			require.Equal(t, life(m.Loss), m.Otherwise)
		}
		for loss := year - 12; loss <= year+8; loss++ {
			last, longer := until[loss]
			if !longer {
				last = loss + 5
			}
			require.Equal(t, life(loss, year, year+1, year+2, year+3), last, "issued %d, loss of %d", year, loss)
		}
	}
}
