package rule

import "slices"

// Range is what an authority may choose from: a lower and an upper end, each inclusive or exclusive as the document
// counts, what moved them, and where they stand in the law. A figure of the law that is not known leaves the end open, and
// what lies there undetermined. It is immutable: its methods return changed copies. The zero value leaves everything open.
type Range struct {
	unit      Unit
	low, high rangeEnd
	permanent bool
	moves     []Move
}

// rangeEnd is one end of a range: nothing there, or a figure of the law.
type rangeEnd struct {
	limit    Limit
	set      bool
	excluded bool
}

// Move is one change of a range: what it was, and why it became another.
type Move struct {
	From Text // the range before
	Why  Text
	Law  Basis
}

// NewRange is a range of quantities in a unit, without ends.
func NewRange(u Unit) Range { return Range{unit: u} }

// AtLeast sets the lower end, which belongs to the range.
func (r Range) AtLeast(l Limit) Range { r.low = rangeEnd{limit: l, set: true}; return r }

// MoreThan sets the lower end, which does not belong to the range.
func (r Range) MoreThan(l Limit) Range { r.low = rangeEnd{l, true, true}; return r }

// AtMost sets the upper end, which belongs to the range.
func (r Range) AtMost(l Limit) Range { r.high = rangeEnd{limit: l, set: true}; return r }

// LessThan sets the upper end, which does not belong to the range.
func (r Range) LessThan(l Limit) Range { r.high = rangeEnd{l, true, true}; return r }

// OrPermanent lets a term be permanent.
func (r Range) OrPermanent() Range { r.permanent = true; return r }

// Moved returns next, remembering what it was before and why it changed, such as a circumstance that raises the least.
func (r Range) Moved(next Range, why Text, law Basis) Range {
	next.moves = append(slices.Clone(r.moves), Move{T(r.span(ZH), r.span(EN)), why, law})
	return next
}

// Within returns what both ranges allow, remembering that other narrowed it. The units must be the same; a permanent
// term is allowed where both allow it. Of two ends at the same figure the exclusive one is the narrower.
func (r Range) Within(other Range, why Text, law Basis) Range {
	next := r
	if narrower(other.low, r.low, 1) {
		next.low = other.low
	}
	if narrower(other.high, r.high, -1) {
		next.high = other.high
	}
	next.permanent = r.permanent && other.permanent
	return r.Moved(next, why, law)
}

// narrower reports whether a allows less than b; side is +1 for lower ends and -1 for upper ones. An end that is not known
// narrows as far as it surely does.
func narrower(a, b rangeEnd, side int) bool {
	switch {
	case !a.set:
		return false
	case !b.set:
		return true
	}
	if c := cmpEnds(a.surely(side), b.surely(side)); c != 0 {
		return c == side
	}
	return a.excluded && !b.excluded
}

// surely is the end up to which the range is surely closed: the least a lower end can be, the most an upper one can be.
func (e *rangeEnd) surely(side int) end {
	x := e.limit.interval()
	if side > 0 {
		return x.lo
	}
	return x.hi
}

// Unit returns what the range is in.
func (r Range) Unit() Unit { return r.unit }

// Low returns the figure of the lower end and whether it belongs to the range; false where there is none.
func (r Range) Low() (l Limit, included, ok bool) { return r.low.limit, !r.low.excluded, r.low.set }

// High returns the figure of the upper end and whether it belongs to the range; false where there is none.
func (r Range) High() (l Limit, included, ok bool) { return r.high.limit, !r.high.excluded, r.high.set }

// Permanent reports whether a permanent term is allowed.
func (r Range) Permanent() bool { return r.permanent }

// Moves returns what moved the range, in order, as a copy.
func (r Range) Moves() []Move { return slices.Clone(r.moves) }

// Empty reports whether the range surely allows nothing.
func (r Range) Empty() bool {
	if !r.low.set || !r.high.set || r.permanent {
		return false
	}
	c := cmpEnds(r.low.surely(1), r.high.surely(-1))
	return c > 0 || c == 0 && (r.low.excluded || r.high.excluded)
}

// Check says whether the range allows what an authority proposes. What a range open at the top allows has no end but the
// permanent, which CheckPermanent asks.
func (r Range) Check(proposed Number) RangeCheck {
	c := RangeCheck{Verdict: Passed, Proposed: Exactly(proposed, r.unit), Allowed: r}
	c.against(r.low, AtLeast, MoreThan)
	c.against(r.high, AtMost, LessThan)
	return c
}

// CheckPermanent says whether the range allows a permanent term.
func (r Range) CheckPermanent() RangeCheck {
	c := RangeCheck{Verdict: Failed, Permanent: true, Allowed: r}
	switch {
	case r.permanent:
		c.Verdict = Passed
	case r.high.set && r.high.limit.Open():
		c.Verdict, c.Op, c.Law = Undetermined, AtMost, r.high.limit.Basis
	case r.high.set:
		c.Op, c.Law = AtMost, r.high.limit.Basis
	default:
		c.Op, c.Law = AtMost, r.low.limit.Basis
	}
	return c
}
