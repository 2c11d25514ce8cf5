package rule

import (
	"errors"
	"fmt"
	"slices"
)

// Answer is what is not a verdict: an amount, a date, a range, a match, a next state; with the lines that led to it,
// what is missing, and the edition. It cannot exist without lines that cite. It is immutable as long as V is, and then
// safe for concurrent use. V prints through a method Text(Lang) string and is written to JSON by encoding/json.
type Answer[V any] struct {
	value Opt[V]
	core  *answer
}

// answer is what does not depend on V.
type answer struct {
	book    *Book
	about   Rule
	frame   Frame
	lines   []Line
	later   func() []Line
	missing []Fact
	causes  []Cause
}

// all are the lines, where they are made later made anew.
func (a *answer) all() []Line {
	if a.later != nil {
		return a.later()
	}
	return a.lines
}

// Draft is what an answer is made from. Give a Value, or say in Missing and Causes why there is none; facts that are
// Missing beside a value no longer matter to it.
type Draft[V any] struct {
	Book    *Book
	About   Rule // the rule that asks: its title heads the answer, its code tells answers of one scheme apart
	Frame   Frame
	Value   Opt[V]
	Lines   []Line
	Missing []Fact
	Causes  []Cause // besides those that the missing facts say themselves
	// Handed says that Lines, Missing and Causes are handed over: they are not copied, and the caller keeps no hand on them.
	Handed bool
	// Later makes the lines whenever they are asked for, instead of Lines, where most answers are asked for their value
	// alone. It gives new lines at each call, always the same, each of them whole, and may be called by several at once.
	Later func() []Line
}

// ErrAnswer says that a draft is no answer: a line without citation, no line at all, neither a value nor what is lacking.
// It is a fault of the program, never of the input.
var ErrAnswer = errors.New("rule: faulty answer")

// Answer checks the draft and makes it an answer.
func (d Draft[V]) Answer() (Answer[V], error) {
	core := &answer{d.Book, d.About, d.Frame, d.Lines, d.Later, d.Missing, d.Causes}
	if !d.Handed {
		core.lines, core.missing, core.causes = copiedLines(d.Lines), slices.Clone(d.Missing), slices.Clone(d.Causes)
	}
	if err := core.check(d.Value.IsGiven()); err != nil {
		return Answer[V]{}, err
	}
	if !d.Value.IsGiven() {
		core.addCauses()
	}
	return Answer[V]{d.Value, core}, nil
}

// copiedLines copies lines with their values, which lie side by side in one piece of memory.
func copiedLines(lines []Line) []Line {
	all, count := slices.Clone(lines), 0
	for i := range all {
		count += len(all[i].Values)
	}
	values := make([]Named, 0, count)
	for i := range all {
		if n := len(values); len(all[i].Values) > 0 {
			values = append(values, all[i].Values...)
			all[i].Values = values[n:len(values):len(values)]
		}
	}
	return all
}

func (a *answer) check(valued bool) error {
	fault := func(what string) error { return fmt.Errorf("%w: %s: %s", ErrAnswer, a.about.Code, what) }
	switch {
	case a.book == nil:
		return fault("no book")
	case a.book.err != nil:
		return a.book.err
	case a.about.Code == "" || !a.about.Title.Whole():
		return fault("about no rule")
	case len(a.lines) == 0 && a.later == nil:
		return fault("no lines")
	case !valued && len(a.missing) == 0 && len(a.causes) == 0:
		return fault("neither a value nor what is lacking")
	case valued && len(a.causes) > 0:
		return fault("a value, and a cause why there is none")
	}
	for i := range a.lines {
		if !a.lines[i].Whole() {
			return fault(fmt.Sprintf("line %d (%s) lacks code, titles or citation", i, a.lines[i].Rule.Code))
		}
	}
	return a.checkLacks(fault)
}

func (a *answer) checkLacks(fault func(string) error) error {
	for _, f := range a.missing {
		if f.Path == "" || !f.Title.Whole() {
			return fault("a missing fact that no book declares")
		}
	}
	for _, c := range a.causes {
		if !c.Valid() {
			return fault("an unknown cause")
		}
	}
	return nil
}

// addCauses adds what the missing facts say, each cause once, in a fixed order.
func (a *answer) addCauses() {
	for _, f := range a.missing {
		if f.Judged {
			a.causes = append(a.causes, ToBeJudged)
		} else {
			a.causes = append(a.causes, DataMissing)
		}
	}
	slices.Sort(a.causes)
	a.causes = slices.Compact(a.causes)
}

// IsZero reports whether there is no answer.
func (a Answer[V]) IsZero() bool { return a.core == nil }

// Value returns what was computed; false while it cannot be told.
func (a Answer[V]) Value() (V, bool) { return a.value.Get() }

// Scheme returns the scheme's stable name and its title.
func (a Answer[V]) Scheme() (string, Text) {
	if a.core == nil {
		return "", Text{}
	}
	return a.core.book.scheme, a.core.book.title
}

// About returns the rule that asks.
func (a Answer[V]) About() Rule {
	if a.core == nil {
		return Rule{}
	}
	return a.core.about
}

// Frame returns the edition and the day that picked it.
func (a Answer[V]) Frame() Frame {
	if a.core == nil {
		return Frame{}
	}
	return a.core.frame
}

// Lines returns a copy of the lines that led to the answer.
func (a Answer[V]) Lines() []Line {
	if a.core == nil {
		return nil
	}
	if a.core.later != nil {
		return a.core.later()
	}
	return copiedLines(a.core.lines)
}

// Missing returns the facts that were not given: those that keep the value from being told, or, beside a value, those
// that no longer matter to it.
func (a Answer[V]) Missing() []Fact {
	if a.core == nil {
		return nil
	}
	return slices.Clone(a.core.missing)
}

// Causes says why there is no value, each cause once; none beside a value.
func (a Answer[V]) Causes() []Cause {
	if a.core == nil {
		return nil
	}
	return slices.Clone(a.core.causes)
}
