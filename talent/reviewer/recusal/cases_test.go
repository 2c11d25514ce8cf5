package recusal

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

func ask(p *Policy, _ string, input []byte) (ruletest.Told, error) {
	return ruletest.Ask(p, input, Decode, Screen, Policy.Screen)
}

// all are the policies of both regimes, by their names; the cases name them.
func all() rule.Timeline[Policy] {
	science, next := sciences.All(), rule.NewDate(2100, 1, 1)
	science[1].Until = next
	city := cities.All()[0]
	city.From = next
	return rule.NewTimeline(science[0], science[1], city)
}

func TestCases(t *testing.T) {
	require.NoError(t, entrance.Err())
	require.NoError(t, all().Err())
	_, codes := ruletest.Answers(t, "testdata/cases", all(), ask)
	for _, r := range book.Rules()[1:] {
		assert.True(t, codes[r.Code], r.Code)
	}
}

func TestMutations(t *testing.T) {
	cases, err := ruletest.LoadAnswers("testdata/cases")
	require.NoError(t, err)
	ruletest.AnswerMutations(t, cases, all(), ask)
}

func TestPoliciesAreSound(t *testing.T) {
	for _, r := range regimes.Values() {
		require.NoError(t, Editions(r).Err())
		for _, e := range Editions(r).All() {
			assert.Empty(t, rule.CheckPolicy(&e.Policy), e.ID)
		}
	}
	assert.Empty(t, Editions("nowhere").All())
	for _, e := range cities.All() {
		assert.NotEqual(t, rule.Read, e.Policy.SameUnit.Source, "what binds another regime is assumed for a city")
	}
}

func FuzzScreen(f *testing.F) { ruletest.FuzzAnswers(f, "", ask, "testdata/cases") }
