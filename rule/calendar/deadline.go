package calendar

import "github.com/keji-rules/keji/rule"

// Deadline reckons the last day of a time limit from the day of an event. Where days on the way are not known, or the
// figure of the law is not, the result says between which days the last day lies. What is due and the event are named by
// the caller afterwards. Without a day, or with a limit that is none, nothing is told.
func (c Calendar) Deadline(limit rule.TimeLimit, event rule.Date) rule.Deadline {
	d := rule.Deadline{From: event, Limit: limit}
	shortest, longest, ok := limit.Periods()
	switch {
	case !ok:
		d.Why = rule.T("期限不是有效的时间长度", "the limit is no period")
		return d
	case event.IsZero():
		return d
	}
	if limit.Back {
		shortest, longest = longest, shortest // the longer the notice, the earlier the last day
	}
	early := c.reckon(&limit, shortest, event)
	late := early
	if shortest != longest {
		late = c.reckon(&limit, longest, event)
	}
	d.Earliest, d.Latest = early.low, late.high
	d.Provisional = early.provisional || late.provisional
	d.Why = c.why(&d, early.unknown || late.unknown)
	if last, known := d.Last(); known && early.plain != last && limit.Unit != rule.WorkdayUnit {
		d.Before = early.plain
	}
	return d
}

// why says what the result lacks, or rests on.
func (c Calendar) why(d *rule.Deadline, unknown bool) rule.Text {
	switch {
	case unknown:
		return rule.T("期间涉及放假通知未收录的年份", "the count runs into a year whose holiday notice is not known")
	case d.Limit.Length.Open():
		return rule.LawUnknown.Text()
	}
	return rule.Text{}
}

// reckoned is the last day of one period, or what bounds it.
type reckoned struct {
	plain       rule.Date // before it moved off a day of rest
	low, high   rule.Date // no date where nothing bounds it
	provisional bool
	unknown     bool // days on the way are not known
}

func (c Calendar) reckon(l *rule.TimeLimit, p rule.Period, event rule.Date) reckoned {
	if p.Unit == rule.WorkdayUnit {
		return c.inWorkdays(l, p.Count, event)
	}
	end := p.End(event, l.FirstDay())
	if l.Back {
		end = p.Start(event)
		if l.FirstDay() == rule.FirstDayCounted {
			end = end.AddDays(1)
		}
	}
	if end.IsZero() {
		return reckoned{unknown: true}
	}
	return c.offRest(end, l.RestDays())
}

// offRest moves a last day off a day of rest as the limit says.
func (c Calendar) offRest(end rule.Date, how rule.RestDays) reckoned {
	r := reckoned{plain: end, low: end, high: end}
	var known bool
	switch how {
	case rule.RollOn:
		if r.high, known = c.WorkdayFrom(end); known {
			r.low, r.provisional = r.high, c.mayChange(end, r.high)
			return r
		}
		r.low = c.firstPossible(end)
	case rule.RollBack:
		if r.low, known = c.WorkdayUntil(end); known {
			r.high, r.provisional = r.low, c.mayChange(r.low, end)
			return r
		}
		r.high = c.lastPossible(end)
	default:
		return r
	}
	r.unknown = true
	return r
}

// firstPossible is the first day from d on that may be a working day.
func (c Calendar) firstPossible(d rule.Date) rule.Date {
	for {
		if works, known := c.IsWorkday(d); works || !known {
			return d
		}
		d = d.AddDays(1)
	}
}

// lastPossible is the last day up to d that may be a working day.
func (c Calendar) lastPossible(d rule.Date) rule.Date {
	for {
		if works, known := c.IsWorkday(d); works || !known {
			return d
		}
		d = d.AddDays(-1)
	}
}

// mayChange reports whether a day from one to another, both included, is provisional; they may lie outside of the tables.
func (c Calendar) mayChange(from, to rule.Date) bool {
	n, _ := c.among(later(from, c.first), earlier(to, c.first.AddDays(len(c.days)-1)), provisionalDays)
	return n > 0
}

// inWorkdays reckons a limit in working days: the n-th after the event, or before it.
func (c Calendar) inWorkdays(l *rule.TimeLimit, n int, event rule.Date) reckoned {
	step, start := 1, event
	if l.Back {
		step = -1
	}
	if l.FirstDay() == rule.FirstDayCounted {
		start = event.AddDays(-step)
	}
	end, known := c.AddWorkdays(start, step*n)
	if known {
		first := start.AddDays(step)
		return reckoned{end, end, end, c.mayChange(earlier(first, end), later(first, end)), false}
	}
	bound := c.soonest(start, n, step)
	if l.Back {
		return reckoned{high: bound, unknown: true}
	}
	return reckoned{low: bound, unknown: true}
}

// soonest is the day that the n-th working day reaches at the least, taking each day that is not known for one.
func (c Calendar) soonest(from rule.Date, n, step int) rule.Date {
	d := from
	for !d.IsZero() && n > 0 {
		d = d.AddDays(step)
		if _, inside := c.place(d); !inside && !c.ahead(d, step) {
			return d.AddDays(step * (n - 1))
		}
		if works, known := c.IsWorkday(d); works || !known {
			n--
		}
	}
	return d
}

// ahead reports whether the tables still lie in the direction of the count.
func (c Calendar) ahead(d rule.Date, step int) bool {
	if c.tables == nil || len(c.days) == 0 {
		return false
	}
	if step > 0 {
		return d.Before(c.first)
	}
	return d.After(c.first.AddDays(len(c.days) - 1))
}

func earlier(d, e rule.Date) rule.Date {
	if e.Before(d) {
		return e
	}
	return d
}

func later(d, e rule.Date) rule.Date {
	if e.After(d) {
		return e
	}
	return d
}
