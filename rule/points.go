package rule

// Band gives points by table. What is undefined earns none.
func (s *Sheet) Band(id ID, q Quantity, table *Table) Quantity {
	if !s.owns(q) {
		return Quantity{}
	}
	f := finding{q: q.i, kid: int32(len(s.tables)), parent: -1, rule: id, op: Band, role: PointsLine}
	s.tables = append(s.tables, table)
	if v := &s.vals[q.i]; v.state == exact {
		if row := table.row(v.num, v.den); row.Low == row.High {
			return s.give(f, value{num: row.Low.num, den: row.Low.Den()})
		}
	}
	return s.grant(f, table.between(s.interval(q.i)))
}

// table returns the table of a line of points by band, nil for other lines.
func (s *Sheet) table(f *finding) *Table {
	if f.op != Band {
		return nil
	}
	return s.tables[f.kid]
}

// row returns the row that serves num/den, the zero Row below the first.
func (t *Table) row(num, den int64) Row {
	row := Row{}
	for i := range t.count() {
		r := &t.Rows[i]
		if cmpFrac(num, den, r.From.num, r.From.Den()) < 0 {
			break
		}
		row = *r
	}
	return row
}

// Climb gives points by a regular ladder.
func (s *Sheet) Climb(id ID, q Quantity, steps *Steps) Quantity {
	if !s.owns(q) {
		return Quantity{}
	}
	s.ladders = append(s.ladders, steps)
	f := finding{q: q.i, kid: int32(len(s.ladders) - 1), parent: -1, rule: id, op: Climb, role: PointsLine}
	return s.grant(f, steps.between(s.interval(q.i)))
}

// Best takes the most of several points.
func (s *Sheet) Best(id ID, qs ...Quantity) Quantity {
	best := Most(qs...)
	if !s.owns(best) {
		return Quantity{}
	}
	return s.collect(finding{q: best.i, parent: -1, rule: id, op: Best, role: PointsLine}, len(qs))
}

// Sum adds points, up to a cap. The last Sum of a sheet is its score.
func (s *Sheet) Sum(id ID, limit *Limit, qs ...Quantity) Quantity {
	sum := Total(qs...)
	if !s.owns(sum) {
		return Quantity{}
	}
	total := s.collect(finding{limit: limit, q: sum.i, parent: -1, rule: id, op: Sum, role: PointsLine}, len(qs))
	s.score = total.i
	return total
}

// collect gives the points of a list just combined, whose operands are the last n kids.
func (s *Sheet) collect(f finding, n int) Quantity {
	f.kid, f.kids = int32(len(s.kids)-n), uint16(n)
	if v := s.vals[f.q]; v.state == exact && v.den == 1 && (f.limit == nil || f.limit.Value.IsInt() && !f.limit.Open()) {
		if f.limit != nil {
			v.num = min(v.num, f.limit.Value.num)
		}
		return s.give(f, v)
	}
	x := s.interval(f.q)
	if f.limit != nil {
		x = leastInterval(x, f.limit.interval())
	}
	return s.grant(f, x)
}

// Span is a range of points that the law leaves to the judgement of a person.
func (s *Sheet) Span(low, high *Limit) Quantity {
	s.limits = append(s.limits, low, high)
	x := interval{lo: low.interval().lo, hi: high.interval().hi}
	return s.pushInterval(x, value{a: -1, b: int32(len(s.limits) - 1), op: fromLimit, unit: Score})
}

// Award gives the points of a person within the range that the facts allow, which Band or Span returned. Points outside
// the range are an error of the input; in a what-if that moves the range, the range counts.
func (s *Sheet) Award(id ID, allowed, given Quantity) Quantity {
	if !s.owns(allowed) || !s.owns(given) {
		return Quantity{}
	}
	f := finding{q: given.i, bound: -1, parent: -1, rule: id, op: Award, role: PointsLine}
	f.kid, f.kids = int32(len(s.kids)), 1
	s.kids = append(s.kids, allowed.i)
	may, points := s.interval(allowed.i), s.interval(given.i)
	within := interval{lo: maxEnd(may.lo, points.lo), hi: minEnd(may.hi, points.hi)}
	if points.never || cmpEnds(within.lo, within.hi) > 0 {
		within = may
		if len(s.trial) == 0 {
			s.breach = append(s.breach, FactID(s.vals[given.i].a))
		}
	}
	return s.grant(f, within)
}

// grant leaves a line of points that may still be an interval.
func (s *Sheet) grant(f finding, x interval) Quantity {
	points := s.pushInterval(x, value{a: int32(len(s.finds)), op: fromPoints, unit: Score})
	f.bound = points.i
	s.settle(&f)
	s.line(f)
	return points
}

// give leaves a line of known points.
func (s *Sheet) give(f finding, v value) Quantity {
	v.a, v.op, v.unit = int32(len(s.finds)), fromPoints, Score
	points := s.push(v)
	f.bound = points.i
	s.settle(&f)
	s.line(f)
	return points
}

// settle sets the result of a line of points: open while the points are, else passed when it earns some, failed when
// it earns none. It counts for no verdict.
func (s *Sheet) settle(f *finding) {
	v := &s.vals[f.bound]
	switch {
	case v.state == wide:
		f.result = Undetermined
	case v.num > 0:
		f.result = Passed
	default:
		f.result = Failed
	}
}
