// Package profiles keeps the dated numbers of each profile, for every package of project alike.
package profiles

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/rule"
)

// Named is the timeline of one profile.
type Named[P any] struct {
	Profile  project.Profile
	Timeline rule.Timeline[P]
}

// Set holds the timelines of a package's profiles. It is made once and never changed.
type Set[P any] []Named[P]

// On returns the numbers of a profile in force on a day: a *project.ProfileError where the package has none for the
// profile, a *rule.EditionError where it has none for the day.
func (s Set[P]) On(p project.Profile, day rule.Date) (rule.Dated[P], error) {
	for _, n := range s {
		if n.Profile == p {
			return n.Timeline.On(day)
		}
	}
	return rule.Dated[P]{}, &project.ProfileError{Profile: p, Known: s.Names()}
}

// Names lists the profiles, in the order of the set.
func (s Set[P]) Names() []project.Profile {
	all := make([]project.Profile, len(s))
	for i, n := range s {
		all[i] = n.Profile
	}
	return all
}

// All returns the editions of one profile, oldest first.
func (s Set[P]) All(p project.Profile) []rule.Dated[P] {
	for _, n := range s {
		if n.Profile == p {
			return n.Timeline.All()
		}
	}
	return nil
}

// Err returns the first fault of a timeline, or that a profile stands twice or is none; nil when the set is sound.
func (s Set[P]) Err() error {
	seen := map[project.Profile]bool{}
	for _, n := range s {
		if seen[n.Profile] || !n.Profile.Valid() {
			return &project.ProfileError{Profile: n.Profile, Known: project.Profiles()}
		}
		seen[n.Profile] = true
		if err := n.Timeline.Err(); err != nil {
			return err
		}
	}
	return nil
}
