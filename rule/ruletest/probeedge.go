package ruletest

import (
	"fmt"

	"github.com/keji-rules/keji/rule"
)

// edge is one number at which a line switches.
type edge struct {
	name   string
	number func(rule.Finding) rule.Known                // the edge, in the unit of the quantity
	side   func(rule.Finding) (Side, bool)              // on which side the quantity lies; false while it is not known
	wrong  func(rule.Finding, Side) (difference string) // what is wrong with the line on that side
}

// edgesOf lists the edges of a line.
func edgesOf(f rule.Finding) []edge {
	if t, ok := f.Table(); ok {
		return tableEdges(t)
	}
	if s, ok := f.Steps(); ok {
		return stepEdges(s)
	}
	if s, ok := f.Schedule(); ok {
		return append(scheduleEdges(s), boundEdge())
	}
	if actual, ok := f.Actual(); ok && f.Op().Compares() && actual.Unit() != rule.Flag {
		return []edge{boundEdge()}
	}
	return nil
}

// boundEdge is the number, or the other quantity, that a requirement compares with.
func boundEdge() edge {
	bound := func(f rule.Finding) rule.Known { k, _ := f.Bound(); return k }
	return edge{"bound", bound, func(f rule.Finding) (Side, bool) {
		actual, _ := f.Actual()
		return compare(actual, bound(f))
	}, wrongVerdict}
}

// compare tells where a lies beside b, when both are known exactly.
func compare(a, b rule.Known) (Side, bool) {
	n, ok := a.Exact()
	m, known := b.Exact()
	return Side(n.Cmp(m)), ok && known
}

// passes tells on which sides of the bound an operation passes: under, at, over.
func passes(op rule.Op) [3]bool {
	switch op {
	case rule.AtLeast, rule.Holds:
		return [3]bool{false, true, true}
	case rule.AtMost, rule.None:
		return [3]bool{true, true, false}
	case rule.MoreThan:
		return [3]bool{false, false, true}
	case rule.LessThan:
		return [3]bool{true, false, false}
	}
	return [3]bool{}
}

func wrongVerdict(f rule.Finding, s Side) string {
	want := rule.Failed
	if passes(f.Op())[s+1] {
		want = rule.Passed
	}
	if f.Verdict() == want {
		return ""
	}
	return fmt.Sprintf("is %s, want %s", f.Verdict(), want)
}

// valueEdge is an edge of what earns points.
func valueEdge(name string, at rule.Number, wrong func(rule.Finding, Side) string) edge {
	number := func(f rule.Finding) rule.Known {
		actual, _ := f.Actual()
		return rule.Exactly(at, actual.Unit())
	}
	return edge{name, number, func(f rule.Finding) (Side, bool) {
		actual, _ := f.Actual()
		return compare(actual, number(f))
	}, wrong}
}

// tableEdges are the first numbers of a table's rows.
func tableEdges(t rule.Table) []edge {
	var all []edge
	for _, row := range t.All() {
		all = append(all, valueEdge("from "+row.From.String(), row.From, func(f rule.Finding, _ Side) string {
			actual, _ := f.Actual()
			n, _ := actual.Exact()
			row := rowAt(t, n)
			return wrongPoints(f, row.Low, row.High)
		}))
	}
	return all
}

// rowAt is the last row that a number reaches; nothing below the first.
func rowAt(t rule.Table, n rule.Number) (reached rule.Row) {
	for _, row := range t.All() {
		if cmp := n.Cmp(row.From); cmp > 0 || cmp == 0 && !row.Above {
			reached = row
		}
	}
	return reached
}

// wrongPoints compares what a line earns.
func wrongPoints(f rule.Finding, low, high rule.Number) string {
	points, _ := f.Points()
	n, _ := points.Low()
	m, _ := points.High()
	if n == low && m == high {
		return ""
	}
	return fmt.Sprintf("earns %s, want %s", points.Text(rule.EN), rule.Between(low, high, rule.Score).Text(rule.EN))
}

// stepEdges are the first and second step of a ladder, and the one that reaches the cap.
func stepEdges(s rule.Steps) []edge {
	at := []rule.Number{s.From, stepAt(s, 1)}
	for n := int64(2); n < 1000 && pointsAt(s, at[len(at)-1]) != s.Cap; n++ {
		at[len(at)-1] = stepAt(s, n)
	}
	var all []edge
	for _, from := range at {
		all = append(all, valueEdge("step "+from.String(), from, func(f rule.Finding, _ Side) string {
			actual, _ := f.Actual()
			n, _ := actual.Exact()
			return wrongPoints(f, pointsAt(s, n), pointsAt(s, n))
		}))
	}
	return all
}

// stepAt is where step n of a ladder begins.
func stepAt(s rule.Steps, n int64) rule.Number {
	up, _ := s.Width.Times(rule.Int(n))
	at, _ := s.From.Plus(up)
	return at
}

// pointsAt is what a ladder gives: Base, and Each for every whole Width, up to Cap.
func pointsAt(s rule.Steps, n rule.Number) rule.Number {
	if n.Cmp(s.From) < 0 {
		return rule.Int(0)
	}
	points := s.Base
	for k := int64(1); points.Cmp(s.Cap) < 0 && s.Width.Sign() > 0 && s.Each.Sign() > 0 && stepAt(s, k).Cmp(n) <= 0; k++ {
		points, _ = points.Plus(s.Each)
	}
	if points.Cmp(s.Cap) > 0 {
		return s.Cap
	}
	return points
}

// scheduleEdges are the lines of a schedule. The fact that selects is not named by the line: an edge is met where the
// bound leaves the limits of the lines below.
func scheduleEdges(s rule.Schedule) []edge {
	var all []edge
	for i, c := range s.All() {
		if i == 0 {
			continue
		}
		before := s.All()[i-1].Limit
		all = append(all, edge{"line from " + c.From.String(), func(rule.Finding) rule.Known {
			return rule.Exactly(c.From, rule.Plain)
		}, selected(s.All()[:i]), func(f rule.Finding, side Side) string {
			bound, _ := f.Bound()
			n, _ := bound.Exact()
			if want := map[Side]rule.Number{Under: before, Over: c.Limit}[side]; n != want {
				return fmt.Sprintf("the limit is %s, want %s", n, want)
			}
			return wrongVerdictAt(f)
		}})
	}
	return all
}

// selected tells whether a schedule still selects one of the lines below an edge.
func selected(below []rule.Case) func(rule.Finding) (Side, bool) {
	return func(f rule.Finding) (Side, bool) {
		bound, _ := f.Bound()
		n, known := bound.Exact()
		for _, c := range below {
			if c.Limit == n {
				return Under, known
			}
		}
		return Over, known
	}
}

// wrongVerdictAt holds the verdict of a line to its own quantity and bound.
func wrongVerdictAt(f rule.Finding) string {
	actual, _ := f.Actual()
	bound, _ := f.Bound()
	side, known := compare(actual, bound)
	if !known {
		return ""
	}
	return wrongVerdict(f, side)
}
