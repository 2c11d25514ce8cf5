package door

import (
	"reflect"
	"slices"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// Field describes one place of an application, for templates, table headers and forms.
type Field struct {
	Path     string      `json:"path"` // as facts name it: awards, awards[].rank
	Kind     Kind        `json:"kind"`
	Required bool        `json:"required,omitzero"`  // must be given; most fields may stay open
	Choices  []string    `json:"choices,omitempty"`  // the allowed values, where they are listed
	Meanings []rule.Text `json:"meanings,omitempty"` // what each of Choices means, where the type has a method Text
	Declared bool        `json:"declared"`           // the book declares a fact here, which Fact then holds
	Fact     rule.Fact   `json:"-"`                  // title, unit, bounds, evidence, help
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
	return Field{Path: s.path, Kind: s.kind, Required: s.required(), Choices: s.choices(), Meanings: slices.Clone(s.meant), Declared: s.named, Fact: s.fact}
}

// Offers lists the choices for people in one language, each with what it means where that says more: national（国家级）.
func (f Field) Offers(l rule.Lang) []string { return offers(f.Choices, f.Meanings, l) }

func offers(choices []string, meanings []rule.Text, l rule.Lang) []string {
	all := slices.Clone(choices)
	for i := range min(len(choices), len(meanings)) {
		if text := meanings[i].In(l); text != "" && text != choices[i] {
			all[i] += rule.T("（", " (").In(l) + text + rule.T("）", ")").In(l)
		}
	}
	return all
}

// meanings are what the values of a type of words mean; nil where it does not say.
func meanings(t reflect.Type, values []string) (all []rule.Text) {
	word := reflect.New(t).Elem()
	for _, value := range values {
		word.SetString(value)
		switch said := word.Interface().(type) {
		case interface{ Text(rule.Lang) string }:
			all = append(all, rule.T(said.Text(rule.ZH), said.Text(rule.EN)))
		case interface{ Text() rule.Text }:
			all = append(all, said.Text())
		default:
			return nil
		}
	}
	return all
}

// choices are those of the type, or of the tag oneof.
func (s *shape) choices() []string {
	list, _ := splitDive(s.tags)
	if i := slices.IndexFunc(list, func(t tag) bool { return t.name == "oneof" }); i >= 0 {
		return strings.Fields(list[i].param)
	}
	return slices.Clone(s.chosen)
}
