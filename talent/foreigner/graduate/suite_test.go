package graduate

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

var proof = ruletest.Proof[Policy, Application]{
	Scheme: scheme, Door: entrance, Dir: "testdata/cases",
	Waivers: []ruletest.Waiver{{Code: "graduate.term", Of: ruletest.SeenPassed | ruletest.SeenFailed | ruletest.SeenUndetermined, Why: "a line of Term"}},
	Equivalents: []ruletest.Equivalent{
		{Figure: "first_years", Why: "Term alone uses it, and TestTerm pins it"}, {Figure: "later_years", Why: "Term alone uses it, and TestTerm pins it"},
	},
}

func TestCases(t *testing.T)  { proof.Prove(t) }
func FuzzDecode(f *testing.F) { proof.Fuzz(f) }

func TestTerm(t *testing.T) {
	for first, want := range map[bool]rule.Date{true: rule.NewDate(2027, 7, 31), false: rule.NewDate(2031, 7, 31)} {
		a, err := Term(rule.NewDate(2026, 8, 1), first)
		require.NoError(t, err)
		term, told := a.Value()
		require.True(t, told)
		last, _ := term.Last()
		require.Equal(t, want, last)
	}
	_, err := Term(rule.NewDate(2016, 1, 1), true)
	require.Error(t, err)
}
