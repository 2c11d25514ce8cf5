package techsme

import "github.com/keji-rules/keji/rule"

// StatusOn says whether the entry's number is valid on a day: from the day of announcement to 31 December of its year
// (since the round of 2019; for earlier ones to 31 March of the next year), both inclusive, unless revoked. The other
// reading of the last day is a line with its own outcome.
func (e Entry) StatusOn(day rule.Date) (rule.Answer[Status], error) {
	return inForce(e, day, statusOn(day))
}

// StatusOn says under this policy whether the entry's number is valid on a day.
func (p LifePolicy) StatusOn(e Entry, day rule.Date) (rule.Answer[Status], error) {
	return under(p, e, statusOn(day))
}

func statusOn(day rule.Date) question[Status] {
	return func(p *LifePolicy, e *Entry, t *trace) (rule.Answer[Status], error) {
		if err := askedDay(day); err != nil {
			return rule.Answer[Status]{}, err
		}
		year, _ := e.year()
		until := t.dated(p.ValidUntil.In(year + whole(p.ValidYears)))
		from := t.judged(validFrom, begun(e, year, day), onDay("查询日", "day asked about", day))
		from.Values = append(from.Values, daysGiven([]rule.FactID{factAnnounced}, e.AnnouncedOn)...)
		if begun(e, year, day) == rule.Undetermined && !day.After(until) {
			t.lack(factAnnounced)
		}
		last := t.judged(validUntil, whether(!day.After(until)), onDay("截止日（含）", "last day (inclusive)", until))
		*last = last.On(p.ValidUntil.Day.Basis, p.ValidYears.Basis)
		t.revocationLine(e, day)
		status := statusBy(e, year, day, until)
		t.otherReading(p, e, year, day, status)
		if got, known := status.Get(); known && got == NumberExpired && day.Year() == year+1 {
			l := t.line(januaryGap, onDay("年度更新截止日（含）", "annual update by (inclusive)", p.UpdateBy.In(year+1)))
			*l = l.On(p.UpdateBy.Day.Basis)
			l.Note = rule.T("新一轮公告前，各企业均无当年编号；要求提供有效编号的项目，通常认可上一年度编号，以项目要求为准",
				"until the new round is announced nobody holds a number of the year; programmes that ask for a valid number usually accept that of the year before")
		}
		return answer(t, statusAsked, status)
	}
}

// begun reports whether the number had been announced by a day; open where that is not known.
func begun(e *Entry, year int, day rule.Date) rule.Verdict {
	announced, given := e.AnnouncedOn.Get()
	filed, submitted := e.SubmittedOn.Get()
	switch {
	case given:
		return whether(!day.Before(announced))
	case day.Year() < year, submitted && day.Before(filed):
		return rule.Failed
	}
	return rule.Undetermined
}

// statusBy is the status with a given last day; not given while it is open.
func statusBy(e *Entry, year int, day, until rule.Date) rule.Opt[Status] {
	from, revoked := begun(e, year, day), e.revoked(day)
	switch {
	case from == rule.Failed:
		return rule.Given(NumberNotYet)
	case revoked == rule.Passed:
		return rule.Given(NumberRevoked)
	case revoked == rule.Undetermined:
		return rule.Opt[Status]{}
	case day.After(until):
		return rule.Given(NumberExpired)
	case from == rule.Undetermined:
		return rule.Opt[Status]{}
	}
	return rule.Given(NumberValid)
}

// revoked reports whether the number was revoked by a day; open where that is not known.
func (e *Entry) revoked(day rule.Date) rule.Verdict {
	said, given := e.Revoked.Get()
	on, known := e.RevokedOn.Get()
	switch {
	case given && !said:
		return rule.Failed
	case known && !on.After(day):
		return rule.Passed
	case known:
		return rule.Failed
	}
	return rule.Undetermined
}

// revocationLine says whether the number was revoked by the day.
func (t *trace) revocationLine(e *Entry, day rule.Date) {
	v := e.revoked(day)
	l := t.judged(notRevoked, not(v))
	if on, given := e.RevokedOn.Get(); given {
		l.Values = append(l.Values, onDay("撤销公告日期", "revoked on", on))
	}
	if v != rule.Undetermined {
		return
	}
	if e.Revoked.IsGiven() {
		t.lack(factRevokedOn)
		return
	}
	t.lack(factEntryRevoked)
}

// otherReading says what the other reading of the last day leads to.
func (t *trace) otherReading(p *LifePolicy, e *Entry, year int, day rule.Date, status rule.Opt[Status]) {
	until := t.dated(p.OtherUntil.In(year + whole(p.OtherYears)))
	other := statusBy(e, year, day, until)
	l := t.line(otherValidity, onDay("截止日（含）", "last day (inclusive)", until))
	*l = l.On(p.OtherUntil.Day.Basis)
	got, known := other.Get()
	switch {
	case other == status:
		l.Note = rule.T("结论相同", "the same outcome")
	case known:
		l.Note = rule.T("结论不同："+got.Text(rule.ZH), "another outcome: "+got.Text(rule.EN))
	default:
		l.Note = rule.T("结论待定", "open")
	}
}

// not is the opposite verdict; what is open stays open.
func not(v rule.Verdict) rule.Verdict {
	switch v {
	case rule.Passed:
		return rule.Failed
	case rule.Failed:
		return rule.Passed
	}
	return v
}
