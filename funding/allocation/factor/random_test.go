package factor

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/funding/allocation/internal/basis"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

type dice struct{ *rand.Rand }

func (d dice) chance(n int) bool { return d.IntN(n) == 0 }

func (d dice) policy() Policy {
	all := [][]rule.Number{{rule.Int(1)}, {rule.Percent(50), rule.Percent(50)}, {rule.Percent(30), rule.Percent(20), rule.Percent(20), rule.Percent(30)}, {rule.Frac(1, 3), rule.Frac(2, 3)}}
	p := Of(basis.Proposal(), all[d.IntN(len(all))]...)
	p.Performance.On, p.Fiscal.On, p.DropEmpty.On = d.chance(2), d.chance(2), true
	p.Harmless.On, p.Least = d.chance(3), percent(int64(d.IntN(100)))
	p.Capped.On, p.Most = d.chance(3), percent(int64(100+d.IntN(100)))
	p.Reserve.On, p.ReserveShare = d.chance(3), percent(int64(d.IntN(30)))
	return p
}

func (p *Policy) count() (n int) {
	for i := range p.Factors {
		if p.Factors[i].Weight.Value.Sign() > 0 {
			n++
		}
	}
	return n
}

func (d dice) round(n, factors int) Round {
	w := Round{Unit: rule.Given([]rule.SplitUnit{rule.InFen, rule.InYuan, rule.InWanYuan}[d.IntN(3)])}
	var named []Factor
	for k := range factors {
		named = append(named, Factor{Key: fmt.Sprint("f", k)})
	}
	list := make([]Region, n)
	for i := range list {
		var values []Value
		for k := range factors {
			values = append(values, Value{named[k].Key, rule.Given(rule.Frac(int64(d.IntN(10_000)), 100))})
		}
		list[i] = Region{Key: fmt.Sprintf("r%05d", i), Name: "县", Values: rule.Given(values), Grade: rule.Given(grades[d.IntN(4)].Value), Fiscal: rule.Given(rule.Frac(int64(50+d.IntN(100)), 100)), Last: rule.Fen(int64(d.IntN(20_000_000)))}
		if d.chance(6) {
			list[i].Floor = rule.Yuan(int64(d.IntN(5)) * 10_000)
		} else if d.chance(6) {
			list[i].Cap = rule.Yuan(int64(d.IntN(50)) * 10_000)
		}
	}
	w.Budget, w.WorkFund = rule.Yuan(int64(n)*150_000+int64(d.IntN(9))*10_000), rule.Yuan(int64(d.IntN(3))*10_000)
	w.Factors, w.Regions = rule.Given(named), rule.Given(list)
	return w
}

func allocated(t *testing.T, p Policy, w Round) (Allocation, bool) {
	a, err := p.Allocate(w)
	require.NoError(t, err)
	o, ok := a.Value()
	require.True(t, ok)
	return o.Get()
}

func plus(a, b rule.Number) rule.Number { n, _ := a.Plus(b); return n }

func TestProperties(t *testing.T) {
	d := dice{rand.New(rand.NewPCG(1, 9))}
	granted := 0
	for range size(800) {
		p := d.policy()
		w := d.round(1+d.IntN(20), p.count())
		if holds(t, d, p, w) {
			granted++
		}
	}
	require.Positive(t, granted)
	require.True(t, holds(t, d, Minority2014(), d.round(size(10_000), 4)))
}

// holds asserts that sums are exact, that the order changes nothing, and what is promised of coefficients and factors.
func holds(t *testing.T, d dice, p Policy, w Round) bool {
	v, ok := allocated(t, p, w)
	list, _ := w.Regions.Get()
	turned := w
	again := slices.Clone(list)
	d.Shuffle(len(again), func(i, j int) { again[i], again[j] = again[j], again[i] })
	turned.Regions = rule.Given(again)
	u, same := allocated(t, p, turned)
	require.Equal(t, ok, same)
	if !ok {
		return false
	}
	sum := plus(plus(v.WorkFund, v.Reserved), v.Left)
	by := map[string]Share{}
	for i, x := range v.Shares {
		by[x.Key] = x
		sum = plus(sum, x.Amount)
		floor, _ := list[i].Floor.Get()
		least, _ := rule.Money(floor).Exact()
		require.True(t, x.Amount.Cmp(least) >= 0)
		if most, given := list[i].Cap.Get(); given {
			m, _ := rule.Money(most).Exact()
			require.True(t, x.Amount.Cmp(m) <= 0)
		}
	}
	require.Equal(t, v.Budget, sum)
	for _, x := range u.Shares {
		require.Equal(t, by[x.Key], x)
	}
	i := d.IntN(len(list))
	if p.Fiscal.On {
		better := slices.Clone(list)
		better[i].Fiscal = rule.Given(plus(better[i].Fiscal.Or(rule.Number{}), rule.Frac(int64(1+d.IntN(30)), 100)))
		w.Regions = rule.Given(better)
		now, _ := allocated(t, p, w)
		require.True(t, now.Shares[i].Amount.Cmp(v.Shares[i].Amount) >= 0)
	}
	better := slices.Clone(list)
	values := slices.Clone(better[i].Values.Or(nil))
	values[0].Value = rule.Given(plus(values[0].Value.Or(rule.Number{}), rule.Int(int64(1+d.IntN(9)))))
	better[i].Values = rule.Given(values)
	w.Regions = rule.Given(better)
	now, _ := allocated(t, p, w)
	unit := rule.Frac(w.Unit.Or("").Fen(), 100)
	require.True(t, plus(now.Shares[i].Amount, unit).Cmp(v.Shares[i].Amount) >= 0)
	return true
}

// The oracle: A = T·(s·p·c)/Σ(s·p·c) in rationals, of rounds without floors and caps; every amount is the quota rounded down or up.
func TestOracle(t *testing.T) {
	d := dice{rand.New(rand.NewPCG(2, 9))}
	for range size(500) {
		p := d.policy()
		p.Harmless.On, p.Capped.On, p.Reserve.On = false, false, false
		w := d.round(1+d.IntN(8), p.count())
		list, _ := w.Regions.Get()
		for i := range list {
			list[i].Floor, list[i].Cap = rule.Yuan(0), rule.Yuan(1_000_000_000_000)
		}
		v, ok := allocated(t, p, w)
		require.True(t, ok)
		index, all := make([]*big.Rat, len(list)), new(big.Rat)
		for i := range list {
			index[i] = new(big.Rat)
			for k := range p.count() {
				sum := new(big.Rat)
				for j := range list {
					x, _ := list[j].value(fmt.Sprint("f", k))
					sum.Add(sum, x.Rat())
				}
				x, _ := list[i].value(fmt.Sprint("f", k))
				if sum.Sign() > 0 {
					index[i].Add(index[i], new(big.Rat).Mul(p.Factors[k].Weight.Value.Rat(), new(big.Rat).Quo(x.Rat(), sum)))
				}
			}
			if p.Performance.On {
				index[i].Mul(index[i], p.coefficient(list[i].Grade.Or("")).Value.Rat())
			}
			if p.Fiscal.On {
				index[i].Mul(index[i], list[i].Fiscal.Or(rule.Number{}).Rat())
			}
			all.Add(all, index[i])
		}
		room := new(big.Rat).Sub(v.Budget.Rat(), v.WorkFund.Rat())
		unit := big.NewRat(w.Unit.Or("").Fen(), 100)
		for i := range list {
			if all.Sign() == 0 {
				continue
			}
			quota := new(big.Rat).Quo(new(big.Rat).Mul(room, index[i]), all)
			off := new(big.Rat).Sub(v.Shares[i].Amount.Rat(), quota)
			require.Negative(t, off.Abs(off).Cmp(unit))
		}
	}
}

// What is said to be sound passes the door, and bad input gets every problem at once.
func TestDoor(t *testing.T) {
	require.NoError(t, errors.Join(entrance.Err(), book.Err()))
	require.True(t, Excellent.Valid() && ByCap.Valid() && !Grade("").Valid() && !Decided("").Valid())
	require.Len(t, Grade("").Choices(), 4)
	require.Len(t, Decided("").Choices(), 4)
	require.Equal(t, "良 by the factors", Good.Text(rule.ZH)+" "+ByFactors.Text(rule.EN))
	d := dice{rand.New(rand.NewPCG(3, 9))}
	spoils := []func(*Round, *Region){
		func(*Round, *Region) {},
		func(_ *Round, x *Region) { x.Key = "" },
		func(_ *Round, x *Region) { x.Name = "\xff" },
		func(_ *Round, x *Region) { x.Values = rule.Opt[[]Value]{} },
		func(_ *Round, x *Region) { x.Values.Or(nil)[0].Factor = "other" },
		func(_ *Round, x *Region) { x.Values.Or(nil)[0].Value = rule.Given(rule.Int(-1)) },
		func(_ *Round, x *Region) { x.Grade = rule.Given(Grade("best")) },
		func(_ *Round, x *Region) { x.Fiscal = rule.Given(rule.Int(-1)) },
		func(_ *Round, x *Region) { x.Fiscal = rule.Given(rule.Frac(1, 3)) },
		func(_ *Round, x *Region) { x.Last = rule.Yuan(-1) },
		func(_ *Round, x *Region) { x.Floor, x.Cap = rule.Yuan(20_000), rule.Yuan(10_000) },
		func(w *Round, _ *Region) { w.Budget = rule.Yuan(-10_000) },
		func(w *Round, _ *Region) { w.WorkFund = rule.Yuan(1_000_000_000) },
		func(w *Round, _ *Region) { w.Unit = rule.Given(rule.SplitUnit("pound")) },
		func(w *Round, x *Region) { w.Regions = rule.Given([]Region{*x, *x}) },
		func(w *Round, _ *Region) { w.Factors = rule.Given([]Factor{{Key: "f0"}, {Key: "f0"}}) },
		func(w *Round, _ *Region) { w.Factors = rule.Opt[[]Factor]{} },
	}
	passed := 0
	for i := range max(size(800), 2*len(spoils)) {
		w := d.round(1+d.IntN(4), 1)
		list, _ := w.Regions.Get()
		spoil := i % len(spoils)
		spoils[spoil](&w, &list[d.IntN(len(list))])
		sound, err := w.sound(), entrance.Validate(&w)
		if sound {
			passed++
			require.NoError(t, err)
		}
		require.Equal(t, spoil > 0, err != nil, "%d", spoil)
	}
	require.Positive(t, passed)
	_, err := Decode([]byte(`{"budget": 15000, "unit": "wan_yuan", "factors": [{"key": "rd"}, {"key": "rd"}], "regions": [
		{"key": "a", "values": [{"factor": "gdp", "value": 1}, {"factor": "rd", "value": -1}], "floor": 1, "fiscal": "1/3"}, {"key": "a", "values": [{"factor": "rd", "value": "1e3"}], "grade": "best"}]}`))
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	var paths []string
	for _, q := range input.Problems {
		paths = append(paths, q.Path)
	}
	require.ElementsMatch(t, []string{"budget", "factors[1].key", "regions[0].values[0].factor", "regions[0].values[1].value", "regions[0].floor", "regions[0].fiscal", "regions[1].key", "regions[1].values[0].value", "regions[1].grade"}, paths)
}

func FuzzAllocate(f *testing.F) {
	f.Add([]byte(`{"budget": 100, "unit": "yuan", "factors": [{"key": "rd"}], "regions": [{"key": "a", "values": [{"factor": "rd", "value": 1}]}]}`))
	f.Add([]byte(`{"budget": 0, "unit": "fen", "factors": [{"key": "rd"}], "regions": [{"key": "a", "values": []}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		w, err := Decode(data)
		if err != nil {
			var input *door.InputError
			require.ErrorAs(t, err, &input)
			return
		}
		a, err := one().Allocate(w)
		if err == nil {
			require.NotEmpty(t, a.FullText(rule.ZH)+a.FullText(rule.EN))
		}
	})
}

func BenchmarkAllocate10000(b *testing.B) {
	d := dice{rand.New(rand.NewPCG(1, 1))}
	p := Minority2014()
	p.Performance.On, p.Fiscal.On = true, true
	w := d.round(10_000, 4)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := p.Allocate(w); err != nil {
			b.Fatal(err)
		}
	}
}

func size(n int) int {
	n /= sizeDivisor
	if testing.Short() {
		n /= 10
	}
	return max(n, 20)
}
