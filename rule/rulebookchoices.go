package rule

import (
	"reflect"
	"slices"
	"strings"
)

// enumeration is what may be written for a fact that an application gives as a word and the rules read as yes or no, or as a
// grade. Without choices it is a code, of which there are too many to list.
type enumeration struct {
	choices []choiceJSON
}

// choiceJSON is one word and what it means; a type that has no texts leaves them out.
type choiceJSON struct {
	Value string `json:"value"`
	Text  Text   `json:"text,omitzero"`
}

// enumerationAt finds the enumeration behind a fact in the type of an application, by its JSON names; nil where the fact is
// something else.
func enumerationAt(app reflect.Type, path string) *enumeration {
	t := app
	for step := range strings.SplitSeq(path, ".") {
		key, list := strings.CutSuffix(step, "[]")
		field, found := fieldNamed(unwrapped(t), key)
		if !found {
			return nil
		}
		if t = unwrapped(field); list && t.Kind() == reflect.Slice {
			t = unwrapped(t.Elem())
		}
	}
	if t.Kind() != reflect.String {
		return nil
	}
	return &enumeration{choicesOf(t)}
}

// unwrapped is the type inside an Opt.
func unwrapped(t reflect.Type) reflect.Type {
	if opt, is := reflect.New(t).Interface().(SettableOptional); is {
		return reflect.TypeOf(opt.Slot()).Elem()
	}
	return t
}

// fieldNamed is the type of the field with a JSON name, in the struct or in one that it embeds.
func fieldNamed(t reflect.Type, key string) (reflect.Type, bool) {
	if t.Kind() != reflect.Struct {
		return nil, false
	}
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == key && f.IsExported() {
			return f.Type, true
		}
		if f.Anonymous && name == "" {
			if inner, found := fieldNamed(f.Type, key); found {
				return inner, true
			}
		}
	}
	return nil, false
}

// choicesOf lists the values that a type of words offers, with their texts where it has them.
func choicesOf(t reflect.Type) (all []choiceJSON) {
	word := reflect.New(t).Elem()
	offers, lists := word.Interface().(interface{ Choices() []string })
	if !lists {
		return nil
	}
	for _, value := range offers.Choices() {
		word.SetString(value)
		c := choiceJSON{Value: value}
		switch said := word.Interface().(type) {
		case interface{ Text(Lang) string }:
			c.Text = T(said.Text(ZH), said.Text(EN))
		case interface{ Text() Text }:
			c.Text = said.Text()
		}
		all = append(all, c)
	}
	return all
}

// write writes the words, each with its meaning where that says more.
func (e *enumeration) write(p *pen) {
	if len(e.choices) == 0 {
		p.say("代码", "a code")
		return
	}
	p.say("可填 ", "one of ")
	for i, c := range e.choices {
		p.comma(i)
		p.raw(c.Value)
		if text := c.Text.In(p.l); text != "" && text != c.Value {
			p.say("（", " (")
			p.raw(text)
			p.say("）", ")")
		}
	}
}

// listed are the choices for JSON, the caller's own.
func (e *enumeration) listed() []choiceJSON {
	if e == nil {
		return nil
	}
	return slices.Clone(e.choices)
}
