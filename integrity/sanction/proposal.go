package sanction

import "github.com/keji-rules/keji/rule"

// ProposalSchema names the JSON form of a Proposal and its version, for records.
const ProposalSchema = "sanction.proposal/1"

// Proposal is a decision that an authority is about to make on one subject: what it established, how grave it finds it, and
// what it means to impose. What is left out is not given; an empty list says that there is none.
type Proposal struct {
	// ConductOn is the day of the conduct, the last day where it went on; DecidedOn the day of the decision. Law says
	// which of the two picks the edition: that of the conduct unless said otherwise.
	ConductOn rule.Opt[rule.Date] `json:"conduct_on,omitzero" validate:"required"`
	DecidedOn rule.Opt[rule.Date] `json:"decided_on,omitzero"`
	Law       rule.Opt[Basis]     `json:"law,omitzero" validate:"omitempty"`
	// Milder says that the authority finds the edition of the decision more lenient in this case.
	Milder rule.Opt[bool] `json:"milder,omitzero"`
	// AcceptedOn is the day on which the case was accepted, which picks the edition of the procedure.
	AcceptedOn rule.Opt[rule.Date] `json:"accepted_on,omitzero"`

	// ProvincialProject says that the provincial department set the project up, which Guangdong's measures of 2024 require.
	ProvincialProject rule.Opt[bool] `json:"provincial_project,omitzero"`

	// Established says that the conduct was found after an investigation by a competent body; DecidedBy who decides.
	Established rule.Opt[bool] `json:"established,omitzero"`
	DecidedBy   rule.Opt[Body] `json:"decided_by,omitzero" validate:"omitempty"`
	// Items are the numbers of the items found, such as 3 for item 3 of Article 2.
	Items rule.Opt[[]int] `json:"items,omitzero" validate:"omitempty,max=50,unique,dive,min=1,max=99"`
	Grade rule.Opt[Grade] `json:"grade,omitzero" validate:"omitempty"`
	// GraveConsequence: grave consequence or vile influence (后果严重或影响恶劣).
	GraveConsequence rule.Opt[bool]          `json:"grave_consequence,omitzero"`
	Aggravating      rule.Opt[[]Aggravation] `json:"aggravating,omitzero" validate:"omitempty,max=20,unique,dive"`
	Mitigating       rule.Opt[[]Mitigation]  `json:"mitigating,omitzero" validate:"omitempty,max=20,unique,dive"`

	Measures rule.Opt[[]Proposed] `json:"measures,omitzero" validate:"omitempty,max=50,dive"`
}

// Proposed is one measure with its term.
type Proposed struct {
	Measure rule.Opt[Measure] `json:"measure,omitzero" validate:"required"`
	// Years is the term as the decision states it, in years; half a year is "1/2". Permanent says that it never ends.
	Years     rule.Opt[rule.Number] `json:"years,omitzero"`
	Permanent rule.Opt[bool]        `json:"permanent,omitzero"`
	// From and Until are the days that the decision prints, both included; without From the term begins with the decision.
	From  rule.Opt[rule.Date] `json:"from,omitzero"`
	Until rule.Opt[rule.Date] `json:"until,omitzero"`
}

// forever says whether the measure is permanent; a stated length says that it is not.
func (x *Proposed) forever() rule.Opt[bool] {
	if !x.Permanent.IsGiven() && x.Years.IsGiven() {
		return rule.Given(false)
	}
	return x.Permanent
}

// each calls f for every measure proposed that is known.
func (a *Proposal) each(f func(i int, x *Proposed, k *kind)) {
	all, _ := a.Measures.Get()
	for i := range all {
		if m, given := all[i].Measure.Get(); given {
			if k := kindOf(m); k != nil {
				f(i, &all[i], k)
			}
		}
	}
}

// count is how many of the measures proposed f is true of.
func (a *Proposal) count(f func(k *kind) bool) (n int) {
	a.each(func(_ int, _ *Proposed, k *kind) {
		if f(k) {
			n++
		}
	})
	return n
}
