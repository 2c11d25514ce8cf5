package hnte

import "github.com/keji-rules/keji/rule"

// Evaluate decides an application under the edition in force on its day of filing. An error means that there is no
// lawful answer: malformed input, every problem at once, or a day that no edition covers (*rule.EditionError).
func Evaluate(a Application) (rule.Decision, error) { return scheme.Evaluate(a) }

// Gaps returns, for each unmet requirement, the least changes that would meet it; see rule.FindGaps.
func Gaps(a Application) ([]rule.Gap, error) { return scheme.Gaps(a) }

// Editions returns the dated editions, fresh for every caller.
func Editions() rule.Timeline[Policy] { return timeline }

// Scheme returns the scheme as a value, for what works on any scheme: batches, records, tests, reforms.
func Scheme() *rule.Scheme[Policy, Application] { return scheme }

// Evaluate decides an application under this policy, whatever edition is in force.
func (p Policy) Evaluate(a Application) (rule.Decision, error) {
	return scheme.EvaluateWith(rule.NewSheet(book), &p, &a)
}

// Gaps returns the least changes under this policy.
func (p Policy) Gaps(a Application) ([]rule.Gap, error) { return scheme.GapsWith(&p, a) }

var scheme = rule.NewScheme(rule.Parts[Policy, Application]{
	Book: book, Timeline: timeline, Facts: facts, Law: law, Frame: frame, Validate: Validate,
})

// frame: the day of filing picks the edition.
func frame(a *Application) rule.Frame { return rule.Frame{Day: a.FiledOn.Or(rule.Date{})} }
