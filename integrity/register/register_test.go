package register_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

func ask(p *register.Policy, _ string, input []byte) (ruletest.Told, error) {
	return ruletest.Ask(p, input, register.DecodeOperation, register.Operation.Ask, register.Policy.Ask)
}

// Every change, granted and refused, at, before and after every day that decides, by hand.
func TestCases(t *testing.T) {
	reached := map[string]bool{}
	for _, r := range integrity.Regimes() {
		_, codes := ruletest.Answers(t, "testdata/"+string(r), register.Editions(r), ask)
		for code := range codes {
			reached[code] = true
		}
	}
	for _, code := range []string{
		"document", "decided", "grade", "general", "mirror", "once", "found", "open", "as_decided", "new_decision", "longer", "running", "repair",
		"approved", "within", "shorter", "not_back", "expired", "review", "own_ground", "finder", "kept", "free", "national", "first_day",
	} {
		assert.True(t, reached["register."+code], code)
	}
}

// Moving any figure by one unit changes an answer of the cases.
func TestMutations(t *testing.T) {
	unread, never := "the document was not read", "there is nothing below no provision, and no grade below none"
	none := "without a provision on repair, the term of repair is not asked"
	for r, equal := range map[integrity.Regime][]ruletest.Equivalent{
		integrity.Misconduct: {{Figure: "repair", Change: "-1", Why: never}, {Figure: "general_list", Change: "-1", Why: never}, {Figure: "within", Why: none}},
		integrity.Violation:  {{Edition: "ORD24", Why: unread}, {Edition: "ORD19", Figure: "within", Why: none}, {Edition: "ORD19", Figure: "repair", Change: "-1", Why: never}, {Edition: "ORD19", Figure: "general_list", Change: "-1", Why: never}, {Edition: "ORD19", Figure: "from_grade", Change: "-1", Why: never}},
		integrity.Guangdong:  {{Edition: "GD-2024", Why: unread}, {Edition: "GD-2021", Figure: "from_grade", Change: "-1", Why: never}, {Edition: "GD-2021", Figure: "repair", Change: "+1", Why: "one provision is as good as two"}, {Edition: "GD-2021", Figure: "general_list", Change: "+1", Why: "one list is as good as two"}},
	} {
		cases, err := ruletest.LoadAnswers("testdata/" + string(r))
		require.NoError(t, err)
		ruletest.AnswerMutations(t, cases, register.Editions(r), ask, equal...)
	}
}

func TestPoliciesAreSound(t *testing.T) {
	require.NoError(t, register.RecordDoor().Err())
	require.NoError(t, register.OperationDoor().Err())
	for _, r := range integrity.Regimes() {
		require.NoError(t, register.Editions(r).Err())
		for _, e := range register.Editions(r).All() {
			require.Empty(t, rule.CheckPolicy(&e.Policy), e.ID)
		}
	}
	require.Zero(t, register.Editions("other").Len())
}
