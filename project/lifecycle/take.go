package lifecycle

import (
	"slices"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Take says what becomes of one more event after a history: the new position, or a refusal with every reason and what is
// lawful instead. It is left open while a guard cannot be judged. The history is not changed.
func Take(h History, e Event) (rule.Answer[rule.Outcome[Position]], error) {
	law, err := h.law()
	if err != nil {
		return rule.Answer[rule.Outcome[Position]]{}, err
	}
	return take(&law.Policy, &h, e, calendar.Official(), h.frame(&law.Edition))
}

// Take says it under these numbers and this calendar.
func (p Policy) Take(h History, e Event, days calendar.Calendar) (rule.Answer[rule.Outcome[Position]], error) {
	if err := p.ready(&h); err != nil {
		return rule.Answer[rule.Outcome[Position]]{}, err
	}
	return take(&p, &h, e, days, h.frame(nil))
}

func take(p *Policy, h *History, e Event, days calendar.Calendar, f rule.Frame) (rule.Answer[rule.Outcome[Position]], error) {
	if err := validEvent(h, e); err != nil {
		return rule.Answer[rule.Outcome[Position]]{}, err
	}
	at := p.Course(h, &days).Position
	c := scene{p: p, call: &h.Call, at: &at, days: &days, e: &e}
	next, found := c.inspect(len(h.Events), nil)
	t := &rule.Trace{Frame: f}
	c.tell(t, len(h.Events), found)
	switch verdict(found) {
	case rule.Failed:
		return rule.ConcludeWith(t, book, ruleTake, rule.Given(rule.Refused[Position](c.refusal(found))))
	case rule.Undetermined:
		c.lack(t, found)
		return rule.ConcludeWith(t, book, ruleTake, rule.Opt[rule.Outcome[Position]]{})
	}
	return rule.ConcludeWith(t, book, ruleTake, rule.Given(rule.Granted(next)))
}

// lack notes what would tell the breaches that are open.
func (c *scene) lack(t *rule.Trace, found []Breach) {
	for _, b := range found {
		facts := c.wants(b.Guard)
		for _, f := range facts {
			t.Lack(book.Fact(f))
		}
		switch {
		case len(facts) > 0:
		case b.Guard == extensionShort && !c.p.Extension.Firm.On:
			t.Because(rule.ToBeJudged)
		default:
			t.Because(rule.LawUnknown)
		}
	}
}

// wants are the facts that a guard waits for.
func (c *scene) wants(g Guard) []rule.FactID {
	if f, found := findings[g]; found {
		return []rule.FactID{f}
	}
	if s, timed := c.span(g); timed {
		var all []rule.FactID
		for _, x := range []edge{s.from, s.until} {
			if x.open && x.fact != 0 {
				all = append(all, x.fact)
			}
		}
		return all
	}
	switch g {
	case extensionShort, termGiven:
		if !c.e.EndsOn.IsGiven() {
			return []rule.FactID{factEndsOn}
		}
	case noticeLong, finalNotice:
		if !c.e.From.IsGiven() || !c.e.Until.IsGiven() {
			return []rule.FactID{factFrom, factUntil}
		}
	}
	return nil
}

// refusal gives the reasons, and what is lawful in this state, for the one who asked where that is said.
func (c *scene) refusal(found []Breach) rule.Refusal {
	r := rule.Refuse(both(c.e.Kind.Or("").Text))
	for _, b := range found {
		if b.Open {
			continue
		}
		l := c.explain(b)
		r = r.Because(rule.Ground{Text: both(b.Text), Law: l.Basis, Code: l.Rule.Code})
	}
	for _, o := range c.options(c.e.On.Or(rule.Date{})) {
		if by, told := c.e.By.Get(); o.Now != rule.Failed && o.On != c.e.Kind.Or("") && (!told || slices.Contains(o.By, by)) {
			r = r.Instead(rule.Ground{Text: both(o.named), Law: o.law, Code: eventCode(o.On), By: o.Until})
		}
	}
	return r
}
