package performance

import (
	"fmt"
	"testing"

	"github.com/keji-rules/keji/rule"
)

// forty is a self-evaluation with forty indicators of all kinds, some of which were not met and one of which does not apply.
func forty() Evaluation {
	e := Evaluation{On: rule.Given(rule.NewDate(2026, 3, 1)), Kind: rule.Given(Self), Scale: rule.Given(NationalScale)}
	var list []Indicator
	add := func(g Group, m Method, weight rule.Number, target, actual int64) {
		list = append(list, Indicator{Name: fmt.Sprintf("指标%d", len(list)+1), Group: rule.Given(g), Weight: rule.Given(weight), Method: rule.Given(m),
			Target: rule.Given(rule.Int(target)), Actual: rule.Given(rule.Int(actual)), TargetUnit: "项", ActualUnit: "项"})
	}
	add(execution, ofBudget, rule.Int(10), 3_000_000, 2_871_234)
	for i := range 20 {
		add(output, atLeast, rule.Frac(5, 2), 40, int64(38+i%4))
	}
	for i := range 6 {
		add(benefit, atMost, rule.Int(3), 12, int64(11+i%3))
	}
	for range 6 {
		list = append(list, Indicator{Name: "社会效益", Group: rule.Given(benefit), Weight: rule.Given(rule.Int(2)), Method: rule.Given(qualitative),
			Achievement: rule.Given(achieved), Points: rule.Given(rule.Frac(9, 5))})
	}
	for range 7 {
		list = append(list, Indicator{Name: "满意度", Group: rule.Given(satisfaction), Weight: rule.Given(rule.Frac(10, 7)), Method: rule.Given(atLeast),
			Target: rule.Given(rule.Int(95)), Actual: rule.Given(rule.Int(93)), TargetUnit: "%", ActualUnit: "%"})
	}
	list[len(list)-1].NotApplicable = rule.Given(true)
	e.Indicators = rule.Given(list)
	return e
}

func BenchmarkEvaluate40(b *testing.B) {
	e := forty()
	b.ReportAllocs()
	for b.Loop() {
		a, err := Evaluate(e)
		if _, told := a.Value(); err != nil || !told {
			b.Fatal(err, a.FullText(rule.ZH))
		}
	}
}
