package acceptance

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/rule"
)

// Closing holds the facts of a project that is to be accepted. Each question asks for few of them; what is not given may be
// anything, and the answer says whether it matters.
type Closing struct {
	Project rule.Opt[string]          `json:"project,omitzero" validate:"omitempty,max=100"` // shown in the answer, never read
	Profile rule.Opt[project.Profile] `json:"profile,omitzero" validate:"required"`
	// EndsOn is the last day of the contract's term, extensions included. Its day picks the edition.
	EndsOn rule.Opt[rule.Date] `json:"ends_on,omitzero" validate:"required"`
	// ApplyBy is the last day for applying that a notice printed (a batch), inclusive; it wins over the computed one.
	ApplyBy rule.Opt[rule.Date] `json:"apply_by,omitzero"`
	// Grant is the fiscal grant in yuan.
	Grant rule.Opt[decimal.Decimal] `json:"grant,omitzero" validate:"omitempty,amount_min=0"`

	// Indicators are the assessment indicators (考核指标) of the contract.
	Indicators rule.Opt[[]Indicator] `json:"indicators,omitzero" validate:"omitempty,max=500,dive"`

	// What was found: material is not true; indicators, content or route changed without approval; disputes on results not
	// settled; serious problems in the use of money; material not handed in on time without reason; the main targets missed
	// through force majeure or recognised risk of exploration; duty of care met.
	FalseMaterial rule.Opt[bool] `json:"false_material,omitzero"`
	Unapproved    rule.Opt[bool] `json:"unapproved_change,omitzero"`
	Dispute       rule.Opt[bool] `json:"unsettled_dispute,omitzero"`
	MoneyProblem  rule.Opt[bool] `json:"money_problem,omitzero"`
	Late          rule.Opt[bool] `json:"material_late,omitzero"`
	Excused       rule.Opt[bool] `json:"excused,omitzero"`
	CareTaken     rule.Opt[bool] `json:"care_taken,omitzero"`
	// Finance: the acceptance of the money (财务验收) was passed.
	Finance rule.Opt[bool] `json:"finance_passed,omitzero"`

	// AppliedOn is the day on which acceptance was applied for, not given while it was not.
	AppliedOn rule.Opt[rule.Date] `json:"applied_on,omitzero"`
	// Panel says whether the panel was valid; Conclusion what it concluded; ConcludedOn when that was decided. Enterprise:
	// the undertaking unit is an enterprise.
	Panel       rule.Opt[bool]      `json:"panel_valid,omitzero"`
	Conclusion  rule.Opt[Class]     `json:"conclusion,omitzero" validate:"omitempty"`
	ConcludedOn rule.Opt[rule.Date] `json:"concluded_on,omitzero"`
	Enterprise  rule.Opt[bool]      `json:"enterprise,omitzero"`
}

// Indicator is one assessment indicator. Target and Actual are in a unit of its own; a text target is put as 1, reached as 1.
type Indicator struct {
	Name   rule.Opt[string]      `json:"name,omitzero" validate:"omitempty,max=200"`
	Core   rule.Opt[bool]        `json:"core,omitzero"` // 核心指标; not given: no
	Lower  rule.Opt[bool]        `json:"lower_is_better,omitzero"`
	Target rule.Opt[rule.Number] `json:"target,omitzero" validate:"required"`
	Actual rule.Opt[rule.Number] `json:"actual,omitzero"`
	// Weight counts in the weighted reading, where nothing is given 1.
	Weight rule.Opt[rule.Number] `json:"weight,omitzero"`
}
