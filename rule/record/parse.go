package record

import (
	"slices"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Parse reads a record strictly: every key is known, none is missing or given twice, and each has its form. The error is
// a *door.InputError that says all that is wrong. Whether the hashes hold is for Replay to say, which has the digest.
func Parse(data []byte) (Record, error) {
	root, problems := parse(data)
	p := parser{checker: checker{problems}, root: root}
	if len(problems) == 0 && root.kind != object {
		p.refuse("", door.WrongType)
	}
	if p.err() != nil {
		return Record{}, p.err()
	}
	r := p.record()
	if err := p.err(); err != nil {
		return Record{}, err
	}
	return r, nil
}

// UnmarshalJSON reads as Parse does.
func (r *Record) UnmarshalJSON(data []byte) error {
	parsed, err := Parse(data)
	if err == nil {
		*r = parsed
	}
	return err
}

type parser struct {
	checker
	root node
	read []string // keys that were asked for
}

func (p *parser) record() Record {
	p.form(keySchema, p.text(keySchema), func(s string) bool { return s == Schema })
	r := Record{
		Library: p.text(keyLibrary), Scheme: p.text(keyScheme), Application: p.text(keyApplication),
		Edition: p.text(keyEdition), Day: p.date(keyDay), At: p.date(keyAt), Digest: p.text(keyDigest),
		PolicyHash: p.text(keyPolicyHash), InputHash: p.text(keyInputHash), AnswerHash: p.text(keyAnswerHash),
		Sources: p.sources(), Input: p.value(keyInput), Answer: p.value(keyAnswer),
	}
	p.unknown("")
	p.also(r.check())
	return r
}

// at returns a member, nil when it is absent or null.
func (p *parser) at(key string) *node {
	p.read = append(p.read, key)
	n := p.root.at(key)
	if n == nil || n.isNull() {
		return nil
	}
	return n
}

func (p *parser) text(key string) string { return p.textOf(p.at(key), key) }

func (p *parser) textOf(n *node, path string) string {
	switch {
	case n == nil || n.isNull():
		return ""
	case n.kind != text:
		p.refuse(path, door.WrongType)
		return ""
	}
	return n.text
}

func (p *parser) date(key string) rule.Date { return p.dateOf(p.at(key), key) }

func (p *parser) dateOf(n *node, path string) rule.Date {
	s := p.textOf(n, path)
	if s == "" {
		return rule.Date{}
	}
	day, err := rule.ParseDate(s)
	if err != nil {
		p.refuse(path, door.WrongForm)
	}
	return day
}

// value returns a member in canonical form.
func (p *parser) value(key string) []byte {
	n := p.at(key)
	if n == nil {
		return nil
	}
	return n.append(nil)
}

// unknown refuses what nobody asked for.
func (p *parser) unknown(path string) {
	for _, name := range p.root.names {
		if !slices.Contains(p.read, name) {
			p.refuse(member(path, name), door.UnknownKey)
		}
	}
}

func (p *parser) sources() map[string]Source {
	n := p.at(keySources)
	if n == nil {
		return nil
	}
	if n.kind != object {
		p.refuse(keySources, door.WrongType)
		return nil
	}
	all := map[string]Source{}
	for i, name := range n.names {
		all[name] = p.source(&n.kids[i], member(keySources, name))
	}
	return all
}

func (p *parser) source(n *node, path string) Source {
	if n.kind != object {
		p.refuse(path, door.WrongType)
		return Source{}
	}
	inner := parser{root: *n}
	s := Source{
		Source: inner.textOf(inner.at("source"), member(path, "source")),
		Period: inner.textOf(inner.at("period"), member(path, "period")),
		Date:   inner.dateOf(inner.at("date"), member(path, "date")),
	}
	inner.unknown(path)
	p.problems = append(p.problems, inner.problems...)
	return s
}
