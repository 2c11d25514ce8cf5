package acceptance

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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

// every is the editions of all profiles: a case names those that must answer it alike.
func every() rule.Timeline[Policy] {
	var all []rule.Dated[Policy]
	for _, name := range Profiles() {
		all = append(all, set.All(name)...)
	}
	return rule.NewTimeline(all...)
}

func TestCases(t *testing.T) {
	require.NoError(t, book.Err())
	require.NoError(t, set.Err())
	_, codes := ruletest.Answers(t, "testdata/cases", every(), ask)
	for _, r := range book.Rules() {
		switch r.Code {
		case "project.acceptance.due", "project.acceptance.check": // they only ask
		default:
			assert.True(t, codes[r.Code], "no case has a line of %s", r.Code)
		}
	}
}

func TestMovingANumberOfAnyEditionFailsACase(t *testing.T) {
	cases, err := ruletest.LoadAnswers("testdata/cases")
	require.NoError(t, err)
	ruletest.AnswerMutations(t, cases, every(), ask, unread()...)
}

// unread names the figures that an edition does not read, since the switch before them is off.
func unread() []ruletest.Equivalent {
	var all []ruletest.Equivalent
	for _, e := range every().All() {
		p := e.Policy
		name := func(on bool, figures ...string) {
			for _, f := range figures {
				if !on {
					all = append(all, ruletest.Equivalent{Edition: e.ID, Figure: f, Why: "the profile has no such clause: its switch is off"})
				}
			}
		}
		name(p.Days.Finishes.On, "days.finish")
		name(p.Days.Terminates.On, "days.terminate", "days.terminate.high")
		name(p.Form.Set.On, "form.meeting", "form.sites", "form.site", "form.audit", "form.reports")
		name(p.Form.Sites.On || !p.Form.Set.On, "form.site")
		name(p.Test.Shares.On, "test.least")
		name(p.Test.Agains.On, "test.again")
		name(p.Test.Overdue.On, "test.overdue_months")
		name(p.After.Money.On, "after.keeps")
		name(p.After.BarsLeader.On, "after.bar_years", "after.bars_unit")
		name(p.Classes.Terminated.On || p.Classes.Forced.On, "after.downgrades")
		name(p.Classes.Forced.On, "after.forced_team", "after.recovers_all")
		name(p.Classes.Concluded.On, "after.again_concluded")
		name(p.After.AgainFailed.On || p.After.AgainClosed.On, "after.again_care")
		if p.Test.Shares.On && p.Test.Counted.On {
			all = append(all, ruletest.Equivalent{Edition: e.ID, Figure: "test.least", Change: "-0.0001", Why: "no share of at most 500 indicators lies there"})
		}
	}
	return all
}

func TestEveryProfileIsSound(t *testing.T) {
	for _, name := range Profiles() {
		for _, e := range set.All(name) {
			assert.Empty(t, rule.CheckPolicy(&e.Policy), name)
		}
	}
}
