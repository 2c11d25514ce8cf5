package certificate

import "github.com/keji-rules/keji/rule"

// StatusOn says what the certificate is worth on a day: in force from the date of issue to the last day, both inclusive,
// unless it was withdrawn. A withdrawal reaches back: a day before its announcement that lies in a year from which the
// status was withdrawn is Retracted.
func (c Certificate) StatusOn(day rule.Date) (rule.Answer[Status], error) {
	return inForce(c, also(byIssue, day), day, statusOn(day))
}

// StatusOn says under this policy what a certificate is worth on a day.
func (p Policy) StatusOn(c Certificate, day rule.Date) (rule.Answer[Status], error) {
	return under(p, c, also(byIssue, day), day, statusOn(day))
}

func statusOn(day rule.Date) question[Status] {
	return func(p *Policy, c *Certificate, t *rule.Trace) (rule.Answer[Status], error) {
		term := p.validLines(c, t)
		l := judged(t, ruleIssued, whether(!day.Before(term.From)), onDay("查询日", "day asked about", day))
		*l = l.On(p.ValidYears.Basis)
		l = judged(t, ruleNotExpired, whether(!day.After(term.Until)), onDay("截止日（含）", "last day (inclusive)", term.Until))
		*l = l.On(p.ValidYears.Basis)
		status := NotYet
		if !day.Before(term.From) {
			status = p.heldOn(c, t, day, term)
		}
		return rule.Conclude(t, book, ruleStatus, status)
	}
}

// heldOn is the status on a day since the issue.
func (p *Policy) heldOn(c *Certificate, t *rule.Trace, day rule.Date, term Term) Status {
	within := InForce
	if day.After(term.Until) {
		within = Expired
	}
	on, gone, known := p.withdrawal(c, t)
	switch {
	case !known, !gone:
		return within
	case !day.Before(on):
		return Withdrawn
	case within == Expired:
		return Expired
	}
	if from, told := p.lostFrom(c, t); told && day.Year() >= from {
		return Retracted
	}
	return within
}

// withdrawal says whether and when the status was withdrawn; what that waits for is noted.
func (p *Policy) withdrawal(c *Certificate, t *rule.Trace) (on rule.Date, gone, known bool) {
	l := p.withdrawnLine(c, t)
	on, dated := c.WithdrawnOn.Get()
	said, given := c.Withdrawn.Get()
	switch {
	case dated:
		l.Values = append(l.Values, isDay(factWithdrawnOn, on))
		return on, true, true
	case given && said:
		l.Verdict = rule.Given(rule.Undetermined)
		t.Lack(book.Fact(factWithdrawnOn))
	}
	return rule.Date{}, false, given && !said
}

// withdrawnLine says whether the status was withdrawn, whenever that was, and notes where that is not known.
func (p *Policy) withdrawnLine(c *Certificate, t *rule.Trace) *rule.Line {
	said, given := c.Withdrawn.Get()
	v := whether(!said && !c.WithdrawnOn.IsGiven())
	if !given && !c.WithdrawnOn.IsGiven() {
		v = rule.Undetermined
		t.Lack(book.Fact(factWithdrawn))
	}
	l := judged(t, ruleNotWithdrawn, v)
	*l = l.On(p.withdrawals())
	return l
}

// lostFrom is the first year without status after a withdrawal: that of the act, within the validity.
func (p *Policy) lostFrom(c *Certificate, t *rule.Trace) (int, bool) {
	act, given := need(t, factActYear, c.ActYear)
	if !given {
		l := judged(t, ruleLostFrom, rule.Undetermined)
		*l = l.On(p.withdrawnBy(c))
		return 0, false
	}
	from := max(act, c.IssuedOn.Or(rule.Date{}).Year())
	l := line(t, ruleLostFrom, inYear("自该年度起", "from", from))
	*l = l.On(p.withdrawnBy(c))
	if from != act {
		l.Note = rule.T("行为早于发证年度，自发证年度起", "the act lies before the year of issue: from that year")
	}
	return from, true
}

// statusEnds is the first year without status, 0 where nothing was withdrawn or while that is open.
func (p *Policy) statusEnds(c *Certificate, t *rule.Trace) int {
	if v, _ := p.withdrawnLine(c, t).Verdict.Get(); v != rule.Failed {
		return 0
	}
	from, _ := p.lostFrom(c, t)
	return from
}
