package notice

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Objection is one that is accepted.
type Objection struct {
	HandleBy rule.Deadline `json:"handle_by"`
}

// Text says it in one language.
func (o Objection) Text(l rule.Lang) string {
	return rule.T("受理，处理截止 ", "accepted, dealt with by ").In(l) + o.HandleBy.Known().Text(l)
}

// ObjectionOf says whether an objection to a notice is accepted, and by when it is dealt with; or why it is not.
func ObjectionOf(n Notice) (rule.Answer[rule.Outcome[Objection]], error) {
	return inForce(n, objectionOf)
}

// ObjectionOf says it under these numbers and this calendar.
func (p Policy) ObjectionOf(n Notice, days calendar.Calendar) (rule.Answer[rule.Outcome[Objection]], error) {
	return under(p, n, days, objectionOf)
}

func objectionOf(q *inquiry) (rule.Answer[rule.Outcome[Objection]], error) {
	w, set := q.window()
	if !set {
		return rule.ConcludeWith(q.Trace, book, ruleObjection, rule.Opt[rule.Outcome[Objection]]{})
	}
	on, given := rule.Need(q.Trace, book.Fact(factObjected), q.Facts.ObjectedOn)
	p := &q.Policy.Objection
	v, law := rule.Undetermined, q.Policy.of(q.Facts.Kind.Or(Grants)).Days.Basis
	printed := q.Facts.Until.IsGiven()
	if printed {
		law = printedWins
	}
	if given {
		v = q.met(&w.Last, on, printed || asking.Founded(law))
	}
	q.judge(ruleInTime, v, []rule.Basis{law}, asking.Last(w.Last))
	q.said(ruleWritten, &p.Written, factWritten, q.Facts.Written, true)
	q.said(ruleNamed, &p.Named, factIdentified, q.Facts.Identified, true)
	o := Objection{HandleBy: q.Days.Deadline(rule.TimeLimit{Length: p.Handle, Unit: rule.WorkdayUnit}, on)}
	o.HandleBy.What, o.HandleBy.Event = rule.T("处理异议", "deal with the objection"), rule.T("提出异议", "objection")
	if len(q.Reasons) == 0 && given {
		q.Resting(ruleHandle, []rule.Basis{p.Handle.Basis}, asking.Last(o.HandleBy))
	}
	asked := rule.T("对"+q.asked().ZH+"的异议", "an objection to a "+q.asked().EN)
	return rule.ConcludeWith(q.Trace, book, ruleObjection, asking.Outcome(&q.Weighing, asked, o))
}
