package report

import (
	"strconv"

	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Access is who may read a report: everybody, after the deferral where there is one.
type Access struct {
	// Deferred is the time for which it is not open; not given where it is open at once.
	Deferred rule.Opt[rule.Term] `json:"deferred,omitzero"`
}

// Text says it in one language.
func (a Access) Text(l rule.Lang) string {
	t, deferred := a.Deferred.Get()
	if !deferred {
		return rule.T("公开", "open").In(l)
	}
	free, _ := t.FreeFrom()
	last, _ := t.Last()
	return rule.T("延期公开至 ", "deferred until ").In(l) + last.String() + rule.T("（含），自 ", ", inclusive; open from ").In(l) + free.String() + rule.T(" 起自动公开", "").In(l)
}

// AccessOf says who may read a report from when, or why a deferral is not lawful: no reason, too long, or classified.
func AccessOf(u Undertaking) (rule.Answer[rule.Outcome[Access]], error) { return inForce(u, accessOf) }

// AccessOf says it under these numbers.
func (p Policy) AccessOf(u Undertaking) (rule.Answer[rule.Outcome[Access]], error) {
	return under(p, u, calendar.Official(), accessOf)
}

func accessOf(q *inquiry) (rule.Answer[rule.Outcome[Access]], error) {
	q.declassified()
	months, told := rule.Need(q.Trace, book.Fact(factDeferral), q.Facts.Deferral)
	a := Access{}
	switch {
	case !told:
		q.judge(ruleOpen, rule.Undetermined, []rule.Basis{q.Policy.Access.Open.Basis})
	case months == 0:
		q.judge(ruleOpen, rule.Passed, []rule.Basis{q.Policy.Access.Open.Basis})
	default:
		q.deferred(&a, months)
	}
	return rule.ConcludeWith(q.Trace, book, ruleAccess, asking.Outcome(&q.Weighing, rule.T("公开或延期公开", "open or deferred access"), a, q.instead()...))
}

// declassified asks that the report is not classified.
func (q *inquiry) declassified() {
	v := rule.Undetermined
	if classified, given := rule.Need(q.Trace, book.Fact(factClassified), q.Facts.Classified); given {
		v = asking.Held(!classified)
	}
	q.judge(ruleSecret, v, []rule.Basis{secret})
}

// deferred holds a deferral against its reason, and reckons its time.
func (q *inquiry) deferred(a *Access, months int) {
	why, given := q.Facts.Reason.Get()
	q.judge(ruleReason, asking.Held(given), []rule.Basis{q.Policy.Access.Open.Basis})
	if !given {
		return
	}
	longest := q.Policy.Access.of(why)
	q.judge(ruleLongest, asking.Held(rule.Int(int64(months)).Cmp(longest.Value) <= 0), []rule.Basis{longest.Basis},
		rule.Named{Title: rule.T("事由", "reason"), Words: rule.T(why.Text(rule.ZH), why.Text(rule.EN))},
		rule.Figure("申请", "asked for", rule.Exactly(rule.Int(int64(months)), rule.Months)), rule.Named{Title: rule.T("最长", "at most"), Value: longest.Known(rule.Months)})
	handed, told := rule.Need(q.Trace, book.Fact(factHanded), q.Facts.HandedOn)
	if !told {
		q.Open = true
		return
	}
	a.Deferred = rule.Given(rule.NewTerm(handed, rule.ForMonths(months).End(handed, rule.FirstDayExcluded)))
	q.Resting(ruleUntil, []rule.Basis{longest.Basis}, rule.Figure("提交日", "handed in on", rule.OnDay(handed)))
}

// instead is what is lawful when a deferral is refused.
func (q *inquiry) instead() []rule.Ground {
	var all []rule.Ground
	for _, r := range q.Reasons {
		switch r.Code {
		case scheme + ".reason":
			all = append(all, rule.Ground{Text: rule.T("公开", "open access"), Law: q.Policy.Access.Open.Basis, Code: "open"})
		case scheme + ".longest":
			longest := q.Policy.Access.of(q.Facts.Reason.Or(ForKnowHow))
			n := strconv.FormatInt(longest.Value.Num(), 10)
			all = append(all, rule.Ground{Text: rule.T("延期公开不超过"+n+"个月", "a deferral of at most "+n+" months"), Law: longest.Basis, Code: "shorter"})
		}
	}
	return all
}
