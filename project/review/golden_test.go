package review

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/project"
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

// The numbers of the province hold every clause that is not the Natural Science Foundation's own.
func provinces() rule.Timeline[Policy] { return rule.NewTimeline(set.All(project.Guangdong)...) }

func TestCases(t *testing.T) {
	require.NoError(t, book.Err())
	require.NoError(t, set.Err())
	require.NoError(t, Door().Err())
	_, codes := ruletest.Answers(t, "testdata/cases", provinces(), ask)
	for _, r := range book.Rules() {
		assert.True(t, codes[r.Code], "no case has a line of %s", r.Code)
	}
}

func TestMovingANumberFailsACase(t *testing.T) {
	cases, err := ruletest.LoadAnswers("testdata/cases")
	require.NoError(t, err)
	few := "no share of at most 99 members lies there"
	ruletest.AnswerMutations(t, cases, provinces(), ask,
		ruletest.Equivalent{Figure: "panel.outside", Change: "-0.0001", Why: few}, ruletest.Equivalent{Figure: "vote.quorum", Change: "-0.0001", Why: few},
		ruletest.Equivalent{Figure: "vote.share", Change: "+0.0001", Why: few},
		ruletest.Equivalent{Figure: "score.trim_from", Change: "-1", Why: "fewer than five scores are no review"},
		ruletest.Equivalent{Figure: "score.places", Why: "nothing is rounded: the switch is off"})
}

func TestEveryProfileIsSound(t *testing.T) {
	for _, name := range Profiles() {
		for _, e := range set.All(name) {
			assert.Empty(t, rule.CheckPolicy(&e.Policy), name)
		}
	}
}
