package reform

import (
	"slices"

	"github.com/keji-rules/keji/rule"
)

// turn is a line that decides a flip: where it stands before and after, -1 for nowhere.
type turn [2]int

// turns lists the lines that decide the last flip: on the side where the subject fares worse, those that keep it from
// passing there and do not stand so on the other; else, where the other side lets it pass by another way, those that it
// passes by; else all that keep it. Lines whose points moved follow, since they move the score.
func (w *worker[P, A]) turns() []turn {
	worse := 1
	if fares(w.sides[0].verdict) < fares(w.sides[1].verdict) {
		worse = 0
	}
	return append(w.keeping(worse), w.pointsMoved()...)
}

// pointsMoved lists the lines whose points differ.
func (w *worker[P, A]) pointsMoved() (all []turn) {
	for i, f := range w.sides[0].lines {
		if j := w.pair.match[0][i]; j >= 0 && gives(f.Op()) {
			old, _ := f.Points()
			next, _ := w.sides[1].lines[j].Points()
			if old != next {
				all = append(all, turn{i, j})
			}
		}
	}
	return all
}

// fares orders verdicts from the worst.
func fares(v rule.Verdict) int {
	switch v {
	case rule.Failed:
		return 0
	case rule.Undetermined:
		return 1
	}
	return 2
}

// gives reports whether a line gives points of its own, as sums and the best of several do not.
func gives(op rule.Op) bool { return op == rule.Band || op == rule.Climb || op == rule.Award }

// keeping lists the lines that keep the subject from passing on one side.
func (w *worker[P, A]) keeping(on int) []turn {
	s, other := &w.sides[on], &w.sides[1-on]
	leaves := s.decision.Failures()
	if s.verdict == rule.Undetermined {
		leaves = s.decision.Unsettled()
	}
	var all, deciding []turn
	for i, f := range s.lines {
		if !slices.Contains(leaves, f) {
			continue
		}
		t := turn{i, i}
		t[1-on] = w.pair.match[on][i]
		all = append(all, t)
		if j := t[1-on]; j < 0 || other.lines[j].Verdict() != f.Verdict() {
			deciding = append(deciding, t)
		}
	}
	if len(deciding) == 0 {
		deciding = w.letting(1-on, leaves)
	}
	if len(deciding) == 0 {
		return all
	}
	return deciding
}

// letting lists the lines by which one side meets requirements that the other does not, whose unmet lines are given.
func (w *worker[P, A]) letting(on int, unmet []rule.Finding) (all []turn) {
	s, other := &w.sides[on], &w.sides[1-on]
	for i, f := range s.lines {
		j := w.pair.match[on][i]
		if j < 0 || f.Verdict() != rule.Passed || f.Op().Groups() || f.Role() != rule.Requirement || other.lines[j].Verdict() == rule.Passed {
			continue
		}
		above := top(other.lines[j])
		if slices.ContainsFunc(unmet, func(leaf rule.Finding) bool { return top(leaf) == above }) {
			t := turn{j, j}
			t[on] = i
			all = append(all, t)
		}
	}
	return all
}

// top is the outermost group above a line, or the line itself.
func top(f rule.Finding) rule.Finding {
	for parent, ok := f.Parent(); ok; parent, ok = f.Parent() {
		f = parent
	}
	return f
}
