package permit

import "github.com/keji-rules/keji/rule"

// File holds the facts about one permit, one request and one event. Each question asks for few of them; what is not given is
// named by the answer.
type File struct {
	// Reference is what the answers are about, such as a file number; printed as it is given.
	Reference string `json:"reference,omitempty" validate:"max=100"`
	// Locality is the division code of the place of work, six digits; required.
	Locality string         `json:"locality" validate:"required,len=6,numeric"`
	Tier     rule.Opt[Tier] `json:"tier,omitzero" validate:"omitempty"`
	Permit   Permit         `json:"permit,omitzero"`
	Request  Request        `json:"request,omitzero"`
	Event    Event          `json:"event,omitzero"`
}

// Permit is a permit that was granted. From and Until are its first and last day as printed, both valid.
type Permit struct {
	From  rule.Opt[rule.Date] `json:"from,omitzero"`
	Until rule.Opt[rule.Date] `json:"until,omitzero"`
	// RenewalFiled says that a renewal was applied for, RenewalFiledOn when.
	RenewalFiled   rule.Opt[bool]      `json:"renewal_filed,omitzero"`
	RenewalFiledOn rule.Opt[rule.Date] `json:"renewal_filed_on,omitzero"`
	// Cancelled (注销) and Revoked (撤销), and since when.
	Cancelled   rule.Opt[bool]      `json:"cancelled,omitzero"`
	CancelledOn rule.Opt[rule.Date] `json:"cancelled_on,omitzero"`
	Revoked     rule.Opt[bool]      `json:"revoked,omitzero"`
	RevokedOn   rule.Opt[rule.Date] `json:"revoked_on,omitzero"`
}

// Request is an application for a permit, its renewal or its cancellation.
type Request struct {
	// On is the day of the application.
	On   rule.Opt[rule.Date] `json:"on,omitzero"`
	Kind rule.Opt[Kind]      `json:"kind,omitzero" validate:"omitempty"`
	// From is the first day asked for, Until the last; not given, as long as may be.
	From  rule.Opt[rule.Date] `json:"from,omitzero"`
	Until rule.Opt[rule.Date] `json:"until,omitzero"`
	// ContractUntil and PassportUntil are the last days of the contract and of the passport.
	ContractUntil rule.Opt[rule.Date] `json:"contract_until,omitzero"`
	PassportUntil rule.Opt[rule.Date] `json:"passport_until,omitzero"`
	// Ground is the route by which the tier was recognised.
	Ground rule.Opt[Ground] `json:"ground,omitzero" validate:"omitempty"`
	// HistoryIsGround and its like say that the very item is the ground of recognition, so that no commitment replaces it.
	HistoryIsGround rule.Opt[bool] `json:"history_is_ground,omitzero"`
	DegreeIsGround  rule.Opt[bool] `json:"degree_is_ground,omitzero"`
	RecordIsGround  rule.Opt[bool] `json:"record_is_ground,omitzero"`
	// InsideChina: applied for from inside China, InsideGround on which ground. Family: family members come along.
	InsideChina  rule.Opt[bool]         `json:"inside_china,omitzero"`
	InsideGround rule.Opt[InsideGround] `json:"inside_ground,omitzero" validate:"omitempty"`
	Family       rule.Opt[bool]         `json:"family,omitzero"`
}

// Event is something after which a deadline runs.
type Event struct {
	Kind rule.Opt[EventKind] `json:"kind,omitzero" validate:"omitempty"`
	On   rule.Opt[rule.Date] `json:"on,omitzero"`
}
