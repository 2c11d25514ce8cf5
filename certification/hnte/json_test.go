package hnte

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// What an edition's lines repeat is kept ready for writing JSON. Other editions, even equal ones, are written without.
func TestJSONIsTheSameWithoutPreparation(t *testing.T) {
	d, others := newDraw(11), Editions()
	ready, plain := rule.NewSheet(book), rule.NewSheet(book)
	for range size(2_000) {
		a := d.application()
		if d.IntN(2) == 0 {
			a = d.less(a)
		}
		got, err := scheme.EvaluateOn(ready, &a)
		want, plainErr := scheme.EvaluateUnder(&others, plain, &a)
		require.Equal(t, plainErr, err)
		if err == nil {
			require.Equal(t, string(want.AppendJSON(nil)), string(got.AppendJSON(nil)))
		}
	}
}
