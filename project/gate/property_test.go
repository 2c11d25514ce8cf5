package gate

import (
	"slices"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// few are some applications of each profile, at least one: what the others add is another number.
func few(t testing.TB, all []Application) []Application {
	t.Helper()
	step := 6
	if testing.Short() {
		step = 20
	}
	step *= sizeDivisor
	all = slices.DeleteFunc(slices.Clone(all), func(a Application) bool { return len(a.Projects.Or(nil)) >= 10 })
	var some []Application
	for i := 0; i < len(all); i += step {
		some = append(some, all[i])
	}
	return some
}

func TestWhatIsToldWithGapsIsTrueOfTheCompleteApplication(t *testing.T) {
	for _, p := range Profiles() {
		ruletest.Completions(t, ruletest.For(Scheme(p), Decode), few(t, complete(t, p))...)
	}
}

// The units alone have an order: the first is the lead.
func TestTheOrderOfProjectsAndTitlesDecidesNothing(t *testing.T) {
	for _, p := range Profiles() {
		var some []Application
		for _, a := range complete(t, p) {
			if list := a.Projects.Or(nil); len(list) > 1 {
				a.Units = rule.Given(a.Units.Or(nil)[:1])
				a.Projects = rule.Given(append(slices.Clone(list[:2]), list[len(list)/2], list[len(list)-1]))
				a.Prior = rule.Given([]Prior{{Title: rule.Given("铜箔"), SameUnit: rule.Given(true)}, {Similarity: rule.Given(rule.Frac(1, 2))}})
				some = append(some, a)
			}
		}
		some = some[:min(3, len(some))]
		if len(some) > 0 {
			ruletest.OrderIndependent(t, ruletest.For(Scheme(p), Decode), some...)
		}
	}
}
