package competition

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

type dice struct{ *rand.Rand }

func (d dice) chance(n int) bool { return d.IntN(n) == 0 }

// policy is any policy.
func (d dice) policy() Policy {
	p := Proposal()
	p.PassScore = limit(int64(d.IntN(80)))
	p.SelfRaised.On, p.SelfRaisedRatio = d.chance(4), percent(int64(d.IntN(200)))
	p.HasMost.On, p.Most = d.chance(3), limit(int64(20_000+d.IntN(60_000)))
	p.HasLeast.On, p.Least = d.chance(3), limit(int64(d.IntN(20_000)))
	p.HasNumber.On, p.Number = d.chance(4), limit(int64(d.IntN(8)))
	p.HasPerUnit.On, p.PerUnit = d.chance(4), limit(int64(1+d.IntN(3)))
	p.HasPerCounty.On, p.PerCounty = d.chance(4), limit(int64(1+d.IntN(3)))
	p.Reserve.On, p.ReserveShare = d.chance(4), percent(int64(d.IntN(40)))
	p.Shared.On, p.Skip.On, p.Cut.On = d.chance(2), d.chance(2), d.chance(2)
	p.ByScore.On = p.Shared.On && d.chance(2)
	p.TieSubScore.On, p.TieSubmitted.On = d.chance(2), d.chance(2)
	p.ReserveList = limit(int64(d.IntN(5)))
	return p
}

func (d dice) round(n int, p *Policy) Round {
	list := make([]Applicant, n)
	for i := range list {
		list[i] = Applicant{Key: fmt.Sprintf("k%05d", i), Unit: fmt.Sprint("u", d.IntN(1+n/2)), Field: fmt.Sprint("f", d.IntN(3)), County: fmt.Sprint("c", d.IntN(4)),
			Eligible: rule.Given(!d.chance(9)), Score: rule.Given(rule.Frac(int64(d.IntN(201)), 2)), SubScore: rule.Given(rule.Int(int64(d.IntN(3)))),
			SubmittedOn: rule.Given(rule.NewDate(2026, 3, 1+d.IntN(3))), Requested: rule.Fen(int64(1 + d.IntN(8_000_000))), SelfRaised: rule.Fen(int64(d.IntN(9_000_000)))}
		if d.chance(5) {
			list[i].Cap = rule.Yuan(int64(d.IntN(6)) * 10_000)
		}
	}
	unit := []rule.SplitUnit{rule.InFen, rule.InYuan, rule.InWanYuan}[d.IntN(3)]
	w := Round{Unit: rule.Given(unit), Budget: rule.Yuan(int64(d.IntN(5*n+1)) * 10_000), Applicants: rule.Given(list)}
	var quotas []Quota
	for i := range d.IntN(3) {
		q := Quota{Of: rule.Given(OfField), Name: fmt.Sprint("f", i), Projects: rule.Given(d.IntN(n + 1))}
		if !p.Shared.On && d.chance(2) {
			q.Amount = rule.Yuan(int64(d.IntN(3*n+1)) * 10_000)
		}
		quotas = append(quotas, q)
	}
	w.Quotas = rule.Given(quotas)
	return w
}

func planned(t *testing.T, p Policy, w Round) (Plan, map[string]Grant) {
	a, err := p.Allocate(w)
	require.NoError(t, err)
	v, ok := a.Value()
	require.True(t, ok)
	by := map[string]Grant{}
	for _, g := range v.Grants {
		by[g.Key] = g
	}
	return v, by
}

func plus(a, b rule.Number) rule.Number { n, _ := a.Plus(b); return n }

// Sums are exact to the fen, bounds hold, the order of the input changes nothing, and a higher score never gives less.
func TestProperties(t *testing.T) {
	d := dice{rand.New(rand.NewPCG(1, 7))}
	for range size(800) {
		p := d.policy()
		w := d.round(1+d.IntN(30), &p)
		holds(t, d, p, w)
	}
}

// The same of a round of ten thousand.
func TestTenThousand(t *testing.T) {
	d := dice{rand.New(rand.NewPCG(2, 7))}
	for _, shared := range []bool{false, true} {
		p := Proposal()
		p.Shared.On, p.ByScore.On, p.Skip.On = shared, shared, true
		holds(t, d, p, many(d.Rand, size(10_000)))
	}
}

func holds(t *testing.T, d dice, p Policy, w Round) {
	v, by := planned(t, p, w)
	sum := rule.Int(0)
	list, _ := w.Applicants.Get()
	counts := map[string]int{}
	for _, a := range list {
		g := by[a.Key]
		sum = plus(sum, g.Amount)
		require.True(t, g.Amount.Cmp(g.AtMost) <= 0 && g.AtMost.Cmp(g.Requested) <= 0 && g.Amount.Sign() >= 0)
		require.Equal(t, g.Result.grants(), g.Amount.Sign() > 0)
		if g.Amount.Sign() == 0 {
			continue
		}
		require.True(t, a.Eligible.Or(false) && g.Score.Cmp(p.PassScore.Value) >= 0)
		require.True(t, !p.HasLeast.On || g.Amount.Cmp(p.Least.Value) >= 0)
		require.True(t, !p.HasMost.On || g.Amount.Cmp(p.Most.Value) <= 0)
		fen, _ := g.Amount.Times(rule.Int(100))
		require.True(t, fen.IsInt() && fen.Num()%w.Unit.Or("").Fen() == 0)
		counts["unit "+a.Unit]++
		counts["county "+a.County]++
		counts["field "+a.Field]++
		counts[""]++
		require.True(t, !p.HasPerUnit.On || counts["unit "+a.Unit] <= whole(p.PerUnit))
		require.True(t, !p.HasPerCounty.On || counts["county "+a.County] <= whole(p.PerCounty))
		require.True(t, !p.HasNumber.On || counts[""] <= whole(p.Number))
	}
	quotas, _ := w.Quotas.Get()
	for _, q := range quotas {
		require.LessOrEqual(t, counts["field "+q.Name], q.Projects.Or(0))
	}
	require.Equal(t, sum, v.Granted)
	require.Equal(t, v.Budget, plus(plus(v.WorkFund, v.Reserved), plus(v.Granted, v.Left)))
	require.Equal(t, counts[""], v.Projects)

	turned := w
	again := slices.Clone(list)
	d.Shuffle(len(again), func(i, j int) { again[i], again[j] = again[j], again[i] })
	turned.Applicants = rule.Given(again)
	u, _ := planned(t, p, turned)
	require.Equal(t, v, u)

	for range 3 {
		better := slices.Clone(list)
		i := d.IntN(len(better))
		s := plus(better[i].Score.Or(rule.Number{}), rule.Int(int64(1+d.IntN(20))))
		if s.Cmp(p.FullScore.Value) > 0 {
			s = p.FullScore.Value
		}
		better[i].Score = rule.Given(s)
		raised := w
		raised.Applicants = rule.Given(better)
		_, now := planned(t, p, raised)
		if was, is := by[better[i].Key].Amount, now[better[i].Key].Amount; is.Cmp(was) < 0 {
			in, _ := json.Marshal(w)
			t.Fatalf("%s had %s, with a higher score %s: %s", better[i].Key, was, is, in)
		}
	}
}

// The oracle tries every set of projects, for calls that grant in the order of rank and pass nobody over but for money: it
// must be the set that is first in the order of rank, one after the other.
func TestOracle(t *testing.T) {
	d := dice{rand.New(rand.NewPCG(3, 7))}
	for range size(600) {
		p := Proposal()
		p.Skip.On, p.TieSubScore.On, p.TieSubmitted.On = true, false, false
		p.HasPerCounty.On, p.PerCounty = d.chance(2), limit(int64(1+d.IntN(2)))
		p.HasNumber.On, p.Number = d.chance(2), limit(int64(1+d.IntN(4)))
		w := d.round(1+d.IntN(9), &p)
		w.Quotas = rule.Opt[[]Quota]{}
		_, by := planned(t, p, w)
		list := slices.Clone(w.Applicants.Or(nil))
		slices.SortFunc(list, func(a, b Applicant) int {
			if c := b.Score.Or(rule.Number{}).Cmp(a.Score.Or(rule.Number{})); c != 0 {
				return c
			}
			if a.Key < b.Key {
				return -1
			}
			return 1
		})
		best := -1
		for set := range 1 << len(list) {
			if allowed(p, w, list, by, set) && first(set, best, len(list)) {
				best = set
			}
		}
		for i, a := range list {
			require.Equal(t, best>>i&1 == 1, by[a.Key].Result == Funded, "%s of %b", a.Key, best)
		}
	}
}

// allowed reports whether a set of projects breaks nothing.
func allowed(p Policy, w Round, list []Applicant, by map[string]Grant, set int) bool {
	sum, counties, n := rule.Int(0), map[string]int{}, 0
	for i, a := range list {
		if set>>i&1 == 0 {
			continue
		}
		g := by[a.Key]
		if !a.Eligible.Or(false) || a.Score.Or(rule.Number{}).Cmp(p.PassScore.Value) < 0 || g.AtMost.Sign() == 0 {
			return false
		}
		sum = plus(sum, g.AtMost)
		counties[a.County]++
		n++
		if p.HasPerCounty.On && counties[a.County] > whole(p.PerCounty) {
			return false
		}
	}
	budget, _ := w.Budget.Get()
	most, _ := rule.Money(budget).Exact()
	return sum.Cmp(most) <= 0 && (!p.HasNumber.On || n <= whole(p.Number))
}

// first reports whether a set comes before another: it has the first project in which they differ.
func first(a, b, n int) bool {
	if b < 0 {
		return true
	}
	for i := range n {
		if x, y := a>>i&1, b>>i&1; x != y {
			return x == 1
		}
	}
	return false
}

// What is said to be sound passes the door, and what a random change spoils is never said to be.
func TestSoundPassesTheDoor(t *testing.T) {
	d := dice{rand.New(rand.NewPCG(4, 7))}
	spoils := []func(*Round, *Applicant){
		func(*Round, *Applicant) {},
		func(_ *Round, a *Applicant) { a.Key = "" },
		func(_ *Round, a *Applicant) { a.Key = "a\x00" },
		func(_ *Round, a *Applicant) { a.Name = "\xff" },
		func(_ *Round, a *Applicant) { a.Score = rule.Given(rule.Int(1001)) },
		func(_ *Round, a *Applicant) { a.SubScore = rule.Given(rule.Int(-1)) },
		func(_ *Round, a *Applicant) { a.Requested = rule.Yuan(0) },
		func(_ *Round, a *Applicant) { a.Requested = rule.Yuan(-5) },
		func(_ *Round, a *Applicant) { a.Requested = rule.Yuan(1_000_000_000_001) },
		func(_ *Round, a *Applicant) { a.SelfRaised = rule.Yuan(-5) },
		func(_ *Round, a *Applicant) { a.Cap = rule.Fen(1_234_567) },
		func(_ *Round, a *Applicant) { a.SubmittedOn = rule.Given(rule.Date{}) },
		func(w *Round, _ *Applicant) { w.Budget = rule.Fen(1) },
		func(w *Round, _ *Applicant) { w.Unit = rule.Given(rule.SplitUnit("pound")) },
		func(w *Round, _ *Applicant) { w.WorkFund = rule.Yuan(1_000_000_000) },
		func(w *Round, _ *Applicant) { w.Quotas = rule.Given([]Quota{{Of: rule.Given(OfUnit), Name: "x"}}) },
		func(w *Round, _ *Applicant) {
			q := Quota{Of: rule.Given(OfUnit), Name: "x", Projects: rule.Given(1)}
			w.Quotas = rule.Given([]Quota{q, q})
		},
		func(w *Round, a *Applicant) { w.Applicants = rule.Given([]Applicant{*a, *a}) },
		func(w *Round, _ *Applicant) { w.Applicants = rule.Opt[[]Applicant]{} },
	}
	passed := 0
	for i := range size(600) {
		p := Proposal()
		w := d.round(1+d.IntN(5), &p)
		list, _ := w.Applicants.Get()
		spoils[i%len(spoils)](&w, &list[d.IntN(len(list))])
		if w.sound() {
			passed++
			require.NoError(t, entrance.Validate(&w))
		}
	}
	require.Positive(t, passed)
}

func size(n int) int {
	n /= sizeDivisor
	if testing.Short() {
		n /= 10
	}
	return max(n, 20)
}
