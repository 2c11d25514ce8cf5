package ruletest

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"github.com/keji-rules/keji/rule"
)

// OrderIndependent asserts under each edition that the order of a list's items decides nothing: every list of every
// application is turned round, and shifted by one, and neither the verdict, nor the score, nor any requirement that no
// group took in, nor the facts that are missing come out otherwise. Which item a group names may differ where two are
// equally favourable.
func OrderIndependent[P comparable, A any](t testing.TB, s Subject[P, A], apps ...A) {
	t.Helper()
	s.sound(t)
	tried := 0
	for _, e := range s.timeline.All() {
		for i := range apps {
			want, err := s.outline(&e, &apps[i])
			if err != nil {
				continue // what is refused in one order need not be accepted in another
			}
			for path, other := range reordered(apps[i]) {
				tried++
				is, err := s.outline(&e, &other)
				if err != nil || !slices.Equal(is, want) {
					t.Errorf("%s: application %d: the order of %s matters: %v, %v in another order %v", e.ID, i, path, want, is, orNothing(err))
				}
			}
		}
	}
	if tried == 0 {
		t.Errorf("no application has a list of two items: nothing was tried")
	}
}

func orNothing(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

// outline writes down what must not depend on the order of a list.
func (s Subject[P, A]) outline(e *rule.Dated[P], a *A) ([]string, error) {
	d, err := s.decide(e, a)
	if err != nil {
		return nil, err
	}
	score, _ := d.Score()
	all := []string{d.Verdict().String(), exactly(score)}
	for f := range d.Findings() {
		if _, grouped := f.Parent(); !grouped && f.Role() == rule.Requirement {
			all = append(all, f.Code()+" "+f.Verdict().String())
		}
	}
	missing := d.Missing()
	var open []string
	for _, f := range missing.Open {
		open = append(open, f.Path)
	}
	slices.Sort(open)
	return append(all, fmt.Sprint("missing ", open)), nil
}

// reordered yields the application with each of its lists turned round and shifted.
func reordered[A any](a A) func(func(string, A) bool) {
	return func(yield func(string, A) bool) {
		for _, f := range fieldsOf(&a) {
			if f.list != nil {
				continue
			}
			list := items(fieldAt(reflect.ValueOf(&a).Elem(), f.at))
			if !list.IsValid() || list.Len() < 2 {
				continue
			}
			n := list.Len()
			for _, from := range [...]func(int) int{func(i int) int { return n - 1 - i }, func(i int) int { return (i + 1) % n }} {
				b, fresh := a, reflect.MakeSlice(list.Type(), n, n)
				for i := range n {
					fresh.Index(i).Set(list.Index(from(i)))
				}
				give(fieldAt(reflect.ValueOf(&b).Elem(), f.at), fresh)
				if !yield(f.path, b) {
					return
				}
			}
		}
	}
}
