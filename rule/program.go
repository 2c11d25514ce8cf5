package rule

import "slices"

// program is the law of one edition, compiled: the sheet as it stands when nothing was given, and what is left to do for
// an application. The lines are the same for every application, so what the law alone decides is not done again: of what
// values are made, which numbers of the law they meet, which lines a group took in, which clauses are off. It is
// immutable and safe for concurrent use.
type program struct {
	form     *Sheet     // what all applications have in common
	law      []interval // the ranges that the law leaves; those of the form are those of facts
	facts    int        // how many values are facts, the first ones
	batches  []batch    // how the values are computed that depend on them
	required []int32    // the lines that count towards the verdict

	byLaw, byBound, byPoints, byLines []judgment // how the lines are judged, in this order
}

// compiling notes, while a law is compiled, what a sheet does not keep.
type compiling struct {
	beside map[int32]int32 // by value: the reading not taken; of a day moved by years, which way
	asked  bool            // the law asked what is known
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

// compile runs the law on a sheet on which nothing was given, and keeps what it left there. It returns nil for a law that
// the sheet refuses, or that cannot be compiled: it reads facts or asks what is known, or comes to something else when it
// is compiled. Such a law is run for every application.
func compile(b *Book, facts, law func(*Sheet)) *program {
	s := NewSheet(b)
	s.compiling = &compiling{beside: map[int32]int32{}}
	facts(s)
	p := &program{form: s, facts: len(s.vals)}
	law(s)
	if s.Err() != nil || s.compiling.asked {
		return nil
	}
	steps := p.keepLaw()
	p.batches = s.batches(steps)
	p.keepLines()
	s.settle()
	s.compiling = nil
	if slices.ContainsFunc(steps, func(t step) bool { return t.do == doNothing }) || !p.likeForm(NewSheet(b), facts) {
		return nil
	}
	return p
}

// keepLaw makes a step of every value that depends on facts, and keeps the ranges of the others.
func (p *program) keepLaw() (steps []step) {
	s, open := p.form, make([]bool, len(p.form.vals))
	for i := range s.vals {
		v := &s.vals[i]
		switch {
		case i < p.facts:
			open[i] = true
		case s.hangs(int32(i), open):
			open[i] = true
			steps = append(steps, p.step(int32(i)))
		case v.state == wide:
			p.law = append(p.law, s.wides[v.num])
			v.num = int64(len(p.law) - 1)
		}
	}
	for _, t := range steps {
		v := &s.vals[t.at]
		v.num, v.den, v.state, v.moot = 0, 1, exact, false
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
