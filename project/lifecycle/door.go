package lifecycle

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"strconv"

	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var entrance = door.New(book, sense)

// Door is what a history passes through.
func Door() *door.Door[History] { return entrance }

// Decode reads a history from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (History, error) { return entrance.Decode(data) }

// Validate reports every problem of a history at once as a *door.InputError. That events are out of order is no problem
// of the input: the replay reports it.
func Validate(h *History) error { return entrance.Validate(h) }

// sense reports what no single field can show.
func sense(h *History, r *door.Report) {
	asking.Ordered(r, h.Call.OpensOn, h.Call.ClosesOn, "call.closes_on", "call.opens_on")
	for i := range h.Events {
		e, at := &h.Events[i], "events["+strconv.Itoa(i)+"]"
		asking.Ordered(r, e.From, e.Until, at+".until", at+".from")
		if e.Extends.IsGiven() && !e.Extends.Or(true) && e.EndsOn.IsGiven() && e.Kind.Or("") == event.RequestChange {
			r.Contradiction(rule.T("声明不含延期，却填写了申请延至的日期", "said not to extend, yet an end is asked for"),
				rule.T("删去其一", "leave out one of the two"), at+".ends_on", at+".extends")
		}
	}
	p, given := h.Standing.Get()
	if given && len(h.Events) == 0 && p.Since.IsZero() {
		r.Contradiction(rule.T("没有事项，也没有进入状态的日期，无法选定数值", "neither an event nor a day since which it stands so: the numbers cannot be picked"),
			rule.T("填写 standing.since", "give standing.since"), "standing.since", "events")
	}
}

// validEvent checks one more event as if it stood at the end of the history.
func validEvent(h *History, e Event) error {
	longer := *h
	longer.Events = append(append([]Event(nil), h.Events...), e)
	return Validate(&longer)
}
