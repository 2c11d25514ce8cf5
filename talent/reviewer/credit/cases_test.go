package credit

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

func ask(p *Policy, _ string, input []byte) (ruletest.Told, error) {
	return ruletest.Ask(p, input, Decode, CostOf, Policy.CostOf)
}

// all are the editions of both regimes, by their names; the cases name them.
func all() rule.Timeline[Policy] {
	science, other := sciences.All(), solicitations.All()[0]
	science[1].Until = rule.NewDate(2100, 1, 1)
	other.From = science[1].Until
	return rule.NewTimeline(append(science, other)...)
}

func TestCases(t *testing.T) {
	require.NoError(t, entrance.Err())
	require.NoError(t, all().Err())
	_, codes := ruletest.Answers(t, "testdata/cases", all(), ask)
	for _, r := range book.Rules()[1:] {
		assert.True(t, codes[r.Code], r.Code)
	}
	for _, r := range regimes.Values() {
		for _, e := range Editions(r).All() {
			assert.Empty(t, rule.CheckPolicy(&e.Policy), e.ID)
		}
	}
}

func TestMutations(t *testing.T) {
	cases, err := ruletest.LoadAnswers("testdata/cases")
	require.NoError(t, err)
	off := "the edition has no such band: its switch is off"
	var none []ruletest.Equivalent
	for _, e := range []string{"NSFC-2007", "NSFC-2024"} {
		none = append(none, ruletest.Equivalent{Edition: e, Figure: "ordinary_low", Why: off}, ruletest.Equivalent{Edition: e, Figure: "ordinary_high", Why: off},
			ruletest.Equivalent{Edition: e, Figure: "serious_above", Why: "serious cases are banned for good"})
	}
	none = append(none, ruletest.Equivalent{Edition: "NSFC-2007", Figure: "graver_*", Change: "+1", Why: off}, ruletest.Equivalent{Edition: "NSFC-2007", Figure: "graver_*", Change: "-1", Why: off},
		ruletest.Equivalent{Edition: "NSFC-2007", Figure: "graver_low_included", Why: off},
		ruletest.Equivalent{Edition: "E360", Figure: "warns", Why: "every case costs a ban"})
	ruletest.AnswerMutations(t, cases, all(), ask, none...)
}

func FuzzCostOf(f *testing.F) { ruletest.FuzzAnswers(f, "", ask, "testdata/cases") }
