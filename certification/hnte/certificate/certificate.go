package certificate

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// Certificate holds the facts of one certificate of a high and new technology enterprise (高新技术企业证书), from its issue
// to its end. Each question asks for few of them; what is not given may be anything, and the answer says whether it
// matters. Facts that contradict each other are an error, a *door.InputError with every problem. Days lie in the years
// 2000 to 9000, but for the day of registration, which may be earlier.
type Certificate struct {
	// Number is the number of the certificate, 14 characters (see ParseNumber).
	Number rule.Opt[string] `json:"number,omitzero" validate:"omitempty"`
	// IssuedOn is the date of issue printed on the certificate (发证日期), not the day on which it was handed out. Most
	// questions need it.
	IssuedOn rule.Opt[rule.Date] `json:"issued_on,omitzero"`
	// RegisteredOn is the day of the enterprise's registration.
	RegisteredOn rule.Opt[rule.Date] `json:"registered_on,omitzero"`
	// FirstTime says that the enterprise never held a certificate before; EarlierUntil is the last day of the one before.
	FirstTime    rule.Opt[bool]      `json:"first_time,omitzero"`
	EarlierUntil rule.Opt[rule.Date] `json:"earlier_until,omitzero"`

	// Reports are the annual reports (年报) of this certificate; one that is not listed was not filed.
	Reports rule.Opt[[]Report] `json:"reports,omitzero" validate:"omitempty,max=100,dive"`
	// Changes are renamings and major changes since the issue; an empty list says that there were none.
	Changes rule.Opt[[]Change] `json:"changes,omitzero" validate:"omitempty,max=100,dive"`

	// MovedAcross says that the enterprise moved into the area of another accreditation body (认定机构; Shenzhen has its
	// own), MovedWhole that it moved as a whole, MovedOn the day on which the move was completed.
	MovedAcross rule.Opt[bool]      `json:"moved_across,omitzero"`
	MovedWhole  rule.Opt[bool]      `json:"moved_whole,omitzero"`
	MovedOn     rule.Opt[rule.Date] `json:"moved_on,omitzero"`

	// Withdrawn says that the status was withdrawn (取消资格), WithdrawnOn the day on which that was announced, Ground on
	// which ground. ActYear is the year that the ground looks at: of the act, of the change, of the second report missed,
	// or the first year in which the conditions were not met.
	Withdrawn   rule.Opt[bool]      `json:"withdrawn,omitzero"`
	WithdrawnOn rule.Opt[rule.Date] `json:"withdrawn_on,omitzero"`
	Ground      rule.Opt[Ground]    `json:"ground,omitzero" validate:"omitempty"`
	ActYear     rule.Opt[int]       `json:"act_year,omitzero"`
	// Incomes are the taxable incomes (应纳税所得额) of years taxed at the reduced rate.
	Incomes rule.Opt[[]Income] `json:"incomes,omitzero" validate:"omitempty,max=100,dive"`

	// Recertified says that the enterprise was certified anew, RecertifiedOn the date of issue on the new certificate.
	Recertified   rule.Opt[bool]      `json:"recertified,omitzero"`
	RecertifiedOn rule.Opt[rule.Date] `json:"recertified_on,omitzero"`
	// RenewalBy is the last day for enterprises to apply in the year in which the certificate ends, as that year's call
	// says; where it is not given, what is known of Guangdong's calls is taken.
	RenewalBy rule.Opt[rule.Date] `json:"renewal_by,omitzero"`
}

// Report is the annual report on one accounting year (高新技术企业发展情况报表).
type Report struct {
	Year    rule.Opt[int]       `json:"year,omitzero" validate:"required"` // the accounting year it reports on
	Filed   rule.Opt[bool]      `json:"filed,omitzero"`
	FiledOn rule.Opt[rule.Date] `json:"filed_on,omitzero"`
}

// Income is the taxable income of one year in yuan; negative for a loss.
type Income struct {
	Year    rule.Opt[int]             `json:"year,omitzero" validate:"required"`
	Taxable rule.Opt[decimal.Decimal] `json:"taxable,omitzero"`
}

// Change is a renaming or a major change of the enterprise.
type Change struct {
	Kind rule.Opt[ChangeKind] `json:"kind,omitzero" validate:"omitempty"`
	// On is the day of the change: of the registration of a new name, of the event otherwise.
	On rule.Opt[rule.Date] `json:"on,omitzero" validate:"required"`
	// Reported says that it was reported to the accreditation body, ReportedOn when.
	Reported   rule.Opt[bool]      `json:"reported,omitzero"`
	ReportedOn rule.Opt[rule.Date] `json:"reported_on,omitzero"`
	// Qualifies says that the conditions are still met after it, as the accreditation body found.
	Qualifies rule.Opt[bool] `json:"qualifies,omitzero"`
	// NoticeFrom is the day on which the public notice of a renaming began.
	NoticeFrom rule.Opt[rule.Date] `json:"notice_from,omitzero"`
}
