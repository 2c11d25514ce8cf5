package budget

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

// fuzz feeds the inputs of the golden cases with a question, and mutations of them, to a decoder and what follows: every
// answer is a value or says what is lacking, and every error is the door's or that no edition covers the day.
func fuzz(f *testing.F, asks string) {
	for folder := range folders {
		cases, err := ruletest.LoadAnswers("testdata/" + folder)
		require.NoError(f, err)
		for _, c := range cases {
			if c.Asks == asks {
				f.Add(c.Input())
			}
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := ask(nil, asks, data)
		if err != nil {
			var input *door.InputError
			var none *rule.EditionError
			require.True(t, errors.As(err, &input) || errors.As(err, &none), err)
			return
		}
		require.NotEmpty(t, a.FullText(rule.ZH)+a.FullText(rule.EN))
		_, err = a.MarshalJSON()
		require.NoError(t, err)
	})
}

func FuzzCeiling(f *testing.F)  { fuzz(f, "ceiling") }
func FuzzMost(f *testing.F)     { fuzz(f, "most") }
func FuzzCheck(f *testing.F)    { fuzz(f, "check") }
func FuzzApproval(f *testing.F) { fuzz(f, "approval") }
func FuzzSettle(f *testing.F)   { fuzz(f, "settle") }
