package sanction_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/sanction"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// asking puts the questions of the answers that are no verdicts.
func asking(r integrity.Regime) ruletest.Asking[sanction.Policy] {
	return func(p *sanction.Policy, asks string, input []byte) (ruletest.Told, error) {
		a, err := sanction.Decode(input)
		if err != nil {
			return nil, err
		}
		switch {
		case asks == "law":
			return sanction.Law(r, a)
		case asks == "permit" && p != nil:
			return p.Permit(a)
		case asks == "permit":
			return sanction.Permit(r, a)
		case asks == "review" && p != nil:
			return p.Review(a)
		case asks == "review":
			return sanction.Review(r, a)
		case p != nil:
			return p.Days(a)
		}
		return sanction.Days(r, a)
	}
}

// What may be imposed, what becomes of each measure, from when to when, and under which edition: by hand for each document;
// every rule of the answers is reached.
func TestAnswers(t *testing.T) {
	reached := map[string]bool{}
	for _, r := range integrity.Regimes() {
		_, codes := ruletest.Answers(t, "testdata/answers/"+string(r), sanction.Editions(r), asking(r))
		for code := range codes {
			reached[code] = true
		}
	}
	for _, code := range []string{"measure", "effects", "unit_effects", "reach", "outside", "unread_circumstance", "items_floor", "aggravated", "mitigated", "unlisted", "both", "unread", "review", "terms", "end", "printed", "end_other",
		"together", "law_conduct", "law_decision", "law_procedure", "law_not_back", "law_none"} {
		assert.True(t, reached["sanction."+code], code)
	}
}

// The cases pin down every measure, circumstance and way of counting.
func TestAnswerMutations(t *testing.T) {
	for _, r := range integrity.Regimes() {
		cases, err := ruletest.LoadAnswers("testdata/answers/" + string(r))
		require.NoError(t, err)
		ruletest.AnswerMutations(t, cases, onlyAnswers(r), asking(r), checked(r)...)
	}
}

// onlyAnswers leaves out the editions that were not read.
func onlyAnswers(r integrity.Regime) rule.Timeline[sanction.Policy] {
	var known []rule.Dated[sanction.Policy]
	for _, e := range sanction.Editions(r).All() {
		if !e.Policy.Unread.Open() {
			known = append(known, e)
		}
	}
	return rule.NewTimeline(known...)
}

// checked are the figures that the cases of the check pin down, or that nobody could tell from the law.
func checked(r integrity.Regime) []ruletest.Equivalent {
	all := []ruletest.Equivalent{
		{Figure: "numbered", Why: byCheck}, {Figure: "items", Why: byCheck}, {Figure: "gravest", Why: byCheck},
		{Figure: "deciders*", Why: byCheck}, {Figure: "unread", Why: byCheck}, {Figure: "law", Why: byCheck},
		{Figure: "lighter*", Why: byCheck}, {Figure: "any*", Why: byCheck}, {Figure: "heavier*", Why: byCheck}, {Figure: "serious*", Why: byCheck}, {Figure: "especially*", Why: byCheck},
	}
	all = append(all, ruletest.Equivalent{Figure: "coupled", Why: byCheck})
	if r == integrity.Misconduct {
		return append(all, ruletest.Equivalent{Edition: "323-2019", Figure: "part_only", Why: "its ban is on applying alone"})
	}
	if r == integrity.Guangdong {
		for i := range sanction.Measures() {
			all = append(all, ruletest.Equivalent{Figure: fmt.Sprintf("measures.rungs[%d].lighter", i), Why: "the document has no grades"})
		}
	}
	return append(all, ruletest.Equivalent{Figure: "floor", Why: noFloor}, ruletest.Equivalent{Figure: "floor_items", Why: noFloor})
}

const byCheck = "noticed by the cases of the check, or told there why not"

// Article 25 of Guangdong's measures of 2021 has every measure imposed by the departments, in words of its own.
func TestGuangdongsDepartmentsImposeItsMeasures(t *testing.T) {
	a := lawful(sanction.Heavier, sanction.Proposed{Years: rule.Given(rule.Int(2))})
	p, err := sanction.Permit(integrity.Guangdong, a)
	require.NoError(t, err)
	s, told := p.Value()
	require.True(t, told)
	require.Len(t, s.Measures, 9)
	for _, m := range s.Measures {
		require.Equal(t, "各级科技主管部门", m.By.ZH, m.Measure)
	}
}
