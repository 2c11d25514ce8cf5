package allocation

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// Whole is an amount that is split among claims. Money is in yuan, in whole units of what the document names.
type Whole struct {
	Total rule.Opt[decimal.Decimal] `json:"total,omitzero" validate:"required"`
	// Unit is the least amount that is handed out: 分, 元, 百元 or 万元, as the document has it.
	Unit   rule.Opt[rule.SplitUnit] `json:"unit,omitzero" validate:"required"`
	Claims rule.Opt[[]Claim]        `json:"claims,omitzero" validate:"required,min=1,max=20000,dive"`
}

// Claim is one of those among whom it is split.
type Claim struct {
	// Key names the claim, once; between equal remainders and equal weights the key that comes first decides.
	Key    string                `json:"key" validate:"required,max=64"`
	Name   string                `json:"name,omitzero" validate:"max=200"`
	Weight rule.Opt[rule.Number] `json:"weight,omitzero" validate:"required"`
	// Floor is the least, Cap the most that it gets, both inclusive. Not given, there is none.
	Floor rule.Opt[decimal.Decimal] `json:"floor,omitzero"`
	Cap   rule.Opt[decimal.Decimal] `json:"cap,omitzero"`
}

// Division is an amount in parts. Money is in yuan.
type Division struct {
	Unit  rule.SplitUnit `json:"unit"`
	Total rule.Number    `json:"total"`
	// Left is what nobody may have, since every claim with weight is at its cap. Parts and Left sum to Total exactly.
	Left rule.Number `json:"left"`
	// OddUnits is how many units were left over by rounding down and handed out one by one.
	OddUnits int    `json:"odd_units"`
	Parts    []Part `json:"parts"` // in the order of the claims
}

// Part is what one claim gets.
type Part struct {
	Key    string      `json:"key"`
	Name   string      `json:"name,omitzero"`
	Amount rule.Number `json:"amount"`
	By     Decided     `json:"by"`
	// Remainder is what the exact quota exceeds whole units by, in units; of what proportion decided only. What no pair of 64
	// bits holds is told to the billionth.
	Remainder rule.Known `json:"remainder,omitzero"`
	Odd       bool       `json:"odd,omitzero"` // it got one of the units left over
}
