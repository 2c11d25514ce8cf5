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
// that (see ExpiryYear and TopUp). The certificate before and the new one serve their own days alone: a day before the one
// or after the other is open, since a further certificate may have served it.
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
			return rule.Conclude(t, book, ruleRate, p.beforeIssue(c, t, day))
		case year > term.Until.Year():
			return rule.Conclude(t, book, ruleRate, p.afterEnd(c, t, day))
		}
		r := Rate{Prepaid: p.Tax.Reduced.Value}
		p.inTerm(c, t, day, span, &r)
		return rule.Conclude(t, book, ruleRate, r)
	}
}

// beforeIssue is the rate before the certificate: by an earlier certificate, if there is one.
func (p *Policy) beforeIssue(c *Certificate, t *rule.Trace, day rule.Date) Rate {
	until, earlier := c.EarlierUntil.Get()
	first, given := c.FirstTime.Get()
	r := Rate{Prepaid: p.Tax.Rate.Value}
	switch {
	case earlier:
		r.Prepaid = p.earlierPrepaid(t, day, until)
	case !given:
		t.Lack(book.Fact(factFirstTime))
	case !first:
		t.Lack(book.Fact(factEarlierUntil))
	}
	l := line(t, ruleFirstTime, rule.Figure("预缴税率", "prepaid at", rule.Exactly(r.Prepaid, rule.Share)))
	*l = l.On(p.Tax.WholeFirstYear.Basis, p.Tax.Rate.Basis)
	l.Note = rule.T("取得证书前按法定税率预缴；上一证书到期年度内按优惠税率预缴", "at the general rate until the certificate; at the reduced rate in the year in which an earlier certificate ends")
	if day.Year() == c.IssuedOn.Or(rule.Date{}).Year() {
		r.Settled = p.settledIfKept(c, t, day.Year(), p.Tax.Reduced.Value)
	}
	return r
}

// earlierPrepaid is the rate by the certificate before this one, from its issue to the end of the year in which it ended.
// Whether there was one before that is not asked, and a day before its issue is open.
func (p *Policy) earlierPrepaid(t *rule.Trace, day, until rule.Date) rule.Number {
	from := until.AddDays(1).AddYears(-whole(p.ValidYears))
	if day.Before(from) {
		p.otherCertificate(t, from)
	} else if day.Year() <= until.Year() {
		return p.Tax.Reduced.Value
	}
	return p.Tax.Rate.Value
}

// otherCertificate says that a day is served by a certificate that is neither this one nor the one before or after it.
func (p *Policy) otherCertificate(t *rule.Trace, edge rule.Date) {
	t.Because(rule.DataMissing)
	l := judged(t, ruleOtherServes, rule.Undetermined, onDay("已知证书的期限至此", "the known certificates reach this day", edge))
	*l = l.On(p.ValidYears.Basis)
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
		p.withdrawal(c, t)
		*r = p.byNew(c, t, day)
		return
	}
	if year <= span.To {
		r.Settled = p.settledIfKept(c, t, year, p.Tax.Reduced.Value)
		return
	}
	r.Prepaid, r.Settled = p.expiryPrepaid(t, year), p.expirySettled(c, t, year)
}

// expirySettled is what the year in which the certificate ends is settled at: not known before the date of a new
// certificate is. One dated in the year gives all of it, whatever became of the old one.
func (p *Policy) expirySettled(c *Certificate, t *rule.Trace, year int) rule.Opt[rule.Number] {
	on, dated := c.RecertifiedOn.Get()
	ends := p.statusEnds(c, t)
	lost, never := ends > 0 && year >= ends, c.Recertified == rule.Given(false)
	e := ExpiryYear{Year: year}
	e.RecertifyBy, e.OtherBy = p.recertifyBy(year)
	rate, inTime := p.Tax.Rate, dated && !on.After(e.RecertifyBy)
	switch {
	case !dated && !(lost && never):
		return rule.Opt[rule.Number]{}
	case dated && p.yearsFrom(on).holds(year), inTime && !lost:
		rate = p.Tax.Reduced
	}
	if dated {
		p.followedLines(t, e, on, inTime)
	}
	l := line(t, ruleSettled, inYear("年度", "year", year), rule.Figure("汇算清缴税率", "settled at", rate.Known(rule.Share)))
	*l = l.On(p.Tax.ByYearEnd.Basis, rate.Basis)
	return rule.Given(rate.Value)
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
func (p *Policy) afterEnd(c *Certificate, t *rule.Trace, day rule.Date) Rate {
	r := p.byNew(c, t, day)
	l := line(t, ruleAfterEnd, inYear("年度", "year", day.Year()), rule.Figure("预缴税率", "prepaid at", rule.Exactly(r.Prepaid, rule.Share)))
	*l = l.On(p.Tax.Rate.Basis).Saying(rule.T("有新证书的，以新证书为准", "with a new certificate, by the new one"))
	return r
}

// byNew is the rate on a day that this certificate no longer serves: reduced from the issue of a new one on, which gives all
// of its year, to the end of the year in which that ends; else the general one.
func (p *Policy) byNew(c *Certificate, t *rule.Trace, day rule.Date) Rate {
	on, dated := c.RecertifiedOn.Get()
	again, given := c.Recertified.Get()
	r := Rate{Prepaid: p.Tax.Rate.Value, Settled: rule.Given(p.Tax.Rate.Value)}
	switch year := day.Year(); {
	case dated && year > p.term(on).Until.Year():
		p.otherCertificate(t, p.term(on).Until)
	case dated && year >= p.yearsFrom(on).From:
		return p.sinceNew(day, on)
	case !dated && !given:
		t.Lack(book.Fact(factRecertified))
	case !dated && again:
		t.Lack(book.Fact(factRecertifiedOn))
	}
	return r
}

// sinceNew is the rate in the years of a new certificate. What becomes of it after the year of its issue is not known here.
func (p *Policy) sinceNew(day, on rule.Date) Rate {
	r := Rate{Prepaid: p.Tax.Reduced.Value}
	if day.Before(on) {
		r.Prepaid = p.Tax.Rate.Value
	}
	if day.Year() == on.Year() {
		r.Settled = rule.Given(p.Tax.Reduced.Value)
	}
	return r
}
