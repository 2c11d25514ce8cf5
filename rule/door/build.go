package door

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
)

// ErrDoor says that a door was built for a type, book or tag that it must refuse: a fault of the program.
var ErrDoor = errors.New("door: faulty door")

// builder walks a type once and notes what it must refuse.
type builder struct {
	err   error
	above []reflect.Type // the structs around the present one
	all   []*shape       // every shape built, in order of the fields
}

const mostFields = 256 // of one object

var keyForm = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)

func (b *builder) refuse(path, why string, args ...any) {
	if path == "" {
		path = "the application"
	}
	b.err = errors.Join(b.err, fmt.Errorf("%w: %s: %s", ErrDoor, path, fmt.Sprintf(why, args...)))
}

// ownJSON reports whether a type brings a JSON form that the door would not follow.
func ownJSON(t reflect.Type) bool {
	p := reflect.PointerTo(t)
	return p.Implements(reflect.TypeFor[json.Unmarshaler]()) || p.Implements(reflect.TypeFor[encoding.TextUnmarshaler]())
}

// shape builds the shape of a type at a path.
func (b *builder) shape(t reflect.Type, path string, tags []tag) *shape {
	s := &shape{path: path, typ: t, outer: t, tags: tags}
	if reflect.PointerTo(t).Implements(optionalType) {
		s.opt, s.typ = true, reflect.TypeOf(s.newOptional().Slot()).Elem()
	}
	s.kind = kindOf(s.typ)
	s.settle()
	b.all = append(b.all, s)
	switch {
	case s.kind == "" && reflect.PointerTo(s.typ).Implements(optionalType):
		b.refuse(path, "an Opt of an Opt")
	case s.kind == "":
		b.refuse(path, "type %s cannot be read", s.typ)
	case s.kind == Object:
		b.object(s)
	case s.kind == List:
		b.list(s)
	}
	b.checkTags(s)
	return s
}

func (s *shape) newOptional() interface{ Slot() any } {
	return reflect.New(s.typ).Interface().(interface{ Slot() any })
}

func (b *builder) list(s *shape) {
	_, after := splitDive(s.tags)
	s.item = b.shape(s.typ.Elem(), s.path+"[]", after)
	if s.item.opt {
		b.refuse(s.item.path, "a list cannot hold Opt; a list has no holes")
	}
}

func (b *builder) object(s *shape) {
	if slices.Contains(b.above, s.typ) {
		b.refuse(s.path, "type %s contains itself", s.typ)
		return
	}
	b.above = append(b.above, s.typ)
	s.index = map[string]int{}
	b.fields(s, s.typ, nil)
	b.above = b.above[:len(b.above)-1]
	if len(s.fields) == 0 || len(s.fields) > mostFields {
		b.refuse(s.path, "needs 1 to %d fields, has %d", mostFields, len(s.fields))
	}
}

// fields adds the fields of a struct, and of the structs embedded in it, to the object s.
func (b *builder) fields(s *shape, t reflect.Type, at []int) {
	for i := range t.NumField() {
		f := t.Field(i)
		index := append(slices.Clone(at), i)
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case name == "-" && f.IsExported():
			b.refuse(join(s.path, f.Name), "hidden from JSON, and so not part of an application")
		case lends(f, name):
			b.fields(s, f.Type, index)
		case f.IsExported():
			b.field(s, f, name, options, index)
		}
	}
}

// lends reports whether an embedded struct lends its fields to the struct around it.
func lends(f reflect.StructField, name string) bool {
	return f.Anonymous && name == "" && kindOf(f.Type) == Object
}

func (b *builder) field(s *shape, f reflect.StructField, key, options string, at []int) {
	path := join(s.path, key)
	if !keyForm.MatchString(key) {
		b.refuse(join(s.path, f.Name), "needs a JSON name of the form rd_spending, not %q", key)
		return
	}
	if _, twice := s.index[key]; twice || slices.Contains(strings.Split(options, ","), "string") {
		b.refuse(path, "a key given twice, or the JSON option string")
		return
	}
	s.index[key] = len(s.fields)
	s.names = append(s.names, key)
	s.fields = append(s.fields, &field{key, at, b.shape(f.Type, path, parseTags(f.Tag.Get("validate")))})
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

// settleInert marks the shapes under which nothing is left to check after decoding, leaves first.
func (s *shape) settleInert() bool {
	s.inert = !s.bounds.set && (s.kind == Boolean || s.kind == Integer || s.kind == Number)
	if s.kind == Object {
		s.inert = true
		for _, f := range s.fields {
			s.inert = f.shape.settleInert() && s.inert
		}
	}
	if s.kind == List {
		s.inert = s.item.settleInert() && !s.bounds.set
	}
	return s.inert
}
