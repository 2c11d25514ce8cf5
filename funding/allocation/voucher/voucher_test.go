package voucher

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/funding/allocation/internal/basis"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

func yuan(s string) rule.Opt[decimal.Decimal] {
	d, err := rule.ParseAmount(s)
	if err != nil {
		panic(err)
	}
	return rule.Given(d)
}

// claims writes claims down, one a line: key, applicant, price in yuan, day of application, and what else is given.
func claims(budget string, all ...string) Round {
	var w Round
	if budget != "" {
		w.Budget = yuan(budget)
	}
	var list []Claim
	for _, line := range all {
		f := strings.Fields(line)
		on, _ := rule.ParseDate(f[3])
		c := Claim{Key: f[0], Applicant: f[1], Contract: yuan(f[2]), AppliedOn: rule.Given(on), Related: rule.Given(slices.Contains(f, "related")), Size: rule.Given(Small), Used: rule.Yuan(0), IssuedOn: rule.Given(on)}
		for _, more := range f[4:] {
			name, value, _ := strings.Cut(more, "=")
			switch name {
			case "size":
				c.Size = rule.Given(Size(value))
			case "used":
				c.Used = yuan(value)
			case "issued":
				day, _ := rule.ParseDate(value)
				c.IssuedOn = rule.Given(day)
			}
		}
		list = append(list, c)
	}
	w.Claims = rule.Given(list)
	return w
}

func ask(p Policy, w Round) string {
	a, err := p.Redeem(w)
	var input *door.InputError
	if errors.As(err, &input) {
		return "error at " + input.Problems[0].Path
	}
	v, ok := a.Value()
	if !ok {
		return a.Text(rule.ZH)
	}
	var all []string
	for _, c := range v.Claims {
		all = append(all, fmt.Sprintf("%s %s %s", c.Key, c.Result, c.Amount))
	}
	return strings.Join(all, ", ")
}

// By hand, in yuan.
var byHand = []struct {
	name   string
	policy Policy
	round  Round
	want   string
}{
	{"45% in Guangdong's east", EasternGuangdong2020(), claims("", "a x 100000 2020-03-01"), "a ratio 45000"},
	{"rounded down to the fen", EasternGuangdong2020(), claims("", "a x 0.05 2020-03-01"), "a ratio 0.02"},
	{"related parties", EasternGuangdong2020(), claims("", "a x 100000 2020-03-01 related"), "a related 0"},
	{"30% in Guangzhou, three million a year", Guangzhou(), claims("", "a x 9000000 2020-03-01", "b x 1000000 2020-03-01", "c x 3000000 2020-02-01", "d y 1000000 2020-03-01 used=2800000"), "a year_quota 2100000, b year_quota 0, c ratio 900000, d year_quota 200000"},
	{"the year's quota to the fen", Guangzhou(), claims("", "a x 10000000 2020-03-01"), "a ratio 3000000"},
	{"the year's quota, one yuan more", Guangzhou(), claims("", "a x 10000000.1 2020-03-01"), "a year_quota 3000000"},
	{"31 December and 1 January are two years", Guangzhou(), claims("", "a x 9000000 2020-12-31", "b x 9000000 2021-01-01"), "error at claims[1].applied_on"},
	{"of two years, where none is capped", EasternGuangdong2020(), claims("", "a x 100 2020-12-31", "b x 100 2021-01-01"), "a ratio 45, b ratio 45"},
	{"valid for two years, on the last day and the day after", Guangzhou(), claims("", "a x 100 2022-03-01 issued=2020-03-01", "b x 100 2022-03-02 issued=2020-03-01"), "a ratio 30, b expired 0"},
	{"Shenzhen by kind of applicant", Shenzhen(), claims("", "a v 9000000 2020-03-01 size=medium", "b w 9000000 2020-03-01 size=small", "c x 9000000 2020-03-01 size=micro", "d y 9000000 2020-03-01 size=maker", "e z 100 2020-03-01"),
		"a single_cap 200000, b single_cap 100000, c single_cap 50000, d single_cap 10000, e ratio 50"},
	{"a budget, in the order of application", EasternGuangdong2020(), claims("100000", "a x 100000 2020-03-02", "b y 200000 2020-03-01", "c z 100000 2020-03-03"), "a budget 10000, b ratio 90000, c budget 0"},
	{"on one day by key", EasternGuangdong2020(), claims("45000", "b x 100000 2020-03-02", "a y 100000 2020-03-02"), "b budget 0, a ratio 45000"},
}

func TestByHand(t *testing.T) {
	codes, all := map[string]bool{}, map[Result]bool{}
	for _, c := range byHand {
		require.Equal(t, c.want, ask(c.policy, c.round), c.name)
		a, err := c.policy.Redeem(c.round)
		if strings.HasPrefix(c.want, "error") {
			continue
		}
		require.NoError(t, err)
		for _, l := range a.Lines() {
			codes[l.Rule.Code] = true
		}
		v, _ := a.Value()
		require.NotEmpty(t, v.Text(rule.ZH)+a.FullText(rule.EN))
		for _, x := range v.Claims {
			all[x.Result] = true
		}
	}
	require.Len(t, all, len(Result("").Choices()))
	require.Len(t, codes, len(book.Rules())-1)
}

// Guangdong's ratios on both sides of 2020-02-26, and what the province added to a yuan of a city's at most: 1:3 and 1:1.
func TestGuangdong(t *testing.T) {
	last, first := rule.NewDate(2020, 2, 25), rule.NewDate(2020, 2, 26)
	for _, x := range []struct {
		delta bool
		on    rule.Date
		want  int64
	}{{true, last, 30}, {true, first, 40}, {false, last, 35}, {false, first, 45}} {
		require.Equal(t, rule.Percent(x.want), Guangdong(x.delta, x.on).Ratio.Value)
	}
	require.Equal(t, EasternGuangdong2020(), Guangdong(false, first))
	require.Equal(t, rule.Frac(1, 3), ProvinceAtMost(true).Value)
	require.Equal(t, rule.Int(1), ProvinceAtMost(false).Value)
	require.Equal(t, rule.SecondHand, ProvinceAtMost(true).Source)
}

func TestMutations(t *testing.T) {
	moved, noticed := map[string]bool{}, map[string]bool{}
	for _, c := range byHand {
		for m := range ruletest.Mutants(c.policy) {
			name := m.Figure + " " + m.Change
			moved[name] = true
			if !noticed[name] && ask(m.Policy, c.round) != c.want {
				noticed[name] = true
			}
		}
	}
	for name := range moved {
		require.True(t, noticed[name], name)
	}
}

func TestMissing(t *testing.T) {
	p := Shenzhen()
	p.HasYear, p.HasTerm = p.HasSingle, p.HasSingle
	w := claims("", "a x 100 2020-03-01")
	list, _ := w.Claims.Get()
	list[0] = Claim{Key: "a", Applicant: "x", Contract: list[0].Contract, AppliedOn: list[0].AppliedOn}
	a, err := p.Redeem(w)
	require.NoError(t, err)
	require.Len(t, a.Missing(), 4)
}

func TestDoor(t *testing.T) {
	require.NoError(t, errors.Join(entrance.Err(), book.Err()))
	require.True(t, Maker.Valid() && ByYear.Valid() && !Size("").Valid() && !Result("").Valid())
	require.Equal(t, "创客 by the ratio of the contract", Maker.Text(rule.ZH)+" "+ByRatio.Text(rule.EN))
	require.Len(t, Size("").Choices(), 4)
	_, err := Decode([]byte(`{"budget": -1, "claims": [{"key": "a", "applicant": "x", "contract": "1e5", "applied_on": "2020-03-01", "issued_on": "2020-03-02", "used": 1}, {"key": "a", "applicant": "x", "contract": 1, "applied_on": "2020-02-30", "size": "big", "used": 2}]}`))
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	require.Len(t, input.Problems, 7)
	p := Of(basis.Proposal(), rule.Int(2))
	p.Term = basis.Proposal().Exactly(rule.Frac(3, 2))
	_, err = p.Redeem(claims("", "a x 100 2020-03-01"))
	require.ErrorAs(t, err, &input)
	require.Len(t, input.Problems, 3)
}

// Claims never exceed the budget, and their order in the input changes nothing.
func TestProperties(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 4))
	for range 200 {
		var all []string
		for i := range 1 + r.IntN(20) {
			all = append(all, fmt.Sprintf("k%02d u%d %d.%02d 2020-0%d-1%d size=%s", i, r.IntN(5), r.IntN(600_000), r.IntN(100), 1+r.IntN(9), r.IntN(9), sizes[r.IntN(4)].Value))
		}
		budget := fmt.Sprint(r.IntN(2_000_000))
		p := Shenzhen()
		p.HasYear, p.Year = p.HasSingle, basis.Proposal().Limit(250_000)
		a, err := p.Redeem(claims(budget, all...))
		require.NoError(t, err)
		v, _ := a.Value()
		sum := v.Left
		for _, x := range v.Claims {
			sum, _ = sum.Plus(x.Amount)
		}
		require.Equal(t, budget, sum.String())
		slices.Reverse(all)
		b, err := p.Redeem(claims(budget, all...))
		require.NoError(t, err)
		u, _ := b.Value()
		slices.Reverse(u.Claims)
		require.Equal(t, v, u)
	}
}

func FuzzRedeem(f *testing.F) {
	f.Add([]byte(`{"budget": 100, "claims": [{"key": "a", "applicant": "x", "contract": 5, "applied_on": "2020-03-01", "issued_on": "2020-02-29", "related": false, "used": 0, "size": "micro"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		w, err := Decode(data)
		if err != nil {
			var input *door.InputError
			require.ErrorAs(t, err, &input)
			return
		}
		a, err := Guangzhou().Redeem(w)
		require.NoError(t, err)
		require.NotEmpty(t, a.FullText(rule.ZH)+a.FullText(rule.EN))
	})
}
