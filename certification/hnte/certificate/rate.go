package certificate

import "github.com/keji-rules/keji/rule"

// Rate is the rate of corporate income tax at which an enterprise prepays on a day.
type Rate struct {
	Prepaid rule.Number `json:"prepaid"`
	// Settled is the rate of the whole year at its settlement, where it is known already.
	Settled rule.Opt[rule.Number] `json:"settled,omitzero"`
}

// Text writes both rates in one language.
func (r Rate) Text(l rule.Lang) string {
	share := func(n rule.Number) string { return rule.Exactly(n, rule.Share).Text(l) }
	text := rule.T("按", "prepay at ").In(l) + share(r.Prepaid) + rule.T("预缴", "").In(l)
	if settled, known := r.Settled.Get(); known {
		text += rule.T("，全年按", ", settle the year at ").In(l) + share(settled) + rule.T("汇算清缴", "").In(l)
	}
	return text
}

// RateOn returns the rate at which the enterprise prepays on a day. An enterprise certified for the first time prepays at
// the general rate until its certificate is issued, and then settles the whole year at the reduced one. In the year in
// which a certificate ends it prepays at the reduced rate until a new one follows; what the year is settled at depends on
// that (see ExpiryYear and TopUp).
func (c Certificate) RateOn(day rule.Date) (rule.Answer[Rate], error) {
	return inForce(c, byDay(day), day, rateOn(day))
}

// RateOn returns under this policy the rate at which the enterprise prepays on a day.
func (p Policy) RateOn(c Certificate, day rule.Date) (rule.Answer[Rate], error) {
	return under(p, c, byDay(day), day, rateOn(day))
}

func rateOn(day rule.Date) question[Rate] {
	return func(p *Policy, c *Certificate, t *rule.Trace) (rule.Answer[Rate], error) {
		term, span := p.validLines(c, t), p.reducedYears(c)
		switch year := day.Year(); {
		case year < span.From, year == span.From && day.Before(term.From):
			return rule.Conclude(t, book, ruleRate, p.beforeIssue(c, t, year))
		case year > term.Until.Year():
			return rule.Conclude(t, book, ruleRate, p.afterEnd(c, t, year))
		}
		r := Rate{Prepaid: p.Tax.Reduced.Value}
		p.inTerm(c, t, day, span, &r)
		return rule.Conclude(t, book, ruleRate, r)
	}
}

// beforeIssue is the rate before the certificate: by an earlier certificate, if there is one.
func (p *Policy) beforeIssue(c *Certificate, t *rule.Trace, year int) Rate {
	until, earlier := c.EarlierUntil.Get()
	first, given := c.FirstTime.Get()
	r := Rate{Prepaid: p.Tax.Rate.Value}
	switch {
	case earlier && year <= until.Year():
		r.Prepaid = p.Tax.Reduced.Value
	case !earlier && !given:
		t.Lack(book.Fact(factFirstTime))
	case !earlier && !first:
		t.Lack(book.Fact(factEarlierUntil))
	}
	l := line(t, ruleFirstTime, rule.Figure("预缴税率", "prepaid at", rule.Exactly(r.Prepaid, rule.Share)))
	*l = l.On(p.Tax.WholeFirstYear.Basis, p.Tax.Rate.Basis)
	l.Note = rule.T("取得证书前按法定税率预缴；上一证书到期年度内按优惠税率预缴", "at the general rate until the certificate; at the reduced rate in the year in which an earlier certificate ends")
	if year == c.IssuedOn.Or(rule.Date{}).Year() {
		r.Settled = p.settledIfKept(c, t, year, p.Tax.Reduced.Value)
	}
	return r
}

// settledIfKept is the reduced rate for a year, or the general one where the status was withdrawn for it.
func (p *Policy) settledIfKept(c *Certificate, t *rule.Trace, year int, rate rule.Number) rule.Opt[rule.Number] {
	if ends := p.statusEnds(c, t); ends > 0 && year >= ends {
		rate = p.Tax.Rate.Value
	}
	l := line(t, ruleSettled, inYear("年度", "year", year), rule.Figure("汇算清缴税率", "settled at", rule.Exactly(rate, rule.Share)))
	*l = l.On(p.Tax.WholeFirstYear.Basis, p.Tax.Reduced.Basis)
	return rule.Given(rate)
}

// inTerm is the rate from the issue to the end of the year in which the certificate ends.
func (p *Policy) inTerm(c *Certificate, t *rule.Trace, day rule.Date, span YearSpan, r *Rate) {
	year := day.Year()
	if on, given := c.WithdrawnOn.Get(); given && !day.Before(on) {
		if ends := p.statusEnds(c, t); ends > 0 && year >= ends {
			r.Prepaid, r.Settled = p.Tax.Rate.Value, rule.Given(p.Tax.Rate.Value)
		}
		return
	}
	if year <= span.To {
		r.Settled = p.settledIfKept(c, t, year, p.Tax.Reduced.Value)
		return
	}
	r.Prepaid = p.expiryPrepaid(t, year)
	if ends := p.statusEnds(c, t); ends > 0 && year >= ends {
		r.Settled = rule.Given(p.Tax.Rate.Value)
	}
}

// expiryPrepaid is the rate of prepayments in the year in which the certificate ends.
func (p *Policy) expiryPrepaid(t *rule.Trace, year int) rule.Number {
	rate := p.Tax.Reduced
	if !p.Tax.PrepayReduced.On {
		rate = p.Tax.Rate
	}
	l := line(t, ruleExpiryPrepaid, inYear("到期年度", "year of the end", year), rule.Figure("预缴税率", "prepaid at", rate.Known(rule.Share)))
	*l = l.On(p.Tax.PrepayReduced.Basis)
	return rate.Value
}

// afterEnd is the rate after the year in which the certificate ends.
func (p *Policy) afterEnd(c *Certificate, t *rule.Trace, year int) Rate {
	on, dated := c.RecertifiedOn.Get()
	again, given := c.Recertified.Get()
	r := Rate{Prepaid: p.Tax.Rate.Value, Settled: rule.Given(p.Tax.Rate.Value)}
	switch {
	case dated && on.Year() <= year:
		r = Rate{Prepaid: p.Tax.Reduced.Value}
	case !dated && !given:
		t.Lack(book.Fact(factRecertified))
	case !dated && again:
		t.Lack(book.Fact(factRecertifiedOn))
	}
	l := line(t, ruleAfterEnd, inYear("年度", "year", year), rule.Figure("预缴税率", "prepaid at", rule.Exactly(r.Prepaid, rule.Share)))
	*l = l.On(p.Tax.Rate.Basis).Saying(rule.T("有新证书的，以新证书为准", "with a new certificate, by the new one"))
	return r
}
