package archive

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// ask puts the question of a case, under the policy where one is given, else under the edition that the input picks.
func ask(p *Policy, _ string, input []byte) (ruletest.Told, error) {
	return ruletest.Ask(p, input, Decode, KeepOf, Policy.KeepOf)
}

func TestCases(t *testing.T) {
	require.NoError(t, book.Err())
	require.NoError(t, Editions().Err())
	require.NoError(t, Door().Err())
	_, codes := ruletest.Answers(t, "testdata/cases", Editions(), ask)
	for _, r := range book.Rules() {
		assert.True(t, codes[r.Code], "no case has a line of %s", r.Code)
	}
}

func TestMovingANumberFailsACase(t *testing.T) {
	cases, err := ruletest.LoadAnswers("testdata/cases")
	require.NoError(t, err)
	ruletest.AnswerMutations(t, cases, Editions(), ask,
		ruletest.Equivalent{Edition: "ARC-1980", Figure: "longer", Why: "nothing was kept for years"}, ruletest.Equivalent{Edition: "ARC-1980", Figure: "shorter", Why: "nothing was kept for years"})
}

func TestPoliciesAreSound(t *testing.T) {
	for _, e := range Editions().All() {
		assert.Empty(t, rule.CheckPolicy(&e.Policy))
	}
	for _, p := range Periods() {
		assert.NotEmpty(t, p.Text(rule.EN))
	}
}

func FuzzKeep(f *testing.F) { ruletest.FuzzAnswers(f, "keep", ask, "testdata/cases") }
