package hnte

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Whatever comes in, the door says what is wrong with it, or the evaluation answers in every form.
func FuzzDecodeEvaluate(f *testing.F) {
	data, err := json.Marshal(complete(f))
	require.NoError(f, err)
	f.Add(data)
	for _, text := range []string{
		"", "null", "[]", `{"filed_on":`, `{"filed_on":"2026-07-15"}`, `{"filed_on":"2014-07-15","registered_on":"2010-01-01"}`,
		`{"filed_on":"2026-07-15","points":{"level":"37/3"}}`, `{"filed_on":"2026-07-15","last":{"sales":1e999999999}}`,
		`{"filed_on":"2026-07-15","registered_on":"2020-01-01","first":{"net_assets":"-999999999999999.99"},"second":{"net_assets":"0.01"}}`,
		`{"filed_on":"0001-01-01"}`, `{"filed_on":"9999-12-31","incidents":[{"on":"0001-01-01"},{}]}`, `{"filed_on":"2026-07-15","field":"99.99.99"}`,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := Decode(data)
		if err != nil {
			var input *door.InputError
			require.True(t, errors.As(err, &input), "%v", err)
			require.NotEmpty(t, input.Problems)
			return
		}
		d, err := Evaluate(a)
		if err != nil {
			var edition *rule.EditionError
			require.ErrorAs(t, err, &edition)
			return
		}
		require.True(t, json.Valid(d.AppendJSON(nil)))
		require.NotEmpty(t, d.Text(rule.ZH)+d.FullText(rule.EN))
		d.Evidence()
		text, err := json.Marshal(a)
		require.NoError(t, err)
		back, err := Decode(text)
		require.NoError(t, err, "what was read once is read again")
		again, err := Evaluate(back)
		require.NoError(t, err)
		require.Equal(t, string(d.AppendJSON(nil)), string(again.AppendJSON(nil)))
	})
}
