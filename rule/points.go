package rule

// Band gives points by table. What is undefined earns none.
func (s *Sheet) Band(id ID, q Quantity, table *Table) Quantity {
	if q.s != s || !s.ready(id) || !s.roomy() || len(s.tables) == cap(s.tables) {
		return s.bandRange(id, q, table)
	}
	v := &s.vals[q.i]
	if v.state != exact {
		return s.bandRange(id, q, table)
	}
	row, points := table.row(v.num, v.den), Number{}
	if row != nil {
		if points = row.Low; points != row.High {
			return s.bandRange(id, q, table)
		}
	}
	return s.banded(id, q.i, table, points)
}

// banded writes a line of known points by band where there is room.
func (s *Sheet) banded(id ID, q int32, table *Table, points Number) Quantity {
	n, given := len(s.tables), s.store(points.num, points.Den(), fromPoints, int32(len(s.finds)), 0, Score)
	s.tables = s.tables[:n+1]
	s.tables[n] = table
	s.write(id, Band, q, given.i, passedWhere(points.num > 0), 0)
	f := &s.finds[len(s.finds)-1]
	f.kid, f.role = int32(n), PointsLine
	return given
}

// bandRange is Band the slow way: what was measured, or what the band leaves to judgement, may be a range.
func (s *Sheet) bandRange(id ID, q Quantity, table *Table) Quantity {
	if !s.owns(q) {
		return Quantity{}
	}
	points := s.bandPoints(q.i, table)
	s.points(id, Band, q.i, points).kid = int32(len(s.tables))
	s.tables = append(s.tables, table)
	return points
}

func (s *Sheet) bandPoints(q int32, table *Table) Quantity {
	if v := &s.vals[q]; v.state == exact {
		switch row := table.row(v.num, v.den); {
		case row == nil:
			return s.give(0, 1)
		case row.Low == row.High:
			return s.give(row.Low.num, row.Low.Den())
		default:
			return s.pushRange(endOf(row.Low), endOf(row.High), fromPoints, int32(len(s.finds)), 0, Score)
		}
	}
	return s.grant(table.between(s.interval(q)))
}

// table returns the table of a line of points by band, nil for other lines.
func (s *Sheet) table(f *finding) *Table {
	if f.op != Band {
		return nil
	}
	return s.tables[f.kid]
}

// row returns the row that serves num/den, nil below the first.
func (t *Table) row(num, den int64) *Row {
	rows := t.All()
	for i := len(rows) - 1; i >= 0; i-- {
		r, cmp := &rows[i], 0
		if den == r.From.Den() {
			cmp = cmpInt(num, r.From.num)
		} else {
			cmp = cmpFrac(num, den, r.From.num, r.From.Den())
		}
		if cmp > 0 || cmp == 0 && !r.Above {
			return r
		}
	}
	return nil
}

// Climb gives points by a regular ladder.
func (s *Sheet) Climb(id ID, q Quantity, steps *Steps) Quantity {
	if !s.owns(q) {
		return Quantity{}
	}
	points := s.grant(steps.between(s.interval(q.i)))
	s.points(id, Climb, q.i, points).kid = int32(len(s.ladders))
	s.ladders = append(s.ladders, steps)
	return points
}

// Best takes the most of several points.
func (s *Sheet) Best(id ID, qs ...Quantity) Quantity {
	best := mostOf(qs)
	if !s.owns(best) {
		return Quantity{}
	}
	return s.collect(id, Best, best.i, len(qs), nil)
}

// Sum adds points, up to a cap. The last Sum of a sheet is its score.
func (s *Sheet) Sum(id ID, limit *Limit, qs ...Quantity) Quantity {
	sum := Total(qs...)
	if !s.owns(sum) {
		return Quantity{}
	}
	total := s.collect(id, Sum, sum.i, len(qs), limit)
	s.score = total.i
	return total
}

// collect gives the points of a list just combined, whose operands are the last n kids.
func (s *Sheet) collect(id ID, op Op, list int32, n int, limit *Limit) Quantity {
	points := s.capped(list, limit)
	f := s.points(id, op, list, points)
	f.kid, f.kids = int32(len(s.kids)-n), uint16(n)
	if limit != nil {
		f.limit = s.keepLimit(limit)
	}
	return points
}

// capped is a value as points, at most limit where there is one.
func (s *Sheet) capped(i int32, limit *Limit) Quantity {
	switch v := &s.vals[i]; {
	case v.state == exact && (limit == nil || limit.covers(v)):
		return s.give(v.num, v.den)
	case v.state == exact && limit.Source < Disputed:
		return s.give(limit.Value.num, limit.Value.Den())
	case limit == nil:
		return s.grant(s.interval(i))
	}
	return s.grant(leastInterval(s.interval(i), limit.interval()))
}

// Span is a range of points that the law leaves to the judgement of a person.
func (s *Sheet) Span(low, high *Limit) Quantity {
	s.keepLimit(low)
	at := s.keepLimit(high) - 1
	if low.Value == high.Value && (high.Source < Disputed || !high.Open()) {
		return s.exactly(low.Value.num, low.Value.Den(), fromLimit, -1, at, Score)
	}
	return s.pushRange(endOf(low.Value), high.most(), fromLimit, -1, at, Score)
}

// Figure is a number of the law as a quantity, for formulas: a share, a count of years, points.
func (s *Sheet) Figure(limit *Limit, u Unit) Quantity { return s.Span(limit, limit).as(u) }

// Bottom is the least of the points that Band or Span leaves to judgement; while what was measured is open, so is it.
func Bottom(points Quantity) Quantity { return points.edge(false) }

// Top is the most of the points that Band or Span leaves to judgement; while what was measured is open, so is it.
func Top(points Quantity) Quantity { return points.edge(true) }

func (q Quantity) edge(top bool) Quantity {
	if q.s == nil {
		return q
	}
	s, x := q.s, q.s.interval(q.i)
	v := value{a: q.i, b: q.i, op: fromBottom, unit: s.vals[q.i].unit}
	if top {
		v.op = fromTop
	}
	switch {
	case x.never || !s.allowedByLaw(q.i):
	case top:
		x.lo = x.hi
	default:
		x.hi = x.lo
	}
	return s.pushInterval(x, v)
}

// allowedByLaw reports whether a range is one that the law leaves, and not one for lack of facts.
func (s *Sheet) allowedByLaw(i int32) bool {
	switch v := &s.vals[i]; v.op {
	case fromLimit:
		return v.a < 0
	case fromPoints:
		f := &s.finds[v.a]
		return f.op == Band && s.vals[f.q].state != wide
	}
	return false
}

// Award gives the points of a person within the range that the facts allow, which Band or Span returned. Points outside
// the range are an error of the input; in a what-if that moves the range, the range counts.
func (s *Sheet) Award(line ID, allowed, given Quantity) Quantity {
	if allowed.s == s && given.s == s && s.ready(line) && s.roomy() && len(s.kids) < cap(s.kids) {
		if v := &s.vals[given.i]; v.state == exact && v.op == fromFact && s.allows(allowed.i, v.num, v.den) {
			return s.awarded(line, allowed.i, given.i, v.num, v.den)
		}
	}
	return s.awardRange(line, allowed, given)
}

// awarded writes a line of the points that a person gave where there is room.
func (s *Sheet) awarded(line ID, allowed, given int32, num, den int64) Quantity {
	n, me := len(s.kids), len(s.finds)
	s.kids = s.kids[:n+1]
	s.kids[n] = allowed
	points := s.store(num, den, fromPoints, int32(me), 0, Score)
	s.write(line, Award, given, points.i, passedWhere(num > 0), 0)
	f := &s.finds[me]
	f.kid, f.kids, f.role = int32(n), 1, PointsLine
	return points
}

// awardRange is Award the slow way.
func (s *Sheet) awardRange(line ID, allowed, given Quantity) Quantity {
	if !s.owns(allowed) || !s.owns(given) {
		return Quantity{}
	}
	awarded := s.award(allowed, given, s.factOf(given.i))
	f := s.points(line, Award, given.i, awarded)
	f.kid, f.kids = int32(len(s.kids)), 1
	s.moreKids(1)[0] = allowed.i
	return awarded
}

// award is what a person gives as far as it lies within the range.
func (s *Sheet) award(allowed, given Quantity, id FactID) Quantity {
	if v := &s.vals[given.i]; v.state == exact && s.allows(allowed.i, v.num, v.den) {
		return s.give(v.num, v.den)
	}
	may, points := s.interval(allowed.i), s.interval(given.i)
	within := interval{lo: maxEnd(may.lo, points.lo), hi: minEnd(may.hi, points.hi)}
	if points.never || cmpEnds(within.lo, within.hi) > 0 {
		within = may
		if len(s.trial) == 0 {
			s.breach = append(s.breach, id)
		}
	}
	return s.grant(within)
}

// allows reports whether known points lie within a range.
func (s *Sheet) allows(i int32, num, den int64) bool {
	switch v := &s.vals[i]; v.state {
	case exact:
		return cmpFrac(v.num, v.den, num, den) == 0
	case wide:
		x := &s.wides[v.num]
		if x.lo.plain() && x.hi.plain() && den == 1 {
			return x.lo.num <= num && num <= x.hi.num
		}
		points := endAt(num, den)
		return cmpEnds(x.lo, points) <= 0 && cmpEnds(points, x.hi) <= 0
	}
	return false
}

// factOf names the fact behind a quantity that a person gives; anything else is a slip.
func (s *Sheet) factOf(i int32) FactID {
	if s.vals[i].op != fromFact {
		s.slip("an award of points that are no fact")
		return 0
	}
	return FactID(s.vals[i].a)
}

// grant makes points that may still be an interval; the line that gives them must follow.
func (s *Sheet) grant(x interval) Quantity {
	return s.pushInterval(x, value{a: int32(len(s.finds)), op: fromPoints, unit: Score})
}

// give makes known points; the line that gives them must follow.
func (s *Sheet) give(num, den int64) Quantity {
	if s.roomy() {
		return s.store(num, den, fromPoints, int32(len(s.finds)), 0, Score)
	}
	return s.exactly(num, den, fromPoints, int32(len(s.finds)), 0, Score)
}

// points leaves a line that gives points: open while they are, else passed when it earns some, failed when it earns
// none. It counts for no verdict.
func (s *Sheet) points(id ID, op Op, q int32, points Quantity) *finding {
	f := s.line(id, op, q, points.i, s.vals[points.i].earned(), 0)
	f.role = PointsLine
	return f
}

// earned is the result of a line that gives these points.
func (v *value) earned() Verdict {
	if v.state == wide {
		return Undetermined
	}
	return passedWhere(v.num > 0)
}
