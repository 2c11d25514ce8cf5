package acceptance

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var entrance = door.New(book, sense)

// Door is what the facts pass through.
func Door() *door.Door[Closing] { return entrance }

// Decode reads the facts of a closing from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Closing, error) { return entrance.Decode(data) }

// Validate reports every problem at once as a *door.InputError.
func Validate(c *Closing) error { return entrance.Validate(c) }

// sense reports what no single field can show.
func sense(c *Closing, r *door.Report) {
	applied, given := c.AppliedOn.Get()
	if on, concluded := c.ConcludedOn.Get(); given && concluded && on.Before(applied) {
		r.Contradiction(rule.T("结论早于申请", "concluded before it was applied for"), rule.T("核对两个日期", "check both days"), "concluded_on", "applied_on")
	}
	if c.Excused.Or(false) && c.FalseMaterial.Or(false) {
		r.Contradiction(rule.T("材料不真实的不得按探索风险结题", "untrue material cannot be excused by risk"), rule.T("核对两项认定", "check both findings"), "excused", "false_material")
	}
	all, _ := c.Indicators.Get()
	for i := range all {
		if w, weighted := all[i].Weight.Get(); weighted && w.Sign() == 0 {
			r.Contradiction(rule.T("权重为零的指标不起作用", "an indicator with weight zero has no effect"), rule.T("删去该指标或填写权重", "leave the indicator out or give its weight"),
				"indicators["+strconv.Itoa(i)+"].weight", "indicators")
		}
	}
}
