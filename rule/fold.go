package rule

import "math"

// Total is the sum of quantities of one unit.
func Total(qs ...Quantity) Quantity {
	if len(qs) == 0 || qs[0].s == nil {
		return Quantity{}
	}
	s, start := qs[0].s, len(qs[0].s.kids)
	if !s.roomy() || cap(s.kids)-start < len(qs) {
		return total(qs)
	}
	kids := s.kids[start : start+len(qs)]
	for n := range qs {
		if qs[n].s != s {
			return total(qs)
		}
		kids[n] = qs[n].i
	}
	sum, den, known := sumOf(s.vals, kids)
	if !known {
		return total(qs)
	}
	s.kids = s.kids[:start+len(qs)]
	return s.store(sum, den, fromTotal, int32(start), int32(len(qs)), s.vals[kids[0]].unit)
}

// sumOf adds known values of one denominator; false where they are not, or their sum is too wide.
//
//go:noinline
func sumOf(vals []value, kids []int32) (sum, den int64, known bool) {
	den = vals[kids[0]].den
	differ, over := int64(0), int64(0) // over is negative once the sum left its range
	for _, i := range kids {
		v := &vals[i]
		differ |= v.den ^ den | int64(v.state)
		next := sum + v.num
		over |= (sum ^ next) & (v.num ^ next)
		sum = next
	}
	return sum, den, differ == 0 && over >= 0 && sum != math.MinInt64
}

// total is Total the slow way.
func total(qs []Quantity) Quantity {
	s, kids, _ := gather(qs)
	return s.fold(kids, adding)
}

// Least is the least of several quantities; undefined when one of them is.
func Least(qs ...Quantity) Quantity {
	if len(qs) == 2 {
		return lesser(qs[0], qs[1])
	}
	s, kids, _ := gather(qs)
	return s.fold(kids, choosingLeast)
}

// Most is the greatest of several quantities; undefined when one of them is.
func Most(qs ...Quantity) Quantity {
	if len(qs) == 2 {
		return greater(qs[0], qs[1])
	}
	return mostOf(qs)
}

// mostOf is the greatest of a list, whose operands stand as such on the sheet.
func mostOf(qs []Quantity) Quantity {
	s, kids, den := gather(qs)
	if den <= 0 {
		return s.fold(kids, choosingMost)
	}
	num := s.vals[kids[0]].num
	for _, i := range kids[1:] {
		num = max(num, s.vals[i].num)
	}
	return s.joined(num, den, fromMost, kids)
}

// lesser is the least of two.
func lesser(q, r Quantity) Quantity {
	if s := q.s; s != nil && s == r.s && s.roomy() {
		x, y := &s.vals[q.i], &s.vals[r.i]
		if x.state|y.state == exact {
			if y.cmp(x) < 0 {
				return s.store(y.num, y.den, fromLesser, q.i, r.i, x.unit)
			}
			return s.store(x.num, x.den, fromLesser, q.i, r.i, x.unit)
		}
	}
	return q.known(r, fromLesser, sureLeast, leastInterval)
}

// greater is the greatest of two.
func greater(q, r Quantity) Quantity {
	if s := q.s; s != nil && s == r.s && s.roomy() {
		x, y := &s.vals[q.i], &s.vals[r.i]
		if x.state|y.state == exact {
			if y.cmp(x) > 0 {
				return s.store(y.num, y.den, fromGreater, q.i, r.i, x.unit)
			}
			return s.store(x.num, x.den, fromGreater, q.i, r.i, x.unit)
		}
	}
	return q.known(r, fromGreater, sureMost, mostInterval)
}

func sureLeast(a, b end) (end, bool) { return minEnd(a, b), true }
func sureMost(a, b end) (end, bool)  { return maxEnd(a, b), true }

// gather takes quantities of one sheet as the operands of a list. The denominator is the one that all of them have where
// all are known, else 0. Without quantities, or with those of several sheets, there are no operands.
func gather(qs []Quantity) (s *Sheet, kids []int32, den int64) {
	if len(qs) == 0 || qs[0].s == nil {
		return nil, nil, 0
	}
	s = qs[0].s
	kids, den = s.moreKids(len(qs))[:len(qs)], s.vals[qs[0].i].den
	differ := int64(0)
	for n, q := range qs {
		if q.s != s {
			s.owns(q)
			return s, nil, 0
		}
		kids[n] = q.i
		v := &s.vals[q.i]
		differ |= v.den ^ den | int64(v.state)
	}
	if differ != 0 {
		den = 0
	}
	return s, kids, den
}

// joined stores what a list of operands, the last ones on the sheet, comes to.
func (s *Sheet) joined(num, den int64, op valueOp, kids []int32) Quantity {
	n, unit := int32(len(kids)), s.vals[kids[0]].unit
	if s.roomy() {
		return s.store(num, den, op, int32(len(s.kids))-n, n, unit)
	}
	return s.exactly(num, den, op, int32(len(s.kids))-n, n, unit)
}

// folding is how a list is combined; both its ways come to the same as adding or choosing integers.
type folding struct {
	op        valueOp
	ends      func(a, b end) end
	intervals func(x, y interval) interval
}

var (
	adding        = &folding{fromTotal, addEnds, addIntervals}
	choosingLeast = &folding{fromLeast, minEnd, leastInterval}
	choosingMost  = &folding{fromMost, maxEnd, mostInterval}
)

// fold combines a list the slow way: known values as fractions, all others as intervals.
func (s *Sheet) fold(kids []int32, by *folding) Quantity {
	if len(kids) == 0 {
		return Quantity{}
	}
	if e, ok := s.foldEnds(kids, by); ok {
		return s.joined(e.num, e.den, by.op, kids)
	}
	x, n := s.interval(kids[0]), int32(len(kids))
	for _, i := range kids[1:] {
		x = by.intervals(x, s.interval(i))
	}
	return s.pushInterval(x, value{a: int32(len(s.kids)) - n, b: n, op: by.op, unit: s.vals[kids[0]].unit})
}

// foldEnds combines known values as fractions; false where one is not known, or the result is too wide for a value.
func (s *Sheet) foldEnds(kids []int32, by *folding) (end, bool) {
	var all end
	for n, i := range kids {
		v := &s.vals[i]
		switch e := endAt(v.num, v.den); {
		case v.state != exact:
			return end{}, false
		case n == 0:
			all = e
		default:
			all = by.ends(all, e)
		}
	}
	return all, all.big == nil
}
