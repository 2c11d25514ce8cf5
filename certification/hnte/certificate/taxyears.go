package certificate

import (
	"fmt"

	"github.com/keji-rules/keji/rule"
)

// YearSpan is a run of calendar years, both ends inclusive; none where From is after To.
type YearSpan struct {
	From int `json:"from"`
	To   int `json:"to"`
}

// Text writes the years in one language.
func (s YearSpan) Text(l rule.Lang) string {
	if s.From > s.To {
		return rule.T("无", "none").In(l)
	}
	return rule.T(fmt.Sprintf("%d年度至%d年度", s.From, s.To), fmt.Sprintf("%d to %d", s.From, s.To)).In(l)
}

// holds reports whether a year is among them.
func (s YearSpan) holds(year int) bool { return s.From <= year && year <= s.To }

// reducedYears are the tax years at the reduced rate by the certificate alone.
func (p *Policy) reducedYears(c *Certificate) YearSpan {
	return p.yearsFrom(c.IssuedOn.Or(rule.Date{}))
}

// yearsFrom are the tax years at the reduced rate by a certificate issued on a day.
func (p *Policy) yearsFrom(issued rule.Date) YearSpan {
	from := issued.Year()
	if !p.Tax.WholeFirstYear.On {
		from++
	}
	return YearSpan{from, from + whole(p.ValidYears) - 1}
}

// TaxYears returns the tax years at the reduced rate: from 1 January of the year of issue, whenever in the year it was
// issued, as many years as the validity, up to the year before a withdrawal takes effect. The year in which the certificate
// ends is not among them, see ExpiryYear. The conditions must be met in every one of them.
func (c Certificate) TaxYears() (rule.Answer[YearSpan], error) {
	return inForce(c, byIssue, rule.Date{}, taxYears)
}

// TaxYears returns under this policy the tax years at the reduced rate.
func (p Policy) TaxYears(c Certificate) (rule.Answer[YearSpan], error) {
	return under(p, c, byIssue, rule.Date{}, taxYears)
}

func taxYears(p *Policy, c *Certificate, t *rule.Trace) (rule.Answer[YearSpan], error) {
	span := p.reducedYears(c)
	l := line(t, ruleReduced, isDay(factIssued, c.IssuedOn.Or(rule.Date{})), rule.Figure("税率", "rate", p.Tax.Reduced.Known(rule.Share)),
		inYear("自", "from", span.From), inYear("至", "to", span.To))
	*l = l.On(p.Tax.WholeFirstYear.Basis, p.Tax.Reduced.Basis).Saying(rule.T("自发证年度1月1日起，与当年何时发证无关", "from 1 January of the year of issue, whenever in the year it was issued"))
	if ends := p.statusEnds(c, t); ends > 0 {
		span.To = min(span.To, ends-1)
	}
	l = line(t, ruleYearly)
	*l = l.On(p.Grounds.Conditions.Basis)
	line(t, ruleStacking)
	return rule.Conclude(t, book, ruleTaxYears, span)
}
