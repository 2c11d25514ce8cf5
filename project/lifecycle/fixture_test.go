package lifecycle

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// ymd is a day written as 20250930.
func ymd(n int) rule.Date { return rule.NewDate(n/10000, n/100%100, n%100) }

func on(n int) rule.Opt[rule.Date] { return rule.Given(ymd(n)) }

func yes() rule.Opt[bool] { return rule.Given(true) }
func no() rule.Opt[bool]  { return rule.Given(false) }

// ev is an event of a kind on a day, by the first actor that the table names.
func ev(kind event.Kind, day int, with ...func(*Event)) Event {
	e := Event{Kind: rule.Given(kind), On: on(day)}
	for i := range table {
		if table[i].on == kind {
			e.By = rule.Given(table[i].by[0])
			break
		}
	}
	for _, w := range with {
		w(&e)
	}
	return e
}

func printed(from, until int) func(*Event) {
	return func(e *Event) {
		if from != 0 {
			e.From = on(from)
		}
		e.Until = on(until)
	}
}

func ends(day int) func(*Event)         { return func(e *Event) { e.EndsOn = on(day) } }
func noExtension(e *Event)              { e.Extends = no() }
func panel(e *Event)                    { e.PanelValid = yes() }
func unbarred(e *Event)                 { e.PanelValid, e.HardBar = yes(), no() }
func favoured(e *Event)                 { e.PanelValid, e.AboveLine, e.WithinQuota = yes(), yes(), yes() }
func careful(e *Event)                  { e.CareTaken = yes() }
func delivered(e *Event)                { e.ReportFiled, e.ArchiveDelivered = yes(), yes() }
func fixture(p project.Profile) *Policy { law, _ := set.On(p, ymd(20250601)); return &law.Policy }
func official() *calendar.Calendar      { c := calendar.Official(); return &c }
func call2025() Call {
	return Call{OpensOn: on(20250301), ClosesOn: on(20250430), RecommendBy: on(20250515)}
}
func standing(p Position, e ...Event) *History {
	return &History{Call: call2025(), Standing: rule.Given(p), Events: e}
}

// breaches replays one event from a position under a profile.
func breaches(t *testing.T, profile project.Profile, at Position, e Event) []Breach {
	t.Helper()
	h := standing(at, e)
	h.Profile = rule.Given(profile)
	require.NoError(t, Validate(h))
	return fixture(profile).Course(h, official()).Breaches
}

func by(a project.Actor) rule.Opt[project.Actor] { return rule.Given(a) }

// plainYears replays under a calendar that takes 2027 and 2028 for years without notices, since none is published yet.
func plainYears(p project.Profile, h *History) Course {
	days := calendar.Official().WithPlainYears(2027, 2028)
	return fixture(p).Course(h, &days)
}
