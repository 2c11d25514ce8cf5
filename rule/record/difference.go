package record

import (
	"slices"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// Kind says what a difference between a record and its replay is about.
type Kind string

// The kinds.
const (
	Outcome Kind = "outcome" // the answer itself: a verdict, a number, a line
	Words   Kind = "words"   // titles and names of the same things
	Dates   Kind = "dates"   // how long the edition was in force, until when it was checked
	Law     Kind = "law"     // the policy of the edition
	Input   Kind = "input"   // the input, read back and written again
	Library Kind = "library" // the version of the library
)

var kinds = []Kind{Outcome, Words, Dates, Law, Input, Library}

// Kinds lists all kinds of differences.
func Kinds() []Kind { return slices.Clone(kinds) }

// Valid reports whether k is a kind of difference.
func (k Kind) Valid() bool { return slices.Contains(kinds, k) }

// Difference is one place at which a record and its replay differ.
type Difference struct {
	Path  string    // in the record's JSON, such as answer.findings[3].verdict
	Title rule.Text // of the line it belongs to, as recorded; empty where it belongs to none
	Kind  Kind
	Old   string // the JSON recorded; empty when there was none
	New   string // the JSON of the replay; empty when there is none
}

// comparer walks two JSON values and notes where they differ; the order of an object's keys does not count.
type comparer struct {
	found []Difference
}

func (c *comparer) compare(path string, title rule.Text, a, b *node) {
	switch {
	case a == nil || b == nil || a.kind != b.kind || (a.kind >= text && a.text != b.text):
		c.found = append(c.found, Difference{path, title, kindOf(path), written(a), written(b)})
	case a.kind == object:
		c.objects(path, titleOf(a, title), a, b)
	case a.kind == array:
		for i := range max(len(a.kids), len(b.kids)) {
			c.compare(entry(path, i), title, a.entry(i), b.entry(i))
		}
	}
}

func (c *comparer) objects(path string, title rule.Text, a, b *node) {
	for i, name := range a.names {
		c.compare(member(path, name), title, &a.kids[i], b.at(name))
	}
	for i, name := range b.names {
		if a.at(name) == nil {
			c.compare(member(path, name), title, nil, &b.kids[i])
		}
	}
}

func (n *node) entry(i int) *node {
	if i >= len(n.kids) {
		return nil
	}
	return &n.kids[i]
}

func written(n *node) string {
	if n == nil {
		return ""
	}
	return string(n.append(nil))
}

// titleOf returns the bilingual title that an object carries, else the one around it.
func titleOf(n *node, outer rule.Text) rule.Text {
	if t := n.at("title"); t != nil && t.kind == object {
		zh, en := t.at(string(rule.ZH)), t.at(string(rule.EN))
		if zh != nil && en != nil && zh.kind == text && en.kind == text {
			return rule.T(zh.text, en.text)
		}
	}
	return outer
}

// kindOf sorts a difference by its place.
func kindOf(path string) Kind {
	switch {
	case path == keyLibrary:
		return Library
	case path == keyPolicyHash:
		return Law
	case within(path, keyInput):
		return Input
	case !within(path, keyAnswer):
		return Outcome
	case within(path, keyAnswer+".edition") && path != keyAnswer+".edition.id":
		return Dates
	case within(path, keyAnswer+".subject"):
		return Outcome
	case strings.HasSuffix(path, "."+string(rule.ZH)) || strings.HasSuffix(path, "."+string(rule.EN)):
		return Words
	}
	return Outcome
}
