package lifecycle

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// scene is what a guard may look at: the numbers, the call, where the project stands, the days, and the event itself.
type scene struct {
	p    *Policy
	call *Call
	at   *Position
	days *calendar.Calendar
	e    *Event
}

// edge is a day that bounds when something is lawful: it lies between lo and hi, both inclusive, and is known where they
// are equal. Without known it bounds nothing, or nothing is known of it, which open says.
type edge struct {
	lo, hi rule.Date
	law    rule.Basis
	open   bool // nothing is known of it
	fact   rule.FactID
}

// fixed is a day that was printed or follows from days alone.
func fixed(d rule.Date) edge { return edge{lo: d, hi: d} }

// lacking is a day that some fact would tell.
func lacking(f rule.FactID) edge { return edge{open: true, fact: f} }

// dated is the day, or what is lacking where there is none.
func dated(d rule.Date, f rule.FactID) edge {
	if d.IsZero() {
		return lacking(f)
	}
	return fixed(d)
}

// reckoned is the last day of a time limit counted from an event.
func reckoned(d rule.Deadline) edge {
	return edge{lo: d.Earliest, hi: d.Latest, law: d.Limit.Length.Basis, open: d.Earliest.IsZero() || d.Latest.IsZero()}
}

// next is the day after.
func (x edge) next() edge {
	if x.open {
		return x
	}
	x.lo, x.hi = x.lo.AddDays(1), x.hi.AddDays(1)
	return x
}

// earlier is the earlier of two edges.
func (x edge) earlier(y edge) edge {
	switch {
	case x.open || y.open:
		x.open = true
		return x
	case y.hi.Before(x.hi) || y.lo.Before(x.lo):
		return y
	}
	return x
}

// span is when a guard lets something happen: from an edge and until an edge, both inclusive, either of which may be absent.
type span struct {
	from, until       edge
	hasFrom, hasUntil bool
}

func since(x edge) span      { return span{from: x, hasFrom: true} }
func until(x edge) span      { return span{until: x, hasUntil: true} }
func between(a, b edge) span { return span{from: a, until: b, hasFrom: true, hasUntil: true} }

// covers says whether a day lies within.
func (s *span) covers(day rule.Date) rule.Verdict {
	v := rule.Passed
	if s.hasFrom {
		v = worse(v, notBefore(day, &s.from))
	}
	if s.hasUntil {
		v = worse(v, notAfter(day, &s.until))
	}
	return v
}

func notBefore(day rule.Date, x *edge) rule.Verdict {
	switch {
	case x.open:
		return rule.Undetermined
	case day.Before(x.lo):
		return rule.Failed
	case day.Before(x.hi):
		return rule.Undetermined
	}
	return rule.Passed
}

func notAfter(day rule.Date, x *edge) rule.Verdict {
	switch {
	case x.open:
		return rule.Undetermined
	case day.After(x.hi):
		return rule.Failed
	case day.After(x.lo):
		return rule.Undetermined
	}
	return rule.Passed
}

// worse is the verdict on two conditions that must both hold.
func worse(a, b rule.Verdict) rule.Verdict {
	switch {
	case a == rule.Failed || b == rule.Failed:
		return rule.Failed
	case a == rule.Undetermined || b == rule.Undetermined:
		return rule.Undetermined
	}
	return rule.Passed
}

// judge says whether a guard holds for an event on its day.
func (c *scene) judge(g Guard) rule.Verdict {
	if s, timed := c.span(g); timed {
		day, given := c.e.On.Get()
		if !given {
			return rule.Undetermined
		}
		return s.covers(day)
	}
	if said, want, flag := c.said(g); flag {
		return whether(said, want)
	}
	return c.counted(g)
}

// whether compares what was said with what is wanted.
func whether(said rule.Opt[bool], want bool) rule.Verdict {
	switch v, given := said.Get(); {
	case !given:
		return rule.Undetermined
	case v == want:
		return rule.Passed
	}
	return rule.Failed
}

// held is a verdict on something that is known.
func held(ok bool) rule.Verdict {
	if ok {
		return rule.Passed
	}
	return rule.Failed
}
