package rule

import "slices"

// batch is a run of steps, none of which needs another one of them, so that they are computed in one loop.
type batch struct {
	loop  func(*program, *Sheet, []step)
	steps []step
}

// loops are how steps are computed of which there are many, where their values are known.
var loops = [...]struct {
	run   func(*program, *Sheet, []step)
	steps []valueOp
}{
	{(*program).rareSteps, nil}, // for all others
	{copies, []valueOp{fromUnit, fromHalfUp}},
	{sums, []valueOp{fromSum, fromDifference}},
	{products, []valueOp{fromProduct, fromQuotient, doRatio, fromLimit}},
	{comparisons, []valueOp{fromLesser, fromGreater, fromExceeds}},
	{yearsAndMeans, []valueOp{fromYear, fromMean}},
	{held, []valueOp{fromHeld}},
	{readings, []valueOp{fromSwitch}},
	{cases, []valueOp{fromEither}},
	{totals, []valueOp{fromTotal}},
	{awards, []valueOp{doAward}},
	{bands, []valueOp{doBand}},
	{capped, []valueOp{doCapped}},
}

// loopOf returns which loop computes a step.
func loopOf(t step) int {
	for i := range loops {
		if slices.Contains(loops[i].steps, t.do) {
			return i
		}
	}
	return 0
}

// batches orders steps so that each comes after those it needs, in few batches: it takes the loop next for which nothing
// waits any more, else the one for which the most is ready.
func (s *Sheet) batches(steps []step) (all []batch) {
	var left [len(loops)][]step
	open, needs := make([]bool, len(s.vals)), make([][]int32, len(s.vals))
	for _, t := range steps {
		open[t.at], needs[t.at] = true, s.needs(t)
		left[loopOf(t)] = append(left[loopOf(t)], t)
	}
	ready := func(t step) bool {
		return !slices.ContainsFunc(needs[t.at], func(i int32) bool { return open[i] })
	}
	for done := 0; done < len(steps); {
		next, most, rest := 0, 0, 0
		for i := range left {
			if n := count(left[i], ready); sooner(n, len(left[i])-n, most, rest) {
				next, most, rest = i, n, len(left[i])-n
			}
		}
		b := batch{loop: loops[next].run}
		left[next] = slices.DeleteFunc(left[next], func(t step) bool {
			if !ready(t) {
				return false
			}
			b.steps = append(b.steps, t)
			return true
		})
		for _, t := range b.steps {
			open[t.at] = false
		}
		all, done = append(all, b), done+len(b.steps)
	}
	return all
}

func count(steps []step, is func(step) bool) (n int) {
	for _, t := range steps {
		if is(t) {
			n++
		}
	}
	return n
}

// sooner reports whether a loop is to be taken before another one.
func sooner(ready, waiting, otherReady, otherWaiting int) bool {
	switch {
	case ready == 0 || otherReady == 0:
		return ready > 0
	case (waiting == 0) != (otherWaiting == 0):
		return waiting == 0
	}
	return ready > otherReady
}

// needs lists the values that a step computes its own from.
func (s *Sheet) needs(t step) []int32 {
	switch t.do {
	case fromTotal, fromLeast, fromMost:
		return s.kids[t.c : t.c+s.vals[t.at].b]
	case fromEither:
		return s.kids[t.c : t.c+3]
	case doAward:
		return []int32{t.a, t.c}
	}
	return []int32{t.a, t.b}
}
