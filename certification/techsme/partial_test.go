package techsme_test

import (
	"reflect"
	"slices"
	"strings"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
)

// This file takes facts away from applications and puts others in their place, by reflection over the fields, so that a
// new fact is covered without a change here.

// slot is one field of an application that may not be given, in the application itself or in an item of a list.
type slot struct {
	path  string // as facts are named: awards[].rank
	field reflect.Value
}

func (s slot) given() bool { return s.field.Interface().(rule.Optional).IsGiven() }

func (s slot) clear() { s.field.SetZero() }

// slots lists the fields; lists are cloned, so that changing an item changes this application alone.
func slots(a *techsme.Application) []slot {
	return slotsOf(reflect.ValueOf(a).Elem(), "")
}

func slotsOf(v reflect.Value, prefix string) []slot {
	var all []slot
	for i := range v.NumField() {
		name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		s := slot{prefix + name, v.Field(i)}
		opt, ok := s.field.Addr().Interface().(rule.SettableOptional)
		if !ok {
			continue
		}
		all = append(all, s)
		all = append(all, items(opt, s.path)...)
	}
	return all
}

// items lists the fields of the items of a given list.
func items(opt rule.SettableOptional, path string) []slot {
	list := reflect.ValueOf(opt.Any())
	if !opt.IsGiven() || list.Kind() != reflect.Slice {
		return nil
	}
	fresh := reflect.MakeSlice(list.Type(), list.Len(), list.Len())
	reflect.Copy(fresh, list)
	reflect.ValueOf(opt.Slot()).Elem().Set(fresh)
	opt.Fill()
	var all []slot
	for i := range fresh.Len() {
		all = append(all, slotsOf(fresh.Index(i), path+"[].")...)
	}
	return all
}

// less takes some facts away. The year stays, since it picks the edition.
func (d draw) less(a techsme.Application) techsme.Application {
	all := slots(&a)
	few := pick(d, 3, 10, 40)
	for _, s := range all {
		if s.path != "evaluation_year" && d.IntN(few) == 0 {
			s.clear()
		}
	}
	return a
}

// fill gives each fact not given the value that others have for it, where the path is one of those asked for (all for
// nil). What stands in lists is taken from any item of the others.
func (d draw) fill(a techsme.Application, paths []string) techsme.Application {
	var other []slot
	for range 4 {
		b := d.application()
		b.EvaluationYear, b.SubmittedOn = a.EvaluationYear, rule.Given(d.dayIn(got(a.EvaluationYear)))
		other = append(other, slots(&b)...)
	}
	d.Shuffle(len(other), func(i, j int) { other[i], other[j] = other[j], other[i] })
	for _, s := range slots(&a) {
		if !s.given() && (paths == nil || slices.Contains(paths, s.path)) {
			fillFrom(s, other)
		}
	}
	return a
}

func fillFrom(s slot, other []slot) {
	for _, o := range other {
		if o.path == s.path && o.given() {
			s.field.Set(o.field)
			return
		}
	}
}

// refill replaces facts by others: those of the paths that are not given in a partial application.
func (d draw) refill(whole, partial techsme.Application, paths []string) techsme.Application {
	gone := map[int]bool{}
	for i, s := range slots(&partial) {
		gone[i] = !s.given() && slices.Contains(paths, s.path)
	}
	for i, s := range sameSlots(&whole, &partial) {
		if gone[i] {
			s.clear()
		}
	}
	return d.fill(whole, paths)
}

// sameSlots lists the fields of a completion in the order of the partial application: items of lists that the partial
// one does not give are left out.
func sameSlots(whole, partial *techsme.Application) []slot {
	given := map[string]bool{}
	for _, s := range slots(partial) {
		given[s.path] = given[s.path] || s.given()
	}
	var all []slot
	for _, s := range slots(whole) {
		list, _, item := strings.Cut(s.path, "[].")
		if !item || given[list] {
			all = append(all, s)
		}
	}
	return all
}
