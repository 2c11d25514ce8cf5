package ruletest

import (
	"errors"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Ask answers the question of a case for a package that decodes its input and asks: under the policy where one is given,
// else under the edition that the input picks.
func Ask[P, I, V any](p *P, input []byte, decode func([]byte) (I, error), inForce func(I) (rule.Answer[V], error), under func(P, I) (rule.Answer[V], error)) (Told, error) {
	in, err := decode(input)
	if err != nil {
		return nil, err
	}
	ask := inForce
	if p != nil {
		ask = func(in I) (rule.Answer[V], error) { return under(*p, in) }
	}
	a, err := ask(in)
	if err != nil {
		return nil, err
	}
	return a, nil
}

// FuzzAnswers fuzzes a question, with the inputs of the cases of folders that put it as seeds: every answer is printed and
// is a value or says what is lacking, and every error is the door's or that no edition covers the day.
func FuzzAnswers[P any](f *testing.F, asks string, ask Asking[P], folders ...string) {
	f.Helper()
	for _, folder := range folders {
		cases, err := LoadAnswers(folder)
		if err != nil {
			f.Fatal(err)
		}
		for _, c := range cases {
			if c.Asks == asks {
				f.Add(c.Input())
			}
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		told, err := ask(nil, asks, data)
		soundAnswer(t, data, told, err)
	})
}

// soundAnswer asserts that an answer can be printed and is a value or says what is lacking, and that an error is the
// door's or that no edition covers the day.
func soundAnswer(t testing.TB, input []byte, told Told, err error) {
	t.Helper()
	if err != nil {
		var refused *door.InputError
		var none *rule.EditionError
		if !errors.As(err, &refused) && !errors.As(err, &none) {
			t.Fatalf("%v\nof %s", err, input)
		}
		return
	}
	if told.FullText(rule.ZH) == "" || told.FullText(rule.EN) == "" {
		t.Fatalf("an answer without text\nto %s", input)
	}
	if _, given := valueOf(told); given == (len(told.Causes()) > 0) {
		t.Fatalf("a value: %t, and causes why there is none: %v\nto %s", given, told.Causes(), input)
	}
}
