// Package units keeps amounts in whole units of what is handed out (分, 元, 百元, 万元).
package units

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Whole reports an amount that is no whole number of units of so many fen.
func Whole(r *door.Report, d rule.Opt[decimal.Decimal], unit int64, path string) {
	if n, given := fen.Of(d); given && unit > 0 && n%unit != 0 {
		r.Contradiction(rule.T("金额不是分配单位的整数倍", "not a whole number of the units handed out"), rule.T("请换算为同一单位，或改用更小的分配单位", "use one unit throughout, or a smaller one"), path, "unit")
	}
}

// Pot reports a work fund that exceeds the budget, and amounts of both that are no whole units.
func Pot(r *door.Report, budget, workFund rule.Opt[decimal.Decimal], unit int64) {
	Whole(r, budget, unit, "budget")
	Whole(r, workFund, unit, "work_fund")
	all, told := fen.Of(budget)
	if n, given := fen.Of(workFund); given && told && n > all {
		r.Contradiction(rule.T("工作经费超过预算", "the work fund exceeds the budget"), rule.T("请核对后更正其中一项", "check both and correct one"), "work_fund", "budget")
	}
}

// Twice reports a key that was seen before, and remembers it otherwise.
func Twice(r *door.Report, seen map[string]string, key, path string) {
	if first, twice := seen[key]; twice && key != "" {
		r.Contradiction(rule.T("编号重复", "the key is used twice"), rule.T("每个对象使用不同的编号", "give every one a key of its own"), path, first)
		return
	}
	seen[key] = path
}

// Down and Up are an exact amount of fen in whole units, rounded down or up, and not below zero.
func Down(exact *big.Rat, unit int64) int64 {
	return max(fen.Floor(new(big.Rat).Quo(exact, fen.Rat(unit))), 0)
}
func Up(exact *big.Rat, unit int64) int64 {
	return max(fen.Ceil(new(big.Rat).Quo(exact, fen.Rat(unit))), 0)
}

// Rounding says how parts were rounded to a unit.
func Rounding(u rule.SplitUnit) rule.Text {
	t := u.Text()
	return rule.T("舍去不足1"+t.ZH+"的部分，剩余单位按余额从大到小逐个补足", "rounded down to the "+t.EN+", what is left by largest remainders")
}

// RoundedDown and RoundedUp say that a bound was taken to a whole unit.
func RoundedDown(u rule.SplitUnit) rule.Text {
	t := u.Text()
	return rule.T("舍去不足1"+t.ZH+"的部分", "rounded down to the "+t.EN)
}
func RoundedUp(u rule.SplitUnit) rule.Text {
	t := u.Text()
	return rule.T("不足1"+t.ZH+"的进为1"+t.ZH, "rounded up to the "+t.EN)
}
