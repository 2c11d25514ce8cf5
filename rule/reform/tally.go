package reform

import (
	"cmp"
	"errors"
	"maps"
	"slices"

	"github.com/keji-rules/keji/rule"
)

// mostFaults is how many faults an impact keeps; all are counted, and handed to the callback.
const mostFaults = 100

// tally is what a worker counts. Everything in it is exact and is added up in any order to the same, so that the number of
// workers shows in no result.
type tally struct {
	faults  int
	repeats int     // of the faults
	kept    []Fault // by the caller's goroutine alone, in order
	matrix  Matrix
	scores  [2]scores
	near    [2]nearMisses
	pairs   map[[2]*rule.Edition]*pair
	last    *pair
	turning map[turning]int
	groups  []map[string]*Matrix // by dimension
}

// turning is a rule that decided flips from one verdict to another.
type turning struct {
	code     string
	from, to rule.Verdict
}

func newTally() *tally {
	t := &tally{pairs: map[[2]*rule.Edition]*pair{}, turning: map[turning]int{}}
	for i := range t.near {
		t.scores[i].bars, t.near[i] = map[int64]int{}, nearMisses{}
	}
	return t
}

func (t *tally) fault(err error) {
	t.faults++
	if repeat := (*RepeatError)(nil); errors.As(err, &repeat) {
		t.repeats++
	}
}

func (t *tally) keep(f *Fault) {
	if len(t.kept) < mostFaults {
		t.kept = append(t.kept, *f)
	}
}

// pairOf returns the pair of the editions that decided a subject.
func (t *tally) pairOf(before, after *side) *pair {
	if p := t.last; p != nil && p.editions[0] == before.edition && p.editions[1] == after.edition {
		return p
	}
	key := [2]*rule.Edition{before.edition, after.edition}
	p, ok := t.pairs[key]
	if !ok {
		p = newPair(before, after)
		t.pairs[key] = p
	}
	t.last = p
	return p
}

func (t *tally) group(dimension int, name string) *Matrix {
	for len(t.groups) <= dimension {
		t.groups = append(t.groups, map[string]*Matrix{})
	}
	m, ok := t.groups[dimension][name]
	if !ok {
		m = new(Matrix)
		t.groups[dimension][name] = m
	}
	return m
}

// merge takes another worker's tally in.
func (t *tally) merge(o *tally) {
	t.faults, t.repeats = t.faults+o.faults, t.repeats+o.repeats
	t.matrix.add(&o.matrix)
	for i := range t.scores {
		t.scores[i].merge(&o.scores[i])
		t.near[i].merge(o.near[i])
	}
	for key, p := range o.pairs {
		if mine, ok := t.pairs[key]; ok {
			mine.merge(p)
		} else {
			t.pairs[key] = p
		}
	}
	for key, n := range o.turning {
		t.turning[key] += n
	}
	for i := range o.groups {
		for name, m := range o.groups[i] {
			t.group(i, name).add(m)
		}
	}
}

func (p *pair) merge(o *pair) {
	p.subjects += o.subjects
	for i := range p.moved {
		p.moved[i].merge(&o.moved[i])
	}
}

// scores counts the scores of one side by bar.
type scores struct {
	bars map[int64]int
	open int // not known exactly
	none int // no score, or an undefined one
}

func (s *scores) add(d rule.Decision, width int64) {
	score, ok := d.Score()
	n, known := score.Exact()
	switch {
	case !ok || score.Undefined():
		s.none++
	case !known:
		s.open++
	default:
		s.bars[floor(n, width)]++
	}
}

// floor is the bar of a number: n/width rounded down.
func floor(n rule.Number, width int64) int64 {
	q := n.Num() / n.Den() / width
	if n.Sign() < 0 && (n.Num()%n.Den() != 0 || n.Num()/n.Den()%width != 0) {
		q--
	}
	return q
}

func (s *scores) merge(o *scores) {
	s.open, s.none = s.open+o.open, s.none+o.none
	for bar, n := range o.bars {
		s.bars[bar] += n
	}
}

// sorted lists the keys of a map in an order of their own.
func sorted[K comparable, V any](m map[K]V, order func(a, b K) int) []K {
	return slices.SortedFunc(maps.Keys(m), order)
}

func (t turning) compare(o turning) int {
	return cmp.Or(cmp.Compare(t.from, o.from), cmp.Compare(t.to, o.to), cmp.Compare(t.code, o.code))
}
