package statement

import (
	"strings"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/rule"
)

// lines writes the clauses as the library words them, those that are not met first.
func (s *Statement) lines(d *page.Document) {
	for _, part := range s.parts() {
		var l page.List
		for _, line := range part.lines {
			l = append(l, page.Item{Text: strings.Repeat("  ", line.depth) + line.Text(s.Lang)})
		}
		if len(l) > 0 {
			d.Add(page.Heading{Title: part.title.In(s.Lang)}, l)
		}
	}
}

// part is one section of lines.
type part struct {
	title rule.Text
	lines []line
}

// line is a finding and how deep it lies in groups.
type line struct {
	rule.Finding
	depth int
}

// The parts in their order.
const (
	failed = iota
	undecided
	met
	points
	notes
	allParts
)

func (s *Statement) parts() [allParts]part {
	all := [allParts]part{
		failed: {title: rule.T("不符合的条件", "Conditions that are not met")}, undecided: {title: rule.T("待定的条件", "Conditions that are open")},
		met: {title: rule.T("符合的条件", "Conditions that are met")}, points: {title: rule.T("评分", "Points")}, notes: {title: rule.T("提示（不影响结论）", "Notes (they do not affect the result)")},
	}
	for f := range s.Decision.Findings() {
		if _, inside := f.Parent(); inside || f.Verdict() == rule.NotApplicable || f.Role() == rule.NoteLine && !worthSaying(f) {
			continue
		}
		place := placeOf(f)
		all[place].lines = append(all[place].lines, tree(f, 0)...)
	}
	return all
}

func placeOf(f rule.Finding) int {
	switch {
	case f.Role() == rule.PointsLine:
		return points
	case f.Role() == rule.NoteLine:
		return notes
	case f.Verdict() == rule.Failed:
		return failed
	case f.Verdict() == rule.Passed:
		return met
	}
	return undecided
}

// worthSaying: a note is said when it applies, a comparison of readings when they differ.
func worthSaying(f rule.Finding) bool {
	if f.Op() == rule.Same {
		return f.Verdict() == rule.Failed
	}
	return f.Verdict() == rule.Passed
}

// tree is a line with those of its kids that share its verdict, and so tell why it has it.
func tree(f rule.Finding, depth int) []line {
	all := []line{{f, depth}}
	if !f.Op().Groups() || absent(f) {
		return all
	}
	for _, kid := range f.Kids() {
		if kid.Verdict() == f.Verdict() {
			all = append(all, tree(kid, depth+1)...)
		}
	}
	return all
}

// absent reports whether a line failed for want of the thing it speaks of, such as a certificate not held.
func absent(f rule.Finding) bool {
	if !f.Op().Groups() {
		actual, _ := f.Actual()
		return actual.Undefined()
	}
	for _, kid := range f.Kids() {
		if kid.Verdict() == rule.Failed && !absent(kid) {
			return false
		}
	}
	return f.Verdict() == rule.Failed
}
