package ruletest

import (
	"strings"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
)

// Cases runs every case of a folder as a subtest named after its file, and returns the decisions, for coverage. A case
// that fails prints the explanation of its decision and the nearest changes that would make it pass.
func Cases[P comparable, A any](t *testing.T, dir string, s Subject[P, A]) []rule.Decision {
	t.Helper()
	cases, err := Load(dir)
	if err != nil {
		t.Error(err)
	}
	s.sound(t)
	var all []rule.Decision
	for i := range cases {
		t.Run(cases[i].Name, func(t *testing.T) { all = append(all, s.check(t, &cases[i])...) })
	}
	return all
}

// Check holds one case to what it expects, under each edition that it names, and returns the decisions; none for input
// that is refused.
func (s Subject[P, A]) Check(t testing.TB, c *Case) []rule.Decision {
	t.Helper()
	s.sound(t)
	return s.check(t, c)
}

func (s Subject[P, A]) check(t testing.TB, c *Case) []rule.Decision {
	t.Helper()
	var all []rule.Decision
	for _, id := range c.editions() {
		o := s.outcome(c, id)
		if c.patch != nil && o.err == nil {
			for _, slip := range s.slipsOf(&o.edition) {
				t.Errorf("%s: %s", c.File, slip)
			}
		}
		if found := c.differences(o.d, o.err); len(found) > 0 {
			t.Errorf("%s", s.failure(c, &o, found))
		}
		if o.err == nil {
			all = append(all, o.d)
		}
	}
	return all
}

// outcome is what an edition makes of a case.
type outcome[P, A any] struct {
	app     A
	edition rule.Dated[P]
	d       rule.Decision
	err     error
}

// outcome decides a case by one edition, by ID, or by the one that its day or its application picks.
func (s Subject[P, A]) outcome(c *Case, id string) (o outcome[P, A]) {
	if o.app, o.err = s.decode(c.application); o.err != nil {
		return o
	}
	if o.edition, o.err = s.edition(&o.app, id, c.on); o.err != nil {
		return o
	}
	if c.patch != nil {
		if o.err = amend(&o.edition, *c.patch); o.err != nil {
			return o
		}
	}
	o.d, o.err = s.decide(&o.edition, &o.app)
	return o
}

// amend gives an edition the figures of a case's reform, which cite the case.
func amend[P comparable](e *rule.Dated[P], patch reform.Patch) error {
	changed, err := reform.Patched(e.Policy, patch)
	if err != nil {
		return err
	}
	rule.CiteChanges(&e.Policy, &changed, rule.Basis{Cite: ofCase.Whole(), Source: rule.Proposed})
	e.Policy, e.ID = changed, e.ID+"+reform"
	return nil
}

var ofCase = rule.NewDocument(rule.DocumentInfo{
	ID: "CASE", Title: rule.T("用例所设的修改", "change made by the case"), Described: true, Source: rule.Proposed,
})

// failure is the message of a case that is not decided as expected.
func (s Subject[P, A]) failure(c *Case, o *outcome[P, A], found []string) string {
	text := c.File + ": " + c.Title + "\n" + c.Why + "\n  " + strings.Join(found, "\n  ")
	if o.err != nil {
		return text
	}
	var gaps []rule.Gap
	if o.d.Verdict() != rule.Passed {
		gaps, _ = s.scheme.GapsWith(&o.edition.Policy, o.app)
	}
	return text + "\n\n" + o.edition.ID + "\n" + o.d.Text(rule.ZH, gaps...)
}
