package enterprise

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// Profile holds the facts of one enterprise that several schemes share. A field that is not given may be anything; an
// empty list says that there is none. It asks only for what a scheme or a computation of this package reads.
type Profile struct {
	// Name is the enterprise's registered name (企业名称), FormerNames those it bore before: by them its rights are
	// recognised.
	Name        string              `json:"name,omitzero" validate:"omitempty,max=200"`
	FormerNames rule.Opt[[]string]  `json:"former_names,omitzero" validate:"omitempty,max=50,dive,min=1,max=200"`
	Registered  rule.Opt[rule.Date] `json:"registered_on,omitzero"` // day of registration (注册日期)
	Resident    rule.Opt[bool]      `json:"resident,omitzero"`      // registered in mainland China
	AuditLevy   rule.Opt[bool]      `json:"audit_collection,omitzero"`
	// Division is the six-digit administrative division code of the registered place (行政区划代码).
	Division rule.Opt[string]     `json:"division,omitzero" validate:"omitempty,len=6,numeric,alphanum"`
	Rights   rule.Opt[[]Right]    `json:"rights,omitzero" validate:"omitempty,max=5000,dive"`
	Months   rule.Opt[[]Month]    `json:"months,omitzero" validate:"omitempty,max=600,dive"`
	Workers  rule.Opt[[]Worker]   `json:"workers,omitzero" validate:"omitempty,max=20000,dive"`
	Years    rule.Opt[[]Year]     `json:"years,omitzero" validate:"omitempty,max=50,dive"`
	Ledger   rule.Opt[[]Activity] `json:"ledger,omitzero" validate:"omitempty,max=20000,dive"`

	Incidents       rule.Opt[[]Incident]       `json:"incidents,omitzero" validate:"omitempty,max=1000,dive"`
	Standards       rule.Opt[[]Standard]       `json:"standards,omitzero" validate:"omitempty,max=1000,dive"`
	Transformations rule.Opt[[]Transformation] `json:"transformations,omitzero" validate:"omitempty,max=1000,dive"`
	// Certificates are all certificates as high and new technology enterprise ever issued to the enterprise,
	// Registrations all its numbers as technology-based SME.
	Certificates  rule.Opt[[]Certificate]  `json:"hnte_certificates,omitzero" validate:"omitempty,max=50,dive"`
	Registrations rule.Opt[[]Registration] `json:"techsme_registrations,omitzero" validate:"omitempty,max=50,dive"`
}

// Month holds the head counts of one month: staff (职工) and technical staff (科技人员), at its beginning and its end,
// part-time and temporary persons only where they reach the days that the guide asks for (see Policy.Roster).
type Month struct {
	Year         rule.Opt[int] `json:"year,omitzero" validate:"required"`
	Month        rule.Opt[int] `json:"month,omitzero" validate:"required"`
	StaffOpening rule.Opt[int] `json:"staff_opening,omitzero"`
	StaffClosing rule.Opt[int] `json:"staff_closing,omitzero"`
	TechOpening  rule.Opt[int] `json:"tech_opening,omitzero"`
	TechClosing  rule.Opt[int] `json:"tech_closing,omitzero"`
}

// Worker is one person in one year, without name. InService says employed under a labour contract or with social
// insurance paid (在职); others are part-time or temporary. Days are the days actually worked in the year, cumulated,
// ResearchDays those of them on R&D and related innovation, or on managing or directly serving it.
type Worker struct {
	Year         rule.Opt[int]  `json:"year,omitzero" validate:"required"`
	InService    rule.Opt[bool] `json:"in_service,omitzero"`
	Technical    rule.Opt[bool] `json:"technical,omitzero"`
	Days         rule.Opt[int]  `json:"days,omitzero"`
	ResearchDays rule.Opt[int]  `json:"research_days,omitzero"`
}

// Year holds the money of one accounting year, in yuan, on the basis of the corporate income tax return.
type Year struct {
	Year rule.Opt[int] `json:"year,omitzero" validate:"required"`
	// Sales are main plus other business income (销售收入).
	Sales rule.Opt[decimal.Decimal] `json:"sales,omitzero"`
	// TotalIncome is gross income less non-taxable income (总收入); HighTechIncome that of high-tech products and services.
	TotalIncome    rule.Opt[decimal.Decimal] `json:"total_income,omitzero"`
	HighTechIncome rule.Opt[decimal.Decimal] `json:"high_tech_income,omitzero"`
	// Assets and NetAssets are closing figures; net assets may be negative.
	Assets    rule.Opt[decimal.Decimal] `json:"assets,omitzero"`
	NetAssets rule.Opt[decimal.Decimal] `json:"net_assets,omitzero"`
	// CostExpense is total cost and expense (成本费用支出总额).
	CostExpense rule.Opt[decimal.Decimal] `json:"cost_expense,omitzero"`
	// ExcludedIncome is main-business income from industries excluded from the super-deduction; IncomeBase is gross
	// income less non-taxable and investment income.
	ExcludedIncome rule.Opt[decimal.Decimal] `json:"excluded_income,omitzero"`
	IncomeBase     rule.Opt[decimal.Decimal] `json:"income_base,omitzero"`
	// TaxableIncome is the taxable income of the return (应纳税所得额) before losses of earlier years; a loss is negative.
	TaxableIncome rule.Opt[decimal.Decimal] `json:"taxable_income,omitzero"`
}

// In returns what the profile says of an accounting year; nothing is given in it when the year is not listed.
func (p *Profile) In(year int) Year {
	years, _ := p.Years.Get()
	for i := range years {
		if years[i].Year == rule.Given(year) {
			return years[i]
		}
	}
	return Year{Year: rule.Given(year)}
}

// isName reports whether a name is the enterprise's, present or former; false as long as its own name is not given.
func (p *Profile) isName(name string) bool {
	if name == p.Name && name != "" {
		return true
	}
	former, _ := p.FormerNames.Get()
	for _, f := range former {
		if f == name {
			return true
		}
	}
	return false
}
