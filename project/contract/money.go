package contract

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// MoneyOf says what becomes of the money when a project ends before its acceptance: facts for the packages on funding.
func MoneyOf(c Contract) (rule.Answer[Money], error) { return inForce(c, moneyOf) }

// MoneyOf says it under these numbers.
func (p Policy) MoneyOf(c Contract) (rule.Answer[Money], error) {
	return under(p, c, calendar.Official(), moneyOf)
}

func moneyOf(q *inquiry) (rule.Answer[Money], error) {
	how, given := rule.Need(q.Trace, book.Fact(factEnding), q.Facts.Ending)
	if !given {
		q.Line(ruleMoney, q.Trace.Open()...)
		return rule.ConcludeWith(q.Trace, book, ruleMoney, rule.Opt[Money]{})
	}
	words := rule.Named{Title: rule.T("结束方式", "ending"), Words: rule.T(how.Text(rule.ZH), how.Text(rule.EN))}
	switch how {
	case Withdrawn, Abandoned:
		q.Line(ruleNothing, words)
		return rule.Conclude(q.Trace, book, ruleMoney, Money{NothingPaid: true})
	case Revoked:
		q.Line(ruleAll, words)
		return rule.Conclude(q.Trace, book, ruleMoney, Money{RecoverAll: true})
	}
	m := Money{ReturnUnspent: true, AuditSpent: true, RecoverMisused: true}
	q.Line(ruleUnspent, words)
	if q.Policy.Care.On {
		m.Exempt = q.care()
	}
	return rule.Conclude(q.Trace, book, ruleMoney, m)
}

// care is whether duty of care was met.
func (q *inquiry) care() bool {
	met, given := rule.Need(q.Trace, book.Fact(factCare), q.Facts.CareTaken)
	l := q.Resting(ruleCare, []rule.Basis{q.Policy.Care.Basis})
	if given {
		l.Verdict = judged(met)
	}
	return met
}
