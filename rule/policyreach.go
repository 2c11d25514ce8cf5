package rule

// reach is the range in which what a line looks at can lie, whatever is filed: of a part over its whole at most 1.
func (f Finding) reach() interval {
	q := f.raw().q
	x := f.s.interval(q)
	if f.s.isPart(q) {
		x.hi = minEnd(x.hi, endAt(1, 1))
	}
	return x
}

// reachable is the same range, to be printed although nothing was given.
func (f Finding) reachable() Known { return Known{f.reach(), f.s.vals[f.raw().q].unit, true} }

// isPart reports whether a value is a fact over another within which it lies, such as technical staff over employees.
func (s *Sheet) isPart(i int32) bool {
	v := &s.vals[s.named(i)]
	if v.op != fromQuotient {
		return false
	}
	part, whole := &s.vals[s.named(v.a)], &s.vals[s.named(v.b)]
	return part.op == fromFact && whole.op == fromFact && s.book.within(FactID(part.a), FactID(whole.a))
}

// within reports whether a fact lies within another, directly or through further ones.
func (b *Book) within(inner, outer FactID) bool {
	for range b.facts {
		next, ok := b.factID(b.facts[inner].Within)
		if !ok || next == outer {
			return ok
		}
		inner = next
	}
	return false
}

// unreachable reports whether a line that compares fails whatever is filed.
func (f Finding) unreachable() bool {
	bound, _ := f.Bound()
	return f.Verdict() == Failed || f.Verdict() == Undetermined && f.Op().compare(f.reach(), bound.x) == Failed
}

// checkRows refuses the bands of a table that begin beyond what there can be.
func (r *policyReader) checkRows(root *policyNode, f Finding) {
	table, reach := f.s.tables[f.raw().kid], f.reachable()
	n := root.of(table)
	for i, row := range table.All() {
		cmp := cmpEnds(endOf(row.From), reach.x.hi)
		if n == nil || reach.x.never || cmp < 0 || cmp == 0 && !row.Above {
			continue
		}
		at, from := n.row("rows", i), Exactly(row.From, reach.unit)
		r.problems = append(r.problems, PolicyProblem{Path: at.path + ".from", Title: at.title, Rule: f.Code(), Fault: FaultUnreachable, What: T(
			"任何申报都达不到这一档："+reach.Text(ZH)+"，起点为 "+from.Text(ZH)+"；请改小起点，或删去这一档",
			"nobody can get to this band: "+reach.Text(EN)+", it begins at "+from.Text(EN)+"; lower where it begins, or leave the band out")})
	}
}

// of is the place of an element of the law; nil where the policy does not hold it.
func (n *policyNode) of(law any) *policyNode {
	for _, one := range n.laws() {
		if one.law == law {
			return one
		}
	}
	return nil
}

// remedy says what to write instead of a number that cannot be met.
func (f Finding) remedy(l Lang) string {
	r, reach := f.raw(), f.reachable()
	low, least := reach.Low()
	high, most := reach.High()
	lowest, highest := Exactly(low, reach.unit).Text(l), Exactly(high, reach.unit).Text(l)
	switch {
	case r.op == Sum:
		return T("请提高总分上限，或降低各项分值", "raise the total, or lower the points").In(l)
	case r.limit <= 0:
	case r.op == AtLeast && most:
		return T("请改为不超过 "+highest, "make it "+highest+" at most").In(l)
	case r.op == MoreThan && most:
		return T("请改为小于 "+highest, "make it less than "+highest).In(l)
	case r.op == AtMost && least:
		return T("请改为不小于 "+lowest, "make it "+lowest+" at least").In(l)
	case r.op == LessThan && least:
		return T("请改为大于 "+lowest, "make it more than "+lowest).In(l)
	}
	return T("请核对这一条所用的数值", "check the numbers that this line rests on").In(l)
}
