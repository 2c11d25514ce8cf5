package factor

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/funding/allocation/internal/basis"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

func number(s string) rule.Number {
	n, err := rule.ParseNumber(s)
	if err != nil {
		panic(err)
	}
	return n
}

func wan(s string) rule.Opt[decimal.Decimal] {
	fen, _ := number(s).Times(rule.Int(1_000_000))
	return rule.Fen(fen.Num())
}

// round writes a round down: a budget in 万元, how many factors, and regions, one a line: key, the values, and what else is given.
func round(budget string, factors int, regions ...string) Round {
	w := Round{Budget: wan(budget), Unit: rule.Given(rule.InWanYuan)}
	var named []Factor
	for k := range factors {
		named = append(named, Factor{Key: fmt.Sprint("f", k)})
	}
	var list []Region
	for _, line := range regions {
		f := strings.Fields(line)
		x := Region{Key: f[0]}
		var values []Value
		for k := range factors {
			if f[1+k] != "?" {
				values = append(values, Value{fmt.Sprint("f", k), rule.Given(number(f[1+k]))})
			}
		}
		x.Values = rule.Given(values)
		for _, more := range f[1+factors:] {
			name, value, _ := strings.Cut(more, "=")
			switch name {
			case "grade":
				x.Grade = rule.Given(Grade(value))
			case "fiscal":
				x.Fiscal = rule.Given(number(value))
			case "last":
				x.Last = wan(value)
			case "floor":
				x.Floor = wan(value)
			case "cap":
				x.Cap = wan(value)
			}
		}
		list = append(list, x)
	}
	w.Factors, w.Regions = rule.Given(named), rule.Given(list)
	return w
}

// told writes an allocation down as the cases do.
func told(o rule.Outcome[Allocation]) string {
	a, ok := o.Get()
	if !ok {
		r, _ := o.Refusal()
		var all []string
		for _, g := range r.Reasons() {
			all = append(all, g.Code+" "+g.Text.EN)
		}
		return "refused: " + strings.Join(all, "; ")
	}
	var all []string
	for _, x := range a.Shares {
		amount, _ := x.Amount.Over(rule.Int(10_000))
		text := x.Key + " " + amount.String()
		if x.By != ByFactors {
			text += " " + string(x.By)
		}
		if x.Odd {
			text += "+"
		}
		all = append(all, text)
	}
	if a.Left.Sign() > 0 {
		left, _ := a.Left.Over(rule.Int(10_000))
		all = append(all, "left "+left.String())
	}
	return strings.Join(all, ", ")
}

func ask(p Policy, w Round) string {
	a, err := p.Allocate(w)
	var input *door.InputError
	if errors.As(err, &input) {
		return "error at " + input.Problems[0].Path
	}
	v, ok := a.Value()
	if !ok {
		return a.Text(rule.ZH)
	}
	return told(v)
}

func percent(n int64) rule.Limit       { return basis.Proposal().Exactly(rule.Percent(n)) }
func frac(num, den int64) rule.Limit   { return basis.Proposal().Exactly(rule.Frac(num, den)) }
func one() Policy                      { return Of(basis.Proposal(), rule.Int(1)) }
func with(change func(*Policy)) Policy { p := one(); change(&p); return p }

// By hand, in 万元.
var byHand = []struct {
	name   string
	policy Policy
	round  Round
	want   string
}{
	// a: 30%·2/4 + 20%·1/4 + 20%·100/500 + 30%·10/100 = 27%; b 33.5%; c 39.5%
	{"four factors of 2014", Minority2014(), round("1000", 4, "a 2 1 100 10", "b 1 1 300 30", "c 1 2 100 60"), "a 270, b 335, c 395"},
	{"thirds, and one odd unit", one(), round("100", 1, "c 7", "b 7", "a 7"), "c 33, b 33, a 34+"},
	{"one region", one(), round("100", 1, "a 3"), "a 100"},
	{"none of the factor", one(), round("100", 1, "a 3", "b 0"), "a 100, b 0 nothing"},
	{"performance: 1.1 to 0.9", with(func(p *Policy) { p.Performance.On = true }), round("100", 1, "a 5 grade=excellent", "b 5 grade=fair"), "a 55, b 45"},
	{"performance: 1 to 0.8", with(func(p *Policy) { p.Performance.On = true }), round("180", 1, "a 5 grade=good", "b 5 grade=poor"), "a 100, b 80"},
	{"fiscal difficulty: 1.5 to 1", with(func(p *Policy) { p.Fiscal.On = true }), round("100", 1, "a 5 fiscal=1.5", "b 5 fiscal=1"), "a 60, b 40"},
	// 1.1·1.5 : 0.9·1 = 11 : 6
	{"both", with(func(p *Policy) { p.Performance.On, p.Fiscal.On = true, true }), round("170", 1, "a 5 grade=excellent fiscal=1.5", "b 5 grade=fair fiscal=1"), "a 110, b 60"},
	{"held harmless at 90%", with(func(p *Policy) { p.Harmless.On, p.Least = true, percent(90) }), round("150", 1, "a 1 last=100", "b 1 last=0"), "a 90 floor, b 60"},
	{"rounded up: 90% of 100.01 is 90.009", with(func(p *Policy) { p.Harmless.On, p.Least = true, percent(90) }), round("150", 1, "a 1 last=100.01", "b 1 last=0"), "a 91 floor, b 59"},
	{"growth capped at 120%", with(func(p *Policy) { p.Capped.On, p.Most = true, percent(120) }), round("100", 1, "a 1 last=40", "b 1 last=0"), "a 48 cap, b 52"},
	{"rounded down: 120% of 39.999 is 47.9988", with(func(p *Policy) { p.Capped.On, p.Most = true, percent(120) }), round("100", 1, "a 1 last=39.999", "b 1 last=0"), "a 47 cap, b 53"},
	{"all at their caps", with(func(p *Policy) { p.Capped.On, p.Most = true, percent(200) }), round("100", 1, "a 1 last=20", "b 1 last=25"), "a 40 cap, b 50 cap, left 10"},
	{"doubled at most, unless said otherwise", with(func(p *Policy) { p.Capped.On = true }), round("100", 1, "a 1 last=20", "b 1 last=0"), "a 40 cap, b 60"},
	{"own floors and those of last time, the greater", with(func(p *Policy) { p.Harmless.On, p.Least = true, percent(50) }), round("110", 1, "a 1 last=10 floor=60", "b 1 last=90 floor=20", "c 1 last=0"), "a 60 floor, b 45 floor, c 5"},
	{"own floor and cap", one(), round("100", 1, "a 1 floor=10 cap=20", "b 1"), "a 20 cap, b 80"},
	{"own floors", one(), round("100", 1, "a 1 floor=60", "b 3"), "a 60 floor, b 40"},
	{"own caps", one(), round("100", 1, "a 1", "b 3 cap=30"), "a 70, b 30 cap"},
	{"set aside: 10% of 100", with(func(p *Policy) { p.Reserve.On, p.ReserveShare = true, percent(10) }), round("100", 1, "a 1"), "a 90"},
	{"set aside: 10.01% of 100 is rounded up", with(func(p *Policy) { p.Reserve.On, p.ReserveShare = true, frac(1001, 10_000) }), round("100", 1, "a 1"), "a 89"},
	// from 10 to 30: a 0, b ½, c 1
	{"from the least to the greatest", with(func(p *Policy) { p.Factors[0].MinMax.On = true }), round("90", 1, "a 10", "b 20", "c 30"), "a 0 nothing, b 30, c 60"},
	{"from the greatest to the least", with(func(p *Policy) { p.Factors[0].MinMax.On, p.Factors[0].Less.On = true, true }), round("90", 1, "a 10", "b 20", "c 30"), "a 60, b 30, c 0 nothing"},
	{"floors that do not fit: the fewest", with(func(p *Policy) { p.Harmless.On, p.Least = true, percent(100) }), round("9", 1, "a 1 last=5", "b 1 last=4", "c 1 last=0", "d 1 last=6"),
		"refused: factor.floors the floor of a, 50,000 yuan; factor.floors the floor of d, 60,000 yuan; factor.budget 90,000 yuan to be split"},
	{"a floor of last time above the own cap", with(func(p *Policy) { p.Harmless.On, p.Least = true, percent(100) }), round("9", 1, "a 1 last=5 cap=4", "b 1 last=0"),
		"refused: factor.bounds floor of a, 50,000 yuan; factor.bounds cap of a, 40,000 yuan"},
	{"a factor of nothing", Of(basis.Proposal(), rule.Percent(50), rule.Percent(50)), round("9", 2, "a 1 0", "b 2 0"), "refused: factor.empty factor f1 is nothing everywhere, or the same: there are no shares"},
	{"a factor of nothing, dropped", dropping(), round("9", 2, "a 1 0", "b 2 0"), "a 3, b 6"},
	{"all factors of nothing, dropped", dropping(), round("9", 2, "a 0 0", "b 0 0"), "refused: factor.weightless factors and coefficients come to nothing for every region"},
	{"all factors of nothing, but the floors are all there is", dropping(), round("9", 2, "a 0 0 floor=4", "b 0 0 floor=5"), "a 4 floor, b 5 floor"},
	{"all coefficients of nothing", with(func(p *Policy) { p.Fiscal.On = true }), round("9", 1, "a 1 fiscal=0", "b 2 fiscal=0"), "refused: factor.weightless factors and coefficients come to nothing for every region"},
	{"weights that do not sum", Of(basis.Proposal(), rule.Percent(50), rule.Percent(49)), round("9", 2, "a 1 1"), "error at policy.factors"},
	{"a weight without a factor", Of(basis.Proposal(), rule.Percent(50), rule.Percent(50)), round("9", 1, "a 1"), "error at policy.factors[1].weight"},
	{"less alone", with(func(p *Policy) { p.Factors[0].Less.On = true }), round("9", 1, "a 1"), "error at policy.factors[0].less"},
	{"held harmless above the cap", with(func(p *Policy) { p.Harmless.On, p.Capped.On, p.Least, p.Most = true, true, percent(110), percent(109) }), round("9", 1, "a 1 last=5"), "error at policy.least"},
}

func dropping() Policy {
	p := Of(basis.Proposal(), rule.Percent(50), rule.Percent(50))
	p.DropEmpty.On = true
	return p
}

func TestByHand(t *testing.T) {
	codes := map[string]bool{}
	for _, c := range byHand {
		require.Equal(t, c.want, ask(c.policy, c.round), c.name)
		a, err := c.policy.Allocate(c.round)
		if err != nil {
			continue
		}
		for _, l := range a.Lines() {
			codes[l.Rule.Code] = true
		}
		o, _ := a.Value()
		v, _ := o.Get()
		for _, x := range v.Shares {
			require.NotEmpty(t, x.Text(rule.ZH)+x.Text(rule.EN))
		}
	}
	for id, r := range book.Rules() {
		require.True(t, rule.ID(id) == ruleAllocation || rule.ID(id) == ruleLacking || codes[r.Code], r.Code)
	}
}

// Every number and switch of the policy that a case uses makes it come out otherwise when moved by one unit.
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
	for k := 4; k < MaxFactors; k++ { // no case weighs so many factors, and what weighs nothing may count in any way
		delete(moved, fmt.Sprintf("factors[%d].min_max flipped", k))
	}
	for name := range moved {
		require.True(t, noticed[name], name)
	}
}

// What is not given is asked for, and not taken for zero.
func TestMissing(t *testing.T) {
	p := with(func(p *Policy) { p.Performance.On, p.Fiscal.On, p.Harmless.On, p.Least = true, true, true, percent(90) })
	a, err := p.Allocate(round("9", 1, "a ?", "b 1 grade=good fiscal=1 last=0"))
	require.NoError(t, err)
	_, ok := a.Value()
	require.False(t, ok)
	var paths []string
	for _, f := range a.Missing() {
		paths = append(paths, f.Path)
	}
	require.ElementsMatch(t, []string{"regions[].values[].value", "regions[].grade", "regions[].fiscal", "regions[].last"}, paths)
}

// What holds a region at a floor or cap of the policy rests on the policy's figure; its own floor or cap does not.
func TestBoundsAreCited(t *testing.T) {
	law := func(id string) rule.Basis {
		return rule.NewDocument(rule.DocumentInfo{ID: id, Title: rule.T(id, id), Source: rule.SecondHand}).Whole().Reported()
	}
	p := one()
	p.Harmless.On, p.Least = true, law("LEAST").Exactly(rule.Percent(90))
	p.Capped.On, p.Most = true, law("MOST").Exactly(rule.Percent(120))
	proposed := basis.Proposal()
	cited := func(w Round) (all []rule.Basis) {
		a, err := p.Allocate(w)
		require.NoError(t, err)
		for _, l := range a.Lines() {
			if l.Rule.Code == "factor.floor" || l.Rule.Code == "factor.cap" {
				all = append(all, l.Basis)
			}
		}
		o, _ := a.Value()
		if r, refused := o.Refusal(); refused {
			for _, g := range r.Reasons() {
				all = append(all, g.Law)
			}
		}
		return all
	}
	// 200 to split: a is held at 90% of 100, b at 120% of 10, c at its own floor of 70, d at its own cap of 11
	require.Equal(t, []rule.Basis{p.Least.Basis, p.Most.Basis, proposed, proposed}, cited(round("200", 1, "a 1 last=100", "b 9 last=10", "c 1 last=60 floor=70", "d 9 last=10 cap=11", "e 1 last=0")))
	// a: 90% of 100 is above its own cap of 80; b: its own floor of 130 above 120% of 100
	require.Equal(t, []rule.Basis{p.Least.Basis, proposed, proposed, p.Most.Basis}, cited(round("300", 1, "a 1 last=100 cap=80", "b 1 last=100 floor=130")))
	// 90% of 100 and an own floor of 20 do not fit 100 together
	require.Equal(t, []rule.Basis{p.Least.Basis, proposed, proposed}, cited(round("100", 1, "a 1 last=100", "b 1 last=20 floor=20")))
}
