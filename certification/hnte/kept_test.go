package hnte

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// An answer that lasts says, line by line, what the answer on a sheet says.
func TestLastingAnswersSayTheSame(t *testing.T) {
	d, sheet := newDraw(7), rule.NewSheet(book)
	for range size(4_000) {
		a := d.application()
		kept, err := Evaluate(a)
		require.NoError(t, err)
		read, err := scheme.EvaluateOn(sheet, &a)
		require.NoError(t, err)
		require.Equal(t, string(read.AppendJSON(nil)), string(kept.AppendJSON(nil)))
		require.Equal(t, read.Text(rule.EN), kept.Text(rule.EN))
	}
}
