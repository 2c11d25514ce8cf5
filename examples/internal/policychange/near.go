package policychange

import (
	"fmt"
	"math/big"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
)

// nearest is how many of reform.NearBands count as near.
const nearest = 4

// near counts who failed by one rule alone, and who of them came near.
func (r *reporter) near() {
	percent := reform.NearBands()[nearest-1]
	within := fmt.Sprintf(r.Say("≤%d%%", ", ≤%d%%"), percent)
	before, after := r.Say("改动前", "before"), r.Say("改动后", "after")
	t := page.Table{Numbers: []int{1, 2, 3, 4}, Head: []string{r.Say("只差这一条的企业", "Failed by this rule alone"), before, after, before + within, after + within, r.Say("改动后最小差距", "least gap after")}}
	for _, n := range r.i.NearMisses {
		t.Rows = append(t.Rows, page.Cells(n.Rule.Title.In(r.l), count(n.Before.Subjects), count(n.After.Subjects), count(closely(&n.Before)), count(closely(&n.After)), r.gap(&n.After)))
	}
	if len(t.Rows) > 0 {
		r.section("差一点的企业", "Near misses", page.Paragraph{Tone: page.Quiet, Text: fmt.Sprintf(r.Say("列出只因这一条而不符合的企业（其他条件符合或待定），不论差距多大；“≤%[1]d%%”为其中差距不超过界限的 %[1]d%% 的。界限为日期或零的条款不列。",
			"Firms that fail by this rule alone, all else being met or open, however far they are from it; “≤%[1]d%%” counts those of them whose gap is at most %[1]d%% of the bound. Rules whose bound is a day or zero are left out."), percent)}, t)
	}
}

// closely counts those within the bands that are near.
func closely(n *reform.Nearness) (all int) {
	for _, k := range n.Within[:nearest] {
		all += k
	}
	return all
}

// gap says the least difference with two decimals at most; a difference between two of these is less than the greater.
func (r *reporter) gap(n *reform.Nearness) string {
	least, _ := n.Least.Exact()
	switch {
	case n.Subjects == 0:
		return ""
	case least.Sign() == 0:
		return r.Say("恰等于界限（不含）", "at the bound, which is excluded")
	}
	up := roundedUp(least, hundredth(n.Least, r.l))
	text := rule.Exactly(up, n.Least.Unit()).Distance(r.l)
	if up != least {
		text = r.Say("不足", "less than ") + text
	}
	return text
}

// hundredth is the least step that two decimals of the printed unit show: of percentage points, and of 万元 in Chinese.
func hundredth(k rule.Known, l rule.Lang) rule.Number {
	n, _ := k.Exact()
	switch {
	case k.Unit() == rule.Share:
		return rule.Frac(1, 10_000)
	case k.Unit() == rule.YuanUnit && l == rule.ZH && n.Cmp(rule.Int(10_000)) >= 0:
		return rule.Int(100)
	}
	return rule.Frac(1, 100)
}

// roundedUp is the least multiple of a step that is no less; the number itself where that is too great to say.
func roundedUp(n, step rule.Number) rule.Number {
	steps := new(big.Rat).Quo(n.Rat(), step.Rat())
	whole, rest := new(big.Int).QuoRem(steps.Num(), steps.Denom(), new(big.Int))
	if rest.Sign() > 0 {
		whole.Add(whole, big.NewInt(1))
	}
	if !whole.IsInt64() {
		return n
	}
	if up, ok := rule.Int(whole.Int64()).Times(step); ok {
		return up
	}
	return n
}
