package draw

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/panel"
)

// Plan is all that a draw depends on: the same plan gives the same panels everywhere.
type Plan struct {
	// Seed decides chance. It must be fixed in a way that nobody can choose, after the pool and the items are, such as by lot
	// before witnesses or from a public draw; it is published with the result.
	Seed string `json:"seed" validate:"required,max=200"`
	// Experts are those of the pool who may sit on the day: not frozen, not under a ban.
	Experts []Expert `json:"experts" validate:"max=100000,dive"`
	// Ties are pairs of experts who may not sit together: spouses, lineal kin or otherwise closely related.
	Ties []Tie `json:"ties,omitempty" validate:"omitempty,max=100000,dive"`
	// PerYear and PerPlan are how often an expert may be drawn: in the year, Sat included, and within this plan. Not given: no limit.
	PerYear rule.Opt[int] `json:"per_year,omitzero"`
	PerPlan rule.Opt[int] `json:"per_plan,omitzero"`
	// Items are drawn for in this order; what was drawn before counts.
	Items []Item `json:"items" validate:"required,max=20000,dive"`
}

// Expert is what a draw must know of an expert. A flag that is not set never helps to meet a requirement.
type Expert struct {
	ID     string   `json:"id" validate:"required,max=64"`           // of the pool; never an identity number
	Unit   string   `json:"unit" validate:"required,max=64"`         // the legal unit, by one key wherever it occurs
	Fields []string `json:"fields,omitempty" validate:"max=50,dive"` // codes of the fields
	// Outside: not of the body that organises the review. Financial, Industry: a financial expert, one from industry.
	Outside   bool `json:"outside,omitzero"`
	Financial bool `json:"financial,omitzero"`
	Industry  bool `json:"industry,omitzero"`
	Sat       int  `json:"sat,omitzero"` // how often in the year before this plan
}

// Tie is a pair of experts who may not sit together.
type Tie struct {
	A string `json:"a" validate:"required,max=64"`
	B string `json:"b" validate:"required,max=64"`
}

// Item is what one panel is drawn for: an application, or a group of them.
type Item struct {
	Key string `json:"key" validate:"required,max=100"`
	// Round tells draws for the same key apart: 0 the first, 1 the first replacement, and so on.
	Round int `json:"round,omitzero"`
	// Fields: an expert of any of these may sit; none: every expert. Financial experts of other fields may take the seats
	// of financial experts, and no others.
	Fields []string    `json:"fields,omitempty" validate:"max=50,dive"`
	Quota  panel.Quota `json:"quota"`
	// Barred are the experts who may not sit, as for a conflict.
	Barred []string `json:"barred,omitempty" validate:"max=100000,dive"`
	// Keep are the members of a panel who stay, Gone those who left: the others are drawn anew.
	Keep []string `json:"keep,omitempty" validate:"max=15,dive"`
	Gone []string `json:"gone,omitempty" validate:"max=1000,dive"`
	// Spares is how many spares are drawn for the panel, in order, and more where these leave a seat uncovered. Standby are the spares of
	// an earlier round, in their order: they take the free seats where they can, before anybody is drawn.
	Spares  int      `json:"spares,omitzero"`
	Standby []string `json:"standby,omitempty" validate:"max=30,dive"`
	// Direct are experts who were picked directly and not drawn, with what must be recorded; the other seats are drawn around them.
	Direct Direct `json:"direct,omitzero"`
}

// Direct is a direct choice of experts (直接确定), which stands only with its ground and its approval recorded.
type Direct struct {
	Experts []string `json:"experts,omitempty" validate:"max=15,dive"`
	Ground  Ground   `json:"ground,omitempty" validate:"omitempty"`
	// Reason says why experts drawn at random could hardly be trusted to be competent; Authority consented, in Document.
	Reason    string `json:"reason,omitempty" validate:"max=500"`
	Authority string `json:"authority,omitempty" validate:"max=200"`
	Document  string `json:"document,omitempty" validate:"max=200"`
}
