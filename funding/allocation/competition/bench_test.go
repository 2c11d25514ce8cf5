package competition

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/keji-rules/keji/rule"
)

// many is a round of n applicants in ten counties and eight fields, of whom about half can be funded.
func many(r *rand.Rand, n int) Round {
	list := make([]Applicant, n)
	for i := range list {
		list[i] = Applicant{Key: fmt.Sprintf("2026-%05d", i), Name: "项目", Unit: fmt.Sprintf("u%d", r.IntN(n)), Field: fmt.Sprintf("f%d", r.IntN(8)), County: fmt.Sprintf("c%d", r.IntN(10)),
			Eligible: rule.Given(r.IntN(20) > 0), Score: rule.Given(rule.Frac(int64(5000+r.IntN(5000)), 100)), SubScore: rule.Given(rule.Int(int64(r.IntN(40)))),
			SubmittedOn: rule.Given(rule.NewDate(2026, 3, 1+r.IntN(28))), Requested: rule.Yuan(int64(1+r.IntN(100)) * 10_000), SelfRaised: rule.Yuan(int64(r.IntN(200)) * 10_000)}
	}
	w := Round{Budget: rule.Yuan(int64(n) * 150_000), Unit: rule.Given(rule.InYuan), WorkFund: rule.Yuan(100_000), Applicants: rule.Given(list)}
	var quotas []Quota
	for i := range 8 {
		quotas = append(quotas, Quota{Of: rule.Given(OfField), Name: fmt.Sprintf("f%d", i), Projects: rule.Given(1 + n/9)})
	}
	w.Quotas = rule.Given(quotas)
	return w
}

func benchmark(b *testing.B, p Policy) {
	w := many(rand.New(rand.NewPCG(1, 2)), 10_000)
	b.ReportAllocs()
	for b.Loop() {
		a, err := p.Allocate(w)
		if _, told := a.Value(); err != nil || !told {
			b.Fatal(err)
		}
	}
}

func BenchmarkAllocate10000(b *testing.B) {
	p := Proposal()
	p.Skip.On = true
	benchmark(b, p)
}

func BenchmarkShare10000(b *testing.B) {
	p := Proposal()
	p.Shared.On, p.ByScore.On = true, true
	benchmark(b, p)
}
