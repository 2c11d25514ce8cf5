package notice

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
	days := calendar.Official()
	switch asks {
	case "window":
		return ruletest.Ask(p, input, Decode, WindowOf, func(p Policy, n Notice) (rule.Answer[rule.Outcome[Window]], error) { return p.WindowOf(n, days) })
	case "objection":
		return ruletest.Ask(p, input, Decode, ObjectionOf, func(p Policy, n Notice) (rule.Answer[rule.Outcome[Objection]], error) { return p.ObjectionOf(n, days) })
	case "call":
		return ruletest.Ask(p, input, Decode, CallOf, func(p Policy, n Notice) (rule.Answer[rule.Outcome[Call]], error) { return p.CallOf(n, days) })
	case "review":
		return ruletest.Ask(p, input, Decode, ReviewOf, func(p Policy, n Notice) (rule.Answer[rule.Outcome[Review]], error) { return p.ReviewOf(n, days) })
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
	_, seen := ruletest.Answers(t, "testdata/cases", every(), ask)
	for _, r := range book.Rules() {
		switch r.Code {
		case scheme + ".window", scheme + ".objection": // they only ask
		default:
			assert.True(t, seen[r.Code], "no case has a line of %s", r.Code)
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
		name(p.Review.Set.On, "review.from_end", "review.ask", "review.decides", "review.scholarly")
		name(p.Call.Set.On, "call.guide", "call.check")
		name(p.Review.Set.On && p.Review.Decides.On, "review.decide")
		for path, length := range map[string]*Length{"grants": &p.Grants, "results": &p.Results, "terminations": &p.Terminations, "registration": &p.Registration} {
			name(length.Set.On, path+".days", path+".working")
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
	for _, k := range Kinds() {
		assert.True(t, k.Valid())
		assert.NotEmpty(t, k.Text(rule.EN))
	}
}

func FuzzWindow(f *testing.F) {
	ruletest.FuzzAnswers(f, "window", ask, "testdata/cases")
}

func FuzzObjection(f *testing.F) {
	ruletest.FuzzAnswers(f, "objection", ask, "testdata/cases")
}

func FuzzReview(f *testing.F) {
	ruletest.FuzzAnswers(f, "review", ask, "testdata/cases")
}

func FuzzCall(f *testing.F) {
	ruletest.FuzzAnswers(f, "call", ask, "testdata/cases")
}
