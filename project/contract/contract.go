package contract

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/rule"
)

// Contract holds the facts of a project from its approval to its closing. Each question asks for few of them; what is not
// given may be anything, and the answer says whether it matters.
type Contract struct {
	Project rule.Opt[string]          `json:"project,omitzero" validate:"omitempty,max=100"` // shown in the answer, never read
	Profile rule.Opt[project.Profile] `json:"profile,omitzero" validate:"required"`
	// ApprovedOn is the day of the notice of approval (立项通知), from which signing runs, not that of the published list. It
	// picks the edition. SignBy and PaperBy are last days that the notice prints, inclusive.
	ApprovedOn rule.Opt[rule.Date] `json:"approved_on,omitzero" validate:"required"`
	SignBy     rule.Opt[rule.Date] `json:"sign_by,omitzero"`
	PaperBy    rule.Opt[rule.Date] `json:"paper_by,omitzero"`

	// Differs: the contract differs from the application in what neither the opinion of the review nor the sum granted asks for.
	// Adequate reason for it is told by Reason.
	Differs rule.Opt[bool] `json:"contract_differs,omitzero"`

	// StartsOn and EndsOn are the first and last day of the term as it stands; FirstEnd the last day as first agreed, where
	// it was extended Extended times.
	StartsOn rule.Opt[rule.Date] `json:"starts_on,omitzero"`
	EndsOn   rule.Opt[rule.Date] `json:"ends_on,omitzero"`
	FirstEnd rule.Opt[rule.Date] `json:"first_end,omitzero"`
	Extended rule.Opt[int]       `json:"extended,omitzero" validate:"omitempty,min=0"`

	// What decides on a mid-term check: the fiscal grant in yuan, whether it is paid in stages, whether the project is free
	// exploration or basic research.
	Grant  rule.Opt[decimal.Decimal] `json:"grant,omitzero" validate:"omitempty,amount_min=0"`
	Staged rule.Opt[bool]            `json:"paid_in_stages,omitzero"`
	Basic  rule.Opt[bool]            `json:"basic_research,omitzero"`
	// Recognised: another check or evaluation of the project took place in the year of the check.
	Recognised rule.Opt[bool] `json:"checked_that_year,omitzero"`
	// CheckedOn is the day of the check that is asked about: some profiles exempt what ends in its year.
	CheckedOn rule.Opt[rule.Date] `json:"checked_on,omitzero"`

	// A change: what it concerns, the day of its cause, the day it is asked for, the end asked for, whether indicators are
	// lowered, and whether that has adequate reason.
	Change      rule.Opt[Change]    `json:"change,omitzero" validate:"omitempty"`
	CauseOn     rule.Opt[rule.Date] `json:"cause_on,omitzero"`
	RequestedOn rule.Opt[rule.Date] `json:"requested_on,omitzero"`
	NewEnd      rule.Opt[rule.Date] `json:"new_end,omitzero"`
	Lowered     rule.Opt[bool]      `json:"indicators_lowered,omitzero"`
	Reason      rule.Opt[bool]      `json:"adequate_reason,omitzero"`
	// UnitsAgree: the old and the new unit agree on a change of unit.
	UnitsAgree rule.Opt[bool] `json:"units_agree,omitzero"`
	// Successor is the standing of an incoming leader on the day of the request, as an integrity screening found.
	Successor rule.Opt[rule.Standing] `json:"successor,omitzero"`

	// An event, and whether it has a major effect on the project.
	Event rule.Opt[Event] `json:"event,omitzero" validate:"omitempty"`
	Major rule.Opt[bool]  `json:"major_effect,omitzero"`

	// How it ended before its time.
	Ending    rule.Opt[Ending] `json:"ending,omitzero" validate:"omitempty"`
	CareTaken rule.Opt[bool]   `json:"care_taken,omitzero"`
}
