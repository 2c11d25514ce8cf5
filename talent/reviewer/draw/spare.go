package draw

import "slices"

// SpareMethod names the published method by which spares are drawn, and its version.
const SpareMethod = "keji.spares/1"

// Spare is one expert of an ordered list of spares, and the members whose seat the spare could take: the panel is admissible with the
// spare in that seat.
type Spare struct {
	ID  string   `json:"id"`
	For []string `json:"for"` // by ID in ascending order
}

// spares draws the list: everybody eligible in random order, of whom those are taken who could take the seat of a member, as many as
// asked for; and after them whoever is the first for a member whose seat nobody before could take.
func (s *seats) spares(members []int32) []Spare {
	list, covered := []Spare{}, map[string]bool{}
	r := streamOf(SpareMethod, s.plan.Seed, s.item.Key, s.item.Round)
	order := make([]int, len(s.eligible))
	for i := range order {
		order[i] = i
	}
	for i := 0; i < len(order) && (len(list) < s.item.Spares || len(covered) < len(members)); i++ {
		j := i + r.below(len(order)-i)
		order[i], order[j] = order[j], order[i]
		fits := s.fits(order[i], members)
		if len(fits) == 0 || len(list) >= s.item.Spares && !slices.ContainsFunc(fits, func(m string) bool { return !covered[m] }) {
			continue
		}
		list = append(list, Spare{s.expert(s.eligible[order[i]]).ID, fits})
		for _, m := range fits {
			covered[m] = true
		}
	}
	return list
}

// fits lists the members whose seat the expert at a place could take; nobody where the expert is a member.
func (s *seats) fits(at int, members []int32) (all []string) {
	expert := s.eligible[at]
	if slices.Contains(members, expert) {
		return nil
	}
	for n, m := range members {
		others := slices.Delete(slices.Clone(members), n, n+1)
		if s.admits(others, expert, int(s.class[at])) {
			all = append(all, s.expert(m).ID)
		}
	}
	return all
}

// admits reports whether a panel is admissible of these and one more.
func (s *seats) admits(others []int32, expert int32, class int) bool {
	var t sums
	for _, i := range others {
		t.take(s.classOf(i))
	}
	t.take(class)
	return s.ofUnit(s.unit[expert], others) < s.perUnit && !s.tiedTo(expert, others) && s.meets(t)
}

// classOf is the class of a member, kept or drawn.
func (s *seats) classOf(i int32) int {
	class := s.expert(i).class()
	if !s.speaks(i) && class&financial != 0 {
		class |= elsewhere
	}
	return class
}

// called is the first combination of the spares of an earlier round, in their order, that fills the free seats; none where none of the
// first combinations does.
func (s *seats) called() []int32 {
	c := caller{seats: s, left: most}
	for _, id := range s.item.Standby {
		if at, eligible := slices.BinarySearch(s.eligible, s.at[id]); eligible {
			c.ready = append(c.ready, at)
		}
	}
	if chosen := c.first(0, nil, s.size-len(s.keep)); chosen != nil {
		return s.experts(chosen)
	}
	return nil
}

// caller goes through the combinations of those ready, by their places among the eligible.
type caller struct {
	*seats
	ready []int
	left  int // combinations that may still be looked at
}

// first is the first admissible choice of so many more of those ready, from one on, in their order.
func (c *caller) first(from int, chosen []int, more int) []int {
	if more == 0 {
		c.left--
		if c.completes(chosen) {
			return chosen
		}
		return nil
	}
	for n := from; n+more <= len(c.ready) && c.left > 0; n++ {
		if all := c.first(n+1, append(chosen[:len(chosen):len(chosen)], c.ready[n]), more-1); all != nil {
			return all
		}
	}
	return nil
}

// completes reports whether those chosen and those who are seated make an admissible panel.
func (s *seats) completes(chosen []int) bool {
	t := s.begun()
	for _, at := range chosen {
		t.take(int(s.class[at]))
	}
	return !s.faulty && s.meets(t) && !s.crowded(chosen) && !s.related(chosen)
}
