package lifecycle

import (
	"github.com/keji-rules/keji/rule"
)

// span says when a guard that asks for days lets something happen; false for other guards.
func (c *scene) span(g Guard) (span, bool) {
	switch g {
	case inWindow:
		return between(given(c.call.OpensOn, factOpens), given(c.call.ClosesOn, factCloses)), true
	case beforeDeadline:
		return until(given(c.call.RecommendBy, factRecommendBy)), true
	case correctionInTime:
		return until(dated(c.at.By, factUntil)), true
	case correctionLate:
		return since(dated(c.at.By, factUntil).next()), true
	case noticeOver:
		return since(dated(c.at.NoticeUntil, factUntil).next()), true
	case objectionInTime:
		return between(dated(c.at.NoticeFrom, factFrom), dated(c.at.NoticeUntil, factUntil)), true
	case signingInTime:
		return until(c.signBy()), true
	case signingLate:
		return since(c.signBy().next()), true
	case rectifyInTime:
		return until(c.rectifyBy()), true
	case rectifyLate:
		return since(c.rectifyBy().next()), true
	case reapplyInTime:
		return until(c.againBy()), true
	}
	return c.termSpan(g)
}

// termSpan says it for guards that look at the contract's term.
func (c *scene) termSpan(g Guard) (span, bool) {
	switch g {
	case withinTerm:
		return until(dated(c.at.End, factEndsOn)), true
	case termOver:
		return since(dated(c.at.End, factEndsOn).next()), true
	case extensionInTime:
		if !c.extends() {
			return span{}, true
		}
		return until(c.askBy()), true
	case applyInTime:
		return until(c.applyBy()), true
	case graceOver:
		return since(c.applyBy().next()), true
	case notTooLate:
		last := c.terminateFrom()
		if !last.open {
			last.lo, last.hi = last.lo.AddDays(-1), last.hi.AddDays(-1)
		}
		return until(last), true
	case overdueLong:
		return since(c.terminateFrom()), true
	case reviewOver:
		return since(c.reviewBy().next()), true
	}
	return span{}, false
}

func given(d rule.Opt[rule.Date], f rule.FactID) edge { return dated(d.Or(rule.Date{}), f) }

// signBy is the last day for signing: the printed one, or so many months after the approval.
func (c *scene) signBy() edge {
	if !c.at.By.IsZero() {
		return fixed(c.at.By)
	}
	approved := c.at.approved()
	if approved.IsZero() {
		return lacking(factApproved)
	}
	return c.months(&c.p.SignMonths, approved, rule.RollOn)
}

// rectifyBy is the last day of a rectification, inclusive.
func (c *scene) rectifyBy() edge {
	if !c.at.By.IsZero() {
		return fixed(c.at.By)
	}
	return c.months(&c.p.RectifyMonths, c.at.Since, rule.RollOn)
}

// againBy is the last day for applying for acceptance again, inclusive.
func (c *scene) againBy() edge {
	if !c.at.By.IsZero() {
		return fixed(c.at.By)
	}
	return c.months(&c.p.AgainMonths, c.at.Since, rule.RollOn)
}

// applyBy is the last day for applying for acceptance, inclusive.
func (c *scene) applyBy() edge {
	if c.at.End.IsZero() {
		return lacking(factEndsOn)
	}
	return c.months(&c.p.ApplyMonths, c.at.End, rule.RollOn)
}

// terminateFrom is the first day on which an overdue project is terminated: overdue for the time of the profile, which is
// counted from the last day for applying.
func (c *scene) terminateFrom() edge {
	due := c.applyBy()
	if due.open {
		return due
	}
	lo, hi := c.months(&c.p.TerminateMonths, due.lo, rule.Stay), c.months(&c.p.TerminateMonths, due.hi, rule.Stay)
	return edge{lo: lo.lo, hi: hi.hi, law: lo.law, open: lo.open || hi.open}
}

// reviewBy is the last day for asking for review after a notice of termination, inclusive.
func (c *scene) reviewBy() edge {
	if c.at.NoticeUntil.IsZero() {
		return lacking(factUntil)
	}
	return reckoned(c.days.Deadline(rule.TimeLimit{Length: c.p.Review, Unit: rule.WorkdayUnit}, c.at.NoticeUntil))
}

// askBy is the last day on which an extension may be asked for: so many days, and so many months, before the end.
func (c *scene) askBy() edge {
	end := dated(c.at.End, factEndsOn)
	if end.open {
		return end
	}
	if c.p.Extension.AskDays.Value.Sign() > 0 {
		end = end.earlier(reckoned(c.days.Deadline(rule.TimeLimit{Length: c.p.Extension.AskDays, Unit: rule.DayUnit, Back: true}, c.at.End)))
	}
	if c.p.Extension.AskMonths.Value.Sign() > 0 {
		end = end.earlier(reckoned(c.days.Deadline(rule.TimeLimit{Length: c.p.Extension.AskMonths, Unit: rule.MonthUnit, Back: true}, c.at.End)))
	}
	return end
}

func (c *scene) months(l *rule.Limit, from rule.Date, rest rule.RestDays) edge {
	if from.IsZero() {
		return edge{open: true}
	}
	return reckoned(c.days.Deadline(rule.TimeLimit{Length: *l, Unit: rule.MonthUnit, Rest: rest}, from))
}
