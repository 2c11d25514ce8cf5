package certificate

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Deadlines lists what is due on a day or later, and what is overdue: annual reports, reports of changes, the public
// notice of a renaming, the application for renewal, the new certificate of the year in which this one ends, and its last
// day. A deadline in working days has no last day here: see DeadlinesBy. Neither has the application for renewal in a year
// whose call is not known, unless RenewalBy gives it. A status that was withdrawn has no deadlines.
func (c Certificate) Deadlines(day rule.Date) (rule.Answer[Deadlines], error) {
	return c.DeadlinesBy(day, calendar.Calendar{})
}

// DeadlinesBy lists the same, working days counted by a calendar: calendar.Official, or one of the caller's. The last day
// stays open where the calendar does not know the days on the way.
func (c Certificate) DeadlinesBy(day rule.Date, by calendar.Calendar) (rule.Answer[Deadlines], error) {
	return inForce(c, byDay(day), day, deadlines(day, by))
}

// Deadlines lists under this policy what is due on a day or later; working days stay open.
func (p Policy) Deadlines(c Certificate, day rule.Date) (rule.Answer[Deadlines], error) {
	return p.DeadlinesBy(c, day, calendar.Calendar{})
}

// DeadlinesBy lists the same under this policy, working days counted by a calendar.
func (p Policy) DeadlinesBy(c Certificate, day rule.Date, by calendar.Calendar) (rule.Answer[Deadlines], error) {
	return under(p, c, byDay(day), day, deadlines(day, by))
}

func deadlines(day rule.Date, by calendar.Calendar) question[Deadlines] {
	return func(p *Policy, c *Certificate, t *rule.Trace) (rule.Answer[Deadlines], error) {
		term := p.validLines(c, t)
		on, gone, _ := p.withdrawal(c, t)
		if gone && !day.Before(on) {
			return rule.Conclude(t, book, ruleDeadlines, Deadlines{})
		}
		all := p.reportsDue(c, t, day)
		all = append(all, p.changesDue(c, t, day, by)...)
		all = append(all, p.endsDue(c, t, day, term)...)
		return rule.Conclude(t, book, ruleDeadlines, all.sorted())
	}
}

// reportsDue are the annual reports not filed by the day, or not known to be.
func (p *Policy) reportsDue(c *Certificate, t *rule.Trace, day rule.Date) Deadlines {
	all := Deadlines{}
	if !p.Reports.On {
		return all
	}
	for _, last := range p.dueDays(c) {
		state, _ := c.reportOn(&rule.Trace{}, last, day)
		if state == reportFiled || state == reportLate {
			continue
		}
		d := Deadline{Kind: kindReport, From: rule.Given(rule.NewDate(last.Year(), 1, 1)), Last: rule.Given(last)}
		if state != reportOpen {
			d.Overdue = rule.Given(state == reportMissed)
		}
		all = append(all, d)
		p.reportLine(c, t, last, state)
	}
	return all
}

// changesDue are the changes not reported by the day, and the public notices of renamings.
func (p *Policy) changesDue(c *Certificate, t *rule.Trace, day rule.Date, by calendar.Calendar) Deadlines {
	changes, given := c.Changes.Get()
	if !given {
		l := line(t, ruleChangeBy, rule.Figure("期限（月）", "months", p.ChangeMonths.Known(rule.Plain)))
		*l = l.On(p.ChangeMonths.Basis).Saying(rule.T("未提供变更情况；如有更名或重大变化，自发生之日起计", "changes are not given; where there was one, the term runs from its day"))
		return Deadlines{{Kind: kindChange}}
	}
	all := Deadlines{}
	for i := range changes {
		if x := &changes[i]; !x.On.Or(rule.Date{}).After(day) {
			all = append(all, p.changeDue(x, i, t, day, by)...)
		}
	}
	return all
}

// changeDue are the deadlines of one change that had happened by the day.
func (p *Policy) changeDue(x *Change, i int, t *rule.Trace, day rule.Date, by calendar.Calendar) Deadlines {
	all := Deadlines{}
	if told, done := x.reportedBy(day); !done {
		d := p.changeDeadline(x, i, t)
		if last, known := d.Last.Get(); known && day.After(last) {
			d.Overdue = rule.Opt[bool]{}
			if told {
				d.Overdue = rule.Given(true)
			}
		}
		all = append(all, d)
	}
	if from, begun := x.NoticeFrom.Get(); begun && !from.After(day) {
		all = append(all, p.noticeDue(from, i, t, day, by)...)
	}
	return all
}

// noticeDue is the public notice of a renaming, in working days from the day after it began; nothing once it is over.
func (p *Policy) noticeDue(from rule.Date, i int, t *rule.Trace, day rule.Date, by calendar.Calendar) Deadlines {
	due := by.Deadline(rule.TimeLimit{Length: p.NoticeDays, Unit: rule.WorkdayUnit}, from)
	d := Deadline{Kind: kindNotice, Path: item("changes", i), From: rule.Given(from), Overdue: rule.Given(false)}
	l := line(t, ruleNoticeEnd, isDay(factNoticeFrom, from), rule.Figure("工作日数", "working days", p.NoticeDays.Known(rule.Workdays)))
	*l = l.On(p.NoticeDays.Basis).At(item("changes", i))
	last, known := due.Last()
	switch {
	case known && day.After(last):
		return nil
	case known:
		d.Last = rule.Given(last)
		l.Values = append(l.Values, onDay("截止日（含）", "last day (inclusive)", last))
		if due.Provisional {
			l.Note = rule.T("涉及尚未公布放假安排的日期，为暂计", "provisional: a holiday notice yet to come may move it")
		}
	default:
		l.Note = rule.T("未提供含该期间的工作日历，截止日待定", "no calendar of the working days on the way: its end is open")
	}
	return Deadlines{d}
}

// reportedBy says whether it is told if a change had been reported by a day, and if so whether it had.
func (x *Change) reportedBy(day rule.Date) (told, done bool) {
	on, dated := x.ReportedOn.Get()
	if dated {
		return true, !on.After(day)
	}
	reported, given := x.Reported.Get()
	return given, given && reported
}

// endsDue are the last day of the certificate and what must be done in its year.
func (p *Policy) endsDue(c *Certificate, t *rule.Trace, day rule.Date, term Term) Deadlines {
	all := Deadlines{}
	if !day.After(term.Until) {
		all = append(all, Deadline{Kind: kindExpiry, From: rule.Given(term.From), Last: rule.Given(term.Until), Overdue: rule.Given(false)})
	}
	if on, given := c.RecertifiedOn.Get(); given && !on.After(day) {
		l := line(t, ruleRenewed, isDay(factRecertifiedOn, on))
		*l = l.On(p.ValidYears.Basis)
		return all
	}
	all = append(all, p.renewalDue(c, t, day, term)...)
	if year := term.Until.Year(); year > p.reducedYears(c).To {
		by, _ := p.recertifyBy(year)
		if !day.After(by) {
			all = append(all, Deadline{Kind: kindRecertified, From: rule.Given(rule.NewDate(year, 1, 1)), Last: rule.Given(by), Overdue: rule.Given(false)})
			l := line(t, ruleRecertifyBy, onDay("截止日（含）", "last day (inclusive)", by))
			*l = l.On(p.Tax.ByYearEnd.Basis)
		}
	}
	return all
}

// renewalDue is the application for renewal in the year in which the certificate ends; a review before 2016. None once its
// last day, or the year, has passed.
func (p *Policy) renewalDue(c *Certificate, t *rule.Trace, day rule.Date, term Term) Deadlines {
	d := p.renewal(c, term)
	last, known := d.Last.Get()
	if day.Year() > term.Until.Year() || known && day.After(last) {
		return nil
	}
	l := line(t, ruleRenewal, inYear("申报年度", "apply in", term.Until.Year()))
	switch {
	case c.RenewalBy.IsGiven():
		l.Values = append(l.Values, isDay(factRenewalBy, last))
	case p.Review.On && known:
		from, _ := d.From.Get()
		*l = l.On(p.ReviewMonths.Basis)
		l.Values = append(l.Values, onDay("提出复审自", "review from", from), onDay("截止日（含）", "last day (inclusive)", last))
	case known:
		l.Values = append(l.Values, onDay("截止日（含）", "last day (inclusive)", last))
	default:
		l.Note = rule.T("该年度申报通知未收录，截止日待定", "the call of that year is not known here: the last day is open")
	}
	return Deadlines{d}
}

// renewal is the deadline itself: what the caller gives, the review of 2008, or what is known of the calls.
func (p *Policy) renewal(c *Certificate, term Term) Deadline {
	year := term.Until.Year()
	d := Deadline{Kind: kindRenewal, From: rule.Given(rule.NewDate(year, 1, 1)), Last: windowOf(year), Overdue: rule.Given(false)}
	if p.Review.On && term.Until.Before(measures.Info().InForce) { // reviews ended with the Measures of 2008
		d.From, d.Last = rule.Given(term.Until.AddMonths(-whole(p.ReviewMonths))), rule.Given(term.Until)
	}
	if by, given := c.RenewalBy.Get(); given {
		d.Last = rule.Given(by)
	}
	return d
}
