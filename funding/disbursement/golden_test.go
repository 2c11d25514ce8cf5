package disbursement

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

// ask puts the question of a golden case.
func ask(p *Policy, asks string, input []byte) (ruletest.Told, error) {
	switch asks {
	case "plan":
		return ruletest.Ask(p, input, Decode, Plan, Policy.Plan)
	case "pay":
		return ruletest.Ask(p, input, Decode, MayPay, Policy.MayPay)
	case "ledger":
		return ruletest.Ask(nil, input, DecodeLedger, Reconcile, func(_ Policy, l Ledger) (rule.Answer[Reconciliation], error) { return Reconcile(l) })
	}
	return nil, fmt.Errorf("no question %q", asks)
}

// The golden cases reach every rule, and each that judges with every verdict it can have.
func TestCases(t *testing.T) {
	seen := map[string]map[string]bool{}
	for folder, programme := range map[string]Programme{"central": Central, "guangdong": Guangdong, "ledger": Central} {
		t.Run(folder, func(t *testing.T) {
			told, _ := ruletest.Answers(t, "testdata/"+folder, Editions(programme), ask)
			for _, a := range told {
				require.NotEmpty(t, a.FullText(rule.EN))
				for _, l := range a.Lines() {
					if seen[l.Rule.Code] == nil {
						seen[l.Rule.Code] = map[string]bool{}
					}
					v, _ := l.Verdict.Get()
					seen[l.Rule.Code][v.String()] = true
				}
			}
		})
	}
	for _, id := range []rule.ID{ruleTail, ruleContract, ruleTrigger, ruleStanding, ruleSuspended, ruleAllocated, ruleOrder, ruleTotals} {
		for _, v := range []string{"passed", "failed", "undetermined"} {
			require.True(t, seen[book.Rule(id).Code][v], "%s: no case in which it is %s", book.Rule(id).Code, v)
		}
	}
	for id, r := range book.Rules() {
		if rule.ID(id) != ruleLedger { // it only asks
			require.NotEmpty(t, seen[r.Code], "%s: no case reaches it", r.Code)
		}
	}
}

func TestEveryMutationIsNoticed(t *testing.T) {
	off := func(edition string, figures ...string) (all []ruletest.Equivalent) {
		for _, f := range figures {
			all = append(all, ruletest.Equivalent{Edition: edition, Figure: f, Why: "not read while its switch is off"})
		}
		return all
	}
	for folder, equivalents := range map[string][]ruletest.Equivalent{"central": nil, "guangdong": off("D2019", "pay_days", "since")} {
		cases, err := ruletest.LoadAnswers("testdata/" + folder)
		require.NoError(t, err)
		require.Positive(t, ruletest.AnswerMutations(t, cases, Editions(programmes.Values()[slices.Index([]string{"central", "guangdong"}, folder)]), ask, equivalents...), folder)
	}
}

var released = map[Programme][]ruletest.Release{
	Central: {{Edition: "D2021", From: "2021-08-05", Policy: "d3ba371c5c85085d3b25ca650c9ad8495f9ca41fe20ccd5fce39a78c1df3d502"}},
	Guangdong: {
		{Edition: "D2019", From: "2019-01-01", Policy: "c8dc3c94c04b3565ad22241bf57d1f6857451fcbb4188bb8791aaa130ce03996"},
		{Edition: "D2022", From: "2022-01-01", Policy: "71b7c8a6352b0845de052eb345ab5c79cd77c43a7368865a27c56ba7fe3ace1d"},
	},
}

func TestSound(t *testing.T) {
	require.NoError(t, errors.Join(grantDoor.Err(), ledgerDoor.Err()))
	require.Len(t, grantFacts, int(factPaid)+1)
	require.Len(t, ledgerFacts, int(statedSettled)+1)
	for _, p := range programmes.Values() {
		require.NoError(t, Editions(p).Err())
		ruletest.Released(t, Editions(p), released[p]...)
		for _, e := range Editions(p).All() {
			require.NoError(t, e.Policy.check(), e.ID)
		}
	}
	require.Zero(t, Editions("mars").Len())
	for _, list := range [][]string{Programme("").Choices(), Trigger("").Choices(), State("").Choices(), Step("").Choices()} {
		require.NotEmpty(t, list)
	}
	require.True(t, Central.Valid() && OnMidterm.Valid() && Withheld.Valid() && Paid.Valid())
	require.NotEmpty(t, Central.Text(rule.EN)+OnMidterm.Text(rule.EN)+Withheld.Text(rule.EN)+Paid.Text(rule.EN))
	for path, change := range map[string]func(*Policy){
		"pay_days": func(p *Policy) { p.PayDays.Value = rule.Int(mostDays + 1) },
		"since":    func(p *Policy) { p.Since.Value = rule.Frac(1, 2) },
		"in_time":  func(p *Policy) { p.InTime.Source = rule.Unstated },
	} {
		p := central2021()
		change(&p)
		_, err := p.MayPay(Grant{Programme: rule.Given(Central), On: rule.Given(rule.NewDate(2026, 3, 1)), Stages: rule.Given([]Stage{{Name: "一", Share: rule.Given(rule.Int(1)), Trigger: rule.Given(OnSigning)}})})
		var input *door.InputError
		require.ErrorAs(t, err, &input, path)
		require.Equal(t, path, input.Problems[0].Path)
	}
}

func FuzzMayPay(f *testing.F) {
	ruletest.FuzzAnswers(f, "pay", ask, "testdata/central", "testdata/guangdong")
}
func FuzzPlan(f *testing.F)      { ruletest.FuzzAnswers(f, "plan", ask, "testdata/central") }
func FuzzReconcile(f *testing.F) { ruletest.FuzzAnswers(f, "ledger", ask, "testdata/ledger") }
