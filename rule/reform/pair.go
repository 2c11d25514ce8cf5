package reform

import (
	"math/big"

	"github.com/keji-rules/keji/rule"
)

// pair is two editions that decided subjects before and after: which lines of theirs belong together, and how points
// moved between them.
type pair struct {
	editions [2]*rule.Edition
	subjects int
	match    [2][]int // of each line, the line of the other side; -1 for none
	tops     [2][]int // lines that count towards the verdict by themselves
	codes    []string // of each line before
	moved    []moved  // likewise
}

// moved is how the points of one line moved.
type moved struct {
	gives    bool
	up, down int
	whole    int64 // the sum of whole points
	rest     *big.Rat
	unclear  int // open on a side
}

func newPair(before, after *side) *pair {
	p := &pair{editions: [2]*rule.Edition{before.edition, after.edition}, moved: make([]moved, len(before.lines))}
	p.tops = [2][]int{before.tops(), after.tops()}
	p.match[0], p.match[1] = make([]int, len(before.lines)), make([]int, len(after.lines))
	places := map[string][]int{}
	for i, f := range after.lines {
		p.match[1][i] = -1
		places[f.Code()] = append(places[f.Code()], i)
	}
	for i, f := range before.lines {
		p.codes, p.match[0][i] = append(p.codes, f.Code()), -1
		if at := places[f.Code()]; len(at) > 0 { // a rule used twice: in the same order
			p.match[0][i], p.match[1][at[0]], places[f.Code()] = at[0], i, at[1:]
		}
		_, p.moved[i].gives = f.Points()
	}
	return p
}

// points notes how the points of every line moved.
func (p *pair) points(before, after []rule.Finding) {
	for i := range p.moved {
		m := &p.moved[i]
		if !m.gives || p.match[0][i] < 0 {
			continue
		}
		old, _ := before[i].Points()
		next, _ := after[p.match[0][i]].Points()
		if old != next {
			m.add(old, next)
		}
	}
}

func (m *moved) add(old, next rule.Known) {
	from, ok := old.Exact()
	to, known := next.Exact()
	switch {
	case !ok || !known:
		m.unclear++
		return
	case to.Cmp(from) > 0:
		m.up++
	case to.Cmp(from) < 0:
		m.down++
	}
	if from.IsInt() && to.IsInt() {
		m.whole += to.Num() - from.Num()
		return
	}
	if m.rest == nil {
		m.rest = new(big.Rat)
	}
	m.rest.Add(m.rest, to.Rat().Sub(to.Rat(), from.Rat()))
}

func (m *moved) merge(n *moved) {
	m.up, m.down, m.whole, m.unclear = m.up+n.up, m.down+n.down, m.whole+n.whole, m.unclear+n.unclear
	if n.rest == nil {
		return
	}
	if m.rest == nil {
		m.rest = new(big.Rat)
	}
	m.rest.Add(m.rest, n.rest)
}

// total is the sum of all moves, as an exact text.
func (m *moved) total() string {
	sum := new(big.Rat).SetInt64(m.whole)
	if m.rest != nil {
		sum.Add(sum, m.rest)
	}
	return sum.RatString()
}

// tops lists the lines that count towards the verdict by themselves.
func (s *side) tops() (all []int) {
	for i, f := range s.lines {
		if _, grouped := f.Parent(); !grouped && f.Role() == rule.Requirement {
			all = append(all, i)
		}
	}
	return all
}
