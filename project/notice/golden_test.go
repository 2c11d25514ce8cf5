package notice

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
	days := calendar.Official()
	switch asks {
	case "window":
		return ruletest.Ask(p, input, Decode, WindowOf, func(p Policy, n Notice) (rule.Answer[rule.Outcome[Window]], error) { return p.WindowOf(n, days) })
	case "objection":
		return ruletest.Ask(p, input, Decode, ObjectionOf, func(p Policy, n Notice) (rule.Answer[rule.Outcome[Objection]], error) { return p.ObjectionOf(n, days) })
	case "review":
		return ruletest.Ask(p, input, Decode, ReviewOf, func(p Policy, n Notice) (rule.Answer[rule.Outcome[Review]], error) { return p.ReviewOf(n, days) })
	}
	return nil, errors.New("no such question: " + asks)
}

// folders hold the cases by the profile whose numbers they pin.
var folders = map[string]project.Profile{"testdata/cases": project.Prefecture, "testdata/nsfc": project.NaturalScience}

func timeline(p project.Profile) rule.Timeline[Policy] { return rule.NewTimeline(set.All(p)...) }

func TestCases(t *testing.T) {
	require.NoError(t, book.Err())
	require.NoError(t, set.Err())
	require.NoError(t, Door().Err())
	seen := map[string]bool{}
	for dir, profile := range folders {
		_, codes := ruletest.Answers(t, dir, timeline(profile), ask)
		for c := range codes {
			seen[c] = true
		}
	}
	for _, r := range book.Rules() {
		switch r.Code {
		case scheme + ".window", scheme + ".objection": // they only ask
		default:
			assert.True(t, seen[r.Code], "no case has a line of %s", r.Code)
		}
	}
}

func TestMovingANumberFailsACase(t *testing.T) {
	none, off := "no notice is prescribed", "the decision is not bounded there"
	for dir, equivalents := range map[string][]ruletest.Equivalent{
		"testdata/cases": {{Figure: "review.decide", Why: off}},
		"testdata/nsfc":  {{Figure: "grants.days", Why: none}, {Figure: "grants.working", Why: none}, {Figure: "results*", Why: none}, {Figure: "terminations*", Why: none}, {Figure: "registration*", Why: none}, {Figure: "objection*", Why: none}},
	} {
		cases, err := ruletest.LoadAnswers(dir)
		require.NoError(t, err)
		ruletest.AnswerMutations(t, cases, timeline(folders[dir]), ask, equivalents...)
	}
}

func TestEveryProfileIsSound(t *testing.T) {
	for _, name := range Profiles() {
		for _, e := range set.All(name) {
			assert.Empty(t, rule.CheckPolicy(&e.Policy), name)
		}
	}
	for _, k := range Kinds() {
		assert.True(t, k.Valid())
		assert.NotEmpty(t, k.Text(rule.EN))
	}
}

func FuzzWindow(f *testing.F) {
	ruletest.FuzzAnswers(f, "window", ask, "testdata/cases", "testdata/nsfc")
}

func FuzzObjection(f *testing.F) {
	ruletest.FuzzAnswers(f, "objection", ask, "testdata/cases", "testdata/nsfc")
}

func FuzzReview(f *testing.F) {
	ruletest.FuzzAnswers(f, "review", ask, "testdata/cases", "testdata/nsfc")
}
