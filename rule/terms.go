package rule

import (
	"cmp"
	"slices"
)

// end is the last day for comparisons: the end of the calendar where a term is permanent. A term whose end is not known
// is surely there on its first day only.
func (t Term) end() Date {
	if t.Permanent {
		return lastDay
	}
	if last, ends := t.Last(); ends {
		return last
	}
	return t.First()
}

// Overlaps reports whether the terms surely share a day.
func (t Term) Overlaps(u Term) bool { return !t.Common(u).IsZero() }

// Common returns the days that two terms share; no term where there are none.
func (t Term) Common(u Term) Term {
	if t.IsZero() || u.IsZero() {
		return Term{}
	}
	first := later(t.First(), u.First())
	if t.Permanent && u.Permanent {
		return PermanentTerm(first)
	}
	return NewTerm(first, earlier(t.end(), u.end()))
}

// Follows reports whether t begins on the very day after u ends, so that together they leave no day free.
func (t Term) Follows(u Term) bool {
	free, ends := u.FreeFrom()
	return ends && !t.IsZero() && free == t.First()
}

// Joined returns terms as the fewest stretches without a free day between them, in order, both ends included. Terms are
// never added up: of overlapping ones the later end counts, and a permanent one dominates. A term whose end is not known
// stays by itself.
func Joined(terms ...Term) []Term {
	var known, open, all []Term
	for _, t := range terms {
		switch {
		case t.OpenEnded():
			open = append(open, t)
		case t.Valid():
			known = append(known, t)
		}
	}
	slices.SortFunc(known, byFirst)
	for _, t := range known {
		if n := len(all); n > 0 && t.First().DaysSince(all[n-1].end()) <= 1 {
			all[n-1] = span(all[n-1], t)
		} else {
			all = append(all, span(t, t))
		}
	}
	all = append(all, open...)
	slices.SortStableFunc(all, byFirst)
	return all
}

// span is the plain term from the earlier first to the later last day.
func span(t, u Term) Term {
	first := earlier(t.First(), u.First())
	if t.Permanent || u.Permanent {
		return Term{From: first, Permanent: true}
	}
	return Term{From: first, Until: later(t.end(), u.end())}
}

// byFirst orders terms by first day, then last day, so that the order they came in changes nothing.
func byFirst(t, u Term) int {
	return cmp.Or(t.First().Compare(u.First()), t.end().Compare(u.end()))
}

// TermOn returns the stretch without a free day that surely contains a day, over all terms together; false where the day
// is free, or nothing is sure.
func TermOn(day Date, terms ...Term) (Term, bool) {
	for _, t := range Joined(terms...) {
		if t.Contains(day) {
			return t, true
		}
	}
	return Term{}, false
}

func later(d, e Date) Date {
	if d.Before(e) {
		return e
	}
	return d
}

func earlier(d, e Date) Date {
	if e.Before(d) {
		return e
	}
	return d
}
