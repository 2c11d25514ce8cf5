package calendar

import "github.com/keji-rules/keji/rule"

// settled reports whether every day from one to another, both included, is known.
func (c Calendar) settled(from, to rule.Date) bool {
	n, ok := c.among(from, to, unknownDays)
	return ok && n == 0
}

// counter picks a running count.
type counter func(*tables) []int32

func workingDays(t *tables) []int32     { return t.workdays }
func unknownDays(t *tables) []int32     { return t.unknown }
func provisionalDays(t *tables) []int32 { return t.provisional }

// among counts days from one to another, both included; false where one lies outside of the tables.
func (c Calendar) among(from, to rule.Date, which counter) (int, bool) {
	i, ok := c.place(from)
	j, also := c.place(to)
	if !ok || !also {
		return 0, false
	}
	all := which(c.tables)
	before := int32(0)
	if i > 0 {
		before = all[i-1]
	}
	return int(all[j] - before), true
}

// CountWorkdays counts the working days from one day to another, both included; 0 where they are out of order. False where
// a day between them is not known.
func (c Calendar) CountWorkdays(from, to rule.Date) (int, bool) {
	if from.IsZero() || to.IsZero() {
		return 0, false
	}
	if to.Before(from) {
		return 0, true
	}
	n, ok := c.among(from, to, workingDays)
	return n, ok && c.settled(from, to)
}

// AddWorkdays returns the n-th working day after a day, which itself is not counted; for negative n the n-th before it;
// for 0 the day itself. False where a day on the way is not known.
func (c Calendar) AddWorkdays(from rule.Date, n int) (rule.Date, bool) {
	i, ok := c.place(from)
	switch {
	case n == 0:
		return from, !from.IsZero()
	case !ok:
		return c.enter(from, n)
	case n > 0:
		return c.workday(i+1, int(c.workdays[i])+n-1, true)
	}
	worked := int(c.workdays[i])
	if c.days[i].reason.works() {
		worked-- // the day itself is not counted
	}
	return c.workday(i-1, worked+n, false)
}

// enter serves a day that lies next to the tables, outside of them: the last day of the year before the first.
func (c Calendar) enter(from rule.Date, n int) (rule.Date, bool) {
	switch {
	case c.tables == nil || len(c.days) == 0 || from.IsZero():
	case n > 0 && from.AddDays(1) == c.first:
		return c.workday(0, n-1, true)
	case n < 0 && from == c.first.AddDays(len(c.days)):
		return c.workday(len(c.days)-1, len(c.at)+n, false)
	}
	return rule.Date{}, false
}

// workday is the working day with that number in the tables, reached from a place without an unknown day on the way.
func (c Calendar) workday(from, number int, forward bool) (rule.Date, bool) {
	if number < 0 || number >= len(c.at) || from < 0 || from >= len(c.days) {
		return rule.Date{}, false
	}
	to := c.first.AddDays(int(c.at[number]))
	start := c.first.AddDays(from)
	if forward {
		return to, c.settled(start, to)
	}
	return to, c.settled(to, start)
}

// NextWorkday returns the first working day after a day; false where it is not known.
func (c Calendar) NextWorkday(d rule.Date) (rule.Date, bool) { return c.AddWorkdays(d, 1) }

// PreviousWorkday returns the last working day before a day; false where it is not known.
func (c Calendar) PreviousWorkday(d rule.Date) (rule.Date, bool) { return c.AddWorkdays(d, -1) }

// WorkdayFrom returns the day itself where it is a working day, else the first one after it; false where it is not known.
func (c Calendar) WorkdayFrom(d rule.Date) (rule.Date, bool) { return c.AddWorkdays(d.AddDays(-1), 1) }

// WorkdayUntil returns the day itself where it is a working day, else the last one before it; false where it is not known.
func (c Calendar) WorkdayUntil(d rule.Date) (rule.Date, bool) {
	return c.AddWorkdays(d.AddDays(1), -1)
}
