package ruletest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/keji-rules/keji/rule"
)

// Told is an answer that is no verdict, whatever its value is: a rule.Answer.
type Told interface {
	Text(rule.Lang) string
	FullText(rule.Lang) string
	Lines() []rule.Line
	Missing() []rule.Fact
	Causes() []rule.Cause
	MarshalJSON() ([]byte, error)
	IsZero() bool
}

// Asking puts the question of a case: under the policy where one is given, else under the edition that the input picks.
type Asking[P any] func(p *P, asks string, input []byte) (Told, error)

// Answers runs every case of a folder as a subtest named after its file, under each edition that it names, and returns
// the answers and the codes of all their lines.
//
// A case has the keys title, why and input; base, as for a verdict; ask, which names the question; policies, the editions
// that must answer alike; and what is expected: value (the whole value as JSON), text (the value in Chinese), missing
// (paths) and causes, lines (by code: the verdict, said for a line without one, or none), or error.
//
// Then every input is asked with each of its lists empty, and without each of its facts: what comes is still printed and
// is a value or says what is lacking, or is an error of the door or that no edition covers the day.
func Answers[P any](t *testing.T, dir string, editions rule.Timeline[P], ask Asking[P]) (all []Told, codes map[string]bool) {
	t.Helper()
	cases, err := LoadAnswers(dir)
	if err != nil {
		t.Error(err)
	}
	codes = map[string]bool{}
	for i := range cases {
		c := &cases[i]
		t.Run(c.Name, func(t *testing.T) {
			for _, id := range c.editions() {
				told, err := put(c, c.Input(), editions, id, ask)
				for _, d := range c.differences(told, err) {
					t.Errorf("%s %s: %s", c.Title, id, d)
				}
				if err == nil {
					all = append(all, told)
					for _, l := range told.Lines() {
						if !l.Whole() {
							t.Errorf("%s %s: the line %q lacks titles or citation", c.Title, id, l.Rule.Code)
						}
						codes[l.Rule.Code] = true
					}
				}
				if t.Failed() && err == nil {
					t.Log("\n" + told.FullText(rule.ZH))
				}
			}
		})
	}
	t.Run("emptied", func(t *testing.T) { soundWhenEmptied(t, cases, editions, ask) })
	return all, codes
}

// AnswerMutations is Mutations for cases whose answers are no verdicts: every number of every edition moves by one unit,
// every switch flips, and a case that names the edition must then fail.
func AnswerMutations[P comparable](t testing.TB, cases []AnswerCase, editions rule.Timeline[P], ask Asking[P], equivalents ...Equivalent) (noticed int) {
	t.Helper()
	y := newTally(editions, equivalents)
	for _, e := range editions.All() {
		held := heldBy(cases, e.ID, &e.Policy, ask)
		for m := range Mutants(e.Policy) {
			if y.skips() {
				continue
			}
			i := slices.IndexFunc(held, func(c *AnswerCase) bool { return noticedBy(c, &m.Policy, ask) })
			if i < 0 {
				y.missed(t, e.ID, m.Figure, m.Change)
				continue
			}
			y.noticed++
			foremost(held, i)
		}
	}
	y.close(t)
	return y.noticed
}

// foremost moves a case to the front: what noticed one figure often notices the next.
func foremost(held []*AnswerCase, i int) {
	c := held[i]
	copy(held[1:i+1], held[:i])
	held[0] = c
}

// heldBy lists the cases that name an edition and that it answers as expected.
func heldBy[P any](cases []AnswerCase, id string, p *P, ask Asking[P]) []*AnswerCase {
	var held []*AnswerCase
	for i := range cases {
		if c := &cases[i]; slices.Contains(c.policies, id) && !noticedBy(c, p, ask) {
			held = append(held, c)
		}
	}
	return held
}

// noticedBy reports whether a case is answered otherwise than expected under a policy.
func noticedBy[P any](c *AnswerCase, p *P, ask Asking[P]) bool {
	told, err := ask(p, c.Asks, c.Input())
	return len(c.differences(told, err)) > 0
}

// put asks a case, or less than it, under the named edition, or under the one that the input picks.
func put[P any](c *AnswerCase, input []byte, editions rule.Timeline[P], id string, ask Asking[P]) (Told, error) {
	if id == "" {
		return ask(nil, c.Asks, input)
	}
	e, known := editions.Named(id)
	if !known {
		return nil, fmt.Errorf("%w: %s", errPolicy, id)
	}
	return ask(&e.Policy, c.Asks, input)
}

// differences says in what an answer is not what the case expects.
func (c *AnswerCase) differences(a Told, err error) []string {
	if err != nil || len(c.refused) > 0 {
		return (&Case{refused: c.refused}).refusals(err)
	}
	x := comparison{}
	c.compareValue(&x, a)
	if c.missing != nil {
		x.facts("all", a.Missing(), c.missing)
	}
	if want := slices.Sorted(slices.Values(c.causes)); c.causes != nil && !slices.Equal(want, slices.Sorted(slices.Values(a.Causes()))) {
		x.say("causes: are %v, want %v", a.Causes(), want)
	}
	for code, want := range c.lines {
		if is := verdictsOf(a.Lines(), code); !slices.Contains(is, want) {
			x.say("lines: %s is %v, want %s", code, is, want)
		}
	}
	return x.found
}

// compareValue compares the value as JSON and as text; a case that says what is missing and no value expects none.
func (c *AnswerCase) compareValue(x *comparison, a Told) {
	value, given := valueOf(a)
	switch {
	case c.value == nil && c.text == "":
		if given && c.causes != nil {
			x.say("value: is %s, want none", value)
		}
		return
	case !given:
		x.say("value: is not told, for want of %v", a.Causes())
		return
	}
	if c.value != nil && !sameJSON(value, c.value) {
		x.say("value: is %s, want %s", value, c.value)
	}
	if head, _, _ := strings.Cut(a.Text(rule.ZH), "\n"); c.text != "" && !strings.HasSuffix(head, "："+c.text) {
		x.say("text: is %s, want %s", head, c.text)
	}
}

// valueOf reads the value off the JSON of an answer.
func valueOf(a Told) (json.RawMessage, bool) {
	text, err := a.MarshalJSON()
	var whole struct {
		Value json.RawMessage `json:"value"`
	}
	if err != nil || json.Unmarshal(text, &whole) != nil {
		return nil, false
	}
	return whole.Value, len(whole.Value) > 0 && !bytes.Equal(whole.Value, []byte("null"))
}

// sameJSON compares two values without regard to blanks and the order of keys.
func sameJSON(a, b []byte) bool {
	x, y := plain(a), plain(b)
	return x != nil && reflect.DeepEqual(x, y)
}

func plain(text []byte) (v any) {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if d.Decode(&v) != nil {
		return nil
	}
	return v
}

// verdictsOf lists what the lines with a code say: their verdict, or said; none where there is no such line.
func verdictsOf(lines []rule.Line, code string) []string {
	var all []string
	for _, l := range lines {
		if l.Rule.Code != code {
			continue
		}
		if v, given := l.Verdict.Get(); given {
			all = append(all, v.String())
		} else {
			all = append(all, "said")
		}
	}
	if all == nil {
		return []string{"none"}
	}
	return all
}
