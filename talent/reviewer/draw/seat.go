package draw

import "slices"

// relaxed is a set of constraints that are left aside, to see which of them block.
type relaxed map[Constraint]bool

// leaving lists the constraints that leave somebody out, in the order in which they are asked.
var leaving = [...]Constraint{ByGone, ByField, ByConflict, ByLimit, ByTie}

// seats is one item while it is drawn: who is eligible, and what a panel must be.
type seats struct {
	*pool
	item     *Item
	without  relaxed
	keep     []int32
	wanted   []bool // fields, by number
	anybody  bool   // any field will do
	eligible []int32
	class    []uint8           // of each eligible one
	left     [len(leaving)]int // how many each constraint left out
	// What a panel must be, of its members in all.
	size, outside, financial, industry, elsewhere, perUnit int
	faulty                                                 bool // those kept break a constraint themselves
	entangled                                              bool // two eligible ones are tied
}

func (o *pool) seatsOf(item *Item, without relaxed) *seats {
	q := &item.Quota
	s := &seats{pool: o, item: item, without: without, size: q.Size, outside: q.Outside, financial: q.Financial, industry: q.Industry, elsewhere: q.Financial, perUnit: q.PerUnit}
	if without[ByOutside] {
		s.outside = 0
	}
	if without[ByFinancial] {
		s.financial = 0
	}
	if without[ByIndustry] {
		s.industry = 0
	}
	if without[ByUnit] || s.perUnit == 0 {
		s.perUnit = s.size
	}
	s.anybody, s.wanted = len(item.Fields) == 0 || without[ByField], make([]bool, len(s.fieldNo))
	for _, f := range item.Fields {
		if n, known := s.fieldNo[f]; known {
			s.wanted[n] = true
		}
	}
	s.keeps()
	s.sift()
	return s
}

// keeps takes over those who stay, and those who were picked directly.
func (s *seats) keeps() {
	for _, id := range append(slices.Clone(s.item.Keep), s.item.Direct.Experts...) {
		s.keep = append(s.keep, s.at[id])
	}
	slices.Sort(s.keep)
	for _, i := range s.keep {
		s.faulty = s.faulty || s.ofUnit(s.unit[i], s.keep) > s.perUnit || !s.without[ByTie] && s.tiedTo(i, s.keep)
	}
}

func (s *seats) ofUnit(unit int32, all []int32) int {
	n := 0
	for _, i := range all {
		if s.unit[i] == unit {
			n++
		}
	}
	return n
}

// sift finds who is eligible, and counts the others by the first constraint in their way.
func (s *seats) sift() {
	out := s.outs()
	for n := range s.order {
		i := int32(n)
		if slices.Contains(s.keep, i) {
			continue
		}
		class := s.expert(i).class()
		speaks := s.speaks(i)
		switch {
		case out[i]&isGone != 0:
			s.left[0]++
		case !speaks && (class&financial == 0 || s.elsewhere == 0):
			s.left[1]++
		case out[i]&isBarred != 0:
			s.left[2]++
		case s.spent(i):
			s.left[3]++
		case len(s.keep) > 0 && s.tiedTo(i, s.keep) && !s.without[ByTie]:
			s.left[4]++
		default:
			if !speaks {
				class |= elsewhere
			}
			s.eligible, s.class = append(s.eligible, i), append(s.class, uint8(class))
		}
	}
	s.entangled = len(s.tied) > 0 && !s.without[ByTie] && s.anyTied()
}

// anyTied reports whether two of the eligible are tied.
func (s *seats) anyTied() bool {
	in := make([]bool, len(s.order))
	for _, i := range s.eligible {
		in[i] = true
	}
	for _, i := range s.eligible {
		for _, x := range s.tied[i] {
			if in[x] {
				return true
			}
		}
	}
	return false
}

const (
	isGone = 1 << iota
	isBarred
)

// outs marks those who left and those who are barred.
func (s *seats) outs() []uint8 {
	out := make([]uint8, len(s.order))
	if !s.without[ByGone] {
		for _, id := range s.item.Gone {
			out[s.at[id]] |= isGone
		}
	}
	if !s.without[ByConflict] {
		for _, id := range s.item.Barred {
			out[s.at[id]] |= isBarred
		}
	}
	return out
}

// speaks reports whether an expert is of the item's fields.
func (s *seats) speaks(i int32) bool {
	if s.anybody {
		return true
	}
	for _, f := range s.fields[i] {
		if s.wanted[f] {
			return true
		}
	}
	return false
}

// spent reports whether an expert was drawn as often as allowed.
func (s *seats) spent(i int32) bool {
	year, yearly := s.plan.PerYear.Get()
	plan, limited := s.plan.PerPlan.Get()
	over := yearly && s.expert(i).Sat+s.drawn[i] >= year || limited && s.drawn[i] >= plan
	return over && !s.without[ByLimit]
}
