package lifecycle

import (
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/project/lifecycle/state"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Fault is a way in which an event breaks the rules.
type Fault string

// The faults.
const (
	WrongState Fault = "wrong_state"  // the event does not happen in this state
	WrongActor Fault = "wrong_actor"  // somebody acted who may not
	OutOfOrder Fault = "out_of_order" // the event lies before the one before it
	Unmet      Fault = "unmet"        // a guard does not hold
)

var faults = enum.Words[Fault]{
	{Value: WrongState, Text: rule.T("此状态下不得进行", "not in this state")},
	{Value: WrongActor, Text: rule.T("行为人无权进行", "not by this actor")},
	{Value: OutOfOrder, Text: rule.T("日期早于前一事项", "dated before the event before it")},
	{Value: Unmet, Text: rule.T("条件不满足", "a condition is not met")},
}

// Faults lists all faults.
func Faults() []Fault { return faults.Values() }

// Valid reports whether f is a fault.
func (f Fault) Valid() bool { return faults.Has(f) }

// Choices lists what can be written.
func (Fault) Choices() []string { return faults.Choices() }

// Text names the fault in one language.
func (f Fault) Text(l rule.Lang) string { return faults.Text(f).In(l) }

// Breach is what is wrong, or cannot be told yet, about one event of a history.
type Breach struct {
	Event int         `json:"event"` // its place in the history, from 0
	Kind  event.Kind  `json:"kind"`
	In    state.State `json:"in"` // where the project stood
	Fault Fault       `json:"fault"`
	Guard Guard       `json:"guard,omitempty"` // which, where a guard is not met
	// Open says that this cannot be told, for want of a fact, a holiday table, or a figure of the law.
	Open bool `json:"open,omitempty"`
}

// Text says what is wrong in one language.
func (b Breach) Text(l rule.Lang) string {
	text := b.Kind.Text(l) + rule.T("（", " (").In(l) + b.In.Text(l) + rule.T("）：", "): ").In(l) + b.Fault.Text(l)
	if b.Guard != "" {
		text += rule.T("：", ": ").In(l) + b.Guard.Text(l)
	}
	if b.Open {
		text += rule.T("（待定）", " (cannot be told yet)").In(l)
	}
	return text
}

// inspect adds what is wrong about the event of a scene, and returns where it leads.
func (c *scene) inspect(n int, found []Breach) (Position, []Breach) {
	kind := c.e.Kind.Or("")
	b := Breach{Event: n, Kind: kind, In: c.at.State}
	if on, given := c.e.On.Get(); given && !c.at.Since.IsZero() && on.Before(c.at.Since) {
		found = append(found, b.with(OutOfOrder))
	}
	t, legal := find(c.at.State, kind)
	if !legal {
		return c.astray(kind), append(found, b.with(WrongState))
	}
	if by, given := c.e.By.Get(); given && !t.allows(by) {
		found = append(found, b.with(WrongActor))
	}
	for _, g := range t.row.guards {
		if v := c.judge(g); v != rule.Passed {
			unmet := b.with(Unmet)
			unmet.Guard, unmet.Open = g, v == rule.Undetermined
			found = append(found, unmet)
		}
	}
	return c.at.after(c.e, t.To), found
}

func (b Breach) with(f Fault) Breach { b.Fault = f; return b }

// astray is the position after an event that the state does not know. A step that was left out is taken as done: where the
// event leads to one state alone, and that lies further on in a project's life, the project stands there. Otherwise the event
// is void and the project stands where it stood.
func (c *scene) astray(kind event.Kind) Position {
	to := state.State("")
	for i := range table {
		switch {
		case table[i].on != kind || table[i].to == to:
		case to != "":
			return *c.at
		default:
			to = table[i].to
		}
	}
	if to.Index() <= c.at.State.Index() {
		return *c.at
	}
	return c.at.after(c.e, to)
}
