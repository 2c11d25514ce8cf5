package gate

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/internal/profiles"
	"github.com/keji-rules/keji/rule"
)

var applicationDay = rule.T("申报日期", "the day of application,")

// schemes are the gates of the profiles, in the order of the set.
var schemes = gates()

func gates() []*rule.Scheme[Policy, Application] {
	all := make([]*rule.Scheme[Policy, Application], len(set))
	for i, n := range set {
		all[i] = gateOf(n.Profile, n.Timeline)
	}
	return all
}

// gateOf is the gate of one profile. An application under another profile has no day there.
func gateOf(p project.Profile, t rule.Timeline[Policy]) *rule.Scheme[Policy, Application] {
	return rule.NewScheme(rule.Parts[Policy, Application]{
		Book: book, Timeline: t, Rules: rules, Validate: Validate,
		Frame: func(a *Application) rule.Frame {
			f := rule.Frame{DayIs: applicationDay, Subject: rule.T(a.Project, a.Project)}
			if a.Profile == rule.Given(p) {
				f.Day = a.AppliedOn.Or(rule.Date{})
			}
			return f
		},
	})
}

// Scheme returns the gate of a profile as a value, for what works on any scheme: batches, records, tests, reforms. It refuses
// applications under other profiles. Nil for a profile without conditions here.
func Scheme(p project.Profile) *rule.Scheme[Policy, Application] {
	for i := range set {
		if set[i].Profile == p {
			return schemes[i]
		}
	}
	return nil
}

// Evaluate decides an application under the conditions of its profile in force on the day of application. The error is the
// door's full report, a *project.ProfileError or a *rule.EditionError.
func Evaluate(a Application) (rule.Decision, error) {
	if err := Validate(&a); err != nil {
		return rule.Decision{}, err
	}
	p := a.Profile.Or("")
	if s := Scheme(p); s != nil {
		return s.Evaluate(a)
	}
	return rule.Decision{}, &project.ProfileError{Profile: p, Known: Profiles()}
}

// Evaluate decides an application under these conditions, whatever edition is in force.
func (p Policy) Evaluate(a Application) (rule.Decision, error) {
	if err := profiles.Check(&p); err != nil {
		return rule.Decision{}, err
	}
	return schemes[0].EvaluateWith(rule.NewSheet(book), &p, &a)
}
