package certificate

import (
	"fmt"

	"github.com/keji-rules/keji/rule"
)

// ReportDue is one annual report that the certificate asks for.
type ReportDue struct {
	Year  int         `json:"year"`  // the accounting year it reports on
	Last  rule.Date   `json:"last"`  // last day for filing it, inclusive
	State ReportState `json:"state"` // on the day asked about
}

// Reports are the annual reports of a validity.
type Reports struct {
	Due []ReportDue `json:"due"`
	// Missed counts those missed by the day asked about, late ones among them.
	Missed int `json:"missed"`
	// LostFrom is the year from which the status is to be withdrawn: that of the second miss.
	LostFrom rule.Opt[int] `json:"lost_from,omitzero"`
}

// Text says in one language how many were missed and what follows.
func (r Reports) Text(l rule.Lang) string {
	zh, en := fmt.Sprintf("应填报%d次，累计未填报%d次", len(r.Due), r.Missed), fmt.Sprintf("%d due, %d missed in total", len(r.Due), r.Missed)
	if year, lost := r.LostFrom.Get(); lost {
		zh, en = fmt.Sprintf("%s，自%d年度起取消资格", zh, year), fmt.Sprintf("%s, status to be withdrawn from %d", en, year)
	}
	return rule.T(zh, en).In(l)
}

// AnnualReports lists the annual reports of the certificate and how each stands on a day: every year in which 31 May lies
// within the validity, by that day (inclusive), for the year before. Two years missed in total withdraw the status, also
// with a year between them. Late counts as missed, as the Guide reads; the count by the Measures' own words is a line.
func (c Certificate) AnnualReports(day rule.Date) (rule.Answer[Reports], error) {
	return inForce(c, byDay(day), day, annualReports(day))
}

// AnnualReports lists under this policy the annual reports of a certificate.
func (p Policy) AnnualReports(c Certificate, day rule.Date) (rule.Answer[Reports], error) {
	return under(p, c, byDay(day), day, annualReports(day))
}

func annualReports(day rule.Date) question[Reports] {
	return func(p *Policy, c *Certificate, t *rule.Trace) (rule.Answer[Reports], error) {
		p.validLines(c, t)
		if !p.Reports.On {
			l := judged(t, ruleReport, rule.NotApplicable)
			*l = l.On(p.Reports.Basis)
			return rule.Conclude(t, book, ruleReports, Reports{Due: []ReportDue{}})
		}
		r := p.due(c, t, day)
		p.countMisses(c, t, &r)
		return rule.Conclude(t, book, ruleReports, r)
	}
}

// due lists the reports of the validity with a line each.
func (p *Policy) due(c *Certificate, t *rule.Trace, day rule.Date) Reports {
	r := Reports{Due: []ReportDue{}}
	for _, last := range p.dueDays(c) {
		state, filed := c.reportOn(t, last, day)
		r.Due = append(r.Due, ReportDue{last.Year() - 1, last, state})
		l := p.reportLine(c, t, last, state)
		if on, given := filed.Get(); given {
			l.Values = append(l.Values, isDay(factFiledOn, on))
		}
	}
	return r
}

// reportLine says how the report due on a day stands.
func (p *Policy) reportLine(c *Certificate, t *rule.Trace, last rule.Date, state ReportState) *rule.Line {
	l := line(t, ruleReport, inYear("报告年度", "report on", last.Year()-1), onDay("截止日（含）", "last day (inclusive)", last),
		said("情况", "state", textOf(reportStates, state)))
	*l = l.On(p.Reports.Basis, p.ReportBy.basis(), p.FirstDue.Basis)
	if state != reportPending { // what is not yet due is neither met nor missed
		l.Verdict = rule.Given(state.verdict(p.LateMissed.On))
	}
	if last.Year() == c.IssuedOn.Or(rule.Date{}).Year() {
		*l = l.On(rule.Basis{Source: rule.Disputed}).Saying(rule.T("发证当年是否须填报未见明确规定，此处按有效期内计", "whether one is due in the year of issue is not laid down: counted here, since the day lies within the validity"))
	}
	if state == reportLate {
		*l = l.On(rule.Basis{Source: p.LateMissed.Source})
	}
	return l
}

// dueDays are the last days for reports within the validity.
func (p *Policy) dueDays(c *Certificate) []rule.Date {
	term := p.term(c.IssuedOn.Or(rule.Date{}))
	var days []rule.Date
	for year := max(term.From.Year(), whole(p.FirstDue)); year <= term.Until.Year(); year++ {
		if last := p.ReportBy.In(year); term.covers(last) {
			days = append(days, last)
		}
	}
	return days
}

// reportOn is how the report due on a day stands on another, and when it was filed; what that waits for is noted.
func (c *Certificate) reportOn(t *rule.Trace, last, day rule.Date) (ReportState, rule.Opt[rule.Date]) {
	all, listed := c.Reports.Get()
	overdue := reportMissed
	if !day.After(last) {
		overdue = reportPending
	}
	for i := range all {
		if all[i].Year.Or(0) == last.Year()-1 {
			return all[i].on(t, last, day, overdue), all[i].FiledOn
		}
	}
	if !listed && overdue == reportMissed {
		t.Lack(book.Fact(factReports))
		return reportOpen, rule.Opt[rule.Date]{}
	}
	return overdue, rule.Opt[rule.Date]{}
}

// on is how the report stands on a day; unfiled is how it stands when it was not filed by then.
func (r *Report) on(t *rule.Trace, last, day rule.Date, unfiled ReportState) ReportState {
	on, dated := r.FiledOn.Get()
	filed, given := r.Filed.Get()
	switch {
	case dated && on.After(day), given && !filed:
		return unfiled
	case dated && on.After(last):
		return reportLate
	case dated:
		return reportFiled
	case unfiled == reportPending && given:
		return reportFiled
	case unfiled == reportPending:
		return reportPending
	case given:
		t.Lack(book.Fact(factFiledOn))
	default:
		t.Lack(book.Fact(factFiled))
	}
	return reportOpen
}

// verdict says whether a report was filed as it must be.
func (s ReportState) verdict(lateMissed bool) rule.Verdict {
	switch s {
	case reportFiled:
		return rule.Passed
	case reportOpen:
		return rule.Undetermined
	}
	return whether(!s.missed(lateMissed))
}

func (s ReportState) missed(lateMissed bool) bool {
	return s == reportMissed || lateMissed && s == reportLate
}

// countMisses counts by both readings and says what follows.
func (p *Policy) countMisses(c *Certificate, t *rule.Trace, r *Reports) {
	missed, open, from := p.misses(r.Due, p.LateMissed.On)
	r.Missed = missed
	v := whether(from == 0)
	if from == 0 && missed+open >= whole(p.MostMissed) {
		v = rule.Undetermined
	}
	count := rule.Between(rule.Int(int64(missed)), rule.Int(int64(missed+open)), rule.Times)
	l := judged(t, ruleMisses, v, rule.Figure("累计未填报", "missed in total", count), rule.Figure("取消资格的次数", "withdrawn at", p.MostMissed.Known(rule.Times)))
	*l = l.On(p.MostMissed.Basis, rule.Basis{Source: p.countSource(r.Due, from)})
	if firstMissed(c, r.Due, p.LateMissed.On) {
		*l = l.On(rule.Basis{Source: rule.Disputed})
	}
	if from > 0 {
		r.LostFrom = rule.Given(from)
		l.Values = append(l.Values, inYear("自该年度起", "from", from))
		l.Note = rule.T("累计计算，不要求连续；自第二次未填报的截止日所在年度起", "counted in total, not in a row; from the year in which the second one fell due")
	}
	p.otherCount(t, r, missed)
	p.withoutFirst(c, t, r)
}

// firstMissed reports whether the report due in the year of issue is among those missed.
func firstMissed(c *Certificate, due []ReportDue, lateMissed bool) bool {
	return len(due) > 0 && due[0].Last.Year() == c.IssuedOn.Or(rule.Date{}).Year() && due[0].State.missed(lateMissed)
}

// withoutFirst says what the count comes to where none is due in the year of issue.
func (p *Policy) withoutFirst(c *Certificate, t *rule.Trace, r *Reports) {
	if !firstMissed(c, r.Due, p.LateMissed.On) {
		return
	}
	missed, _, from := p.misses(r.Due[1:], p.LateMissed.On)
	l := line(t, ruleFirstReading, rule.Figure("累计未填报", "missed in total", rule.Exactly(rule.Int(int64(missed)), rule.Times)))
	*l = l.On(rule.Basis{Source: rule.Disputed})
	if from > 0 {
		l.Values = append(l.Values, inYear("自该年度起", "from", from))
	}
}

// countSource is how well the count is founded: a late report makes it disputed, the year that follows is derived.
func (p *Policy) countSource(due []ReportDue, from int) rule.Provenance {
	source := rule.Read
	if from > 0 {
		source = rule.Derived
	}
	for _, d := range due {
		if d.State == reportLate {
			source = max(source, p.LateMissed.Source)
		}
	}
	return source
}

// misses counts the reports missed and those open, and finds the year in which one too many fell due.
func (p *Policy) misses(due []ReportDue, lateMissed bool) (missed, open, from int) {
	for _, d := range due {
		switch {
		case d.State == reportOpen:
			open++
		case d.State.missed(lateMissed):
			if missed++; missed == whole(p.MostMissed) {
				from = d.Last.Year()
			}
		}
	}
	return missed, open, from
}

// otherCount says what the other reading of late reports comes to.
func (p *Policy) otherCount(t *rule.Trace, r *Reports, missed int) {
	other, _, from := p.misses(r.Due, !p.LateMissed.On)
	if other == missed {
		return
	}
	l := line(t, ruleLateReading, rule.Figure("累计未填报", "missed in total", rule.Exactly(rule.Int(int64(other)), rule.Times)))
	*l = l.On(p.LateMissed.Basis)
	l.Note = rule.T("按办法“未填报”的字面，逾期填报不算", "by the Measures' own words (not filed) a late report does not count")
	if !p.LateMissed.On {
		l.Note = rule.T("按指引“未按时填报”，逾期填报视同未填报", "by the Guide's words (not filed in time) a late report counts as missed")
	}
	if from > 0 {
		l.Values = append(l.Values, inYear("自该年度起", "from", from))
	}
}
