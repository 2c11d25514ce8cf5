package techsme

import "github.com/keji-rules/keji/rule"

// RaisesDeduction says whether the number of the entry raised the R&D super-deduction when the year before was settled:
// the number of year Y serves the tax year Y-1 alone, needs position 11 = 0 (founded before Y, submitted by 31 May),
// the announcement by 30 June, and no revocation. It can only be true for tax years in which the rate of
// technology-based SMEs exceeded the general one (2017 and 2022): since 2023 all eligible firms have the same rate and
// no number changes it.
func (e Entry) RaisesDeduction() (rule.Answer[bool], error) {
	return inForce(e, e.AnnouncedOn.Or(rule.Date{}), raisesDeduction)
}

// RaisesDeduction says under this policy whether the number raised the R&D super-deduction.
func (p LifePolicy) RaisesDeduction(e Entry) (rule.Answer[bool], error) {
	return under(p, e, raisesDeduction)
}

func raisesDeduction(p *LifePolicy, e *Entry, t *trace) (rule.Answer[bool], error) {
	year, _ := e.year()
	settled := t.within(year - whole(p.Tax.SettledYears))
	l := t.line(settledYear, inYear("编号年度", "year of the number", year), inYear("汇算清缴年度", "settled tax year", settled))
	*l = l.On(settledUnder(settled), p.Tax.SettledYears.Basis)
	v := advantageous(&p.Tax, t, settled)
	v = and(v, earlyEnough(p, e, t, year))
	v = and(v, announcedEnough(p, e, t, year))
	v = and(v, neverRevoked(e, t, settled))
	return yesOrNo(t, deduction, v)
}

// settledUnder is what the settlement of a tax year rests on beyond the rule itself: from 2022 on an announcement says that the
// number decides.
func settledUnder(settled int) rule.Basis {
	if settled >= settlement2022.Info().InForce.Year() {
		return reported(settlement2022.Whole())
	}
	return rule.Basis{}
}

// advantageous compares the rates of a tax year.
func advantageous(p *TaxPolicy, t *trace, settled int) rule.Verdict {
	sme, isSet := p.smeRate(settled)
	general, _ := rateIn(p.General[:], settled)
	values := []rule.Named{{Title: rule.T("一般企业", "firms in general"), Value: general.Share.Known(rule.Share)}}
	law := []rule.Basis{general.Share.Basis}
	if isSet {
		values = append([]rule.Named{{Title: rule.T("科技型中小企业", "technology-based SMEs"), Value: sme.Share.Known(rule.Share)}}, values...)
		law = []rule.Basis{sme.Share.Basis, general.Share.Basis}
		if whole(general.From) > whole(sme.From) {
			law = []rule.Basis{general.Share.Basis, sme.Share.Basis}
		}
	}
	v := whether(isSet && sme.Share.Value.Cmp(general.Share.Value) > 0)
	l := t.judged(deductionGain, v, values...)
	*l = l.On(law...).Saying(gainNote(p, settled, v))
	return v
}

// gainNote says for whom the advantage does not count, or that there is none.
func gainNote(p *TaxPolicy, settled int, v rule.Verdict) rule.Text {
	if v == rule.Failed {
		return rule.T("有无编号，加计扣除比例相同", "the rate is the same with and without a number")
	}
	var note rule.Text
	if settled >= whole(p.Manufacturing.From) {
		note = rule.T("制造业企业无编号亦可按同等比例扣除", "manufacturers have this rate without a number")
	}
	if settled == whole(p.FourthQuarter.From) {
		note = rule.T(note.ZH+"；一般企业第四季度亦适用该比例", note.EN+"; so have all firms in the fourth quarter")
	}
	return note
}

// smeRate is the rate of technology-based SMEs in a tax year; none between the end of the first and the next.
func (p *TaxPolicy) smeRate(year int) (rate, bool) {
	r, begun := rateIn(p.SME[:], year)
	ended := year < whole(p.SME[1].From) && year > whole(p.SMEUntil)
	return r, begun && !ended
}

// rateIn is the rate of a tax year: the last that has begun.
func rateIn(all []rate, year int) (rate, bool) {
	var last rate
	found := false
	for _, r := range all {
		if year >= whole(r.From) {
			last, found = r, true
		}
	}
	return last, found
}

// earlyEnough is position 11 = 0 by the facts.
func earlyEnough(p *LifePolicy, e *Entry, t *trace, year int) rule.Verdict {
	can, v := timings(p, e, t, year), rule.Undetermined
	switch {
	case can == timingEarly:
		v = rule.Passed
	case can[:1] != timingEarly:
		v = rule.Failed
	}
	l := t.judged(settledEarly, v, onDay("提交截止日（含）", "submitted by (inclusive)", p.EarlyBy.In(year)))
	l.Values = append(l.Values, daysGiven([]rule.FactID{factFounded, factFiled}, e.FoundedOn, e.SubmittedOn)...)
	*l = l.On(p.timing(year)...)
	return v
}

// announcedEnough is the announcement by the end of June.
func announcedEnough(p *LifePolicy, e *Entry, t *trace, year int) rule.Verdict {
	by := p.NumberBy.In(year)
	announced, given := need(t, factAnnounced, e.AnnouncedOn)
	l := t.judged(settledNumber, rule.Undetermined, onDay("公告截止日（含）", "announced by (inclusive)", by))
	*l = l.On(p.NumberBy.Day.Basis, sinceHinge(year))
	if !given {
		return rule.Undetermined
	}
	v := whether(!announced.After(by))
	l.Verdict = rule.Given(v)
	l.Values = append(l.Values, lifeBook.Fact(factAnnounced).Is(rule.OnDay(announced)))
	return v
}

// neverRevoked is the absence of a revocation, whenever it came.
func neverRevoked(e *Entry, t *trace, settled int) rule.Verdict {
	revoked, given := e.Revoked.Get()
	if !given && e.RevokedOn.IsGiven() {
		revoked, given = true, true
	}
	v := whether(!revoked)
	if !given {
		t.lack(factEntryRevoked)
		v = rule.Undetermined
	}
	l := t.judged(settledRevoked, v)
	*l = l.On(settledUnder(settled)).Saying(rule.T("据税务问答", "by questions and answers of tax offices"))
	return v
}
