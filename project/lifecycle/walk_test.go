package lifecycle

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/project/lifecycle/state"
	"github.com/keji-rules/keji/rule"
)

func steps(n int) int {
	if testing.Short() {
		n /= 100
	}
	return n / sizeDivisor
}

// TestARandomWalkBreaksNothing takes a million events, mostly those that the state knows, with days that go forward and facts
// that are mostly given, and checks after each what must always hold.
func TestARandomWalkBreaksNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(2026, 1127))
	p, days := fixture(project.Prefecture), official()
	at, call := Start(), call2025()
	visited := map[state.State]bool{}
	for range steps(1_000_000) {
		if Final(at.State) || at.State == state.Archived || at.State == state.Revoked && r.IntN(2) == 0 || at.Since.After(ymd(20260801)) {
			at = Start()
		}
		before, e := at, randomEvent(r, at)
		c := scene{p: p, call: &call, at: &at, days: days, e: &e}
		next, found := c.inspect(0, nil)
		again, same := c.inspect(0, nil)
		if fault := broken(before, at, next, &e, found); fault != "" || again != next || !slices.Equal(found, same) {
			t.Fatalf("%s: %+v after %s from %+v: %v", fault, next, e.Kind.Or(""), before, found)
		}
		at = next
		visited[at.State] = true
	}
	if steps(1_000_000) > 100_000 {
		require.Len(t, visited, len(state.All()), "the walk comes to every state")
	}
}

// broken says which invariant one step breaks; empty where none.
func broken(before, at, next Position, e *Event, found []Breach) string {
	move, known := find(before.State, e.Kind.Or(""))
	switch {
	case at != before:
		return "the position before was changed"
	case !next.State.Valid() || known && next.Since != e.On.Or(rule.Date{}):
		return "no state, or not since the event"
	case !known && next != before && next.State.Index() <= before.State.Index():
		return "an event that the state does not know led back"
	case known && next.State != move.To:
		return "not where the arrow leads"
	case !known && found[len(found)-1].Fault != WrongState:
		return "an event that the state does not know was let pass"
	case next.Returned < before.Returned || next.Extended < before.Extended || next.Rectified < before.Rectified || next.Reapplied < before.Reapplied:
		return "a count went back"
	case next.Extended == before.Extended && e.Kind.Or("") != event.Sign && next.End != before.End:
		return "the term moved without signature or approved extension"
	}
	return ""
}

// randomEvent is mostly one that the state knows.
func randomEvent(r *rand.Rand, at Position) Event {
	kinds := event.All()
	kind := kinds[r.IntN(len(kinds))]
	if moves := Next(at.State); len(moves) > 0 && r.IntN(50) > 0 {
		kind = moves[r.IntN(len(moves))].On
	}
	if kind == event.Revoke && r.IntN(20) > 0 || kind == event.Withdraw && r.IntN(10) > 0 {
		kind = kinds[r.IntN(len(kinds))]
	}
	day := at.Since
	if day.IsZero() {
		day = ymd(20250201)
	}
	e := Event{Kind: rule.Given(kind), On: rule.Given(day.AddDays(r.IntN(25))), By: rule.Given(project.Actors()[r.IntN(len(project.Actors()))])}
	for _, flag := range []*rule.Opt[bool]{
		&e.Commitments, &e.Eligible, &e.PanelValid, &e.AboveLine, &e.WithinQuota, &e.Identified, &e.AllMet, &e.HardBar, &e.CareTaken,
		&e.Requested, &e.FraudFound, &e.ReportFiled, &e.ArchiveDelivered, &e.Extends,
	} {
		if r.IntN(5) > 0 {
			*flag = rule.Given(r.IntN(4) > 0)
		}
	}
	if r.IntN(2) == 0 {
		e.From, e.Until = rule.Given(day.AddDays(1)), rule.Given(day.AddDays(1+r.IntN(40)))
	}
	if kind == event.Sign || r.IntN(8) == 0 {
		e.EndsOn = rule.Given(day.AddDays(30 + r.IntN(300)))
	}
	return e
}
