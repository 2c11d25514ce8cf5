package rule

// interval is what is known of a quantity: it lies in [lo, hi], and perhaps does not exist at all.
type interval struct {
	lo, hi end
	maybe  bool // may be undefined
	never  bool // is undefined
}

func (x interval) open() bool { return !x.never && (x.maybe || cmpEnds(x.lo, x.hi) != 0) }

var undefined = interval{never: true}

// either joins the doubts of two operands: undefined if one surely is.
func either(x, y interval, result interval) interval {
	if x.never || y.never {
		return undefined
	}
	result.maybe = result.maybe || x.maybe || y.maybe
	return result
}

func addIntervals(x, y interval) interval {
	return either(x, y, interval{lo: addEnds(x.lo, y.lo), hi: addEnds(x.hi, y.hi)})
}

func negInterval(x interval) interval {
	return interval{lo: x.hi.neg(), hi: x.lo.neg(), maybe: x.maybe, never: x.never}
}

func leastInterval(x, y interval) interval {
	return either(x, y, interval{lo: minEnd(x.lo, y.lo), hi: minEnd(x.hi, y.hi)})
}

func mostInterval(x, y interval) interval {
	return either(x, y, interval{lo: maxEnd(x.lo, y.lo), hi: maxEnd(x.hi, y.hi)})
}

func mulIntervals(x, y interval) interval {
	if x.never || y.never {
		return undefined
	}
	first := mulEnds(x.lo, y.lo)
	r := interval{lo: first, hi: first}
	for _, e := range [...]end{mulEnds(x.lo, y.hi), mulEnds(x.hi, y.lo), mulEnds(x.hi, y.hi)} {
		r.lo, r.hi = minEnd(r.lo, e), maxEnd(r.hi, e)
	}
	return either(x, y, r)
}

// quoIntervals divides; over zero there is no quotient.
func quoIntervals(x, y interval) interval {
	if x.never || y.never {
		return undefined
	}
	low, high := y.lo.sign(), y.hi.sign()
	switch {
	case low == 0 && high == 0:
		return undefined
	case high < 0 || high == 0:
		return quoIntervals(negInterval(x), negInterval(y))
	case low < 0:
		return either(x, y, interval{lo: infinite(-1), hi: infinite(1), maybe: true})
	case low == 0:
		r := mulIntervals(x, interval{lo: invEnd(y.hi), hi: infinite(1)})
		r.maybe = true
		return either(x, y, r)
	}
	return mulIntervals(x, interval{lo: invEnd(y.hi), hi: invEnd(y.lo), maybe: y.maybe})
}

// ofInterval is q where held counts at least one, undefined where it counts none.
func ofInterval(held, q interval) interval {
	switch {
	case held.never || held.hi.sign() <= 0 || q.never:
		return undefined
	case held.maybe || held.lo.sign() <= 0:
		q.maybe = true
	}
	return q
}

// compare decides x op y as soon as the intervals do; what is undefined never passes.
func (op Op) compare(x, y interval) Verdict {
	if x.never || y.never {
		return Failed
	}
	least, most := cmpEnds(x.lo, y.hi), cmpEnds(x.hi, y.lo)
	switch {
	case op.meets(least) && op.meets(most) && !x.maybe && !y.maybe:
		return Passed
	case !op.meets(least) && !op.meets(most):
		return Failed
	}
	return Undetermined
}
