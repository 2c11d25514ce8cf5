package rule

// rungs bounds the ladder of one fact: how many rises of the score are looked at.
const rungs = 6

// rung is one step of a fact's ladder: from this value on the score is at least so much.
type rung struct {
	value Number
	score end
}

// pairs lists the undominated pairs of changes that together reach a bound on the score where neither does alone.
func (g *gapSearch) pairs(goal int32, alone []Gap) []Gap {
	f := &g.s.finds[goal]
	if g.s.score < 0 || g.s.unread(f.q) != g.s.score || f.op != AtLeast && f.op != MoreThan {
		return nil
	}
	facts := g.s.restsOn(goal)
	ladders := make([][]rung, len(facts))
	for i, id := range facts {
		ladders[i] = g.ladder(id, reachedAlone(alone, g.s.book.facts[id].Path))
	}
	var found []Gap
	for i := range facts {
		for j := i + 1; j < len(facts); j++ {
			found = append(found, g.frontier(goal, facts[i], facts[j], ladders[i], ladders[j])...)
		}
	}
	return found
}

// reachedAlone returns the value at which one fact alone meets the goal: a ladder ends below it.
func reachedAlone(alone []Gap, path string) *Number {
	for i := range alone {
		if alone[i].Changes[0].Fact.Path == path {
			return &alone[i].Changes[0].To
		}
	}
	return nil
}

// ladder lists the least values of a fact at which the score rises, nearest first, short of the value that suffices.
func (g *gapSearch) ladder(id FactID, suffices *Number) []rung {
	var steps []rung
	score := g.s.interval(g.s.score).lo
	for range rungs {
		rises := func() bool { return g.work.score >= 0 && cmpEnds(g.work.interval(g.work.score).lo, score) > 0 }
		value, ok := g.least(id, rises)
		if !ok || suffices != nil && *suffices == value || !g.try(Assumption{id, value}) {
			return steps
		}
		score = g.work.interval(g.work.score).lo
		steps = append(steps, rung{value, score})
	}
	return steps
}

// frontier walks the two ladders against each other: for each rung of the first, the least rung of the second that
// suffices. A pair is kept when no other needs at most as much of both.
func (g *gapSearch) frontier(goal int32, a, b FactID, first, second []rung) []Gap {
	var found []Gap
	reach := len(second)
	for _, one := range first {
		best := -1
		for j := reach - 1; j >= 0; j-- {
			if !g.try(Assumption{a, one.value}, Assumption{b, second[j].value}) || g.work.finds[goal].result != Passed {
				break
			}
			best = j
		}
		if best < 0 {
			continue
		}
		reach = best
		if gap, ok := g.gap(g.s.rule(goal), goal, Assumption{a, one.value}, Assumption{b, second[best].value}); ok {
			found = append(found, gap)
		}
	}
	return found
}
