package permit

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Window is the time in which a renewal may be filed, both days included.
type Window struct {
	Opens  rule.Date `json:"opens"`
	Closes rule.Date `json:"closes"`
}

// Text writes the window in one language.
func (w Window) Text(l rule.Lang) string {
	return rule.T(w.Opens.String()+"至"+w.Closes.String()+"（含首末两日）", w.Opens.String()+" to "+w.Closes.String()+" (both inclusive)").In(l)
}

// Window returns the window for renewing the permit, by the edition in force on its last day.
func (f File) Window() (rule.Answer[Window], error) {
	p, t, err := f.readyOn(f.Permit.Until, factUntil, rule.T("许可截止日", "the last day of the permit,"))
	if err != nil {
		return rule.Answer[Window]{}, err
	}
	return rule.Conclude(t, book, ruleWindow, p.window(t, f.Permit.Until.Or(rule.Date{})))
}

// window counts back from the last day; a day of rest moves neither end.
func (p *Policy) window(t *rule.Trace, last rule.Date) Window {
	back := func(length rule.Limit) rule.Date {
		d, _ := calendar.Official().Deadline(rule.TimeLimit{Length: length, Unit: rule.DayUnit, Back: true}, last).Last()
		return d
	}
	w := Window{back(p.RenewOpen), back(p.RenewClose)}
	t.Add(book.Line(ruleWindow, onDay("许可截止日", "last day", last), onDay("自", "from", w.Opens), onDay("至（含）", "to (inclusive)", w.Closes)).On(p.RenewOpen.Basis, p.RenewClose.Basis))
	return w
}

// StatusOn says what the permit is worth on a day, by the edition in force on that day.
func (f File) StatusOn(day rule.Date) (rule.Answer[Status], error) {
	p, t, err := f.ready(day, rule.T("查询日", "the day asked about,"))
	if err != nil {
		return rule.Answer[Status]{}, err
	}
	return p.status(&f.Permit, t, day)
}

// StatusOn says under this policy what a permit is worth on a day.
func (p Policy) StatusOn(f File, day rule.Date) (rule.Answer[Status], error) {
	if err := entrance.Validate(&f); err != nil {
		return rule.Answer[Status]{}, err
	}
	return p.status(&f.Permit, &rule.Trace{Frame: rule.Frame{Day: day, Subject: rule.T(f.Reference, f.Reference)}}, day)
}

func (p *Policy) status(x *Permit, t *rule.Trace, day rule.Date) (rule.Answer[Status], error) {
	revoked, r := struckOff(t, ruleNotRevoked, factRevoked, factRevokedOn, x.Revoked, x.RevokedOn, day)
	gone, c := struckOff(t, ruleNotCancelled, factCancelled, factCancelledOn, x.Cancelled, x.CancelledOn, day)
	from, begun := rule.Need(t, book.Fact(factFrom), x.From)
	last, ends := rule.Need(t, book.Fact(factUntil), x.Until)
	if begun {
		t.Add(book.Line(ruleWithin, onDay("起始日", "first day", from)).Judged(whether(!day.Before(from))))
	}
	if ends {
		t.Add(book.Line(ruleNotExpired, onDay("截止日（含）", "last day (inclusive)", last)).Judged(whether(!day.After(last))))
	}
	switch {
	case r && revoked:
		return concluded(t, Revoked)
	case c && gone && r:
		return concluded(t, Cancelled)
	case ends && day.After(last) && r && c:
		return concluded(t, Expired)
	case begun && day.Before(from) && r && c:
		return concluded(t, NotYet)
	case !begun || !ends || !r || !c:
		return rule.ConcludeWith(t, book, ruleStatus, rule.Opt[Status]{})
	}
	return p.running(x, t, day, last)
}

// concluded is a status for which nothing that is lacking matters.
func concluded(t *rule.Trace, s Status) (rule.Answer[Status], error) {
	t.Settle()
	return rule.Conclude(t, book, ruleStatus, s)
}

// struckOff says whether a permit was cancelled or revoked by a day; false where that is not known.
func struckOff(t *rule.Trace, id rule.ID, fact, factOn rule.FactID, flag rule.Opt[bool], on rule.Opt[rule.Date], day rule.Date) (off, known bool) {
	date, dated := on.Get()
	is, said := flag.Get()
	switch {
	case dated:
		t.Add(book.Line(id, book.Fact(factOn).Is(rule.OnDay(date))).Judged(whether(day.Before(date))))
		return !day.Before(date), true
	case said && is:
		t.Lack(book.Fact(factOn))
	case said:
		t.Add(book.Line(id).Judged(rule.Passed))
		return false, true
	default:
		t.Lack(book.Fact(fact))
	}
	t.Add(book.Line(id).Judged(rule.Undetermined))
	return false, false
}

// running is the status of a permit that is valid on a day.
func (p *Policy) running(x *Permit, t *rule.Trace, day, last rule.Date) (rule.Answer[Status], error) {
	w := p.window(t, last)
	if day.Before(w.Opens) {
		return concluded(t, Valid)
	}
	filed, on := x.RenewalFiled, x.RenewalFiledOn
	if date, dated := on.Get(); dated && !date.After(day) {
		inTime := !date.Before(w.Opens) && (!date.After(w.Closes) || !p.Enforced.On)
		t.Add(book.Line(ruleFiled, book.Fact(factFiledOn).Is(rule.OnDay(date))).Judged(whether(inTime)))
		if inTime {
			return concluded(t, RenewalFiled)
		}
	} else if is, said := filed.Get(); !said || is && !dated {
		t.Add(book.Line(ruleFiled).Judged(rule.Undetermined))
		t.Lack(book.Fact(factFiled))
		if said {
			t.Settle()
			t.Lack(book.Fact(factFiledOn))
		}
		return rule.ConcludeWith(t, book, ruleStatus, rule.Opt[Status]{})
	}
	t.Add(book.Line(ruleEnforced, rule.Figure("是否严格执行", "enforced", rule.Whether(p.Enforced.On))).On(p.Enforced.Basis))
	if day.After(w.Closes) && p.Enforced.On {
		return concluded(t, TooLate)
	}
	return concluded(t, RenewalDue)
}
