// Package casetest puts the questions of golden cases to the packages of funding, and fuzzes them. It is imported by tests only.
package casetest

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

// Ask decodes an input and asks: under the policy where one is given, else under the edition in force.
func Ask[P, I, V any](p *P, input []byte, decode func([]byte) (I, error), inForce func(I) (rule.Answer[V], error), under func(P, I) (rule.Answer[V], error)) (ruletest.Told, error) {
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

// Fuzz feeds the inputs of the golden cases of folders that put a question, and mutations of them, to a decoder and what
// follows: every answer is a value or says what is lacking, and every error is the door's or that no edition covers the day.
func Fuzz[P any](f *testing.F, asks string, ask ruletest.Asking[P], folders ...string) {
	for _, folder := range folders {
		cases, err := ruletest.LoadAnswers(folder)
		require.NoError(f, err)
		for _, c := range cases {
			if c.Asks == asks {
				f.Add(c.Input())
			}
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := ask(nil, asks, data)
		if err != nil {
			var input *door.InputError
			var none *rule.EditionError
			require.True(t, errors.As(err, &input) || errors.As(err, &none), err)
			return
		}
		require.NotEmpty(t, a.FullText(rule.ZH)+a.FullText(rule.EN))
		_, err = a.MarshalJSON()
		require.NoError(t, err)
	})
}
