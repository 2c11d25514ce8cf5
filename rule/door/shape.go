package door

import (
	"reflect"

	"github.com/keji-rules/keji/rule"
	"github.com/shopspring/decimal"
)

// shape is what the door knows of a type in one place of an application; built once, then only read.
type shape struct {
	path   string // as facts name it: awards[].rank
	kind   Kind
	typ    reflect.Type // without the Opt
	opt    bool         // wrapped in rule.Opt
	outer  reflect.Type // with the Opt
	fields []*field     // of an object
	index  map[string]int
	names  []string    // the fields' keys
	item   *shape      // of a list
	tags   []tag       // what the struct tag asks
	chosen []string    // the allowed values, when the type lists them
	meant  []rule.Text // what each means, when the type says so
	fact   rule.Fact
	named  bool // the book declares a fact here
	bounds bounds
	inert  bool // nothing here or below is left to check once it was decoded
}

// field is one key of an object.
type field struct {
	key   string
	at    []int // for reflect.Value.FieldByIndex
	shape *shape
}

// Choices may be offered by a typed string with a method Valid() bool: its allowed values, in the order to show them.
// It is called once, on the zero value, when a door is built.
type Choices interface{ Choices() []string }

type validity interface{ Valid() bool }

var (
	optionalType = reflect.TypeFor[rule.SettableOptional]()
	amountType   = reflect.TypeFor[decimal.Decimal]()
	dateType     = reflect.TypeFor[rule.Date]()
	numberType   = reflect.TypeFor[rule.Number]()
	validityType = reflect.TypeFor[validity]()
	choicesType  = reflect.TypeFor[Choices]()
)

// kindOf says how a type is read; "" when it is not.
func kindOf(t reflect.Type) Kind {
	switch t {
	case amountType:
		return Amount
	case dateType:
		return Date
	case numberType:
		return Number
	}
	if ownJSON(t) {
		return ""
	}
	switch t.Kind() {
	case reflect.String:
		if t.Implements(validityType) {
			return Enum
		}
		return String
	case reflect.Bool:
		return Boolean
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return Integer
	case reflect.Slice:
		return List
	case reflect.Struct:
		return Object
	}
	return ""
}

// settle fills in what the kind brings with it.
func (s *shape) settle() {
	if s.kind != Enum {
		return
	}
	if s.typ.Implements(choicesType) {
		s.chosen = append([]string(nil), reflect.Zero(s.typ).Interface().(Choices).Choices()...)
		s.meant = meanings(s.typ, s.chosen)
	}
}

// slot returns where a new value of the shape is written, and what marks it as given (nil when it needs no mark). What
// an Opt held before is forgotten.
func (s *shape) slot(v reflect.Value) (reflect.Value, rule.SettableOptional) {
	if !s.opt {
		return v, nil
	}
	o := v.Addr().Interface().(rule.SettableOptional)
	return reflect.ValueOf(o.Slot()).Elem(), o
}

// given returns the value to read, and whether there is one; a field that is no Opt always has one.
func (s *shape) given(v reflect.Value) (reflect.Value, bool) {
	if !s.opt {
		return v, true
	}
	value := optional(v).Any()
	return reflect.ValueOf(value), value != nil
}

// optional is an Opt as an interface; without a copy where it can be had.
func optional(v reflect.Value) rule.Optional {
	if v.CanAddr() {
		v = v.Addr()
	}
	return v.Interface().(rule.Optional)
}

// field returns the field with that key, nil when there is none.
func (s *shape) field(key string) *field {
	if i, ok := s.index[key]; ok {
		return s.fields[i]
	}
	return nil
}
