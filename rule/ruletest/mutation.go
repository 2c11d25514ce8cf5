package ruletest

import (
	"strings"
	"testing"

	"github.com/keji-rules/keji/rule"
)

// Equivalent names mutants that no application can tell from the law, and says why. Empty fields hold for all.
type Equivalent struct {
	Edition string
	Figure  string // a figure, or the beginning of several when it ends in *
	Change  string // such as +1 or -0.01
	Why     string
}

func (q Equivalent) covers(edition, figure, change string) bool {
	head, several := strings.CutSuffix(q.Figure, "*")
	return (q.Edition == "" || q.Edition == edition) && (q.Change == "" || q.Change == change) &&
		(q.Figure == "" || q.Figure == figure || several && strings.HasPrefix(figure, head))
}

// Mutations moves every number of every edition by one unit, flips every switch, and fails the test where no case then
// fails: there the cases do not pin the law down. What is equivalent must be named with a reason, and fails the test
// when it is not needed. In short and under the race detector a part of the mutants is tried. It returns how many mutants
// the cases noticed. For a reform, whose cases are about what it changes, see [Subject.Changed].
func Mutations[P comparable, A any](t testing.TB, s Subject[P, A], cases []Case, equivalents ...Equivalent) (noticed int) {
	t.Helper()
	y := newTally(s.timeline, equivalents)
	if s.changed {
		y.every = 1 // there are few
	}
	for _, e := range s.timeline.All() {
		held := s.heldUnder(e.ID, cases)
		for m := range Mutants(e.Policy) {
			switch {
			case !s.moves(&e, m.Figure) || y.skips():
			case s.notices(held, &e.Edition, &m.Policy):
				y.noticed++
			default:
				y.missed(t, e.ID, m.Figure, m.Change)
			}
		}
	}
	if y.close(t); s.changed && y.seen == 0 {
		t.Errorf("no figure differs from the law: nothing would be tried")
	}
	return y.noticed
}

// held is a case ready to be decided again.
type held[A any] struct {
	c   *Case
	app A
}

// heldUnder lists the cases that an edition decides as expected; a case with a reform says nothing of the law.
func (s Subject[P, A]) heldUnder(edition string, cases []Case) []held[A] {
	var all []held[A]
	for i := range cases {
		if cases[i].patch != nil {
			continue
		}
		for _, id := range cases[i].editions() {
			o := s.outcome(&cases[i], id)
			if o.err == nil && o.edition.ID == edition && len(cases[i].differences(o.d, nil)) == 0 {
				all = append(all, held[A]{&cases[i], o.app})
			}
		}
	}
	return all
}

// notices reports whether a case is decided otherwise under a changed policy.
func (s Subject[P, A]) notices(all []held[A], e *rule.Edition, p *P) bool {
	changed := rule.Dated[P]{Edition: *e, Policy: *p}
	for i := range all {
		d, err := s.decide(&changed, &all[i].app)
		if len(all[i].c.differences(d, err)) > 0 {
			return true
		}
	}
	return false
}
