package rule

import (
	"fmt"
	"strings"
)

// PolicyFigure is one number, or yes or no, of a policy.
type PolicyFigure struct {
	Path  string // as in Diff: pass_mark, personnel.rows[2].from
	Title Text
	Value Known // a range where the law leaves one open, or does not tell
	Basis Basis
}

// PolicyFigures lists every number of a policy, and every yes or no, in the order of the fields.
func PolicyFigures[P comparable](p *P) []PolicyFigure {
	root, _ := readPolicy(p)
	var all []PolicyFigure
	for _, n := range root.laws() {
		for _, f := range n.everyFigure() {
			all = append(all, PolicyFigure{n.path + f.key, f.title, f.known, *n.basis()})
		}
	}
	return all
}

// everyFigure lists the figures of an element with whether each of its bands starts above its first number, which Diff
// tells only where one does.
func (n *policyNode) everyFigure() []figure {
	t, ok := n.law.(*Table)
	if !ok {
		return n.figures()
	}
	above := *t
	for i := range above.All() {
		above.Rows[i].Above = true
	}
	return n.figuresBeside(&policyNode{law: &above})
}

// FigureAt returns one figure of a policy by its path in PolicyFigures. A row of a table answers to .points, as the range
// between its least and its most points, and to .low and .high, whichever of them it is listed by.
func FigureAt[P comparable](p *P, path string) (PolicyFigure, bool) {
	root, _ := readPolicy(p)
	n, f, ok := root.find(path)
	if !ok {
		return PolicyFigure{}, false
	}
	return PolicyFigure{path, f.title, f.known, *n.basis()}, true
}

// SetFigure sets one number of a policy, or one yes or no, by its path (see FigureAt). A range is for points that the law
// leaves open between a least and a most, and for figures that are not known. The error wraps ErrPolicy.
func SetFigure[P comparable](p *P, path string, value Known) error {
	root, _ := readPolicy(p)
	n, f, ok := root.find(path)
	switch {
	case !ok:
		return fmt.Errorf("%w: it has no figure %s", ErrPolicy, path)
	case f.known.unit != value.unit:
		return fmt.Errorf("%w: %s counts %s, not %s", ErrPolicy, path, f.known.unit, value.unit)
	}
	return n.set(f.key, value)
}

// SetRows gives a table or a schedule that many rows, by its path; further ones are empty until their figures are set.
// The error wraps ErrPolicy.
func SetRows[P comparable](p *P, path string, rows int) error {
	root, _ := readPolicy(p)
	if rows < 1 || rows > MaxRows {
		return fmt.Errorf("%w: %s: one row at least, and %d at most", ErrPolicy, path, MaxRows)
	}
	for _, n := range root.laws() {
		if n.path == path && n.resize(rows) {
			return nil
		}
	}
	return fmt.Errorf("%w: %s is no table and no schedule", ErrPolicy, path)
}

func (n *policyNode) resize(rows int) bool {
	switch law := n.law.(type) {
	case *Table:
		law.Used = rows
		clear(law.Rows[rows:])
	case *Schedule:
		law.Used = rows
		clear(law.Cases[rows:])
	default:
		return false
	}
	return true
}

// find returns a figure and the element that has it.
func (n *policyNode) find(path string) (*policyNode, figure, bool) {
	for _, law := range n.laws() {
		key, below := strings.CutPrefix(path, law.path)
		if !below {
			continue
		}
		if f, ok := figureAt(append(law.everyFigure(), law.points()...), key); ok {
			return law, f, true
		}
	}
	return nil, figure{}, false
}

// points lists the points of a table's rows in every form.
func (n *policyNode) points() []figure {
	t, ok := n.law.(*Table)
	if !ok {
		return nil
	}
	var all []figure
	for i, row := range t.All() {
		key, zh, en := place("rows", i, "档", "band")
		all = append(all,
			figure{key + ".points", n.title.part(zh+"分值", en+" points"), Between(row.Low, row.High, n.gives)},
			n.figure(key+".low", zh+"最低分", en+" least points", row.Low, n.gives),
			n.figure(key+".high", zh+"最高分", en+" most points", row.High, n.gives))
	}
	return all
}

// set sets one figure of an element.
func (n *policyNode) set(key string, value Known) error {
	low, ok := value.Low()
	high, fits := value.High()
	if !ok || !fits || value.x.maybe {
		return fmt.Errorf("%w: %s%s: a figure of the law is a number, or a range of two", ErrPolicy, n.path, key)
	}
	slot := n.slot(key)
	switch {
	case slot.on != nil:
		*slot.on = low.Sign() != 0
	case low != high && slot.high == nil:
		return fmt.Errorf("%w: %s%s is one number", ErrPolicy, n.path, key)
	case slot.high != nil:
		*slot.low, *slot.high = low, high
	default:
		*slot.low = low
	}
	if l, ok := n.law.(*Limit); ok && low == high {
		l.High = Number{}
	}
	return nil
}

// slot is where one figure of an element is kept: a yes or no, a number, or the two ends of a range.
type slot struct {
	on        *bool
	low, high *Number
}

func (n *policyNode) slot(key string) slot {
	switch law := n.law.(type) {
	case *Limit:
		return slot{low: &law.Value, high: &law.High}
	case *Switch:
		return slot{on: &law.On}
	case *Table:
		return law.slot(key)
	case *Schedule:
		return law.slot(key)
	case *Steps:
		return slot{low: map[string]*Number{
			".from": &law.From, ".base": &law.Base, ".width": &law.Width, ".each": &law.Each, ".cap": &law.Cap,
		}[key]}
	}
	return slot{}
}

func (t *Table) slot(key string) slot {
	for i := range t.All() {
		r, at := &t.Rows[i], rowKey("rows", i)
		switch key {
		case at + ".from":
			return slot{low: &r.From}
		case at + ".above":
			return slot{on: &r.Above}
		case at + ".points":
			return slot{low: &r.Low, high: &r.High}
		case at + ".low":
			return slot{low: &r.Low}
		case at + ".high":
			return slot{low: &r.High}
		}
	}
	return slot{}
}

func (s *Schedule) slot(key string) slot {
	for i := range s.All() {
		c, at := &s.Cases[i], rowKey("cases", i)
		switch key {
		case at + ".from":
			return slot{low: &c.From}
		case at + ".above":
			return slot{on: &c.Above}
		case at + ".limit":
			return slot{low: &c.Limit}
		}
	}
	return slot{}
}

// CiteChanges gives a basis to every element of a changed policy that differs from the base in its figures and still
// cites what the base does: no changed number passes for the law it was changed from.
func CiteChanges[P comparable](base, changed *P, b Basis) {
	old, _ := readPolicy(base)
	next, _ := readPolicy(changed)
	after := next.laws()
	for i, n := range old.laws() {
		m := after[i]
		if *n.basis() != *m.basis() {
			continue
		}
		for _, c := range n.diff(m) {
			if c.Kind != Recited {
				*m.basis() = b
			}
		}
	}
}
