package rule

// rareSteps computes steps of kinds that are rare.
func (p *program) rareSteps(s *Sheet, steps []step) {
	for i := range steps {
		p.byOperation(s, &steps[i])
	}
}

// byOperation computes a step by the operation that the law wrote, at the place where it stood: for what is not known, not
// defined, too wide, or rare.
func (p *program) byOperation(s *Sheet, t *step) {
	if v, x, y := t.of(s.vals); t.do.strict() && x.state|y.state == nowhere {
		v.num, v.den, v.state = 0, 1, nowhere
		return
	}
	vals := s.vals
	s.vals = vals[:t.at]
	switch f := &p.form.vals[t.at]; f.op.form() {
	case fromList, fromEither:
		kids := s.kids
		s.kids = kids[:t.c]
		t.redoShape(s, p.form, Quantity{s, t.a})
		s.kids = kids
	case fromPoints:
		finds := s.finds
		s.finds = finds[:f.a]
		t.redoLaw(s, p.form, Quantity{s, t.a})
		s.finds = finds
	case fromLimit:
		limits := s.limits
		s.limits = limits[:t.c]
		t.redoLaw(s, p.form, Quantity{s, t.a})
		s.limits = limits
	case fromSchedule:
		schedules := s.schedules
		s.schedules = schedules[:t.c]
		s.Choose(Quantity{s, t.a}, p.form.schedules[t.c])
		s.schedules = schedules
	default:
		t.redo(s, p.form)
	}
	s.vals = vals
	vals[t.at].unit = t.unit
}

// redo writes a value once more.
func (t *step) redo(s, form *Sheet) {
	q, r := Quantity{s, t.a}, Quantity{s, t.b}
	switch t.do {
	case fromSum:
		q.Plus(r)
	case fromDifference:
		q.Minus(r)
	case fromProduct:
		q.By(r)
	case fromQuotient:
		q.Over(r)
	case doRatio:
		Ratio(q, r)
	case fromHeld:
		Of(q, r)
	case fromWhen:
		q.When(r)
	case fromLesser:
		lesser(q, r)
	case fromGreater:
		greater(q, r)
	case fromMean:
		Mean(q, r)
	case fromAge:
		CompletedYears(q, r)
	case fromExceeds:
		Exceeds(q, r)
	default:
		t.redoShape(s, form, q)
	}
}

// redoShape writes a value of one other, or of a list.
func (t *step) redoShape(s, form *Sheet, q Quantity) {
	n := int(form.vals[t.at].b)
	switch t.do {
	case fromFirstDay:
		q.FirstDay()
	case fromYear:
		q.Year()
	case fromHalfUp:
		q.HalfUp()
	case fromBottom:
		Bottom(q)
	case fromTop:
		Top(q)
	case fromTotal:
		s.fold(s.moreKids(n), adding)
	case fromLeast:
		s.fold(s.moreKids(n), choosingLeast)
	case fromMost:
		s.fold(s.moreKids(n), choosingMost)
	case fromEither:
		Either(q, Quantity{s, form.kids[t.c+1]}, Quantity{s, form.kids[t.c+2]})
	}
}

// redoLaw writes a value that a number of the law makes of another, or points.
func (t *step) redoLaw(s, form *Sheet, q Quantity) {
	switch t.do {
	case fromLimit:
		q.Times(form.limits[t.c])
	case doYearsBefore:
		q.YearsBefore(form.limits[t.c])
	case doYearsAfter:
		q.YearsAfter(form.limits[t.c])
	case doBand:
		s.bandPoints(q.i, form.tables[t.c])
	case doClimb:
		s.grant(form.ladders[t.c].between(s.interval(q.i)))
	case doAward:
		s.award(Quantity{s, t.c}, q, s.factOf(q.i))
	case doCapped:
		var limit *Limit
		if t.c >= 0 {
			limit = form.limits[t.c]
		}
		s.capped(q.i, limit)
	}
}
