package performance

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// ask puts the question of a golden case.
func ask(p *Policy, asks string, input []byte) (ruletest.Told, error) {
	switch asks {
	case "evaluate":
		return ruletest.Ask(p, input, Decode, Evaluate, Policy.Evaluate)
	case "advise":
		return ruletest.Ask(p, input, Decode, Advise, Policy.Advise)
	case "monitor":
		return ruletest.Ask(p, input, DecodeWatch, Monitor, Policy.Monitor)
	}
	return nil, fmt.Errorf("no question %q", asks)
}

// The golden cases reach every rule.
func TestCases(t *testing.T) {
	told, codes := ruletest.Answers(t, "testdata/cases", timeline, ask)
	for _, a := range told {
		require.NotEmpty(t, a.Text(rule.EN))
		codes[a.(interface{ About() rule.Rule }).About().Code] = true
	}
	for _, r := range book.Rules() {
		require.True(t, codes[r.Code], "%s: no case reaches it", r.Code)
	}
}

// Every number and switch of every edition is held by a case, but for these.
func TestEveryMutationIsNoticed(t *testing.T) {
	cases, err := ruletest.LoadAnswers("testdata/cases")
	require.NoError(t, err)
	ruletest.AnswerMutations(t, cases, timeline, ask,
		ruletest.Equivalent{Edition: "E2020", Figure: "with_cost*", Why: "cost lies within output, so that nothing reads them"},
		ruletest.Equivalent{Edition: "E2020", Figure: "cost_apart", Why: "the points with cost are those without"},
		ruletest.Equivalent{Figure: "national.low", Why: "the scale has four grades"},
		ruletest.Equivalent{Figure: "department*", Why: "shown beside the sheet's and decides nothing; see TestUsualPoints"})
}

// What localities do is not cited as the measures of the Ministry for central departments, and the other way round.
func TestWhoseMonth(t *testing.T) {
	for _, e := range Editions().All() {
		require.Equal(t, monitoring, e.Policy.CentralMonth.Cite.Document())
		require.Equal(t, rule.Assumed, e.Policy.CentralMonth.Source)
		require.Equal(t, localWatch, e.Policy.LocalMonth.Cite.Document())
		require.Equal(t, rule.SecondHand, e.Policy.LocalMonth.Source)
		require.Equal(t, localWatch, e.Policy.WarnLag.Cite.Document())
	}
}

// The usual points of an evaluation by department or finance, which lines show and nothing rests on.
func TestUsualPoints(t *testing.T) {
	for _, e := range Editions().All() {
		u := e.Policy.Department
		require.Equal(t, []rule.Number{rule.Int(20), rule.Int(20), rule.Int(30), rule.Int(30)}, []rule.Number{u.Decision.Value, u.Process.Value, u.Output.Value, u.Benefit.Value})
	}
}
