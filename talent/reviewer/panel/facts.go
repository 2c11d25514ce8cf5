package panel

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/enum"
)

// Form is how experts review.
type Form string

// The forms of review.
const (
	Letters Form = "letters" // 通讯评审: each by himself, in writing
	Meeting Form = "meeting" // 会议评审、验收: together, with a vote
)

var forms = enum.Words[Form]{
	{Value: Letters, Text: rule.T("通讯评审", "by letter")}, {Value: Meeting, Text: rule.T("会议评审（验收）", "at a meeting")},
}

// Valid reports whether f is a form of review.
func (f Form) Valid() bool { return forms.Has(f) }

// Choices lists what can be written.
func (Form) Choices() []string { return forms.Choices() }

// Text says in one language what the value means.
func (f Form) Text(l rule.Lang) string { return forms.Text(f).In(l) }

// CompositionSchema names the JSON form of a Composition and its version, for records.
const CompositionSchema = "panel.composition/1"

// Composition holds the facts about one panel. Members are counted: how many there are, and how many of them are what.
type Composition struct {
	// On is the day of the review, which picks the edition; required.
	On   rule.Opt[rule.Date] `json:"on,omitzero" validate:"required"`
	Form rule.Opt[Form]      `json:"form,omitzero" validate:"required"`
	// Subsidy is what is applied for, in yuan; Attack says that it is a project on key technologies or of major talent, which is
	// major whatever its subsidy.
	Subsidy rule.Opt[decimal.Decimal] `json:"subsidy,omitzero"`
	Attack  rule.Opt[bool]            `json:"key_project,omitzero"`
	// Funds: the panel judges the budget or its use.
	Funds     rule.Opt[bool] `json:"judges_funds,omitzero"`
	Members   rule.Opt[int]  `json:"members,omitzero"`
	Outside   rule.Opt[int]  `json:"outside,omitzero"`
	Financial rule.Opt[int]  `json:"financial,omitzero"`
	Industry  rule.Opt[int]  `json:"industry,omitzero"`
	// Unit is the number of members of the unit with the most; Conflicts those who must recuse, from the application or from
	// another member; Drawn says that they were drawn at random from the pool.
	Unit      rule.Opt[int]  `json:"largest_unit,omitzero"`
	Conflicts rule.Opt[int]  `json:"conflicts,omitzero"`
	Drawn     rule.Opt[bool] `json:"drawn_at_random,omitzero"`
	// Direct is what must be recorded of members who were picked directly.
	Direct Direct `json:"direct,omitzero"`
	// Bids: the panel evaluates bids (评标). FewestYears are the completed years in the field of the expert who has the fewest, BelowLevel
	// counts the experts with neither a senior title nor an equal professional level.
	Bids        rule.Opt[bool] `json:"evaluates_bids,omitzero"`
	FewestYears rule.Opt[int]  `json:"fewest_years_in_field,omitzero"`
	BelowLevel  rule.Opt[int]  `json:"below_senior_level,omitzero"`
	// Busiest counts the reviews in the year of the member with the most, this one included.
	Busiest rule.Opt[int] `json:"most_reviews,omitzero"`
}

// Direct is a direct choice of members (直接确定): whether there was one, whether its ground is there (the item is technically complex and
// highly specialised, or of special requirements of the State, so that experts drawn at random could hardly be trusted to be competent),
// and who consented in which document.
type Direct struct {
	Picked    rule.Opt[bool] `json:"picked,omitzero"`
	Ground    rule.Opt[bool] `json:"ground,omitzero"`
	Authority string         `json:"authority,omitempty" validate:"max=200"`
	Document  string         `json:"document,omitempty" validate:"max=200"`
}

var entrance = door.New(book, func(c *Composition, r *door.Report) {
	if !c.Direct.Picked.Or(false) {
		return
	}
	for _, x := range []struct{ path, said string }{{"direct.authority", c.Direct.Authority}, {"direct.document", c.Direct.Document}} {
		if x.said == "" {
			r.Contradiction(rule.T("直接确定专家，未记载同意机关或文号", "experts picked directly, without authority or document"), rule.T("请填写同意机关和文号", "name the consenting authority and its document"), x.path)
		}
	}
})

// Door returns the door of a panel.
func Door() *door.Door[Composition] { return entrance }

// Decode reads the facts from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Composition, error) { return entrance.Decode(data) }

// Validate checks facts made by a program as Decode checks those from JSON.
func Validate(c *Composition) error { return entrance.Validate(c) }
