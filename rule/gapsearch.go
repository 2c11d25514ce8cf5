package rule

import "slices"

// restsOn lists the given facts a line rests on that may be advised to change.
func (s *Sheet) restsOn(goal int32) []FactID {
	var ids []FactID
	s.eachFact(goal, func(id FactID) {
		if s.book.facts[id].Change != Fixed && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	})
	return ids
}

// eachFact walks all facts below a line, given or not.
func (s *Sheet) eachFact(line int32, visit func(FactID)) {
	f := &s.finds[line]
	if f.op.Groups() || f.op == Same {
		for kid := range s.kidLines(line) {
			s.eachFact(kid, visit)
		}
		return
	}
	s.eachFactOf(f.q, visit)
	if !f.op.Scores() && f.bound >= 0 {
		s.eachFactOf(f.bound, visit)
	}
	if f.op == Award {
		s.eachFactOf(s.kids[f.kid], visit)
	}
}

func (s *Sheet) eachFactOf(i int32, visit func(FactID)) {
	if i < 0 {
		return
	}
	v := &s.vals[i]
	switch v.op.form() {
	case fromFact:
		visit(FactID(v.a))
	case fromPair, fromEither:
		s.eachFactOf(v.a, visit)
		s.eachFactOf(v.b, visit)
	case fromList:
		for _, kid := range s.kids[v.a : v.a+v.b] {
			s.eachFactOf(kid, visit)
		}
	case fromLimit, fromSchedule, fromSwitch:
		s.eachFactOf(v.a, visit)
	case fromPoints:
		s.eachFact(v.a, visit)
	}
}

// least finds the least lawful change of a fact after which met holds; met looks at the work sheet.
func (g *gapSearch) least(id FactID, met func() bool) (Number, bool) {
	now, given := g.current(id)
	if !given {
		return Number{}, false
	}
	f := &g.s.book.facts[id]
	steps := endOf(now).scaled(f.Unit.step())
	target, found := int64(0), false
	if near, top := steps.floor()+1, g.top(id); near <= top && (f.Change == Up || f.Change == UpOrDown) {
		target, found = g.search(id, near, top, met)
	}
	if near, low := steps.ceil()-1, g.bottom(id); near >= low && (f.Change == Down || f.Change == UpOrDown) {
		if n, ok := g.search(id, near, low, met); ok && (!found || cmpEnds(steps.minus(n), steps.minus(target).neg()) < 0) {
			target, found = n, true
		}
	}
	return Frac(target, f.Unit.step()), found
}

// bottom is the least value a fact may take, in steps: its bound, or the facts that lie within it.
func (g *gapSearch) bottom(id FactID) int64 {
	step := g.s.book.facts[id].Unit.step()
	low := g.s.book.bounds[id].low().scaled(step).ceil()
	for _, p := range g.s.book.parts {
		if n, given := g.current(p.inner); given && p.outer == id {
			low = max(low, endOf(n).scaled(step).ceil())
		}
	}
	return low
}

// top is the greatest value a fact may take, in steps: its bound, or the fact it lies within.
func (g *gapSearch) top(id FactID) int64 {
	step := g.s.book.facts[id].Unit.step()
	top := g.s.book.bounds[id].high().scaled(step).floor()
	if outer, ok := g.s.book.factID(g.s.book.facts[id].Within); ok {
		if n, given := g.current(outer); given {
			top = min(top, endOf(n).scaled(step).floor())
		}
	}
	return top
}

func (b *factBounds) low() end { return endAt(b.min, b.den) }

func (b *factBounds) high() end { return endAt(b.max, b.den) }

// scaled counts an exact number in steps of 1/step.
func (e end) scaled(step int64) end { return mulEnds(e, endAt(step, 1)) }

func (e end) minus(n int64) end { return addEnds(e, endAt(-n, 1)) }

func (e end) floor() int64 { return floorEnd(e).num }

func (e end) ceil() int64 { return -floorEnd(e.neg()).num }

// search looks from the value near towards far, nearest first: segment by segment between the edges where a rule
// switches on the fact, by bisection within one.
func (g *gapSearch) search(id FactID, near, far int64, met func() bool) (int64, bool) {
	step := g.s.book.facts[id].Unit.step()
	holds := func(n int64) bool { return g.try(Assumption{id, Frac(n, step)}) && met() }
	for _, seg := range segments(near, far, g.edgesOf(id)) {
		if holds(seg[0]) {
			return seg[0], true
		}
		if seg[0] != seg[1] && holds(seg[1]) {
			return bisect(seg[0], seg[1], holds), true
		}
	}
	return 0, false
}

// bisect returns the nearest value that holds, given that fails does not and holds does.
func bisect(fails, holds int64, test func(int64) bool) int64 {
	for holds-fails > 1 || fails-holds > 1 {
		middle := fails + (holds-fails)/2
		if test(middle) {
			holds = middle
		} else {
			fails = middle
		}
	}
	return holds
}

// segments cuts the way from near to far at the edges; both ends of a segment are inclusive.
func segments(near, far int64, edges []int64) [][2]int64 {
	sign := int64(1)
	if far < near {
		sign = -1
	}
	cuts := []int64{near}
	for _, e := range edges {
		if (e-near)*sign > 0 && (far-e)*sign >= 0 {
			cuts = append(cuts, e)
		}
	}
	slices.SortFunc(cuts, func(a, b int64) int { return cmpInt(a, b) * int(sign) })
	cuts = slices.Compact(cuts)
	var segs [][2]int64
	for i, from := range cuts {
		to := far
		if i+1 < len(cuts) {
			to = cuts[i+1] - sign
		}
		segs = append(segs, [2]int64{from, to})
	}
	return segs
}

// edgesOf lists, in steps, the values around which a rule that looks at the fact itself switches.
func (g *gapSearch) edgesOf(id FactID) []int64 {
	s, step := g.s, g.s.book.facts[id].Unit.step()
	var edges []int64
	add := func(n Number) {
		at := endOf(n).scaled(step).floor()
		edges = append(edges, at-1, at, at+1)
	}
	direct := func(i int32) bool { return i >= 0 && s.vals[i].op == fromFact && FactID(s.vals[i].a) == id }
	for i := range s.finds {
		f := &s.finds[i]
		if f.limit != 0 && direct(f.q) {
			add(s.limitOf(f).Value)
		}
		if s.table(f) != nil && direct(f.q) {
			for _, row := range s.table(f).All() {
				add(row.From)
			}
		}
	}
	for i := range s.vals {
		if v := &s.vals[i]; v.op == fromSchedule && direct(v.a) {
			for _, c := range s.schedules[v.b].All() {
				add(c.From)
			}
		}
	}
	return edges
}
