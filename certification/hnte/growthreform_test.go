package hnte

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// The Guide's table gives growth of exactly 5% 3 to 4 points, its score sheet (Annex 4) 1 to 2. The score sheet's reading
// is one change of the policy.
func TestGrowthOfExactlyFivePercentByTheScoreSheet(t *testing.T) {
	a := complete(t)
	a.First.Sales, a.Second.Sales, a.Last.Sales = rule.Yuan(40_000_000), rule.Yuan(42_000_000), rule.Yuan(44_100_000)
	table, sheet := v2016, v2016
	sheet.Score.Growth.Rows[1].Above = true
	require.Empty(t, scheme.CheckPolicy(&sheet))
	for points, want := range map[int64]struct{ byTable, bySheet bool }{0: {false, false}, 1: {false, true}, 2: {false, true}, 3: {true, false}, 4: {true, false}, 5: {false, false}} {
		a.Points.SalesGrowth = rule.Given(rule.Int(points))
		_, err := table.Evaluate(a)
		assert.Equal(t, want.byTable, err == nil, "%d points by the table", points)
		_, err = sheet.Evaluate(a)
		assert.Equal(t, want.bySheet, err == nil, "%d points by the score sheet", points)
	}
}
