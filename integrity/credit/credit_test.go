package credit_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/integrity/credit"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

func ask(p *credit.Policy, _ string, input []byte) (ruletest.Told, error) {
	h, err := credit.Decode(input)
	if err != nil {
		return nil, err
	}
	if p != nil {
		return p.Classify(h)
	}
	return h.Classify()
}

// Every class and every edge day, by hand.
func TestCases(t *testing.T) {
	told, codes := ruletest.Answers(t, "testdata/cases", credit.Editions(), ask)
	seen := map[credit.Class]bool{}
	for _, a := range told {
		if s, given := a.(rule.Answer[credit.Standing]).Value(); given {
			seen[s.Class] = true
		}
	}
	for _, c := range credit.Classes() {
		assert.True(t, seen[c], c)
	}
	for _, code := range []string{"unread", "record", "clean", "clean_other", "incentive", "veto", "outside"} {
		assert.True(t, codes["research_credit."+code], code)
	}
}

func TestMutations(t *testing.T) {
	require.NoError(t, credit.Door().Err())
	require.NoError(t, credit.Editions().Err())
	for _, e := range credit.Editions().All() {
		require.Empty(t, rule.CheckPolicy(&e.Policy))
	}
	cases, err := ruletest.LoadAnswers("testdata/cases")
	require.NoError(t, err)
	ruletest.AnswerMutations(t, cases, credit.Editions(), ask, ruletest.Equivalent{Edition: "GD-2024", Why: "the document was not read"})
}

func FuzzDecodeClassify(f *testing.F) {
	cases, err := ruletest.LoadAnswers("testdata/cases")
	require.NoError(f, err)
	for i := range cases {
		f.Add(cases[i].Input())
	}
	f.Add([]byte(`{"on":"2022-01-01","since":"9999-12-31","records":[{"found_on":"9999-12-31"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		h, err := credit.Decode(data)
		if err != nil {
			var input *door.InputError
			require.ErrorAs(t, err, &input)
			return
		}
		a, err := h.Classify()
		if err != nil {
			var edition *rule.EditionError
			require.ErrorAs(t, err, &edition)
			return
		}
		require.NotEmpty(t, a.FullText(rule.ZH)+a.Text(rule.EN))
		_, err = json.Marshal(a)
		require.NoError(t, err)
	})
}
