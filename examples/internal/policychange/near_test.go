package policychange

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
)

// TestLeastGaps have two decimals; what lies between is less than the next.
func TestLeastGaps(t *testing.T) {
	for _, c := range []struct {
		n      rule.Number
		u      rule.Unit
		zh, en string
	}{
		{rule.Frac(1, 100_000_000_000), rule.Share, "不足0.01个百分点", "less than 0.01 percentage points"},
		{rule.Frac(1, 10_000), rule.Share, "0.01个百分点", "0.01 percentage points"},
		{rule.Frac(2, 300), rule.Share, "不足0.67个百分点", "less than 0.67 percentage points"},
		{rule.Int(0), rule.Days, "恰等于界限（不含）", "at the bound, which is excluded"},
		{rule.Int(1), rule.Days, "1天", "1 day"},
		{rule.Frac(9_999_999, 100), rule.YuanUnit, "不足10万元", "99,999.99 yuan"},
		{rule.Int(123_400), rule.YuanUnit, "12.34万元", "123,400 yuan"},
		{rule.Frac(1, 100), rule.YuanUnit, "0.01元", "0.01 yuan"},
		{rule.Frac(1, 3), rule.Score, "不足0.34分", "less than 0.34 points"},
	} {
		n := &reform.Nearness{Subjects: 1, Least: rule.Exactly(c.n, c.u)}
		for l, want := range map[rule.Lang]string{rule.ZH: c.zh, rule.EN: c.en} {
			r := &reporter{Document: &page.Document{Lang: l}, l: l}
			assert.Equal(t, want, r.gap(n))
		}
	}
}

// TestWhoIsNear is said, and counted apart from those that are far from the one rule they fail.
func TestWhoIsNear(t *testing.T) {
	assert.Equal(t, 10, closely(&reform.Nearness{Within: []int{1, 2, 3, 4, 50, 600}}))
	out := printed(t, "-n", "500")
	assert.Contains(t, out, "不论差距多大；“≤10%”为其中差距不超过界限的 10% 的。")
	assert.Contains(t, out, "改动后  改动前≤10%  改动后≤10%")
	assert.Contains(t, printed(t, "-n", "500", "-lang", "en"), "before, ≤10%")
}
