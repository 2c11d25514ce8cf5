package techsme

import "github.com/keji-rules/keji/rule"

// MayReturn returns the first year in which the enterprise may file again, seen from the year of the entry: the next
// year where nothing happened; after a revocation the year after it; after false statements in a filing since 2025 not
// within three further years. Both readings of each count are lines. The enterprise must then meet the conditions anew.
func (e Entry) MayReturn() (rule.Answer[int], error) {
	return inForce(e, e.RevokedOn.Or(rule.Date{}), mayReturn)
}

// MayReturn returns under this policy the first year in which the enterprise may file again.
func (p LifePolicy) MayReturn(e Entry) (rule.Answer[int], error) { return under(p, e, mayReturn) }

func mayReturn(p *LifePolicy, e *Entry, t *trace) (rule.Answer[int], error) {
	year, _ := e.year()
	first, sure := afterRevocation(p, e, t, year)
	barred, known := afterFalseFiling(p, e, t, year)
	if !sure || !known {
		return open[int](t, mayReturnIn)
	}
	return answer(t, mayReturnIn, rule.Given(t.within(max(year+1, first, barred))))
}

// afterRevocation is the first year after a revocation; false while it is open.
func afterRevocation(p *LifePolicy, e *Entry, t *trace, year int) (int, bool) {
	revoked, said := e.Revoked.Get()
	on, dated := e.RevokedOn.Get()
	if said && !revoked {
		t.judged(revocationBar, rule.Passed).Note = rule.T("未被撤销编号", "the number was not revoked")
		return 0, true
	}
	t.effect(e, year)
	if !dated {
		t.judged(revocationBar, rule.Undetermined)
		if said {
			t.lack(factRevokedOn)
		} else {
			t.lack(factEntryRevoked)
		}
		return 0, false
	}
	first := on.Year() + whole(p.ReturnYears)
	t.revoked(p, on, year, first)
	return first, true
}

// revoked says what a revocation bars, by both readings, and how long on-site checks follow.
func (t *trace) revoked(p *LifePolicy, on rule.Date, year, first int) {
	l := t.judged(revocationBar, rule.Failed, onDay("撤销公告日期", "revoked on", on), inYear("可再次申报年度", "may file in", first))
	*l = l.On(p.ReturnYears.Basis)
	if other := year + whole(p.ReturnYears); other != first {
		l := t.line(revocationReading, inYear("可再次申报年度", "may file in", other))
		l.Note = rule.T("若禁止申报的“当年”指编号所载年度", "if the year of the bar is that printed in the number")
	}
	if p.Onsite.On {
		l := t.line(onsiteAgain, inYear("须现场核查至", "on-site checks until", t.within(on.Year()+whole(p.OnsiteYears))))
		*l = l.On(p.OnsiteYears.Basis, p.Onsite.Basis).Saying(rule.T("“近三年”自何时起算未见规定，此处自撤销次年起算", "how the years are counted is not laid down: here from the year after the revocation"))
	}
}

// effect says on which ground, and that the number of the year of the conduct falls.
func (t *trace) effect(e *Entry, year int) {
	if n, given := e.Ground.Get(); given {
		g := grounds[n-1]
		l := t.line(revocationGround, words("情形", "ground", g.ZH, g.EN))
		l.Basis.Cite = measures.Article(15).Item(n)
		if n == len(grounds) {
			l.Basis.Source = rule.Disputed
		}
	}
	if on, given := e.ConductOn.Get(); given {
		l := t.judged(revokedYear, whether(on.Year() == year), onDay("行为发生日期", "conduct on", on), inYear("编号年度", "year of the number", year))
		if on.Year() != year {
			l.Note = rule.T("应撤销行为发生年度的编号，请核对", "the number of the year of the conduct falls: check which was meant")
		}
	}
}

// afterFalseFiling is the first year after false statements in the filing of the year; false while it is open.
func afterFalseFiling(p *LifePolicy, e *Entry, t *trace, year int) (int, bool) {
	if !p.FalseBar.On {
		l := t.judged(falseBar, rule.NotApplicable)
		*l = l.On(p.FalseBar.Basis)
		return 0, true
	}
	found, given := need(t, factFalseFiling, e.FalseFiling)
	switch {
	case !given:
		t.judged(falseBar, rule.Undetermined)
		return 0, false
	case !found:
		t.judged(falseBar, rule.Passed).Note = rule.T("未发现填报虚假信息", "no false statements were found")
		return 0, true
	}
	next, same := t.within(year+whole(p.FalseBarYears)+1), year+whole(p.FalseBarYears)
	note := rule.T("若禁止年数自当年起算", "if the barred years begin with the year itself")
	if !p.FalseBarNext.On {
		next, same = same, next
		note = rule.T("若禁止年数自次年起算", "if the barred years begin with the next year")
	}
	l := t.judged(falseBar, rule.Failed, lifeBook.Fact(factEntryYear).Is(rule.Exactly(rule.Int(int64(year)), rule.CalendarYear)),
		rule.Figure("禁止参评", "barred for", p.FalseBarYears.Known(rule.Years)), inYear("可再次申报年度", "may file in", next))
	*l = l.On(p.FalseBarYears.Basis, p.FalseBarNext.Basis).Saying(rule.T("取消当年参评资格", "this year's eligibility is cancelled"))
	other := t.line(falseBarReading, inYear("可再次申报年度", "may file in", same))
	*other = other.On(p.FalseBarNext.Basis).Saying(note)
	return next, true
}
