package panel

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

func ask(p *Policy, asks string, input []byte) (ruletest.Told, error) {
	if asks == "quota" {
		return ruletest.Ask(p, input, Decode, QuotaOf, Policy.QuotaOf)
	}
	return ruletest.Ask(p, input, Decode, Check, Policy.Check)
}

func TestCases(t *testing.T) {
	require.NoError(t, entrance.Err())
	require.NoError(t, editions.Err())
	_, codes := ruletest.Answers(t, "testdata/cases", editions, ask)
	for _, r := range book.Rules() {
		assert.True(t, codes[r.Code] || r.Code == "review_panel.valid" || r.Code == "review_panel.quota", r.Code)
	}
	p, err := Editions().On(rule.NewDate(2026, 7, 15))
	require.NoError(t, err)
	assert.Empty(t, rule.CheckPolicy(&p.Policy))
}

func TestMutations(t *testing.T) {
	cases, err := ruletest.LoadAnswers("testdata/cases")
	require.NoError(t, err)
	ruletest.AnswerMutations(t, cases, editions, ask,
		ruletest.Equivalent{Figure: "outside", Change: "-0.0001", Why: "no share of at most 100 members lies there"},
		ruletest.Equivalent{Figure: "industry", Change: "-1", Why: "there is nothing less than none"})
}

func FuzzCheck(f *testing.F) { ruletest.FuzzAnswers(f, "check", ask, "testdata/cases") }
func FuzzQuota(f *testing.F) { ruletest.FuzzAnswers(f, "quota", ask, "testdata/cases") }
