package recovery

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// Balance is money of one budget year on a day, which picks the edition. Money is in yuan.
type Balance struct {
	On         rule.Opt[rule.Date]       `json:"on,omitzero" validate:"required"`
	BudgetYear rule.Opt[int]             `json:"budget_year,omitzero" validate:"required"` // the year in which it was first budgeted
	Unspent    rule.Opt[decimal.Decimal] `json:"unspent,omitzero"`
	PaidOut    rule.Opt[bool]            `json:"paid_out,omitzero"` // paid to a project unit
	// RepurposedIn is the year in which its use was changed; 0 where it was not.
	RepurposedIn rule.Opt[int] `json:"repurposed_in,omitzero"`
	// Transfer says that it is a special transfer (专项转移支付) from a higher level; Allocated that it was allocated to a department or unit.
	Transfer  rule.Opt[bool] `json:"transfer,omitzero"`
	Allocated rule.Opt[bool] `json:"allocated,omitzero"`
}

// Closing is how a project ended and what became of its money. The day on which it was closed picks the edition. Amounts are
// fiscal money but for SurplusTotal and TotalBudget, which are of all sources.
type Closing struct {
	Programme rule.Opt[Programme] `json:"programme,omitzero" validate:"required"`
	ClosedOn  rule.Opt[rule.Date] `json:"closed_on,omitzero" validate:"required"` // conclusion of the acceptance, or decision
	End       rule.Opt[End]       `json:"end,omitzero" validate:"required"`
	// On is the day asked about, which matters for a surplus that stays for a time only; the day of closing where not given.
	On   rule.Opt[rule.Date]       `json:"on,omitzero"`
	Paid rule.Opt[decimal.Decimal] `json:"paid,omitzero"`
	// Recognised is what the audit recognises of the spending: neither unrelated nor against the rules.
	Recognised rule.Opt[decimal.Decimal] `json:"recognised,omitzero"`
	// Unused is what is left on the day asked about of a surplus that stays.
	Unused       rule.Opt[decimal.Decimal] `json:"unused,omitzero"`
	SurplusTotal rule.Opt[decimal.Decimal] `json:"surplus_total,omitzero"`
	FiscalBudget rule.Opt[decimal.Decimal] `json:"fiscal_budget,omitzero"`
	TotalBudget  rule.Opt[decimal.Decimal] `json:"total_budget,omitzero"`
	// PerformancePay is the performance pay that was paid out.
	PerformancePay rule.Opt[decimal.Decimal] `json:"performance_pay,omitzero"`
}
