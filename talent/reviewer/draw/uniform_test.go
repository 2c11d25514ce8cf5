package draw

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/panel"
)

// draws is 100,000, fewer in short runs and under the race detector.
func draws() int {
	switch {
	case sizeDivisor > 1:
		return 5_000
	case testing.Short():
		return 10_000
	}
	return 100_000
}

// uniform fails unless every one of so many outcomes was seen about equally often: the statistic of Pearson's chi-square test
// has mean k-1 and variance 2(k-1), and must lie within six standard deviations above its mean: (x-(k-1))² ≤ 36·2(k-1). The seeds
// are fixed, so that the test passes or fails for good.
func uniform(t *testing.T, seen map[string]int, outcomes int) {
	t.Helper()
	require.Len(t, seen, outcomes, "every admissible panel was drawn, and no other")
	total := 0
	for _, n := range seen {
		total += n
	}
	// Σ (n - e)² / e with e = total/k is (k·Σn² - total²) / total.
	squares := 0
	for _, n := range seen {
		squares += n * n
	}
	excess := outcomes*squares - total*total - (outcomes-1)*total // (x - (k-1)) · total
	if excess > 0 {
		require.LessOrEqual(t, int64(excess/total)*int64(excess/total), int64(72*(outcomes-1)), "chi-square too large: %v", seen)
	}
}

// small is a pool with every kind of constraint: of its 84 or 126 sets about a dozen are admissible.
func small() Plan {
	p := Plan{Items: []Item{{Key: "A", Fields: []string{"F1"}, Quota: panel.Quota{Size: 3, Outside: 2, Financial: 1, PerUnit: 1}, Barred: []string{"E8"}}}}
	for i := 1; i <= 9; i++ {
		p.Experts = append(p.Experts, Expert{ID: fmt.Sprint("E", i), Unit: fmt.Sprint("U", i%4), Fields: []string{"F1"}, Outside: i%3 != 0, Financial: i%2 == 0})
	}
	p.Experts[1].Fields = []string{"F2"} // E2, a financial expert of another field
	p.Ties = []Tie{{"E1", "E6"}}
	return p
}

// TestEveryPanelIsEquallyLikely: over 100,000 fixed seeds.
func TestEveryPanelIsEquallyLikely(t *testing.T) {
	p := small()
	want := len(admissibleOf(&p, "F1"))
	require.Greater(t, want, 10)
	seen := map[string]int{}
	o := newPool(&p)
	s := o.seatsOf(&p.Items[0], nil)
	c := newCounter(s, false)
	for n := range draws() {
		f := s.searchWith(c, newStream(fmt.Sprint("seed ", n), "A", 0))
		require.Positive(t, f.try)
		seen[fmt.Sprint(ids(o, f.members))]++
	}
	uniform(t, seen, want)
}

// TestEveryCountedPanelIsEquallyLikely: the same where the panels are counted, with ties and without.
func TestEveryCountedPanelIsEquallyLikely(t *testing.T) {
	p := small()
	for _, aside := range []relaxed{nil, {ByTie: true}} {
		o := newPool(&p)
		c := newCounter(o.seatsOf(&p.Items[0], aside), true)
		want := admissibleOf(&p, "F1")
		if aside != nil {
			q := p
			q.Ties = nil
			want = admissibleOf(&q, "F1")
			require.Equal(t, fmt.Sprint(len(want)), c.total().String())
		}
		seen := map[string]int{}
		for n := range draws() {
			r := newStream(fmt.Sprint("seed ", n), "A", 0)
			if aside != nil {
				seen[fmt.Sprint(ids(o, c.experts(c.pick(r))))]++
			} else {
				seen[fmt.Sprint(ids(o, c.untied(r).members))]++
			}
		}
		uniform(t, seen, len(want))
	}
}

// TestUniformGivenTheEarlierDraws: what the second item gets is equally likely among what the first left.
func TestUniformGivenTheEarlierDraws(t *testing.T) {
	p := Plan{PerPlan: rule.Given(1), Items: []Item{{Key: "A", Quota: panel.Quota{Size: 2, PerUnit: 1}}, {Key: "B", Quota: panel.Quota{Size: 2, PerUnit: 1}}}}
	for i := range 6 {
		p.Experts = append(p.Experts, Expert{ID: fmt.Sprint("E", i), Unit: fmt.Sprint("U", i/2)})
	}
	given := map[string]map[string]int{}
	for n := range draws() {
		p.Seed = fmt.Sprint("seed ", n)
		o := newPool(&p)
		first, second := o.panel(&p.Items[0]), o.panel(&p.Items[1])
		key := fmt.Sprint(first.Members)
		if given[key] == nil {
			given[key] = map[string]int{}
		}
		given[key][fmt.Sprint(second.Members)]++
	}
	// Two of different units of six: 12 panels. They leave two units of one and one of two: 5 panels.
	require.Len(t, given, 12)
	for _, seen := range given {
		uniform(t, seen, 5)
	}
}

// TestReplacementsAreEquallyLikely: those who may take the seat of one who left.
func TestReplacementsAreEquallyLikely(t *testing.T) {
	p := small()
	p.Items[0].Round, p.Items[0].Keep, p.Items[0].Gone = 1, []string{"E4", "E5"}, []string{"E7"}
	want := admissibleOf(&p, "F1")
	require.Greater(t, len(want), 1)
	o := newPool(&p)
	s := o.seatsOf(&p.Items[0], nil)
	seen, c := map[string]int{}, newCounter(s, false)
	for n := range draws() {
		seen[fmt.Sprint(ids(o, s.searchWith(c, newStream(fmt.Sprint("seed ", n), "A", 1)).members))]++
	}
	uniform(t, seen, len(want))
}

// admissibleOf is the brute force for a field.
func admissibleOf(p *Plan, field string) [][]string {
	q := *p
	q.Experts = nil
	for _, e := range p.Experts {
		for i, f := range e.Fields {
			if f == field {
				e.Fields = append([]string{}, e.Fields...)
				e.Fields[i] = "F0"
			}
		}
		q.Experts = append(q.Experts, e)
	}
	x := q.Items[0]
	x.Fields = []string{"F0"}
	q.Items = []Item{x}
	return admissible(&q, nil)
}
