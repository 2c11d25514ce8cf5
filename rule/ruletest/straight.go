package ruletest

import (
	"fmt"
	"slices"
	"testing"

	"github.com/keji-rules/keji/rule"
)

// StraightLine asserts that under each edition the lines of an answer, their number, order, rules, operations, roles
// and groups, depend on the policy alone: they are the same for every application, and for one in which nothing is given.
// At least one application must give facts.
func StraightLine[P comparable, A any](t testing.TB, s Subject[P, A], apps ...A) {
	t.Helper()
	if s.sound(t); !s.triesOne(t, apps) {
		return
	}
	var nothing A
	for _, e := range s.timeline.All() {
		want, err := s.lines(&e, &nothing)
		if err != nil {
			t.Errorf("%s: nothing given: %v", e.ID, err)
			continue
		}
		for i := range apps {
			is, err := s.lines(&e, &apps[i])
			switch {
			case err != nil:
				t.Errorf("%s: application %d: %v", e.ID, i, err)
			case !slices.Equal(is, want):
				t.Errorf("%s: application %d: %s", e.ID, i, firstDifference(is, want))
			}
		}
	}
}

// lines writes down what must not depend on the facts.
func (s Subject[P, A]) lines(e *rule.Dated[P], a *A) ([]string, error) {
	d, err := s.decide(e, a)
	if err != nil {
		return nil, err
	}
	var all []string
	for f := range d.Findings() {
		line := fmt.Sprintf("%s %s %s, of %d", f.Code(), f.Op(), f.Role(), len(f.Kids()))
		if parent, ok := f.Parent(); ok {
			line += " below " + parent.Code()
		}
		all = append(all, line)
	}
	return all, nil
}

func firstDifference(is, want []string) string {
	for i := range min(len(is), len(want)) {
		if is[i] != want[i] {
			return fmt.Sprintf("line %d is %q, and %q where nothing is given", i+1, is[i], want[i])
		}
	}
	return fmt.Sprintf("%d lines, and %d where nothing is given", len(is), len(want))
}
