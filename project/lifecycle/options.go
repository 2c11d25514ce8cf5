package lifecycle

import (
	"strings"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/project/lifecycle/state"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Option is something that may happen next: who may do it, when, and what it asks for.
type Option struct {
	On  event.Kind      `json:"on"`
	To  state.State     `json:"to"`
	By  []project.Actor `json:"by"`
	Now rule.Verdict    `json:"now"` // whether the days allow it on the day asked about; Undetermined where that cannot be told
	// From and Until are the first and last day on which the days allow it, both inclusive; zero where nothing bounds them
	// or they are not known.
	From   rule.Date `json:"from,omitzero"`
	Until  rule.Date `json:"until,omitzero"`
	Asks   []Guard   `json:"asks"`   // everything that must hold
	Entail []Effect  `json:"entail"` // what it entails besides the new state
	law    rule.Basis
}

// Text says it in one language.
func (o Option) Text(l rule.Lang) string {
	text := o.named(l)
	if !o.From.IsZero() {
		text += rule.T("，自 ", ", from ").In(l) + o.From.String()
	}
	if !o.Until.IsZero() {
		text += rule.T("，至 ", ", until ").In(l) + o.Until.String()
	}
	return text
}

// named says what it is, without its days.
func (o Option) named(l rule.Lang) string {
	actors := make([]string, len(o.By))
	for i, a := range o.By {
		actors[i] = a.Text(l)
	}
	return o.On.Text(l) + rule.T("→", " → ").In(l) + o.To.Text(l) + rule.T("（", " (").In(l) + strings.Join(actors, rule.T("、", ", ").In(l)) + rule.T("）", ")").In(l)
}

// Options are all that may happen next, in the order of the table.
type Options []Option

// Text lists them in one language, a line each.
func (o Options) Text(l rule.Lang) string {
	lines := make([]string, len(o))
	for i := range o {
		lines[i] = o[i].Text(l)
	}
	if len(lines) == 0 {
		return rule.T("没有后续事项", "nothing may follow").In(l)
	}
	return strings.Join(lines, "\n")
}

// WhatNext says what may happen after a history, as seen on a day (none: the history's own): who may do it, from and until
// which day, and what it asks for.
func WhatNext(h History, on rule.Date) (rule.Answer[Options], error) {
	law, err := h.law()
	if err != nil {
		return rule.Answer[Options]{}, err
	}
	return whatNext(&law.Policy, &h, on, calendar.Official(), h.frame(&law.Edition))
}

// WhatNext says it under these numbers and this calendar.
func (p Policy) WhatNext(h History, on rule.Date, days calendar.Calendar) (rule.Answer[Options], error) {
	if err := p.ready(&h); err != nil {
		return rule.Answer[Options]{}, err
	}
	return whatNext(&p, &h, on, days, h.frame(nil))
}

func whatNext(p *Policy, h *History, on rule.Date, days calendar.Calendar, f rule.Frame) (rule.Answer[Options], error) {
	if on.IsZero() {
		on = h.asOf()
	}
	f.AsOf = on
	t := &rule.Trace{Frame: f}
	at := p.Course(h, &days).Position
	c := scene{p: p, call: &h.Call, at: &at, days: &days, e: &Event{}}
	t.Add(book.Line(ruleStands, stands(at)))
	all := c.options(on)
	for _, o := range all {
		t.Add(c.optionLine(&o))
	}
	return rule.ConcludeWith(t, book, ruleNext, rule.Given(all))
}

// options lists what may follow, seen on a day.
func (c *scene) options(on rule.Date) Options {
	all := Options{}
	for _, t := range Next(c.at.State) {
		o := Option{On: t.On, To: t.To, By: t.By(), Now: rule.Passed, Asks: t.Guards(), Entail: t.Effects(), law: t.row.law}
		for _, g := range t.row.guards {
			c.bound(&o, g, on)
		}
		all = append(all, o)
	}
	return all
}

// bound narrows an option by one guard. What somebody must find, or the event itself tells, is left to the event.
func (c *scene) bound(o *Option, g Guard, on rule.Date) {
	s, timed := c.span(g)
	if !timed {
		if v := c.counted(g); v == rule.Failed {
			o.Now = rule.Failed
		}
		return
	}
	o.Now = worse(o.Now, s.covers(on))
	if s.hasFrom && !s.from.open && s.from.lo == s.from.hi && s.from.lo.After(o.From) {
		o.From = s.from.lo
	}
	if s.hasUntil && !s.until.open && s.until.lo == s.until.hi && (o.Until.IsZero() || s.until.lo.Before(o.Until)) {
		o.Until = s.until.lo
	}
}

func (c *scene) optionLine(o *Option) rule.Line {
	l := book.Line(eventRule(o.On)).Judged(o.Now)
	l.Basis = o.law
	if !o.From.IsZero() {
		l.Values = append(l.Values, rule.Figure("最早（含）", "earliest, inclusive", rule.OnDay(o.From)))
	}
	if !o.Until.IsZero() {
		l.Values = append(l.Values, rule.Figure("最迟（含）", "latest, inclusive", rule.OnDay(o.Until)))
	}
	for _, g := range o.Asks {
		for _, law := range c.laws(g) {
			l = l.On(law)
		}
	}
	return l
}
