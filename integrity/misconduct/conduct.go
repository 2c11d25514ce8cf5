package misconduct

import (
	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/rule"
)

// ConductSchema names the JSON form of a Conduct and its version, for records.
const ConductSchema = "misconduct.conduct/1"

// Conduct is what somebody did, as an authority established it or suspects it.
type Conduct struct {
	// On is the day of the conduct, the last day where it went on; it picks the edition of each catalogue. From is the first.
	From rule.Opt[rule.Date] `json:"from,omitzero"`
	On   rule.Opt[rule.Date] `json:"on,omitzero" validate:"required"`
	// By is the capacity in which the subject acted.
	By rule.Opt[integrity.SubjectKind] `json:"by,omitzero" validate:"omitempty"`
	// Acts are what was done.
	Acts rule.Opt[[]Act] `json:"acts,omitzero" validate:"omitempty,max=50,unique,dive"`
	// Guangdong says that the activity belongs to the province or was organised by it; ProvincialProject that the provincial
	// department set the project up, which the measures of 2024 require.
	Guangdong         rule.Opt[bool] `json:"guangdong,omitzero"`
	ProvincialProject rule.Opt[bool] `json:"provincial_project,omitzero"`
}
