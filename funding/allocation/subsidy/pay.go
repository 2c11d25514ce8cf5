package subsidy

import (
	"math/big"

	"github.com/keji-rules/keji/funding/allocation/internal/apportion"
	"github.com/keji-rules/keji/funding/allocation/internal/units"
	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/funding/internal/lines"
	"github.com/keji-rules/keji/rule"
)

// scaleFirst scales all to the budget before the caps, where the policy has that and they exceed it: budget ÷ sum.
func (c *computing) scaleFirst(w *Round, bases []int64) {
	if !c.p.ScaleFirst.On {
		return
	}
	list, _ := w.Firms.Get()
	budget, given := fen.Of(w.Budget)
	if !given {
		c.l.Lack("budget")
		return
	}
	sum := new(big.Rat)
	for i, base := range bases {
		if base >= 0 {
			exact, _, _ := c.rate(&list[i], base)
			sum.Add(sum, exact)
		}
	}
	if all := fen.Rat(budget); sum.Cmp(all) > 0 {
		c.ratio = all.Quo(all, sum)
		line := c.l.Add(ruleScaled, fen.Money("预算", "budget", budget), fen.Money("合计", "all together", fen.Floor(sum)))
		*line = line.On(c.p.ScaleFirst.Basis)
	}
}

// pay pays what is due, or where the budget does not do, everybody's share of it.
func (c *computing) pay(w *Round, plan *Plan, due []int64) {
	list, _ := w.Firms.Get()
	all, paid := new(big.Int), make([]int64, len(due))
	for i, d := range due {
		all.Add(all, big.NewInt(d))
		paid[i] = d
	}
	budget, bounded := fen.Of(w.Budget)
	scaled := bounded && all.Cmp(big.NewInt(budget)) > 0
	if scaled {
		paid = c.scale(w, plan, due, budget)
	}
	sum := int64(0)
	for i := range plan.Subsidies {
		s := &plan.Subsidies[i]
		s.Paid = fen.Yuan(paid[i])
		sum += paid[i]
		if scaled && due[i] > 0 {
			s.Result = Scaled
		}
		if paid[i] == 0 {
			continue
		}
		line := c.l.Add(rulePaid, lines.Words("企业", "firm", list[i].called()), fen.Money("应补助", "due", due[i]), fen.Money("补助", "paid", paid[i]))
		line.Path = place(i)
		if s.Odd {
			line.Note = rule.T("余额在前，补1个单位", "its remainder is among the largest: one odd unit")
		}
	}
	plan.Due, plan.Paid = fen.Yuan(fen.Floor(new(big.Rat).SetInt(all))), fen.Yuan(sum)
	if bounded {
		plan.Left = fen.Yuan(budget - sum)
	}
}

// scale splits the budget by what is due. A part never exceeds what is due, in whole units.
func (c *computing) scale(w *Round, plan *Plan, due []int64, budget int64) []int64 {
	unit := w.Unit.Or("").Fen()
	claims := make([]apportion.Claim, len(due))
	for i, d := range due {
		claims[i] = apportion.Claim{Key: plan.Subsidies[i].Key, Weight: big.NewInt(d), Cap: d / unit}
	}
	r := apportion.Split(budget/unit, claims)
	paid := make([]int64, len(due))
	for i := range r.Parts {
		paid[i] = r.Parts[i].Units * unit
		plan.Subsidies[i].Odd = r.Parts[i].Odd
	}
	line := c.l.Add(ruleScaled, fen.Money("预算", "budget", budget))
	*line = line.On(proposal).Rounded(units.Rounding(w.Unit.Or("")))
	return paid
}
