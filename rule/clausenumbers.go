package rule

import "slices"

// writeNumbers writes the formula of a clause, its tables as half-open bands, the schedules that select its bound, and the numbers of
// the law inside its quantities.
func (c clause) writeNumbers(p *pen, depth int) {
	r := c.raw()
	if r.result == NotApplicable {
		return
	}
	c.writeFormula(p, depth)
	if r.op == Band {
		c.writeBands(p, depth)
	}
	start := len(p.b)
	for _, i := range c.law() {
		before := len(p.b)
		if v := &c.s.vals[i]; v.op == fromSchedule {
			c.writeSchedule(p, depth, i)
		} else {
			c.writeFigure(p, depth, v)
		}
		p.once(start, before)
	}
}

// writeFigure writes a number of the law, or that a reading of it was taken.
func (c clause) writeFigure(p *pen, depth int, v *value) {
	p.indent(depth)
	var law *Basis
	if v.op == fromSwitch {
		law = &c.s.switches[v.b].Basis
		p.say("所取口径", "as read")
	} else {
		l := c.s.limits[v.b]
		law = &l.Basis
		p.say("规定的数值 ", "figure of the law: ")
		p.known(l.Known(limitUnit(v)), nil)
	}
	p.cite(law.Cite)
	p.weak(law.Source)
	p.end()
}

// limitUnit is the unit in which a number of the law inside a quantity is read: years that move a date, points of a
// range, else a plain factor.
func limitUnit(v *value) Unit {
	switch {
	case v.a < 0:
		return v.unit
	case v.unit == Day:
		return Years
	}
	return Plain
}

// law lists the values of a clause that hold numbers of the law, in the order in which they are combined. The range of
// an award is written with the award itself.
func (c clause) law() []int32 {
	r := c.raw()
	var found []int32
	for _, i := range [...]int32{r.q, r.bound} {
		if i >= 0 && (r.op.Compares() || r.op == Band || r.op == Climb) {
			found = c.s.lawIn(i, found)
		}
	}
	return found
}

func (s *Sheet) lawIn(i int32, found []int32) []int32 {
	v := &s.vals[i]
	switch v.op.form() {
	case fromPair, fromEither:
		found = s.lawIn(v.a, found)
		if v.b != v.a {
			found = s.lawIn(v.b, found)
		}
	case fromList:
		for _, kid := range s.kids[v.a : v.a+v.b] {
			found = s.lawIn(kid, found)
		}
	case fromLimit, fromSchedule, fromSwitch:
		if v.a >= 0 {
			found = s.lawIn(v.a, found)
		}
		if v.op != fromSwitch || !v.moot {
			found = append(found, i)
		}
	}
	return found
}

// writeBands writes a table, one band a line, and what lies below the first where the quantity can.
func (c clause) writeBands(p *pen, depth int) {
	r := c.raw()
	t, u := c.s.table(r), c.s.asked(r.q).unit
	for row := t.count() - 1; row >= -1; row-- {
		points := Between(Number{}, Number{}, Score)
		if row >= 0 {
			points = Between(t.Rows[row].Low, t.Rows[row].High, Score)
		} else if t.count() == 0 || t.Rows[0].From.Sign() <= 0 && !t.Rows[0].Above && (u != Share && u != Plain || c.s.neverNegative(r.q)) {
			return
		}
		p.indent(depth)
		t.writeRow(p, row, u)
		p.say("：", ": ")
		p.known(points, nil)
		p.end()
	}
}

// neverNegative reports whether a quantity cannot be less than zero, whatever the facts are: sums, products and ratios of facts
// that cannot.
func (s *Sheet) neverNegative(i int32) bool {
	i = s.named(i)
	v := &s.vals[i]
	switch v.op {
	case fromFact:
		return s.book.facts[v.a].Min.Sign() >= 0
	case fromSum, fromProduct, fromQuotient, fromWhen, fromLesser, fromMean, fromTotal, fromLimit:
		return !slices.ContainsFunc(s.operands(i), func(part int32) bool { return !s.neverNegative(part) })
	}
	return s.constant(i) && v.num >= 0
}

// writeSchedule writes what selects a limit, one line a case.
func (c clause) writeSchedule(p *pen, depth int, i int32) {
	v := &c.s.vals[i]
	by, u := c.s.schedules[v.b], c.s.vals[v.a].unit
	p.indent(depth)
	p.say("按", "by ")
	c.writeNames(p, func(visit func(FactID)) { c.s.eachFactOf(v.a, visit) })
	p.say("分档", "")
	p.cite(by.Cite)
	p.weak(by.Source)
	p.end()
	for n, k := range by.All() {
		p.indent(depth + 1)
		writeFrom(p, k.From, k.Above, u)
		if n+1 < len(by.All()) {
			p.say("，", ", ")
			next := by.All()[n+1]
			writeUntil(p, next.From, next.Above, u)
		}
		p.say("：", ": ")
		p.known(Exactly(k.Limit, v.unit), nil)
		p.end()
	}
}

// writeFrom writes where a band begins.
func writeFrom(p *pen, from Number, above bool, u Unit) {
	if above {
		p.raw("> ")
	} else {
		p.raw("≥ ")
	}
	p.known(Exactly(from, u), nil)
}

// writeUntil writes where a band ends: where the next begins.
func writeUntil(p *pen, next Number, above bool, u Unit) {
	if above {
		p.raw("≤ ")
	} else {
		p.raw("< ")
	}
	p.known(Exactly(next, u), nil)
}
