package door

import (
	"reflect"
	"strconv"

	"github.com/keji-rules/keji/rule"
	"github.com/shopspring/decimal"
)

// judge checks values that are already in place: enumerations, texts, amounts, and the bounds of the book.
type judge struct {
	*findings
	path []byte
}

func (j *judge) value(s *shape, v reflect.Value) {
	if s.inert {
		return
	}
	v, given := s.given(v)
	if !given || !s.opt && s.kind != List && v.IsZero() && !j.item() {
		return
	}
	switch s.kind {
	case Object:
		j.object(s, v)
	case List:
		j.list(s, v)
	default:
		if w := s.judge(v); w.found() {
			j.reject(s, w)
		}
	}
}

// item reports whether the present value is an item of a list, which is given even when it is zero.
func (j *judge) item() bool { return len(j.path) > 0 && j.path[len(j.path)-1] == ']' }

func (j *judge) reject(s *shape, w fault) {
	if path := string(j.path); j.full() || j.sound(path) {
		j.spoil(-1, path, w.of(s.fact.Title))
	}
}

func (j *judge) object(s *shape, v reflect.Value) {
	mark := len(j.path)
	for _, f := range s.fields {
		if f.shape.inert {
			continue
		}
		j.path = appendKey(j.path, []byte(f.key))
		j.value(f.shape, v.FieldByIndex(f.at))
		j.path = j.path[:mark]
	}
}

func (j *judge) list(s *shape, v reflect.Value) {
	if v.IsNil() && !s.opt {
		return
	}
	if w := s.check(rule.Int(int64(v.Len()))); w.found() && j.whole(string(j.path)) {
		j.reject(s, w)
	}
	mark := len(j.path)
	for i := 0; i < v.Len() && !s.item.inert; i++ {
		j.path = append(strconv.AppendInt(append(j.path, '['), int64(i), 10), ']')
		j.value(s.item, v.Index(i))
		j.path = j.path[:mark]
	}
}

// judge checks a single value.
func (s *shape) judge(v reflect.Value) fault {
	switch s.kind {
	case String:
		return textFault(v.String())
	case Enum:
		if !v.Interface().(validity).Valid() {
			return s.notAllowed(v.String())
		}
	case Integer:
		return s.judgeInteger(v)
	case Number:
		return s.check(v.Interface().(rule.Number))
	case Date:
		return s.judgeDate(v.Interface().(rule.Date))
	case Amount:
		fen, ok := rule.AmountFen(v.Interface().(decimal.Decimal))
		if !ok {
			return notAmount()
		}
		return s.check(rule.Int(fen))
	}
	return fault{}
}

func (s *shape) judgeInteger(v reflect.Value) fault {
	if v.CanInt() {
		return s.check(rule.Int(v.Int()))
	}
	n := int64(v.Uint())
	if n < 0 {
		return s.outside("不得大于 ", "must be at most ", s.bounds.most)
	}
	return s.check(rule.Int(n))
}

// judgeDate refuses a given value that is no date.
func (s *shape) judgeDate(d rule.Date) fault {
	if d.IsZero() {
		return wrongForm(Date)
	}
	return s.check(dayNumber(d))
}
