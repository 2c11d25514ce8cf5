package rule

// Known is what is known of a quantity, for readers of an answer: exact, an interval while facts are missing, or
// undefined (a ratio over zero, the rank of an award that nobody holds).
type Known struct {
	x     interval
	unit  Unit
	given bool // false for a fact that was simply not given
}

// Exactly is a known number, for answers that no sheet computed.
func Exactly(n Number, u Unit) Known {
	return Known{interval{lo: endOf(n), hi: endOf(n)}, u, true}
}

// Between is an interval, both ends inclusive.
func Between(low, high Number, u Unit) Known {
	return Known{interval{lo: endOf(low), hi: endOf(high)}, u, true}
}

// known reads a value off the sheet.
func (s *Sheet) known(i int32) Known {
	v := &s.vals[i]
	return Known{s.interval(i), v.unit, v.op != fromFact || v.state != wide || s.partly(v)}
}

// partly reports whether more is known of an open fact than its bounds: the list it counts is half known.
func (s *Sheet) partly(v *value) bool {
	x, b := s.wides[v.num], &s.book.bounds[v.a]
	return cmpEnds(x.lo, endAt(b.min, b.den)) != 0 || cmpEnds(x.hi, endAt(b.max, b.den)) != 0
}

// Unit returns what the quantity counts.
func (k Known) Unit() Unit { return k.unit }

// Exact returns the number when it is known and fits a Number.
func (k Known) Exact() (Number, bool) {
	if k.x.never || k.x.open() {
		return Number{}, false
	}
	return k.Low()
}

// Low returns the least the quantity can be; false when there is no such bound or the quantity is undefined.
func (k Known) Low() (Number, bool) { return k.number(k.x.lo) }

// High returns the greatest the quantity can be; false when there is no such bound or the quantity is undefined.
func (k Known) High() (Number, bool) { return k.number(k.x.hi) }

func (k Known) number(e end) (Number, bool) {
	if k.x.never || e.isInf() {
		return Number{}, false
	}
	if e.big == nil {
		return e.reduced(), true
	}
	return numberOf(e.big)
}

// Undefined reports whether the quantity does not exist.
func (k Known) Undefined() bool { return k.x.never }

// Open reports whether the quantity is not yet known exactly.
func (k Known) Open() bool { return k.x.open() }

// Contains reports whether every value that other may take is one that k may take.
func (k Known) Contains(other Known) bool {
	switch {
	case other.x.never:
		return k.x.never || k.x.maybe
	case k.x.never, other.x.maybe && !k.x.maybe:
		return false
	}
	return cmpEnds(k.x.lo, other.x.lo) <= 0 && cmpEnds(k.x.hi, other.x.hi) >= 0
}

// String describes the quantity in English.
func (k Known) String() string { return k.Text(EN) }

// Text writes the quantity with its unit in one language.
func (k Known) Text(l Lang) string { return string(k.append(nil, l, nil)) }
