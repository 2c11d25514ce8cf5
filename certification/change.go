package certification

import (
	"bytes"
	"encoding/json"
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Step is one change of one fact, which the scheme proposes to close a gap, and the schemes that it opens. Every scheme
// was decided again whole; none that passes without the change fails with it.
type Step struct {
	Scheme string
	Gap    rule.Gap
	Opens  []string
}

// shared is a fact that several schemes ask for under names of their own. A change of it in one scheme is the same
// change in the others: so many more rights, persons on average, or yuan spent.
type shared string

const (
	techStaff shared = "tech_staff"
	classI    shared = "ip_class1"
	classII   shared = "ip_class2"
	research  shared = "rd" // internal R&D of the last year: what it rises by, the super-deduction's base rises by at least
)

// trial decides a scheme again with more of one fact.
type trial interface {
	more(path string, by rule.Number) (rule.Verdict, bool)
}

// best finds, among the single changes that the schemes propose, the one that opens most; those that can still be made
// come before those that can only be planned for the next time, and the first of equals.
func best(places []Place) rule.Opt[Step] {
	var found Step
	for i := range places {
		for _, g := range places[i].Gaps {
			if len(g.Changes) != 1 {
				continue
			}
			if s := (Step{places[i].Scheme, g, effect(places, i, &g)}); s.beats(&found) {
				found = s
			}
		}
	}
	if found.Opens == nil {
		return rule.Opt[Step]{}
	}
	return rule.Given(found)
}

// beats orders steps: what opens a scheme before what opens none, what can still be done before what can only be planned
// for the next time, then what opens more.
func (s Step) beats(other *Step) bool {
	switch {
	case len(s.Opens) == 0 || len(other.Opens) == 0:
		return len(s.Opens) > 0
	case s.Gap.Planned() != other.Gap.Planned():
		return !s.Gap.Planned()
	}
	return len(s.Opens) > len(other.Opens)
}

// effect lists the schemes that a change opens; none where it closes one.
func effect(places []Place, own int, g *rule.Gap) (opens []string) {
	for j := range places {
		v := g.After
		if j != own {
			v = elsewhere(&places[j], own, j, &g.Changes[0])
		}
		switch was := places[j].May; {
		case was != rule.Passed && v == rule.Passed:
			opens = append(opens, places[j].Scheme)
		case was == rule.Passed && v != rule.Passed:
			return nil
		}
	}
	return opens
}

// elsewhere is the verdict of another scheme after the change; as before where it does not have the fact.
func elsewhere(p *Place, own, at int, c *rule.FactChange) rule.Verdict {
	for fact, path := range offers[own].paths {
		other, has := offers[at].paths[fact]
		if path != c.Fact.Path || !has || p.trial == nil {
			continue
		}
		if v, ok := p.trial.more(other, c.By()); ok {
			return v
		}
	}
	return p.May
}

// subject is an application of a scheme, to be decided again.
type subject[P comparable, A any] struct {
	scheme *rule.Scheme[P, A]
	door   *door.Door[A]
	app    A
}

// more raises one fact of the application, which must be given, and decides it whole, through the door.
func (s subject[P, A]) more(path string, by rule.Number) (rule.Verdict, bool) {
	text, err := json.Marshal(s.app)
	if err != nil {
		return rule.Undetermined, false
	}
	if text, err = raised(text, path, by); err != nil {
		return rule.Undetermined, false
	}
	app, err := s.door.Decode(text)
	if err != nil {
		return rule.Undetermined, false
	}
	d, err := s.scheme.Evaluate(app)
	return d.Verdict(), err == nil
}

// raised adds to the number at a path of an application's JSON.
func raised(text []byte, path string, by rule.Number) ([]byte, error) {
	numbers := json.NewDecoder(bytes.NewReader(text))
	numbers.UseNumber()
	var tree map[string]any
	if err := numbers.Decode(&tree); err != nil {
		return nil, err
	}
	steps, object := strings.Split(path, "."), tree
	for _, step := range steps[:len(steps)-1] {
		object, _ = object[step].(map[string]any)
	}
	last := steps[len(steps)-1]
	var now string
	switch v := object[last].(type) {
	case json.Number:
		now = v.String()
	case string:
		now = v
	}
	n, err := rule.ParseNumber(now)
	if err != nil {
		return nil, err
	}
	if n, _ = n.Plus(by); n.IsInt() {
		object[last] = json.Number(n.String())
	} else {
		object[last] = n.String()
	}
	return json.Marshal(tree)
}

// decide decides the application and searches for the least changes where it fails.
func (s subject[P, A]) decide(p *Place) (err error) {
	if err = s.door.Validate(&s.app); err != nil {
		return err
	}
	if p.Decision, err = s.scheme.Evaluate(s.app); err != nil {
		return err
	}
	p.May, p.trial = p.Decision.Verdict(), s
	p.Gaps, err = s.scheme.Gaps(s.app)
	return err
}
