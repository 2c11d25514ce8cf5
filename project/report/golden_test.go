package report

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
	case "duties":
		return ruletest.Ask(p, input, Decode, DutiesOf, func(p Policy, u Undertaking) (rule.Answer[Duties], error) { return p.DutiesOf(u, days) })
	case "filed":
		return ruletest.Ask(p, input, Decode, FiledOf, func(p Policy, u Undertaking) (rule.Answer[rule.Outcome[Filed]], error) { return p.FiledOf(u, days) })
	case "access":
		return ruletest.Ask(p, input, Decode, AccessOf, Policy.AccessOf)
	case "breach":
		return ruletest.Ask(p, input, Decode, BreachOf, Policy.BreachOf)
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
		case scheme + ".duties", scheme + ".filed", scheme + ".access": // they only ask
		default:
			assert.True(t, seen[r.Code], "no case has a line of %s", r.Code)
		}
	}
}

func TestMovingANumberFailsACase(t *testing.T) {
	none, off, law := "no annual report is asked for", "the profile has no such band", "nothing is left to the law besides the funder's measures"
	for dir, equivalents := range map[string][]ruletest.Equivalent{
		"testdata/cases": {{Figure: "month", Why: none}, {Figure: "breach.grave_*", Why: off}, {Figure: "breach.serious_*", Why: off}, {Figure: "access.open", Why: "it says what holds without a reason, whatever the numbers"}},
		"testdata/nsfc": {{Figure: "month", Why: none}, {Figure: "breach.law", Why: law}, {Edition: "NSFC-2007", Figure: "breach.grave_*", Why: off},
			{Figure: "access.open", Why: "it says what holds without a reason, whatever the numbers"}},
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
	for _, m := range measures {
		assert.True(t, m.Value.Valid())
	}
}

func FuzzDuties(f *testing.F) {
	ruletest.FuzzAnswers(f, "duties", ask, "testdata/cases", "testdata/nsfc")
}

func FuzzFiled(f *testing.F) {
	ruletest.FuzzAnswers(f, "filed", ask, "testdata/cases", "testdata/nsfc")
}

func FuzzAccess(f *testing.F) {
	ruletest.FuzzAnswers(f, "access", ask, "testdata/cases", "testdata/nsfc")
}

func FuzzBreach(f *testing.F) {
	ruletest.FuzzAnswers(f, "breach", ask, "testdata/cases", "testdata/nsfc")
}
