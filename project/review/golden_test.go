package review

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// ask puts the question of a case, under the policy where one is given, else under the profile that the input names.
func ask(p *Policy, asks string, input []byte) (ruletest.Told, error) {
	switch asks {
	case "panel":
		return ruletest.Ask(p, input, Decode, PanelOf, Policy.PanelOf)
	case "rank":
		return ruletest.Ask(p, input, Decode, RankOf, Policy.RankOf)
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
	require.NoError(t, Door().Err())
	_, codes := ruletest.Answers(t, "testdata/cases", every(), ask)
	for _, r := range book.Rules() {
		assert.True(t, codes[r.Code], "no case has a line of %s", r.Code)
	}
}

func TestMovingANumberOfAnyEditionFailsACase(t *testing.T) {
	cases, err := ruletest.LoadAnswers("testdata/cases")
	require.NoError(t, err)
	ruletest.AnswerMutations(t, cases, every(), ask, unread()...)
}

// unread names the figures that an edition does not read, since the switch before them is off, and those between which nothing lies.
func unread() []ruletest.Equivalent {
	var all []ruletest.Equivalent
	for _, e := range every().All() {
		p := e.Policy
		same := func(yes bool, why, figure, change string) {
			if yes {
				all = append(all, ruletest.Equivalent{Edition: e.ID, Figure: figure, Change: change, Why: why})
			}
		}
		off, few := "the profile has no such clause: its switch is off", "no share of at most 99 members lies there"
		same(!p.Panel.Odd.On, off, "panel.odd_binds", "")
		same(!p.Panel.Outsiders.On, off, "panel.outside", "")
		same(p.Panel.Outsiders.On, few, "panel.outside", "-0.0001")
		same(!p.Panel.Level.On, off, "panel.years", "")
		same(!p.Panel.Units.On, off, "panel.same_unit*", "")
		same(!p.Panel.Excludes.On, off, "panel.most_names", "")
		same(!p.Panel.Floor.On, off, "panel.least_rivals", "")
		same(!p.Score.Rounds.On, off, "score.places", "")
		same(!p.Vote.Quorums.On, off, "vote.quorum", "")
		same(p.Vote.Quorums.On, few, "vote.quorum", "-0.0001")
		same(true, few, "vote.share", "+0.0001")
		same(p.Panel.Least.Value.Cmp(p.Score.TrimFrom.Value) >= 0, "fewer scores than the least are no review", "score.trim_from", "-1")
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
