package acceptance

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/ruletest"
)

// ask puts the question of a case, under the policy where one is given, else under the profile that the input names.
func ask(p *Policy, asks string, input []byte) (ruletest.Told, error) {
	switch asks {
	case "due":
		return ruletest.Ask(p, input, Decode, DueDays, func(p Policy, c Closing) (rule.Answer[Due], error) { return p.DueDays(c, calendar.Official()) })
	case "form":
		return ruletest.Ask(p, input, Decode, FormOf, Policy.FormOf)
	case "completion":
		return ruletest.Ask(p, input, Decode, CompletionOf, Policy.CompletionOf)
	case "check":
		return ruletest.Ask(p, input, Decode, CheckOf, func(p Policy, c Closing) (rule.Answer[Check], error) { return p.CheckOf(c, calendar.Official()) })
	case "follow":
		return ruletest.Ask(p, input, Decode, FollowOf, Policy.FollowOf)
	}
	return nil, errors.New("no such question: " + asks)
}

func prefectures() rule.Timeline[Policy] { return rule.NewTimeline(set.All(project.Prefecture)...) }

func TestCases(t *testing.T) {
	require.NoError(t, book.Err())
	require.NoError(t, set.Err())
	_, codes := ruletest.Answers(t, "testdata/cases", prefectures(), ask)
	for _, r := range book.Rules() {
		switch r.Code {
		case "project.acceptance.due", "project.acceptance.check": // they only ask
		default:
			assert.True(t, codes[r.Code], "no case has a line of %s", r.Code)
		}
	}
}

func TestMovingANumberOfThePrefecturesFailsACase(t *testing.T) {
	cases, err := ruletest.LoadAnswers("testdata/cases")
	require.NoError(t, err)
	off := "the profile has no such clause: its switch is off"
	ruletest.AnswerMutations(t, cases, prefectures(), ask,
		ruletest.Equivalent{Figure: "days.finish", Why: off}, ruletest.Equivalent{Figure: "test.again", Why: off},
		ruletest.Equivalent{Figure: "test.least", Change: "-0.0001", Why: "no share of at most 500 indicators lies from 84.99% to 85%"})
}

func TestEveryProfileIsSound(t *testing.T) {
	for _, name := range Profiles() {
		for _, e := range set.All(name) {
			assert.Empty(t, rule.CheckPolicy(&e.Policy), name)
		}
	}
}
