package ruletest

import (
	"reflect"
	"strconv"
	"testing"

	"github.com/keji-rules/keji/rule"
)

// noneGiven is what a test without applications is told: it would pass whatever the rules are.
const noneGiven = "no application is given: nothing would be tried; give one, as complete as can be"

// tries reports whether an application gives anything to try, and fails the test where it does not.
func (s Subject[P, A]) tries(t testing.TB, a *A) bool {
	t.Helper()
	return s.gives(t, "the application", a)
}

// triesEach asks it of every application; there must be one.
func (s Subject[P, A]) triesEach(t testing.TB, apps []A) bool {
	t.Helper()
	all := len(apps) > 0
	if !all {
		t.Error(noneGiven)
	}
	for i := range apps {
		all = s.gives(t, "application "+strconv.Itoa(i), &apps[i]) && all
	}
	return all
}

// triesOne asks it of one application at least.
func (s Subject[P, A]) triesOne(t testing.TB, apps []A) bool {
	t.Helper()
	for i := range apps {
		if given(&apps[i]) {
			return true
		}
	}
	if len(apps) > 0 {
		t.Errorf("no application gives a fact: nothing would be tried; fill in at least one, as complete as can be")
	} else {
		t.Error(noneGiven)
	}
	return false
}

func (s Subject[P, A]) gives(t testing.TB, what string, a *A) bool {
	t.Helper()
	switch {
	case !given(a):
		t.Errorf("%s gives no fact: nothing would be tried; fill it in, as complete as can be", what)
		return false
	case !s.tells(a):
		t.Errorf("%s gives so little that no line of any edition can be told: nothing would be tried; fill it in, as complete as can be", what)
		return false
	}
	return true
}

// given reports whether any field of an application holds a value.
func given[A any](a *A) bool { return !reflect.ValueOf(a).Elem().IsZero() }

// tells reports whether an edition finds something in an application, or refuses it, which is told elsewhere.
func (s Subject[P, A]) tells(a *A) bool {
	for _, e := range s.timeline.All() {
		d, err := s.decide(&e, a)
		if err != nil {
			return true
		}
		for f := range d.Findings() {
			if f.Verdict() == rule.Passed || f.Verdict() == rule.Failed {
				return true
			}
		}
	}
	return false
}
