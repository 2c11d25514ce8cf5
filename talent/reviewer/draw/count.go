package draw

import "slices"

// step is one choice of the count: how many of these experts, all of one class, are taken. Where units count, those of which
// more are eligible than may sit have steps of their own, one for each class, in the order of the units; the others never
// reach the limit and share the first steps, one for each class.
type step struct {
	unit    int32 // -1 for the shared steps
	class   uint8
	most    int   // of the unit
	members []int // places among the eligible
	ways    []wide
}

// counter counts, from the last step to the first, in how many ways what was taken can be completed to an admissible panel.
type counter struct {
	*seats
	steps  []step
	after  [classes][]int // the state after one more of a class; -1 where there is none
	states []sums         // each state; what a panel needs no more of is not counted further
	ways   [][]wide       // by step, then by state and by how many of the unit were taken
	width  int            // how many of a unit may be taken, and none
	first  int            // the state that those kept make; -1 where they break a constraint
}

// newCounter counts the panels with enough experts of each kind; where units count, also with not too many of a unit.
func newCounter(s *seats, units bool) *counter {
	c := &counter{seats: s}
	c.divide(units)
	c.number()
	if c.first >= 0 {
		c.count()
	}
	return c
}

// divide makes the steps.
func (c *counter) divide(units bool) {
	many := make([]int, c.units)
	for _, i := range c.eligible {
		many[c.unit[i]]++
	}
	order := make([]uint64, len(c.eligible)) // by unit, class and place
	for n, i := range c.eligible {
		own := uint64(0)
		if units && many[c.unit[i]] > c.room(i) {
			own = uint64(c.unit[i]) + 1
		}
		order[n] = own<<40 | uint64(c.class[n])<<32 | uint64(n)
	}
	slices.Sort(order)
	for at, key := range order {
		if at == 0 || key>>32 != order[at-1]>>32 {
			c.steps = append(c.steps, c.step(key))
		}
		x := &c.steps[len(c.steps)-1]
		x.members = append(x.members, int(uint32(key)))
	}
	for i := range c.steps {
		c.steps[i].ways = choose(len(c.steps[i].members), min(c.steps[i].most, c.size))
	}
	c.width++
}

// room is how many more of an expert's unit may sit.
func (c *counter) room(i int32) int { return max(c.perUnit-c.ofUnit(c.unit[i], c.keep), 0) }

// step begins the step of a key of divide.
func (c *counter) step(key uint64) step {
	x := step{unit: int32(key>>40) - 1, class: uint8(key >> 32), most: c.size}
	if x.unit >= 0 {
		x.most = c.room(c.eligible[uint32(key)])
		c.width = max(c.width, x.most)
	}
	return x
}

// held is a state as it is kept: no more than is needed is counted.
func (c *counter) held(t sums) sums {
	t.outside, t.financial, t.industry = min(t.outside, c.outside), min(t.financial, c.financial), min(t.industry, c.industry)
	return t
}

// number lists the states that can be reached, and what follows on each.
func (c *counter) number() {
	start := c.held(c.begun())
	if c.faulty || start.all > c.size || start.elsewhere > c.elsewhere {
		c.first = -1
		return
	}
	known := map[sums]int{start: 0}
	c.states = []sums{start}
	for class := range c.after {
		c.after[class] = nil
	}
	for i := 0; i < len(c.states); i++ {
		for class := range c.after {
			next := c.states[i]
			next.take(class)
			next = c.held(next)
			to := -1
			if next.all <= c.size && next.elsewhere <= c.elsewhere && class&(elsewhere|financial) != elsewhere {
				n, seen := known[next]
				if !seen {
					n = len(c.states)
					known[next], c.states = n, append(c.states, next)
				}
				to = n
			}
			c.after[class] = append(c.after[class], to)
		}
	}
}

// count fills the ways, from the last step on.
func (c *counter) count() {
	c.ways = make([][]wide, len(c.steps)+1)
	end := make([]wide, len(c.states)*c.width)
	for s := range c.states {
		if c.meets(c.states[s]) {
			for used := range c.width {
				end[s*c.width+used] = wide{1}
			}
		}
	}
	c.ways[len(c.steps)] = end
	for t := len(c.steps) - 1; t >= 0; t-- {
		all := make([]wide, len(end))
		for s := range c.states {
			for used := range c.taken(t) {
				all[s*c.width+used] = c.sum(t, s, used)
			}
		}
		c.ways[t] = all
	}
}

// taken is how many numbers of a step's unit may have been taken before it: 0 alone where it is the unit's first or no unit's.
func (c *counter) taken(t int) int {
	if x := &c.steps[t]; x.unit >= 0 && t > 0 && c.steps[t-1].unit == x.unit {
		return x.most + 1
	}
	return 1
}

// sum is in how many ways a state can be completed from a step on, with so many of its unit taken.
func (c *counter) sum(t, s, used int) wide {
	var total wide
	c.options(t, s, used, func(_ int, ways wide, next, taken int) bool {
		total = total.add(ways.mul(c.ways[t+1][next*c.width+taken]))
		return true
	})
	return total
}

// options calls f for every number that a step can take, from none up: the ways of taking them, the state after it, and how
// many of the next step's unit are then taken; until f says no.
func (c *counter) options(t, s, used int, f func(n int, ways wide, next, taken int) bool) {
	x := &c.steps[t]
	goesOn := t+1 < len(c.steps) && c.steps[t+1].unit == x.unit && x.unit >= 0
	for n := 0; n < len(x.ways) && used+n <= x.most && s >= 0; n++ {
		taken := 0
		if goesOn {
			taken = used + n
		}
		if !f(n, x.ways[n], s, taken) {
			return
		}
		s = c.after[x.class][s]
	}
}

// total is how many panels were counted.
func (c *counter) total() wide {
	if c.first < 0 {
		return wide{}
	}
	return c.ways[0][0]
}

// pick takes one of them, each equally likely: step by step the number taken, in proportion to the ways of completing it, then
// who. It must not be asked where there is none.
func (c *counter) pick(r *stream) []int {
	var chosen []int
	state, used := 0, 0
	for t := range c.steps {
		rest := r.belowWide(c.ways[t][state*c.width+used])
		c.options(t, state, used, func(n int, ways wide, next, taken int) bool {
			w := ways.mul(c.ways[t+1][next*c.width+taken])
			if !rest.less(w) {
				rest = rest.sub(w)
				return true
			}
			chosen = some(r, chosen, c.steps[t].members, n)
			state, used = next, taken
			return false
		})
	}
	return chosen
}

// some adds n of the members, each choice equally likely.
func some(r *stream, chosen, members []int, n int) []int {
	from := len(chosen)
	for len(chosen) < from+n {
		if m := members[r.below(len(members))]; !slices.Contains(chosen[from:], m) {
			chosen = append(chosen, m)
		}
	}
	return chosen
}

// each calls f with every panel, in the order of the steps, of the numbers taken, and of the members.
func (c *counter) each(f func(chosen []int)) {
	if !c.total().isZero() {
		c.branch(0, 0, 0, nil, f)
	}
}

func (c *counter) branch(t, state, used int, chosen []int, f func([]int)) {
	if t == len(c.steps) {
		f(chosen)
		return
	}
	c.options(t, state, used, func(n int, _ wide, next, taken int) bool {
		if !c.ways[t+1][next*c.width+taken].isZero() {
			c.members(t, n, 0, chosen, func(more []int) { c.branch(t+1, next, taken, more, f) })
		}
		return true
	})
}

// members calls f with the chosen and n more of a step's members from one on, in ascending order.
func (c *counter) members(t, n, from int, chosen []int, f func([]int)) {
	if n == 0 {
		f(chosen)
		return
	}
	all := c.steps[t].members
	for m := from; m+n <= len(all); m++ {
		c.members(t, n-1, m+1, append(chosen[:len(chosen):len(chosen)], all[m]), f)
	}
}
