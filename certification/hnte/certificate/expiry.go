package certificate

import (
	"fmt"

	"github.com/keji-rules/keji/rule"
)

// ExpiryYear is the year in which a certificate ends before its last day of December.
type ExpiryYear struct {
	Year int `json:"year"`
	// Partial says that the certificate ends within the year; one that ends on 31 December serves the whole year.
	Partial bool `json:"partial"`
	// Prepaid is the rate of prepayments until a new certificate follows.
	Prepaid rule.Number `json:"prepaid"`
	// RecertifyBy is the last day for the date of issue on the new certificate, or else the year is topped up; OtherBy by the
	// other reading, where there is one. No days where the certificate serves the whole year.
	RecertifyBy rule.Date `json:"recertify_by,omitzero"`
	OtherBy     rule.Date `json:"other_by,omitzero"`
}

// Text says rate and deadline in one language.
func (e ExpiryYear) Text(l rule.Lang) string {
	if !e.Partial {
		return rule.T(fmt.Sprintf("%d年度全年有效", e.Year), fmt.Sprintf("valid throughout %d", e.Year)).In(l)
	}
	rate := rule.Exactly(e.Prepaid, rule.Share).Text(l)
	return rule.T(fmt.Sprintf("%d年度暂按%s预缴，%s前（含）未取得新证书的补税", e.Year, rate, e.RecertifyBy),
		fmt.Sprintf("prepay %d at %s, top up without a new certificate by %s (inclusive)", e.Year, rate, e.RecertifyBy)).In(l)
}

// ExpiryYear says how the year in which the certificate ends is taxed: prepaid at the reduced rate until the enterprise is
// certified anew, and topped up where it is not by the end of the year (the tax announcement of 2017), or before the
// annual settlement (the Guide; alone before 2017). What counts is the date on the new certificate, not the day on which
// it is handed out.
func (c Certificate) ExpiryYear() (rule.Answer[ExpiryYear], error) {
	return inForce(c, byExpiryYear, rule.Date{}, expiryYear)
}

// ExpiryYear says under this policy how the year in which a certificate ends is taxed.
func (p Policy) ExpiryYear(c Certificate) (rule.Answer[ExpiryYear], error) {
	return under(p, c, byIssue, rule.Date{}, expiryYear)
}

func expiryYear(p *Policy, c *Certificate, t *rule.Trace) (rule.Answer[ExpiryYear], error) {
	e := p.expiry(c, t)
	if ends := p.statusEnds(c, t); ends > 0 && e.Year >= ends {
		e.Prepaid = p.Tax.Rate.Value
	}
	return rule.Conclude(t, book, ruleExpiryYear, e)
}

// expiry is the year in which the certificate ends, with its lines.
func (p *Policy) expiry(c *Certificate, t *rule.Trace) ExpiryYear {
	term := p.validLines(c, t)
	e := ExpiryYear{Year: term.Until.Year(), Prepaid: p.Tax.Reduced.Value}
	if e.Partial = e.Year > p.reducedYears(c).To; !e.Partial {
		l := line(t, ruleWholeYear, inYear("年度", "year", e.Year))
		*l = l.On(p.Tax.WholeFirstYear.Basis)
		return e
	}
	e.Prepaid = p.expiryPrepaid(t, e.Year)
	e.RecertifyBy, e.OtherBy = p.recertifyBy(e.Year)
	l := line(t, ruleRecertifyBy, onDay("截止日（含）", "last day (inclusive)", e.RecertifyBy))
	*l = l.On(p.Tax.ByYearEnd.Basis).Saying(rule.T("以新证书所载发证日期为准，与领取日期无关", "by the date on the new certificate, whenever it is handed out"))
	if !e.OtherBy.IsZero() {
		l := line(t, ruleRecertifyOther, onDay("截止日（含）", "last day (inclusive)", e.OtherBy))
		*l = l.On(p.otherReading()).Saying(rule.T("公告按年底前，指引按汇算清缴前", "the announcement says by year end, the Guide before the annual settlement"))
	}
	return e
}

// recertifyBy is the last day for the date on a new certificate, and that by the other reading where there is one.
func (p *Policy) recertifyBy(year int) (by, other rule.Date) {
	by, other = p.Tax.YearEnd.In(year), p.Tax.SettleBy.In(year+1)
	if !p.Tax.ByYearEnd.On {
		by, other = other, by
	}
	if p.Tax.ByYearEnd.Source != rule.Disputed {
		other = rule.Date{}
	}
	return by, other
}

// otherReading is where the reading stands that was not taken.
func (p *Policy) otherReading() rule.Basis {
	if p.Tax.ByYearEnd.On {
		return disputed(guide.Section(4, 3))
	}
	return disputed(tax24.Article(1))
}

// TopUp returns the tax to be topped up for the year in which the certificate ends: none where a new certificate followed
// in time, the old one serves the whole year, or a withdrawal announced before the year left none of it prepaid at the
// reduced rate, else the difference of the rates times the taxable income of that year,
// rounded half up to the fen. The outcome by the other reading of the deadline is a line.
func (c Certificate) TopUp() (rule.Answer[YearTax], error) {
	return inForce(c, byExpiryYear, rule.Date{}, topUp)
}

// TopUp returns under this policy the tax to be topped up for the year in which a certificate ends.
func (p Policy) TopUp(c Certificate) (rule.Answer[YearTax], error) {
	return under(p, c, byIssue, rule.Date{}, topUp)
}

func topUp(p *Policy, c *Certificate, t *rule.Trace) (rule.Answer[YearTax], error) {
	e := p.expiry(c, t)
	tax := YearTax{Year: e.Year}
	if e.Partial && !p.prepaidInFull(c, t, e) && p.notFollowed(c, t, e) {
		income, path, fact := c.income(e.Year)
		if fen, given := income.Get(); given {
			tax, _, _ = p.taxOf(t, e.Year, fen, path)
		} else {
			t.Lack(book.Fact(fact))
		}
	}
	return rule.Conclude(t, book, ruleTopUp, tax)
}

// prepaidInFull reports whether the year was prepaid at the general rate, the status having been withdrawn before it.
func (p *Policy) prepaidInFull(c *Certificate, t *rule.Trace, e ExpiryYear) bool {
	on, gone := c.WithdrawnOn.Get()
	if !gone || on.Year() >= e.Year {
		return false
	}
	p.withdrawal(c, t)
	l := line(t, ruleRate, inYear("年度", "year", e.Year), rule.Figure("预缴税率", "prepaid at", p.Tax.Rate.Known(rule.Share)))
	*l = l.On(p.Tax.Rate.Basis).Saying(rule.T("该年度前已取消资格，按法定税率预缴，无须再补", "withdrawn before the year, which was prepaid at the general rate: nothing is left to top up"))
	return true
}

// notFollowed reports whether it is known that no new certificate followed in time, or that the old one no longer served the
// year. A new one dated in the year gives all of it, whatever became of the old one.
func (p *Policy) notFollowed(c *Certificate, t *rule.Trace, e ExpiryYear) bool {
	on, dated := c.RecertifiedOn.Get()
	again, given := c.Recertified.Get()
	if !dated && (!given || again) {
		judged(t, ruleFollowed, rule.Undetermined)
		if given {
			t.Lack(book.Fact(factRecertifiedOn))
		} else {
			t.Lack(book.Fact(factRecertified))
		}
		return false
	}
	inTime := dated && !on.After(e.RecertifyBy)
	p.followedLines(t, e, on, inTime)
	if inTime && p.yearsFrom(on).holds(e.Year) {
		return false
	}
	ends := p.statusEnds(c, t)
	return !inTime || ends > 0 && e.Year >= ends
}

// followedLines say whether the new certificate followed in time, by both readings.
func (p *Policy) followedLines(t *rule.Trace, e ExpiryYear, on rule.Date, inTime bool) {
	l := judged(t, ruleFollowed, whether(inTime), onDay("截止日（含）", "last day (inclusive)", e.RecertifyBy))
	*l = l.On(p.Tax.ByYearEnd.Basis)
	if !on.IsZero() {
		l.Values = append(l.Values, isDay(factRecertifiedOn, on))
	}
	other := !on.IsZero() && !on.After(e.OtherBy)
	if e.OtherBy.IsZero() || inTime == other {
		return
	}
	l = judged(t, ruleFollowedOther, whether(other), onDay("截止日（含）", "last day (inclusive)", e.OtherBy))
	*l = l.On(p.otherReading())
	l.Note = rule.T("结论不同：须补税", "another outcome: the tax is topped up")
	if other {
		l.Note = rule.T("结论不同：无须补税", "another outcome: nothing is topped up")
	}
}
