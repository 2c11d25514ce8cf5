package recusal

import "github.com/keji-rules/keji/rule"

// Case is one application and the experts who may review it.
type Case struct {
	// On is the day on which the experts are chosen: it picks the edition, and the years of a look-back end on it.
	On          rule.Opt[rule.Date] `json:"on,omitzero" validate:"required"`
	Regime      rule.Opt[Regime]    `json:"regime,omitzero" validate:"required"`
	Application Application         `json:"application"`
	Experts     []Expert            `json:"experts" validate:"max=100000,dive"`
}

// Expert holds what is known of an expert. A list that is not given may hide anything: the expert is then unclear for every
// application, and a person must judge. An empty list says that there is nothing.
type Expert struct {
	ID       string             `json:"id" validate:"required,max=64"`                   // of the pool; never an identity number
	Posts    rule.Opt[[]Post]   `json:"posts,omitzero" validate:"omitempty,max=50,dive"` // with units, now and before
	Own      rule.Opt[[]Own]    `json:"own_applications,omitzero" validate:"omitempty,max=100,dive"`
	Ties     rule.Opt[[]Tie]    `json:"ties,omitzero" validate:"omitempty,max=2000,dive"`
	Declared rule.Opt[[]string] `json:"declared,omitzero" validate:"omitempty,max=1000,dive"` // applications from which the expert asked to be recused
}

// Post is a place with a legal unit.
type Post struct {
	Unit string              `json:"unit" validate:"required,max=64"`
	As   Role                `json:"as" validate:"required"`
	Last rule.Opt[rule.Date] `json:"last_on,omitzero"` // the last day; not given: still
}

// Own is an application of which the expert is applicant or participant.
type Own struct {
	Application string `json:"application" validate:"required,max=64"`
	Call        string `json:"call,omitzero" validate:"max=64"`
	Topic       string `json:"topic,omitzero" validate:"max=64"`
}

// Tie is a relation to a person, a unit or (for [Planner]) an application, by its key.
type Tie struct {
	With string              `json:"with" validate:"required,max=64"`
	As   Relation            `json:"as" validate:"required"`
	Last rule.Opt[rule.Date] `json:"last_on,omitzero"` // of a joint paper or project: its last day
}

// Application is what is reviewed. A list that is not given may hold anybody: every expert is then unclear.
type Application struct {
	ID    string `json:"id" validate:"required,max=64"`
	Call  string `json:"call,omitzero" validate:"max=64"`
	Topic string `json:"topic,omitzero" validate:"max=64"` // within the call; the same topic competes
	// Units are the applying and the participating legal units; People the applicant and the participants; Heads the
	// units' legal representatives or heads.
	Units  rule.Opt[[]string] `json:"units,omitzero" validate:"omitempty,max=100,dive"`
	People rule.Opt[[]string] `json:"people,omitzero" validate:"omitempty,max=500,dive"`
	Heads  rule.Opt[[]string] `json:"heads,omitzero" validate:"omitempty,max=100,dive"`
	// Excluded are the experts whom the applicant asked not to be reviewed by.
	Excluded []string `json:"excluded,omitempty" validate:"max=50,dive"`
	// Rulings are what the body decided on experts whose case it had to judge.
	Rulings []Ruling `json:"rulings,omitempty" validate:"max=1000,dive"`
}

// Ruling is the body's decision on one expert. It settles what must be judged, and cannot lift what the law itself bars.
type Ruling struct {
	Expert string         `json:"expert" validate:"required,max=64"`
	Recuse rule.Opt[bool] `json:"recuse,omitzero" validate:"required"`
}
