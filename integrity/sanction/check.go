package sanction

import (
	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/rule"
)

// Scheme returns the check of a regime as a value, for what works on any scheme: batches, records, tests, reforms; nil for
// an unknown regime.
func Scheme(r integrity.Regime) *rule.Scheme[Policy, Proposal] {
	if c := codeOf(r); c != nil {
		return c.scheme
	}
	return nil
}

// Check says whether a proposed decision is lawful under a regime: passed, failed, or what cannot be told. An error means
// that there is no lawful answer: malformed input, every problem at once, or a day that no edition covers
// (*rule.EditionError).
func Check(r integrity.Regime, a Proposal) (rule.Decision, error) {
	c := codeOf(r)
	if c == nil {
		return rule.Decision{}, unknown(r)
	}
	return c.scheme.Evaluate(a)
}

// Check says whether a proposed decision is lawful under this policy, whatever edition is in force.
func (p Policy) Check(a Proposal) (rule.Decision, error) {
	return misconducts.scheme.EvaluateWith(rule.NewSheet(misconducts.book), &p, &a)
}

var (
	conductDay  = rule.T("行为发生（结束）日", "the day of the conduct,")
	decisionDay = rule.T("处理决定日", "the day of the decision,")
)

// frame: the day of the conduct picks the edition, or that of the decision where the proposal says so.
func frame(a *Proposal) rule.Frame {
	f := rule.Frame{Day: a.ConductOn.Or(rule.Date{}), DayIs: conductDay, AsOf: a.DecidedOn.Or(rule.Date{})}
	if a.Law.Or(OfConduct) == OfDecision {
		f.Day, f.DayIs = a.DecidedOn.Or(rule.Date{}), decisionDay
	}
	return f
}
