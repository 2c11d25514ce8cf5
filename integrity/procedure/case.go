package procedure

import "github.com/keji-rules/keji/rule"

// CaseSchema names the JSON form of a Case and its version, for records.
const CaseSchema = "procedure.case/1"

// Case holds the days of one case. A day that is not given has not come, or is not known.
type Case struct {
	// On is the day asked about.
	On rule.Opt[rule.Date] `json:"on,omitzero" validate:"required"`
	// ProvincialProject says that the provincial department set the project up, which Guangdong's measures of 2024 require.
	ProvincialProject rule.Opt[bool] `json:"provincial_project,omitzero"`
	// ReceivedOn is the day the report came in; AcceptedOn that of the decision to accept it, which picks the edition of the
	// whole procedure, or before it the day of receipt.
	ReceivedOn rule.Opt[rule.Date] `json:"received_on,omitzero"`
	AcceptedOn rule.Opt[rule.Date] `json:"accepted_on,omitzero"`
	// InvestigatedOn is the day the investigation was finished; Extended that its time was extended by approval.
	InvestigatedOn rule.Opt[rule.Date] `json:"investigated_on,omitzero"`
	Extended       rule.Opt[bool]      `json:"extended,omitzero"`
	// Panel is how many members the investigation panel has; Interviewers how many investigators held the interview with the
	// fewest.
	Panel        rule.Opt[int] `json:"panel,omitzero" validate:"omitempty,min=0,max=1000"`
	Interviewers rule.Opt[int] `json:"interviewers,omitzero" validate:"omitempty,min=0,max=1000"`
	// DecidedOn is the day of the decision, ServedOn the day the subject received it.
	DecidedOn rule.Opt[rule.Date] `json:"decided_on,omitzero"`
	ServedOn  rule.Opt[rule.Date] `json:"served_on,omitzero"`
	// RequestedOn is the day a review was asked for, AdmittedOn the day that was accepted, ReviewedOn the day the review was
	// finished.
	RequestedOn rule.Opt[rule.Date] `json:"requested_on,omitzero"`
	AdmittedOn  rule.Opt[rule.Date] `json:"admitted_on,omitzero"`
	ReviewedOn  rule.Opt[rule.Date] `json:"reviewed_on,omitzero"`
	// AppealedOn is the day of the appeal to the superior department, HeardOn the day it was accepted or not.
	AppealedOn rule.Opt[rule.Date] `json:"appealed_on,omitzero"`
	HeardOn    rule.Opt[rule.Date] `json:"heard_on,omitzero"`
}
