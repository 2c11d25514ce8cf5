// Package asking answers questions about review experts under the edition of a day or under a policy of the caller's, for every
// package below reviewer alike.
package asking

import "github.com/keji-rules/keji/rule"

// Sheet is where the lines of one answer are written.
type Sheet struct {
	*rule.Trace
	book *rule.Book
}

// InForce asks under the edition in force on a day.
func InForce[P comparable, F, V any](b *rule.Book, editions rule.Timeline[P], validate func(*F) error, facts *F, on rule.Date, dayIs rule.Text, ask func(*P, *Sheet) (rule.Answer[V], error)) (rule.Answer[V], error) {
	if err := validate(facts); err != nil {
		return rule.Answer[V]{}, err
	}
	e, err := editions.On(on)
	if err != nil {
		return rule.Answer[V]{}, err
	}
	return ask(&e.Policy, &Sheet{&rule.Trace{Frame: rule.Frame{Edition: &e.Edition, Day: on, DayIs: dayIs}}, b})
}

// Under asks under a policy that the question knows.
func Under[F, V any](b *rule.Book, validate func(*F) error, facts *F, on rule.Date, ask func(*Sheet) (rule.Answer[V], error)) (rule.Answer[V], error) {
	if err := validate(facts); err != nil {
		return rule.Answer[V]{}, err
	}
	return ask(&Sheet{&rule.Trace{Frame: rule.Frame{Day: on}}, b})
}

// Line adds a line that stands where a number or switch of the policy stands.
func (s *Sheet) Line(id rule.ID, law rule.Basis, values ...rule.Named) *rule.Line {
	l := s.Add(s.book.Line(id, values...))
	l.Basis = law
	return l
}

// Told is the verdict on something once it is known.
func Told(known, holds bool) rule.Verdict {
	switch {
	case !known:
		return rule.Undetermined
	case holds:
		return rule.Passed
	}
	return rule.Failed
}

// most bounds what Whole returns.
const most = 1_000_000

// Whole is a limit as a whole number from 0 on; a fraction counts as the next one.
func Whole(l *rule.Limit) int {
	n, den := l.Value.Num(), l.Value.Den()
	if den > 1 && n > 0 {
		n = (n + den - 1) / den
	}
	return int(min(max(n, 0), most))
}
