package rule

import "slices"

// program is the law of one edition, compiled: the sheet as it stands when nothing was given, and what is left to do for
// an application. The lines are the same for every application, so what the law alone decides is not done again: of what
// values are made, which numbers of the law they meet, which lines a group took in, which clauses are off. It is
// immutable and safe for concurrent use.
type program struct {
	form     *Sheet     // what all applications have in common
	law      []interval // the ranges that the law leaves, which come first on a sheet; such values of the form index them here
	facts    int        // how many values are facts, the first ones
	batches  []batch    // how the values are computed that depend on them
	required []int32    // the lines that count towards the verdict

	byLaw, byBound, byPoints, byLines []judgment // how the lines are judged, in this order
}

// compiling notes, while a law is compiled, what a sheet does not keep.
type compiling struct {
	beside   map[int32]int32 // by value: the reading not taken; of a day moved by years, which way
	asked    bool            // the law asked what is known
	decided  int             // how often it decided
	lines    int             // how many lines there were then
	off      int             // how many of them were switched off
	required []int32         // which of them counted
}

// note notes something of the value that comes next.
func (c *compiling) note(s *Sheet, beside int32) {
	if c != nil {
		c.beside[int32(len(s.vals))] = beside
	}
}

// ask notes that the law asked what is known.
func (c *compiling) ask() {
	if c != nil {
		c.asked = true
	}
}

// decide notes on what the law decided.
func (c *compiling) decide(s *Sheet) {
	if c != nil {
		c.decided, c.lines, c.off, c.required = c.decided+1, len(s.finds), len(s.off), s.requirements()
	}
}

// last reports whether the law decided once, and last of all.
func (c *compiling) last(s *Sheet) bool {
	return c.decided == 1 && c.lines == len(s.finds) && c.off == len(s.off) && slices.Equal(c.required, s.requirements())
}

// requirements lists the lines that count towards the verdict.
func (s *Sheet) requirements() (all []int32) {
	for i := range int32(len(s.finds)) {
		if s.required(i) {
			all = append(all, i)
		}
	}
	return all
}

// compile runs the law on a sheet on which nothing was given, and keeps what it left there. It returns nil for a law that
// the sheet refuses, or that cannot be compiled: it reads facts, asks what is known, writes on after it decided, or comes
// to something else when it is compiled; or facts does more than read. Such a law is run for every application.
func compile(b *Book, facts, law func(*Sheet)) *program {
	s := NewSheet(b)
	c := &compiling{beside: map[int32]int32{}}
	s.compiling = c
	facts(s)
	p, asFacts := &program{form: s, facts: len(s.vals)}, s.readsOnly()
	law(s)
	s.compiling = nil
	if s.Err() != nil || !asFacts || c.asked || !c.last(s) {
		return nil
	}
	steps := p.keepLaw(c)
	if slices.ContainsFunc(steps, func(t step) bool { return t.do == doNothing }) {
		return nil
	}
	p.batches, p.required = s.batches(steps), c.required
	p.keepLines()
	if !p.writesLike(NewSheet(b), facts, law) {
		return nil
	}
	return p
}

// readsOnly reports whether all that stands on a sheet was read from an application: facts and choices.
func (s *Sheet) readsOnly() bool {
	return len(s.finds) == 0 && !slices.ContainsFunc(s.vals, func(v value) bool { return v.op != fromFact && v.op != fromChoice })
}

// writesLike reports whether, where nothing is given, the program leaves on a sheet what the law writes.
func (p *program) writesLike(want *Sheet, facts, law func(*Sheet)) bool {
	facts(want)
	law(want)
	got := NewSheet(want.book)
	p.begin(got)
	facts(got)
	p.finish(got)
	return got.Err() == nil && slices.Equal(want.finds, got.finds) && slices.Equal(want.kids, got.kids) && want.alikeValues(got) &&
		want.verdict == got.verdict && want.score == got.score
}

// alikeValues reports whether two sheets hold the same values, wherever their ranges stand.
func (s *Sheet) alikeValues(t *Sheet) bool {
	if len(s.vals) != len(t.vals) {
		return false
	}
	for i := range s.vals {
		v, w := s.vals[i], t.vals[i]
		if v.state == wide && w.state == wide {
			x, y := &s.wides[v.num], &t.wides[w.num]
			if cmpEnds(x.lo, y.lo) != 0 || cmpEnds(x.hi, y.hi) != 0 || x.maybe != y.maybe || x.never != y.never {
				return false
			}
			v.num, w.num = 0, 0
		}
		if v != w {
			return false
		}
	}
	return true
}

// keepLaw makes a step of every value that depends on facts, and keeps the ranges of the others.
func (p *program) keepLaw(c *compiling) (steps []step) {
	s, open := p.form, make([]bool, len(p.form.vals))
	for i := range s.vals {
		v := &s.vals[i]
		switch {
		case i < p.facts:
			open[i] = true
		case s.hangs(int32(i), open):
			open[i] = true
			steps = append(steps, p.step(int32(i), c.beside))
		case v.state == wide:
			p.law = append(p.law, s.wides[v.num])
			v.num = int64(len(p.law) - 1)
		}
	}
	for _, t := range steps {
		v := &s.vals[t.at]
		v.num, v.den, v.state, v.moot = 0, 1, exact, false
		v.settle(s.kids)
	}
	return steps
}

// hangs reports whether a value depends on facts, directly or by one of those that do.
func (s *Sheet) hangs(i int32, open []bool) bool {
	switch v := &s.vals[i]; v.op {
	case fromFact, fromPoints, fromSwitch, fromEither:
		return true
	case fromSchedule:
		return open[v.a]
	}
	return slices.ContainsFunc(s.operands(i), func(j int32) bool { return open[j] })
}
