package rule

import (
	"errors"
	"slices"
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
	facts    func(*Sheet, *P, *A) // nil where the rules read facts as they go
	frame    func(*A) Frame
	validate func(*A) error
	need     need        // what the largest edition uses of a sheet
	plans    []*jsonPlan // by edition
	shapes   []*Sheet    // by edition, of an application in which nothing is given
	programs []*program  // by edition, nil where its law is not compiled
	desks    sync.Pool   // of *desk[A]
}

// desk is what one evaluation works on; desks are lent and returned, so that an answer costs no more than what it keeps.
type desk[A any] struct {
	sheet *Sheet
	facts A
	room  []byte // to pack answers in
}

// Parts are what a scheme is built from; each is required but Validate, and either Rules or Facts and Law.
type Parts[P comparable, A any] struct {
	Book     *Book
	Timeline Timeline[P]
	// Rules writes every line on the sheet. It is straight-line: which lines exist depends on the policy alone.
	Rules func(*Sheet, *P, *A)
	// Facts and Law are the rules in two parts, which make answers faster and lasting ones smaller. Facts reads facts of the
	// application, which ones depends on the policy alone; Law writes every line from what Sheet.Fact then gives. Law sees no
	// application and is compiled once for each edition of the scheme's own timeline, by which Evaluate, EvaluateOn and Gaps
	// then decide; other policies are applied line by line and come to the same. A law that reads facts itself, asks what is
	// known (OnDay, Also, Err, Decision) or writes on after Decide is not compiled but run for every application: see Compiled.
	Facts func(*Sheet, *P, *A)
	Law   func(*Sheet, *P)
	// Frame returns the day that picks the edition, as the law names it for this scheme, and what the answer is about;
	// the edition is filled in afterwards. A zero day means that the fact which picks the edition was not given.
	Frame func(*A) Frame
	// Validate is the door's full report on an application; nil when it is sound.
	Validate func(*A) error
}

// NewScheme builds a scheme. What is missing surfaces at the first evaluation as an error.
func NewScheme[P comparable, A any](p Parts[P, A]) *Scheme[P, A] {
	c := &Scheme[P, A]{book: p.Book, timeline: p.Timeline, rules: p.whole(), facts: p.Facts, frame: p.Frame, validate: p.Validate}
	if c.whole() {
		c.measure(p.Law)
	}
	return c
}

// whole returns the rules as one function, nil where a part is missing or one is given twice.
func (p *Parts[P, A]) whole() func(*Sheet, *P, *A) {
	facts, law := p.Facts, p.Law
	switch {
	case facts == nil && law == nil:
		return p.Rules
	case facts == nil || law == nil || p.Rules != nil:
		return nil
	}
	return func(s *Sheet, p *P, a *A) {
		facts(s, p, a)
		law(s, p)
	}
}

// measure finds what a sheet needs and, where it can, compiles the law: the lines of an edition are the same for every
// application.
func (c *Scheme[P, A]) measure(law func(*Sheet, *P)) {
	for i := range c.timeline.editions {
		p, none := &c.timeline.editions[i].Policy, new(A)
		var compiled *program
		if law != nil {
			compiled = compile(c.book, func(s *Sheet) { c.facts(s, p, none) }, func(s *Sheet) { law(s, p) })
		}
		shape := NewSheet(c.book)
		if compiled != nil {
			shape = compiled.form
		} else {
			c.rules(shape, p, none)
			shape.settle()
		}
		c.plans, c.shapes, c.programs = append(c.plans, new(jsonPlan)), append(c.shapes, shape), append(c.programs, compiled)
		c.need.cover(shape)
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

// Compiled reports whether the law of every edition is compiled: see Parts.
func (c *Scheme[P, A]) Compiled() bool {
	return len(c.programs) > 0 && !slices.Contains(c.programs, nil)
}

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
	if t != &c.timeline {
		return c.run(s, &t.editions[i].Policy, nil, a, &f)
	}
	d, err := c.run(s, &t.editions[i].Policy, c.programs[i], a, &f)
	s.plan = c.plans[i]
	return d, err
}

// EvaluateWith decides under a policy, outside any timeline, on a sheet of the caller's. The policy must not change
// while the decision is read.
func (c *Scheme[P, A]) EvaluateWith(s *Sheet, p *P, a *A) (Decision, error) {
	if !c.whole() {
		return Decision{}, ErrScheme
	}
	f := c.frame(a)
	return c.run(s, p, nil, a, &f)
}

func (c *Scheme[P, A]) run(s *Sheet, p *P, compiled *program, a *A, f *Frame) (Decision, error) {
	s.serve(c.book)
	s.reset(f)
	c.write(s, p, compiled, a)
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

// write writes every line on a sheet that was reset, by the program of the policy where it has one.
func (c *Scheme[P, A]) write(s *Sheet, p *P, compiled *program, a *A) {
	if s.compiled = compiled; compiled == nil {
		c.rules(s, p, a)
		return
	}
	compiled.begin(s)
	c.facts(s, p, a)
	compiled.finish(s)
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
	return c.gaps(&c.timeline.editions[i].Policy, c.programs[i], &a)
}

// GapsWith searches under a policy.
func (c *Scheme[P, A]) GapsWith(p *P, a A) ([]Gap, error) {
	if !c.whole() {
		return nil, ErrScheme
	}
	return c.gaps(p, nil, &a)
}

func (c *Scheme[P, A]) gaps(p *P, compiled *program, a *A) ([]Gap, error) {
	s, f := NewSheet(c.book), c.frame(a)
	if _, err := c.run(s, p, compiled, a, &f); err != nil {
		return nil, err
	}
	return FindGaps(s, func(s *Sheet) { c.write(s, p, compiled, a) }), nil
}

// check returns the door's report.
func (c *Scheme[P, A]) check(a *A) error {
	if c.validate == nil {
		return nil
	}
	return c.validate(a)
}
