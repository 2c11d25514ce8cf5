package rule

import (
	"math"
	"math/big"
	"slices"
)

// Gap is a change of one fact, or of two for a score, that would meet an unmet requirement, the other facts held fixed.
// Every gap was decided again whole: After is the verdict that the changed application would get.
type Gap struct {
	Rule    Rule         // the unmet requirement; the zero Rule for all changes together
	Changes []FactChange // none: no lawful change of one fact meets it
	After   Verdict
	Score   Known // the total after the change, where the scheme has points
	// Unsearched says that the search ended at GapTrials before this requirement was done: there may be a change.
	Unsearched bool
	scored     bool
}

// Planned reports whether the gap rests on a fact of a period that is over: nobody can still make that change for the
// application that was decided, it can only be planned for the next one.
func (g Gap) Planned() bool {
	return slices.ContainsFunc(g.Changes, func(c FactChange) bool { return c.Fact.Past })
}

// FactChange is one fact, as it is and as it would have to be, in the fact's unit.
type FactChange struct {
	Fact     Fact
	From, To Number
}

// By returns how much the fact changes, negative when it falls. What a Number cannot hold is rounded away from zero to a
// whole unit, and ends at 2^63−1 on either side.
func (c FactChange) By() Number {
	by := c.To.Rat()
	by.Sub(by, c.From.Rat())
	if n, fits := numberOf(by); fits {
		return n
	}
	sign := int64(by.Sign())
	whole := new(big.Int).Quo(by.Num(), by.Denom())
	if whole.Add(whole, big.NewInt(sign)); whole.IsInt64() {
		return Int(whole.Int64())
	}
	return Int(sign * math.MaxInt64)
}

// GapTrials bounds how many re-decisions one search for gaps may cost, about a microsecond each for a scheme of thirty
// lines. A search that reaches it returns what it has found.
const GapTrials = 4000

// FindGaps searches for the least changes that would meet what is unmet on a decided sheet; run writes the scheme's
// rules on a sheet again. Facts change only in the direction that the book allows, by whole units (a person, a fen, a
// day), within their bounds. Between the points where a rule switches, the effect of one fact is taken as monotone; at
// those points it is looked at anew. A requirement that no change meets has a Gap without Changes.
func FindGaps(s *Sheet, run func(*Sheet)) []Gap {
	g := &gapSearch{s: s, run: run, work: NewSheet(s.book), left: GapTrials}
	var gaps, first []Gap
	for i := range s.finds {
		if !s.required(int32(i)) || s.finds[i].result != Failed {
			continue
		}
		found := g.below(int32(i))
		if len(found) == 0 {
			gaps = append(gaps, Gap{Rule: s.rule(int32(i)), After: s.verdict, Unsearched: g.left <= 0})
			continue
		}
		first = append(first, found[0])
		gaps = append(gaps, found...)
	}
	return append(gaps, g.together(first)...)
}

// gapSearch re-decides an application with assumptions, counting its trials.
type gapSearch struct {
	s    *Sheet // as decided
	work *Sheet
	run  func(*Sheet)
	left int
}

// try decides again with assumptions; false once the trials are used up or a fact leaves its bounds.
func (g *gapSearch) try(assumptions ...Assumption) bool {
	if g.left <= 0 {
		return false
	}
	g.left--
	g.work.Reset(g.s.frame)
	g.work.Assume(assumptions...)
	g.run(g.work)
	return len(g.work.breach) == 0 && len(g.work.finds) == len(g.s.finds)
}

// gap decides the changes again whole and reports them.
func (g *gapSearch) gap(r Rule, goal int32, changes ...Assumption) (Gap, bool) {
	if !g.try(changes...) || goal >= 0 && g.work.finds[goal].result != Passed {
		return Gap{}, false
	}
	gap := Gap{Rule: r, After: g.work.verdict}
	if g.work.score >= 0 {
		gap.Score, gap.scored = g.work.known(g.work.score), true
	}
	for _, c := range changes {
		from, _ := g.current(c.Fact)
		gap.Changes = append(gap.Changes, FactChange{g.s.book.facts[c.Fact], from, c.Value})
	}
	return gap, true
}

// current returns the given value of a fact.
func (g *gapSearch) current(id FactID) (Number, bool) {
	v := g.s.factValue(id)
	if v == nil {
		return Number{}, false
	}
	return endAt(v.num, v.den).reduced(), true
}

// below lists what would meet each failed line at or below a requirement, what passes the whole first.
func (g *gapSearch) below(i int32) []Gap {
	var found []Gap
	for _, f := range (Decision{s: g.s}).failuresBelow(i) {
		alone := g.single(f.i)
		found = append(append(found, alone...), g.pairs(f.i, alone)...)
	}
	return bestFirst(found)
}

// single lists, for each fact that the requirement rests on, its least change.
func (g *gapSearch) single(goal int32) []Gap {
	var found []Gap
	for _, id := range g.s.restsOn(goal) {
		met := func() bool { return g.work.finds[goal].result == Passed }
		if value, ok := g.least(id, met); ok {
			if gap, ok := g.gap(g.s.rule(goal), goal, Assumption{id, value}); ok {
				found = append(found, gap)
			}
		}
	}
	return found
}

func (s *Sheet) rule(i int32) Rule { return s.book.rules[s.finds[i].rule] }

// bestFirst puts what leads to a pass before what does not, and keeps the order otherwise.
func bestFirst(gaps []Gap) []Gap {
	var pass, rest []Gap
	for _, g := range gaps {
		if g.After == Passed {
			pass = append(pass, g)
		} else {
			rest = append(rest, g)
		}
	}
	return append(pass, rest...)
}

// together applies the first gap of each unmet requirement at once, where one alone is not enough and all are.
func (g *gapSearch) together(first []Gap) []Gap {
	var all []Assumption
	for _, gap := range first {
		if gap.After == Passed {
			return nil
		}
		all = g.merge(all, gap.Changes)
	}
	if gap, ok := g.gap(Rule{}, -1, all...); ok && gap.After == Passed && len(all) > 0 {
		return []Gap{gap}
	}
	return nil
}

// merge adds changes; of two changes of one fact the one farther from today's value counts.
func (g *gapSearch) merge(all []Assumption, changes []FactChange) []Assumption {
	for _, c := range changes {
		id, known := g.s.book.factID(c.Fact.Path)
		at := -1
		for i := range all {
			if all[i].Fact == id {
				at = i
			}
		}
		switch {
		case !known:
		case at < 0:
			all = append(all, Assumption{id, c.To})
		case c.To.Cmp(c.From) == c.To.Cmp(all[at].Value):
			all[at].Value = c.To
		}
	}
	return all
}
