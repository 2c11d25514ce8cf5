package ruletest

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/keji-rules/keji/rule"
)

// A row reaches from its own number on, or from above it where it says so; below the first there is none.
func TestRowAt(t *testing.T) {
	table := rule.NewTable(rule.Basis{}, rule.Points(rule.Int(1), rule.Int(4)), rule.Row{From: rule.Int(3), Above: true, Low: rule.Int(8), High: rule.Int(8)})
	for n, points := range map[rule.Number]rule.Number{rule.Frac(1, 2): {}, rule.Int(1): rule.Int(4), rule.Int(3): rule.Int(4), rule.Frac(31, 10): rule.Int(8)} {
		assert.Zero(t, rowAt(table, n).Low.Cmp(points), n)
	}
}

// A ladder gives its base from its first number on, one more for every whole step, and its cap at most.
func TestPointsAt(t *testing.T) {
	steps := rule.Steps{From: rule.Int(1), Base: rule.Int(2), Width: rule.Int(2), Each: rule.Int(1), Cap: rule.Int(4)}
	for n, points := range map[rule.Number]int64{rule.Int(0): 0, rule.Int(1): 2, rule.Frac(29, 10): 2, rule.Int(3): 3, rule.Int(5): 4, rule.Int(99): 4} {
		assert.Equal(t, rule.Int(points), pointsAt(steps, n), n)
	}
	steps.Cap = rule.Int(1)
	assert.Equal(t, rule.Int(1), pointsAt(steps, rule.Int(1)), "no more than the cap")
}
