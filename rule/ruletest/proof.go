package ruletest

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Proof is a scheme with its door and the folder of its hand-written cases: what a small scheme has to prove, in one place.
type Proof[P comparable, A any] struct {
	Scheme      *rule.Scheme[P, A]
	Door        *door.Door[A]
	Dir         string
	Waivers     []Waiver
	Equivalents []Equivalent
}

// Prove holds the scheme to its cases: each rule is seen from every side, each number is pinned down, and which lines there
// are depends on the edition alone.
func (s Proof[P, A]) Prove(t *testing.T) {
	t.Helper()
	if err := errors.Join(s.Scheme.Err(), s.Door.Err()); err != nil {
		t.Fatal(err)
	}
	for _, e := range s.Scheme.Timeline().All() {
		for _, p := range s.Scheme.CheckPolicy(&e.Policy) {
			t.Errorf("%s: %s", e.ID, p.Text(rule.EN))
		}
	}
	cases, err := Load(s.Dir)
	if err != nil {
		t.Fatal(err)
	}
	subject, coverage := For(s.Scheme, s.Door.Decode), NewCoverage(s.Scheme.Book())
	for _, d := range Cases(t, s.Dir, subject) {
		coverage.Add(d)
	}
	coverage.Require(t, BothSides, s.Waivers...)
	var apps []A
	for i := range cases {
		if a, err := s.Door.Decode(cases[i].Application()); err == nil {
			apps = append(apps, a)
		}
	}
	StraightLine(t, subject, apps...)
	Mutations(t, subject, cases, s.Equivalents...)
}

// Fuzz reads and decides whatever comes in; the seeds are the cases.
func (s Proof[P, A]) Fuzz(f *testing.F) {
	f.Helper()
	cases, err := Load(s.Dir)
	if err != nil {
		f.Fatal(err)
	}
	for i := range cases {
		f.Add(cases[i].Application())
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := s.Door.Decode(data)
		if err != nil {
			requireKind[*door.InputError](t, err)
			return
		}
		d, err := s.Scheme.Evaluate(a)
		if err != nil {
			requireKind[*rule.EditionError](t, err)
			return
		}
		if !json.Valid(d.AppendJSON(nil)) || d.FullText(rule.ZH) == "" || d.Text(rule.EN) == "" {
			t.Fatal("an answer that does not print")
		}
		if _, err := s.Scheme.Gaps(a); err != nil {
			t.Fatal(err)
		}
	})
}

func requireKind[E error](t *testing.T, err error) {
	t.Helper()
	var as E
	if !errors.As(err, &as) {
		t.Fatalf("not a refusal of the expected kind: %v", err)
	}
}
