package secrecy

import (
	"strconv"

	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Term is how long a matter is secret.
type Term struct {
	Grade Grade     `json:"grade"`
	Term  rule.Term `json:"term"`
	// Secret says whether it is on the day asked about.
	Secret rule.Opt[bool] `json:"secret,omitzero"`
}

// Text says it in one language.
func (t Term) Text(l rule.Lang) string {
	last, _ := t.Term.Last()
	free, _ := t.Term.FreeFrom()
	text := t.Grade.Text(l) + rule.T("，自 ", ", from ").In(l) + t.Term.First().String() + rule.T(" 至 ", " until ").In(l) + last.String() +
		rule.T("（含），自 ", ", inclusive; declassified from ").In(l) + free.String() + rule.T(" 起自行解密", "").In(l)
	if secret, told := t.Secret.Get(); told {
		if secret {
			return text + rule.T("；查询日仍在保密期内", "; still secret on the day asked about").In(l)
		}
		return text + rule.T("；查询日不在保密期内", "; not secret on the day asked about").In(l)
	}
	return text
}

// TermOf says how long a matter is secret, or refuses a term that is too long. Without a term the longest holds.
func TermOf(m Matter) (rule.Answer[rule.Outcome[Term]], error) { return inForce(m, termOf) }

// TermOf says it under these numbers.
func (p Policy) TermOf(m Matter) (rule.Answer[rule.Outcome[Term]], error) {
	return under(p, m, calendar.Official(), termOf)
}

func termOf(q *inquiry) (rule.Answer[rule.Outcome[Term]], error) {
	g, graded := q.grade()
	if !graded {
		q.Line(ruleTerm, q.Trace.Open()...)
		return rule.ConcludeWith(q.Trace, book, ruleTerm, rule.Opt[rule.Outcome[Term]]{})
	}
	longest := q.Policy.longest(g)
	years := q.Facts.Years.Or(int(longest.Value.Num()))
	q.judge(ruleLongest, asking.Held(rule.Int(int64(years)).Cmp(longest.Value) <= 0), []rule.Basis{longest.Basis}, named(g),
		rule.Figure("期限", "term", rule.Exactly(rule.Int(int64(years)), rule.Years)), rule.Named{Title: rule.T("最长", "at most"), Value: longest.Known(rule.Years)})
	made := q.Facts.MadeOn.Or(rule.Date{})
	t := Term{Grade: g, Term: rule.TermOf(made, rule.ForYears(years), rule.FirstDayCounted)}
	q.Resting(ruleFirst, []rule.Basis{detail.Article(19).Read()}, rule.Figure("制发日期", "day of the document", rule.OnDay(made)))
	q.extended(&t)
	last, _ := t.Term.Last()
	q.Resting(ruleExpires, []rule.Basis{expiry}, rule.Figure("末日（含）", "last day, inclusive", rule.OnDay(last)))
	if on, given := q.Facts.On.Get(); given {
		t.Secret = rule.Given(t.Term.Contains(on))
	}
	asked := rule.T("确定"+strconv.Itoa(years)+"年保密期限", "a term of "+strconv.Itoa(years)+" years")
	n := longest.Value.String()
	shorter := rule.Ground{Text: rule.T("确定不超过"+n+"年的期限", "a term of at most "+n+" years"), Law: longest.Basis, Code: "shorter"}
	return rule.ConcludeWith(q.Trace, book, ruleTerm, asking.Outcome(&q.Weighing, asked, t, shorter))
}

// extended takes an extension that was decided by the last day; a later one is void, and its line says so.
func (q *inquiry) extended(t *Term) {
	on, decided := q.Facts.ExtendedOn.Get()
	until, given := q.Facts.ExtendedUntil.Get()
	last, known := t.Term.Last()
	if !decided || !given || !known {
		return
	}
	ok := !on.After(last)
	l := q.Resting(ruleExtended, []rule.Basis{expiry}, rule.Figure("决定日", "decided on", rule.OnDay(on)), rule.Figure("原末日（含）", "last day before, inclusive", rule.OnDay(last)))
	l.Verdict = rule.Given(asking.Held(ok))
	if ok && until.After(last) {
		t.Term = rule.NewTerm(t.Term.First(), until)
	}
}
