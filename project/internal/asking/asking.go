// Package asking answers a question about facts under the numbers of a profile, for every package of project alike: the facts
// pass the door, a day picks the edition, a trace collects the lines.
package asking

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/internal/profiles"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Inquiry is one question while it is answered: the numbers, the facts, the holidays, and what was said so far.
type Inquiry[P comparable, F any] struct {
	Policy *P
	Facts  *F
	Days   calendar.Calendar
	Trace  *rule.Trace
	book   *rule.Book
}

// Subject is what a question about facts needs to know of them.
type Subject[P comparable, F any] struct {
	Book     *rule.Book
	Set      profiles.Set[P]
	Validate func(*F) error
	Profile  func(*F) project.Profile
	// Law picks the numbers where no profile does: Set and Profile are then not read.
	Law   func(rule.Date) (rule.Dated[P], error)
	Day   func(*F) rule.Date
	DayIs rule.Text
	Name  func(*F) string // shown in the answer
}

// InForce asks under the profile in force on the facts' day, with the official calendar.
func InForce[P comparable, F, V any](s *Subject[P, F], facts F, ask func(*Inquiry[P, F]) (rule.Answer[V], error)) (rule.Answer[V], error) {
	if err := s.Validate(&facts); err != nil {
		return rule.Answer[V]{}, err
	}
	day := s.Day(&facts)
	law, err := s.law(&facts, day)
	if err != nil {
		return rule.Answer[V]{}, err
	}
	f := rule.Frame{Edition: &law.Edition, Day: day, DayIs: s.DayIs, Subject: s.subject(&facts)}
	return ask(&Inquiry[P, F]{&law.Policy, &facts, calendar.Official(), &rule.Trace{Frame: f}, s.Book})
}

// Under asks under numbers and a calendar of the caller's.
func Under[P comparable, F, V any](s *Subject[P, F], p P, facts F, days calendar.Calendar, ask func(*Inquiry[P, F]) (rule.Answer[V], error)) (rule.Answer[V], error) {
	if err := s.Validate(&facts); err != nil {
		return rule.Answer[V]{}, err
	}
	if err := profiles.Check(&p); err != nil {
		return rule.Answer[V]{}, err
	}
	return ask(&Inquiry[P, F]{&p, &facts, days, &rule.Trace{Frame: rule.Frame{Subject: s.subject(&facts)}}, s.Book})
}

func (s *Subject[P, F]) law(facts *F, day rule.Date) (rule.Dated[P], error) {
	if s.Law != nil {
		return s.Law(day)
	}
	return s.Set.On(s.Profile(facts), day)
}

func (s *Subject[P, F]) subject(facts *F) rule.Text {
	name := s.Name(facts)
	return rule.T(name, name)
}

// Line adds a line to the answer.
func (q *Inquiry[P, F]) Line(id rule.ID, v ...rule.Named) *rule.Line {
	return q.Trace.Add(q.book.Line(id, v...))
}

// Resting adds a line that stands where the first of some numbers or switches stands, and rests on all of them.
func (q *Inquiry[P, F]) Resting(id rule.ID, law []rule.Basis, v ...rule.Named) *rule.Line {
	l := q.Line(id, v...)
	l.Basis = law[0]
	*l = l.On(law...)
	return l
}

// Printed is the day that a notice prints, which no day of rest moves.
func Printed(by, from rule.Date) rule.Deadline {
	return rule.Deadline{From: from, Earliest: by, Latest: by, Why: rule.T("通知所载截止日", "the day that the notice prints")}
}

// Last names the last day of a deadline.
func Last(d rule.Deadline) rule.Named {
	return rule.Named{Title: rule.T("截止日（含）", "last day, inclusive"), Value: d.Known()}
}

// Held is the verdict on something that is known.
func Held(ok bool) rule.Verdict {
	if ok {
		return rule.Passed
	}
	return rule.Failed
}

// Founded reports whether law was read or reported, and is neither assumed nor proposed: on less nothing that an authority or an
// applicant did is refused.
func Founded(law ...rule.Basis) bool {
	for _, b := range law {
		if !b.Source.Firm() && b.Source != rule.SecondHand {
			return false
		}
	}
	return true
}
