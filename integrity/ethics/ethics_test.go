package ethics_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/integrity/ethics"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

var subject = ruletest.For(ethics.Scheme(), ethics.Decode)

func TestCases(t *testing.T) {
	coverage := ruletest.NewCoverage(ethics.Scheme().Book())
	for _, d := range ruletest.Cases(t, "testdata/cases", subject) {
		coverage.Add(d)
	}
	coverage.Require(t, ruletest.BothSides)
}

func TestMutations(t *testing.T) {
	require.NoError(t, ethics.Scheme().Err())
	require.NoError(t, ethics.Door().Err())
	for _, e := range ethics.Editions().All() {
		require.Empty(t, ethics.Scheme().CheckPolicy(&e.Policy))
	}
	cases, err := ruletest.Load("testdata/cases")
	require.NoError(t, err)
	ruletest.Mutations(t, subject, cases)
}

func FuzzDecodeEvaluate(f *testing.F) {
	cases, err := ruletest.Load("testdata/cases")
	require.NoError(f, err)
	for i := range cases {
		f.Add(cases[i].Application())
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := ethics.Decode(data)
		if err != nil {
			var input *door.InputError
			require.ErrorAs(t, err, &input)
			return
		}
		d, err := ethics.Evaluate(a)
		if err != nil {
			var edition *rule.EditionError
			require.ErrorAs(t, err, &edition)
			return
		}
		require.True(t, json.Valid(d.AppendJSON(nil)))
		require.NotEmpty(t, d.FullText(rule.ZH)+d.Text(rule.EN))
	})
}
