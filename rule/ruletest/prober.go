package ruletest

import (
	"slices"
	"testing"

	"github.com/keji-rules/keji/rule"
)

// prober probes one application under one edition. Facts are replaced as they are read, so that any fact of any
// application can be moved.
type prober struct {
	t       testing.TB
	edition string
	facts   []rule.Fact
	sheet   *rule.Sheet
	run     func() (rule.Decision, error)
	lines   []rule.Finding // of the application as it is
	rests   [][]rule.FactID
	spans   [][2]int64 // the least and the greatest value of each fact, in steps
}

// newProber surveys the facts named, or all.
func newProber[P comparable, A any](t testing.TB, s Subject[P, A], e *rule.Dated[P], app *A, facts ...rule.FactID) *prober {
	t.Helper()
	d, err := s.decide(e, app)
	if err != nil {
		t.Errorf("%s: %v", e.ID, err)
		return nil
	}
	p := &prober{t: t, edition: e.ID, facts: s.scheme.Book().Facts(), sheet: rule.NewSheet(s.scheme.Book())}
	p.run = func() (rule.Decision, error) { return s.scheme.EvaluateIn(e, p.sheet, app) }
	for f := range d.Findings() {
		p.lines = append(p.lines, f)
	}
	p.rests, p.spans = make([][]rule.FactID, len(p.lines)), make([][2]int64, len(p.facts))
	for i := range p.facts {
		if id := rule.FactID(i); len(facts) == 0 || slices.Contains(facts, id) {
			p.spans[i] = p.span(id)
			p.findLines(id)
		}
	}
	return p
}

// with decides with one fact replaced and returns the lines; none when the fact leaves its bounds.
func (p *prober) with(id rule.FactID, steps int64) []rule.Finding {
	p.assume(id, steps)
	d, err := p.run()
	if err != nil {
		return nil
	}
	all := make([]rule.Finding, 0, len(p.lines))
	for f := range d.Findings() {
		all = append(all, f)
	}
	return all
}

// assume replaces one fact for the next decisions.
func (p *prober) assume(id rule.FactID, steps int64) {
	p.sheet.Assume(rule.Assumption{Fact: id, Value: rule.Frac(steps, step(p.facts[id].Unit))})
}

// findLines notes which lines rest on a fact: those whose quantity or bound moves with it.
func (p *prober) findLines(id rule.FactID) {
	low, high := p.spans[id][0], p.spans[id][1]
	if p.facts[id].Unit == rule.Flag {
		return
	}
	moves := make([]bool, len(p.lines))
	for _, at := range [...]int64{low, low + 1, high} {
		for i, f := range p.with(id, at) {
			moves[i] = moves[i] || measured(f) != measured(p.lines[i])
		}
	}
	for i, moved := range moves {
		if moved {
			p.rests[i] = append(p.rests[i], id)
		}
	}
}

// measured writes down what a line looks at.
func measured(f rule.Finding) string {
	actual, ok := f.Actual()
	if !ok {
		return ""
	}
	bound, _ := f.Bound()
	return exactly(actual) + " " + exactly(bound)
}

func exactly(k rule.Known) string {
	low, _ := k.Low()
	high, _ := k.High()
	if k.Undefined() {
		return "none"
	}
	return low.String() + "~" + high.String()
}

// span returns the least and the greatest value that a fact can take beside the others, in steps: its bounds, or less
// where it is part of another fact or has parts. One of the bounds is taken to be possible.
func (p *prober) span(id rule.FactID) [2]int64 {
	unknown := p.facts[id].NotGiven()
	n, _ := unknown.Low()
	m, _ := unknown.High()
	scale := step(p.facts[id].Unit)
	low, high := -floor(rule.Int(-n.Num()), n.Den(), scale), floor(rule.Int(m.Num()), m.Den(), scale)
	return narrow(low, high, func(steps int64) bool { return p.with(id, steps) != nil })
}

// narrow cuts off the end at which a test does not hold.
func narrow(low, high int64, holds func(int64) bool) [2]int64 {
	switch first, last := holds(low), holds(high); {
	case !first && last:
		low = bisect(low, high, holds)
	case first && !last:
		high = bisect(low, high, func(steps int64) bool { return !holds(steps) }) - 1
	}
	return [2]int64{low, high}
}

// floor is n/den counted in steps of 1/scale, rounded down.
func floor(n rule.Number, den, scale int64) int64 {
	q, _ := rule.Frac(n.Num(), den).Times(rule.Int(scale))
	whole := q.Num() / q.Den()
	if q.Num()%q.Den() < 0 {
		whole--
	}
	return whole
}

// step is the least change of a fact, as a fraction of one: a fen, else one.
func step(u rule.Unit) int64 {
	if u == rule.YuanUnit {
		return 100
	}
	return 1
}

// all probes every edge of every line.
func (p *prober) all(into *Probes) {
	for i, f := range p.lines {
		if f.Verdict() == rule.NotApplicable {
			continue
		}
		for _, e := range edgesOf(f) {
			found := p.edge(i, e)
			if len(found) == 0 {
				into.Unreached = append(into.Unreached, p.edition+" "+f.Code()+" "+e.name)
			}
			into.All = append(into.All, found...)
		}
	}
}

// edge probes one edge of one line through each fact that the line rests on.
func (p *prober) edge(line int, e edge) []Probed {
	var all []Probed
	for _, id := range p.rests[line] {
		side := func(steps int64) (Side, bool) {
			lines := p.with(id, steps)
			if lines == nil {
				return 0, false
			}
			return e.side(lines[line])
		}
		at, ok := p.crossing(id, side)
		if !ok {
			continue
		}
		for _, steps := range [...]int64{at - 1, at, at + 1} {
			if lines := p.with(id, steps); lines != nil {
				all = append(all, p.look(lines[line], e, id, steps)...)
			}
		}
	}
	return all
}

// look notes one probe and fails the test when the decision falls on the wrong side.
func (p *prober) look(f rule.Finding, e edge, id rule.FactID, steps int64) []Probed {
	side, known := e.side(f)
	if !known {
		return nil
	}
	fact := p.facts[id]
	one := Probed{p.edition, f.Rule(), e.number(f), fact, rule.Frac(steps, step(fact.Unit)), side, f.Verdict(), rule.Known{}}
	one.Points, _ = f.Points()
	if wrong := e.wrong(f, side); wrong != "" {
		p.t.Errorf("%s: %s", one.Text(rule.EN), wrong)
	}
	return []Probed{one}
}

// crossing finds the value of a fact at which a quantity first leaves the side that it has at the fact's least value,
// by bisection; what the side is in between is taken to change once. It reports false where the side never changes, and
// the quantity is not the edge itself.
func (p *prober) crossing(id rule.FactID, side func(steps int64) (Side, bool)) (int64, bool) {
	within := narrow(p.spans[id][0], p.spans[id][1], func(steps int64) bool { _, known := side(steps); return known })
	low, high := within[0], within[1]
	first, known := side(low)
	last, _ := side(high)
	if !known || first == last {
		return low, known && first == At
	}
	return bisect(low, high, func(steps int64) bool {
		s, known := side(steps)
		return !known || s != first
	}), true
}

// bisect returns the first value above low for which the test holds, given that it does for high.
func bisect(low, high int64, test func(int64) bool) int64 {
	for high-low > 1 {
		if middle := low + (high-low)/2; test(middle) {
			high = middle
		} else {
			low = middle
		}
	}
	return high
}
