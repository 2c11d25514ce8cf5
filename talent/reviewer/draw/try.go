package draw

import "slices"

func (s *seats) experts(places []int) []int32 {
	all := make([]int32, 0, len(places))
	for _, at := range places {
		all = append(all, s.eligible[at])
	}
	slices.Sort(all)
	return all
}

// crowded reports whether those at some places and those kept are too many of a unit.
func (s *seats) crowded(places []int) bool {
	for n, at := range places {
		unit := s.unit[s.eligible[at]]
		same := s.ofUnit(unit, s.keep)
		for _, other := range places[:n+1] {
			if s.unit[s.eligible[other]] == unit {
				same++
			}
		}
		if same > s.perUnit {
			return true
		}
	}
	return false
}

// related reports whether two of those at some places are tied.
func (s *seats) related(places []int) bool {
	if !s.entangled {
		return false
	}
	all := s.experts(places)
	return slices.ContainsFunc(all, func(i int32) bool { return s.tiedTo(i, all) })
}

// sums counts the members of a panel by what they are.
type sums struct{ all, outside, financial, industry, elsewhere int }

func (t *sums) take(class int) {
	t.all++
	t.outside += class & outside / outside
	t.financial += class & financial / financial
	t.industry += class & industry / industry
	t.elsewhere += class & elsewhere / elsewhere
}

// begun counts those kept.
func (s *seats) begun() sums {
	var t sums
	for _, i := range s.keep {
		t.take(s.classOf(i))
	}
	return t
}

// meets reports whether a panel has enough of each kind.
func (s *seats) meets(t sums) bool {
	full := t.all == s.size || s.without[BySize] && t.all >= 1 && t.all <= s.size
	return full && t.outside >= s.outside && t.financial >= s.financial && t.industry >= s.industry && t.elsewhere <= s.elsewhere
}
