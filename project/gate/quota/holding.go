package quota

import "github.com/keji-rules/keji/rule"

// Holding is a project, or an application for one, that somebody holds. What is not given may be anything.
type Holding struct {
	Project string           `json:"project,omitempty" validate:"max=100"` // shown, never read
	Holder  rule.Opt[Holder] `json:"holder,omitzero" validate:"omitempty"`
	// Person is the caller's key of a member, never an identity number; empty for the leader and the unit.
	Person string           `json:"person,omitempty" validate:"max=50"`
	Plan   rule.Opt[Plan]   `json:"plan,omitzero" validate:"omitempty"`
	Role   rule.Opt[Role]   `json:"role,omitzero" validate:"omitempty"`
	Status rule.Opt[Status] `json:"status,omitzero" validate:"omitempty"`
	Kind   rule.Opt[Kind]   `json:"kind,omitzero" validate:"omitempty"`
	// SameCall: of the call that is applied to now. AppliedOn is the day of its application: one that
	// was approved since still counts among the applications of its year where the day is given.
	SameCall  rule.Opt[bool]      `json:"same_call,omitzero"`
	AppliedOn rule.Opt[rule.Date] `json:"applied_on,omitzero"`
	// FirstEnd is the last day of its term as first agreed, EndsOn as it stands; ApplyBy the last day for applying for
	// acceptance, inclusive, as package acceptance reckons it.
	FirstEnd rule.Opt[rule.Date] `json:"first_end,omitzero"`
	EndsOn   rule.Opt[rule.Date] `json:"ends_on,omitzero"`
	ApplyBy  rule.Opt[rule.Date] `json:"apply_by,omitzero"`
}

// IsOverdue says whether a project is past the last day for applying for acceptance without having been handed in. It is
// overdue after that day, not after the end of its term.
func (h *Holding) IsOverdue(on rule.Date) rule.Verdict {
	status, told := h.Status.Get()
	switch {
	case !told:
		return rule.Undetermined
	case status == Overdue:
		return rule.Passed
	case status != Ongoing:
		return rule.Failed
	}
	if on.IsZero() {
		return rule.Undetermined
	}
	if by, given := h.ApplyBy.Get(); given {
		return held(by.Before(on))
	}
	if end, given := h.EndsOn.Get(); given && !end.Before(on) {
		return rule.Failed
	}
	return rule.Undetermined
}

func held(yes bool) rule.Verdict {
	if yes {
		return rule.Passed
	}
	return rule.Failed
}
