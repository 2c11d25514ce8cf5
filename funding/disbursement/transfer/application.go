package transfer

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// Course is the way of one budget down from its approval. On picks the edition. A day that is not given has not come.
type Course struct {
	On    rule.Opt[rule.Date] `json:"on,omitzero" validate:"required"` // the day asked about
	Level rule.Opt[Level]     `json:"level,omitzero" validate:"required"`
	Name  string              `json:"name,omitzero" validate:"max=200"`
	// ApprovedOn is the day on which the people's congress of the level approved the budget; PublishedOn that on which the finance
	// department published it.
	ApprovedOn  rule.Opt[rule.Date] `json:"approved_on,omitzero"`
	PublishedOn rule.Opt[rule.Date] `json:"published_on,omitzero"`
	// RepliedOn is the day on which finance replied to the department, DepartmentPublishedOn that on which the department published
	// its budget; ReceivedOn the day on which the department received the reply, UnitsRepliedOn that on which it replied to its
	// units, UnitsPublishedOn that on which these published theirs.
	RepliedOn             rule.Opt[rule.Date] `json:"replied_on,omitzero"`
	DepartmentPublishedOn rule.Opt[rule.Date] `json:"department_published_on,omitzero"`
	ReceivedOn            rule.Opt[rule.Date] `json:"received_on,omitzero"`
	UnitsRepliedOn        rule.Opt[rule.Date] `json:"units_replied_on,omitzero"`
	UnitsPublishedOn      rule.Opt[rule.Date] `json:"units_published_on,omitzero"`
	// General and Special say whether the budget has such transfers to lower levels; where that is not given they are reckoned.
	General         rule.Opt[bool]      `json:"general,omitzero"`
	Special         rule.Opt[bool]      `json:"special,omitzero"`
	GeneralIssuedOn rule.Opt[rule.Date] `json:"general_issued_on,omitzero"`
	SpecialIssuedOn rule.Opt[rule.Date] `json:"special_issued_on,omitzero"`
	// CentralReceivedOn is the day on which a province received transfers of the centre, CentralPassedOn that on which it passed
	// them down.
	CentralReceivedOn rule.Opt[rule.Date] `json:"central_received_on,omitzero"`
	CentralPassedOn   rule.Opt[rule.Date] `json:"central_passed_on,omitzero"`
}

// Notice is an advance notice of next year's transfers of one kind to a lower level. Money is in yuan.
type Notice struct {
	On   rule.Opt[rule.Date] `json:"on,omitzero" validate:"required"` // the day of the notice
	Name string              `json:"name,omitzero" validate:"max=200"`
	Kind rule.Opt[Kind]      `json:"kind,omitzero" validate:"required"`
	// Expected is what is expected to be executed this year (本年度预计执行数), Notified what is notified in advance for the next.
	Expected rule.Opt[decimal.Decimal] `json:"expected,omitzero"`
	Notified rule.Opt[decimal.Decimal] `json:"notified,omitzero"`
	ByActual rule.Opt[bool]            `json:"by_actual,omitzero"` // settled by actual figures, or as special
	// ByProject says that a special transfer is allocated by projects (项目法), Named that the notice names those of next year.
	ByProject rule.Opt[bool]   `json:"by_project,omitzero"`
	Named     rule.Opt[bool]   `json:"named,omitzero"`
	Issuer    rule.Opt[Issuer] `json:"issuer,omitzero"`
}
