//go:build !race

package techsme

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

const runs = 100

// allocated counts the allocations of one call.
func allocated(f func()) int { return int(testing.AllocsPerRun(runs, f)) }

func TestAllocations(t *testing.T) {
	a, s := complete(), rule.NewSheet(book)
	require.Zero(t, allocated(func() { _, _ = scheme.EvaluateOn(s, &a) }), "into a reused sheet")
	nothing := Application{EvaluationYear: a.EvaluationYear}
	require.Zero(t, allocated(func() { _, _ = scheme.EvaluateOn(s, &nothing) }), "with nothing given")
	require.LessOrEqual(t, allocated(func() { _, _ = Evaluate(a) }), 4, "fresh")

	d, err := Evaluate(a)
	require.NoError(t, err)
	text, full, data := d.AppendText(nil, rule.ZH), d.AppendFullText(nil, rule.ZH), d.AppendJSON(nil)
	require.Zero(t, allocated(func() { text = d.AppendText(text[:0], rule.ZH) }), "text into a given buffer")
	require.Zero(t, allocated(func() { full = d.AppendFullText(full[:0], rule.ZH) }), "full text into a given buffer")
	require.Zero(t, allocated(func() { data = d.AppendJSON(data[:0]) }), "JSON into a given buffer")
}
