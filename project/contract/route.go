package contract

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Approval says who decides on a change, and until when it may be asked for.
type Approval struct {
	Change Change        `json:"change"`
	By     project.Actor `json:"by"`
	Filed  project.Actor `json:"filed_with,omitzero"` // with whom it is then filed; empty: with nobody
	// Reasons says that it goes beyond what the document says is general (一般不超过): it needs reasons of its own.
	Reasons bool `json:"needs_reasons,omitzero"`
	// Until is the last day on which it may be asked for, inclusive; not given where nothing bounds it.
	Until rule.Opt[rule.Deadline] `json:"until,omitzero"`
}

// Text says it in one language.
func (a Approval) Text(l rule.Lang) string {
	text := a.Change.Text(l) + rule.T("：由", ": decided by ").In(l) + a.By.Text(l) + rule.T("审批", "").In(l)
	if a.Filed != "" {
		text += rule.T("，报", ", filed with the ").In(l) + a.Filed.Text(l) + rule.T("备案", "").In(l)
	}
	if a.Reasons {
		text += rule.T("，超过一般期限，须专门说明理由", ", beyond what is general: reasons are needed").In(l)
	}
	if d, bound := a.Until.Get(); bound {
		text += rule.T("，最迟 ", ", asked for by ").In(l) + d.Known().Text(l)
	}
	return text
}

// ChangeOf says who decides on a change and whether it may still be asked for: an approval route, or a refusal with every
// reason: too late, after the term, extended too often or for too long, indicators lowered without adequate reason, an
// incoming leader who is barred.
func ChangeOf(c Contract) (rule.Answer[rule.Outcome[Approval]], error) { return inForce(c, changeOf) }

// ChangeOf says it under these numbers and this calendar.
func (p Policy) ChangeOf(c Contract, days calendar.Calendar) (rule.Answer[rule.Outcome[Approval]], error) {
	return under(p, c, days, changeOf)
}

// weighing is a change while it is judged.
type weighing struct {
	*inquiry
	asking.Weighing
	what Change
}

func changeOf(q *inquiry) (rule.Answer[rule.Outcome[Approval]], error) {
	what, given := rule.Need(q.Trace, book.Fact(factChange), q.Facts.Change)
	if !given {
		q.Line(ruleChange, q.Trace.Open()...)
		return rule.ConcludeWith(q.Trace, book, ruleChange, rule.Opt[rule.Outcome[Approval]]{})
	}
	w := &weighing{inquiry: q, what: what}
	a := w.approval()
	w.inTime(&a)
	if what == Term {
		w.extension(&a)
	}
	w.lowering()
	w.successor()
	w.agreement()
	asked := rule.T("变更"+what.Text(rule.ZH), "change of "+what.Text(rule.EN))
	return rule.ConcludeWith(q.Trace, book, ruleChange, asking.Outcome(&w.Weighing, asked, a, w.instead()...))
}

// approval looks up who decides.
func (w *weighing) approval() Approval {
	d := w.Policy.Changes.of(w.what)
	a := Approval{Change: w.what, By: level(d.Level.Value.Num())}
	if with := d.Filed.Value.Num(); with > 0 {
		a.Filed = level(with)
	}
	w.Resting(ruleDecider, []rule.Basis{d.Level.Basis, d.Filed.Basis},
		rule.Named{Title: rule.T("变更事项", "change"), Words: rule.T(w.what.Text(rule.ZH), w.what.Text(rule.EN))},
		rule.Named{Title: rule.T("审批", "decided by"), Words: rule.T(a.By.Text(rule.ZH), a.By.Text(rule.EN))})
	return a
}

// level is the actor of a level; what is above the highest is the funding authority.
func level(n int64) project.Actor {
	switch {
	case n <= byLeader:
		return project.Leader
	case n == byUnit:
		return project.UnitAdmin
	case n == byCounty:
		return project.County
	case n == byAgency:
		return project.Agency
	case n == byBureau:
		return project.Bureau
	}
	return project.Funder
}

// judge writes a line with a verdict, and keeps the reason of a failure.
func (w *weighing) judge(id rule.ID, v rule.Verdict, law []rule.Basis, values ...rule.Named) {
	w.Judge(w.Resting(id, law, values...), v)
}

// inTime holds the day of the request against the term, the cause and the end.
func (w *weighing) inTime(a *Approval) {
	asked, told := rule.Need(w.Trace, book.Fact(factRequested), w.Facts.RequestedOn)
	end, ends := rule.Need(w.Trace, book.Fact(factEnds), w.Facts.EndsOn)
	met := func(d rule.Deadline, known bool) rule.Verdict {
		if !told || !known {
			return rule.Undetermined
		}
		return d.Met(asked)
	}
	term := asking.Printed(end, end)
	w.judge(ruleInTerm, met(term, ends), []rule.Basis{framed}, asking.Last(term))
	if days, bound := w.askDays(); bound {
		d := w.Days.Deadline(rule.TimeLimit{Length: *days, Unit: rule.DayUnit, Back: true}, end)
		w.judge(ruleBeforeEnd, met(d, ends), []rule.Basis{days.Basis}, asking.Last(d))
		a.Until = earlier(a.Until, d)
	}
	if w.Policy.Changes.ByCause.On && w.major() {
		cause, caused := rule.Need(w.Trace, book.Fact(factCause), w.Facts.CauseOn)
		d := w.Days.Deadline(rule.TimeLimit{Length: w.Policy.Changes.CauseDays, Unit: rule.DayUnit}, cause)
		w.judge(ruleAfterCause, met(d, caused), []rule.Basis{w.Policy.Changes.CauseDays.Basis, w.Policy.Changes.ByCause.Basis}, asking.Last(d))
		a.Until = earlier(a.Until, d)
	}
}

// major reports whether a change is one of those that the funder decides on (重大事项变更).
func (w *weighing) major() bool {
	switch w.what {
	case LeadUnit, ProjectHead, Term, Targets, Name:
		return true
	}
	return false
}

// askDays is how many days before the end a change must be asked for, where the profile bounds it.
func (w *weighing) askDays() (*rule.Limit, bool) {
	switch {
	case w.Policy.Changes.ByEnd.On && w.major():
		return &w.Policy.Changes.AskDays, true
	case w.what == Term && w.Policy.Extension.AskDays.Value.Sign() > 0:
		return &w.Policy.Extension.AskDays, true
	}
	return nil, false
}

func earlier(a rule.Opt[rule.Deadline], b rule.Deadline) rule.Opt[rule.Deadline] {
	if x, given := a.Get(); given && !b.Latest.Before(x.Latest) {
		return a
	}
	return rule.Given(b)
}
