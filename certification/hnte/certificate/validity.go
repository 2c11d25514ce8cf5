package certificate

import "github.com/keji-rules/keji/rule"

// Term is a period of days, both ends inclusive.
type Term struct {
	From  rule.Date `json:"from"`
	Until rule.Date `json:"until"`
}

// Text writes the period in one language.
func (t Term) Text(l rule.Lang) string {
	return rule.T(t.From.String()+"至"+t.Until.String()+"（含首末两日）", t.From.String()+" to "+t.Until.String()+" (both inclusive)").In(l)
}

// covers reports whether the period holds a day.
func (t Term) covers(d rule.Date) bool { return !d.Before(t.From) && !d.After(t.Until) }

// Validity returns the period in which the certificate is valid: three years from the date of issue printed on it, the
// last day being the day before the third anniversary. A certificate issued on 29 February ends on 28 February; the other
// count, a day earlier, is a line. Whether it was withdrawn is another question, see StatusOn.
func (c Certificate) Validity() (rule.Answer[Term], error) {
	return inForce(c, byIssue, rule.Date{}, validity)
}

// Validity returns under this policy the period in which a certificate is valid.
func (p Policy) Validity(c Certificate) (rule.Answer[Term], error) {
	return under(p, c, byIssue, rule.Date{}, validity)
}

func validity(p *Policy, c *Certificate, t *rule.Trace) (rule.Answer[Term], error) {
	term := p.validLines(c, t)
	numberLine(c, t)
	oldLine(p, t, term)
	return rule.Conclude(t, book, ruleValidity, term)
}

// term counts the validity from a date of issue.
func (p *Policy) term(issued rule.Date) Term {
	last, other := p.lastDays(issued)
	if p.MonthEnd.On {
		return Term{issued, last}
	}
	return Term{issued, other}
}

// lastDays are the last day with and without the end of a month standing in for an anniversary that does not exist; the
// same on all days but 29 February.
func (p *Policy) lastDays(issued rule.Date) (monthEnd, dayBefore rule.Date) {
	anniversary := issued.AddYears(whole(p.ValidYears))
	_, _, day := issued.Split()
	_, _, landed := anniversary.Split()
	dayBefore = anniversary.AddDays(-1)
	if landed != day {
		return anniversary, dayBefore
	}
	return dayBefore, dayBefore
}

// validLines says the validity and returns it.
func (p *Policy) validLines(c *Certificate, t *rule.Trace) Term {
	issued := c.IssuedOn.Or(rule.Date{})
	term := p.term(issued)
	l := line(t, ruleTerm, isDay(factIssued, issued), rule.Figure("有效期", "validity", p.ValidYears.Known(rule.Years)), onDay("截止日（含）", "last day (inclusive)", term.Until))
	*l = l.On(p.ValidYears.Basis).Saying(rule.T("以证书所载发证日期起算，与领取日期无关", "counted from the date on the certificate, whenever it was handed out"))
	if last, other := p.lastDays(issued); last != other {
		shown := other
		if !p.MonthEnd.On {
			shown = last
		}
		l := line(t, ruleLeap, onDay("截止日（含）", "last day (inclusive)", shown))
		*l = l.On(p.MonthEnd.Basis).Saying(rule.T("到期年份没有2月29日，另一种算法的截止日", "the year of the anniversary has no 29 February: the last day by the other count"))
	}
	return term
}

// numberLine compares the year in the number, where it is given, with the date of issue.
func numberLine(c *Certificate, t *rule.Trace) {
	n, err := ParseNumber(c.Number.Or(""))
	if err != nil {
		return // the door has refused a number that is none; without one there is nothing to compare
	}
	issued := c.IssuedOn.Or(rule.Date{})
	l := judged(t, ruleNumberYear, whether(n.Year() == issued.Year()), inYear("编号所载", "in the number", n.Year()), isDay(factIssued, issued))
	*l = l.On(layout(n.Year()))
	if n.Year() != issued.Year() {
		l.Note = rule.T("请核对证书；有效期按发证日期计算，不按编号", "check the certificate; its validity follows the date of issue, not the number")
	}
}

// oldLine says that a certificate given under the Measures of 2008 keeps to its end.
func oldLine(p *Policy, t *rule.Trace, term Term) {
	if p.Review.On && !term.Until.Before(measures.Info().InForce) {
		line(t, ruleOldKept, onDay("截止日（含）", "last day (inclusive)", term.Until)).Note =
			rule.T("2016年起不再复审，到期须重新认定", "there is no review since 2016: at its end the enterprise is certified anew")
	}
}
