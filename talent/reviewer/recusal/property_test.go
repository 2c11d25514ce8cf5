package recusal

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

func randomExpert(r *rand.Rand, i int) Expert {
	day := func() rule.Opt[rule.Date] {
		if r.IntN(2) == 0 {
			return rule.Opt[rule.Date]{}
		}
		return rule.Given(rule.NewDate(2021+r.IntN(6), 1+r.IntN(12), 1+r.IntN(28)))
	}
	e := Expert{ID: fmt.Sprint("E", i)}
	if r.IntN(8) > 0 {
		e.Posts = rule.Given([]Post{{fmt.Sprint("U", r.IntN(9)), roles.Values()[r.IntN(3)], day()}})
	}
	if r.IntN(8) > 0 {
		e.Ties = rule.Given([]Tie{{fmt.Sprint([]string{"P", "H", "U", "A"}[r.IntN(4)], r.IntN(5)), relations.Values()[r.IntN(10)], day()}})
	}
	e.Own = rule.Given([]Own{{fmt.Sprint("A", r.IntN(9)), fmt.Sprint("C", r.IntN(3)), fmt.Sprint("T", r.IntN(3))}})
	e.Declared = rule.Given([]string{fmt.Sprint("A", r.IntN(9))})
	return e
}

func randomApplication(r *rand.Rand, i int) Application {
	return Application{
		ID: fmt.Sprint("A", i), Call: fmt.Sprint("C", r.IntN(3)), Topic: fmt.Sprint("T", r.IntN(3)), Excluded: []string{fmt.Sprint("E", r.IntN(20))},
		Units: rule.Given([]string{fmt.Sprint("U", r.IntN(9))}), People: rule.Given([]string{fmt.Sprint("P", r.IntN(5))}), Heads: rule.Given([]string{fmt.Sprint("H", r.IntN(5))}),
	}
}

// TestManyAsOne: what a register of all experts finds is what each expert's own register finds.
func TestManyAsOne(t *testing.T) {
	r, on := rand.New(rand.NewPCG(7, 8)), rule.NewDate(2026, 7, 15)
	p := cities.All()[0].Policy
	var pool []Expert
	for i := range 300 {
		pool = append(pool, randomExpert(r, i))
	}
	register := p.NewRegister(on, pool)
	seen := map[string]bool{}
	for i := range 20 {
		a := randomApplication(r, i)
		var each []rule.Conflict
		for j := range pool {
			one := p.NewRegister(on, pool[j:j+1]).Conflicts(&a)
			for k := range one {
				one[k].A.Path = expertAt(j)
				seen[one[k].Code] = true
			}
			each = append(each, one...)
		}
		require.Equal(t, each, register.Conflicts(&a))
	}
	assert.Greater(t, len(seen), 12)
}

// TestMoreFactsNeverFree: an expert who must recuse still must when another tie is added, and one of whom less is known is not free.
func TestMoreFactsNeverFree(t *testing.T) {
	r, on := rand.New(rand.NewPCG(9, 10)), rule.NewDate(2026, 7, 15)
	p := cities.All()[0].Policy
	barred := func(e Expert, a *Application) (certain, any bool) {
		all := p.NewRegister(on, []Expert{e}).Conflicts(a)
		return slices.ContainsFunc(all, func(c rule.Conflict) bool { return !c.Possible }), len(all) > 0
	}
	for i := range 2000 {
		e, a := randomExpert(r, i%20), randomApplication(r, i%9)
		certain, _ := barred(e, &a)
		more := e
		ties, _ := e.Ties.Get()
		more.Ties = rule.Given(append(slices.Clone(ties), Tie{With: "P1", As: relations.Values()[r.IntN(10)]}))
		now, _ := barred(more, &a)
		require.True(t, now || !certain)
		less := e
		less.Ties = rule.Opt[[]Tie]{}
		_, open := barred(less, &a)
		require.True(t, open, "nothing is known of the ties")
	}
}

// BenchmarkRegister finds the conflicts of 20,000 experts with 500 applications.
func BenchmarkRegister(b *testing.B) {
	r, on := rand.New(rand.NewPCG(1, 1)), rule.NewDate(2026, 7, 15)
	p := cities.All()[0].Policy
	var pool []Expert
	for i := range 20_000 {
		pool = append(pool, Expert{
			ID: fmt.Sprint("E", i), Posts: rule.Given([]Post{{Unit: fmt.Sprint("U", r.IntN(2000)), As: Employee}}), Own: rule.Given([]Own{}), Declared: rule.Given([]string{}),
			Ties: rule.Given([]Tie{{With: fmt.Sprint("P", r.IntN(50_000)), As: Coauthor, Last: rule.Given(on)}}),
		})
	}
	for b.Loop() {
		register := p.NewRegister(on, pool)
		for i := range 500 {
			a := Application{ID: fmt.Sprint("A", i), Units: rule.Given([]string{fmt.Sprint("U", i)}), People: rule.Given([]string{fmt.Sprint("P", 2*i), fmt.Sprint("P", 2*i+1)}), Heads: rule.Given([]string{"H"})}
			if len(register.Conflicts(&a)) == 0 {
				b.Fatal("none")
			}
		}
	}
}
