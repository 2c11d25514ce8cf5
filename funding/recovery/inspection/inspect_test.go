package inspection

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/funding"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

const sound = `{"on": "2026-06-30", "unit": "U1", "signed_on": "2026-03-01", "separate_accounts": true,
  "payments": [{"paid_on": "2026-03-31", "payee": "U1", "barred": false}],
  "expenses": [{"invoice": "A1", "use": "operations", "amount": 100, "outsourced": true, "related": false}, {"invoice": "", "use": "labour", "amount": 5, "outsourced": false}],
  "elsewhere": ["B1"], "devices": [{"price": 500000, "listed": true}, {"price": "499999.99", "listed": false}], "grants": [{"programme": "省计划", "same": false}]}`

func project(t *testing.T, change func(*Project)) Project {
	t.Helper()
	x, err := Decode([]byte(sound))
	require.NoError(t, err)
	change(&x)
	return x
}

func result(t *testing.T, x Project) (Result, bool, rule.Answer[Result]) {
	t.Helper()
	a, err := Inspect(x)
	require.NoError(t, err)
	require.NotEmpty(t, a.FullText(rule.ZH)+a.Text(rule.EN))
	r, told := a.Value()
	return r, told, a
}

// Each check failed by itself, with both sides of what has an edge.
func TestChecks(t *testing.T) {
	no, yes := rule.Given(false), rule.Given(true)
	on := func(y, m, d int) rule.Opt[rule.Date] { return rule.Given(rule.NewDate(y, m, d)) }
	for _, c := range []struct {
		why    string
		change func(*Project)
		failed []string
	}{
		{"sound; the thirtieth day and 499,999.99 yuan", func(*Project) {}, []string{}},
		{"not accounted for separately", func(x *Project) { x.SeparateAccounts = no }, []string{"inspection.separate_accounts"}},
		{"paid to another unit", func(x *Project) { x.Payments.Or(nil)[0].Payee = "U2" }, []string{"inspection.payee"}},
		{"paid the day before the signature", func(x *Project) { x.Payments.Or(nil)[0].PaidOn = on(2026, 2, 28) }, []string{"inspection.contract_first"}},
		{"paid on the day of the signature", func(x *Project) { x.Payments.Or(nil)[0].PaidOn = on(2026, 3, 1) }, []string{}},
		{"paid on the thirty-first day", func(x *Project) { x.Payments.Or(nil)[0].PaidOn = on(2026, 4, 1) }, []string{"inspection.in_time"}},
		{"nothing paid after thirty days", func(x *Project) { x.Payments = rule.Given([]Payment{}); x.On = on(2026, 4, 1) }, []string{"inspection.in_time"}},
		{"nothing paid on the thirtieth day", func(x *Project) { x.Payments = rule.Given([]Payment{}); x.On = on(2026, 3, 31) }, []string{}},
		{"signed before the rule", func(x *Project) { x.SignedOn = on(2021, 8, 4) }, []string{}},
		{"signed on its first day", func(x *Project) { x.SignedOn = on(2021, 8, 5) }, []string{"inspection.in_time"}},
		{"a barred payee", func(x *Project) { x.Payments.Or(nil)[0].Barred = yes }, []string{"inspection.barred"}},
		{"an invoice of another project", func(x *Project) { x.Elsewhere = rule.Given([]string{"A1"}) }, []string{"inspection.invoice_twice"}},
		{"an invoice twice", func(x *Project) { x.Expenses.Or(nil)[1].Invoice = "A1" }, []string{"inspection.invoice_twice"}},
		{"a fine", func(x *Project) { x.Expenses.Or(nil)[1].Use = rule.Given(funding.Fine) }, []string{"inspection.negative_list"}},
		{"outsourced to a related party", func(x *Project) { x.Expenses.Or(nil)[0].Related = yes }, []string{"inspection.related_party"}},
		{"500,000 yuan not listed", func(x *Project) { x.Devices.Or(nil)[0].Listed = no }, []string{"inspection.equipment_listed"}},
		{"funded twice", func(x *Project) { x.Grants.Or(nil)[0].Same = yes }, []string{"inspection.double_funding"}},
		{"all at once, in the order of the rules", func(x *Project) {
			x.SeparateAccounts, x.Grants.Or(nil)[0].Same, x.Payments.Or(nil)[0].Barred = no, yes, yes
		}, []string{"inspection.separate_accounts", "inspection.barred", "inspection.double_funding"}},
	} {
		r, told, a := result(t, project(t, c.change))
		require.True(t, told, "%s\n%s", c.why, a.FullText(rule.ZH))
		require.Equal(t, c.failed, r.Failed, "%s\n%s", c.why, a.FullText(rule.ZH))
		require.Equal(t, len(c.failed) == 0, r.Sound)
	}
}

// What is not given leaves its check open; a failure elsewhere is told all the same.
func TestMissing(t *testing.T) {
	bare := Project{On: rule.Given(rule.NewDate(2026, 6, 30)), Unit: "U1"}
	_, told, a := result(t, bare)
	require.False(t, told)
	require.Len(t, a.Missing(), 7)
	_, told, a = result(t, project(t, func(x *Project) {
		x.SignedOn = rule.Opt[rule.Date]{}
		x.Payments.Or(nil)[0].Barred = rule.Opt[bool]{}
		x.Expenses.Or(nil)[0].Related, x.Expenses.Or(nil)[1].Outsourced = rule.Opt[bool]{}, rule.Opt[bool]{}
		x.Devices.Or(nil)[0].Listed = rule.Opt[bool]{}
		x.Grants.Or(nil)[0].Same = rule.Opt[bool]{}
	}))
	require.False(t, told)
	paths := []string{}
	for _, f := range a.Missing() {
		paths = append(paths, f.Path)
	}
	require.Equal(t, []string{"signed_on", "payments[].barred", "expenses[].related", "expenses[].outsourced", "devices[].listed", "grants[].same"}, paths)
	seen := map[string]bool{}
	for _, l := range a.Lines() {
		if v, _ := l.Verdict.Get(); v == rule.Undetermined {
			seen[l.Rule.Code] = true
		}
	}
	require.Len(t, seen, 6)
	bare.SeparateAccounts = rule.Given(false)
	r, told, _ := result(t, bare)
	require.True(t, told)
	require.False(t, r.Sound)
}

// Of guidance funds the measures are cited that name the use; of other money the usual list, and of a use that they do not
// name too. The 500,000 yuan are not the Opinions'.
func TestWhereItStands(t *testing.T) {
	for _, x := range []struct {
		use      funding.Use
		guidance rule.Opt[bool]
		number   string
		source   rule.Provenance
	}{
		{funding.Fine, rule.Opt[bool]{}, "", rule.Assumed},
		{funding.Fine, rule.Given(false), "", rule.Assumed},
		{funding.Fine, rule.Given(true), "财教〔2019〕129号", rule.SecondHand},
		{funding.Construction, rule.Given(true), "", rule.Assumed},
	} {
		r, told, a := result(t, project(t, func(p *Project) {
			p.Guidance, p.Expenses.Or(nil)[1].Use = x.guidance, rule.Given(x.use)
		}))
		require.True(t, told && !r.Sound)
		for _, l := range a.Lines() {
			switch l.Rule.Code {
			case "inspection.negative_list":
				require.Equal(t, x.number, l.Basis.Cite.Document().Info().Number, x.use)
				require.Equal(t, x.source, l.Basis.Source)
			case "inspection.equipment_listed":
				require.NotEqual(t, opinions, l.Basis.Cite.Document())
				require.Equal(t, rule.Proposed, l.Basis.Source)
			}
		}
	}
	require.True(t, Editions().All()[0].Promulgated.IsZero(), "the day is not confirmed")
}

func TestSound(t *testing.T) {
	require.NoError(t, errors.Join(entrance.Err(), timeline.Err()))
	ruletest.Released(t, Editions(), released...)
	p := Editions().All()[0].Policy
	x := project(t, func(*Project) {})
	a, err := p.Inspect(x)
	require.NoError(t, err)
	require.Nil(t, a.Frame().Edition)
	lines := func(p Policy) string {
		all := ""
		for _, signed := range []rule.Date{rule.NewDate(2026, 3, 1), rule.NewDate(2021, 8, 4), rule.NewDate(2021, 8, 5)} {
			b, err := p.Inspect(project(t, func(x *Project) { x.SignedOn = rule.Given(signed) }))
			if err != nil {
				return "refused"
			}
			data, _ := json.Marshal(b.Lines())
			all += string(data)
		}
		return all
	}
	law := lines(p)
	for m := range ruletest.Mutants(p) {
		require.NotEqual(t, law, lines(m.Policy), m.Figure)
	}
	p.PayDays.Value = rule.Int(0)
	_, err = p.Inspect(x)
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	_, err = Inspect(project(t, func(x *Project) { x.On = rule.Given(rule.NewDate(2021, 8, 4)) }))
	var none *rule.EditionError
	require.ErrorAs(t, err, &none)
	_, err = Decode([]byte(`{"on": "2026-13-01", "expenses": [{"use": "tea", "amount": -1}], "payments": [{}]}`))
	require.ErrorAs(t, err, &input)
	require.Len(t, input.Problems, 6, input.Text(rule.EN))
}

var released = []ruletest.Release{{Edition: "N2021", From: "2021-08-05", Policy: "9196e08f015d2788feb6539288284e1ef6439b53f9b40beef573ab652c079ba8"}}

func ask(p *Policy, _ string, data []byte) (ruletest.Told, error) {
	return ruletest.Ask(p, data, Decode, Inspect, Policy.Inspect)
}

func FuzzInspect(f *testing.F) {
	f.Add([]byte(sound))
	f.Add([]byte(`{"on": "2026-06-30", "unit": "U1", "payments": [], "expenses": [], "elsewhere": [], "devices": [], "grants": []}`))
	ruletest.FuzzAnswers(f, "", ask)
}
