package certificate

import "github.com/keji-rules/keji/rule"

// FileAgain returns the first day on which the enterprise may apply again after the withdrawal: since 2016 the first day of
// the next calendar year, whatever the ground; under the Measures of 2008 the day five years later, but the first day of
// the Measures of 2016 at the latest, which bar no more (disputed); the outcome with the five years in full is a line. The
// conditions must then be met anew.
func (c Certificate) FileAgain() (rule.Answer[rule.Date], error) {
	return inForce(c, byWithdrawal, c.WithdrawnOn.Or(rule.Date{}), fileAgain)
}

// FileAgain returns under this policy the first day on which the enterprise may apply again.
func (p Policy) FileAgain(c Certificate) (rule.Answer[rule.Date], error) {
	return under(p, c, byWithdrawal, c.WithdrawnOn.Or(rule.Date{}), fileAgain)
}

func fileAgain(p *Policy, c *Certificate, t *rule.Trace) (rule.Answer[rule.Date], error) {
	on := c.WithdrawnOn.Or(rule.Date{})
	first := on.AddYears(whole(p.BarYears))
	if p.BarCalendar.On {
		first = rule.NewDate(on.Year()+whole(p.BarYears), 1, 1)
	}
	l := line(t, ruleBar, isDay(factWithdrawnOn, on), rule.Figure("不受理年数", "years barred", p.BarYears.Known(rule.Years)), onDay("可申请首日", "may apply from", first))
	*l = l.On(p.BarYears.Basis, p.BarCalendar.Basis)
	if p.BarCalendar.On {
		l.Note = rule.T("按日历年度计，取消资格当年为第一年，不论何种情形", "counted in calendar years, that of the withdrawal being the first, whatever the ground")
		return rule.Conclude(t, book, ruleFileAgain, first)
	}
	l.Note = rule.T("自取消资格公告之日起算", "counted from the day the withdrawal was announced")
	if from := measures.Info().InForce; on.Before(from) && first.After(from) {
		line(t, ruleBarKept, onDay("新办法施行日", "new Measures in force from", from), onDay("按另一种理解可申请首日", "by the other reading from", first))
		first = from
	}
	return rule.Conclude(t, book, ruleFileAgain, first)
}
