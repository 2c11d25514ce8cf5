package rule

// RangeCheck is what became of a proposal: allowed, not allowed and why, or not to be told.
type RangeCheck struct {
	Verdict   Verdict
	Proposed  Known // undefined for a permanent term
	Permanent bool  // the proposal is a permanent term
	Allowed   Range
	// Op and Bound are the end that stands in the way, or leaves it open, and Law where it stands; none when allowed.
	Op    Op
	Bound Known
	Law   Basis
}

// against holds the proposal against one end; the worse verdict stays.
func (c *RangeCheck) against(e rangeEnd, included, excluded Op) {
	if !e.set {
		return
	}
	op := included
	if e.excluded {
		op = excluded
	}
	bound := e.limit.Known(c.Allowed.unit)
	v := op.compare(c.Proposed.x, bound.x)
	if v == Passed || c.Verdict == Failed {
		return
	}
	c.Verdict, c.Op, c.Bound, c.Law = v, op, bound, e.limit.Basis
}

// Cause says why it cannot be told: the figure of the law is not known. Empty otherwise.
func (c RangeCheck) Cause() Cause {
	if c.Verdict == Undetermined {
		return LawUnknown
	}
	return ""
}

// Text says in one language what was proposed, what is allowed, and the end that stands in the way.
func (c RangeCheck) Text(l Lang) string {
	p := pen{l: l}
	p.say("拟定 ", "proposed ")
	if c.Permanent {
		p.say("永久", "permanent")
	} else {
		p.known(c.Proposed, nil)
	}
	p.say("：", ": ")
	p.text(c.Verdict.Text())
	p.say("；允许 ", "; allowed ")
	p.raw(c.Allowed.span(l))
	c.writeWhy(&p)
	return string(p.b)
}

func (c *RangeCheck) writeWhy(p *pen) {
	switch {
	case c.Verdict == Passed:
		return
	case c.Permanent:
		p.say("；不得为永久", "; may not be permanent")
	default:
		p.say("；应 ", "; required ")
		p.raw(c.Op.Sign())
		p.raw(" ")
		p.known(c.Bound, nil)
		p.writeEdge(c)
	}
	if c.Verdict == Undetermined {
		p.say("，", ", ")
		p.text(LawUnknown.Text())
	}
	p.cite(c.Law.Cite)
	if c.Law != (Basis{}) {
		p.weak(c.Law.Source)
	}
}

// writeEdge says that a proposal lies exactly at an end that does not belong to the range.
func (p *pen) writeEdge(c *RangeCheck) {
	if c.Verdict == Failed && !c.Bound.Open() && cmpEnds(c.Bound.x.lo, c.Proposed.x.lo) == 0 {
		p.say("，恰等于界限，不含本数", ", exactly at the bound, which is excluded")
	}
}

// MarshalJSON writes verdict, proposal, range, and the end that stands in the way.
func (c RangeCheck) MarshalJSON() ([]byte, error) { return c.AppendJSON(nil), nil }

// AppendJSON appends the canonical JSON.
func (c RangeCheck) AppendJSON(b []byte) []byte {
	o := object{b: append(b, '{')}
	o.text("verdict", c.Verdict.String())
	if c.Permanent {
		o.flag("permanent", true)
	} else {
		o.key("proposed")
		o.b = c.Proposed.appendJSON(o.b)
	}
	o.key("allowed")
	o.b = c.Allowed.AppendJSON(o.b)
	if c.Verdict != Passed {
		if !c.Permanent {
			o.text("op", c.Op.String())
			o.key("bound")
			o.b = c.Bound.appendJSON(o.b)
		}
		o.basis(c.Law)
	}
	o.text("cause", string(c.Cause()))
	return append(o.b, '}')
}
