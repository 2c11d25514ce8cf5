package notice

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/project/internal/projectlaw"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Window is a public notice from its first to its last day, both inclusive.
type Window struct {
	First rule.Date     `json:"first"`
	Last  rule.Deadline `json:"last"`
	// Short: what is printed is shorter than what is usual or proposed; no document that was found says how long it must be.
	Short bool `json:"short,omitzero"`
}

// Text says it in one language.
func (w Window) Text(l rule.Lang) string {
	text := rule.T("公示期 ", "public notice ").In(l) + w.First.String() + rule.T(" 至 ", " to ").In(l) + w.Last.Known().Text(l) + rule.T("（首尾两日均含）", ", both days inclusive").In(l)
	if w.Short {
		text += rule.T("；短于通行做法，请核对", "; shorter than is usual: to be checked").In(l)
	}
	return text
}

// WindowOf says from which to which day a notice lasts, or refuses one that is printed too short or must not be published. Where the
// length is assumed or proposed, a shorter one is told and not refused.
func WindowOf(n Notice) (rule.Answer[rule.Outcome[Window]], error) { return inForce(n, windowOf) }

// WindowOf says it under these numbers and this calendar.
func (p Policy) WindowOf(n Notice, days calendar.Calendar) (rule.Answer[rule.Outcome[Window]], error) {
	return under(p, n, days, windowOf)
}

// printedWins: law or agreement may provide otherwise than the Civil Code's rules on periods.
var printedWins = projectlaw.CivilCode().Article(204).Read()

func windowOf(q *inquiry) (rule.Answer[rule.Outcome[Window]], error) {
	q.open()
	w, set := q.window()
	if !set {
		return rule.ConcludeWith(q.Trace, book, ruleWindow, rule.Opt[rule.Outcome[Window]]{})
	}
	q.long(&w)
	return rule.ConcludeWith(q.Trace, book, ruleWindow, asking.Outcome(&q.Weighing, q.asked(), w))
}

func (q *inquiry) asked() rule.Text {
	k := q.Facts.Kind.Or(Grants)
	return rule.T(k.Text(rule.ZH), "notice of "+k.Text(rule.EN))
}

// open asks that the project is not classified.
func (q *inquiry) open() {
	v := rule.Undetermined
	if secret, given := rule.Need(q.Trace, book.Fact(factClassified), q.Facts.Classified); given {
		v = asking.Held(!secret)
	}
	q.judge(ruleClassified, v, []rule.Basis{secretLaw})
}

// window reckons first and last day, on lines; false where the profile prints no length and the notice no end.
func (q *inquiry) window() (Window, bool) {
	on := q.Facts.NoticeOn.Or(rule.Date{})
	length := q.Policy.of(q.Facts.Kind.Or(Grants))
	until, printed := q.Facts.Until.Get()
	if !length.Set.On && !printed {
		q.Trace.Because(rule.LawUnknown)
		q.Resting(ruleNone, []rule.Basis{length.Set.Basis})
		return Window{}, false
	}
	first, law := on.AddDays(1), []rule.Basis{printedWins}
	if from, own := q.Facts.From.Get(); own {
		first = from
	} else {
		law = []rule.Basis{projectlaw.CivilCode().Article(201).Read()}
	}
	q.Resting(ruleFirst, law, rule.Figure("首日", "first day", rule.OnDay(first)))
	w := Window{First: first, Last: q.Days.Deadline(length.limit(), first.AddDays(-1))}
	law = []rule.Basis{length.Days.Basis, length.Working.Basis}
	if printed {
		w.Last, law = asking.Printed(until, first), []rule.Basis{printedWins}
	}
	w.Last.What, w.Last.Event = rule.T("公示", "public notice"), rule.T("公示首日前一日", "day before the first")
	q.Resting(ruleLast, law, asking.Last(w.Last))
	return w, true
}

// limit is the length as it is reckoned: calendar days do not move off days of rest.
func (l *Length) limit() rule.TimeLimit {
	if l.Working.On {
		return rule.TimeLimit{Length: l.Days, Unit: rule.WorkdayUnit}
	}
	return rule.TimeLimit{Length: l.Days, Unit: rule.DayUnit, Rest: rule.Stay}
}

// long counts a printed notice, both days inclusive.
func (q *inquiry) long(w *Window) {
	until, printed := q.Facts.Until.Get()
	length := q.Policy.of(q.Facts.Kind.Or(Grants))
	if !printed || !length.Set.On {
		return
	}
	n, unit, known := until.DaysSince(w.First)+1, rule.Days, true
	if length.Working.On {
		n, known = q.Days.CountWorkdays(w.First, until)
		unit = rule.Workdays
	}
	v := rule.Undetermined
	values := []rule.Named{{Title: rule.T("不短于", "at least"), Value: length.Days.Known(unit)}}
	if known {
		v = atLeast(n, &length.Days)
		values = append(values, rule.Figure("公示期", "length", rule.Exactly(rule.Int(int64(n)), unit)))
	} else {
		q.Trace.Because(rule.LawUnknown)
	}
	law := []rule.Basis{length.Days.Basis, length.Working.Basis}
	if v == rule.Failed && !asking.Founded(law...) {
		w.Short = true
		l := q.Resting(ruleLong, law, values...)
		*l = l.Saying(rule.T("公示期限未见于所查文件，不据以否定", "no document that was found says how long: nothing is refused by it"))
		return
	}
	q.judge(ruleLong, v, law, values...)
}

// atLeast compares a count with a length, whose figure may not be known.
func atLeast(n int, l *rule.Limit) rule.Verdict {
	switch x := rule.Int(int64(n)); {
	case x.Cmp(l.Value) < 0:
		return rule.Failed
	case l.Open() && x.Cmp(l.High) < 0:
		return rule.Undetermined
	}
	return rule.Passed
}
