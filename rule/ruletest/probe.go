package ruletest

import (
	"testing"

	"github.com/keji-rules/keji/rule"
)

// Side says on which side of an edge a probe lies.
type Side int

// The sides of an edge.
const (
	Under Side = iota - 1
	At
	Over
)

// Text names the side.
func (s Side) Text(l rule.Lang) string {
	return [...]rule.Text{rule.T("低于", "under"), rule.T("恰为", "at"), rule.T("高于", "over")}[s+1].In(l)
}

// Probed is one decision beside an edge: a line whose quantity lies just under, at, or just over a number of the law.
type Probed struct {
	Edition string
	Rule    rule.Rule
	Edge    rule.Known  // the number of the law
	Fact    rule.Fact   // the fact that was changed to get there
	Value   rule.Number // what it was changed to, in its unit
	Side    Side
	Verdict rule.Verdict
	Points  rule.Known // of a line that gives points
}

// Probes are what [Probe] tried.
type Probes struct {
	All []Probed
	// Days are the days at which each edition was asked for: its first and the day before, its last and the day after.
	Days []ProbedDay
	// Unreached lists edges that no change of a single fact of the application gets to, by edition and rule: give
	// another application for these.
	Unreached []string
}

// ProbedDay is one day beside the beginning or the end of an edition.
type ProbedDay struct {
	Edition string
	Day     rule.Date
	Found   string // ID of the edition in force on that day; empty where none is
}

// Probe decides an application beside every edge of every line, under every edition: each number that a requirement
// compares with, each row of a table, each step of a ladder, each line of a schedule. For each fact that the line rests
// on it searches the value at which the quantity meets the edge, and decides there, one unit (a person, a fen, a day)
// below and one above. The side on which each decision must fall follows from the operation and the two numbers. Every
// edition is asked for on its first day and on the day before. The application should be complete: a line about an
// award can be probed only where there is one. One that gives no fact fails the test.
func Probe[P comparable, A any](t testing.TB, s Subject[P, A], app A) Probes {
	t.Helper()
	var p Probes
	ran := false
	if s.sound(t); !s.tries(t, &app) {
		return p
	}
	for _, e := range s.timeline.All() {
		p.Days = append(p.Days, probeDays(t, s.timeline, &e.Edition)...)
		prober := newProber(t, s, &e, &app)
		if prober == nil {
			continue
		}
		prober.all(&p)
		ran = true
	}
	if ran && len(p.All) == 0 {
		t.Errorf("no edge of any line was reached: give another application, as complete as can be")
	}
	return p
}

// probeDays asks for an edition on its first day and on the day before, on its last day and on the day after.
func probeDays[P comparable](t testing.TB, editions rule.Timeline[P], e *rule.Edition) (all []ProbedDay) {
	t.Helper()
	type probe struct {
		day rule.Date
		in  bool
	}
	probes := []probe{{e.From.AddDays(-1), false}, {e.From, true}}
	if !e.Until.IsZero() {
		probes = append(probes, probe{e.Until.AddDays(-1), true}, probe{e.Until, false})
	}
	for _, p := range probes {
		found := ProbedDay{Edition: e.ID, Day: p.day}
		if on, err := editions.On(p.day); err == nil {
			found.Found = on.ID
		}
		if (found.Found == e.ID) != p.in {
			t.Errorf("%s", found.Text(rule.EN))
		}
		all = append(all, found)
	}
	return all
}
