package report

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/rule"
)

// Undertaking holds the facts of a project that owes reports. Each question asks for few of them; what is not given may be
// anything, and the answer says whether it matters.
type Undertaking struct {
	Project rule.Opt[string]          `json:"project,omitzero" validate:"omitempty,max=100"` // shown in the answer, never read
	Profile rule.Opt[project.Profile] `json:"profile,omitzero" validate:"required"`
	// StartsOn and EndsOn are the first and last day of the contract's term, extensions included. The last picks the edition.
	StartsOn rule.Opt[rule.Date] `json:"starts_on,omitzero"`
	EndsOn   rule.Opt[rule.Date] `json:"ends_on,omitzero" validate:"required"`
	// ApplyBy is the last day for applying for acceptance that a notice printed, inclusive.
	ApplyBy    rule.Opt[rule.Date] `json:"apply_by,omitzero"`
	Fiscal     rule.Opt[bool]      `json:"publicly_funded,omitzero"`
	Classified rule.Opt[bool]      `json:"classified,omitzero"`

	// Reports are those that were handed in; an empty list says none.
	Reports rule.Opt[[]Report] `json:"reports,omitzero" validate:"omitempty,max=200,dive"`

	// A deferral of access: why, for how many months, and the day on which the report was handed in.
	Reason   rule.Opt[Reason]    `json:"reason,omitzero" validate:"omitempty"`
	Deferral rule.Opt[int]       `json:"deferral_months,omitzero" validate:"omitempty,min=0"`
	HandedOn rule.Opt[rule.Date] `json:"handed_on,omitzero"`

	// A breach: corrected in time, grave (情节较重), serious (情节严重).
	Corrected rule.Opt[bool] `json:"corrected,omitzero"`
	Grave     rule.Opt[bool] `json:"grave,omitzero"`
	Serious   rule.Opt[bool] `json:"serious,omitzero"`
}

// Report is one that was handed in.
type Report struct {
	Kind rule.Opt[Kind]      `json:"kind,omitzero" validate:"required"`
	On   rule.Opt[rule.Date] `json:"on,omitzero"`
	// Certificate: the certificate of inclusion (收录证书) was issued.
	Certificate rule.Opt[bool] `json:"certificate,omitzero"`
}
