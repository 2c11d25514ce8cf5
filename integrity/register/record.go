package register

import (
	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/identity"
)

// RecordSchema names the JSON form of a Record and its version.
const RecordSchema = "register.record/1"

// Record is one version of an entry as it is written down: a line of a file, an object of JSON. It holds whole numbers of
// persons: keep it no longer than it takes to make the Entry of it.
type Record struct {
	// Key names the entry within the register. It says nothing of anybody: no identity number. Version counts the changes
	// from 1, which is taken where none is given; each version states the whole entry as it stands after the act.
	Key     rule.Opt[string] `json:"key,omitzero" validate:"required,min=1,max=64,printascii"`
	Version rule.Opt[int]    `json:"version,omitzero" validate:"omitempty,min=1,max=9999"`
	Act     rule.Opt[Act]    `json:"act,omitzero" validate:"omitempty"`
	// Who stands on the list: a name, identity numbers, or both. A name alone never bars anybody surely.
	Kind rule.Opt[Kind]   `json:"kind,omitzero" validate:"required"`
	Name rule.Opt[string] `json:"name,omitzero" validate:"omitempty,max=200"`
	IDs  rule.Opt[[]ID]   `json:"ids,omitzero" validate:"omitempty,max=3,dive"`
	// UnitCode is the credit code, or organisation code, of the legal person to which who stands on the list belonged when it
	// was decided. It bars nobody.
	UnitCode rule.Opt[string] `json:"unit_code,omitzero" validate:"omitempty,max=64"`
	// On which list, under which regime, how grave, and what it bars from. Without scopes the entry bars from nothing by
	// itself.
	List   rule.Opt[integrity.List]    `json:"list,omitzero" validate:"required"`
	Regime rule.Opt[integrity.Regime]  `json:"regime,omitzero" validate:"omitempty"`
	Grade  rule.Opt[integrity.Grade]   `json:"grade,omitzero" validate:"omitempty"`
	Scopes rule.Opt[[]integrity.Scope] `json:"scopes,omitzero" validate:"omitempty,max=8,unique"`
	// Decision is the one that the entry rests on; Change, from the second version on, that of the change.
	Decision Decision `json:"decision,omitzero"`
	Change   Decision `json:"change,omitzero"`
	// Term is for how long, as it stands after the act. A length without an end is counted as decisions print their terms, the
	// first day included, unless the term says otherwise; a printed end wins.
	Term rule.Term `json:"term,omitzero"`
	// EffectiveOn is the first free day after a removal or an annulment; FromStart that an annulled decision never had effect.
	EffectiveOn rule.Opt[rule.Date] `json:"effective_on,omitzero"`
	FromStart   rule.Opt[bool]      `json:"from_start,omitzero"`
	// UnderReview: a review or an appeal is pending.
	UnderReview rule.Opt[bool] `json:"under_review,omitzero"`
	// When this version was published, and when the keeper of the register knew it. The term is apart from both.
	PublishedOn rule.Opt[rule.Date] `json:"published_on,omitzero"`
	KnownOn     rule.Opt[rule.Date] `json:"known_on,omitzero"`
	// Jurisdictions are where it holds: national, or codes of divisions (GB/T 2260) such as 440000 or 441400.
	Jurisdictions rule.Opt[[]string] `json:"jurisdictions,omitzero" validate:"omitempty,max=8,unique,dive,min=6,max=8"`
	// Source is the register that it was taken from.
	Source rule.Opt[string] `json:"source,omitzero" validate:"omitempty,max=100"`
}

// ID is an identity number of one kind, whole.
type ID struct {
	Kind   rule.Opt[identity.Kind] `json:"kind,omitzero" validate:"required"`
	Number rule.Opt[string]        `json:"number,omitzero" validate:"required,max=64"`
}

// Parse reads the number; the error is an *identity.Problem, which never quotes it.
func (x ID) Parse() (identity.Number, error) { return identity.Parse(x.Kind.Or(""), x.Number.Or("")) }

// unitCode reads the code of the legal person: a credit code or, of nine characters, an organisation code.
func (r *Record) unitCode() (identity.Number, error) {
	text, given := r.UnitCode.Get()
	if !given {
		return identity.Number{}, nil
	}
	if n, err := identity.Parse(identity.OrganisationCode, text); err == nil {
		return n, nil
	}
	return identity.Parse(identity.CreditCode, text)
}

// Decision is a document of somebody who decided. An empty text says that there is none.
type Decision struct {
	By       rule.Opt[string]    `json:"by,omitzero" validate:"omitempty,max=200"`
	Document rule.Opt[string]    `json:"document,omitzero" validate:"omitempty,max=200"`
	On       rule.Opt[rule.Date] `json:"on,omitzero"`
}

var recordDoor = door.New(recordBook, senseRecord)

// RecordDoor returns the door of a record.
func RecordDoor() *door.Door[Record] { return recordDoor }

// Decode reads one record from JSON and makes the entry of it. It reports every problem at once as a *door.InputError,
// which quotes no value of the input.
func Decode(data []byte) (Entry, error) {
	r, err := recordDoor.Decode(data)
	if err != nil {
		return Entry{}, err
	}
	return r.entry(), nil
}

// Entry makes the immutable entry of a record, or reports what is wrong with it as a *door.InputError.
func (r Record) Entry() (Entry, error) {
	if err := recordDoor.Validate(&r); err != nil {
		return Entry{}, err
	}
	return r.entry(), nil
}
