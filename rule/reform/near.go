package reform

import (
	"math/bits"

	"github.com/keji-rules/keji/rule"
)

// nearBands are the shares of the bound, in hundredths, by which a near miss falls short: up to 1%, 2%, 5%, 10%, 20%, and
// more.
var nearBands = [...]int64{1, 2, 5, 10, 20}

// nearMisses counts, by rule, subjects that one requirement alone keeps from passing, and how near they come.
type nearMisses map[string]*nearMiss

type nearMiss struct {
	short [len(nearBands) + 1]int
	least rule.Number // the smallest difference from the bound, with its sign
	unit  rule.Unit   // of it
}

// add looks at a subject that failed; tops are its lines that count by themselves.
func (m nearMisses) add(s *side, tops []int) {
	unmet := 0
	for _, i := range tops {
		if s.lines[i].Verdict() == rule.Failed {
			unmet++
		}
	}
	if unmet != 1 {
		return
	}
	s.leaves = s.decision.AppendFailures(s.leaves[:0])
	leaves := s.leaves
	for _, f := range leaves {
		distance, ok := f.Distance()
		bound, _ := f.Bound()
		if !ok || bound.Unit() == rule.Day || !alone(f, leaves) {
			continue
		}
		by, _ := distance.Exact()
		limit, _ := bound.Exact()
		if limit.Sign() == 0 {
			continue
		}
		one, seen := m[f.Code()]
		if !seen {
			one = &nearMiss{least: by, unit: distance.Unit()}
			m[f.Code()] = one
		}
		one.short[band(by, limit)]++
		one.nearer(by)
	}
}

// nearer keeps the smaller difference.
func (n *nearMiss) nearer(by rule.Number) {
	if !within(n.least, by, 100) {
		n.least = by
	}
}

func magnitude(n rule.Number) rule.Number {
	if n.Sign() < 0 {
		return rule.Frac(-n.Num(), n.Den())
	}
	return n
}

// alone reports whether meeting one requirement would do: every other failed line lies on another route.
func alone(f rule.Finding, leaves []rule.Finding) bool {
	for _, other := range leaves {
		if other != f && !onAnotherRoute(f, other) {
			return false
		}
	}
	return true
}

// onAnotherRoute reports whether the nearest group above both lines asks for one of its lines only.
func onAnotherRoute(f, other rule.Finding) bool {
	for group, ok := f.Parent(); ok; group, ok = group.Parent() {
		if below(other, group) {
			return group.Op() == rule.AnyOf || group.Op() == rule.Unless
		}
	}
	return false
}

func below(f, group rule.Finding) bool {
	for parent, ok := f.Parent(); ok; parent, ok = parent.Parent() {
		if parent == group {
			return true
		}
	}
	return false
}

// band is the first band that holds by/limit.
func band(by, limit rule.Number) int {
	for i, percent := range nearBands {
		if within(by, limit, percent) {
			return i
		}
	}
	return len(nearBands)
}

// within reports whether |by| ≤ |limit| × percent/100, exactly and without allocating.
func within(by, limit rule.Number, percent int64) bool {
	a, b := wide(by.Num(), limit.Den(), 100), wide(limit.Num(), by.Den(), percent)
	for i := range a {
		if a[i] != b[i] {
			return a[i] < b[i]
		}
	}
	return true
}

// wide is |n| × d × k in 192 bits, the highest word first.
func wide(n, d, k int64) [3]uint64 {
	if n < 0 {
		n = -n
	}
	high, low := bits.Mul64(uint64(n), uint64(d))
	carry, lowest := bits.Mul64(low, uint64(k))
	highest, middle := bits.Mul64(high, uint64(k))
	middle, over := bits.Add64(middle, carry, 0)
	return [3]uint64{highest + over, middle, lowest}
}

func (m nearMisses) merge(o nearMisses) {
	for code, theirs := range o {
		mine, ok := m[code]
		if !ok {
			m[code] = theirs
			continue
		}
		for i, n := range theirs.short {
			mine.short[i] += n
		}
		mine.nearer(theirs.least)
	}
}
