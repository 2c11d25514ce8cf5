package ruletest_test

import (
	"fmt"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// A scheme's suite: golden cases from files, every rule seen from both sides, every number of the law pinned down, and
// probes beside all of them.
func Example() {
	// In a test file of the scheme, or of a host that amends it.
	_ = func(t *testing.T) {
		coverage := ruletest.NewCoverage(scheme.Book())
		for _, d := range ruletest.Cases(t, "testdata/cases", subject) {
			coverage.Add(d)
		}
		coverage.Require(t, ruletest.BothSides)
		ruletest.Probe(t, subject, good())
		ruletest.StraightLine(t, subject, good())
	}
}

func ExampleMutants() {
	p := scheme.Timeline().All()[0].Policy
	for m := range ruletest.Mutants(p) {
		if m.Figure == "pass" {
			fmt.Println(m.Figure, m.Change, m.Policy.Pass.Value)
		}
	}
	// Output:
	// pass +1 11
	// pass -1 9
}

func ExampleCoverage_Seen() {
	coverage := ruletest.NewCoverage(scheme.Book())
	d, err := scheme.Evaluate(good())
	if err != nil {
		fmt.Println(err)
		return
	}
	coverage.Add(d)
	seen, has := coverage.Seen("workshop.share")
	fmt.Println("seen:", seen.Text(rule.EN))
	fmt.Println("to be seen:", (has & ruletest.BothSides &^ seen).Text(rule.EN))
	// Output:
	// seen: passed
	// to be seen: failed, open, edge
}
