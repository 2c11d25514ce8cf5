package factor

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// Round is a budget and the regions among which it is split. Money is in yuan.
type Round struct {
	Budget rule.Opt[decimal.Decimal] `json:"budget,omitzero" validate:"required"`
	// Unit is the least amount that is handed out: 分, 元, 百元 or 万元, as the document has it.
	Unit rule.Opt[rule.SplitUnit] `json:"unit,omitzero" validate:"required"`
	// WorkFund (工作经费) comes off the budget first. Not given, there is none.
	WorkFund rule.Opt[decimal.Decimal] `json:"work_fund,omitzero"`
	// Factors name what is measured, in the order of the policy's weights.
	Factors rule.Opt[[]Factor] `json:"factors,omitzero" validate:"required,min=1,max=12,dive"`
	Regions rule.Opt[[]Region] `json:"regions,omitzero" validate:"required,min=1,max=20000,dive"`
}

// Factor is what is measured of every region, such as expenditure on R&D.
type Factor struct {
	Key  string `json:"key" validate:"required,max=64"`
	Name string `json:"name,omitzero" validate:"max=200"`
}

// Region is a region, or whoever else has a share.
type Region struct {
	Key    string            `json:"key" validate:"required,max=64"`
	Name   string            `json:"name,omitzero" validate:"max=200"`
	Values rule.Opt[[]Value] `json:"values,omitzero" validate:"required,max=12,dive"`
	// Grade is the result of the last evaluation of performance, Fiscal the coefficient of fiscal difficulty: each is asked for
	// only where the policy has it.
	Grade  rule.Opt[Grade]       `json:"grade,omitzero"`
	Fiscal rule.Opt[rule.Number] `json:"fiscal,omitzero"`
	// Last is what the region had last time, 0 where it had nothing: what floors and caps of the policy are taken of.
	Last rule.Opt[decimal.Decimal] `json:"last,omitzero"`
	// Floor and Cap bound this region besides what the policy says.
	Floor rule.Opt[decimal.Decimal] `json:"floor,omitzero"`
	Cap   rule.Opt[decimal.Decimal] `json:"cap,omitzero"`
}

// Value is one measurement of a region; a factor without one is not given, which is not zero.
type Value struct {
	Factor string                `json:"factor" validate:"required,max=64"`
	Value  rule.Opt[rule.Number] `json:"value,omitzero"`
}

func (x *Region) called() string {
	if x.Name != "" {
		return x.Name
	}
	return x.Key
}

// value is what was measured of a factor.
func (x *Region) value(key string) (rule.Number, bool) {
	list, _ := x.Values.Get()
	for i := range list {
		if list[i].Factor == key {
			return list[i].Value.Get()
		}
	}
	return rule.Number{}, false
}
