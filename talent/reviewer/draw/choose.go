package draw

// tries is how often a panel with enough of each kind is drawn and held against the units and ties, before the units are heeded
// in the count.
const tries = 256

// Where two of the eligible are tied, the panels that are admissible but for that are drawn from until one is free of ties, or
// looked at one by one where they are no more than this.
const most = 4096

// found is a panel, or how the search for one ended.
type found struct {
	members  []int32
	try      int
	counted  string
	called   bool
	unproven bool
}

// search draws one admissible panel, each equally likely.
func (s *seats) search(r *stream) found { return s.searchWith(newCounter(s, false), r) }

// searchWith does so with the count of the panels that have enough of each kind.
func (s *seats) searchWith(c *counter, r *stream) found {
	if c.total().isZero() {
		return found{}
	}
	for n := range tries {
		if chosen := c.pick(r); !s.crowded(chosen) && !s.related(chosen) {
			return found{members: s.experts(chosen), try: n + 1}
		}
	}
	return s.counted(r)
}

// counted draws one where no try succeeded: from a count that heeds the units.
func (s *seats) counted(r *stream) found {
	c := newCounter(s, true)
	total := c.total()
	switch {
	case total.isZero():
		return found{}
	case s.entangled && !(wide{most}).less(total):
		return c.untied(r)
	}
	for range most {
		if chosen := c.pick(r); !s.related(chosen) {
			return found{members: s.experts(chosen), counted: total.String()}
		}
	}
	return found{unproven: true}
}

// untied looks at every panel.
func (c *counter) untied(r *stream) found {
	var free [][]int32
	c.each(func(chosen []int) {
		if !c.related(chosen) {
			free = append(free, c.experts(chosen))
		}
	})
	if len(free) == 0 {
		return found{}
	}
	return found{members: free[r.below(len(free))], counted: c.total().String()}
}

// blocking names constraints that together admit no panel, while without any one of them there would be one: each is
// left aside in turn, and for good where there is still none without it.
func (o *pool) blocking(item *Item) (blocked []Constraint, unproven bool) {
	aside := relaxed{}
	for _, c := range Constraints() {
		aside[c] = true
		if ok, sure := o.possible(item, aside); ok {
			delete(aside, c)
		} else {
			unproven = unproven || !sure
		}
	}
	for _, c := range Constraints() {
		if !aside[c] {
			blocked = append(blocked, c)
		}
	}
	if blocked == nil { // there is nobody at all
		blocked = []Constraint{BySize}
	}
	return blocked, unproven
}

// possible reports whether there is a panel without some constraints; not surely where relations inside panels are too many to
// look at each.
func (o *pool) possible(item *Item, aside relaxed) (ok, sure bool) {
	s := o.seatsOf(item, aside)
	f := s.search(newStream(o.plan.Seed, item.Key+"\x00"+string(BySize), item.Round))
	return f.members != nil, !f.unproven
}
