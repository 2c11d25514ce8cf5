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
	c, err := Decode(input)
	if err != nil {
		return nil, err
	}
	days := calendar.Official()
	switch asks {
	case "due":
		return either(p == nil, func() (rule.Answer[Due], error) { return DueDays(c) }, func() (rule.Answer[Due], error) { return p.DueDays(c, days) })
	case "form":
		return either(p == nil, func() (rule.Answer[Form], error) { return FormOf(c) }, func() (rule.Answer[Form], error) { return p.FormOf(c) })
	case "completion":
		return either(p == nil, func() (rule.Answer[Completion], error) { return CompletionOf(c) }, func() (rule.Answer[Completion], error) { return p.CompletionOf(c) })
	case "check":
		return either(p == nil, func() (rule.Answer[Check], error) { return CheckOf(c) }, func() (rule.Answer[Check], error) { return p.CheckOf(c, days) })
	case "follow":
		return either(p == nil, func() (rule.Answer[Follow], error) { return FollowOf(c) }, func() (rule.Answer[Follow], error) { return p.FollowOf(c) })
	}
	return nil, errors.New("no such question: " + asks)
}

func either[V any](first bool, a, b func() (rule.Answer[V], error)) (ruletest.Told, error) {
	if !first {
		a = b
	}
	told, err := a()
	if err != nil {
		return nil, err
	}
	return told, nil
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
