package ruletest

import "github.com/keji-rules/keji/rule"

// Subject is what is tested: a scheme, and the function that reads its applications. It is immutable.
type Subject[P comparable, A any] struct {
	scheme   *rule.Scheme[P, A]
	decode   func([]byte) (A, error)
	timeline rule.Timeline[P]
}

// For ties a scheme to the function that reads its applications from JSON.
func For[P comparable, A any](scheme *rule.Scheme[P, A], decode func([]byte) (A, error)) Subject[P, A] {
	return Subject[P, A]{scheme: scheme, decode: decode, timeline: scheme.Timeline()}
}

// Under is the same subject decided by other editions: a reform's, or a draft of a law.
func (s Subject[P, A]) Under(t rule.Timeline[P]) Subject[P, A] {
	s.timeline = t
	return s
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
