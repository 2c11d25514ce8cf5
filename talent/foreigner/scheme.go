package foreigner

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Evaluate decides whether a work permit may be granted in any tier, with every route of every tier on one sheet, under
// the edition in force for the place and the day of application. An error means that there is no lawful answer: malformed
// input, every problem at once, or a day that no edition covers (*rule.EditionError).
func Evaluate(a Application) (rule.Decision, error) { return Scheme(a.Locality).Evaluate(a) }

// Editions returns the dated editions of a place by its division code, fresh for every caller; those of the national
// standard where no parameters of its own are known.
func Editions(locality string) rule.Timeline[Policy] { return placeOf(locality).timeline }

// Scheme returns the scheme of a place as a value, for what works on any scheme: batches, records, tests, reforms. It
// refuses applications from places whose parameters differ.
func Scheme(locality string) *rule.Scheme[Policy, Application] { return placeOf(locality).whole }

// Evaluate decides an application under this policy, whatever edition is in force.
func (p Policy) Evaluate(a Application) (rule.Decision, error) {
	return placeOf(a.Locality).whole.EvaluateWith(rule.NewSheet(book), &p, &a)
}

type scheme = rule.Scheme[Policy, Application]

// schemeOf is the sheet of a tier or route, asked under the editions of the application's place.
func schemeOf(rules func(*rule.Sheet, *Policy, *Application)) *scheme {
	return rule.NewScheme(rule.Parts[Policy, Application]{Book: book, Timeline: national, Rules: rules, Frame: frame, Validate: Validate})
}

// evaluate decides under the editions of the application's place.
func evaluate(c *scheme, a Application) (rule.Decision, error) {
	return c.EvaluateUnder(&placeOf(a.Locality).timeline, rule.NewSheet(book), &a)
}

var applicationDay = rule.T("申请日期", "the day of application,")

func frame(a *Application) rule.Frame {
	return rule.Frame{Day: a.AppliedOn.Or(rule.Date{}), DayIs: applicationDay}
}

// schemeIn is the whole scheme of a place. An application from a place with other parameters has no day there, and so no
// answer but the door's.
func schemeIn(prefix string, timeline rule.Timeline[Policy]) *scheme {
	here := func(a *Application) bool { return prefixOf(a.Locality) == prefix }
	return rule.NewScheme(rule.Parts[Policy, Application]{
		Book: book, Timeline: timeline, Rules: rules,
		Frame: func(a *Application) rule.Frame {
			if !here(a) {
				return rule.Frame{}
			}
			return frame(a)
		},
		Validate: func(a *Application) error {
			if err := Validate(a); err != nil || here(a) {
				return err
			}
			return &door.InputError{Problems: []door.Problem{{
				Path: "locality", Code: door.Inconsistent, Text: rule.T("该地适用另外的地方参数", "the place has other local parameters than this scheme"),
				Remedy: rule.T("按该地行政区划代码取用对应的方案", "take the scheme of the place by its division code"),
			}}}
		},
	})
}
