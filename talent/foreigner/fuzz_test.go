package foreigner

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

// Whatever comes in, the door says what is wrong with it, or every question is answered in every form.
func FuzzDecodeClassify(f *testing.F) {
	for _, c := range corpora {
		cases, err := ruletest.Load(c.dir)
		require.NoError(f, err)
		for i := range cases {
			if i%7 == 0 {
				f.Add(cases[i].Application())
			}
		}
	}
	for _, text := range []string{"", "null", "[]", `{"locality":"441400","applied_on":"2026-07-15"}`, `{"locality":"000000"}`, `{"annual_salary":1e999999999}`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := Decode(data)
		if err != nil {
			var input *door.InputError
			require.ErrorAs(t, err, &input)
			require.NotEmpty(t, input.Problems)
			return
		}
		c, err := Classify(a)
		if err != nil {
			var edition *rule.EditionError
			require.ErrorAs(t, err, &edition)
			return
		}
		text, err := json.Marshal(c)
		require.NoError(t, err)
		require.True(t, json.Valid(text))
		require.NotEmpty(t, c.FullText(rule.ZH)+c.Text(rule.EN)+c.Markdown(rule.ZH))
		_, told := c.Value()
		require.Equal(t, told, len(c.Causes()) == 0)
		b, err := Bring(a)
		require.NoError(t, err)
		require.NotEmpty(t, b.FullText(rule.EN))
		_, err = PayThresholds(a)
		var bounds *rule.BoundsError
		if err != nil {
			require.ErrorAs(t, err, &bounds)
		}
		for _, r := range routes {
			_, err := EvaluateRoute(r.route, a)
			require.NoError(t, err)
		}
	})
}
