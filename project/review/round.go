package review

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/rule"
)

// Round holds the facts of one round of review: the panel, the applications with what the experts gave them, and who must
// recuse. Each question asks for few of them.
type Round struct {
	Name    rule.Opt[string]          `json:"name,omitzero" validate:"omitempty,max=100"` // shown in the answer, never read
	Profile rule.Opt[project.Profile] `json:"profile,omitzero" validate:"required"`
	// HeldOn is the day of the review. It picks the edition.
	HeldOn rule.Opt[rule.Date] `json:"held_on,omitzero" validate:"required"`

	// Method and PassLine are what the call prints; they win over the profile's. The line is inclusive, in points.
	Method   rule.Opt[Method]      `json:"method,omitzero" validate:"omitempty"`
	PassLine rule.Opt[rule.Number] `json:"pass_line,omitzero"`
	// MoneyJudged: the panel judges budgets or the use of money. Competitive: applications of a group compete for it.
	MoneyJudged rule.Opt[bool] `json:"money_judged,omitzero"`
	Competitive rule.Opt[bool] `json:"competitive,omitzero"`

	Experts      rule.Opt[[]Expert]      `json:"experts,omitzero" validate:"omitempty,max=99,dive"`
	Applications rule.Opt[[]Application] `json:"applications,omitzero" validate:"omitempty,max=1000,dive"`
	// Recusals are all that were found; an empty list says that nobody must recuse.
	Recusals rule.Opt[[]Recusal] `json:"recusals,omitzero" validate:"omitempty,max=5000,dive"`
	// Quotas are the places of each group, where there are any.
	Quotas rule.Opt[[]Quota] `json:"quotas,omitzero" validate:"omitempty,max=500,dive"`
}

// Expert is a member of the panel.
type Expert struct {
	Key  rule.Opt[string] `json:"key,omitzero" validate:"required,min=1,max=100"` // the caller's own key, never an identity number
	Unit rule.Opt[string] `json:"unit,omitzero" validate:"omitempty,max=100"`     // the legal unit
	// Outside: from outside the organising unit. Years: in the field. Senior: senior title or equal level. Financial: a
	// financial expert. Drawn: at random from the expert base. Signed: the integrity commitment.
	Outside   rule.Opt[bool] `json:"outside,omitzero"`
	Years     rule.Opt[int]  `json:"years_in_field,omitzero" validate:"omitempty,min=0"`
	Senior    rule.Opt[bool] `json:"senior,omitzero"`
	Financial rule.Opt[bool] `json:"financial,omitzero"`
	Drawn     rule.Opt[bool] `json:"drawn,omitzero"`
	Signed    rule.Opt[bool] `json:"signed,omitzero"`
	// Weight counts in the weighted mean only.
	Weight rule.Opt[rule.Number] `json:"weight,omitzero"`
}

// Application is one application under review.
type Application struct {
	Key   rule.Opt[string] `json:"key,omitzero" validate:"required,min=1,max=100"`
	Group rule.Opt[string] `json:"group,omitzero" validate:"omitempty,max=100"` // 指南方向; applications without one form a group
	Marks rule.Opt[[]Mark] `json:"marks,omitzero" validate:"omitempty,max=99,dive"`
	// TieVotes are the votes that the panel gave it in a vote on a tie.
	TieVotes rule.Opt[int] `json:"tie_votes,omitzero" validate:"omitempty,min=0"`
	// Unwanted are the experts whom the applicant asked not to be reviewed by (申请回避名单).
	Unwanted rule.Opt[[]string] `json:"unwanted,omitzero" validate:"omitempty,max=99"`
}

// Mark is what one expert gave one application.
type Mark struct {
	Expert rule.Opt[string] `json:"expert,omitzero" validate:"required,max=100"`
	// Score and Core are points, with at most four decimals: of all criteria, and of the core criterion among them.
	Score rule.Opt[rule.Number] `json:"score,omitzero"`
	Core  rule.Opt[rule.Number] `json:"core,omitzero"`
	Vote  rule.Opt[Vote]        `json:"vote,omitzero" validate:"omitempty"`
}

// Recusal says that an expert must not act: on one application, or beside another member; on none at all where neither is given.
type Recusal struct {
	Expert      rule.Opt[string] `json:"expert,omitzero" validate:"required,max=100"`
	Application rule.Opt[string] `json:"application,omitzero" validate:"omitempty,max=100"`
	With        rule.Opt[string] `json:"with,omitzero" validate:"omitempty,max=100"` // another member of the panel
	Why         rule.Opt[string] `json:"why,omitzero" validate:"omitempty,max=300"`  // shown, never read
	// Possible: not settled, a person must decide.
	Possible rule.Opt[bool] `json:"possible,omitzero"`
}

// RecusalsOf turns the conflicts of interest of experts (A of each) with one application, as another domain found them, into
// recusals, by the keys that the round uses.
func RecusalsOf(application string, conflicts ...rule.Conflict) []Recusal {
	all := make([]Recusal, 0, len(conflicts))
	for _, c := range conflicts {
		r := Recusal{Expert: rule.Given(c.A.Key), Application: rule.Given(application), Possible: rule.Given(c.Possible)}
		if c.Tie.ZH != "" {
			r.Why = rule.Given(c.Tie.ZH)
		}
		all = append(all, r)
	}
	return all
}

// Quota is how many applications of a group can be proposed.
type Quota struct {
	Group  rule.Opt[string] `json:"group,omitzero" validate:"required,max=100"`
	Places rule.Opt[int]    `json:"places,omitzero" validate:"required,min=0"`
}
