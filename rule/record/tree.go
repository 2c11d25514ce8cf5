package record

import (
	"bytes"
	"encoding/json"
	"strconv"
	"unicode/utf8"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// maxDepth bounds how deep a record may be nested.
const maxDepth = 100

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

// parse reads one JSON value and says everything that keeps it from being one.
func parse(data []byte) (node, []door.Problem) {
	if !utf8.Valid(data) {
		return node{}, []door.Problem{problem("", door.InvalidUTF8)}
	}
	if !json.Valid(data) {
		return node{}, []door.Problem{problem("", door.Syntax)}
	}
	b := builder{dec: json.NewDecoder(bytes.NewReader(data))}
	b.dec.UseNumber()
	root := b.value("", 0)
	return root, b.problems
}

func problem(path string, code door.Code) door.Problem {
	return door.Problem{Path: path, Code: code, Text: code.Title(), Remedy: rule.T("请提供未经改动的记录", "hand in the record as it was written")}
}

type builder struct {
	dec      *json.Decoder
	problems []door.Problem
	deep     bool // given up
}

// value reads the next value. The data is known to be valid JSON.
func (b *builder) value(path string, depth int) node {
	if depth > maxDepth && !b.deep {
		b.deep = true
		b.problems = append(b.problems, problem(path, door.TooDeep))
	}
	token, err := b.dec.Token()
	if err != nil || b.deep {
		return node{}
	}
	switch token := token.(type) {
	case json.Delim:
		if token == '{' {
			return b.object(path, depth)
		}
		return b.array(path, depth)
	case string:
		return node{kind: text, text: token}
	case json.Number:
		return node{kind: other, text: token.String()}
	case bool:
		return node{kind: other, text: strconv.FormatBool(token)}
	}
	return node{kind: other, text: "null"}
}

func (b *builder) object(path string, depth int) node {
	n, seen := node{kind: object}, map[string]bool{}
	for b.dec.More() && !b.deep {
		token, _ := b.dec.Token()
		name, _ := token.(string)
		at := member(path, name)
		if seen[name] {
			b.problems = append(b.problems, problem(at, door.DuplicateKey))
		}
		seen[name] = true
		n.names = append(n.names, name)
		n.kids = append(n.kids, b.value(at, depth+1))
	}
	b.end()
	return n
}

func (b *builder) array(path string, depth int) node {
	n := node{kind: array}
	for i := 0; b.dec.More() && !b.deep; i++ {
		n.kids = append(n.kids, b.value(entry(path, i), depth+1))
	}
	b.end()
	return n
}

// end passes the closing bracket.
func (b *builder) end() {
	if !b.deep {
		_, _ = b.dec.Token()
	}
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
