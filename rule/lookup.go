package rule

// begun reports whether what begins somewhere, or just above it, has begun at a number that compares so with it.
func begun(cmp int, above bool) bool { return cmp > 0 || cmp == 0 && !above }

// at returns the index of the line that serves e, -1 below the first.
func (s *Schedule) at(e end) int {
	cases := s.All()
	for i := len(cases) - 1; i >= 0; i-- {
		if begun(cmpEnds(e, endOf(cases[i].From)), cases[i].Above) {
			return i
		}
	}
	return -1
}

// between returns the limits that the schedule can select anywhere in x.
func (s *Schedule) between(x interval) interval {
	first, last := s.at(x.lo), s.at(x.hi)
	if last < 0 {
		return undefined
	}
	r := interval{maybe: x.maybe || first < 0}
	first = max(first, 0)
	for i := first; i <= last; i++ {
		limit := endOf(s.Cases[i].Limit)
		if i == first {
			r.lo, r.hi = limit, limit
		}
		r.lo, r.hi = minEnd(r.lo, limit), maxEnd(r.hi, limit)
	}
	return r
}

// at returns the index of the row that serves e, -1 below the first.
func (t *Table) at(e end) int {
	for i := t.count() - 1; i >= 0; i-- {
		if begun(cmpEnds(e, endOf(t.Rows[i].From)), t.Rows[i].Above) {
			return i
		}
	}
	return -1
}

// between returns the points that the table can give anywhere in x; what is undefined earns none.
func (t *Table) between(x interval) interval {
	none := endAt(0, 1)
	if x.never {
		return interval{lo: none, hi: none}
	}
	first, last := t.at(x.lo), t.at(x.hi)
	r := interval{lo: none, hi: none}
	if first >= 0 && !x.maybe {
		r.lo, r.hi = endOf(t.Rows[first].Low), endOf(t.Rows[first].High)
	}
	for i := max(first, 0); i <= last; i++ {
		r.lo, r.hi = minEnd(r.lo, endOf(t.Rows[i].Low)), maxEnd(r.hi, endOf(t.Rows[i].High))
	}
	return r
}

// points returns the points of the ladder at e.
func (s *Steps) points(e end) end {
	if cmpEnds(e, endOf(s.From)) < 0 {
		return endAt(0, 1)
	}
	whole := floorEnd(mulEnds(addEnds(e, endOf(s.From).neg()), s.perWidth()))
	return minEnd(endOf(s.Cap), addEnds(endOf(s.Base), mulEnds(whole, endOf(s.Each))))
}

// perWidth is 1/Width, 0 where the ladder has no steps.
func (s *Steps) perWidth() end {
	if s.Width.Sign() <= 0 {
		return endAt(0, 1)
	}
	return invEnd(endOf(s.Width))
}

// between returns the points that the ladder can give anywhere in x.
func (s *Steps) between(x interval) interval {
	none := endAt(0, 1)
	switch {
	case x.never:
		return interval{lo: none, hi: none}
	case x.maybe:
		return interval{lo: none, hi: s.points(x.hi)}
	}
	a, b := s.points(x.lo), s.points(x.hi)
	return interval{lo: minEnd(a, b), hi: maxEnd(a, b)}
}

// floorEnd rounds down to a whole number.
func floorEnd(e end) end {
	if e.isInf() {
		return e
	}
	if e.big != nil {
		return endFromRat(floorRat(e.big))
	}
	whole := e.num / e.den
	if e.num%e.den < 0 {
		whole--
	}
	return endAt(whole, 1)
}
