package secrecy

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/ruletest"
)

// ask puts the question of a case, under the policy where one is given, else under the edition that the input picks.
func ask(p *Policy, asks string, input []byte) (ruletest.Told, error) {
	switch asks {
	case "power":
		return ruletest.Ask(p, input, Decode, PowerOf, Policy.PowerOf)
	case "term":
		return ruletest.Ask(p, input, Decode, TermOf, Policy.TermOf)
	case "unclear":
		return ruletest.Ask(p, input, Decode, UnclearOf, func(p Policy, m Matter) (rule.Answer[Unclear], error) { return p.UnclearOf(m, calendar.Official()) })
	}
	return nil, errors.New("no such question: " + asks)
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
	top := "3 is the highest grade"
	ruletest.AnswerMutations(t, cases, Editions(), ask,
		ruletest.Equivalent{Figure: "central", Change: "+1", Why: top}, ruletest.Equivalent{Figure: "provincial", Change: "+1", Why: top},
		ruletest.Equivalent{Figure: "others", Change: "-1", Why: "0 is none, and so is what is below it"})
}

func TestPolicyIsSound(t *testing.T) {
	for _, e := range Editions().All() {
		assert.Empty(t, rule.CheckPolicy(&e.Policy))
	}
	require.Equal(t, []Grade{Confidential, Secret, TopSecret}, Grades())
}

func FuzzPower(f *testing.F) { ruletest.FuzzAnswers(f, "power", ask, "testdata/cases") }

func FuzzTerm(f *testing.F) { ruletest.FuzzAnswers(f, "term", ask, "testdata/cases") }

func FuzzUnclear(f *testing.F) { ruletest.FuzzAnswers(f, "unclear", ask, "testdata/cases") }
