package ruletest

import (
	"reflect"
	"strconv"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// field is one place of an application that may be given or not, with how it is reached from the application's value.
type field struct {
	path string // such as awards[1].rank
	at   []int  // indexes of struct fields; below list, of the item and then of its fields
	list []int  // of a place within a list: the field that holds the list; then at begins with the item
}

// fieldsOf lists the places of an application that are given: its own, those of the structs within it, and those of the
// items of its lists.
func fieldsOf[A any](a *A) []field {
	v := reflect.ValueOf(a).Elem()
	if v.Kind() != reflect.Struct {
		return nil
	}
	var all []field
	for _, f := range optional(v, "", nil) {
		all = append(all, f)
		list := items(fieldAt(v, f.at))
		if !list.IsValid() || list.Type().Elem().Kind() != reflect.Struct {
			continue
		}
		for i := range list.Len() {
			for _, inner := range optional(list.Index(i), f.path+"["+strconv.Itoa(i)+"]", nil) {
				all = append(all, field{inner.path, append([]int{i}, inner.at...), f.at})
			}
		}
	}
	return all
}

// optional lists the fields of a struct that are given.
func optional(v reflect.Value, path string, at []int) []field {
	var all []field
	for i := range v.NumField() {
		f := v.Type().Field(i)
		if !f.IsExported() {
			continue
		}
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		here := append(append([]int(nil), at...), i)
		inner := v.Field(i)
		if o, ok := inner.Interface().(rule.Optional); ok {
			if o.IsGiven() {
				all = append(all, field{path: join(path, name), at: here})
			}
		} else if inner.Kind() == reflect.Struct {
			all = append(all, optional(inner, join(path, name), here)...)
		}
	}
	return all
}

func fieldAt(v reflect.Value, at []int) reflect.Value {
	for _, i := range at {
		v = v.Field(i)
	}
	return v
}

// items is the list that an optional holds; the zero Value when it holds something else.
func items(o reflect.Value) reflect.Value {
	held, _ := o.Interface().(rule.Optional)
	if held == nil || !held.IsGiven() {
		return reflect.Value{}
	}
	if list := reflect.ValueOf(held.Any()); list.Kind() == reflect.Slice {
		return list
	}
	return reflect.Value{}
}

// without is a copy of an application in which a field is not given. Lists are copied before they are changed.
func without[A any](a A, f field) A {
	v := reflect.ValueOf(&a).Elem()
	if f.list == nil {
		fieldAt(v, f.at).SetZero()
		return a
	}
	o := fieldAt(v, f.list)
	list := items(o)
	if !list.IsValid() {
		return a // the list itself is not given any more
	}
	fresh := reflect.MakeSlice(list.Type(), list.Len(), list.Len())
	reflect.Copy(fresh, list)
	fieldAt(fresh.Index(f.at[0]), f.at[1:]).SetZero()
	give(o, fresh)
	return a
}

// give makes an optional hold a list.
func give(o, list reflect.Value) {
	if into, ok := o.Addr().Interface().(rule.SettableOptional); ok {
		reflect.ValueOf(into.Slot()).Elem().Set(list)
		into.Fill()
	}
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}
