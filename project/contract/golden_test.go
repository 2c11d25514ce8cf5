package contract

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
	case "signing":
		return told(p == nil, func() (rule.Answer[Signing], error) { return SigningOf(c) }, func() (rule.Answer[Signing], error) { return p.SigningOf(c, days) })
	case "midterm":
		return told(p == nil, func() (rule.Answer[Checked], error) { return MidtermOf(c) }, func() (rule.Answer[Checked], error) { return p.MidtermOf(c) })
	case "change":
		return told(p == nil, func() (rule.Answer[rule.Outcome[Approval]], error) { return ChangeOf(c) }, func() (rule.Answer[rule.Outcome[Approval]], error) { return p.ChangeOf(c, days) })
	case "money":
		return told(p == nil, func() (rule.Answer[Money], error) { return MoneyOf(c) }, func() (rule.Answer[Money], error) { return p.MoneyOf(c) })
	}
	return nil, errors.New("no such question: " + asks)
}

func told[V any](first bool, a, b func() (rule.Answer[V], error)) (ruletest.Told, error) {
	if !first {
		a = b
	}
	answer, err := a()
	if err != nil {
		return nil, err
	}
	return answer, nil
}

func prefectures() rule.Timeline[Policy] { return rule.NewTimeline(set.All(project.Prefecture)...) }

func TestCases(t *testing.T) {
	require.NoError(t, book.Err())
	require.NoError(t, set.Err())
	_, codes := ruletest.Answers(t, "testdata/cases", prefectures(), ask)
	for _, r := range book.Rules() {
		switch r.Code {
		case scheme + ".signing", scheme + ".midterm": // they only ask
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
		ruletest.Equivalent{Figure: "midterm.sum", Why: off}, ruletest.Equivalent{Figure: "changes.cause_days", Why: off},
		ruletest.Equivalent{Figure: "changes.ask_days", Why: off},
		ruletest.Equivalent{Figure: "changes.*", Change: "+1", Why: "5 is the highest level: what is above it is the bureau as well"},
		ruletest.Equivalent{Figure: "changes.route.level", Change: "-1", Why: "1 is the lowest level: what is below it is the leader as well"})
}

func TestEveryProfileIsSound(t *testing.T) {
	for _, name := range Profiles() {
		for _, e := range set.All(name) {
			assert.Empty(t, rule.CheckPolicy(&e.Policy), name)
		}
	}
}
