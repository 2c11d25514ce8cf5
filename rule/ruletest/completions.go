package ruletest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/keji-rules/keji/rule"
)

// Completions asserts under each edition that what is told of an application with gaps is true of the complete one. From
// each application, which should be as complete as can be, single facts are taken away, then growing sets of them, and
// then all: the verdict must stay or become undetermined, and the score must be a range that holds the true one. So must
// the verdict and the quantities of every line; but where items are chosen from lists, those that a group took in are left
// aside, since another item may come to stand there. An application that gives no fact fails the test.
func Completions[P comparable, A any](t testing.TB, s Subject[P, A], apps ...A) {
	t.Helper()
	if s.sound(t); !s.triesEach(t, apps) {
		return
	}
	for _, e := range s.timeline.All() {
		for i := range apps {
			whole, err := s.decide(&e, &apps[i])
			if err != nil {
				t.Errorf("%s: application %d: %v", e.ID, i, err)
				continue
			}
			for taken, partial := range gapped(apps[i]) {
				d, err := s.decide(&e, &partial)
				if err != nil {
					t.Errorf("%s: application %d without %s: %v", e.ID, i, taken, err)
					continue
				}
				if wrong := contradiction(d, whole, s.chooses()); wrong != "" {
					t.Errorf("%s: application %d without %s: %s", e.ID, i, taken, wrong)
				}
			}
		}
	}
}

// gapped yields an application without single facts, and without more and more of them, chosen by a fixed sequence.
func gapped[A any](a A) func(func(string, A) bool) {
	return func(yield func(string, A) bool) {
		fields := fieldsOf(&a)
		for _, f := range fields {
			if !yield(f.path, without(a, f)) {
				return
			}
		}
		chosen := uint64(1)
		for _, oneIn := range [...]uint64{8, 4, 2, 1} {
			for round := range len(fields) {
				b, taken := a, ""
				for _, f := range fields {
					if chosen = chosen*6364136223846793005 + 1442695040888963407; (chosen>>33)%oneIn == 0 {
						b, taken = without(b, f), taken+" "+f.path
					}
				}
				if !yield(taken, b) || oneIn == 1 || round == 20 {
					break
				}
			}
		}
	}
}

// chooses reports whether the scheme reads facts of items of lists.
func (s Subject[P, A]) chooses() bool {
	return slices.ContainsFunc(s.scheme.Book().Facts(), func(f rule.Fact) bool { return strings.Contains(f.Path, "[]") })
}

// contradiction says in what an answer with gaps contradicts the complete one; empty when in nothing.
func contradiction(d, whole rule.Decision, chooses bool) string {
	if d.Verdict() != rule.Undetermined && d.Verdict() != whole.Verdict() {
		return fmt.Sprintf("is %s, and %s when all is known", d.Verdict(), whole.Verdict())
	}
	score, _ := d.Score()
	full, has := whole.Score()
	if has && !score.Contains(full) {
		return fmt.Sprintf("scores %s, and %s when all is known", score, full)
	}
	var lines []rule.Finding
	for f := range whole.Findings() {
		lines = append(lines, f)
	}
	i := -1
	for f := range d.Findings() {
		i++
		if _, grouped := f.Parent(); chooses && (grouped || f.Role() == rule.NoteLine) {
			continue
		}
		if wrong := lineContradiction(f, lines[i]); wrong != "" {
			return f.Code() + " " + wrong
		}
	}
	return ""
}

func lineContradiction(f, whole rule.Finding) string {
	if f.Verdict() != rule.Undetermined && f.Verdict() != whole.Verdict() {
		return fmt.Sprintf("is %s, and %s when all is known", f.Verdict(), whole.Verdict())
	}
	for _, of := range [...]func(rule.Finding) (rule.Known, bool){rule.Finding.Actual, rule.Finding.Bound, rule.Finding.Points} {
		is, _ := of(f)
		full, has := of(whole)
		if has && !is.Contains(full) {
			return fmt.Sprintf("is %s, and %s when all is known", is, full)
		}
	}
	return ""
}
