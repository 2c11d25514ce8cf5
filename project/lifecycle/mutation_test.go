package lifecycle

import (
	"testing"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/ruletest"
)

// verdicts are those of the hand-worked edges of one profile under some numbers.
func verdicts(profile project.Profile, p *Policy) (all []rule.Verdict) {
	days := calendar.Official()
	call := Call{OpensOn: on(20250301), ClosesOn: on(20250430), RecommendBy: on(20250515)}
	for i := range edges {
		if c := &edges[i]; c.profile == profile {
			s := scene{p: p, call: &call, at: &c.at, days: &days, e: &c.e}
			all = append(all, s.judge(c.g))
		}
	}
	return all
}

// fails reports whether an edge fails when the numbers change.
func fails(profile project.Profile, p *Policy) bool {
	now := verdicts(profile, p)
	n := 0
	for i := range edges {
		if edges[i].profile == profile {
			if now[n] != edges[i].want {
				return true
			}
			n++
		}
	}
	return false
}

func TestMovingANumberOfThePrefecturesFailsAnEdge(t *testing.T) {
	for m := range ruletest.Mutants(*fixture(project.Prefecture)) {
		if m.Figure == "extension.ask_months" && m.Change == "-1" {
			continue // no month before the end, and fewer than none, ask for the same
		}
		if !fails(project.Prefecture, &m.Policy) {
			t.Errorf("no edge fails when %s moves by %s", m.Figure, m.Change)
		}
	}
}
