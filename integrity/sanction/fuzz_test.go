package sanction_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/sanction"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Whatever comes in, the door says what is wrong with it, or every question is answered in every form.
func FuzzDecodeCheck(f *testing.F) {
	for _, r := range integrity.Regimes() {
		for _, c := range load(f, r) {
			f.Add(c.Application())
		}
	}
	for _, text := range []string{"", "null", "{}", `{"conduct_on":"9999-12-31","decided_on":"9999-12-31","measures":[{"measure":"bar_projects","years":100}]}`,
		`{"conduct_on":"2023-01-01","measures":[{"measure":"bar_projects","years":"1/12","from":"9999-12-31"}]}`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := sanction.Decode(data)
		if err != nil {
			requireInput(t, err)
			return
		}
		for _, r := range integrity.Regimes() {
			d, err := sanction.Check(r, a)
			if outside(t, err) {
				require.True(t, json.Valid(d.AppendJSON(nil)))
				require.NotEmpty(t, d.FullText(rule.ZH)+d.Text(rule.EN))
			}
			told[sanction.Sanctions](t)(sanction.Permit(r, a))
			told[sanction.Reviews](t)(sanction.Review(r, a))
			told[sanction.Bans](t)(sanction.Days(r, a))
			told[sanction.Applicable](t)(sanction.Law(r, a))
		}
	})
}

// outside reports whether there is an answer; the only error is that no edition was in force.
func outside(t *testing.T, err error) bool {
	t.Helper()
	if err == nil {
		return true
	}
	var edition *rule.EditionError
	require.ErrorAs(t, err, &edition)
	return false
}

func told[V any](t *testing.T) func(rule.Answer[V], error) {
	return func(a rule.Answer[V], err error) {
		t.Helper()
		if !outside(t, err) {
			return
		}
		require.NotEmpty(t, a.FullText(rule.ZH)+a.Text(rule.EN))
		_, err = json.Marshal(a)
		require.NoError(t, err)
	}
}

func requireInput(t *testing.T, err error) {
	t.Helper()
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	require.NotEmpty(t, input.Text(rule.ZH))
}
