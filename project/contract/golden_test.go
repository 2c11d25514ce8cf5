package contract

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
	case "signing":
		return ruletest.Ask(p, input, Decode, SigningOf, func(p Policy, c Contract) (rule.Answer[Signing], error) { return p.SigningOf(c, calendar.Official()) })
	case "midterm":
		return ruletest.Ask(p, input, Decode, MidtermOf, Policy.MidtermOf)
	case "change":
		return ruletest.Ask(p, input, Decode, ChangeOf, func(p Policy, c Contract) (rule.Answer[rule.Outcome[Approval]], error) {
			return p.ChangeOf(c, calendar.Official())
		})
	case "notify":
		return ruletest.Ask(p, input, Decode, NotifyOf, Policy.NotifyOf)
	case "money":
		return ruletest.Ask(p, input, Decode, MoneyOf, Policy.MoneyOf)
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
		case scheme + ".signing", scheme + ".midterm": // they only ask
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

// unread names the figures that an edition does not read, since the switch before them is off, and levels beyond the ends of the
// scale.
func unread() []ruletest.Equivalent {
	var all []ruletest.Equivalent
	for _, e := range every().All() {
		p := e.Policy
		same := func(on bool, why, figure, change string) {
			if on {
				all = append(all, ruletest.Equivalent{Edition: e.ID, Figure: figure, Change: change, Why: why})
			}
		}
		off := "the profile has no such clause: its switch is off"
		same(!p.Midterm.BySum.On, off, "midterm.sum", "")
		same(!p.Changes.ByCause.On, off, "changes.cause_days", "")
		same(!p.Changes.ByEnd.On, off, "changes.ask_days", "")
		same(p.Changes.ByEnd.On, "an extension is bound as every major change is", "extension.ask_days", "")
		same(p.Extension.AskDays.Value.Cmp(rule.Int(31)) > 0, "so many days are more than a month", "extension.ask_months", "+1")
		same(!lists(&p), "no event is reported to anybody", "events.to", "")
		for name, d := range map[Change]*Decider{
			LeadUnit: &p.Changes.LeadUnit, ProjectHead: &p.Changes.Leader, Term: &p.Changes.Term, Targets: &p.Changes.Targets, Name: &p.Changes.Name,
			Participant: &p.Changes.Participant, Route: &p.Changes.Route, Members: &p.Changes.Members, BudgetItems: &p.Changes.BudgetItems, TotalBudget: &p.Changes.TotalBudget,
		} {
			path := "changes." + string(name)
			same(d.Level.Value.Num() == byLeader, "1 is the lowest level: what is below it is the leader as well", path+".level", "-1")
			same(d.Level.Value.Num() == byFunder, "the highest level: what is above it is the funder as well", path+".level", "+1")
			same(d.Filed.Value.Num() == byFunder, "the highest level: what is above it is the funder as well", path+".filed", "+1")
			same(d.Filed.Value.Num() == 0, "0 is filed with nobody, and so is what is below it", path+".filed", "-1")
		}
		same(p.Events.To.Value.Num() == byFunder, "the highest level: what is above it is the funder as well", "events.to", "+1")
	}
	return all
}

func lists(p *Policy) bool {
	for _, e := range Events() {
		if len(p.Events.of(e).requests()) > 0 {
			return true
		}
	}
	return false
}

func TestEveryProfileIsSound(t *testing.T) {
	for _, name := range Profiles() {
		for _, e := range set.All(name) {
			assert.Empty(t, rule.CheckPolicy(&e.Policy), name)
		}
	}
}
