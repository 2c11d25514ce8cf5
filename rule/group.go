package rule

import "slices"

// AnyOf passes when one of the checks does, as several routes lead to the same title.
func (s *Sheet) AnyOf(id ID, checks ...Check) Check { return s.group(id, AnyOf, checks) }

// All passes when each of the checks does.
func (s *Sheet) All(id ID, checks ...Check) Check { return s.group(id, AllOf, checks) }

// Unless passes when the exception holds, or else when the requirement is met. Where the requirement does not apply,
// neither does the whole.
func (s *Sheet) Unless(id ID, exception, requirement Check) Check {
	checks := [...]Check{exception, requirement}
	whole := s.group(id, Unless, checks[:])
	if r := s.lineOf(requirement.n); r != nil && r.result == NotApplicable && whole.n > 0 {
		s.drop(whole.n - 1)
	}
	return whole
}

// group takes checks in: they no longer count by themselves.
func (s *Sheet) group(id ID, op Op, checks []Check) Check {
	start, end := len(s.kids), len(s.kids)+len(checks)
	if start == end || end > cap(s.kids) || !s.ready(id) {
		s.makeReady(id, len(checks))
	}
	s.kids = s.kids[:end]
	kids, finds, me, seen := s.kids[start:end], s.finds, int32(len(s.finds)), uint8(0)
	for i := range kids {
		n := checks[i].n - 1
		if uint(n) >= uint(len(finds)) {
			s.noLine()
			return Check{}
		}
		kid := &finds[n]
		if kid.parent >= 0 || kid.role == NoteLine {
			s.misplaced(kid)
		}
		kid.parent, kids[i] = me, n
		seen |= 1 << (kid.result & 3)
	}
	verdict := oneOf(seen)
	if op == AllOf {
		verdict = eachOf(seen)
	}
	whole := s.write(id, op, -1, -1, verdict, 0)
	f := &s.finds[me]
	f.kid, f.kids = int32(start), uint16(len(kids))
	return whole
}

// makeReady makes room for a group of n, and reports one of nothing.
func (s *Sheet) makeReady(id ID, n int) {
	if n == 0 {
		s.slip("a group of nothing")
	}
	s.kids = slices.Grow(s.kids, n)
	if !s.ready(id) {
		s.extend(id)
	}
}

// misplaced reports a line that a group must not take in.
func (s *Sheet) misplaced(kid *finding) {
	if kid.parent >= 0 {
		s.slip("a check taken in by two groups")
	} else {
		s.slip("a note taken in by a group")
	}
}

// lineOf returns the line behind the number of a check, nil after reporting a slip.
func (s *Sheet) lineOf(n int32) *finding {
	if n > 0 && int(n) <= len(s.finds) {
		return &s.finds[n-1]
	}
	s.noLine()
	return nil
}

// noLine reports the slip; it stays a call, so that lineOf is none.
//
//go:noinline
func (s *Sheet) noLine() { s.slip("a check of another sheet, or none") }

// Where keeps a check only where the edition has the clause; elsewhere the line, and what it took in, does not apply.
func (s *Sheet) Where(clause *Switch, c Check) Check {
	if !clause.On || c.n <= 0 {
		s.switchOff(clause, c)
	}
	return c
}

func (s *Sheet) switchOff(clause *Switch, c Check) {
	f := s.lineOf(c.n)
	if f == nil || clause.On {
		return
	}
	if f.parent >= 0 {
		s.slip("a clause switched after a group took it in")
	}
	s.off = append(s.off, switchedOff{c.n - 1, clause})
	s.drop(c.n - 1)
}

// By keeps a check as Where does, and says that it rests on the clause: a line without a number or table of its own then
// cites the clause instead of the rule, and is as well founded as the clause. It is for rules whose document is another
// in each edition.
func (s *Sheet) By(clause *Switch, c Check) Check {
	if f := s.lineOf(c.n); f == nil || !clause.On {
		return s.Where(clause, c)
	}
	s.by = append(s.by, switchedOff{c.n - 1, clause})
	return c
}

// Throughout says of every line written so far what By says of one, but of those that rest on a clause of their own or whose rule
// cites the clause's document already. It is for an edition of which a whole document other than the rules' is the law.
func (s *Sheet) Throughout(clause *Switch) {
	if !clause.On {
		return
	}
	for i := range s.finds {
		own := s.book.rules[s.finds[i].rule].Cite
		if s.clauseOf(int32(i)) == nil && own.Document() != clause.Cite.Document() {
			s.by = append(s.by, switchedOff{int32(i), clause})
		}
	}
}

// clauseOf returns the clause that a line rests on, nil for none.
func (s *Sheet) clauseOf(i int32) *Switch {
	for _, by := range s.by {
		if by.finding == i && !by.by.Cite.IsZero() {
			return by.by
		}
	}
	return nil
}

// drop marks a line and the lines it took in as not applicable.
func (s *Sheet) drop(i int32) {
	f := &s.finds[i]
	f.result = NotApplicable
	if f.op.Groups() {
		for _, kid := range s.kids[f.kid : f.kid+int32(f.kids)] {
			s.drop(kid)
		}
	}
}

// Note turns checks into information: they are printed, and count for nothing.
func (s *Sheet) Note(checks ...Check) {
	for _, c := range checks {
		f := s.lineOf(c.n)
		if f == nil {
			continue
		}
		if f.parent >= 0 && s.finds[f.parent].role != NoteLine {
			s.slip("a line noted after a group took it in")
		}
		s.note(f)
	}
}

// note turns a line, and the lines it took in, into information.
func (s *Sheet) note(f *finding) {
	if f.role = NoteLine; f.kids > 0 && f.op.Groups() {
		for _, kid := range s.kids[f.kid : f.kid+int32(f.kids)] {
			s.note(&s.finds[kid])
		}
	}
}

// Same notes whether two readings of the law come to the same verdict: deciding is the stated default and keeps its
// role, differing becomes a note. The note passes when both agree, fails when they differ, and is open while either is.
func (s *Sheet) Same(id ID, deciding, differing Check) {
	a, b := s.lineOf(deciding.n), s.lineOf(differing.n)
	if a == nil || b == nil {
		return
	}
	if a == b || b.parent >= 0 {
		s.slip("a differing reading that decides or that a group took in")
	}
	s.note(b)
	b.parent = int32(len(s.finds))
	verdict, start := same(a.result, b.result), len(s.kids)
	s.kids = append(s.kids, deciding.n-1, differing.n-1)
	if !s.ready(id) {
		s.extend(id)
	}
	n := s.write(id, Same, -1, -1, verdict, 0).n
	f := &s.finds[n-1]
	f.kid, f.kids, f.role = int32(start), 2, NoteLine
}

// same is whether two readings come to the same.
func same(a, b Verdict) Verdict {
	switch {
	case a == NotApplicable || b == NotApplicable:
		return NotApplicable
	case a == Undetermined || b == Undetermined:
		return Undetermined
	case a == b:
		return Passed
	}
	return Failed
}

// Also says that an open check waits for further facts, those of list items that were not chosen and could still decide
// it. It does nothing for a settled check.
func (s *Sheet) Also(c Check, facts ...FactID) {
	s.compiling.ask()
	f := s.lineOf(c.n)
	if f == nil || f.result != Undetermined {
		return
	}
	for _, id := range facts {
		if int(id) >= len(s.Book().bounds) {
			s.slip("a fact that the book does not declare")
			continue
		}
		s.also = append(s.also, further{c.n - 1, id})
	}
}

// contain keeps a part that exceeds its whole as out of bounds.
func (s *Sheet) contain(p part) {
	inner, outer := s.factValue(p.inner), s.factValue(p.outer)
	if inner != nil && outer != nil && cmpFrac(inner.num, inner.den, outer.num, outer.den) > 0 && !s.breaches(p.inner, p.outer) {
		s.breach = append(s.breach, p.inner)
	}
}

// breaches reports whether any of the facts is known to be out of bounds.
func (s *Sheet) breaches(ids ...FactID) bool {
	return slices.ContainsFunc(ids, func(id FactID) bool { return slices.Contains(s.breach, id) })
}

// factValue returns the given value of a fact, nil when it was not given or not read.
func (s *Sheet) factValue(id FactID) *value {
	facts := s.facts[:cap(s.facts)]
	if int(id) >= len(facts) || int(facts[id].at) >= len(s.vals) {
		return nil
	}
	if v := &s.vals[facts[id].at]; v.op == fromFact && FactID(v.a) == id && v.state == exact {
		return v
	}
	return nil
}

// Decide ends the sheet: every requirement that no group and no note took in is required. A slip in the rules can so
// make them stricter, never laxer.
func (s *Sheet) Decide() {
	seen := uint8(0)
	for i := range s.finds {
		if f := &s.finds[i]; f.parent < 0 && f.role == Requirement {
			seen |= 1 << (f.result & 3)
		}
	}
	s.conclude(seen)
	s.compiling.decide(s)
	if s.verdict == NotApplicable {
		s.slip("a decision without any requirement")
	}
}

// conclude gives the verdict on requirements whose results were seen, after looking for parts that exceed their wholes.
func (s *Sheet) conclude(seen uint8) {
	for _, p := range s.Book().parts {
		s.contain(p)
	}
	s.verdict, s.decided = eachOf(seen), true
}
