package secrecy

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Power says that an organ may set a grade.
type Power struct {
	Grade Grade `json:"grade"`
}

// Text says so in one language.
func (p Power) Text(l rule.Lang) string {
	return rule.T("有权确定", "may set ").In(l) + p.Grade.Text(l) + rule.T("级", "").In(l)
}

// PowerOf says whether an organ may set the grade, or why not and what is lawful instead.
func PowerOf(m Matter) (rule.Answer[rule.Outcome[Power]], error) { return inForce(m, powerOf) }

// PowerOf says it under these numbers.
func (p Policy) PowerOf(m Matter) (rule.Answer[rule.Outcome[Power]], error) {
	return under(p, m, calendar.Official(), powerOf)
}

func powerOf(q *inquiry) (rule.Answer[rule.Outcome[Power]], error) {
	g, graded := q.grade()
	organ, told := rule.Need(q.Trace, book.Fact(factOrgan), q.Facts.Organ)
	if !graded || !told {
		q.Line(rulePower, q.Trace.Open()...)
		return rule.ConcludeWith(q.Trace, book, rulePower, rule.Opt[rule.Outcome[Power]]{})
	}
	own := q.Policy.power(organ)
	v, law := q.within(g, own), []rule.Basis{own.Basis}
	q.judge(ruleGrade, v, law, named(g), rule.Named{Title: rule.T("定密机关", "organ"), Words: rule.T(organ.Text(rule.ZH), organ.Text(rule.EN))})
	asked := rule.T("确定"+g.Text(rule.ZH)+"级", "classifying as "+g.Text(rule.EN))
	up := rule.Ground{Text: rule.T("先行采取保密措施，立即报有权限的上级机关、单位确定", "protective measures first, and a report at once to an organ with the power"), Law: own.Basis, Code: "report"}
	return rule.ConcludeWith(q.Trace, book, rulePower, asking.Outcome(&q.Weighing, asked, Power{Grade: g}, up))
}

// within compares a grade with the organ's own power, and with that of who authorised it.
func (q *inquiry) within(g Grade, own *rule.Limit) rule.Verdict {
	if g.within(own) {
		return rule.Passed
	}
	authorised, told := rule.Need(q.Trace, book.Fact(factAuthorised), q.Facts.Authorised)
	switch {
	case !told:
		return rule.Undetermined
	case !authorised:
		return rule.Failed
	case !q.Facts.Authoriser.IsGiven() && g.within(&q.Policy.Prefecture):
		return rule.Passed // whoever authorises may set as much
	}
	by, told := rule.Need(q.Trace, book.Fact(factAuthoriser), q.Facts.Authoriser)
	if !told {
		return rule.Undetermined
	}
	return asking.Held(g.within(q.Policy.power(by)))
}

// within reports whether a grade lies within a power.
func (g Grade) within(power *rule.Limit) bool {
	return rule.Int(int64(g.rank())).Cmp(power.Value) <= 0
}
