package archive

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// File holds the facts of a project's file.
type File struct {
	Project rule.Opt[string] `json:"project,omitzero" validate:"omitempty,max=100"` // shown in the answer, never read
	// DeliveredOn is the day on which it was delivered to the archive. It picks the edition.
	DeliveredOn rule.Opt[rule.Date] `json:"delivered_on,omitzero" validate:"required"`
	AcceptedOn  rule.Opt[rule.Date] `json:"accepted_on,omitzero"` // the day of the acceptance
	Period      rule.Opt[Period]    `json:"period,omitzero" validate:"omitempty"`
}

// Period is for how long a file is kept (保管期限).
type Period string

// The periods.
const (
	Permanent Period = "permanent" // 永久
	Thirty    Period = "years_30"  // 30年
	Ten       Period = "years_10"  // 10年
	Long      Period = "long"      // 长期, of 1980
	Fixed     Period = "fixed"     // 定期, of 1980
)

var periods = enum.Words[Period]{
	{Value: Permanent, Text: rule.T("永久", "permanent")},
	{Value: Thirty, Text: rule.T("30年", "30 years")},
	{Value: Ten, Text: rule.T("10年", "10 years")},
	{Value: Long, Text: rule.T("长期", "long")},
	{Value: Fixed, Text: rule.T("定期", "fixed")},
}

// Periods lists all periods.
func Periods() []Period { return periods.Values() }

// Valid reports whether p is a period.
func (p Period) Valid() bool { return periods.Has(p) }

// Choices lists what can be written.
func (Period) Choices() []string { return periods.Choices() }

// Text names the period in one language.
func (p Period) Text(l rule.Lang) string { return periods.Text(p).In(l) }
