package rule

import "slices"

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
	// moot says, of a fact, that it is one of a thing that does not exist: not missing, unless another line waits for it;
	// of a reading, that it did not matter which was taken.
	moot bool
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
	fromFact       valueOp = iota // a: FactID
	fromSum                       // from here to fromTop, a pair; a, b: values
	fromDifference                // a - b
	fromProduct
	fromQuotient
	fromHeld   // b of the thing a, undefined without it
	fromWhen   // a where the flag b holds, else nothing
	fromLesser // of a and b
	fromGreater
	fromMean
	fromAge      // whole years from the day a to the day b
	fromExceeds  // a flag: whether a > b
	fromUnit     // a in another unit; this and what follows have a alone, as b too
	fromFirstDay // 1 January of the year a
	fromYear     // of the day a
	fromHalfUp   // a rounded to a whole number
	fromBottom   // of the range a
	fromTop
	fromEither   // a: flag, b: the value it takes, which hangs on the facts
	fromTotal    // from here to fromCases, a list; a: start in Sheet.kids, b: how many values
	fromLeast    // of the list
	fromMost     // of the list
	fromCases    // flag, the value where it holds, the other one: the flag is open
	fromLimit    // a: value or -1, b: index in Sheet.limits
	fromSchedule // a: value, b: index in Sheet.schedules
	fromSwitch   // a: value, b: index in Sheet.switches; moot where both readings come to the same
	fromPoints   // a: finding
	fromChoice   // no operands
)

// The forms of operands that several ways to make a value share.
const (
	fromPair = fromSum
	fromList = fromTotal
)

// form is what the operands of a value are: fromPair, fromList, or what made it, where that alone has its form.
func (o valueOp) form() valueOp {
	switch {
	case fromSum <= o && o <= fromTop:
		return fromPair
	case fromTotal <= o && o <= fromCases:
		return fromList
	}
	return o
}

// The operations below have a quick way for known numbers where the sheet has room, and a slow way for everything else.
// The quick way calls nothing but store and note down, which the compiler inlines, so that nothing waits in memory.

// roomy reports whether one more value fits.
func (s *Sheet) roomy() bool { return len(s.vals) < cap(s.vals) }

// store puts a known number where there is room and returns its handle.
func (s *Sheet) store(num, den int64, op valueOp, a, b int32, unit Unit) Quantity {
	n := len(s.vals)
	s.vals = s.vals[:n+1]
	w := &s.vals[n] // stale: a slot is used again
	w.num, w.den, w.a, w.b = num, den, a, b
	w.op, w.unit, w.state, w.moot = op, unit, exact, false
	return Quantity{s, int32(n)}
}

// exactly stores a known number, after making room where there is none.
func (s *Sheet) exactly(num, den int64, op valueOp, a, b int32, unit Unit) Quantity {
	if !s.roomy() {
		s.grow()
	}
	return s.store(num, den, op, a, b, unit)
}

// moreKids takes the next n places for operands; they are stale.
func (s *Sheet) moreKids(n int) []int32 {
	start := len(s.kids)
	if cap(s.kids)-start < n {
		s.kids = slices.Grow(s.kids, n)
	}
	s.kids = s.kids[:start+n]
	return s.kids[start:]
}

// grow makes room for more values.
func (s *Sheet) grow() { s.vals = append(s.vals, value{})[:len(s.vals)] }

// push stores a value, known or not, and returns its handle.
func (s *Sheet) push(v value) Quantity {
	q := s.exactly(v.num, v.den, v.op, v.a, v.b, v.unit)
	s.vals[q.i].state = v.state
	return q
}

// cmp compares two known values.
func (v *value) cmp(w *value) int {
	if v.den == w.den {
		return cmpInt(v.num, w.num)
	}
	return cmpFrac(v.num, v.den, w.num, w.den)
}

// pushNowhere stores what is undefined.
func (s *Sheet) pushNowhere(op valueOp, a, b int32, unit Unit) Quantity {
	q := s.exactly(0, 1, op, a, b, unit)
	s.vals[q.i].state = nowhere
	return q
}

// pushRange stores what is known to lie between two different numbers.
func (s *Sheet) pushRange(lo, hi end, op valueOp, a, b int32, unit Unit) Quantity {
	if n := len(s.wides); n < cap(s.wides) {
		s.wides = s.wides[:n+1]
		x := &s.wides[n]
		x.lo, x.hi, x.maybe, x.never = lo, hi, false, false
	} else {
		s.addWide(interval{lo: lo, hi: hi})
	}
	q := s.exactly(int64(len(s.wides)-1), 1, op, a, b, unit)
	s.vals[q.i].state = wide
	return q
}

// addWide keeps an interval; room for more is made seldom.
func (s *Sheet) addWide(x interval) {
	if len(s.wides) == cap(s.wides) {
		s.wides = slices.Grow(s.wides, max(len(s.wides), 24))
	}
	s.wides = append(s.wides, x)
}

// pushInterval stores what an interval operation found.
func (s *Sheet) pushInterval(x interval, v value) Quantity {
	switch {
	case x.never:
		return s.pushNowhere(v.op, v.a, v.b, v.unit)
	case !x.maybe && x.lo.big == nil && !x.lo.isInf() && cmpEnds(x.lo, x.hi) == 0:
		v.state, v.num, v.den = exact, x.lo.num, x.lo.den
	default:
		s.addWide(x)
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
func shared(a, b *Sheet) *Sheet {
	if a == b {
		return a
	}
	return foreign(a, b)
}

// foreign reports the slip; it stays a call, so that shared is none.
//
//go:noinline
func foreign(a, b *Sheet) *Sheet {
	for _, s := range [...]*Sheet{a, b} {
		if s != nil {
			s.slip("quantities of two sheets combined")
		}
	}
	return nil
}
