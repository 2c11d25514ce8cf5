package rule

import "math/bits"

// This file derives quantities by cases: flags of comparisons, one of two quantities by a flag, the year of a day,
// means, and rounding to whole numbers where a document, or a reading of one, rounds.

// Exceeds is a flag: whether q > r. It leaves no line; where the law sets a bound, write a line. What is undefined
// exceeds nothing.
func Exceeds(q, r Quantity) Quantity {
	if s := q.s; s != nil && s == r.s && s.roomy() {
		if x, y := &s.vals[q.i], &s.vals[r.i]; x.state|y.state == exact {
			num := int64(0)
			if x.cmp(y) > 0 {
				num = 1
			}
			return s.store(num, 1, fromExceeds, q.i, r.i, Flag)
		}
	}
	return exceeds(q, r)
}

// exceeds is Exceeds the slow way.
func exceeds(q, r Quantity) Quantity {
	s := shared(q.s, r.s)
	if s == nil {
		return Quantity{}
	}
	v := value{a: q.i, b: r.i, op: fromExceeds, unit: Flag, den: 1}
	switch x := (interval{lo: endAt(0, 1), hi: endAt(1, 1)}); MoreThan.compare(s.interval(q.i), s.interval(r.i)) {
	case Undetermined:
		return s.pushInterval(x, v)
	case Passed:
		v.num = 1
	}
	return s.push(v)
}

// Either is a where a flag holds and b where it does not, as a formula has cases. Facts of the case not taken are not
// missing. While the flag is open it may be either.
func Either(flag, a, b Quantity) Quantity {
	s := a.s
	if s == nil || flag.s != s || b.s != s || !s.roomy() || cap(s.kids)-len(s.kids) < 3 || s.vals[flag.i].state != exact {
		return eitherRange(flag, a, b)
	}
	vals, taken, other := s.vals, a.i, b.i
	if vals[flag.i].num == 0 {
		taken, other = other, taken
	}
	x, y := &vals[taken], &vals[other]
	if x.state != exact {
		return eitherRange(flag, a, b)
	}
	if y.op == fromFact {
		y.moot = true
	}
	n := len(s.kids)
	s.kids = s.kids[:n+3]
	kids := s.kids[n:]
	kids[2], kids[1], kids[0] = b.i, a.i, flag.i
	return s.store(x.num, x.den, fromEither, flag.i, taken, vals[a.i].unit)
}

// eitherRange is Either the slow way.
func eitherRange(flag, a, b Quantity) Quantity {
	s := shared(flag.s, a.s)
	if s == nil || shared(a.s, b.s) == nil {
		return Quantity{}
	}
	unit, kids := s.vals[a.i].unit, s.moreKids(3)
	kids[0], kids[1], kids[2] = flag.i, a.i, b.i
	f := &s.vals[flag.i]
	if f.state != exact {
		v := value{a: int32(len(s.kids) - 3), b: 3, op: fromCases, unit: unit}
		return s.pushInterval(eitherOf(s.interval(a.i), s.interval(b.i)), v)
	}
	taken, other := a, b
	if f.num == 0 {
		taken, other = b, a
	}
	if w := &s.vals[other.i]; w.op == fromFact {
		w.moot = true
	}
	return s.pushInterval(s.interval(taken.i), value{a: flag.i, b: taken.i, op: fromEither, unit: unit})
}

// eitherOf is what is known of a quantity that is one of two.
func eitherOf(x, y interval) interval {
	switch {
	case x.never && y.never:
		return undefined
	case x.never:
		y.maybe = true
		return y
	case y.never:
		x.maybe = true
		return x
	}
	return interval{lo: minEnd(x.lo, y.lo), hi: maxEnd(x.hi, y.hi), maybe: x.maybe || y.maybe}
}

// OnDay returns the day that a quantity is, not given while it is open or undefined: for what chooses an item of a list
// before the lines are drawn on it.
func (q Quantity) OnDay() Opt[Date] {
	if q.s != nil {
		q.s.compiling.ask()
		if v := &q.s.vals[q.i]; v.state == exact && v.den == 1 && v.unit == Day {
			if day := dateFromDays(v.num); !day.IsZero() {
				return Given(day)
			}
		}
	}
	return Opt[Date]{}
}

// Year is the calendar year of a day.
func (q Quantity) Year() Quantity { return q.shaped(yearOf, fromYear, CalendarYear) }

func yearOf(day end) end {
	if day.isInf() || day.big != nil || day.den != 1 {
		return day
	}
	return endAt(int64(dateFromDays(day.num).Year()), 1)
}

// HalfUp is q rounded to a whole number, halves up; a whole number is itself.
func (q Quantity) HalfUp() Quantity {
	s := q.s
	if s == nil {
		return q
	}
	v := &s.vals[q.i]
	if v.state == exact && v.den == 1 && s.roomy() {
		return s.store(v.num, 1, fromHalfUp, q.i, q.i, v.unit)
	}
	return q.shaped(halfUp, fromHalfUp, v.unit)
}

func halfUp(e end) end {
	if e.plain() {
		return e
	}
	return floorEnd(addEnds(e, endAt(1, 2)))
}

// shaped applies a function that never falls to both ends of what is known.
func (q Quantity) shaped(f func(end) end, op valueOp, u Unit) Quantity {
	if q.s == nil {
		return q
	}
	switch w := &q.s.vals[q.i]; w.state {
	case exact:
		if e := f(endAt(w.num, w.den)); e.big == nil {
			return q.s.exactly(e.num, e.den, op, q.i, q.i, u)
		}
	case nowhere:
		return q.s.pushNowhere(op, q.i, q.i, u)
	}
	v := value{a: q.i, b: q.i, op: op, unit: u}
	x := q.s.interval(q.i)
	if !x.never {
		x.lo, x.hi = f(x.lo), f(x.hi)
	}
	return q.s.pushInterval(x, v)
}

// Mean is the mean of two quantities, exact.
func Mean(q, r Quantity) Quantity {
	if s := shared(q.s, r.s); s != nil {
		x, y := &s.vals[q.i], &s.vals[r.i]
		if x.state|y.state == exact {
			if e := meanEnds(endAt(x.num, x.den), endAt(y.num, y.den)); e.big == nil {
				return s.exactly(e.num, e.den, fromMean, q.i, r.i, x.unit)
			}
		}
	}
	return q.join(r, fromMean, func(x, y interval) interval {
		return either(x, y, interval{lo: meanEnds(x.lo, y.lo), hi: meanEnds(x.hi, y.hi)})
	})
}

func meanEnds(a, b end) end {
	half := endAt(1, 2)
	if a.isInf() || b.isInf() || a.big != nil || b.big != nil {
		return mulEnds(addEnds(a, b), half)
	}
	a, b = lowest(a), lowest(b)
	over := b.den / gcd(a.den, b.den)
	if !mulFits(a.num, over) || !mulFits(a.den, over) || !mulFits(b.num, a.den*over/b.den) {
		return mulEnds(addEnds(a, b), half)
	}
	den := a.den * over
	x, y := a.num*over, b.num*(den/b.den)
	if !addFits(x, y) {
		return mulEnds(addEnds(a, b), half)
	}
	return mulEnds(endAt(x+y, den), half)
}

// lowest is the same number in lowest terms, as ratios of amounts are not.
func lowest(e end) end {
	d := gcd(int64(magnitude(e.num)), e.den)
	return endAt(e.num/d, e.den/d)
}

// gcd is the greatest common divisor of a ≥ 0 and b > 0, by halving, since dividing costs more.
func gcd(a, b int64) int64 {
	if a == 0 {
		return b
	}
	x, y := uint64(a), uint64(b)
	twos := bits.TrailingZeros64(x | y)
	x >>= bits.TrailingZeros64(x)
	for y != 0 {
		y >>= bits.TrailingZeros64(y)
		x, y = min(x, y), max(x, y)-min(x, y)
	}
	return int64(x << twos)
}
