package rule

// begin readies a sheet that was reset for the facts.
func (p *program) begin(s *Sheet) { s.wides = append(s.wides[:0], p.law...) }

// finish writes the law on a sheet that has all facts, and nothing else.
func (p *program) finish(s *Sheet) {
	if !p.knows(s.vals) {
		s.slip("facts that depend on the application")
		return
	}
	p.lay(s)
	for i := range p.batches {
		p.batches[i].loop(p, s, p.batches[i].steps)
	}
	p.judge(s)
	p.decide(s)
}

// knows reports whether the facts on a sheet are those that the law was compiled with, in the same order.
func (p *program) knows(facts []value) bool {
	if len(facts) != p.facts {
		return false
	}
	known := p.form.vals[:len(facts)]
	for i := range facts {
		if v, w := &facts[i], &known[i]; v.a != w.a || v.op != w.op {
			return false
		}
	}
	return true
}

// lay puts on a sheet what all applications have in common.
func (p *program) lay(s *Sheet) {
	f := p.form
	s.vals, s.finds, s.kids = append(s.vals, f.vals[p.facts:]...), append(s.finds[:0], f.finds...), append(s.kids[:0], f.kids...)
	s.limits, s.schedules, s.tables = append(s.limits[:0], f.limits...), append(s.schedules[:0], f.schedules...), append(s.tables[:0], f.tables...)
	s.ladders, s.switches = append(s.ladders[:0], f.ladders...), append(s.switches[:0], f.switches...)
	s.off, s.by, s.score = append(s.off[:0], f.off...), append(s.by[:0], f.by...), f.score
}

// decide ends the sheet as Sheet.Decide does.
func (p *program) decide(s *Sheet) {
	seen := uint8(0)
	for _, i := range p.required {
		seen |= 1 << (s.finds[i].result & 3)
	}
	s.conclude(seen)
}
