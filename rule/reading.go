package rule

// Reading takes the one of two readings of the law that a switch of the policy chooses, and returns the other beside it,
// for a comparison by Same. Lines on what was taken rest on the switch too, and say so where it is not firm; not where both
// readings are known to come to the same.
func (s *Sheet) Reading(by *Switch, on, off Quantity) (taken, other Quantity) {
	if !s.owns(on) || !s.owns(off) {
		return Quantity{}, Quantity{}
	}
	x, y := &s.vals[on.i], &s.vals[off.i]
	alike := x.state|y.state == exact && x.cmp(y) == 0
	if taken, other = on, off; !by.On {
		taken, other = off, on
	}
	s.switches = append(s.switches, by)
	s.compiling.note(s, other.i)
	v := &s.vals[taken.i]
	num, den, unit, state := v.num, v.den, v.unit, v.state
	q := s.exactly(num, den, fromSwitch, taken.i, int32(len(s.switches)-1), unit)
	w := &s.vals[q.i]
	w.state, w.moot = state, alike
	return q, other
}

// unread is the value that a reading took, or the value itself.
func (s *Sheet) unread(i int32) int32 {
	for i >= 0 && s.vals[i].op == fromSwitch {
		i = s.vals[i].a
	}
	return i
}
