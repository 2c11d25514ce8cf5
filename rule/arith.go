package rule

// Ratio is a/b. Over zero it is undefined: it then passes no requirement and earns no points.
func Ratio(a, b Quantity) Quantity {
	if s := a.s; s != nil && s == b.s && s.roomy() {
		x, y := &s.vals[a.i], &s.vals[b.i]
		if x.state|y.state == exact && x.den == y.den && y.num > 0 {
			return s.store(x.num, y.num, fromQuotient, a.i, b.i, Share)
		}
	}
	return ratio(a, b)
}

// ratio is Ratio the slow way.
func ratio(a, b Quantity) Quantity {
	s := shared(a.s, b.s)
	if s == nil {
		return Quantity{}
	}
	x, y := &s.vals[a.i], &s.vals[b.i]
	if x.state|y.state == exact && y.num > 0 && mulFits(x.num, y.den) && mulFits(y.num, x.den) {
		return s.exactly(x.num*y.den, y.num*x.den, fromQuotient, a.i, b.i, Share)
	}
	return s.pushInterval(quoIntervals(s.interval(a.i), s.interval(b.i)), value{a: a.i, b: b.i, op: fromQuotient, unit: Share})
}

// Plus is q + r.
func (q Quantity) Plus(r Quantity) Quantity {
	if s := q.s; s != nil && s == r.s && s.roomy() {
		x, y := &s.vals[q.i], &s.vals[r.i]
		if x.state|y.state == exact {
			if x.den == y.den && addFits(x.num, y.num) {
				return s.store(x.num+y.num, x.den, fromSum, q.i, r.i, x.unit)
			}
			if num, den, ok := addFrac(x.num, x.den, y.num, y.den); ok {
				return s.store(num, den, fromSum, q.i, r.i, x.unit)
			}
		}
	}
	return q.known(r, fromSum, plusEnds, addIntervals)
}

// Minus is q - r; see DaysBetween for dates.
func (q Quantity) Minus(r Quantity) Quantity {
	if s := q.s; s != nil && s == r.s && s.roomy() {
		x, y := &s.vals[q.i], &s.vals[r.i]
		if x.state|y.state == exact {
			if x.den == y.den && addFits(x.num, -y.num) {
				return s.store(x.num-y.num, x.den, fromDifference, q.i, r.i, x.unit)
			}
			if num, den, ok := addFrac(x.num, x.den, -y.num, y.den); ok {
				return s.store(num, den, fromDifference, q.i, r.i, x.unit)
			}
		}
	}
	return q.known(r, fromDifference, minusEnds, minusIntervals)
}

func minusIntervals(x, y interval) interval { return addIntervals(x, negInterval(y)) }

// Over is q / r as a plain number; see Ratio for a share.
func (q Quantity) Over(r Quantity) Quantity {
	if s := q.s; s != nil && s == r.s && s.roomy() {
		x, y := &s.vals[q.i], &s.vals[r.i]
		if x.state|y.state == exact && y.num > 0 && mulFits(x.num, y.den) && mulFits(y.num, x.den) {
			return s.store(x.num*y.den, y.num*x.den, fromQuotient, q.i, r.i, Plain)
		}
	}
	return q.known(r, fromQuotient, quoEnds, quoIntervals).as(Plain)
}

// By is q * r as a plain number.
func (q Quantity) By(r Quantity) Quantity {
	if s := q.s; s != nil && s == r.s && s.roomy() {
		x, y := &s.vals[q.i], &s.vals[r.i]
		if x.state|y.state == exact && mulFits(x.num, y.num) && mulFits(x.den, y.den) {
			return s.store(x.num*y.num, x.den*y.den, fromProduct, q.i, r.i, Plain)
		}
	}
	return q.known(r, fromProduct, timesEnds, mulIntervals).as(Plain)
}

func plusEnds(a, b end) (end, bool)  { return addEnds(a, b), true }
func minusEnds(a, b end) (end, bool) { return addEnds(a, b.neg()), true }
func timesEnds(a, b end) (end, bool) { return mulEnds(a, b), true }
func quoEnds(a, b end) (end, bool) {
	if b.num == 0 {
		return end{}, false
	}
	return mulEnds(a, invEnd(b)), true
}

// known combines two known values as numbers, others as intervals; both ways come to the same.
func (q Quantity) known(r Quantity, op valueOp, one func(a, b end) (end, bool), combine func(x, y interval) interval) Quantity {
	s := shared(q.s, r.s)
	if s == nil {
		return Quantity{}
	}
	switch x, y := &s.vals[q.i], &s.vals[r.i]; x.state | y.state {
	case exact:
		if e, ok := one(endAt(x.num, x.den), endAt(y.num, y.den)); ok && e.big == nil {
			return s.exactly(e.num, e.den, op, q.i, r.i, x.unit)
		}
	case nowhere:
		return s.pushNowhere(op, q.i, r.i, x.unit)
	}
	return q.join(r, op, combine)
}

// join combines two values by an interval operation. Known values are intervals of one point, so the result is the same
// on both paths.
func (q Quantity) join(r Quantity, op valueOp, combine func(x, y interval) interval) Quantity {
	s := shared(q.s, r.s)
	if s == nil {
		return Quantity{}
	}
	unit := s.vals[q.i].unit
	return s.pushInterval(combine(s.interval(q.i), s.interval(r.i)), value{a: q.i, b: r.i, op: op, unit: unit})
}

// as changes the unit of a quantity that was just made.
func (q Quantity) as(u Unit) Quantity {
	if q.s != nil {
		q.s.vals[q.i].unit = u
	}
	return q
}

// As is the same quantity read in another unit.
func (q Quantity) As(u Unit) Quantity {
	if q.s == nil {
		return q
	}
	v := &q.s.vals[q.i]
	if v.unit == u {
		return q
	}
	if v.state == exact && q.s.roomy() {
		return q.s.store(v.num, v.den, fromUnit, q.i, q.i, u)
	}
	return q.s.push(value{num: v.num, den: v.den, a: q.i, b: q.i, op: fromUnit, unit: u, state: v.state})
}

// DaysBetween is the number of days from one date to another, negative when the second is earlier.
func DaysBetween(from, to Quantity) Quantity { return to.Minus(from).as(Days) }

// Of is q of a thing that is held: where held (a flag, or a count) is none, q is undefined, and a fact behind it that
// was not given is not missing: there is no such thing.
func Of(held, q Quantity) Quantity {
	if s := q.s; s != nil && s == held.s && s.roomy() {
		x, y := &s.vals[held.i], &s.vals[q.i]
		if x.state|y.state == exact && x.num > 0 {
			return s.store(y.num, y.den, fromHeld, held.i, q.i, y.unit)
		}
	}
	return of(held, q)
}

// of is Of the slow way.
func of(held, q Quantity) Quantity {
	s := shared(held.s, q.s)
	if s == nil {
		return Quantity{}
	}
	x, y := &s.vals[held.i], &s.vals[q.i]
	switch {
	case x.state == exact && x.num > 0:
		return s.push(value{a: held.i, b: q.i, op: fromHeld, unit: y.unit, num: y.num, den: y.den, state: y.state})
	case x.state != wide: // not held, or itself of a thing that is not held
		if y.op == fromFact {
			y.moot = true
		}
		return s.pushNowhere(fromHeld, held.i, q.i, y.unit)
	}
	return s.pushInterval(ofInterval(s.interval(held.i), s.interval(q.i)), value{a: held.i, b: q.i, op: fromHeld, unit: y.unit})
}

// When is q where a flag holds and nothing (zero) where it does not, as points count only for the indicator chosen.
func (q Quantity) When(flag Quantity) Quantity {
	if s := q.s; s != nil && s == flag.s && s.roomy() {
		x, y := &s.vals[q.i], &s.vals[flag.i]
		if x.state|y.state == exact && y.den == 1 && mulFits(x.num, y.num) {
			return s.store(x.num*y.num, x.den, fromWhen, q.i, flag.i, x.unit)
		}
	}
	return q.join(flag, fromWhen, mulIntervals)
}

// Times is q multiplied by a number of the law.
func (q Quantity) Times(limit *Limit) Quantity {
	if q.s == nil {
		return q
	}
	s, n := q.s, &limit.Value
	if s.roomy() && len(s.limits) < cap(s.limits) && limit.Source < Disputed {
		if v := &s.vals[q.i]; v.state == exact && mulFits(v.num, n.num) && mulFits(v.den, n.Den()) {
			return s.store(v.num*n.num, v.den*n.Den(), fromLimit, q.i, s.keepLimit(limit)-1, v.unit)
		}
	}
	return s.byLimit(q, limit, mulIntervals(s.interval(q.i), limit.interval()))
}

// YearsBefore is the same day a number of years earlier (29 February becomes 28 February).
func (q Quantity) YearsBefore(limit *Limit) Quantity { return q.years(limit, -1) }

// YearsAfter is the same day a number of years later (29 February becomes 28 February).
func (q Quantity) YearsAfter(limit *Limit) Quantity { return q.years(limit, 1) }

func (q Quantity) years(limit *Limit, sign int64) Quantity {
	if q.s == nil {
		return q
	}
	q.s.compiling.note(q.s, int32(sign+1)/2)
	if s := q.s; s.roomy() && len(s.limits) < cap(s.limits) && limit.Value.IsInt() && limit.Source < Disputed {
		if v := &s.vals[q.i]; v.state == exact && v.den == 1 {
			n, moved := len(s.limits), moveYears(v.num, sign*limit.Value.num)
			s.limits = s.limits[:n+1]
			s.limits[n] = limit
			return s.store(moved, 1, fromLimit, q.i, int32(n), v.unit)
		}
	}
	return q.yearsRange(limit, sign)
}

// yearsRange is years the slow way.
func (q Quantity) yearsRange(limit *Limit, sign int64) Quantity {
	x, n := q.s.interval(q.i), limit.interval()
	if sign < 0 {
		n = negInterval(n)
	}
	if !x.never {
		x.lo, x.hi = shiftYears(x.lo, n.lo), shiftYears(x.hi, n.hi)
	}
	return q.s.byLimit(q, limit, x)
}

// FirstDay is 1 January of a calendar year.
func (q Quantity) FirstDay() Quantity {
	if q.s == nil {
		return q
	}
	if v := &q.s.vals[q.i]; v.state == exact {
		day := firstDay(endAt(v.num, v.den))
		return q.s.exactly(day.num, 1, fromFirstDay, q.i, q.i, Day)
	}
	x := q.s.interval(q.i)
	if !x.never {
		x.lo, x.hi = firstDay(x.lo), firstDay(x.hi)
	}
	return q.s.pushInterval(x, value{a: q.i, b: q.i, op: fromFirstDay, unit: Day})
}

func firstDay(year end) end {
	if year.isInf() || year.big != nil || year.den != 1 {
		return endAt(1, 1)
	}
	return endAt(int64(NewDate(int(min(max(year.num, 1), 9999)), 1, 1).days), 1)
}

// shiftYears moves a day by whole years (a fraction is cut off, which a policy check refuses) and stays within the
// calendar.
func shiftYears(day, years end) end {
	if day.isInf() || day.big != nil {
		return day
	}
	n := years.num
	if years.den > 1 {
		n /= years.den
	}
	return endAt(moveYears(day.num, n), 1)
}

// moveYears moves a day by whole years and stays within the calendar.
func moveYears(day, years int64) int64 {
	years = min(max(years, -10_000), 10_000)
	moved := dateFromDays(day).AddYears(int(years))
	switch {
	case !moved.IsZero():
		return int64(moved.days)
	case years < 0:
		return 1
	}
	return int64(lastDay.days)
}

// YearsBefore is a day moved back by the limit as the sheet moves it, within the calendar; no date for no date.
func (l *Limit) YearsBefore(d Date) Date {
	if d.IsZero() {
		return d
	}
	return dateFromDays(shiftYears(endAt(int64(d.days), 1), endOf(Number{-l.Value.num, l.Value.denLess1})).num)
}

func (s *Sheet) byLimit(q Quantity, limit *Limit, x interval) Quantity {
	s.limits = append(s.limits, limit)
	return s.pushInterval(x, value{a: q.i, b: int32(len(s.limits) - 1), op: fromLimit, unit: s.vals[q.i].unit})
}

// interval returns the range in which a limit of the law lies: one point, unless the figure is unknown or disputed
// without a default.
func (l *Limit) interval() interval {
	return interval{lo: endOf(l.Value), hi: l.most()}
}

// most is the upper end of that range.
func (l *Limit) most() end {
	if l.Open() {
		return endOf(l.High)
	}
	return endOf(l.Value)
}

// Open reports whether the figure itself is not known: it lies somewhere between Value and High.
func (l *Limit) Open() bool {
	return (l.Source == Unknown || l.Source == Disputed) && l.High.Cmp(l.Value) > 0
}

// Choose is the limit that a schedule selects by a quantity, as the R&D share is selected by sales. Below the first
// line there is no limit.
func (s *Sheet) Choose(q Quantity, by *Schedule) Quantity {
	if !s.owns(q) {
		return Quantity{}
	}
	s.schedules = append(s.schedules, by)
	at := int32(len(s.schedules) - 1)
	if w := &s.vals[q.i]; w.state == exact {
		if line := by.at(endAt(w.num, w.den)); line >= 0 {
			limit := &by.Cases[line].Limit
			return s.exactly(limit.num, limit.Den(), fromSchedule, q.i, at, Share)
		}
	}
	x, v := s.interval(q.i), value{a: q.i, b: at, op: fromSchedule, unit: Share}
	if x.never {
		return s.pushInterval(undefined, v)
	}
	return s.pushInterval(by.between(x), v)
}
