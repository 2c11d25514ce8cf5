package gate

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/gate/quota"
	"github.com/keji-rules/keji/rule"
)

// Application holds the facts about one application for a project. What is not given may be anything, and the answer says
// whether it matters.
type Application struct {
	Project string                    `json:"project,omitempty" validate:"max=200"` // its title, also compared with Prior titles
	Profile rule.Opt[project.Profile] `json:"profile,omitzero" validate:"required"`
	// AppliedOn is the day of the application, which picks the edition. EndsOn is the last day of the term applied for.
	AppliedOn rule.Opt[rule.Date]  `json:"applied_on,omitzero" validate:"required"`
	EndsOn    rule.Opt[rule.Date]  `json:"ends_on,omitzero"`
	Kind      rule.Opt[quota.Kind] `json:"kind,omitzero" validate:"omitempty"`
	Basic     rule.Opt[bool]       `json:"basic_research,omitzero"`
	// Young: for young scientists (青年科学家项目). EnterpriseLed: the guide demands an enterprise as lead.
	Young         rule.Opt[bool] `json:"young_scientists,omitzero"`
	EnterpriseLed rule.Opt[bool] `json:"enterprise_led,omitzero"`
	// Recommended: by a competent department; Channels is how many recommend it.
	Recommended rule.Opt[bool] `json:"recommended,omitzero"`
	Channels    rule.Opt[int]  `json:"channels,omitzero"`

	Lead   Lead   `json:"lead,omitzero"`
	Leader Leader `json:"leader,omitzero"`
	Budget Budget `json:"budget,omitzero"`
	// Units lists the units with their fiscal money, the lead first.
	Units rule.Opt[[]Share] `json:"units,omitzero" validate:"omitempty,dive"`
	// Readiness of the technology at the start and at the end (技术就绪度).
	ReadyStart rule.Opt[int] `json:"readiness_start,omitzero" validate:"omitempty,min=0,max=9"`
	ReadyEnd   rule.Opt[int] `json:"readiness_end,omitzero" validate:"omitempty,min=0,max=9"`

	// Commitments signed, and the approval of an ethics committee where the work needs one.
	Truth      rule.Opt[bool] `json:"truth_commitment,omitzero"`
	Integrity  rule.Opt[bool] `json:"integrity_commitment,omitzero"`
	NeedEthics rule.Opt[bool] `json:"ethics_needed,omitzero"`
	Ethics     rule.Opt[bool] `json:"ethics_approved,omitzero"`

	// The standing of the lead unit, of the leader and of the team's members, as an integrity screening for AppliedOn found;
	// for the members that of the gravest.
	UnitStanding   rule.Opt[rule.Standing] `json:"unit_standing,omitzero"`
	LeaderStanding rule.Opt[rule.Standing] `json:"leader_standing,omitzero"`
	TeamStanding   rule.Opt[rule.Standing] `json:"team_standing,omitzero"`
	// AuditBreach: an audit or inspection of public money found a serious breach. Funded: the same content was funded before.
	AuditBreach rule.Opt[bool] `json:"audit_breach,omitzero"`
	Funded      rule.Opt[bool] `json:"funded_before,omitzero"`

	// Projects that the unit, the leader and the members hold or apply for besides this one, and those that the call approved in
	// its field.
	Projects rule.Opt[[]quota.Holding] `json:"projects,omitzero" validate:"omitempty,max=300,dive"`
	// Prior are titles funded or applied for before, to be compared with this one.
	Prior rule.Opt[[]Prior] `json:"prior,omitzero" validate:"omitempty,max=300,dive"`

	// What some limits look at: a project of the unit approved last year; an award or a place among the first hundred of its
	// trade; the research expense of the year that the limit names.
	ApprovedLastYear rule.Opt[bool]            `json:"approved_last_year,omitzero"`
	Distinguished    rule.Opt[bool]            `json:"distinguished,omitzero"`
	RD               rule.Opt[decimal.Decimal] `json:"rd_expense,omitzero" validate:"omitempty,amount_min=0"`
}

// Lead holds the facts about the lead unit.
type Lead struct {
	Enterprise   rule.Opt[bool]      `json:"enterprise,omitzero"`
	LegalPerson  rule.Opt[bool]      `json:"legal_person,omitzero"`
	InProvince   rule.Opt[bool]      `json:"in_province,omitzero"`
	InCity       rule.Opt[bool]      `json:"in_city,omitzero"`
	RegisteredOn rule.Opt[rule.Date] `json:"registered_on,omitzero"`
}

// Leader holds the facts about the project's leader.
type Leader struct {
	BornOn rule.Opt[rule.Date] `json:"born_on,omitzero"`
	// EldestOn is the birth of the eldest of the team, for young scientists' projects.
	EldestOn     rule.Opt[rule.Date]   `json:"eldest_born_on,omitzero"`
	Title        rule.Opt[Title]       `json:"title,omitzero" validate:"omitempty"`
	Degree       rule.Opt[Degree]      `json:"degree,omitzero" validate:"omitempty"`
	Recommenders rule.Opt[int]         `json:"senior_recommenders,omitzero"` // with a senior title in the same field
	Experience   rule.Opt[bool]        `json:"basic_experience,omitzero"`    // in basic research
	FullTime     rule.Opt[bool]        `json:"full_time,omitzero"`
	Months       rule.Opt[rule.Number] `json:"months_per_year,omitzero"`
	RetireOn     rule.Opt[rule.Date]   `json:"retire_on,omitzero"` // the day of the statutory retirement age
	// Foreign: a foreigner, or from Hong Kong, Macao or Taiwan; EmployedUntil is the last day of the contract of employment.
	Foreign       rule.Opt[bool]      `json:"foreign,omitzero"`
	EmployedUntil rule.Opt[rule.Date] `json:"employed_until,omitzero"`
}

// Budget is the money of the project in yuan; its total is the sum.
type Budget struct {
	Fiscal rule.Opt[decimal.Decimal] `json:"fiscal,omitzero" validate:"omitempty,amount_min=0"`
	Own    rule.Opt[decimal.Decimal] `json:"self_raised,omitzero" validate:"omitempty,amount_min=0"`
	Other  rule.Opt[decimal.Decimal] `json:"other,omitzero" validate:"omitempty,amount_min=0"`
}

// Share is one unit with its fiscal money.
type Share struct {
	Name   string                    `json:"name,omitempty" validate:"max=100"` // shown, never read
	Fiscal rule.Opt[decimal.Decimal] `json:"fiscal,omitzero" validate:"omitempty,amount_min=0"`
}

// Prior is a title funded or applied for before. Similarity is the score of the caller's engine from 0 to 1; without it the
// plain measure compares the titles.
type Prior struct {
	Title      rule.Opt[string]      `json:"title,omitzero" validate:"omitempty,max=200"`
	SameUnit   rule.Opt[bool]        `json:"same_unit,omitzero"`
	SameLeader rule.Opt[bool]        `json:"same_leader,omitzero"`
	Similarity rule.Opt[rule.Number] `json:"similarity,omitzero"`
}
