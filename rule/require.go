package rule

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
	limit  int32 // its number on the sheet: see limitOf
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

// ready reports whether a line of the rule fits on the sheet.
func (s *Sheet) ready(id ID) bool { return len(s.finds) < cap(s.finds) && int(id) < s.rules }

// write puts a line on a sheet that is ready. A reused slot keeps stale fields, so each is set here or by the caller:
// kid and kids are those of lines that have operands.
func (s *Sheet) write(id ID, op Op, q, bound int32, result Verdict, limit int32) Check {
	n := len(s.finds)
	s.finds = s.finds[:n+1]
	f := &s.finds[n]
	f.q, f.bound, f.kid, f.parent = q, bound, 0, -1
	f.limit, f.kids, f.rule = limit, 0, id
	f.op, f.result, f.role = op, result, Requirement
	return Check{int32(n + 1)}
}

// line makes the sheet ready, writes a line and returns it, so that the caller can set its operands.
func (s *Sheet) line(id ID, op Op, q, bound int32, result Verdict, limit int32) *finding {
	if !s.ready(id) {
		s.extend(id)
	}
	s.write(id, op, q, bound, result, limit)
	return &s.finds[len(s.finds)-1]
}

// extend makes room for more lines, and reports a rule that is none.
func (s *Sheet) extend(id ID) {
	if int(id) >= s.rules {
		s.slip("a rule that the book does not declare")
	}
	s.finds = append(s.finds, finding{})[:len(s.finds)]
}

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
	atNothing int32 = -1
	atYes     int32 = -2
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
func (s *Sheet) keepLimit(l *Limit) int32 {
	s.limits = append(s.limits, l)
	return int32(len(s.limits))
}

// Holds requires a flag to be true.
func (s *Sheet) Holds(id ID, q Quantity) Check {
	if q.s == s && s.ready(id) {
		if v := &s.vals[q.i]; v.state == exact {
			return s.write(id, Holds, q.i, -1, passedWhere(v.num >= v.den), atYes)
		}
	}
	return s.whether(id, Holds, q, 1, atYes)
}

// None requires a flag to be false, or a count to be zero.
func (s *Sheet) None(id ID, q Quantity) Check {
	if q.s == s && s.ready(id) {
		if v := &s.vals[q.i]; v.state == exact {
			return s.write(id, None, q.i, -1, passedWhere(v.num <= 0), atNothing)
		}
	}
	return s.whether(id, None, q, 0, atNothing)
}

// passedWhere is Passed or Failed.
func passedWhere(met bool) Verdict {
	if met {
		return Passed
	}
	return Failed
}

// whether compares a quantity with none or one, the slow way.
func (s *Sheet) whether(id ID, op Op, q Quantity, n int64, limit int32) Check {
	if !s.owns(q) {
		return Check{}
	}
	x := endAt(n, 1)
	s.line(id, op, q.i, -1, op.compare(s.interval(q.i), interval{lo: x, hi: x}), limit)
	return s.last()
}

// within compares a quantity with a number of the law.
func (s *Sheet) within(id ID, op Op, q Quantity, limit *Limit) Check {
	if q.s != s || !s.ready(id) || len(s.limits) == cap(s.limits) || limit.Source >= Disputed && limit.Open() {
		return s.withinRange(id, op, q, limit)
	}
	v, most := &s.vals[q.i], &limit.Value
	if v.state != exact {
		return s.withinRange(id, op, q, limit)
	}
	cmp := cmpInt(v.num, most.num)
	if v.den != most.Den() {
		cmp = cmpFrac(v.num, v.den, most.num, most.Den())
	}
	n := len(s.limits)
	s.limits = s.limits[:n+1]
	s.limits[n] = limit
	return s.write(id, op, q.i, -1, op.judge(cmp), int32(n+1))
}

// withinRange does so the slow way: the quantity or the number of the law may be a range.
func (s *Sheet) withinRange(id ID, op Op, q Quantity, limit *Limit) Check {
	if !s.owns(q) {
		return Check{}
	}
	verdict := op.compare(s.interval(q.i), limit.interval())
	s.line(id, op, q.i, -1, verdict, s.keepLimit(limit))
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

func (s *Sheet) against(id ID, op Op, q, bound Quantity) Check {
	if q.s != s || bound.s != s || !s.ready(id) {
		return s.againstRange(id, op, q, bound)
	}
	v, w := &s.vals[q.i], &s.vals[bound.i]
	if v.state|w.state != exact || w.op == fromSchedule {
		return s.againstRange(id, op, q, bound)
	}
	return s.write(id, op, q.i, bound.i, op.judge(v.cmp(w)), 0)
}

// againstRange does so the slow way: either may be a range or undefined, and the bound selected by a schedule.
func (s *Sheet) againstRange(id ID, op Op, q, bound Quantity) Check {
	if !s.owns(q) || !s.owns(bound) {
		return Check{}
	}
	verdict := op.compare(s.interval(q.i), s.interval(bound.i))
	if v, w := &s.vals[q.i], &s.vals[bound.i]; w.op == fromSchedule && w.unit != v.unit {
		own := *w // a limit selected is of the kind of what it limits
		own.unit = v.unit
		bound = s.push(own)
	}
	s.line(id, op, q.i, bound.i, verdict, 0)
	return s.last()
}
