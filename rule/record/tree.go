package record

import "github.com/keji-rules/keji/rule"

type kind byte

const (
	object kind = iota
	array
	text
	other // a number, true, false or null, as written
)

// node is a JSON value with the order of its keys kept.
type node struct {
	kind  kind
	text  string   // of a text or other
	names []string // of an object's members
	kids  []node
}

// append writes the value canonically.
func (n *node) append(b []byte) []byte {
	switch n.kind {
	case text:
		return rule.AppendJSONString(b, n.text)
	case other:
		return append(b, n.text...)
	case array:
		b = append(b, '[')
		for i := range n.kids {
			if i > 0 {
				b = append(b, ',')
			}
			b = n.kids[i].append(b)
		}
		return append(b, ']')
	}
	w := writer{b: append(b, '{')}
	for i, name := range n.names {
		w.key(name)
		w.b = n.kids[i].append(w.b)
	}
	return append(w.b, '}')
}

// at returns the member of an object, nil when there is none.
func (n *node) at(name string) *node {
	for i := range n.names {
		if n.names[i] == name {
			return &n.kids[i]
		}
	}
	return nil
}

func (n *node) isNull() bool { return n.kind == other && n.text == "null" }
