package competition

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// Round is one call: a budget and those who apply for it. Money is in yuan.
type Round struct {
	Budget rule.Opt[decimal.Decimal] `json:"budget,omitzero" validate:"required"`
	// Unit is the least amount that is granted: 分, 元, 百元 or 万元, as the call has it.
	Unit rule.Opt[rule.SplitUnit] `json:"unit,omitzero" validate:"required"`
	// WorkFund (工作经费) comes off the budget first. Not given, there is none.
	WorkFund   rule.Opt[decimal.Decimal] `json:"work_fund,omitzero"`
	Quotas     rule.Opt[[]Quota]         `json:"quotas,omitzero" validate:"omitempty,max=2000,dive"`
	Applicants rule.Opt[[]Applicant]     `json:"applicants,omitzero" validate:"required,min=1,max=20000,dive"`
}

// Quota limits what the call grants within one field or county, or to one unit: how many projects, how much, or both.
type Quota struct {
	Of       rule.Opt[Group]           `json:"of,omitzero" validate:"required"`
	Name     string                    `json:"name" validate:"required,max=64"`
	Projects rule.Opt[int]             `json:"projects,omitzero"`
	Amount   rule.Opt[decimal.Decimal] `json:"amount,omitzero"`
}

// Applicant is one application for a project.
type Applicant struct {
	// Key names the application, once; the last resort between equals.
	Key    string `json:"key" validate:"required,max=64"`
	Name   string `json:"name,omitzero" validate:"max=200"`
	Unit   string `json:"unit,omitzero" validate:"max=64"` // who applies
	Field  string `json:"field,omitzero" validate:"max=64"`
	County string `json:"county,omitzero" validate:"max=64"`
	// Eligible says that it passed the formal check and nothing bars it, as whoever examines found. Grounds say why not.
	Eligible rule.Opt[bool] `json:"eligible,omitzero"`
	Grounds  string         `json:"grounds,omitzero" validate:"max=400"`
	// Score is the experts' in the end, SubScore what decides between equal scores.
	Score       rule.Opt[rule.Number] `json:"score,omitzero"`
	SubScore    rule.Opt[rule.Number] `json:"sub_score,omitzero"`
	SubmittedOn rule.Opt[rule.Date]   `json:"submitted_on,omitzero"`
	// Requested is what it asks for, SelfRaised what it brings itself.
	Requested  rule.Opt[decimal.Decimal] `json:"requested,omitzero" validate:"required"`
	SelfRaised rule.Opt[decimal.Decimal] `json:"self_raised,omitzero"`
	// Cap is the most that this application may get besides what the policy says.
	Cap rule.Opt[decimal.Decimal] `json:"cap,omitzero"`
}

// called is the name to print.
func (a *Applicant) called() string {
	if a.Name != "" {
		return a.Name
	}
	return a.Key
}

// in is the applicant's own group.
func (a *Applicant) in(g Group) string {
	switch g {
	case OfField:
		return a.Field
	case OfCounty:
		return a.County
	}
	return a.Unit
}
