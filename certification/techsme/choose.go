package techsme

import (
	"cmp"

	"github.com/keji-rules/keji/rule"
)

// No filter hides in a list: one item is chosen, the worst for a prohibition and the most favourable for an
// entitlement, and the rules then draw straight lines on that item.

// lastRemoval is the day by which an entry must have ended: the day of filing, or the first day looked back on.
func lastRemoval(p *Policy, a *Application, start rule.Opt[rule.Date]) rule.Opt[rule.Date] {
	if p.ListedWhenFiling.On {
		return a.SubmittedOn
	}
	return start
}

// firstDayBefore is 1 January a number of years before a year; not given without one.
func firstDayBefore(year rule.Opt[int], years *rule.Limit) rule.Opt[rule.Date] {
	y, given := year.Get()
	if !given || y < 1 {
		return rule.Opt[rule.Date]{}
	}
	back := years.Value.Num()
	if !years.Value.IsInt() {
		back /= years.Value.Den()
	}
	if first := rule.NewDate(max(y-int(min(back, 9999)), 1), 1, 1); !first.IsZero() {
		return rule.Given(first)
	}
	return rule.Opt[rule.Date]{}
}

// worstIncident chooses one in the window, else one of which the day is not known, else any; of equals the latest.
func worstIncident(list rule.Opt[[]Incident], start rule.Opt[rule.Date]) Incident {
	return first(list, func(a, b *Incident) int {
		if d := worth(before(a.On, start)) - worth(before(b.On, start)); d != 0 {
			return d
		}
		return cmp.Or(latest(a.On, b.On), cmp.Compare(a.Kind.Or(""), b.Kind.Or("")))
	})
}

// worstFalsification chooses as worstIncident does.
func worstFalsification(list rule.Opt[[]Falsification], start rule.Opt[rule.Date]) Falsification {
	return first(list, func(a, b *Falsification) int {
		return cmp.Or(worth(before(a.On, start))-worth(before(b.On, start)), latest(a.On, b.On))
	})
}

// worstListing chooses an entry that still stands or ended too late, else one of which that is not known, else any; of
// equals the latest.
func worstListing(list rule.Opt[[]Listing], bound rule.Opt[rule.Date]) Listing {
	return first(list, func(a, b *Listing) int {
		if d := worth(a.ended(bound)) - worth(b.ended(bound)); d != 0 {
			return d
		}
		return cmp.Or(latest(a.RemovedOn, b.RemovedOn), worth(flagVerdict(a.Removed))-worth(flagVerdict(b.Removed)))
	})
}

// ended reports whether an entry ended by a day, that day included.
func (l *Listing) ended(bound rule.Opt[rule.Date]) rule.Verdict {
	byThen := notAfter(l.RemovedOn, bound)
	removed, given := l.Removed.Get()
	switch {
	case given && !removed:
		return rule.Failed
	case !given && byThen == rule.Passed:
		return rule.Undetermined
	}
	return byThen
}

// first returns the item that an order puts first, the zero item of an empty list. The order tells all items apart that
// differ in what is printed, so that the order of the list does not matter.
func first[T any](list rule.Opt[[]T], order func(a, b *T) int) T {
	all, _ := list.Get()
	if len(all) == 0 {
		var none T
		return none
	}
	found := &all[0]
	for i := 1; i < len(all); i++ {
		if order(&all[i], found) < 0 {
			found = &all[i]
		}
	}
	return *found
}

// latest puts a day that is not given first, then the later one.
func latest(a, b rule.Opt[rule.Date]) int {
	d, given := a.Get()
	e, known := b.Get()
	switch {
	case given && known:
		return e.Compare(d)
	case known:
		return -1
	case given:
		return 1
	}
	return 0
}

// before compares days that may not be given; the same day is not before.
func before(day, bound rule.Opt[rule.Date]) rule.Verdict {
	d, given := day.Get()
	e, known := bound.Get()
	switch {
	case !given || !known:
		return rule.Undetermined
	case d.Before(e):
		return rule.Passed
	}
	return rule.Failed
}

// notAfter compares days that may not be given; the same day is not after.
func notAfter(day, bound rule.Opt[rule.Date]) rule.Verdict {
	switch before(bound, day) {
	case rule.Passed:
		return rule.Failed
	case rule.Failed:
		return rule.Passed
	}
	return rule.Undetermined
}

func isNational(l AwardLevel) bool { return l == NationalAward }

// mapped turns an enumeration into the flag that a rule asks for; not given stays not given.
func mapped[T any](v rule.Opt[T], is func(T) bool) rule.Opt[bool] {
	value, given := v.Get()
	if !given {
		return rule.Opt[bool]{}
	}
	return rule.Given(is(value))
}
