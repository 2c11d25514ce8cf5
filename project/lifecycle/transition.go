package lifecycle

import (
	"slices"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/project/lifecycle/state"
	"github.com/keji-rules/keji/rule"
)

// Transition is one arrow of the machine: in a state, an event leads to another. It is immutable.
type Transition struct {
	From state.State
	On   event.Kind
	To   state.State
	row  *row
}

// By says who may act.
func (t Transition) By() []project.Actor { return slices.Clone(t.row.by) }

// Guards are the conditions under which it is lawful; all must hold.
func (t Transition) Guards() []Guard { return slices.Clone(t.row.guards) }

// Effects are what it entails besides the new state.
func (t Transition) Effects() []Effect { return slices.Clone(t.row.then) }

// Law is where the transition stands, or what it is proposed after.
func (t Transition) Law() rule.Basis { return t.row.law }

// arrows is the table, one transition an arrow; next is where those of one state lie in it; toward leads from a state and
// an event to the arrow, -1 where there is none.
var arrows, next, toward = drawn()

func drawn() (all []Transition, next [][]int, toward [][]int) {
	for _, s := range state.All() {
		leaving, by := []int(nil), slices.Repeat([]int{-1}, len(event.All()))
		for i := range table {
			if slices.Contains(table[i].from, s) {
				leaving, by[table[i].on.Index()] = append(leaving, len(all)), len(all)
				all = append(all, Transition{s, table[i].on, table[i].to, &table[i]})
			}
		}
		next, toward = append(next, leaving), append(toward, by)
	}
	return all, next, toward
}

// Transitions lists every arrow of the machine, by state in the order of a project's life.
func Transitions() []Transition { return slices.Clone(arrows) }

// Next lists what may follow in a state, whatever the day and the profile; nothing for a state that is none.
func Next(s state.State) []Transition {
	i := s.Index()
	if i < 0 {
		return nil
	}
	all := make([]Transition, len(next[i]))
	for n, at := range next[i] {
		all[n] = arrows[at]
	}
	return all
}

// Final reports whether nothing may follow a state.
func Final(s state.State) bool { return len(Next(s)) == 0 }

// find returns the arrow that an event takes in a state.
func find(s state.State, on event.Kind) (*Transition, bool) {
	i, k := s.Index(), on.Index()
	if i < 0 || k < 0 || toward[i][k] < 0 {
		return nil, false
	}
	return &arrows[toward[i][k]], true
}

// allows reports whether an actor may act: the funding authority of a national programme where a city's bureau does.
func (t *Transition) allows(a project.Actor) bool {
	if a == project.Funder {
		a = project.Bureau
	}
	return slices.Contains(t.row.by, a)
}
