package rule

// Quantity is a handle to a number on a sheet: exact, an interval while facts are missing, or undefined. It remembers
// which facts it came from. It is valid until its sheet is reset; the zero Quantity is a slip that the sheet reports.
type Quantity struct {
	s *Sheet
	i int32
}

// value is a slot of the sheet's arena. It holds no pointers, so that an arena costs the garbage collector nothing.
type value struct {
	num, den int64 // the number where exact; where wide, num indexes Sheet.wides
	a, b     int32 // operands: see valueOp
	op       valueOp
	unit     Unit
	state    state
	moot     bool // a fact of a thing that does not exist: not missing, unless another line waits for it
}

type state uint8

const (
	exact state = iota
	wide
	nowhere // undefined
)

// valueOp says what made a value, and so what its operands are.
type valueOp uint8

const (
	fromFact     valueOp = iota // a: FactID
	fromBinary                  // a, b: values
	fromList                    // a: start in Sheet.kids, b: how many values
	fromLimit                   // a: value or -1, b: index in Sheet.limits
	fromSchedule                // a: value, b: index in Sheet.schedules
	fromPoints                  // a: finding
	fromChoice                  // no operands
)

// push stores a value and returns its handle.
func (s *Sheet) push(v value) Quantity {
	w := s.slot()
	// Field by field: a whole copy would wait for the parameter to reach memory.
	w.num, w.den, w.a, w.b = v.num, v.den, v.a, v.b
	w.op, w.unit, w.state, w.moot = v.op, v.unit, v.state, false
	return Quantity{s, int32(len(s.vals) - 1)}
}

// slot takes the next slot of the arena; its fields are stale. Take it before pointers to other slots.
func (s *Sheet) slot() *value {
	n := len(s.vals)
	if n == cap(s.vals) {
		s.vals = append(s.vals, value{})
	} else {
		s.vals = s.vals[:n+1]
	}
	return &s.vals[n]
}

// pushInterval stores what an interval operation found.
func (s *Sheet) pushInterval(x interval, v value) Quantity {
	switch {
	case x.never:
		v.state, v.num, v.den = nowhere, 0, 1
	case !x.maybe && x.lo.big == nil && !x.lo.isInf() && cmpEnds(x.lo, x.hi) == 0:
		v.state, v.num, v.den = exact, x.lo.num, x.lo.den
	default:
		s.wides = append(s.wides, x)
		v.state, v.num, v.den = wide, int64(len(s.wides)-1), 1
	}
	return s.push(v)
}

// interval returns what is known of a value.
func (s *Sheet) interval(i int32) interval {
	v := &s.vals[i]
	switch v.state {
	case wide:
		return s.wides[v.num]
	case nowhere:
		return undefined
	}
	e := endAt(v.num, v.den)
	return interval{lo: e, hi: e}
}

// open reports whether a value is not yet known.
func (s *Sheet) open(i int32) bool {
	return s.vals[i].state == wide && s.wides[s.vals[i].num].open()
}

// owns reports whether q belongs to this sheet; a slip is kept and returned by the evaluation.
func (s *Sheet) owns(q Quantity) bool {
	if q.s == s {
		return true
	}
	s.slip("a quantity of another sheet, or none")
	return false
}

// shared returns the sheet of two quantities, nil when they have none in common.
func shared(a, b Quantity) *Sheet {
	if a.s == nil || a.s != b.s {
		for _, s := range [...]*Sheet{a.s, b.s} {
			if s != nil {
				s.slip("quantities of two sheets combined")
			}
		}
		return nil
	}
	return a.s
}
