package inspection

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/funding"
	"github.com/keji-rules/keji/rule"
)

// Project is what an inspection looks at. The day of the inspection picks the edition. Money is in yuan.
type Project struct {
	On       rule.Opt[rule.Date] `json:"on,omitzero" validate:"required"`
	Unit     string              `json:"unit" validate:"required,max=64"` // identifier of the undertaking unit
	SignedOn rule.Opt[rule.Date] `json:"signed_on,omitzero"`
	// Guidance says that it is money of the central guidance funds, whose measures name prohibited uses; not asked for.
	Guidance         rule.Opt[bool]      `json:"guidance,omitzero"`
	SeparateAccounts rule.Opt[bool]      `json:"separate_accounts,omitzero"`
	Payments         rule.Opt[[]Payment] `json:"payments,omitzero" validate:"omitempty,max=500,dive"`
	Expenses         rule.Opt[[]Expense] `json:"expenses,omitzero" validate:"omitempty,max=5000,dive"`
	// Elsewhere are the invoices that other projects of the unit have claimed.
	Elsewhere rule.Opt[[]string] `json:"elsewhere,omitzero" validate:"omitempty,max=20000"`
	Devices   rule.Opt[[]Device] `json:"devices,omitzero" validate:"omitempty,max=500,dive"`
	Grants    rule.Opt[[]Grant]  `json:"grants,omitzero" validate:"omitempty,max=100,dive"`
}

// Payment is fiscal money that was paid out.
type Payment struct {
	PaidOn rule.Opt[rule.Date] `json:"paid_on,omitzero" validate:"required"`
	Payee  string              `json:"payee" validate:"required,max=64"` // identifier of the unit paid
	// Barred says that the payee was barred on that day, as the register of integrity has it.
	Barred rule.Opt[bool] `json:"barred,omitzero"`
}

// Expense is one claimed expense of the project.
type Expense struct {
	Invoice    string                    `json:"invoice" validate:"max=64"` // empty where there is none, as of wages
	Use        rule.Opt[funding.Use]     `json:"use,omitzero" validate:"required"`
	Amount     rule.Opt[decimal.Decimal] `json:"amount,omitzero"`
	Outsourced rule.Opt[bool]            `json:"outsourced,omitzero"`
	Related    rule.Opt[bool]            `json:"related,omitzero"` // to a related party
}

// Device is equipment that was bought.
type Device struct {
	Price  rule.Opt[decimal.Decimal] `json:"price,omitzero"`
	Listed rule.Opt[bool]            `json:"listed,omitzero"` // in the budget
}

// Grant is other fiscal money of the same unit.
type Grant struct {
	Programme string         `json:"programme" validate:"required,max=200"`
	Same      rule.Opt[bool] `json:"same,omitzero"` // it pays for the same work
}
