package report

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Filed says that the final report is there.
type Filed struct {
	// Late: it came after its last day; not given where its day is not.
	Late rule.Opt[bool] `json:"late,omitzero"`
}

// Text says it in one language.
func (f Filed) Text(l rule.Lang) string {
	if late, told := f.Late.Get(); told && late {
		return rule.T("科技报告齐备，但逾期提交", "the reports are there, handed in late").In(l)
	}
	return rule.T("科技报告齐备", "the reports are there").In(l)
}

// FiledOf says whether the final report is there, with its certificate where the profile asks for it, or why not: what the
// archive of a project asks for.
func FiledOf(u Undertaking) (rule.Answer[rule.Outcome[Filed]], error) { return inForce(u, filedOf) }

// FiledOf says it under these numbers and this calendar.
func (p Policy) FiledOf(u Undertaking, days calendar.Calendar) (rule.Answer[rule.Outcome[Filed]], error) {
	return under(p, u, days, filedOf)
}

func filedOf(q *inquiry) (rule.Answer[rule.Outcome[Filed]], error) {
	all, given := rule.Need(q.Trace, book.Fact(factReports), q.Facts.Reports)
	final, found := Report{}, false
	for _, r := range all {
		if r.Kind.Or("") == Final && (!found || r.Certificate.Or(false)) {
			final, found = r, true
		}
	}
	v := asking.Held(found)
	if !given {
		v = rule.Undetermined
	}
	q.judge(ruleFinal, v, []rule.Basis{owed})
	f := Filed{}
	if found {
		q.certified(&final)
		q.inTime(&f, &final)
	}
	return rule.ConcludeWith(q.Trace, book, ruleFiled, asking.Outcome(&q.Weighing, rule.T("科技报告归档", "the reports as complete"), f))
}

// certified asks for the certificate.
func (q *inquiry) certified(r *Report) {
	if !q.Policy.Certified.On {
		return
	}
	issued, told := rule.Need(q.Trace, book.Fact(factCertificate), r.Certificate)
	v := asking.Held(issued)
	if !told {
		v = rule.Undetermined
	}
	q.judge(ruleCertificate, v, []rule.Basis{q.Policy.Certified.Basis})
}

// inTime compares its day with the last one: a late report is there all the same.
func (q *inquiry) inTime(f *Filed, r *Report) {
	on, told := r.On.Get()
	if !told {
		return
	}
	by := q.finalBy()
	l := q.Resting(ruleInTime, q.finalLaw(), asking.Last(by), rule.Figure("提交日", "handed in on", rule.OnDay(on)))
	v := by.Met(on)
	l.Verdict = rule.Given(v)
	if v != rule.Undetermined {
		f.Late = rule.Given(v == rule.Failed)
	}
}
