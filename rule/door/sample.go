package door

import (
	"reflect"

	"github.com/keji-rules/keji/rule"
	"github.com/shopspring/decimal"
)

// sampleOf makes an application in which everything is given and every list has an item, to try the shape tags on.
func sampleOf(s *shape) reflect.Value {
	v := reflect.New(s.typ)
	s.fill(v.Elem())
	return v
}

func (s *shape) fill(v reflect.Value) {
	v, o := s.slot(v)
	if o != nil {
		o.Fill()
	}
	switch s.kind {
	case Object:
		for _, f := range s.fields {
			f.shape.fill(v.FieldByIndex(f.at))
		}
	case List:
		v.Set(reflect.MakeSlice(s.typ, 1, 1))
		s.item.fill(v.Index(0))
	default:
		s.fillLeaf(v)
	}
}

func (s *shape) fillLeaf(v reflect.Value) {
	switch s.kind {
	case String, Enum:
		v.SetString("a")
	case Boolean:
		v.SetBool(true)
	case Amount:
		v.Set(reflect.ValueOf(decimal.New(1, 0)))
	case Number:
		v.Set(reflect.ValueOf(rule.Int(1)))
	case Date:
		v.Set(reflect.ValueOf(firstDay))
	case Integer:
		v.Set(reflect.ValueOf(1).Convert(s.typ))
	}
}
