package policychange

import (
	"slices"
	"strings"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
)

// samples shows a few firms of each kind with the lines that turned them.
func (r *reporter) samples(flips []reform.Flip) {
	var l page.List
	for _, f := range flips {
		item := page.Item{}
		for line := range strings.Lines(f.Text(r.l)) {
			if line = strings.TrimSpace(line); item.Text == "" {
				item.Text = line
			} else {
				item.Kids = append(item.Kids, page.Item{Text: line})
			}
		}
		item.Kids = append(item.Kids, r.elsewhere(&f)...)
		l = append(l, item)
	}
	if len(l) > 0 {
		r.section("举例（每种变化各举数家）", "Some of them, each way", l)
	}
}

// elsewhere says that a firm was undetermined for lines that are not shown: those shown decided the other side.
func (r *reporter) elsewhere(f *reform.Flip) (notes page.List) {
	open := rule.Given(rule.Undetermined)
	if f.Before.Verdict == rule.Undetermined && !slices.ContainsFunc(f.Turns, func(t reform.Turn) bool { return t.Before.Line.Verdict == open }) {
		notes = append(notes, page.Item{Text: r.Say("改动前待定，是因为以上未列的其他条件待定", "before: undetermined for conditions not shown here")})
	}
	if f.After.Verdict == rule.Undetermined && !slices.ContainsFunc(f.Turns, func(t reform.Turn) bool { return t.After.Line.Verdict == open }) {
		notes = append(notes, page.Item{Text: r.Say("改动后待定，是因为以上未列的其他条件待定", "after: undetermined for conditions not shown here")})
	}
	return notes
}
