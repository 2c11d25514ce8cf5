package door

import (
	"reflect"
	"slices"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// tag is one entry of a struct tag: min=3.
type tag struct{ name, param string }

func parseTags(text string) []tag {
	if text == "" {
		return nil
	}
	var tags []tag
	for entry := range strings.SplitSeq(text, ",") {
		name, param, _ := strings.Cut(entry, "=")
		tags = append(tags, tag{name, param})
	}
	return tags
}

// splitDive parts the tags of a list from those of its items.
func splitDive(tags []tag) (list, items []tag) {
	i := slices.Index(tags, tag{"dive", ""})
	if i < 0 {
		return tags, nil
	}
	return tags[:i], tags[i+1:]
}

// tagKinds are the tags the door knows, and the kinds that each fits; none means every kind. Tags that look at files,
// networks or other fields are not among them.
func tagKinds(name string) (kinds []Kind, known bool) {
	switch name {
	case "omitempty", "required":
		return nil, true
	case "dive":
		return []Kind{List}, true
	case "min", "max", "len", "gt", "gte", "lt", "lte":
		return []Kind{String, Enum, Integer, List}, true
	case "oneof":
		return []Kind{String, Enum, Integer}, true
	case "unique":
		return []Kind{List}, true
	case "email", "alphanum", "numeric", "printascii":
		return []Kind{String, Enum}, true
	case amountMin, amountMax:
		return []Kind{Amount}, true
	}
	return nil, false
}

// checkTags refuses tags that the validator would misread, skip or panic on.
func (b *builder) checkTags(s *shape) {
	list, _ := splitDive(s.tags)
	for _, t := range list {
		if kinds, known := tagKinds(t.name); !known || kinds != nil && !slices.Contains(kinds, s.kind) {
			b.refuse(s.path, "the tag %q does not fit %s", t.name, s.kind)
		}
		if !t.sound() {
			b.refuse(s.path, "the tag %q cannot take %q", t.name, t.param)
		}
	}
	if s.opt && len(s.tags) > 0 && s.tags[0].name != "omitempty" && s.tags[0].name != "required" {
		b.refuse(s.path, "on an Opt the first tag is omitempty or required")
	}
	if s.kind == List && len(list) == len(s.tags) && tagged(s.item) {
		b.refuse(s.path, "the items have tags, so the list needs the tag dive")
	}
	if s.kind == List && slices.Contains(list, tag{"unique", ""}) && !comparable(s.item) {
		b.refuse(s.path, "the tag unique needs items of one plain value")
	}
}

// sound reports whether the parameter can be used.
func (t tag) sound() bool {
	switch t.name {
	case "omitempty", "required", "dive", "unique", "email", "alphanum", "numeric", "printascii":
		return t.param == ""
	case "oneof":
		return t.param != "" && !strings.ContainsAny(t.param, "|'")
	case amountMin, amountMax:
		_, err := rule.ParseAmount(t.param)
		return err == nil
	}
	n, err := rule.ParseNumber(t.param)
	return err == nil && n.IsInt()
}

// comparable reports whether items can be told apart by ==, as unique does. Amounts cannot.
func comparable(item *shape) bool {
	return item != nil && item.kind != Object && item.kind != List && item.kind != Amount
}

// tagged reports whether the shape, or one below it, has shape tags.
func tagged(s *shape) bool {
	if s == nil || len(s.tags) > 0 {
		return s != nil
	}
	for _, f := range s.fields {
		if tagged(f.shape) {
			return true
		}
	}
	return tagged(s.item)
}

// required reports whether the field must be given.
func (s *shape) required() bool {
	list, _ := splitDive(s.tags)
	return slices.ContainsFunc(list, func(t tag) bool { return t.name == "required" })
}

// jsonName tells the validator what a field is called; nothing for an embedded struct that lends its fields.
func jsonName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	if name == "-" {
		return ""
	}
	return name
}
