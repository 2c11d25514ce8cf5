package disbursement

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// Grant is a project's fiscal grant with its stages and what has come to pass, as it is asked about for one day, which picks the
// edition. Money is in yuan.
type Grant struct {
	Programme rule.Opt[Programme]       `json:"programme,omitzero" validate:"required"`
	On        rule.Opt[rule.Date]       `json:"on,omitzero" validate:"required"` // the day of the payment
	Unit      string                    `json:"unit,omitzero" validate:"max=200"`
	Amount    rule.Opt[decimal.Decimal] `json:"amount,omitzero"`
	// Allocated is what has been allocated to the project so far, over all years: nothing beyond it is paid.
	Allocated rule.Opt[decimal.Decimal] `json:"allocated,omitzero"`
	// Signed, Midterm and Accepted say whether the task book was signed, the mid-term check passed and the acceptance passed; each
	// counts from its day on.
	Signed     rule.Opt[bool]      `json:"signed,omitzero"`
	SignedOn   rule.Opt[rule.Date] `json:"signed_on,omitzero"`
	Midterm    rule.Opt[bool]      `json:"midterm,omitzero"`
	MidtermOn  rule.Opt[rule.Date] `json:"midterm_on,omitzero"`
	Accepted   rule.Opt[bool]      `json:"accepted,omitzero"`
	AcceptedOn rule.Opt[rule.Date] `json:"accepted_on,omitzero"`
	// Standing is what a screening of the unit against the register of integrity found for the day of the payment.
	Standing rule.Opt[rule.Standing] `json:"standing,omitzero"`
	// Suspended says that a decision suspends payments, as one on conduct that goes on and is refused to stop.
	Suspended rule.Opt[bool]    `json:"suspended,omitzero"`
	Stages    rule.Opt[[]Stage] `json:"stages,omitzero" validate:"required,min=1,max=20,dive"`
}

// Stage is one instalment as the task book has it.
type Stage struct {
	Name    string                    `json:"name" validate:"required,max=100"`
	Share   rule.Opt[rule.Number]     `json:"share,omitzero" validate:"required"` // of the grant, such as 0.7 or 70/100
	Trigger rule.Opt[Trigger]         `json:"trigger,omitzero" validate:"required"`
	Paid    rule.Opt[decimal.Decimal] `json:"paid,omitzero"` // of this stage, so far
}

// Ledger is fiscal money line by line on its way to projects.
type Ledger struct {
	Name string `json:"name,omitzero" validate:"max=200"`
	// Stated are totals as a document states them; where one is not given, nothing is compared.
	Stated Amounts          `json:"stated,omitzero"`
	Lines  rule.Opt[[]Line] `json:"lines,omitzero" validate:"required,min=1,max=20000,dive"`
}

// Line is one project, or another use of the money such as work funds (工作经费), which need a line of their own.
type Line struct {
	Key string `json:"key" validate:"required,max=100"`
	Amounts
}

// Amounts is money by step. Issued and Settled may be left out: then nothing is compared with them.
type Amounts struct {
	Planned   rule.Opt[decimal.Decimal] `json:"planned,omitzero"`
	Issued    rule.Opt[decimal.Decimal] `json:"issued,omitzero"`
	Allocated rule.Opt[decimal.Decimal] `json:"allocated,omitzero"`
	Paid      rule.Opt[decimal.Decimal] `json:"paid,omitzero"`
	Settled   rule.Opt[decimal.Decimal] `json:"settled,omitzero"`
}

// at is the amount of a step.
func (a *Amounts) at(s Step) rule.Opt[decimal.Decimal] {
	switch s {
	case Planned:
		return a.Planned
	case Issued:
		return a.Issued
	case Allocated:
		return a.Allocated
	case Paid:
		return a.Paid
	}
	return a.Settled
}
