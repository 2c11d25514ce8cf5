package ruletest

import (
	"maps"
	"slices"

	"github.com/keji-rules/keji/rule"
)

// edges tells of each edge of a line, by name, whether it was hit.
type edges map[string]bool

// add notes the edges that a line has, and those that it hits.
func (e edges) add(f rule.Finding) {
	if t, ok := f.Table(); ok {
		e.table(f, t)
		return
	}
	if s, ok := f.Steps(); ok {
		e.steps(f, s)
		return
	}
	actual, ok := f.Actual()
	if !ok || !f.Op().Compares() || actual.Unit() == rule.Flag {
		return
	}
	bound, _ := f.Bound()
	e.hit("=", same(actual, bound))
	if s, ok := f.Schedule(); ok {
		e.schedule(bound, s)
	}
}

// hit declares an edge, and notes that it was hit.
func (e edges) hit(name string, yes bool) { e[name] = e[name] || yes }

// table: each row's first number exactly, and something below the first row where that is not the least there is.
func (e edges) table(f rule.Finding, t rule.Table) {
	actual, _ := f.Actual()
	n, known := actual.Exact()
	for i, row := range t.All() {
		from := rule.Exactly(row.From, actual.Unit()).Text(rule.EN)
		e.hit("from "+from, known && n == row.From)
		if i == 0 && row.From.Sign() > 0 {
			e.hit("below "+from, known && n.Cmp(row.From) < 0)
		}
	}
}

// steps: the first step exactly, and the cap.
func (e edges) steps(f rule.Finding, s rule.Steps) {
	actual, _ := f.Actual()
	n, known := actual.Exact()
	points, _ := f.Points()
	given, sure := points.Exact()
	e.hit("from "+s.From.String(), known && n == s.From)
	e.hit("cap "+s.Cap.String(), sure && given == s.Cap)
}

// schedule: every limit that it can select.
func (e edges) schedule(bound rule.Known, s rule.Schedule) {
	n, known := bound.Exact()
	for _, c := range s.All() {
		e.hit("limit "+c.Limit.String(), known && n == c.Limit)
	}
}

// count returns how many edges were hit, of how many.
func (e edges) count() (hit, all int) {
	for _, yes := range e {
		if yes {
			hit++
		}
	}
	return hit, len(e)
}

// missed names the edges that were not hit, in order.
func (e edges) missed() []string {
	var all []string
	for _, name := range slices.Sorted(maps.Keys(e)) {
		if !e[name] {
			all = append(all, name)
		}
	}
	return all
}
