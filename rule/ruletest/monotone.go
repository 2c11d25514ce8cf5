package ruletest

import (
	"slices"
	"testing"

	"github.com/keji-rules/keji/rule"
)

// Claim is that more of a fact never makes things worse, or never better.
type Claim struct {
	Fact string      // path, such as rd_expense
	More rule.Change // rule.Up: more is never worse; rule.Down: more is never better
	// Line is the code of the line that the claim is about; empty for the whole decision.
	Line string
	// In names the edition for which it is claimed; empty for all.
	In string
}

// Monotone moves a fact from its least to its greatest value, over every number of the law on the way and the values
// beside it, and fails the test where the verdict, or the points, go against the claim. Other facts stay as the
// applications have them.
func Monotone[P comparable, A any](t testing.TB, s Subject[P, A], claim Claim, apps ...A) {
	t.Helper()
	id := slices.IndexFunc(s.scheme.Book().Facts(), func(f rule.Fact) bool { return f.Path == claim.Fact })
	if id < 0 || claim.More != rule.Up && claim.More != rule.Down {
		t.Errorf("%s: no fact of the scheme, or neither rule.Up nor rule.Down", claim.Fact)
		return
	}
	if s.sound(t); !s.triesEach(t, apps) {
		return
	}
	tried, faulty := false, false
	for _, e := range s.timeline.All() {
		if claim.In != "" && claim.In != e.ID {
			continue
		}
		for i := range apps {
			if p := newProber(t, s, &e, &apps[i], rule.FactID(id)); p != nil {
				tried = p.monotone(claim, rule.FactID(id), i) || tried
			} else {
				faulty = true
			}
		}
	}
	if !tried && !faulty {
		t.Errorf("%s: nothing was tried: no edition %q has the line %q, or the fact cannot be moved", claim.Fact, claim.In, claim.Line)
	}
}

// standing is how a claim's line, or the decision, comes out.
type standing struct {
	verdict   rule.Verdict
	low, high rule.Number
	said      string
}

// monotone decides at one value after the other, and reports whether there were two to compare.
func (p *prober) monotone(claim Claim, id rule.FactID, app int) (tried bool) {
	p.t.Helper()
	var last standing
	var before int64
	started := false
	for _, steps := range p.values(id) {
		next, ok := p.standing(claim.Line, id, steps)
		if !ok {
			continue
		}
		worse, better := next, last
		if claim.More == rule.Down {
			worse, better = last, next
		}
		if started && worse.below(better) {
			fact := p.facts[id]
			was, is := rule.Frac(before, step(fact.Unit)), rule.Frac(steps, step(fact.Unit))
			p.t.Errorf("%s: application %d: %s goes against the claim from %s = %s (%s) to %s (%s)", p.edition, app, orAll(claim.Line),
				claim.Fact, rule.Exactly(was, fact.Unit), last.said, rule.Exactly(is, fact.Unit), next.said)
			return true
		}
		tried = tried || started
		last, before, started = next, steps, true
	}
	return tried
}

func orAll(line string) string {
	if line == "" {
		return "the decision"
	}
	return line
}

// below reports whether a stands worse than b: by the verdict, or by points that are surely fewer.
func (a standing) below(b standing) bool {
	return fares(a.verdict) < fares(b.verdict) || a.low.Cmp(b.low) < 0 || a.high.Cmp(b.high) < 0
}

// fares orders verdicts from the worst.
func fares(v rule.Verdict) int {
	return slices.Index([]rule.Verdict{rule.Failed, rule.Undetermined, rule.Passed, rule.NotApplicable}, v)
}

// standing decides with a fact replaced; false where the fact cannot be so.
func (p *prober) standing(line string, id rule.FactID, steps int64) (standing, bool) {
	p.assume(id, steps)
	d, err := p.run()
	if err != nil {
		return standing{}, false
	}
	all := standing{verdict: d.Verdict()}
	points, scored := d.Score()
	if line != "" {
		f, has := d.Finding(line)
		if !has {
			return standing{}, false
		}
		points, scored = f.Points()
		all.verdict = f.Verdict()
	}
	if all.said = all.verdict.String(); scored {
		all.said += " " + points.Text(rule.EN)
		all.low, _ = points.Low()
		all.high, _ = points.High()
	}
	return all, true
}

// values lists the values of a fact worth looking at: its bounds, every crossing of an edge and its neighbours, and values
// spread in between.
func (p *prober) values(id rule.FactID) []int64 {
	low, high := p.spans[id][0], p.spans[id][1]
	all := []int64{low, high}
	for i, f := range p.lines {
		if !slices.Contains(p.rests[i], id) {
			continue
		}
		for _, e := range edgesOf(f) {
			at, ok := p.crossing(id, func(steps int64) (Side, bool) {
				lines := p.with(id, steps)
				if lines == nil {
					return 0, false
				}
				return e.side(lines[i])
			})
			if ok {
				all = append(all, at-1, at, at+1)
			}
		}
	}
	for gap := int64(1); gap > 0 && gap < high-low; gap *= 3 {
		all = append(all, low+gap, high-gap)
	}
	slices.Sort(all)
	return slices.DeleteFunc(slices.Compact(all), func(n int64) bool { return n < low || n > high })
}
