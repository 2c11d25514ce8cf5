package lifecycle

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/rule"
)

// Event is one thing that happened to a project, with what must be known of it to judge whether it was lawful. It is a
// value: nothing here changes one. Which facts matter depends on the kind; what is not given may be anything.
type Event struct {
	Kind rule.Opt[event.Kind]    `json:"kind,omitzero" validate:"required"`
	On   rule.Opt[rule.Date]     `json:"on,omitzero" validate:"required"`
	By   rule.Opt[project.Actor] `json:"by,omitzero" validate:"omitempty"`

	// From and Until are the first and the last day that a notice or decision prints, both inclusive: of a public notice
	// (publish, notice_termination); of the correction (form_return), signing (no_objection, dismiss), rectification
	// (needs_rectify) or second application (conclude_fail, conclude_close), of which Until is the last day. A printed day
	// wins over a computed one.
	From  rule.Opt[rule.Date] `json:"from,omitzero"`
	Until rule.Opt[rule.Date] `json:"until,omitzero"`
	// EndsOn is the last day of the contract's term (sign), or the last day asked for (request_change); a change that is no
	// extension leaves it out and says extends: false.
	EndsOn  rule.Opt[rule.Date] `json:"ends_on,omitzero"`
	Extends rule.Opt[bool]      `json:"extends,omitzero"`

	// What somebody found: see the guard of the same name.
	Commitments      rule.Opt[bool] `json:"commitments,omitzero"`
	Eligible         rule.Opt[bool] `json:"eligible,omitzero"`
	PanelValid       rule.Opt[bool] `json:"panel_valid,omitzero"`
	AboveLine        rule.Opt[bool] `json:"above_line,omitzero"`
	WithinQuota      rule.Opt[bool] `json:"within_quota,omitzero"`
	Identified       rule.Opt[bool] `json:"identified,omitzero"`
	AllMet           rule.Opt[bool] `json:"all_met,omitzero"`
	HardBar          rule.Opt[bool] `json:"hard_bar,omitzero"` // false: nothing bars the conclusion
	CareTaken        rule.Opt[bool] `json:"care_taken,omitzero"`
	Requested        rule.Opt[bool] `json:"requested,omitzero"`
	FraudFound       rule.Opt[bool] `json:"fraud_found,omitzero"`
	ReportFiled      rule.Opt[bool] `json:"report_filed,omitzero"`
	ArchiveDelivered rule.Opt[bool] `json:"archive_delivered,omitzero"`
}

// Call holds the days of the call that a project answers, each inclusive.
type Call struct {
	OpensOn     rule.Opt[rule.Date] `json:"opens_on,omitzero"`
	ClosesOn    rule.Opt[rule.Date] `json:"closes_on,omitzero"`
	RecommendBy rule.Opt[rule.Date] `json:"recommend_by,omitzero"` // the recommending departments' last day
}

// History is what happened to one project, in the order in which it happened.
type History struct {
	Project rule.Opt[string]          `json:"project,omitzero" validate:"omitempty,max=100"` // shown in the answer, never read
	Profile rule.Opt[project.Profile] `json:"profile,omitzero" validate:"required"`
	Call    Call                      `json:"call,omitzero"`
	// Standing is where the project stood before the first event; not given, it was a draft.
	Standing rule.Opt[Position] `json:"standing,omitzero" validate:"omitempty"`
	Events   []Event            `json:"events" validate:"max=1000,dive"`
	// AsOf is the day as of which [WhatNext] looks where its caller names none.
	AsOf rule.Opt[rule.Date] `json:"as_of,omitzero"`
}
