package draw

import (
	"fmt"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/panel"
)

// large is 20,000 experts of 2,000 units and 40 fields, and so many applications, each with a hundred barred experts.
func largePlan(experts, items int) Plan {
	p := Plan{Seed: "2026-11-27", PerYear: rule.Given(10), PerPlan: rule.Given(3)}
	for i := range experts {
		p.Experts = append(p.Experts, Expert{
			ID: fmt.Sprintf("E%05d", i), Unit: fmt.Sprintf("U%04d", i*i%2003), Outside: i%5 != 0, Financial: i%25 == 0, Industry: i%3 == 0,
			Fields: []string{fmt.Sprintf("F%02d", i%40), fmt.Sprintf("F%02d", i/7%40)}, Sat: i % 7,
		})
		if i%50 == 1 {
			p.Ties = append(p.Ties, Tie{fmt.Sprintf("E%05d", i), fmt.Sprintf("E%05d", i-1)})
		}
	}
	for i := range items {
		x := Item{Key: fmt.Sprintf("A%03d", i), Fields: []string{fmt.Sprintf("F%02d", i%40)}, Quota: panel.Quota{Size: 7, Outside: 5, Financial: 1, Industry: 1, PerUnit: 1}}
		for j := range 100 {
			x.Barred = append(x.Barred, fmt.Sprintf("E%05d", (i*97+j*13)%experts))
		}
		p.Items = append(p.Items, x)
	}
	return p
}

// BenchmarkDraw draws 500 panels of seven from a pool of 20,000.
func BenchmarkDraw(b *testing.B) {
	p := largePlan(20_000, 500)
	for b.Loop() {
		a, err := Draw(p)
		if err != nil {
			b.Fatal(err)
		}
		if d, _ := a.Value(); len(d.Panels) != 500 || len(d.Panels[499].Members) != 7 {
			b.Fatal("not drawn")
		}
	}
}

// BenchmarkCount counts the admissible panels of seven among 20,000 experts of 2,000 units, as is done where no try succeeds.
func BenchmarkCount(b *testing.B) {
	p := largePlan(20_000, 1)
	p.Items[0].Fields = nil
	o := newPool(&p)
	s := o.seatsOf(&p.Items[0], nil)
	for b.Loop() {
		if newCounter(s, true).total().isZero() {
			b.Fatal("none")
		}
	}
}
