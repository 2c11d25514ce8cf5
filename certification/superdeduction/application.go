package superdeduction

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/rule"
)

// Claim holds the facts of one enterprise's super-deduction in one tax year. A field that is not given may be anything;
// the answer says whether it matters. Money is in yuan.
type Claim struct {
	// TaxYear is the tax year (纳税年度), which picks the edition; required.
	TaxYear rule.Opt[int] `json:"tax_year,omitzero" validate:"required"`
	// Resident says that it is a resident enterprise, AuditLevy that its tax is collected on audited accounts (查账征收).
	Resident  rule.Opt[bool] `json:"resident,omitzero"`
	AuditLevy rule.Opt[bool] `json:"audit_collection,omitzero"`

	// The kinds of enterprise, as they were in the tax year. TechSME means that it holds the registration number that
	// serves the year's settlement. IntegratedCircuit and MachineTool mean those that the State encourages or lists.
	Manufacturer      rule.Opt[bool] `json:"manufacturer,omitzero"`
	TechSME           rule.Opt[bool] `json:"tech_sme,omitzero"`
	IntegratedCircuit rule.Opt[bool] `json:"integrated_circuit,omitzero"`
	MachineTool       rule.Opt[bool] `json:"machine_tool,omitzero"`

	// ExcludedIncome is the main-business income of the year from excluded industries; IncomeBase is total income less
	// non-taxable and investment income.
	ExcludedIncome rule.Opt[decimal.Decimal] `json:"excluded_income,omitzero"`
	IncomeBase     rule.Opt[decimal.Decimal] `json:"income_base,omitzero"`

	// For 2022 only: what was spent in the fourth quarter of what can be deducted; or the months operated in the year and
	// in its fourth quarter. The enterprise chooses by giving the one or the other; of both, the better counts.
	FourthQuarter  rule.Opt[decimal.Decimal] `json:"fourth_quarter,omitzero"`
	MonthsOperated rule.Opt[int]             `json:"months_operated,omitzero"`
	MonthsFourth   rule.Opt[int]             `json:"months_fourth,omitzero"`

	// Ledger is the R&D ledger: the rows of the tax year, and those of earlier years whose capitalised development
	// formed an intangible asset in it. Amortisation is of the assets' cost as far as it can be deducted.
	Ledger rule.Opt[[]enterprise.Activity] `json:"ledger,omitzero" validate:"omitempty,max=20000,dive"`
}

// From takes from a profile what it says of a tax year; the kinds of enterprise remain to be given.
func From(p *enterprise.Profile, year int) Claim {
	y := p.In(year)
	return Claim{
		TaxYear: rule.Given(year), Resident: p.Resident, AuditLevy: p.AuditLevy,
		ExcludedIncome: y.ExcludedIncome, IncomeBase: y.IncomeBase, Ledger: p.Ledger,
	}
}
