package door

import (
	"slices"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// Field describes one place of an application, for templates, table headers and forms.
type Field struct {
	Path     string    `json:"path"` // as facts name it: awards, awards[].rank
	Kind     Kind      `json:"kind"`
	Required bool      `json:"required,omitzero"` // must be given; most fields may stay open
	Choices  []string  `json:"choices,omitempty"` // the allowed values, where they are listed
	Declared bool      `json:"declared"`          // the book declares a fact here, which Fact then holds
	Fact     rule.Fact `json:"-"`                 // title, unit, bounds, evidence, help
}

// Fields lists the places of an application in the order of its fields: an object or list before what it holds, the
// items of a list once, as awards[].rank or, where items are plain values, scores[]. The result is the caller's own.
func (d *Door[A]) Fields() []Field {
	if d.core.err != nil {
		return nil
	}
	return appendFields(nil, d.core.root)
}

func appendFields(all []Field, s *shape) []Field {
	if s.path != "" && !(s.kind == Object && strings.HasSuffix(s.path, "[]")) {
		all = append(all, s.describe())
	}
	for _, f := range s.fields {
		all = appendFields(all, f.shape)
	}
	if s.item != nil {
		all = appendFields(all, s.item)
	}
	return all
}

func (s *shape) describe() Field {
	return Field{Path: s.path, Kind: s.kind, Required: s.required(), Choices: s.choices(), Declared: s.named, Fact: s.fact}
}

// choices are those of the type, or of the tag oneof.
func (s *shape) choices() []string {
	list, _ := splitDive(s.tags)
	if i := slices.IndexFunc(list, func(t tag) bool { return t.name == "oneof" }); i >= 0 {
		return strings.Fields(list[i].param)
	}
	return slices.Clone(s.chosen)
}
