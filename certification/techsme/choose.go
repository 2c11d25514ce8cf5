package techsme

import "github.com/keji-rules/keji/rule"

// No filter hides in a list: one item is chosen, the worst for a prohibition and the most favourable for an
// entitlement, and the rules then draw straight lines on that item.

// lastRemoval is the day by which an entry must have ended: the day of filing, or the first day looked back on.
func lastRemoval(p *Policy, a *Application, start rule.Opt[rule.Date]) rule.Opt[rule.Date] {
	if p.ListedWhenFiling.On {
		return a.SubmittedOn
	}
	return start
}

// windowStart is the first day of conduct looked back on; not given without an evaluation year.
func windowStart(p *Policy, a *Application) rule.Opt[rule.Date] {
	year, given := a.EvaluationYear.Get()
	first := rule.NewDate(year-int(p.ConductYears.Value.Num()), 1, 1)
	if !given || first.IsZero() {
		return rule.Opt[rule.Date]{}
	}
	return rule.Given(first)
}

// worstIncident chooses one in the window, else one of which the day is not known, else any.
func worstIncident(list rule.Opt[[]Incident], start rule.Opt[rule.Date]) Incident {
	return worstOf(list, func(i Incident) rule.Verdict { return before(i.On, start) })
}

// worstListing chooses an entry that still stands or ended too late, else one of which that is not known, else any.
func worstListing(list rule.Opt[[]Listing], bound rule.Opt[rule.Date]) Listing {
	return worstOf(list, func(l Listing) rule.Verdict {
		ended := notAfter(l.RemovedOn, bound)
		removed, given := l.Removed.Get()
		switch {
		case given && !removed:
			return rule.Failed
		case !given && ended == rule.Passed:
			return rule.Undetermined
		}
		return ended
	})
}

// worstOf returns the item with the worst verdict: failed, then open, then passed; the first of equals.
func worstOf[T any](list rule.Opt[[]T], judge func(T) rule.Verdict) T {
	var worst T
	all, _ := list.Get()
	for i, item := range all {
		if i == 0 || worth(judge(item)) < worth(judge(worst)) {
			worst = item
		}
	}
	return worst
}

// bestOf returns the item with the greatest merit; the first of equals.
func bestOf[T any](list rule.Opt[[]T], merit func(T) int) T {
	var best T
	all, _ := list.Get()
	for i, item := range all {
		if i == 0 || merit(item) > merit(best) {
			best = item
		}
	}
	return best
}

// before compares days that may not be given; the same day is not before.
func before(day, bound rule.Opt[rule.Date]) rule.Verdict {
	return compare(day, bound, rule.Date.Before)
}

// notAfter compares days that may not be given; the same day is not after.
func notAfter(day, bound rule.Opt[rule.Date]) rule.Verdict {
	return compare(day, bound, func(d, e rule.Date) bool { return !d.After(e) })
}

func compare(day, bound rule.Opt[rule.Date], holds func(d, e rule.Date) bool) rule.Verdict {
	d, given := day.Get()
	e, known := bound.Get()
	switch {
	case !given || !known:
		return rule.Undetermined
	case holds(d, e):
		return rule.Passed
	}
	return rule.Failed
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

// likeliestAward chooses the award that comes nearest to passing.
func likeliestAward(p *Policy, a *Application) Award {
	since := yearsBefore(a.SubmittedOn, &p.AwardYears)
	return bestOf(a.Awards, func(w Award) int {
		return merit(mapped(w.Level, isNational), notAfter(since, w.On), rankVerdict(w.Rank, &p.MaxAwardRank))
	})
}

// likeliestStandard chooses the standard that comes nearest to passing.
func likeliestStandard(p *Policy, a *Application) Standard {
	since := yearsBefore(a.SubmittedOn, &p.StandardYears)
	return bestOf(a.Standards, func(w Standard) int {
		return merit(mapped(w.Kind, StandardKind.counts), notAfter(since, w.On), rankVerdict(w.Rank, &p.MaxStandardRank))
	})
}
