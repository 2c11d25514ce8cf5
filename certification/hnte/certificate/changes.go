package certificate

import (
	"fmt"

	"github.com/keji-rules/keji/rule"
)

// Effect is what becomes of a status.
type Effect struct {
	Outcome Outcome `json:"outcome"`
	// LostFrom is the first year without status, where the outcome is Lost.
	LostFrom rule.Opt[int] `json:"lost_from,omitzero"`
}

// Text says the outcome in one language.
func (e Effect) Text(l rule.Lang) string {
	if year, lost := e.LostFrom.Get(); lost {
		return rule.T(fmt.Sprintf("自%d年度起取消资格", year), fmt.Sprintf("status lost from %d", year)).In(l)
	}
	return e.Outcome.Text(l)
}

// ReportChange returns the deadline for reporting a change: three months from the day of the change, to the same day of
// the month or else its last, inclusive. Whether the change was reported in time is a line; not doing so is a ground of
// withdrawal. The term of the Measures of 2008 is not known, and the answer then open.
func (c Certificate) ReportChange(x Change) (rule.Answer[Deadline], error) {
	return inForce(c.with(x), byChange, x.On.Or(rule.Date{}), reportChange)
}

// ReportChange returns under this policy the deadline for reporting a change.
func (p Policy) ReportChange(c Certificate, x Change) (rule.Answer[Deadline], error) {
	return under(p, c.with(x), byChange, x.On.Or(rule.Date{}), reportChange)
}

// with is the certificate with one change alone.
func (c Certificate) with(x Change) Certificate {
	c.Changes = rule.Given([]Change{x})
	return c
}

func reportChange(p *Policy, c *Certificate, t *rule.Trace) (rule.Answer[Deadline], error) {
	all, _ := c.Changes.Get()
	d := p.changeDeadline(&all[0], 0, t)
	if !d.Last.IsGiven() {
		t.Because(rule.LawUnknown)
	}
	return rule.Conclude(t, book, ruleChangeBy, d)
}

// changeDeadline is the deadline for reporting a change, with its lines.
func (p *Policy) changeDeadline(x *Change, i int, t *rule.Trace) Deadline {
	on := x.On.Or(rule.Date{})
	d := Deadline{Kind: kindChange, Path: item("changes", i), From: rule.Given(on), Overdue: rule.Given(false)}
	l := line(t, ruleChangeBy, isDay(factChangeOn, on), rule.Figure("期限（月）", "months", p.ChangeMonths.Known(rule.Plain)))
	*l = l.On(p.ChangeMonths.Basis).At(d.Path)
	if p.ChangeMonths.Open() {
		l.Note = rule.T("报告期限未见，截止日待定", "the term is not known: the last day is open")
		return d
	}
	last := on.AddMonths(whole(p.ChangeMonths))
	d.Last = rule.Given(last)
	l.Values = append(l.Values, onDay("截止日（含）", "last day (inclusive)", last))
	p.reportedLine(x, last, d.Path, t)
	return d
}

// reportedLine says, where it is known, whether the change was reported in time.
func (p *Policy) reportedLine(x *Change, last rule.Date, path string, t *rule.Trace) {
	on, dated := x.ReportedOn.Get()
	reported, given := x.Reported.Get()
	if !dated && (!given || reported) {
		return
	}
	l := judged(t, ruleChangeInTime, whether(dated && !on.After(last)), onDay("截止日（含）", "last day (inclusive)", last))
	*l = l.On(p.ChangeMonths.Basis).At(path)
	if dated {
		l.Values = append(l.Values, isDay(factReportedOn, on))
	}
	if !dated || on.After(last) {
		l.Note = rule.T("未按期报告重大变化是取消资格的情形", "not reporting a major change in time is a ground of withdrawal")
	}
}

// ChangeEffect says what a change does to the status. After a renaming the certificate is given anew with the same number
// and validity; after it and after a major change (split, merger, restructuring, change of business) the conditions must
// still be met, or the status is lost from the year of the change. On a day after the last one, or since a withdrawal was
// announced, no status is left to keep or lose.
func (c Certificate) ChangeEffect(x Change) (rule.Answer[Effect], error) {
	return inForce(c.with(x), byChange, x.On.Or(rule.Date{}), changeEffect)
}

// ChangeEffect says under this policy what a change does to the status.
func (p Policy) ChangeEffect(c Certificate, x Change) (rule.Answer[Effect], error) {
	return under(p, c.with(x), byChange, x.On.Or(rule.Date{}), changeEffect)
}

func changeEffect(p *Policy, c *Certificate, t *rule.Trace) (rule.Answer[Effect], error) {
	all, _ := c.Changes.Get()
	x := &all[0]
	if p.noneLeft(c, t, x.On.Or(rule.Date{})) {
		return rule.Conclude(t, book, ruleChanged, Effect{Outcome: None})
	}
	kind, kinded := x.Kind.Get()
	qualifies := x.Qualifies
	if kinded && kind == renaming {
		p.renamed(t)
		if !qualifies.IsGiven() { // a new name alone touches no condition
			qualifies = rule.Given(true)
		}
	}
	met, found := need(t, factQualifies, qualifies)
	if !found && !kinded {
		t.Lack(book.Fact(factChangeKind))
	}
	l := judged(t, ruleStillQualifies, whetherGiven(met, found), isDay(factChangeOn, x.On.Or(rule.Date{})))
	*l = l.On(p.Grounds.Changed.Basis)
	if kinded {
		l.Values = append(l.Values, said("变更种类", "kind of change", textOf(changeKinds, kind)))
	}
	return rule.Conclude(t, book, ruleChanged, p.afterChange(x, c.IssuedOn.Or(rule.Date{}), met))
}

// noneLeft reports whether the certificate had ended, or its withdrawal been announced, by a day since its issue.
func (p *Policy) noneLeft(c *Certificate, t *rule.Trace, day rule.Date) bool {
	if last := p.term(c.IssuedOn.Or(rule.Date{})).Until; day.After(last) {
		l := judged(t, ruleNotExpired, rule.Failed, onDay("截止日（含）", "last day (inclusive)", last))
		*l = l.On(p.ValidYears.Basis)
		return true
	}
	on, gone, _ := p.withdrawal(c, t)
	return gone && !day.Before(on)
}

// afterChange is kept where the conditions are met, else lost from the year of the change.
func (p *Policy) afterChange(x *Change, issued rule.Date, qualifies bool) Effect {
	if qualifies || !p.Grounds.Changed.On {
		return Effect{Outcome: Kept}
	}
	return Effect{Lost, rule.Given(max(x.On.Or(rule.Date{}).Year(), issued.Year()))}
}

// renamed says what follows a renaming.
func (p *Policy) renamed(t *rule.Trace) {
	l := line(t, ruleRenamed, rule.Figure("公示（工作日）", "public notice (working days)", p.NoticeDays.Known(rule.Plain)))
	*l = l.On(p.NoticeDays.Basis).Saying(rule.T("重新核发证书，编号与有效期不变；公示截止日按工作日历计算", "a new certificate with the same number and validity; the end of the notice is counted in working days"))
}

// MoveEffect says what a move into the area of another accreditation body does to the status: completed as a whole within
// the validity it keeps status, number and validity; a partial one is certified anew at the destination, and so is one
// completed after the last day. Since a withdrawal was announced no status is left to move.
func (c Certificate) MoveEffect() (rule.Answer[Effect], error) {
	return inForce(c, byMove, c.MovedOn.Or(rule.Date{}), moveEffect)
}

// MoveEffect says under this policy what a move does to the status.
func (p Policy) MoveEffect(c Certificate) (rule.Answer[Effect], error) {
	return under(p, c, byMove, c.MovedOn.Or(rule.Date{}), moveEffect)
}

func moveEffect(p *Policy, c *Certificate, t *rule.Trace) (rule.Answer[Effect], error) {
	term := p.validLines(c, t)
	on := c.MovedOn.Or(rule.Date{})
	across, given := c.MovedAcross.Get()
	switch {
	case term.covers(on) && p.noneLeft(c, t, on):
		return rule.Conclude(t, book, ruleMove, Effect{Outcome: None})
	case given && !across:
		judged(t, ruleMoved, rule.NotApplicable, isDay(factMovedOn, on))
		return rule.Conclude(t, book, ruleMove, Effect{Outcome: Moved})
	case !p.Moves.On:
		l := judged(t, ruleMoved, rule.Undetermined, isDay(factMovedOn, on))
		*l = l.On(p.Moves.Basis)
		t.Because(rule.LawUnknown)
	case !given:
		t.Lack(book.Fact(factMovedAcross))
	}
	return rule.Conclude(t, book, ruleMove, p.acrossBodies(c, t, term))
}

// acrossBodies is what a move into the area of another accreditation body leads to.
func (p *Policy) acrossBodies(c *Certificate, t *rule.Trace, term Term) Effect {
	if !p.Moves.On {
		return Effect{}
	}
	on := c.MovedOn.Or(rule.Date{})
	within := judged(t, ruleMovedWithin, whether(term.covers(on)), isDay(factMovedOn, on), onDay("截止日（含）", "last day (inclusive)", term.Until))
	*within = within.On(p.Moves.Basis)
	whole, given := c.MovedWhole.Get()
	if !given && term.covers(on) {
		t.Lack(book.Fact(factMovedWhole))
	}
	l := judged(t, ruleMoved, whetherGiven(whole, given))
	*l = l.On(p.Moves.Basis)
	if whole && term.covers(on) {
		return Effect{Outcome: Kept}
	}
	return Effect{Outcome: Anew}
}
