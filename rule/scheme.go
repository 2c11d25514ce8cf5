package rule

import (
	"errors"
	"sync"
)

// Scheme ties together what one set of rules needs: its book, its dated editions, and the function that reads like the
// law. P is the policy, a comparable struct of numbers; A is the application, a plain struct of facts. A scheme's
// package builds one Scheme and offers Evaluate, Gaps and the rest through it. It is immutable and safe for concurrent
// use.
type Scheme[P comparable, A any] struct {
	book     *Book
	timeline Timeline[P]
	rules    func(*Sheet, *P, *A)
	frame    func(*A) Frame
	validate func(*A) error
	need     need        // what the largest edition uses of a sheet
	plans    []*jsonPlan // by edition
	shapes   []*Sheet    // by edition, of an application in which nothing is given
	desks    sync.Pool   // of *desk[A]
}

// desk is what one evaluation works on; desks are lent and returned, so that an answer costs no more than what it keeps.
type desk[A any] struct {
	sheet *Sheet
	facts A
	room  []byte // to pack answers in
}

// Parts are what a scheme is built from; each is required but Validate.
type Parts[P comparable, A any] struct {
	Book     *Book
	Timeline Timeline[P]
	// Rules writes every line on the sheet. It is straight-line: which lines exist depends on the policy alone.
	Rules func(*Sheet, *P, *A)
	// Frame returns the day that picks the edition, as the law names it for this scheme, and what the answer is about;
	// the edition is filled in afterwards. A zero day means that the fact which picks the edition was not given.
	Frame func(*A) Frame
	// Validate is the door's full report on an application; nil when it is sound.
	Validate func(*A) error
}

// NewScheme builds a scheme. What is missing surfaces at the first evaluation as an error.
func NewScheme[P comparable, A any](p Parts[P, A]) *Scheme[P, A] {
	c := &Scheme[P, A]{book: p.Book, timeline: p.Timeline, rules: p.Rules, frame: p.Frame, validate: p.Validate}
	if c.whole() {
		c.measure()
	}
	return c
}

// measure finds what a sheet needs: the lines of an edition are the same for every application.
func (c *Scheme[P, A]) measure() {
	for i := range c.timeline.editions {
		s := NewSheet(c.book)
		c.rules(s, &c.timeline.editions[i].Policy, new(A))
		c.plans, c.shapes = append(c.plans, new(jsonPlan)), append(c.shapes, s)
		s.settle()
		c.need.cover(s)
	}
}

// ErrScheme says that a scheme was built without one of its parts.
var ErrScheme = errors.New("rule: incomplete scheme")

// Err returns what is wrong with the scheme itself: a missing part, a faulty book or timeline.
func (c *Scheme[P, A]) Err() error {
	if !c.whole() || c.timeline.Len() == 0 {
		return ErrScheme
	}
	return errors.Join(c.book.Err(), c.timeline.Err())
}

func (c *Scheme[P, A]) whole() bool { return c.book != nil && c.rules != nil && c.frame != nil }

// Book returns the scheme's rules and facts.
func (c *Scheme[P, A]) Book() *Book { return c.book }

// Timeline returns the scheme's editions.
func (c *Scheme[P, A]) Timeline() Timeline[P] { return c.timeline }

// Day returns the day that picks the edition for an application, zero when it was not given.
func (c *Scheme[P, A]) Day(a *A) Date {
	if c.frame == nil {
		return Date{}
	}
	return c.frame(a).Day
}

// Evaluate decides an application under the edition in force on its day. An error means that there is no lawful answer:
// malformed input (the door's full report) or no edition in force (*EditionError).
func (c *Scheme[P, A]) Evaluate(a A) (Decision, error) {
	if !c.whole() {
		return Decision{}, ErrScheme
	}
	d, lent := c.desks.Get().(*desk[A])
	if !lent {
		d = &desk[A]{sheet: newSheet(c.book, c.need)}
	}
	d.facts = a
	answer, err := c.EvaluateOn(d.sheet, &d.facts)
	if err == nil {
		answer, d.room = answer.kept(c.shapes, d.room)
	}
	var none A
	d.facts = none
	c.desks.Put(d)
	return answer, err
}

// EvaluateOn decides on a sheet of the caller's, for batches: the decision is valid until the sheet is used again.
func (c *Scheme[P, A]) EvaluateOn(s *Sheet, a *A) (Decision, error) {
	return c.EvaluateUnder(&c.timeline, s, a)
}

// EvaluateUnder decides under the editions of another timeline: a reform's, or a host's own.
func (c *Scheme[P, A]) EvaluateUnder(t *Timeline[P], s *Sheet, a *A) (Decision, error) {
	if !c.whole() {
		return Decision{}, ErrScheme
	}
	f := c.frame(a)
	if f.Day.IsZero() {
		if err := c.check(a); err != nil {
			return Decision{}, err
		}
	}
	i, err := t.find(f.Day)
	if err != nil {
		return Decision{}, err
	}
	f.Edition = &t.editions[i].Edition
	d, err := c.run(s, &t.editions[i].Policy, a, &f)
	if t == &c.timeline {
		s.plan = c.plans[i]
	}
	return d, err
}

// EvaluateWith decides under a policy, outside any timeline, on a sheet of the caller's. The policy must not change
// while the decision is read.
func (c *Scheme[P, A]) EvaluateWith(s *Sheet, p *P, a *A) (Decision, error) {
	if !c.whole() {
		return Decision{}, ErrScheme
	}
	f := c.frame(a)
	return c.run(s, p, a, &f)
}

func (c *Scheme[P, A]) run(s *Sheet, p *P, a *A, f *Frame) (Decision, error) {
	s.serve(c.book)
	s.reset(f)
	c.rules(s, p, a)
	if s.fault == nil && len(s.breach) == 0 && s.decided && s.book.err == nil {
		return Decision{s: s}, nil
	}
	if len(s.breach) > 0 {
		if err := c.check(a); err != nil {
			return Decision{}, err
		}
	}
	return Decision{}, s.Err()
}

// Gaps searches, under the edition in force, for the least changes that would meet what is unmet; see FindGaps.
func (c *Scheme[P, A]) Gaps(a A) ([]Gap, error) {
	if !c.whole() {
		return nil, ErrScheme
	}
	i, err := c.timeline.find(c.frame(&a).Day)
	if err != nil {
		return nil, errors.Join(c.check(&a), err)
	}
	return c.GapsWith(&c.timeline.editions[i].Policy, a)
}

// GapsWith searches under a policy.
func (c *Scheme[P, A]) GapsWith(p *P, a A) ([]Gap, error) {
	if !c.whole() {
		return nil, ErrScheme
	}
	s := NewSheet(c.book)
	if _, err := c.EvaluateWith(s, p, &a); err != nil {
		return nil, err
	}
	return FindGaps(s, func(s *Sheet) { c.rules(s, p, &a) }), nil
}

// check returns the door's report.
func (c *Scheme[P, A]) check(a *A) error {
	if c.validate == nil {
		return nil
	}
	return c.validate(a)
}
