package performance

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

type random struct{ *rand.Rand }

func (r random) pick(all ...int64) rule.Number { return rule.Int(all[r.IntN(len(all))]) }

// evaluation is an evaluation of a kind whose points add up to 100; some figures may be missing where asked for.
func (r random) evaluation(missing bool) Evaluation {
	e := Evaluation{On: rule.Given(rule.NewDate(2020+r.IntN(6), 3, 1)), Kind: rule.Given(Self), Scale: rule.Given([]Scale{NationalScale, GuangdongScale}[r.IntN(2)])}
	weights := map[Group]int64{execution: 10, output: 50, benefit: 30, satisfaction: 10}
	if r.IntN(3) == 0 {
		e.Kind, weights = rule.Given(Fiscal), map[Group]int64{decision: 20, process: 20, output: 30, benefit: 30}
	}
	var list []Indicator
	for _, g := range groups.Values() {
		parts := int64(1 + r.IntN(4))
		for range parts {
			if w := weights[g]; w > 0 {
				list = append(list, r.indicator(g, rule.Frac(w, parts), missing))
			}
		}
	}
	list[0].NotApplicable = rule.Given(false)
	e.Indicators = rule.Given(list)
	return e
}

func (r random) indicator(g Group, w rule.Number, missing bool) Indicator {
	x := Indicator{Name: "指标", Group: rule.Given(g), Weight: rule.Given(w), Method: rule.Given([]Method{atLeast, atMost, ofBudget, qualitative}[r.IntN(4)])}
	if r.IntN(6) == 0 {
		x.NotApplicable = rule.Given(true)
	}
	if x.Method.Or("") == qualitative {
		a := []Achievement{achieved, partly, missed}[r.IntN(3)]
		x.Achievement = rule.Given(a)
		points, _ := w.Times(map[Achievement]rule.Number{achieved: rule.Frac(9, 10), partly: rule.Frac(7, 10), missed: rule.Frac(1, 3)}[a])
		x.Points = rule.Given(points)
		if missing && r.IntN(3) == 0 {
			x.Points = rule.Opt[rule.Number]{}
		}
		return x
	}
	x.Target, x.Actual = rule.Given(r.pick(1, 3, 7, 40, 97, 1_000_003)), rule.Given(r.pick(0, 1, 2, 39, 96, 100, 999_983))
	if missing && r.IntN(3) == 0 {
		x.Actual = rule.Opt[rule.Number]{}
	}
	return x
}

// The oracle follows the rule in plain rationals and knows nothing of the package's own steps.
func oracle(e Evaluation) *big.Rat {
	year := e.On.Or(rule.Date{})
	list, _ := e.Indicators.Get()
	stated, applies := map[Group]*big.Rat{}, map[Group]*big.Rat{}
	for _, g := range groups.Values() {
		stated[g], applies[g] = new(big.Rat), new(big.Rat)
	}
	for _, x := range list {
		w, g := x.Weight.Or(rule.Number{}).Rat(), x.Group.Or("")
		stated[g].Add(stated[g], w)
		if !x.NotApplicable.Or(false) {
			applies[g].Add(applies[g], w)
		}
	}
	if !year.Before(rule.NewDate(2021, 8, 18)) && applies[satisfaction].Sign() == 0 && applies[benefit].Sign() > 0 {
		stated[benefit].Add(stated[benefit], stated[satisfaction])
		stated[satisfaction] = new(big.Rat)
	}
	kept, sum := new(big.Rat), new(big.Rat)
	for g := range stated {
		if applies[g].Sign() > 0 {
			kept.Add(kept, stated[g])
		}
	}
	for _, x := range list {
		if x.NotApplicable.Or(false) {
			continue
		}
		g := x.Group.Or("")
		score := new(big.Rat).Quo(stated[g], applies[g])
		sum.Add(sum, score.Mul(score, earned(x)))
	}
	return sum.Mul(sum, new(big.Rat).Quo(big.NewRat(100, 1), kept))
}

func earned(x Indicator) *big.Rat {
	w, a, b := x.Weight.Or(rule.Number{}).Rat(), x.Target.Or(rule.Int(1)).Rat(), x.Actual.Or(rule.Int(1)).Rat()
	switch x.Method.Or("") {
	case qualitative:
		return x.Points.Or(rule.Number{}).Rat()
	case atMost:
		a, b = b, a
	}
	if b.Cmp(a) >= 0 {
		return w
	}
	return w.Mul(w, new(big.Rat).Quo(b, a))
}

func byHand(total *big.Rat, s Scale) Grade {
	edges := []int64{90, 80, 60}
	names := []Grade{Excellent, Good, Fair, Poor}
	if s == GuangdongScale {
		edges, names = []int64{90, 80, 70, 60}, []Grade{Excellent, Good, Fair, Low, Poor}
	}
	for i, edge := range edges {
		if total.Cmp(big.NewRat(edge, 1)) >= 0 {
			return names[i]
		}
	}
	return Poor
}

func TestOracle(t *testing.T) {
	r := random{rand.New(rand.NewPCG(7, 1))}
	for range size(3000) {
		e := r.evaluation(false)
		a, err := Evaluate(e)
		require.NoError(t, err)
		v, told := a.Value()
		require.True(t, told)
		want := oracle(e)
		low, _ := v.Total.Low()
		high, _ := v.Total.High()
		require.True(t, low.Rat().Cmp(want) <= 0 && high.Rat().Cmp(want) >= 0, "%s %s %s", low, want, high)
		if low != high {
			require.Equal(t, billionthNumber, new(big.Rat).Sub(high.Rat(), low.Rat()), "as close as a billionth")
		}
		require.Equal(t, byHand(want, e.Scale.Or("")), v.Grade)
	}
}

var billionthNumber = big.NewRat(1, billionth)

// An answer while figures are missing contains the answers of its completions.
func TestMissingContainsItsCompletions(t *testing.T) {
	r := random{rand.New(rand.NewPCG(7, 2))}
	p := v2021()
	for range size(1000) {
		e := r.evaluation(true)
		partial, told := p.result(&lines{}, &e, e.Indicators.Or(nil))
		for range 3 {
			whole := e
			list := append([]Indicator(nil), e.Indicators.Or(nil)...)
			for i := range list {
				r.complete(&list[i])
			}
			whole.Indicators = rule.Given(list)
			v, ok := p.result(&lines{}, &whole, list)
			require.True(t, ok)
			require.True(t, partial.Total.Contains(v.Total), "%v %v", partial.Total, v.Total)
			if told {
				require.Equal(t, partial.Grade, v.Grade)
			}
		}
	}
}

func (r random) complete(x *Indicator) {
	if x.Method.Or("") != qualitative && !x.Actual.IsGiven() {
		x.Actual = rule.Given(r.pick(0, 1, 5, 50, 98, 2_000_000))
	}
	if a, given := x.Achievement.Get(); given && !x.Points.IsGiven() {
		low, high := (&Policy{Achieved: rule.Limit{Value: rule.Percent(80)}, Partly: rule.Limit{Value: rule.Percent(60)}}).band(a)
		middle, _ := low.Plus(high)
		points, _ := middle.Times(x.Weight.Or(rule.Number{}))
		half, _ := points.Over(rule.Int(2))
		x.Points = rule.Given(half)
	}
}

// More of what is better never lowers the total.
func TestMonotone(t *testing.T) {
	r := random{rand.New(rand.NewPCG(7, 3))}
	p := v2021()
	for range size(1000) {
		e := r.evaluation(false)
		list := e.Indicators.Or(nil)
		before, _ := p.result(&lines{}, &e, list)
		i := r.IntN(len(list))
		actual, given := list[i].Actual.Get()
		if !given {
			continue
		}
		if list[i].Method.Or("") == atMost {
			actual, _ = actual.Times(rule.Frac(1, 2))
		} else {
			actual, _ = actual.Plus(rule.Int(1))
		}
		list[i].Actual = rule.Given(actual)
		after, _ := p.result(&lines{}, &e, list)
		least, _ := before.Total.Low()
		most, _ := after.Total.High()
		require.True(t, most.Cmp(least) >= 0)
	}
}

// What is said to be sound passes the door, and what a random change spoils is never said to be.
func TestSoundPassesTheDoor(t *testing.T) {
	r := random{rand.New(rand.NewPCG(7, 4))}
	spoils := []func(*Indicator){
		func(x *Indicator) {},
		func(x *Indicator) { x.Name = "" },
		func(x *Indicator) { x.Name = "a\x00b" },
		func(x *Indicator) { x.Name = "a\xff" },
		func(x *Indicator) { x.Weight = rule.Given(rule.Int(101)) },
		func(x *Indicator) { x.Weight = rule.Given(rule.Int(-1)) },
		func(x *Indicator) { x.Weight = rule.Opt[rule.Number]{} },
		func(x *Indicator) { x.Group = rule.Given(Group("profit")) },
		func(x *Indicator) { x.Group = rule.Opt[Group]{} },
		func(x *Indicator) { x.Method = rule.Given(Method("guess")) },
		func(x *Indicator) { x.Method = rule.Opt[Method]{} },
		func(x *Indicator) { x.Target = rule.Given(rule.Int(-1)) },
		func(x *Indicator) { x.Actual = rule.Given(rule.Int(2_000_000_000_000_000)) },
		func(x *Indicator) { x.Target, x.Actual = rule.Given(rule.Int(0)), rule.Given(rule.Int(1)) },
		func(x *Indicator) { x.TargetUnit, x.ActualUnit = "万元", "元" },
		func(x *Indicator) { x.Deduction = rule.Given(rule.Int(1)) },
		func(x *Indicator) { x.Points = rule.Given(rule.Int(1)) },
		func(x *Indicator) { x.Achievement = rule.Given(Achievement("nearly")) },
		func(x *Indicator) { x.NotApplicable = rule.Given(true) },
	}
	sound := 0
	for i := range size(2000) {
		e := r.evaluation(true)
		list := e.Indicators.Or(nil)
		spoils[i%len(spoils)](&list[r.IntN(len(list))])
		switch r.IntN(12) {
		case 0:
			e.Kind = rule.Given(Kind("press"))
		case 1:
			e.Scale = rule.Opt[Scale]{}
		case 2:
			e.Indicators = rule.Opt[[]Indicator]{}
		case 3:
			e.Rectification = rule.Given(Rectification("soon"))
		}
		p, err := lawOn(e.On.Or(rule.Date{}))
		if err != nil {
			continue
		}
		passes := entrance.Validate(&e) == nil
		if p.Policy.sound(&e) {
			sound++
			require.True(t, passes, entrance.Validate(&e))
		} else if passes {
			t.Log("slow path for", i%len(spoils))
		}
	}
	require.Positive(t, sound)
}
