package techsme_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

// Whatever comes in, the door says what is wrong with it, or the evaluation answers in every form.
func FuzzDecodeEvaluate(f *testing.F) {
	cases, err := ruletest.Load(casesDir)
	require.NoError(f, err)
	for i := range cases {
		f.Add(cases[i].Application())
	}
	for _, text := range []string{"", "null", "[]", `{"evaluation_year":`, `{"evaluation_year":2026,"evaluation_year":2025}`, `{"sales":1e999999999}`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := techsme.Decode(data)
		if err != nil {
			requireInputError(t, err)
			return
		}
		d, err := techsme.Evaluate(a)
		if err != nil {
			var edition *rule.EditionError
			require.ErrorAs(t, err, &edition)
			return
		}
		requireAnswer(t, a, d)
	})
}

func requireInputError(t *testing.T, err error) {
	t.Helper()
	var input *door.InputError
	require.True(t, errors.As(err, &input), "%v", err)
	require.NotEmpty(t, input.Problems)
	require.NotEmpty(t, input.Text(rule.ZH)+input.Text(rule.EN)+input.Error())
}

func requireAnswer(t *testing.T, a techsme.Application, d rule.Decision) {
	t.Helper()
	require.True(t, json.Valid(d.AppendJSON(nil)))
	require.NotEmpty(t, everything(d))
	require.Equal(t, d.Verdict() == rule.Undetermined, len(d.Missing().Open) > 0)
	d.Evidence()
	gaps, err := techsme.Gaps(a)
	require.NoError(t, err)
	for _, g := range gaps {
		require.NotEmpty(t, g.Text(rule.ZH)+g.Text(rule.EN))
	}
	text, err := json.Marshal(a)
	require.NoError(t, err)
	back, err := techsme.Decode(text)
	require.NoError(t, err, "what was read once is read again")
	require.Equal(t, string(everything(d)), string(everything(decided(t, back))))
}
