package reward

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/funding/allocation/internal/basis"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

const sound = `{"occasion": "first", "paid_on": "2026-06-01", "valid_until": "2028-12-01", "withdrawn": false, "local": true, "listed": false, "rewarded": false, "idle": false, "penalised": false, "received": []}`

// with is the sound case with other facts; null takes one away.
func with(t testing.TB, changes string) Case {
	facts := map[string]json.RawMessage{}
	require.NoError(t, json.Unmarshal([]byte(sound), &facts))
	require.NoError(t, json.Unmarshal([]byte(changes), &facts))
	data, err := json.Marshal(facts)
	require.NoError(t, err)
	c, err := Decode(data)
	require.NoError(t, err, changes)
	return c
}

func ask(p Policy, c Case) string {
	a, err := p.Pay(c)
	var input *door.InputError
	if errors.As(err, &input) {
		return "error at " + input.Problems[0].Path
	}
	o, ok := a.Value()
	if !ok {
		return "open"
	}
	if r, granted := o.Get(); granted {
		return r.Amount.String()
	}
	refusal, _ := o.Refusal()
	return "refused " + refusal.Reasons()[0].Code
}

func of200(change func(*Policy)) Policy {
	p := Of(basis.Proposal(), 200_000, 100_000)
	p.Relocation = basis.Proposal().Limit(300_000)
	if change != nil {
		change(&p)
	}
	return p
}

func place(p Place) Policy { policy, _ := In(p); return policy }

// By hand, in yuan.
var byHand = []struct {
	name, facts string
	policy      Policy
	want        string
}{
	{"first in Jieyang", `{}`, place(Jieyang), "150000"},
	{"renewal in Jieyang", `{"occasion": "renewal"}`, place(Jieyang), "100000"},
	{"relocation to Sihui", `{"occasion": "relocation"}`, place(Sihui), "200000"},
	{"first in Dayawan", `{}`, place(Dayawan), "200000"},
	{"first in Shilong: 2 and 8", `{}`, place(Shilong), "100000"},
	{"renewal in Shilong", `{"occasion": "renewal"}`, place(Shilong), "60000"},
	{"a provincial centre in Jieyang", `{"occasion": "provincial_centre"}`, place(Jieyang), "50000"},
	{"a city centre in Jieyang", `{"occasion": "city_centre"}`, place(Jieyang), "20000"},
	{"entry into the pool in Dayawan", `{"occasion": "pool_entry"}`, place(Dayawan), "20000"},
	{"relocation to Dayawan", `{"occasion": "relocation"}`, place(Dayawan), "200000"},
	{"relocation to Dayawan above scale", `{"occasion": "relocation_large"}`, place(Dayawan), "300000"},
	{"entry into the pool in Sihui is not known", `{"occasion": "pool_entry"}`, place(Sihui), "open"},
	{"Shilong: above scale without R&D", `{"idle": true}`, place(Shilong), "refused reward.active"},
	{"Shilong: a serious penalty", `{"penalised": true}`, place(Shilong), "refused reward.penalised"},
	{"Shilong: not said whether penalised", `{"penalised": null}`, place(Shilong), "open"},
	{"Jieyang does not ask", `{"idle": true, "penalised": true}`, place(Jieyang), "150000"},
	{"renewal in Shantou is not known", `{"occasion": "renewal"}`, place(Shantou), "open"},
	{"relocation to Jieyang is not known", `{"occasion": "relocation"}`, place(Jieyang), "open"},
	{"Shantou adds to the county", `{"received": [{"by": "区", "amount": 80000}]}`, place(Shantou), "80000"},
	{"Shantou: 25 in all", `{"received": [{"by": "区", "amount": 180000}]}`, place(Shantou), "70000"},
	{"Shantou: 25 in all, just reached", `{"received": [{"by": "区", "amount": 170000}]}`, place(Shantou), "80000"},
	{"Shantou: others had it all", `{"received": [{"by": "区", "amount": 300000}]}`, place(Shantou), "0"},
	{"relocation", `{"occasion": "relocation"}`, of200(nil), "300000"},
	{"added", `{"received": [{"by": "省", "amount": 500000}]}`, of200(nil), "200000"},
	{"up to the standard", `{"received": [{"by": "省", "amount": 50000}, {"by": "县", "amount": 60000}]}`, of200(func(p *Policy) { p.TopUp.On = true }), "90000"},
	{"the standard is had", `{"received": [{"by": "省", "amount": 250000}]}`, of200(func(p *Policy) { p.TopUp.On = true }), "0"},
	{"the highest single one only", `{"received": [{"by": "省", "amount": 50000}, {"by": "县", "amount": 60000}]}`, of200(func(p *Policy) { p.Higher.On = true }), "90000"},
	{"others together have the highest", `{"received": [{"by": "省", "amount": 150000}, {"by": "县", "amount": 60000}]}`, of200(func(p *Policy) { p.Higher.On = true }), "0"},
	{"another had the highest", `{"received": [{"by": "省", "amount": 250000}]}`, of200(func(p *Policy) { p.Higher.On = true }), "0"},
	{"on the last day", `{"paid_on": "2028-12-01"}`, of200(func(p *Policy) { p.Unexpired.On = true }), "200000"},
	{"a day later", `{"paid_on": "2028-12-02"}`, of200(func(p *Policy) { p.Unexpired.On = true }), "refused reward.valid"},
	{"a day later, which the reports do not ask about", `{"paid_on": "2028-12-02"}`, of200(nil), "200000"},
	{"the last day is not asked for", `{"valid_until": null}`, of200(nil), "200000"},
	{"the last day is asked for", `{"valid_until": null}`, of200(func(p *Policy) { p.Unexpired.On = true }), "open"},
	{"withdrawn", `{"withdrawn": true}`, of200(nil), "refused reward.withdrawn"},
	{"withdrawn, and not said until when", `{"withdrawn": true, "valid_until": null}`, of200(func(p *Policy) { p.Unexpired.On = true }), "refused reward.withdrawn"},
	{"not said whether withdrawn", `{"withdrawn": null}`, of200(nil), "open"},
	{"not local", `{"local": false}`, of200(nil), "refused reward.local"},
	{"listed", `{"listed": true}`, of200(nil), "refused reward.listed"},
	{"rewarded before", `{"rewarded": true}`, of200(nil), "refused reward.once"},
	{"rewarded before, which does not matter", `{"rewarded": true}`, of200(func(p *Policy) { p.Once.On = false }), "200000"},
	{"not said", `{"received": null}`, of200(nil), "open"},
	{"not said whether listed", `{"listed": null}`, of200(nil), "open"},
	{"both ways", `{}`, of200(func(p *Policy) { p.TopUp.On, p.Higher.On = true, true }), "error at policy.top_up"},
	{"a negative amount", `{}`, of200(func(p *Policy) { p.First.Value = rule.Int(-1) }), "error at policy.first"},
}

func TestByHand(t *testing.T) {
	codes := map[string]bool{}
	for _, c := range byHand {
		facts := with(t, c.facts)
		require.Equal(t, c.want, ask(c.policy, facts), c.name)
		if a, err := c.policy.Pay(facts); err == nil {
			require.NotEmpty(t, a.FullText(rule.ZH)+a.FullText(rule.EN))
			for _, l := range a.Lines() {
				codes[l.Rule.Code] = true
			}
		}
	}
	require.Len(t, codes, len(book.Rules())-1)
}

func TestMutations(t *testing.T) {
	moved, noticed := map[string]bool{}, map[string]bool{}
	for _, c := range byHand {
		for m := range ruletest.Mutants(c.policy) {
			name := m.Figure + " " + m.Change
			moved[name] = !unknown(m.Figure)
			if !noticed[name] && ask(m.Policy, with(t, c.facts)) != c.want {
				noticed[name] = true
			}
		}
	}
	for name, counts := range moved {
		require.True(t, noticed[name] || !counts, name)
	}
	for _, p := range Places() { // and every number of every place
		policy := place(p)
		open := map[string]bool{"renewal": policy.Renewal.Open(), "relocation": policy.Relocation.Open(), "relocation_large": policy.RelocationLarge.Open(), "pool_entry": policy.PoolEntry.Open(),
			"provincial_centre": policy.ProvincialCentre.Open(), "city_centre": policy.CityCentre.Open()}
		for m := range ruletest.Mutants(policy) {
			if m.Change == "flipped" || m.Figure == "total" && p != Shantou || unknown(m.Figure) || open[m.Figure] {
				continue
			}
			seen := false
			for _, o := range Occasion("").Choices() {
				c := with(t, `{"occasion": "`+o+`", "received": [{"by": "区", "amount": 170000}]}`)
				seen = seen || ask(m.Policy, c) != ask(place(p), c)
				c = with(t, `{"occasion": "`+o+`", "received": [{"by": "区", "amount": 180000}]}`)
				seen = seen || ask(m.Policy, c) != ask(place(p), c)
				c = with(t, `{"occasion": "`+o+`"}`)
				seen = seen || ask(m.Policy, c) != ask(place(p), c)
			}
			require.True(t, seen, "%s: %s %s", p, m.Figure, m.Change)
		}
	}
}

// unknown reports whether a figure is an end of an amount that no source gives.
func unknown(figure string) bool { return strings.Contains(figure, ".") }

func TestCommonMistakes(t *testing.T) {
	named := func(id string, year int, p Policy) rule.Dated[Policy] {
		return rule.Dated[Policy]{Edition: rule.Edition{ID: id, Title: rule.T(id, id), From: rule.NewDate(year, 1, 1), Until: rule.NewDate(year+1, 1, 1), Checked: rule.NewDate(2026, 1, 1), Documents: []rule.Document{p.First.Cite.Document()}}, Policy: p}
	}
	policies := rule.NewTimeline(named("added", 2020, of200(nil)), named("higher", 2021, of200(func(p *Policy) { p.Higher.On = true })))
	require.NoError(t, policies.Err())
	ruletest.Answers(t, "testdata/common-mistakes", policies, func(p *Policy, _ string, input []byte) (ruletest.Told, error) {
		c, err := Decode(input)
		if err != nil {
			return nil, err
		}
		return p.Pay(c)
	})
}

func TestDoor(t *testing.T) {
	require.NoError(t, errors.Join(entrance.Err(), book.Err()))
	require.True(t, First.Valid() && Shantou.Valid() && !Occasion("").Valid() && !Place("").Valid())
	require.Len(t, Place("").Choices(), len(Places()))
	require.Equal(t, "汕头市 renewal", Shantou.Text(rule.ZH)+" "+Renewal.Text(rule.EN))
	_, known := In("nowhere")
	require.False(t, known)
	_, err := Decode([]byte(`{"occasion": "second", "paid_on": "2026-02-30", "received": [{"by": "", "amount": -1}]}`))
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	require.Len(t, input.Problems, 4)
}

func FuzzPay(f *testing.F) {
	f.Add([]byte(sound))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := Decode(data)
		if err != nil {
			var input *door.InputError
			require.ErrorAs(t, err, &input)
			return
		}
		a, err := place(Shantou).Pay(c)
		require.NoError(t, err)
		require.NotEmpty(t, a.FullText(rule.ZH)+a.FullText(rule.EN))
	})
}
