package performance

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// Evaluation is what an evaluation of performance found. The day of the evaluation picks the edition.
type Evaluation struct {
	On    rule.Opt[rule.Date] `json:"on,omitzero" validate:"required"`
	Kind  rule.Opt[Kind]      `json:"kind,omitzero" validate:"required"`
	Scale rule.Opt[Scale]     `json:"scale,omitzero" validate:"required"`
	// Adjusted says that the weights of the groups were adjusted for reasons that the department accepts.
	Adjusted rule.Opt[bool] `json:"adjusted,omitzero"`
	// Rectification is asked only of a result below good, where the use of the result is asked.
	Rectification rule.Opt[Rectification] `json:"rectification,omitzero"`
	// Transfer says that the money is a special transfer (专项转移支付); not asked for.
	Transfer   rule.Opt[bool]        `json:"transfer,omitzero"`
	Indicators rule.Opt[[]Indicator] `json:"indicators,omitzero" validate:"required,min=1,max=200,dive"`
}

// Indicator is one indicator at the finest grain. Target and Actual are numbers in one unit, such as 元, 项 or %; of budget execution
// the full-year budget as adjusted, and what was spent of it.
type Indicator struct {
	Name   string                `json:"name" validate:"required,max=200"`
	Group  rule.Opt[Group]       `json:"group,omitzero" validate:"required"`
	Weight rule.Opt[rule.Number] `json:"weight,omitzero" validate:"required"` // points
	Method rule.Opt[Method]      `json:"method,omitzero" validate:"required"`
	// NotApplicable takes the indicator out: its points go to the others of its group. Not given, it applies.
	NotApplicable rule.Opt[bool]        `json:"not_applicable,omitzero"`
	Target        rule.Opt[rule.Number] `json:"target,omitzero"`
	TargetUnit    string                `json:"target_unit,omitzero" validate:"max=20"`
	Actual        rule.Opt[rule.Number] `json:"actual,omitzero"`
	ActualUnit    string                `json:"actual_unit,omitzero" validate:"max=20"`
	// Deduction takes points off an indicator that was met because its target was set too low, as the evaluator found.
	Deduction rule.Opt[rule.Number] `json:"deduction,omitzero"`
	// Achievement and Points are the evaluator's, of a qualitative indicator.
	Achievement rule.Opt[Achievement] `json:"achievement,omitzero"`
	Points      rule.Opt[rule.Number] `json:"points,omitzero"`
}

// Watch is what the dual monitoring (双监控) of a project found through the end of a month.
type Watch struct {
	Year  rule.Opt[int]    `json:"year,omitzero" validate:"required"`
	Month rule.Opt[int]    `json:"month,omitzero" validate:"required"` // figures are through its end
	Level rule.Opt[Level]  `json:"level,omitzero" validate:"required"`
	Goals rule.Opt[[]Goal] `json:"goals,omitzero" validate:"omitempty,min=1,max=200,dive"`
	// Budget is the full-year budget as adjusted (全年预算数), Paid what was paid of it.
	Budget rule.Opt[decimal.Decimal] `json:"budget,omitzero"`
	Paid   rule.Opt[decimal.Decimal] `json:"paid,omitzero"`
	// Serious says that somebody found a serious problem, which suspends whatever the figures.
	Serious rule.Opt[bool] `json:"serious,omitzero"`
}

// Goal is one goal: how much of it should be attained at the end of the month, and how much is. Shares, 0.5 or 50/100.
type Goal struct {
	Name     string                `json:"name" validate:"required,max=200"`
	Weight   rule.Opt[rule.Number] `json:"weight,omitzero" validate:"required"`
	Expected rule.Opt[rule.Number] `json:"expected,omitzero"`
	Attained rule.Opt[rule.Number] `json:"attained,omitzero"`
}
