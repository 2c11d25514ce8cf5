package acceptance

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Due holds the days of an acceptance. Each is inclusive.
type Due struct {
	Apply rule.Deadline `json:"apply"` // the last day for applying
	// Finish is the last day for the acceptance itself, where the profile bounds it.
	Finish rule.Opt[rule.Deadline] `json:"finish,omitzero"`
	// Terminated is the first day on which the project is terminated if nobody applied, where the profile says so.
	Terminated rule.Opt[rule.Deadline] `json:"terminated,omitzero"`
}

// Text says the days in one language.
func (d Due) Text(l rule.Lang) string {
	text := rule.T("申请验收截止 ", "apply by ").In(l) + d.Apply.Known().Text(l)
	if f, ok := d.Finish.Get(); ok {
		text += rule.T("；完成验收截止 ", "; finish by ").In(l) + f.Known().Text(l)
	}
	if f, ok := d.Terminated.Get(); ok && f.Known() != d.Apply.Known() {
		text += rule.T("；仍未申请的，自 ", "; without an application terminated from ").In(l) + f.Known().Text(l) + rule.T(" 起终止", "").In(l)
	}
	return text
}

// DueDays says by when acceptance is to be applied for and finished, and from when an overdue project is terminated.
func DueDays(c Closing) (rule.Answer[Due], error) { return inForce(c, dueDays) }

// DueDays says it under these numbers and this calendar.
func (p Policy) DueDays(c Closing, days calendar.Calendar) (rule.Answer[Due], error) {
	return under(p, c, days, dueDays)
}

func dueDays(q *inquiry) (rule.Answer[Due], error) {
	d := Due{Apply: q.applyBy()}
	q.Resting(ruleApplyBy, q.applyLaw(), rule.Named{Title: rule.T("截止日（含）", "last day, inclusive"), Value: d.Apply.Known()})
	if q.Policy.Days.Finishes.On {
		f := q.months(&q.Policy.Days.Finish, q.Facts.EndsOn.Or(rule.Date{}), rule.RollOn)
		d.Finish = rule.Given(f)
		q.Resting(ruleFinishBy, []rule.Basis{q.Policy.Days.Finish.Basis, q.Policy.Days.Finishes.Basis}, rule.Named{Title: rule.T("截止日（含）", "last day, inclusive"), Value: f.Known()})
	}
	if q.Policy.Days.Terminates.On {
		f := q.terminatedFrom(&d.Apply)
		d.Terminated = rule.Given(f)
		q.Resting(ruleTerminatedFrom, []rule.Basis{q.Policy.Days.Terminate.Basis, q.Policy.Days.Terminates.Basis}, rule.Named{Title: rule.T("首日（含）", "first day, inclusive"), Value: f.Known()})
	}
	return rule.ConcludeWith(q.Trace, book, ruleDue, rule.Given(d))
}

// applyBy is the last day for applying: the printed one, or so long after the end of the term.
func (q *inquiry) applyBy() rule.Deadline {
	end := q.Facts.EndsOn.Or(rule.Date{})
	limit := rule.TimeLimit{Length: q.Policy.Days.Apply, Unit: rule.MonthUnit}
	if q.Policy.Days.ApplyDays.On {
		limit.Unit = rule.DayUnit
	}
	d := q.Days.Deadline(limit, end)
	if by, printed := q.Facts.ApplyBy.Get(); printed {
		d = rule.Deadline{From: end, Limit: limit, Earliest: by, Latest: by, Why: rule.T("通知所载截止日", "the day that the notice prints")}
	}
	d.What, d.Event = rule.T("申请验收", "apply for acceptance"), rule.T("合同执行期止日", "end of the term")
	return d
}

// applyLaw is where the last day for applying stands: a printed day stands in the notice, and the Civil Code lets it win.
func (q *inquiry) applyLaw() []rule.Basis {
	if q.Facts.ApplyBy.IsGiven() {
		return []rule.Basis{printedWins}
	}
	return []rule.Basis{q.Policy.Days.Apply.Basis, q.Policy.Days.ApplyDays.Basis}
}

// terminatedFrom counts from the last day for applying, which may itself lie between two days.
func (q *inquiry) terminatedFrom(apply *rule.Deadline) rule.Deadline {
	early, late := q.months(&q.Policy.Days.Terminate, apply.Earliest, rule.Stay), q.months(&q.Policy.Days.Terminate, apply.Latest, rule.Stay)
	d := late
	d.Earliest, d.From = early.Earliest, apply.Earliest
	if last, known := apply.Last(); known {
		d.From = last
	}
	d.What, d.Event = rule.T("逾期终止", "terminated when overdue"), rule.T("申请验收截止日", "last day for applying")
	return d
}

func (q *inquiry) months(l *rule.Limit, from rule.Date, rest rule.RestDays) rule.Deadline {
	return q.Days.Deadline(rule.TimeLimit{Length: *l, Unit: rule.MonthUnit, Rest: rest}, from)
}
