package record

import (
	"encoding/json"
	"slices"
	"unicode/utf8"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// maxDepth bounds how deep a record may be nested.
const maxDepth = 100

// parse reads one JSON value and says everything that keeps it from being one.
func parse(data []byte) (node, []door.Problem) {
	if !utf8.Valid(data) {
		return node{}, []door.Problem{problem("", door.InvalidUTF8)}
	}
	if !json.Valid(data) {
		return node{}, []door.Problem{problem("", door.Syntax)}
	}
	b := builder{data: data}
	root := b.value()
	return root, b.problems
}

func problem(path string, code door.Code) door.Problem {
	return door.Problem{Path: path, Code: code, Text: code.Title(), Remedy: rule.T("请提供未经改动的记录", "hand in the record as it was written")}
}

// builder reads data that is known to be valid JSON, and so never looks whether there is more.
type builder struct {
	data     []byte
	at       int
	trail    []step // the place that is read
	problems []door.Problem
	deep     bool // given up
}

// step leads from a value to one of its members or entries.
type step struct {
	name  string
	index int // -1 for a member
}

func (b *builder) refuse(code door.Code) {
	path := ""
	for _, s := range b.trail {
		if s.index < 0 {
			path = member(path, s.name)
		} else {
			path = entry(path, s.index)
		}
	}
	b.problems = append(b.problems, problem(path, code))
}

// next passes spaces and returns the next sign without passing it.
func (b *builder) next() byte {
	for {
		switch c := b.data[b.at]; c {
		case ' ', '\t', '\n', '\r':
			b.at++
		default:
			return c
		}
	}
}

func (b *builder) value() node {
	if len(b.trail) > maxDepth && !b.deep {
		b.deep = true
		b.refuse(door.TooDeep)
	}
	if b.deep {
		return node{}
	}
	switch b.next() {
	case '{':
		return b.object()
	case '[':
		return b.array()
	case '"':
		return node{kind: text, text: b.quoted()}
	}
	start := b.at
	for b.at < len(b.data) && !ends(b.data[b.at]) {
		b.at++
	}
	return node{kind: other, text: string(b.data[start:b.at])}
}

// ends reports whether a sign ends a number or word.
func ends(c byte) bool {
	switch c {
	case ' ', '\t', '\n', '\r', ',', ']', '}':
		return true
	}
	return false
}

// quoted reads a text.
func (b *builder) quoted() string {
	start, escaped := b.at, false
	for b.at++; b.data[b.at] != '"'; b.at++ {
		if b.data[b.at] == '\\' {
			b.at++
			escaped = true
		}
	}
	b.at++
	if !escaped {
		return string(b.data[start+1 : b.at-1])
	}
	var s string
	_ = json.Unmarshal(b.data[start:b.at], &s) // valid, as the whole is
	return s
}

// more passes the opening bracket or the comma and reports whether a value follows; the closing bracket is passed too.
func (b *builder) more() bool {
	if b.deep {
		return false
	}
	if c := b.next(); c != '}' && c != ']' {
		b.at++
	}
	c := b.next()
	if c == '}' || c == ']' {
		b.at++
		return false
	}
	return true
}

func (b *builder) array() node {
	n := node{kind: array}
	for b.more() {
		b.trail = append(b.trail, step{index: len(n.kids)})
		n.kids = append(n.kids, b.value())
		b.trail = b.trail[:len(b.trail)-1]
	}
	return n
}

func (b *builder) object() node {
	n, names := node{kind: object}, nameSet{}
	for b.more() {
		name := b.quoted()
		b.trail = append(b.trail, step{name, -1})
		if !names.add(name) {
			b.refuse(door.DuplicateKey)
		}
		b.next()
		b.at++ // the colon
		n.names = append(n.names, name)
		n.kids = append(n.kids, b.value())
		b.trail = b.trail[:len(b.trail)-1]
	}
	return n
}

// nameSet holds names; few of them without a map.
type nameSet struct {
	few  []string
	many map[string]bool
}

const fewNames = 16

// add reports whether the name is new.
func (s *nameSet) add(name string) bool {
	if s.many[name] || slices.Contains(s.few, name) {
		return false
	}
	if len(s.few) < fewNames {
		s.few = append(s.few, name)
		return true
	}
	if s.many == nil {
		s.many = map[string]bool{}
	}
	s.many[name] = true
	return true
}
