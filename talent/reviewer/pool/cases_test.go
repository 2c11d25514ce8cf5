package pool

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// equivalents are the numbers of clauses that a place does not have.
func equivalents(at Place) []ruletest.Equivalent {
	var all []ruletest.Equivalent
	off := func(figures ...string) {
		for _, f := range figures {
			all = append(all, ruletest.Equivalent{Figure: f, Why: "the place has no such clause: its switch is off"})
		}
	}
	if at != Guangzhou {
		off("field_years")
	}
	if at != Jiangmen && at != Meizhou {
		off("grass_years")
	}
	if at != National {
		off("papers", "policy_years")
		all = append(all, ruletest.Equivalent{Figure: "title_years", Change: "-1", Why: "there are no fewer years than none"})
	}
	return all
}

// TestPlaces: each place by its own cases, every rule seen from both sides at one of them, every number pinned down.
func TestPlaces(t *testing.T) {
	require.NoError(t, entrance.Err())
	coverage := ruletest.NewCoverage(entryBook)
	for _, at := range Places() {
		s := Scheme(at)
		require.NoError(t, s.Err())
		for _, e := range s.Timeline().All() {
			assert.Empty(t, s.CheckPolicy(&e.Policy), e.ID)
		}
		subject, dir := ruletest.For(s, Decode), "testdata/"+string(at)
		cases, err := ruletest.Load(dir)
		require.NoError(t, err)
		for _, d := range ruletest.Cases(t, dir, subject) {
			coverage.Add(d)
		}
		var apps []Candidate
		for i := range cases {
			if c, err := Decode(cases[i].Application()); err == nil {
				apps = append(apps, c)
			}
		}
		ruletest.StraightLine(t, subject, apps...)
		ruletest.Mutations(t, subject, cases, equivalents(at)...)
		assert.NotEmpty(t, at.Text(rule.ZH)+at.Text(rule.EN))
	}
	coverage.Require(t, ruletest.BothSides)
	_, err := Evaluate("nowhere", Candidate{AppliedOn: rule.Given(rule.NewDate(2026, 7, 15))})
	assert.Error(t, err)
}

func askStatus(p *StatusPolicy, _ string, input []byte) (ruletest.Told, error) {
	return ruletest.Ask(p, input, DecodeEntry, StatusOn, StatusPolicy.StatusOn)
}

func TestStatus(t *testing.T) {
	require.NoError(t, statusDoor.Err())
	answers, codes := ruletest.Answers(t, "testdata/status", upkeep, askStatus)
	for _, r := range statusBook.Rules()[1:] {
		assert.True(t, codes[r.Code], r.Code)
	}
	seen := map[Status]bool{}
	for _, a := range answers {
		if s, told := a.(rule.Answer[Status]).Value(); told {
			seen[s] = true
		}
	}
	assert.Len(t, seen, len(statuses))
	cases, err := ruletest.LoadAnswers("testdata/status")
	require.NoError(t, err)
	ruletest.AnswerMutations(t, cases, Upkeep(), askStatus)
	e, err := Upkeep().On(rule.NewDate(2026, 7, 15))
	require.NoError(t, err)
	assert.Empty(t, rule.CheckPolicy(&e.Policy))
}

func FuzzStatus(f *testing.F) { ruletest.FuzzAnswers(f, "", askStatus, "testdata/status") }

func FuzzCandidate(f *testing.F) {
	ruletest.Proof[Policy, Candidate]{Scheme: Scheme(National), Door: entrance, Dir: "testdata/national"}.Fuzz(f)
}
