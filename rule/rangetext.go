package rule

// Text writes the range in one language, then what moved it.
func (r Range) Text(l Lang) string {
	p := pen{l: l}
	p.raw(r.span(l))
	p.rangeLaw(&r)
	for i := range r.moves {
		p.say("；原为 ", "; it was ")
		p.raw(r.moves[i].From.In(l))
		p.say("，", ", ")
		p.text(r.moves[i].Why)
		p.cite(r.moves[i].Law.Cite)
		if r.moves[i].Law != (Basis{}) {
			p.weak(r.moves[i].Law.Source)
		}
	}
	return string(p.b)
}

// rangeLaw cites both ends, or the one place where both stand.
func (p *pen) rangeLaw(r *Range) {
	if r.low.set {
		p.cite(r.low.limit.Cite)
		p.weakEnd(r.low)
	}
	if r.high.set && (!r.low.set || r.high.limit.Basis != r.low.limit.Basis) {
		p.cite(r.high.limit.Cite)
		p.weakEnd(r.high)
	}
}

func (p *pen) weakEnd(e rangeEnd) {
	if e.limit.Source.Valid() {
		p.weak(e.limit.Source)
	}
}

// span writes the ends: ≥3年且≤5年, >0年且<3年, >5年或永久.
func (r *Range) span(l Lang) string {
	p := pen{l: l}
	p.rangeEnd(r, r.low, AtLeast, MoreThan)
	if r.low.set && r.high.set {
		p.say("且", " and ")
	}
	p.rangeEnd(r, r.high, AtMost, LessThan)
	switch {
	case !r.low.set && !r.high.set && !r.permanent:
		p.say("不限", "without bound")
	case !r.low.set && !r.high.set:
		p.say("永久", "permanent")
	case r.permanent:
		p.say("或永久", " or permanent")
	}
	if r.Empty() {
		p.say("（无可选值）", " (nothing remains)")
	}
	return string(p.b)
}

func (p *pen) rangeEnd(r *Range, e rangeEnd, included, excluded Op) {
	if !e.set {
		return
	}
	op := included
	if e.excluded {
		op = excluded
	}
	p.raw(op.Sign())
	p.known(e.limit.Known(r.unit), nil)
}

// MarshalJSON writes the ends with their law, whether a permanent term is allowed, and what moved the range.
func (r Range) MarshalJSON() ([]byte, error) { return r.AppendJSON(nil), nil }

// AppendJSON appends the canonical JSON.
func (r Range) AppendJSON(b []byte) []byte {
	o := object{b: append(b, '{')}
	o.text("unit", r.unit.String())
	o.rangeEnd("low", r.unit, r.low)
	o.rangeEnd("high", r.unit, r.high)
	o.flag("permanent", r.permanent)
	if len(r.moves) > 0 {
		o.list("moves", len(r.moves), func(b []byte, i int) []byte { return r.moves[i].appendJSON(b) })
	}
	return append(o.b, '}')
}

func (o *object) rangeEnd(name string, u Unit, e rangeEnd) {
	if !e.set {
		return
	}
	o.key(name)
	in := object{b: append(o.b, '{')}
	in.key("figure")
	in.b = e.limit.appendJSON(in.b, u)
	in.key("included")
	in.b = append(in.b, flagJSON[!e.excluded]...)
	in.basis(e.limit.Basis)
	o.b = append(in.b, '}')
}

var flagJSON = map[bool]string{true: "true", false: "false"}

func (m *Move) appendJSON(b []byte) []byte {
	o := object{b: append(b, '{')}
	o.both("from", m.From)
	o.both("why", m.Why)
	o.basis(m.Law)
	return append(o.b, '}')
}
