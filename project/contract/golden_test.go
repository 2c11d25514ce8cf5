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
	switch asks {
	case "signing":
		return ruletest.Ask(p, input, Decode, SigningOf, func(p Policy, c Contract) (rule.Answer[Signing], error) { return p.SigningOf(c, calendar.Official()) })
	case "midterm":
		return ruletest.Ask(p, input, Decode, MidtermOf, Policy.MidtermOf)
	case "change":
		return ruletest.Ask(p, input, Decode, ChangeOf, func(p Policy, c Contract) (rule.Answer[rule.Outcome[Approval]], error) {
			return p.ChangeOf(c, calendar.Official())
		})
	case "money":
		return ruletest.Ask(p, input, Decode, MoneyOf, Policy.MoneyOf)
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
	equivalents := []ruletest.Equivalent{
		{Figure: "midterm.sum", Why: off}, {Figure: "changes.cause_days", Why: off}, {Figure: "changes.ask_days", Why: off},
		{Figure: "changes.route.level", Change: "-1", Why: "1 is the lowest level: what is below it is the leader as well"},
	}
	for _, c := range []Change{LeadUnit, ProjectHead, Term, Targets, Name, BudgetItems, TotalBudget} {
		equivalents = append(equivalents, ruletest.Equivalent{Figure: "changes." + string(c) + ".filed", Change: "-1", Why: "0 is filed with nobody, and so is what is below it"})
	}
	ruletest.AnswerMutations(t, cases, prefectures(), ask, equivalents...)
}

func TestEveryProfileIsSound(t *testing.T) {
	for _, name := range Profiles() {
		for _, e := range set.All(name) {
			assert.Empty(t, rule.CheckPolicy(&e.Policy), name)
		}
	}
}
