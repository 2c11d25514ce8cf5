package hnte

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// The text counts the lines to be confirmed at once; it counts those that Doubts yields one by one.
func TestTextCountsTheLinesToBeConfirmed(t *testing.T) {
	d, s := newDraw(12), rule.NewSheet(book)
	for range size(1_000) {
		a := d.application()
		if d.IntN(2) == 0 {
			a = d.less(a)
		}
		decision, err := scheme.EvaluateOn(s, &a)
		if err != nil {
			continue
		}
		n := 0
		for range decision.Doubts() {
			n++
		}
		require.Positive(t, n)
		require.Contains(t, decision.Text(rule.ZH), fmt.Sprintf("本结论有 %d 处依据尚待核实", n))
	}
}
