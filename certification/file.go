package certification

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/certification/hnte"
	"github.com/keji-rules/keji/certification/hnte/certificate"
	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
)

// File is what an enterprise brings to the front desk: its profile, from which every scheme takes what it can, and a
// section for each scheme with what only that scheme asks. A section never repeats what the profile tells, but for the
// few figures that say so. What is not given may be anything.
type File struct {
	enterprise.Profile
	HNTE           HNTE           `json:"hnte,omitzero"`
	TechSME        TechSME        `json:"techsme,omitzero"`
	SuperDeduction SuperDeduction `json:"superdeduction,omitzero"`
}

// HNTE holds what only the certification as high and new technology enterprise asks; see hnte.Application and
// certificate.Certificate.
type HNTE struct {
	EarlierApplications rule.Opt[int]            `json:"earlier_applications,omitzero"`
	ChangesPending      rule.Opt[bool]           `json:"changes_pending,omitzero"`
	ReportsPending      rule.Opt[bool]           `json:"reports_pending,omitzero"`
	IPSupports          rule.Opt[bool]           `json:"ip_supports,omitzero"`
	Field               rule.Opt[hnte.FieldCode] `json:"field,omitzero" validate:"omitempty"`
	FieldMatches        rule.Opt[bool]           `json:"field_matches,omitzero"`
	OtherAccepted       rule.Opt[bool]           `json:"other_accepted,omitzero"`
	Points              hnte.Points              `json:"points,omitzero"`
	// Reports and Changes are those of the certificate issued last in the file; RenewalBy is the last day to apply in the
	// year in which it ends. On a day before its issue they say nothing of the one held then.
	Reports   rule.Opt[[]certificate.Report] `json:"reports,omitzero" validate:"omitempty,max=100,dive"`
	Changes   rule.Opt[[]certificate.Change] `json:"changes,omitzero" validate:"omitempty,max=100,dive"`
	RenewalBy rule.Opt[rule.Date]            `json:"renewal_by,omitzero"`
}

// TechSME holds what only the evaluation of technology-based SMEs asks; see techsme.Application. Employees, TechStaff
// and RDExpense stand instead of what months and ledger of the profile come to, where the statistic differs.
type TechSME struct {
	ManagedInChina rule.Opt[bool] `json:"managed_in_china,omitzero"`
	AccountsSound  rule.Opt[bool] `json:"accounts_sound,omitzero"`
	CollectsRD     rule.Opt[bool] `json:"collects_rd,omitzero"`
	PaysIncomeTax  rule.Opt[bool] `json:"pays_income_tax,omitzero"`

	Employees rule.Opt[rule.Number]     `json:"employees,omitzero"`
	TechStaff rule.Opt[rule.Number]     `json:"tech_staff,omitzero"`
	RDExpense rule.Opt[decimal.Decimal] `json:"rd_expense,omitzero"`
	Indicator techsme.Indicator         `json:"rd_indicator,omitzero"`

	BannedProducts     rule.Opt[bool]                    `json:"banned_products,omitzero"`
	RestrictedIndustry rule.Opt[bool]                    `json:"restricted_industry,omitzero"`
	Falsifications     rule.Opt[[]techsme.Falsification] `json:"falsifications,omitzero" validate:"omitempty,max=1000,dive"`
	AbnormalListings   rule.Opt[[]techsme.Listing]       `json:"abnormal_listings,omitzero" validate:"omitempty,max=1000,dive"`
	DishonestyListings rule.Opt[[]techsme.Listing]       `json:"dishonesty_listings,omitzero" validate:"omitempty,max=1000,dive"`
	Awards             rule.Opt[[]techsme.Award]         `json:"awards,omitzero" validate:"omitempty,max=1000,dive"`
	RDBody             rule.Opt[bool]                    `json:"rd_body,omitzero"`
	FirstTime          rule.Opt[bool]                    `json:"first_time,omitzero"`
	RevokedBefore      rule.Opt[bool]                    `json:"revoked_before,omitzero"`
}

// SuperDeduction holds what only the R&D super-deduction asks: the kind of enterprise in the last accounting year.
type SuperDeduction struct {
	Manufacturer      rule.Opt[bool] `json:"manufacturer,omitzero"`
	TechSME           rule.Opt[bool] `json:"tech_sme,omitzero"`
	IntegratedCircuit rule.Opt[bool] `json:"integrated_circuit,omitzero"`
	MachineTool       rule.Opt[bool] `json:"machine_tool,omitzero"`
}
