package lifecycle

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/internal/profiles"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Replay judges a whole history under the profile in force on the day of its first event: every event is judged, every
// breach reported, and the history itself is left as it is. The official holiday tables count working days.
//
// Errors: a *door.InputError with every problem of the input, a *project.ProfileError, a *rule.EditionError.
func Replay(h History) (rule.Answer[Course], error) {
	law, err := h.law()
	if err != nil {
		return rule.Answer[Course]{}, err
	}
	return replay(&law.Policy, &h, calendar.Official(), h.frame(&law.Edition))
}

// Replay judges a history under these numbers and this calendar, whatever is in force.
func (p Policy) Replay(h History, days calendar.Calendar) (rule.Answer[Course], error) {
	if err := p.ready(&h); err != nil {
		return rule.Answer[Course]{}, err
	}
	return replay(&p, &h, days, h.frame(nil))
}

// Course is Replay without its explanation, for many histories: it takes a few microseconds. Facts out of bounds are not
// looked for; see Validate.
func (p *Policy) Course(h *History, days *calendar.Calendar) Course {
	at := h.start()
	c := scene{p: p, call: &h.Call, days: days}
	var found []Breach
	for i := range h.Events {
		c.at, c.e = &at, &h.Events[i]
		var next Position
		next, found = c.inspect(i, found)
		at = next
	}
	return Course{Position: at, Events: len(h.Events), Breaches: found}
}

// start is where the history begins.
func (h *History) start() Position { return h.Standing.Or(Start()) }

// law picks the numbers in force on the first event's day, or the day since which the project stands where it does.
func (h *History) law() (rule.Dated[Policy], error) {
	if err := Validate(h); err != nil {
		return rule.Dated[Policy]{}, err
	}
	return set.On(h.Profile.Or(project.Meizhou), h.day())
}

// day is the day that picks the edition.
func (h *History) day() rule.Date {
	if len(h.Events) > 0 {
		return h.Events[0].On.Or(rule.Date{})
	}
	return h.start().Since
}

// asOf is the day as of which one looks at it: the one given, else that of the last event.
func (h *History) asOf() rule.Date {
	on := h.start().Since
	if n := len(h.Events); n > 0 {
		on = h.Events[n-1].On.Or(on)
	}
	return h.AsOf.Or(on)
}

func (h *History) frame(e *rule.Edition) rule.Frame {
	name := h.Project.Or("")
	f := rule.Frame{Edition: e, Subject: rule.T(name, name)}
	if e != nil {
		f.Day, f.DayIs = h.day(), rule.T("首个事项日期", "day of the first event")
	}
	return f
}

// ready checks input and numbers.
func (p *Policy) ready(h *History) error {
	if err := Validate(h); err != nil {
		return err
	}
	return profiles.Check(p)
}

// replay judges the events and writes a line for each.
func replay(p *Policy, h *History, days calendar.Calendar, f rule.Frame) (rule.Answer[Course], error) {
	t := &rule.Trace{Frame: f}
	at := h.start()
	c := scene{p: p, call: &h.Call, days: &days}
	var all []Breach
	for i := range h.Events {
		c.at, c.e = &at, &h.Events[i]
		before := len(all)
		next, found := c.inspect(i, all)
		c.tell(t, i, found[before:])
		at, all = next, found
	}
	course := Course{Position: at, Events: len(h.Events), Breaches: all}
	t.Add(book.Line(ruleStands, stands(at)))
	return rule.ConcludeWith(t, book, ruleReplay, rule.Given(course))
}
