package progress

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// The grades agree with plain fractions, more that is paid never makes a grade worse, and a budget ten times as large, paid ten
// times as much, has the same one.
func TestOracle(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 1))
	ask := func(month int, budget, paid int64, tolerated, severe rule.Number) Progress {
		a, err := Track(Spending{Year: rule.Given(2026), Month: rule.Given(month), Against: rule.Given(Calendar), Budget: rule.Fen(budget), Paid: rule.Fen(paid), Tolerance: rule.Given(tolerated), Severe: rule.Given(severe)})
		require.NoError(t, err)
		x, told := a.Value()
		require.True(t, told)
		return x
	}
	for range 300 {
		month, budget := 1+r.IntN(12), 1+r.Int64N(10_000_000_000_000/10)
		paid := r.Int64N(budget + 1)
		if r.IntN(2) == 0 {
			paid = budget * int64(month) / 12 // at the calendar, or just below
		}
		tolerated := rule.Frac(r.Int64N(2000), 10_000)
		severe := rule.Frac(2000+r.Int64N(3000), 10_000)
		x := ask(month, budget, paid, tolerated, severe)
		lag := new(big.Rat).Sub(big.NewRat(int64(month), 12), big.NewRat(paid, budget))
		want := OnTrack
		switch {
		case lag.Cmp(severe.Rat()) > 0:
			want = SeverelyBehind
		case lag.Cmp(tolerated.Rat()) > 0:
			want = Behind
		}
		require.Equal(t, want, x.Grade)
		lead, _ := x.Lead.Get()
		require.Zero(t, new(big.Rat).Add(lead.Rat(), lag).Sign())
		require.Equal(t, x, ask(month, budget*10, paid*10, tolerated, severe))
		more := ask(month, budget, paid+r.Int64N(budget), tolerated, severe)
		require.LessOrEqual(t, grades.Index(more.Grade), grades.Index(x.Grade))
	}
}
