package sanction

import (
	"strings"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/rule"
)

// Banned is a ban with its days.
type Banned struct {
	Path    string            `json:"path"`
	Measure Measure           `json:"measure"`
	Title   rule.Text         `json:"title"` // as the document names it
	Keeps   []integrity.Scope `json:"keeps"`
	Term    rule.Term         `json:"term"`
}

// Bans are the bans of one decision, in its order. They run side by side.
type Bans []Banned

// Text lists the bans in one language.
func (all Bans) Text(l rule.Lang) string {
	var parts []string
	for _, b := range all {
		parts = append(parts, b.Title.In(l)+rule.T("：", ": ").In(l)+b.Term.Text(l))
	}
	if len(parts) == 0 {
		return rule.T("无", "none").In(l)
	}
	return strings.Join(parts, rule.T("；", "; ").In(l))
}

// Days says from which day to which day each ban of a decision runs, both included. It begins on the day that the decision
// prints, else with the decision, never with its publication. An end that is printed wins over every computation. Bans are
// not added up: several run side by side.
func Days(r integrity.Regime, a Proposal) (rule.Answer[Bans], error) { return inForce(r, a, days) }

// Days says under this policy from which day to which day each ban runs.
func (p Policy) Days(a Proposal) (rule.Answer[Bans], error) { return under(p, a, days) }

func days(q *inquiry) (rule.Answer[Bans], error) {
	all := Bans{}
	need(q, factMeasures, q.a.Measures)
	var terms []rule.Term
	q.a.each(func(i int, x *Proposed, k *kind) {
		if !k.term {
			return
		}
		if t, known := q.days(i, x); known {
			all = append(all, Banned{at(i), k.Value, q.p.measure(k), q.p.scopes(k.Value), t})
			terms = append(terms, t)
			q.reach(k, at(i))
		}
	})
	if joined := rule.Joined(terms...); len(terms) > 1 && len(joined) > 0 {
		last := joined[len(joined)-1]
		q.line(askTogether, q.p.Law.Basis, said("合并起止", "together", last.Text))
	} else if len(terms) == 0 {
		q.line(askTerms, q.p.FirstDay.Basis)
	}
	return rule.Conclude(q.Trace, q.book, askTerms, all)
}

// reach says where a ban is written in words whose reach is for the authority to say.
func (q *inquiry) reach(k *kind, path string) {
	if q.p.PartOnly.On && k.Value == barred {
		l := q.line(askReach, q.p.PartOnly.Basis, said("条文", "in its words", q.p.measure(k).In))
		*l = l.At(path)
	}
}

// days are the days of one ban.
func (q *inquiry) days(i int, x *Proposed) (rule.Term, bool) {
	from, known := x.From.Get()
	if !known {
		from, known = need(q, factDecidedOn, q.a.DecidedOn)
	}
	forever, told := x.forever().Get()
	until, printed := x.Until.Get()
	length, stated := x.period()
	switch {
	case !known:
		return rule.Term{}, false
	case told && forever:
		t := rule.PermanentTerm(from)
		q.end(i, t)
		return t, true
	case printed:
		return q.printed(i, from, until, length, stated), true
	case stated:
		t := rule.TermOf(from, length, q.counting(true))
		q.end(i, t)
		other := q.line(askOtherEnd, q.p.FirstDay.Basis, said("起止", "days", rule.TermOf(from, length, q.counting(false)).Text))
		*other = other.At(at(i))
		return t, !t.IsZero()
	}
	need(q, factYears, x.Years)
	return rule.Term{}, false
}

func (q *inquiry) end(i int, t rule.Term) {
	l := q.line(askEnd, q.p.FirstDay.Basis, said("起止", "days", t.Text))
	*l = l.At(at(i))
}

// printed takes the end that the decision prints, and says where its own count differs.
func (q *inquiry) printed(i int, from, until rule.Date, length rule.Period, stated bool) rule.Term {
	t := rule.NewTerm(from, until)
	if stated {
		t = rule.TermOf(from, length, q.counting(true)).WithPrintedEnd(until)
	}
	l := q.line(askPrinted, q.p.Law.Basis, said("起止", "days", t.Text))
	*l = l.At(at(i))
	if counted := length.End(from, q.counting(true)); stated && counted != until {
		*l = l.Saying(rule.T("按期限推算为"+counted.String()+"，以载明的为准", "by its length it would end on "+counted.String()+"; the printed day counts"))
	}
	return t
}

// counting is how the edition counts the first day, or the other way.
func (q *inquiry) counting(own bool) rule.Counting {
	if q.p.FirstDay.On == own {
		return rule.FirstDayCounted
	}
	return rule.FirstDayExcluded
}

// period is the stated length in whole months or years.
func (x *Proposed) period() (rule.Period, bool) {
	y, given := x.Years.Get()
	if !given {
		return rule.Period{}, false
	}
	if y.IsInt() {
		return rule.ForYears(int(y.Num())), true
	}
	months, fits := y.Times(rule.Int(12))
	return rule.ForMonths(int(months.Num())), fits && months.IsInt()
}
