package techsme

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// ApplicationSchema names the JSON form of an Application and its version, for records.
const ApplicationSchema = "techsme.application/1"

// Application holds the facts of one self-evaluation (自评). A field that is not given may be anything: the answer then
// says whether it still matters. Y is the evaluation year, Y-1 the previous accounting year, whose figures are scored.
type Application struct {
	// EvaluationYear is Y (评价年度), which picks the edition; required.
	EvaluationYear rule.Opt[int] `json:"evaluation_year,omitzero" validate:"required"`
	// SubmittedOn is the day of submission (提交日期); after a correction request, of the corrected submission.
	SubmittedOn rule.Opt[rule.Date] `json:"submitted_on,omitzero"`

	// Registered says that the enterprise is registered in mainland China (Hong Kong, Macao and Taiwan excluded).
	Registered rule.Opt[bool] `json:"registered,omitzero"`
	// ManagedInChina says that a body formed under foreign law has its place of effective management in China.
	ManagedInChina rule.Opt[bool] `json:"managed_in_china,omitzero"`
	// AccountsSound, AuditCollection, CollectsRD and PaysIncomeTax are asked for from 2022 on.
	AccountsSound   rule.Opt[bool] `json:"accounts_sound,omitzero"`
	AuditCollection rule.Opt[bool] `json:"audit_collection,omitzero"`
	CollectsRD      rule.Opt[bool] `json:"collects_rd,omitzero"`
	PaysIncomeTax   rule.Opt[bool] `json:"pays_income_tax,omitzero"`

	// Employees (职工总数) and TechStaff (科技人员) are head counts, fractional where they are averages.
	Employees rule.Opt[rule.Number] `json:"employees,omitzero"`
	TechStaff rule.Opt[rule.Number] `json:"tech_staff,omitzero"`

	// Money of Y-1 in yuan; Assets at the end of Y-1. RDExpense is collected under 财税〔2015〕119号.
	Sales       rule.Opt[decimal.Decimal] `json:"sales,omitzero"`
	Assets      rule.Opt[decimal.Decimal] `json:"assets,omitzero"`
	CostExpense rule.Opt[decimal.Decimal] `json:"cost_expense,omitzero"`
	RDExpense   rule.Opt[decimal.Decimal] `json:"rd_expense,omitzero"`
	// Indicator is the R&D indicator that the enterprise chose; not given, the better one counts.
	Indicator Indicator `json:"rd_indicator,omitzero"`

	// IPClassI and IPClassII count rights granted, in force on SubmittedOn, related to the main product or service and
	// undisputed; CountIP counts them from a list.
	IPClassI  rule.Opt[int] `json:"ip_class1,omitzero"`
	IPClassII rule.Opt[int] `json:"ip_class2,omitzero"`

	// BannedProducts says that products or services are of a kind the state prohibits, restricts or eliminates.
	BannedProducts rule.Opt[bool] `json:"banned_products,omitzero"`
	// RestrictedIndustry says that the industry is in the restricted or eliminated class of the industry catalogue.
	RestrictedIndustry rule.Opt[bool] `json:"restricted_industry,omitzero"`
	// ExcludedIncome is the main-business income of Y-1 from industries excluded from the R&D super-deduction;
	// IncomeBase is total income less non-taxable and investment income.
	ExcludedIncome rule.Opt[decimal.Decimal] `json:"excluded_income,omitzero"`
	IncomeBase     rule.Opt[decimal.Decimal] `json:"income_base,omitzero"`

	// Incidents are serious safety or quality accidents, environmental violations and research dishonesty, as an
	// authority established them; Falsifications are serious falsifications. An empty list says there were none.
	Incidents      rule.Opt[[]Incident]      `json:"incidents,omitzero" validate:"omitempty,max=1000,dive"`
	Falsifications rule.Opt[[]Falsification] `json:"falsifications,omitzero" validate:"omitempty,max=1000,dive"`
	// AbnormalListings and DishonestyListings are entries in 经营异常名录 and 严重违法失信企业名单.
	AbnormalListings   rule.Opt[[]Listing] `json:"abnormal_listings,omitzero" validate:"omitempty,max=1000,dive"`
	DishonestyListings rule.Opt[[]Listing] `json:"dishonesty_listings,omitzero" validate:"omitempty,max=1000,dive"`

	// HoldsHNTE says that the enterprise holds a certificate as high and new technology enterprise, valid from the day
	// of issue to the day before the third anniversary.
	HoldsHNTE rule.Opt[bool]      `json:"holds_hnte,omitzero"`
	HNTEFrom  rule.Opt[rule.Date] `json:"hnte_from,omitzero"`
	HNTEUntil rule.Opt[rule.Date] `json:"hnte_until,omitzero"`
	// Awards are science and technology awards, Standards those it took part in drafting.
	Awards    rule.Opt[[]Award]    `json:"awards,omitzero" validate:"omitempty,max=1000,dive"`
	RDBody    rule.Opt[bool]       `json:"rd_body,omitzero"`
	Standards rule.Opt[[]Standard] `json:"standards,omitzero" validate:"omitempty,max=1000,dive"`

	// FirstTime and RevokedBefore matter for the on-site check only.
	FirstTime     rule.Opt[bool] `json:"first_time,omitzero"`
	RevokedBefore rule.Opt[bool] `json:"revoked_before,omitzero"`
}

// Incident is one established incident.
type Incident struct {
	Kind rule.Opt[IncidentKind] `json:"kind,omitzero" validate:"omitempty"`
	On   rule.Opt[rule.Date]    `json:"on,omitzero"`
}

// Falsification is one established serious falsification (严重弄虚作假).
type Falsification struct {
	On rule.Opt[rule.Date] `json:"on,omitzero"`
}

// Listing is one entry in a list. RemovedOn is the first day on which the enterprise was no longer listed.
type Listing struct {
	Removed   rule.Opt[bool]      `json:"removed,omitzero"`
	RemovedOn rule.Opt[rule.Date] `json:"removed_on,omitzero"`
}

// Award is one science and technology award. Rank is the enterprise's place among the awarded units.
type Award struct {
	Level rule.Opt[AwardLevel] `json:"level,omitzero" validate:"omitempty"`
	On    rule.Opt[rule.Date]  `json:"on,omitzero"`
	Rank  rule.Opt[int]        `json:"rank,omitzero"`
}

// Standard is one published standard. Rank is the enterprise's place among the drafting units in the document.
type Standard struct {
	Kind rule.Opt[StandardKind] `json:"kind,omitzero" validate:"omitempty"`
	On   rule.Opt[rule.Date]    `json:"on,omitzero"`
	Rank rule.Opt[int]          `json:"rank,omitzero"`
}
