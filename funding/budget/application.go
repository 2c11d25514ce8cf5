package budget

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// Rules says whose rules, of which day, hold for a project.
type Rules struct {
	// Programme is required, and SignedOn too: the day on which the task book was signed picks the edition. PolicyDate picks
	// it instead where the programme lets a running project follow later rules.
	Programme  rule.Opt[Programme] `json:"programme,omitzero" validate:"required"`
	SignedOn   rule.Opt[rule.Date] `json:"signed_on,omitzero" validate:"required"`
	PolicyDate rule.Opt[rule.Date] `json:"policy_date,omitzero"`
	// Category is judged by the managing department; Grade is asked only of soft science where the edition looks at it.
	Category rule.Opt[Category] `json:"category,omitzero"`
	Grade    rule.Opt[Grade]    `json:"grade,omitzero"`
	// LumpSumFor says why the project is a lump sum, where the category is that.
	LumpSumFor rule.Opt[Lump] `json:"lump_sum_for,omitzero"`
}

// Grant is the money of one subject (课题) from one source, of which the indirect costs are asked. Money is in yuan.
type Grant struct {
	Rules
	Total    rule.Opt[decimal.Decimal] `json:"total,omitzero"`
	Direct   rule.Opt[decimal.Decimal] `json:"direct,omitzero"`
	Purchase rule.Opt[decimal.Decimal] `json:"purchase,omitzero"` // 设备购置费 only; trial manufacture, modification and lease stay in the base
}

// Budget is a project's budget: its subjects (课题), each with its sources of money, which are kept apart.
type Budget struct {
	Rules
	Total  rule.Opt[decimal.Decimal] `json:"total,omitzero"` // of the project, where the form states it
	Topics rule.Opt[[]Topic]         `json:"topics,omitzero" validate:"omitempty,min=1,max=100,dive"`
	Call   rule.Opt[Call]            `json:"call,omitzero"`
}

// Topic is one subject (课题) of a project.
type Topic struct {
	Name    string                    `json:"name" validate:"max=200"`
	Total   rule.Opt[decimal.Decimal] `json:"total,omitzero"` // where the form states it
	Sources rule.Opt[[]Source]        `json:"sources,omitzero" validate:"omitempty,min=1,max=20,dive"`
}

// Source is the money of one subject from one origin: what comes in, and what it is to be spent on.
type Source struct {
	Origin   rule.Opt[Origin]          `json:"origin,omitzero" validate:"required"`
	Funds    rule.Opt[decimal.Decimal] `json:"funds,omitzero"` // revenue
	Direct   rule.Opt[decimal.Decimal] `json:"direct,omitzero"`
	Indirect rule.Opt[decimal.Decimal] `json:"indirect,omitzero"`
	// PerformancePay lies within the indirect costs, Purchase within the subject equipment.
	PerformancePay rule.Opt[decimal.Decimal] `json:"performance_pay,omitzero"`
	Purchase       rule.Opt[decimal.Decimal] `json:"purchase,omitzero"`
	// OtherFees says that fees beside the indirect costs are taken from the project; asked for only where it is said.
	OtherFees rule.Opt[bool]     `json:"other_fees,omitzero"`
	Items     rule.Opt[[]Item]   `json:"items,omitzero" validate:"omitempty,max=50,dive"`
	Devices   rule.Opt[[]Device] `json:"devices,omitzero" validate:"omitempty,max=500,dive"`
}

// Item is the amount of one subject of direct costs.
type Item struct {
	Subject rule.Opt[Subject]         `json:"subject,omitzero" validate:"required"`
	Amount  rule.Opt[decimal.Decimal] `json:"amount,omitzero"`
}

// Device is a piece of equipment to be bought.
type Device struct {
	Price     rule.Opt[decimal.Decimal] `json:"price,omitzero"`
	Described rule.Opt[bool]            `json:"described,omitzero"` // described in detail
}

// Call is what the guide of a call asks besides the law.
type Call struct {
	// SelfRaised is the least ratio of self-raised money to SelfRaisedOf, which is grand_total or fiscal_total.
	SelfRaised   rule.Opt[rule.Number] `json:"self_raised,omitzero"`
	SelfRaisedOf rule.Opt[Base]        `json:"self_raised_of,omitzero"`
	Caps         rule.Opt[[]ShareCap]  `json:"caps,omitzero" validate:"omitempty,max=20,dive"`
}

// ShareCap is a cap of a call on subjects: their share in the base may be Max at most. Exactly Max is allowed.
type ShareCap struct {
	Subjects rule.Opt[[]Subject]   `json:"subjects,omitzero" validate:"required,min=1,max=13,unique"`
	Of       rule.Opt[Base]        `json:"of,omitzero" validate:"required"`
	Max      rule.Opt[rule.Number] `json:"max,omitzero" validate:"required"`
}

// Adjustment is a change that somebody wants to make in a budget.
type Adjustment struct {
	Rules
	Change rule.Opt[Change] `json:"change,omitzero" validate:"required"`
}
