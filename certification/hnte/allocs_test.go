//go:build !race

package hnte

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

const runs = 100

// allocated counts the allocations of one call.
func allocated(f func()) int { return int(testing.AllocsPerRun(runs, f)) }

func TestAllocations(t *testing.T) {
	a, s := complete(t), rule.NewSheet(book)
	require.Zero(t, allocated(func() { _, _ = scheme.EvaluateOn(s, &a) }), "into a reused sheet")
	require.LessOrEqual(t, allocated(func() { _, _ = Evaluate(a) }), 5, "fresh")
	nothing := Application{FiledOn: a.FiledOn}
	require.Zero(t, allocated(func() { _, _ = scheme.EvaluateOn(s, &nothing) }), "with nothing given")
	old := a
	old.RegisteredOn, old.FiledOn = rule.Given(rule.NewDate(2008, 5, 10)), rule.Given(rule.NewDate(2015, 7, 15))
	require.Zero(t, allocated(func() { _, _ = scheme.EvaluateOn(s, &old) }), "of 2008, into a reused sheet")

	d, err := Evaluate(a)
	require.NoError(t, err)
	text, full, data := d.AppendText(nil, rule.ZH), d.AppendFullText(nil, rule.ZH), d.AppendJSON(nil)
	require.Zero(t, allocated(func() { text = d.AppendText(text[:0], rule.ZH) }), "text into a given buffer")
	require.Zero(t, allocated(func() { full = d.AppendFullText(full[:0], rule.ZH) }), "full text into a given buffer")
	require.Zero(t, allocated(func() { data = d.AppendJSON(data[:0]) }), "JSON into a given buffer")
}
