package ruletest

import (
	"iter"
	"reflect"
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// Mutant is a policy in which one number is moved by one unit, or one switch is flipped.
type Mutant[P comparable] struct {
	Figure string // place of the number, such as personnel.rows[2].from
	Change string // such as +1, -0.01, flipped
	Policy P
}

// Mutants yields every policy that differs from p in one number by one unit, up and down, or in one switch. A unit is a
// fen for amounts, one hundredth of a percent for shares, and one for all else. Rows and lines that a table does not
// use are left alone, and so are citations.
func Mutants[P comparable](p P) iter.Seq[Mutant[P]] {
	return func(yield func(Mutant[P]) bool) {
		m := mutator{emit: func(figure, change string) bool { return yield(Mutant[P]{figure, change, p}) }}
		m.walk(reflect.ValueOf(&p).Elem(), "", "")
	}
}

// mutator changes a policy in place, one number at a time, and changes it back.
type mutator struct {
	emit func(figure, change string) bool
	done bool
}

// walk looks at one field of a policy.
func (m *mutator) walk(v reflect.Value, path string, tag reflect.StructTag) {
	if m.done || m.law(v.Addr().Interface(), path, tag) {
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				m.walk(v.Field(i), join(path, f.Tag.Get("json")), f.Tag)
			}
		}
	case reflect.Array:
		for i := range v.Len() {
			m.walk(v.Index(i), at(path, i), tag)
		}
	}
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

func at(path string, i int) string { return path + "[" + strconv.Itoa(i) + "]" }

// law mutates an element of the law; it reports false for what only holds some.
func (m *mutator) law(p any, path string, tag reflect.StructTag) bool {
	unit, gives := unitOf(tag, "unit", rule.Plain), unitOf(tag, "gives", rule.Score)
	switch law := p.(type) {
	case *rule.Limit:
		m.limit(law, path, unit)
	case *rule.Switch:
		m.flip(&law.On, path)
	case *rule.Table:
		for i := range law.All() {
			m.row(&law.Rows[i], at(path+".rows", i), unit, gives)
		}
	case *rule.Schedule:
		for i := range law.All() {
			m.line(&law.Cases[i], at(path+".cases", i), unit, unitOf(tag, "gives", rule.Share))
		}
	case *rule.Steps:
		m.steps(law, path, unit, gives)
	default:
		return false
	}
	return true
}

func unitOf(tag reflect.StructTag, key string, standard rule.Unit) rule.Unit {
	if u, err := rule.ParseUnit(tag.Get(key)); err == nil && tag.Get(key) != "" {
		return u
	}
	return standard
}

func (m *mutator) limit(l *rule.Limit, path string, u rule.Unit) {
	m.move(path, u, &l.Value)
	if l.Open() {
		m.move(path+".high", u, &l.High)
	}
}

func (m *mutator) row(r *rule.Row, path string, u, gives rule.Unit) {
	m.move(path+".from", u, &r.From)
	if r.High.Sign() != 0 { // a band without points begins where nobody can tell
		m.flip(&r.Above, path+".above")
	}
	if r.Low == r.High {
		m.move(path+".points", gives, &r.Low, &r.High)
		return
	}
	m.move(path+".low", gives, &r.Low)
	m.move(path+".high", gives, &r.High)
}

func (m *mutator) line(c *rule.Case, path string, u, gives rule.Unit) {
	m.move(path+".from", u, &c.From)
	m.flip(&c.Above, path+".above")
	m.move(path+".limit", gives, &c.Limit)
}

func (m *mutator) steps(s *rule.Steps, path string, u, gives rule.Unit) {
	m.move(path+".from", u, &s.From)
	m.move(path+".base", gives, &s.Base)
	m.move(path+".width", u, &s.Width)
	m.move(path+".each", gives, &s.Each)
	m.move(path+".cap", gives, &s.Cap)
}

// move moves numbers together by one unit, up and down.
func (m *mutator) move(path string, u rule.Unit, numbers ...*rule.Number) {
	for _, by := range [...]rule.Number{unit(u, 1), unit(u, -1)} {
		old, fits := *numbers[0], true
		for _, n := range numbers {
			if *n, fits = old.Plus(by); !fits {
				*n = old
			}
		}
		sign := ""
		if by.Sign() > 0 {
			sign = "+"
		}
		if !m.done && fits && !m.emit(path, sign+by.String()) {
			m.done = true
		}
		for _, n := range numbers {
			*n = old
		}
	}
}

// unit is the amount by which a number of the law is moved.
func unit(u rule.Unit, sign int64) rule.Number {
	switch u {
	case rule.Share:
		return rule.Frac(sign, 10_000)
	case rule.YuanUnit:
		return rule.Frac(sign, 100)
	}
	return rule.Int(sign)
}

func (m *mutator) flip(on *bool, path string) {
	*on = !*on
	if !m.done && !m.emit(path, "flipped") {
		m.done = true
	}
	*on = !*on
}
