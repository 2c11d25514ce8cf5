package hnte

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// Application holds the facts of one application (认定申报). A field that is not given may be anything: the answer then
// says whether it still matters. Y is the calendar year of FiledOn; figures are those of the accounting years Y-3, Y-2
// and Y-1.
type Application struct {
	// FiledOn is the day of filing (申报日期), which picks the edition; required. RegisteredOn is the day of registration.
	FiledOn      rule.Opt[rule.Date] `json:"filed_on,omitzero" validate:"required"`
	RegisteredOn rule.Opt[rule.Date] `json:"registered_on,omitzero"`

	// Resident: registered in mainland China. InRegion: in Guangdong outside Shenzhen, which certifies for itself.
	Resident rule.Opt[bool] `json:"resident,omitzero"`
	InRegion rule.Opt[bool] `json:"in_region,omitzero"`
	// EarlierApplications counts the applications filed before this one in the same calendar year.
	EarlierApplications rule.Opt[int] `json:"earlier_applications,omitzero"`
	// HoldsCertificate says that a certificate was issued that is valid or expires in Y; CertificateOn is its day of issue.
	HoldsCertificate rule.Opt[bool]      `json:"holds_certificate,omitzero"`
	CertificateOn    rule.Opt[rule.Date] `json:"certificate_on,omitzero"`
	// ChangesPending and ReportsPending: a change of name or address, or an annual report, is not yet settled.
	ChangesPending rule.Opt[bool] `json:"changes_pending,omitzero"`
	ReportsPending rule.Opt[bool] `json:"reports_pending,omitzero"`
	// Withdrawn says that a status was withdrawn; WithdrawnOn is the last day on which that happened.
	Withdrawn   rule.Opt[bool]      `json:"withdrawn,omitzero"`
	WithdrawnOn rule.Opt[rule.Date] `json:"withdrawn_on,omitzero"`

	// IPClassI and IPClassII count rights that the applicant owns, granted in mainland China before filing, in force and,
	// of several owners, used by the applicant alone. IPSpent are those of class II used before with success.
	IPClassI  rule.Opt[int] `json:"ip_class1,omitzero"`
	IPClassII rule.Opt[int] `json:"ip_class2,omitzero"`
	IPSpent   rule.Opt[int] `json:"ip_class2_spent,omitzero"`
	// IPSelfDeveloped counts the usable ones that the applicant developed itself, not bought, received or merged.
	IPSelfDeveloped rule.Opt[int] `json:"ip_self_developed,omitzero"`
	// IPSupports: they support the core technology of the main products.
	IPSupports rule.Opt[bool] `json:"ip_supports,omitzero"`
	// IPRecent, IPRecentInventions and IPLicensed matter to the edition of 2008: own rights obtained in the three years
	// before filing, the invention patents among them, and worldwide exclusive licences of at least five years.
	IPRecent           rule.Opt[int] `json:"ip_recent,omitzero"`
	IPRecentInventions rule.Opt[int] `json:"ip_recent_inventions,omitzero"`
	IPLicensed         rule.Opt[int] `json:"ip_licensed,omitzero"`

	// Field is the field of the technology that supports the main products; FieldMatches that experts agree.
	Field        rule.Opt[FieldCode] `json:"field,omitzero" validate:"omitempty"`
	FieldMatches rule.Opt[bool]      `json:"field_matches,omitzero"`

	// Employees (职工总数) and TechStaff (科技人员) are means of the twelve months of Y-1. CollegeTechStaff and RDStaff
	// matter to the edition of 2008.
	Employees        rule.Opt[rule.Number] `json:"employees,omitzero"`
	TechStaff        rule.Opt[rule.Number] `json:"tech_staff,omitzero"`
	CollegeTechStaff rule.Opt[rule.Number] `json:"college_tech_staff,omitzero"`
	RDStaff          rule.Opt[rule.Number] `json:"rd_staff,omitzero"`

	// First, Second and Last are the accounting years Y-3, Y-2 and Y-1. Years before registration stay empty.
	First  Year `json:"first,omitzero"`
	Second Year `json:"second,omitzero"`
	Last   Year `json:"last,omitzero"`
	// OtherAccepted: experts accept other R&D expense beyond its cap.
	OtherAccepted rule.Opt[bool] `json:"other_accepted,omitzero"`
	// TotalIncome and HTIncome are those of Y-1: total income for corporate income tax less non-taxable income, and the
	// income from high-tech products and services.
	TotalIncome rule.Opt[decimal.Decimal] `json:"total_income,omitzero"`
	HTIncome    rule.Opt[decimal.Decimal] `json:"ht_income,omitzero"`

	// Transformations counts the results transformed in the last three years, each result once.
	Transformations rule.Opt[int] `json:"transformations,omitzero"`
	// OrganisationItems counts which of the five items of R&D organisation of 2008 are there.
	OrganisationItems rule.Opt[int] `json:"organisation_items,omitzero"`
	// DraftedStandards: took part in drafting national or industry standards, test methods or technical norms.
	DraftedStandards rule.Opt[bool] `json:"drafted_standards,omitzero"`
	// Incidents are major safety and quality accidents and serious environmental violations, as the competent authority
	// found them. An empty list says there were none.
	Incidents rule.Opt[[]Incident] `json:"incidents,omitzero" validate:"omitempty,max=1000,dive"`

	// Points are what experts give; a self-assessment has none.
	Points Points `json:"points,omitzero"`
}

// Year holds the figures of one accounting year in yuan.
type Year struct {
	// Sales (销售收入) is main and other business income as in the annual income tax return.
	Sales rule.Opt[decimal.Decimal] `json:"sales,omitzero"`
	// RDInternal is R&D expense of categories 1 to 6, RDOther category 8; RDDomestic and RDOverseas are commissions to
	// others (category 7) at the full amount paid.
	RDInternal rule.Opt[decimal.Decimal] `json:"rd_internal,omitzero"`
	RDOther    rule.Opt[decimal.Decimal] `json:"rd_other,omitzero"`
	RDDomestic rule.Opt[decimal.Decimal] `json:"rd_domestic,omitzero"`
	RDOverseas rule.Opt[decimal.Decimal] `json:"rd_overseas,omitzero"`
	// NetAssets at the end of the year, which may be negative; TotalAssets matter to the edition of 2008.
	NetAssets   rule.Opt[decimal.Decimal] `json:"net_assets,omitzero"`
	TotalAssets rule.Opt[decimal.Decimal] `json:"total_assets,omitzero"`
}

// Incident is one established incident.
type Incident struct {
	Kind rule.Opt[IncidentKind] `json:"kind,omitzero" validate:"omitempty"`
	On   rule.Opt[rule.Date]    `json:"on,omitzero"`
}

// Points are the points of the experts, item by item: one expert's, or the means of a panel as Aggregate computes them.
type Points struct {
	// Intellectual property: technical level, core support, number, way obtained, and the bonus for standards.
	Level     rule.Opt[rule.Number] `json:"level,omitzero"`
	Support   rule.Opt[rule.Number] `json:"support,omitzero"`
	Number    rule.Opt[rule.Number] `json:"number,omitzero"`
	Way       rule.Opt[rule.Number] `json:"way,omitzero"`
	Standards rule.Opt[rule.Number] `json:"standards,omitzero"`
	// Cut is what the cap on intellectual property took from single sheets, as a mean; a single sheet has none.
	Cut rule.Number `json:"cut,omitzero"`
	// Transformation, of both editions.
	Transformation rule.Opt[rule.Number] `json:"transformation,omitzero"`
	// Organisation: rules and ledgers, R&D body and cooperation, incentives and platform, training and appraisal.
	Rules      rule.Opt[rule.Number] `json:"rules,omitzero"`
	Body       rule.Opt[rule.Number] `json:"body,omitzero"`
	Incentives rule.Opt[rule.Number] `json:"incentives,omitzero"`
	Training   rule.Opt[rule.Number] `json:"training,omitzero"`
	// Growth, by financial experts; SalesGrowth is of both editions.
	NetAssetGrowth rule.Opt[rule.Number] `json:"net_asset_growth,omitzero"`
	SalesGrowth    rule.Opt[rule.Number] `json:"sales_growth,omitzero"`
	// Of the edition of 2008: core intellectual property, organisation, growth of total assets.
	IP           rule.Opt[rule.Number] `json:"ip,omitzero"`
	Organisation rule.Opt[rule.Number] `json:"organisation,omitzero"`
	AssetGrowth  rule.Opt[rule.Number] `json:"asset_growth,omitzero"`
}
