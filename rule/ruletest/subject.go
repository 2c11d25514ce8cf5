package ruletest

import (
	"strings"
	"testing"

	"github.com/keji-rules/keji/rule"
)

// Subject is what is tested: a scheme, and the function that reads its applications. It is immutable.
type Subject[P comparable, A any] struct {
	scheme   *rule.Scheme[P, A]
	decode   func([]byte) (A, error)
	timeline rule.Timeline[P]
	slips    []string // what is wrong with the policies of other editions
	changed  bool     // only figures that differ from the law are moved
}

// For ties a scheme to the function that reads its applications from JSON.
func For[P comparable, A any](scheme *rule.Scheme[P, A], decode func([]byte) (A, error)) Subject[P, A] {
	return Subject[P, A]{scheme: scheme, decode: decode, timeline: scheme.Timeline()}
}

// Under is the same subject decided by other editions: a reform's, or a draft of a law. What rule.Scheme.CheckPolicy finds
// wrong with their policies, such as a pass mark above the greatest score, fails every test of the subject.
func (s Subject[P, A]) Under(t rule.Timeline[P]) Subject[P, A] {
	s.timeline, s.slips = t, nil
	for _, e := range t.All() {
		s.slips = append(s.slips, s.slipsOf(&e)...)
	}
	return s
}

// Changed is the same subject, of which [Mutations] moves only the figures that differ from the law in force on the first
// day of the edition: those that a reform changes.
func (s Subject[P, A]) Changed() Subject[P, A] {
	s.changed = true
	return s
}

// moves reports whether a figure of an edition is to be moved.
func (s Subject[P, A]) moves(e *rule.Dated[P], figure string) bool {
	law, err := s.scheme.Timeline().On(e.From)
	if !s.changed || err != nil {
		return true
	}
	now, one := rule.FigureAt(&e.Policy, figure)
	if !one { // an end of a range
		figure = strings.TrimSuffix(figure, ".high")
		now, _ = rule.FigureAt(&e.Policy, figure)
	}
	was, had := rule.FigureAt(&law.Policy, figure)
	return !had || was.Value != now.Value
}

// slipsOf lists what is wrong with the policy of an edition, one a line in both languages.
func (s Subject[P, A]) slipsOf(e *rule.Dated[P]) (all []string) {
	for _, p := range s.scheme.CheckPolicy(&e.Policy) {
		all = append(all, e.ID+": "+p.Text(rule.EN)+"\n  "+p.Text(rule.ZH))
	}
	return all
}

// sound fails a test whose editions have slips.
func (s Subject[P, A]) sound(t testing.TB) {
	t.Helper()
	for _, slip := range s.slips {
		t.Errorf("%s", slip)
	}
}

// edition returns the edition that decides: by its ID, else the one in force on the day, else the one that the
// application picks.
func (s Subject[P, A]) edition(a *A, id string, on rule.Date) (rule.Dated[P], error) {
	if id != "" {
		if e, ok := s.timeline.Named(id); ok {
			return e, nil
		}
		return rule.Dated[P]{}, errPolicy
	}
	if on.IsZero() {
		on = s.scheme.Day(a)
	}
	return s.timeline.On(on)
}

// decide decides under one edition.
func (s Subject[P, A]) decide(e *rule.Dated[P], a *A) (rule.Decision, error) {
	return s.scheme.EvaluateIn(e, rule.NewSheet(s.scheme.Book()), a)
}
