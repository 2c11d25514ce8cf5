package policychange

import (
	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/rule"
)

// marks are the pass marks before and after the change, as one where they are the same; what the change does not say is the
// mark of the newest edition.
func (r *reporter) marks(newest rule.Number) []page.Mark {
	before, after := newest, newest
	for _, pair := range r.i.Laws {
		for _, c := range pair.Changes {
			if c.Path == "pass_mark" {
				before, after = exactly(c.Old, before), exactly(c.New, after)
			}
		}
	}
	if before == after {
		return r.marked(nil, r.Say("合格线 ", "pass mark "), before)
	}
	return r.marked(r.marked(nil, r.Say("改动前合格线 ", "pass mark before: "), before), r.Say("改动后合格线 ", "pass mark after: "), after)
}

// exactly is a figure of the policy, or what stands for it where the policy has none.
func exactly(k rule.Known, none rule.Number) rule.Number {
	if n, known := k.Exact(); known && n.Sign() > 0 {
		return n
	}
	return none
}

// marked adds a mark where it lies among the bars of the chart.
func (r *reporter) marked(all []page.Mark, name string, mark rule.Number) []page.Mark {
	h, at := &r.i.Scores, float64(mark.Num())/float64(mark.Den())
	for i, b := range h.Bars {
		if into := at - float64(b.From); at > 0 && into >= 0 && into < float64(h.Width) {
			return append(all, page.Mark{At: float64(i) + into/float64(h.Width), Text: name + mark.String()})
		}
	}
	return all
}
