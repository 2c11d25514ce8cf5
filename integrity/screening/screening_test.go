package screening_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/integrity/screening"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

func ask(p *screening.Policy, asks string, input []byte) (ruletest.Told, error) {
	if asks == "audit" {
		return ruletest.Ask(p, input, screening.DecodeCase, screening.Case.Audit, func(screening.Policy, screening.Case) (rule.Answer[screening.Hindsight], error) {
			return rule.Answer[screening.Hindsight]{}, nil // an audit looks back under the law of the day alone
		})
	}
	return ruletest.Ask(p, input, screening.DecodeCase, screening.Case.Screen, func(p screening.Policy, c screening.Case) (rule.Answer[screening.Result], error) {
		x, err := indexOf(c)
		if err != nil {
			return rule.Answer[screening.Result]{}, err
		}
		return p.Screen(x, c.Application)
	})
}

// indexOf is the index of a case's register.
func indexOf(c screening.Case) (screening.Index, error) {
	var all []register.Entry
	for _, r := range c.Register.Or(nil) {
		e, err := r.Entry()
		if err != nil {
			return screening.Index{}, err
		}
		all = append(all, e)
	}
	r, err := register.New(c.RegisterAsOf.Or(rule.Date{}), all...)
	return screening.NewIndex(r), err
}

func folder(p screening.Profile) string { return "testdata/" + string(p) }

var both = []screening.Profile{screening.National, screening.Guangdong}

// Every purpose, role, match and stage, every day at its edge, by hand.
func TestCases(t *testing.T) {
	reached, effects := map[string]bool{}, map[screening.Effect]bool{}
	for _, p := range both {
		told, codes := ruletest.Answers(t, folder(p), screening.Editions(p), ask)
		for code := range codes {
			reached[code] = true
		}
		for _, a := range told {
			if screened, is := a.(rule.Answer[screening.Result]); is {
				result, given := screened.Value()
				require.True(t, given)
				require.Empty(t, result.Standing.Faults())
				for _, c := range result.Effects {
					effects[c.Effect] = true
				}
			}
		}
	}
	for _, code := range []string{"party", "hint", "apply_alone", "pending", "running", "spread", "name", "stale", "national", "person", "first_day", "object", "then", "now"} {
		assert.True(t, reached["screening."+code], code)
	}
	for _, e := range screening.Effects() {
		assert.True(t, effects[e], e)
	}
}

// Moving any figure by one unit, or flipping any switch, changes an answer of the cases.
func TestMutations(t *testing.T) {
	for _, p := range both {
		cases, err := ruletest.LoadAnswers(folder(p))
		require.NoError(t, err)
		equal := []ruletest.Equivalent{{Figure: "serious_veto", Change: "-1", Why: "there is nothing below no veto"}}
		if p == screening.Guangdong {
			equal = []ruletest.Equivalent{{Edition: "GD-2024", Why: "the document was not read"}, {Edition: "GD-2021", Figure: "serious_veto", Change: "+1", Why: "one veto is as good as two"}}
		}
		ruletest.AnswerMutations(t, cases, screening.Editions(p), ask, equal...)
	}
}

func TestPoliciesAreSound(t *testing.T) {
	require.NoError(t, screening.Door().Err())
	require.NoError(t, screening.CaseDoor().Err())
	for _, p := range both {
		require.NoError(t, screening.Editions(p).Err())
		for _, e := range screening.Editions(p).All() {
			require.Empty(t, rule.CheckPolicy(&e.Policy), e.ID)
		}
	}
	require.Zero(t, screening.Editions("other").Len())
}
