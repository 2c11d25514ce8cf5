package rule

// This file counts the lines whose founding is not firm. Provenance walks what stands behind one line, and behind many
// lines stands the same; here each value is looked at once, in the order in which they were made.

// countDoubts counts the lines that apply and rest on something not yet confirmed; notes are not counted.
func (d Decision) countDoubts() int {
	n, values := 0, d.s.shakyValues()
	for i := range d.s.finds {
		f := &d.s.finds[i]
		if f.result != NotApplicable && f.role != NoteLine && (Finding{d.s, int32(i)}).shaky(&values) {
			n++
		}
	}
	return n
}

// shaky reports whether the founding of a line is not firm, given which values are not.
func (f Finding) shaky(values *shakySet) bool {
	if f.s != nil && len(f.s.vals) > shakyRoom {
		return !f.Provenance().Firm()
	}
	r, s := f.raw(), f.s
	if !f.basis().Source.Firm() || s.clauseOf(f.i) == nil && !s.book.rules[r.rule].Source.Firm() || r.limit > 0 && !s.limitOf(r).Source.Firm() {
		return true
	}
	return f.foundedOnValues() && (values.has(r.q) || values.has(r.bound) ||
		r.op == Climb && !s.ladders[r.kid].Source.Firm() || r.op == Award && values.has(s.kids[r.kid]))
}

// shakySet holds a bit for each value of a sheet, and one is set where law that is not firm stands inside.
type shakySet [shakyRoom / 64]uint64

const shakyRoom = 1024

func (set *shakySet) has(i int32) bool { return i >= 0 && set[i/64]&(1<<(i%64)) != 0 }

// shakyValues finds the values that hold law not firm, as weakest does for one; operands stand before what they make. A
// sheet of more values than the set has room for is walked line by line.
func (s *Sheet) shakyValues() (set shakySet) {
	if len(s.vals) > shakyRoom {
		return set
	}
	for i := range s.vals {
		if s.shaky(&s.vals[i], &set) {
			set[i/64] |= 1 << (i % 64)
		}
	}
	return set
}

func (s *Sheet) shaky(v *value, set *shakySet) bool {
	switch v.op.form() {
	case fromPair, fromEither:
		return set.has(v.a) || set.has(v.b)
	case fromList:
		for _, kid := range s.kids[v.a : v.a+v.b] {
			if set.has(kid) {
				return true
			}
		}
	case fromLimit:
		return !s.limits[v.b].Source.Firm() || set.has(v.a) || v.a < 0 && !s.limits[v.b-1].Source.Firm()
	case fromSchedule:
		return !s.schedules[v.b].Source.Firm() || set.has(v.a)
	case fromSwitch:
		return set.has(v.a) || !v.moot && !s.switches[v.b].Source.Firm()
	}
	return false
}
