package techsme_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
)

// What an edition's lines repeat is kept ready for writing JSON. Other editions, even equal ones, are written without.
func TestJSONIsTheSameWithoutPreparation(t *testing.T) {
	d, scheme, others := newDraw(11), techsme.Scheme(), techsme.Editions()
	ready, plain := rule.NewSheet(scheme.Book()), rule.NewSheet(scheme.Book())
	for range size(3_000) {
		a := d.application()
		if d.IntN(2) == 0 {
			a = d.less(a)
			a.EvaluationYear = rule.Given(2017 + d.IntN(11))
		}
		got, err := scheme.EvaluateOn(ready, &a)
		want, plainErr := scheme.EvaluateUnder(&others, plain, &a)
		require.Equal(t, plainErr, err)
		if err == nil {
			require.Equal(t, string(want.AppendJSON(nil)), string(got.AppendJSON(nil)))
		}
	}
}
