package draw

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/panel"
)

// randomPlan is a small pool with one item whose constraints meet or miss as chance has it.
func randomPlan(r *rand.Rand) Plan {
	p := Plan{Seed: fmt.Sprint("s", r.Uint32())}
	n := 1 + r.IntN(8)
	for i := range n {
		p.Experts = append(p.Experts, Expert{
			ID: fmt.Sprintf("E%02d", (i*7)%n), Unit: fmt.Sprint("U", r.IntN(4)), Outside: r.IntN(3) > 0, Financial: r.IntN(4) == 0, Industry: r.IntN(3) == 0,
			Fields: []string{fmt.Sprint("F", r.IntN(2))}, Sat: r.IntN(3),
		})
	}
	for i := range p.Experts {
		p.Experts[i].ID = fmt.Sprintf("E%02d", i)
	}
	r.Shuffle(n, func(i, j int) { p.Experts[i], p.Experts[j] = p.Experts[j], p.Experts[i] })
	for range r.IntN(4) {
		if a, b := r.IntN(n), r.IntN(n); a != b {
			p.Ties = append(p.Ties, Tie{fmt.Sprintf("E%02d", a), fmt.Sprintf("E%02d", b)})
		}
	}
	if r.IntN(2) == 0 {
		p.PerYear = rule.Given(2)
	}
	size := 1 + r.IntN(5)
	x := Item{Key: "A", Quota: panel.Quota{Size: size, Outside: r.IntN(min(size, 3) + 1), Financial: r.IntN(2), Industry: r.IntN(2), PerUnit: r.IntN(3)}}
	if r.IntN(2) == 0 {
		x.Fields = []string{"F0"}
	}
	for i := range n {
		id := fmt.Sprintf("E%02d", i)
		switch r.IntN(8) {
		case 0:
			x.Barred = append(x.Barred, id)
		case 1:
			if len(x.Keep)+1 < size {
				x.Keep = append(x.Keep, id)
			}
		case 2:
			x.Gone = append(x.Gone, id)
		}
	}
	p.Items = []Item{x}
	return p
}

// admissible lists, by brute force and written apart from the package, the sets of new members that obey every constraint but
// those left aside.
func admissible(p *Plan, aside map[Constraint]bool) [][]string {
	x := &p.Items[0]
	var all [][]string
	for set := range 1 << len(p.Experts) {
		var members []Expert
		fresh, ok := []string{}, true
		for i, e := range p.Experts {
			kept := slices.Contains(x.Keep, e.ID)
			if in := set&(1<<i) != 0; in && kept {
				ok = false
			} else if in {
				fresh = append(fresh, e.ID)
				ok = ok && may(p, &e, aside)
			}
			if set&(1<<i) != 0 || kept {
				members = append(members, e)
			}
		}
		if ok && obeys(p, members, aside) {
			slices.Sort(fresh)
			all = append(all, fresh)
		}
	}
	return all
}

func may(p *Plan, e *Expert, aside map[Constraint]bool) bool {
	x := &p.Items[0]
	speaks := len(x.Fields) == 0 || slices.Contains(e.Fields, "F0")
	year, limited := p.PerYear.Get()
	return (aside[ByField] || speaks || e.Financial && x.Quota.Financial > 0) &&
		(aside[ByConflict] || !slices.Contains(x.Barred, e.ID)) &&
		(aside[ByGone] || !slices.Contains(x.Gone, e.ID)) &&
		(aside[ByLimit] || !limited || e.Sat < year)
}

func obeys(p *Plan, members []Expert, aside map[Constraint]bool) bool {
	x := &p.Items[0]
	count := func(is func(*Expert) bool) int {
		n := 0
		for i := range members {
			if is(&members[i]) {
				n++
			}
		}
		return n
	}
	if len(members) != x.Quota.Size && (!aside[BySize] || len(members) == 0 || len(members) > x.Quota.Size) {
		return false
	}
	for _, e := range members {
		if x.Quota.PerUnit > 0 && !aside[ByUnit] && count(func(o *Expert) bool { return o.Unit == e.Unit }) > x.Quota.PerUnit {
			return false
		}
		for _, t := range p.Ties {
			if !aside[ByTie] && t.A == e.ID && slices.ContainsFunc(members, func(o Expert) bool { return o.ID == t.B }) {
				return false
			}
		}
	}
	offField := func(e *Expert) bool {
		return e.Financial && len(x.Fields) > 0 && !aside[ByField] && !slices.Contains(e.Fields, "F0")
	}
	return (aside[ByOutside] || count(func(e *Expert) bool { return e.Outside }) >= x.Quota.Outside) &&
		(aside[ByFinancial] || count(func(e *Expert) bool { return e.Financial }) >= x.Quota.Financial) &&
		(aside[ByIndustry] || count(func(e *Expert) bool { return e.Industry }) >= x.Quota.Industry) &&
		count(offField) <= x.Quota.Financial
}

func ids(o *pool, places []int32) []string {
	all := []string{}
	for _, i := range places {
		all = append(all, o.expert(i).ID)
	}
	slices.Sort(all)
	return all
}

func plans() int {
	if testing.Short() {
		return 300
	}
	return 1500 / sizeDivisor
}

// TestAgainstBruteForce: the count, the list, the draw and what blocks agree with a plain enumeration of every set of experts.
func TestAgainstBruteForce(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	drawn, blocked, tied := 0, 0, 0
	for range plans() {
		p := randomPlan(r)
		if entrance.Validate(&p) != nil {
			continue
		}
		free, all := admissible(&p, nil), admissible(&p, map[Constraint]bool{ByTie: true})
		o := newPool(&p)
		c := newCounter(o.seatsOf(&p.Items[0], relaxed{ByTie: true}), true)
		require.Equal(t, fmt.Sprint(len(all)), c.total().String())
		if c.first >= 0 {
			listed := map[string]bool{}
			c.each(func(chosen []int) { listed[fmt.Sprint(ids(o, c.experts(chosen)))] = true })
			require.Len(t, listed, len(all))
			for _, x := range all {
				require.True(t, listed[fmt.Sprint(x)])
			}
		}
		a, err := Draw(p)
		require.NoError(t, err)
		d, told := a.Value()
		require.True(t, told)
		x := d.Panels[0]
		require.False(t, x.Unproven)
		if len(free) > 0 {
			drawn++
			require.Empty(t, x.Blocked)
			require.True(t, slices.ContainsFunc(free, func(set []string) bool { return slices.Equal(set, x.New) }), "%v", x)
			continue
		}
		blocked++
		if len(all) > 0 {
			tied++
		}
		require.Empty(t, x.Members)
		irreducible(t, &p, x.Blocked)
	}
	assert.Positive(t, drawn)
	assert.Positive(t, blocked)
	if sizeDivisor == 1 && !testing.Short() {
		assert.Positive(t, tied, "some pools are blocked by relations alone")
	}
}

// irreducible: with these constraints alone there is no panel, without any one of them there is.
func irreducible(t *testing.T, p *Plan, blocked []Constraint) {
	t.Helper()
	require.NotEmpty(t, blocked)
	aside := map[Constraint]bool{}
	for _, c := range Constraints() {
		aside[c] = !slices.Contains(blocked, c)
	}
	require.Empty(t, admissible(p, aside), "%v", blocked)
	for _, c := range blocked {
		aside[c] = true
		require.NotEmpty(t, admissible(p, aside), "%v without %v", blocked, c)
		aside[c] = false
	}
}
