package rule

import "math"

// Check is a handle to a line that has a verdict. The zero Check is a slip that the sheet reports.
type Check struct {
	n int32 // index of the finding plus one
}

// finding is a line on the sheet: indexes and the law it rests on, nothing formatted.
type finding struct {
	q      int32 // the quantity examined, -1 for groups
	bound  int32 // a value as bound, or the points given; -1 for none
	kid    int32 // start of the operands in Sheet.kids; for a band or a ladder its place in Sheet.tables or Sheet.ladders
	parent int32 // the group that took this line in, -1 for none
	limit  int16 // its number on the sheet: see limitOf
	kids   uint16
	rule   ID
	op     Op
	result Verdict
	role   Role
}

// Role says what a line is for.
type Role uint8

// The roles.
const (
	Requirement Role = iota // counts towards the verdict
	PointsLine              // gives points
	NoteLine                // information, outside verdict, missing facts and gaps
)

var roles = [...]string{"requirement", "points", "note"}

// Roles lists all roles.
func Roles() []Role { return []Role{Requirement, PointsLine, NoteLine} }

// Valid reports whether r is a role.
func (r Role) Valid() bool { return int(r) < len(roles) }

// String returns the stable code.
func (r Role) String() string {
	if !r.Valid() {
		return "invalid"
	}
	return roles[r]
}

// MarshalText writes the stable code.
func (r Role) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// line takes the next slot for a line and fills in what every line has. A reused slot keeps stale fields, so each is
// set here or by the caller: kid and kids are those of lines that have operands.
func (s *Sheet) line(id ID, op Op, q, bound int32, result Verdict, limit int16) *finding {
	if int(id) >= s.rules {
		s.slip("a rule that the book does not declare")
		id = 0
	}
	n := len(s.finds)
	if n == cap(s.finds) {
		s.extend()
	}
	s.finds = s.finds[:n+1]
	f := &s.finds[n]
	f.limit, f.q, f.bound, f.kid, f.parent = limit, q, bound, 0, -1
	f.kids, f.rule, f.op, f.result, f.role = 0, id, op, result, Requirement
	return f
}

// extend makes room for more lines.
func (s *Sheet) extend() { s.finds = append(s.finds, finding{})[:len(s.finds)] }

// last is the check of the line just written.
func (s *Sheet) last() Check { return Check{int32(len(s.finds))} }

// AtLeast requires q ≥ limit; at the limit it passes.
func (s *Sheet) AtLeast(id ID, q Quantity, limit *Limit) Check {
	return s.within(id, AtLeast, q, limit)
}

// AtMost requires q ≤ limit; at the limit it passes.
func (s *Sheet) AtMost(id ID, q Quantity, limit *Limit) Check { return s.within(id, AtMost, q, limit) }

// MoreThan requires q > limit; at the limit it fails.
func (s *Sheet) MoreThan(id ID, q Quantity, limit *Limit) Check {
	return s.within(id, MoreThan, q, limit)
}

// LessThan requires q < limit; at the limit it fails.
func (s *Sheet) LessThan(id ID, q Quantity, limit *Limit) Check {
	return s.within(id, LessThan, q, limit)
}

// What is held against none or one has no number of the law; these stand for it.
var (
	nothing = &Limit{}
	yes     = &Limit{Value: Int(1)}
)

const (
	atNothing int16 = -1
	atYes     int16 = -2
)

// limitOf returns the limit of a line: a number of the law, nothing or yes, nil without one.
func (s *Sheet) limitOf(f *finding) *Limit {
	switch {
	case f.limit > 0:
		return s.limits[f.limit-1]
	case f.limit == atNothing:
		return nothing
	case f.limit == atYes:
		return yes
	}
	return nil
}

// keepLimit puts a number of the law on the sheet and returns its number.
func (s *Sheet) keepLimit(l *Limit) int16 {
	s.limits = append(s.limits, l)
	if len(s.limits) > math.MaxInt16 {
		s.slip("more numbers of the law than a sheet can tell apart")
		return 0
	}
	return int16(len(s.limits))
}

// Holds requires a flag to be true.
func (s *Sheet) Holds(id ID, q Quantity) Check { return s.whether(id, Holds, q, 1, atYes) }

// None requires a flag to be false, or a count to be zero.
func (s *Sheet) None(id ID, q Quantity) Check { return s.whether(id, None, q, 0, atNothing) }

// whether compares a quantity with none or one.
func (s *Sheet) whether(id ID, op Op, q Quantity, n int64, limit int16) Check {
	if !s.owns(q) {
		return Check{}
	}
	verdict := Failed
	switch v := &s.vals[q.i]; v.state {
	case exact:
		verdict = op.judge(cmpInt(v.num, n*v.den))
	case wide:
		x := endAt(n, 1)
		verdict = op.compare(s.interval(q.i), interval{lo: x, hi: x})
	}
	s.line(id, op, q.i, -1, verdict, limit)
	return s.last()
}

// within compares a quantity with a number of the law.
func (s *Sheet) within(id ID, op Op, q Quantity, limit *Limit) Check {
	if !s.owns(q) {
		return Check{}
	}
	v := &s.vals[q.i]
	if v.state != exact || limit.Source >= Disputed {
		return s.withinRange(id, op, q, limit)
	}
	cmp, den := 0, limit.Value.Den()
	if v.den == den {
		cmp = cmpInt(v.num, limit.Value.num)
	} else {
		cmp = cmpFrac(v.num, v.den, limit.Value.num, den)
	}
	s.line(id, op, q.i, -1, op.judge(cmp), s.keepLimit(limit))
	return s.last()
}

// withinRange compares where the quantity or the number of the law may be a range.
func (s *Sheet) withinRange(id ID, op Op, q Quantity, limit *Limit) Check {
	s.line(id, op, q.i, -1, op.compare(s.interval(q.i), limit.interval()), s.keepLimit(limit))
	return s.last()
}

// NotBelow requires q ≥ bound, where the bound is itself a quantity: a fact, or what a schedule selects.
func (s *Sheet) NotBelow(id ID, q, bound Quantity) Check { return s.against(id, AtLeast, q, bound) }

// NotAbove requires q ≤ bound, where the bound is itself a quantity.
func (s *Sheet) NotAbove(id ID, q, bound Quantity) Check { return s.against(id, AtMost, q, bound) }

// Above requires q > bound, where the bound is itself a quantity.
func (s *Sheet) Above(id ID, q, bound Quantity) Check { return s.against(id, MoreThan, q, bound) }

// Below requires q < bound, where the bound is itself a quantity.
func (s *Sheet) Below(id ID, q, bound Quantity) Check { return s.against(id, LessThan, q, bound) }

func (s *Sheet) comparing(op Op, q, bound int32) Verdict {
	return op.compare(s.interval(q), s.interval(bound))
}

func (s *Sheet) against(id ID, op Op, q, bound Quantity) Check {
	if !s.owns(q) || !s.owns(bound) {
		return Check{}
	}
	v, w := &s.vals[q.i], &s.vals[bound.i]
	verdict := Failed
	switch v.state | w.state {
	case exact:
		verdict = op.judge(cmpFrac(v.num, v.den, w.num, w.den))
	case nowhere:
	default:
		verdict = s.comparing(op, q.i, bound.i)
	}
	if w.op == fromSchedule && w.unit != v.unit { // a limit selected is of the kind of what it limits
		own := *w
		own.unit = v.unit
		bound = s.push(own)
	}
	s.line(id, op, q.i, bound.i, verdict, 0)
	return s.last()
}
