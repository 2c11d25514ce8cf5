package secrecy

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Unclear are the last days for a matter of which it is not clear whether it is a secret, or of which grade.
type Unclear struct {
	ReportBy rule.Deadline `json:"report_by"`
	// DecideBy is given once it was reported.
	DecideBy rule.Opt[rule.Deadline] `json:"decide_by,omitzero"`
}

// Text says them in one language.
func (u Unclear) Text(l rule.Lang) string {
	text := rule.T("先行拟定密级、采取保密措施，报告截止 ", "propose a grade and protect it first; report that by ").In(l) + u.ReportBy.Known().Text(l)
	if d, reported := u.DecideBy.Get(); reported {
		text += rule.T("；作出决定截止 ", "; decided by ").In(l) + d.Known().Text(l)
	}
	return text
}

// UnclearOf says by when the grade proposed for an unclear matter is reported, and by when it is decided.
func UnclearOf(m Matter) (rule.Answer[Unclear], error) { return inForce(m, unclearOf) }

// UnclearOf says it under these numbers and this calendar.
func (p Policy) UnclearOf(m Matter, days calendar.Calendar) (rule.Answer[Unclear], error) {
	return under(p, m, days, unclearOf)
}

func unclearOf(q *inquiry) (rule.Answer[Unclear], error) {
	proposed, told := rule.Need(q.Trace, book.Fact(factProposed), q.Facts.ProposedOn)
	if !told {
		q.Line(ruleUnclear, q.Trace.Open()...)
		return rule.ConcludeWith(q.Trace, book, ruleUnclear, rule.Opt[Unclear]{})
	}
	u := Unclear{ReportBy: q.workdays(&q.Policy.Report, proposed)}
	u.ReportBy.What, u.ReportBy.Event = rule.T("报告所拟密级", "report the proposed grade"), rule.T("拟定密级", "the grade was proposed")
	q.Resting(ruleReportBy, []rule.Basis{q.Policy.Report.Basis}, asking.Last(u.ReportBy))
	if reported, given := q.Facts.ReportedOn.Get(); given {
		d := q.workdays(&q.Policy.Decide, reported)
		d.What, d.Event = rule.T("作出决定", "decide"), rule.T("报告", "report")
		u.DecideBy = rule.Given(d)
		q.Resting(ruleDecideBy, []rule.Basis{q.Policy.Decide.Basis}, asking.Last(d))
	}
	return rule.ConcludeWith(q.Trace, book, ruleUnclear, rule.Given(u))
}

func (q *inquiry) workdays(l *rule.Limit, from rule.Date) rule.Deadline {
	return q.Days.Deadline(rule.TimeLimit{Length: *l, Unit: rule.WorkdayUnit}, from)
}
