package rule

import "slices"

// ChangeKind says what became of a number between two policies.
type ChangeKind string

// The kinds.
const (
	Moved   ChangeKind = "moved"   // another number, another yes or no
	Added   ChangeKind = "added"   // a row that was not there
	Removed ChangeKind = "removed" // a row that is no longer there
	Recited ChangeKind = "recited" // the same numbers on another citation or provenance
)

var changeKinds = []ChangeKind{Moved, Added, Removed, Recited}

// ChangeKinds lists all kinds of changes.
func ChangeKinds() []ChangeKind { return slices.Clone(changeKinds) }

// Valid reports whether k is a kind of change.
func (k ChangeKind) Valid() bool { return slices.Contains(changeKinds, k) }

// PolicyChange is one difference between two policies, with the law on both sides.
type PolicyChange struct {
	Path  string // such as pass_mark, personnel.rows[2].from; .points where a row's least and most points move as one
	Title Text
	Kind  ChangeKind
	// Old and New are the number, range, or yes or no. Old says nothing of what was added, New nothing of what was
	// removed, and neither anything of a table, schedule or ladder that is recited.
	Old, New      Known
	Before, After Basis
}

// Diff lists what differs between two policies of one type: two editions, or the law and a reform of it. It is in the
// order of the fields, and rows are compared by their place. For policies without problems (see CheckPolicy) it is
// empty exactly when the policies are equal.
func Diff[P comparable](a, b *P) []PolicyChange {
	old, _ := readPolicy(a)
	next, _ := readPolicy(b)
	var changes []PolicyChange
	after := next.laws()
	for i, n := range old.laws() {
		changes = append(changes, n.diff(after[i])...)
	}
	return changes
}

// diff compares one element of the law.
func (n *policyNode) diff(m *policyNode) []PolicyChange {
	var changes []PolicyChange
	old, next := n.figuresBeside(m), m.figuresBeside(n)
	for _, f := range old {
		g, ok := figureAt(next, f.key)
		switch {
		case !ok:
			changes = append(changes, n.change(m, f, Removed, f.known, Known{}))
		case f.known != g.known:
			changes = append(changes, n.change(m, f, Moved, f.known, g.known))
		}
	}
	for _, g := range next {
		if _, ok := figureAt(old, g.key); !ok {
			changes = append(changes, n.change(m, g, Added, Known{}, g.known))
		}
	}
	if len(changes) == 0 && *n.basis() != *m.basis() {
		return n.recited(m)
	}
	return changes
}

func (n *policyNode) change(m *policyNode, f figure, k ChangeKind, old, next Known) PolicyChange {
	return PolicyChange{n.path + f.key, f.title, k, old, next, *n.basis(), *m.basis()}
}

// recited is a change of citation or provenance alone.
func (n *policyNode) recited(m *policyNode) []PolicyChange {
	f := figure{title: n.title}
	switch n.law.(type) {
	case *Limit, *Switch:
		f = n.figures()[0]
	}
	return []PolicyChange{n.change(m, f, Recited, f.known, f.known)}
}

func figureAt(all []figure, key string) (figure, bool) {
	for _, f := range all {
		if f.key == key {
			return f, true
		}
	}
	return figure{}, false
}
