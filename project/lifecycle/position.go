package lifecycle

import (
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/project/lifecycle/state"
	"github.com/keji-rules/keji/rule"
)

// Position is where a project stands, and what of its past still matters. It is a comparable value; a zero day is not
// known or not yet fixed.
type Position struct {
	State state.State `json:"state" validate:"required"`
	Since rule.Date   `json:"since,omitzero"` // day of the last event
	// NoticeFrom and NoticeUntil are the first and last day of the public notice that runs, or ran.
	NoticeFrom  rule.Date `json:"notice_from,omitzero"`
	NoticeUntil rule.Date `json:"notice_until,omitzero"`
	// By is the last day that was printed for what is to be done now, inclusive.
	By rule.Date `json:"by,omitzero"`
	// ApprovedOn is the day of the approval, from which signing runs where no day was printed for it.
	ApprovedOn rule.Date `json:"approved_on,omitzero"`
	// FirstEnd is the last day of the term as first agreed, End with extensions, AskedEnd what a pending change asks for.
	FirstEnd rule.Date `json:"first_end,omitzero"`
	End      rule.Date `json:"end,omitzero"`
	AskedEnd rule.Date `json:"asked_end,omitzero"`
	// How often it was returned for correction, extended, rectified, and applied for again.
	Returned  int `json:"returned,omitzero" validate:"min=0,max=1000"`
	Extended  int `json:"extended,omitzero" validate:"min=0,max=1000"`
	Rectified int `json:"rectified,omitzero" validate:"min=0,max=1000"`
	Reapplied int `json:"reapplied,omitzero" validate:"min=0,max=1000"`
}

// Start is where every project begins.
func Start() Position { return Position{State: state.Draft} }

// Text says where the project stands.
func (p Position) Text(l rule.Lang) string {
	text := p.State.Text(l)
	if !p.Since.IsZero() {
		text += rule.T("（自", " (since ").In(l) + p.Since.String() + rule.T("）", ")").In(l)
	}
	return text
}

// approved is the day of the approval while signing runs from it; no day where it is not known.
func (p *Position) approved() rule.Date {
	if p.ApprovedOn.IsZero() && p.State == state.Approved {
		return p.Since
	}
	return p.ApprovedOn
}

// after is the position once an event has led to a state, lawful or not: what happened has happened.
func (p Position) after(e *Event, to state.State) Position {
	q := p
	q.State, q.Since, q.By, q.ApprovedOn = to, e.On.Or(p.Since), e.Until.Or(rule.Date{}), rule.Date{}
	switch e.Kind.Or("") {
	case event.Publish, event.NoticeTermination:
		q.NoticeFrom, q.NoticeUntil, q.By = e.From.Or(rule.Date{}), e.Until.Or(rule.Date{}), rule.Date{}
	case event.NoObjection, event.Dismiss:
		q.ApprovedOn = q.Since
	case event.DraftContract:
		q.By, q.ApprovedOn = p.By, p.approved()
	case event.FormReturn:
		q.Returned++
	case event.Sign:
		q.FirstEnd, q.End = e.EndsOn.Or(rule.Date{}), e.EndsOn.Or(rule.Date{})
	case event.RequestChange:
		q.AskedEnd = e.EndsOn.Or(rule.Date{})
	case event.ApproveChange:
		if !p.AskedEnd.IsZero() {
			q.End, q.Extended = p.AskedEnd, p.Extended+1
		}
		q.AskedEnd = rule.Date{}
	case event.RefuseChange, event.TermEnds:
		q.AskedEnd = rule.Date{}
	case event.NeedsRectify:
		q.Rectified++
	case event.Reapply:
		q.Reapplied++
	}
	return q
}
