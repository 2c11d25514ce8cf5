package lifecycle

import (
	"github.com/keji-rules/keji/project/internal/numbers"
	"github.com/keji-rules/keji/rule"
)

// Policy holds the numbers and switches of the machine for one profile. It is a value: copy it, change it, ask it. Periods
// begin on the day after their event; months end on the corresponding day, and a last day on a day of rest rolls on.
type Policy struct {
	// Corrections: an application is returned at most so often.
	Corrections rule.Limit `json:"corrections" zh:"退回补正次数" en:"corrections" unit:"times"`
	// Notice: a public notice lasts at least so many days, with NoticeWorkdays working days. Review: after a notice of
	// termination a review may be asked for within so many working days after its last day.
	Notice         rule.Limit  `json:"notice" zh:"公示期" en:"public notice" unit:"plain"`
	NoticeWorkdays rule.Switch `json:"notice_workdays" zh:"公示期按工作日计" en:"the notice counts working days"`
	Review         rule.Limit  `json:"review" zh:"终止公示后申请复核的期限" en:"time to ask for review after a notice of termination" unit:"working_days"`
	// FinalNotice: a public notice of termination lasts at least so many working days.
	FinalNotice rule.Limit `json:"final_notice" zh:"终止公示期" en:"public notice of termination" unit:"working_days"`
	// SignMonths: the contract is signed within so many months from the end of the notice procedure (approval).
	SignMonths rule.Limit `json:"sign_months" zh:"合同签订期限" en:"time for signing the contract" unit:"months"`

	// Extension: how often and for how long a term is extended, and by when that is asked for.
	Extension numbers.Extension `json:"extension" zh:"延期" en:"extension"`

	// Early: acceptance before the end where every target is met. ApplyMonths: acceptance is applied for within so many
	// months after the end.
	Early       rule.Switch `json:"early" zh:"可提前验收" en:"early acceptance"`
	ApplyMonths rule.Limit  `json:"apply_months" zh:"到期后申请验收的期限" en:"time to apply for acceptance after the end" unit:"months"`
	// TerminateMonths: overdue for so many months or longer, a project is terminated; ByNotice: after a public notice.
	TerminateMonths rule.Limit  `json:"terminate_months" zh:"逾期终止的期限" en:"time overdue until terminated" unit:"months"`
	ByNotice        rule.Switch `json:"by_notice" zh:"经公示后终止逾期项目" en:"terminate what is overdue after a public notice"`

	// Concludes: there is a conclusion 结题 besides passed and failed.
	Concludes      rule.Switch `json:"concludes" zh:"设“结题”结论" en:"the conclusion concluded exists"`
	Rectifications rule.Limit  `json:"rectifications" zh:"验收整改次数" en:"rectifications" unit:"times"`
	RectifyMonths  rule.Limit  `json:"rectify_months" zh:"验收整改期限" en:"time to rectify" unit:"months"`
	// Applying again: after a failure, after 结题, within so many months of the conclusion, with duty of care met.
	AgainFailed    rule.Switch `json:"again_failed" zh:"不通过后可再次申请验收" en:"apply again after a failure"`
	AgainConcluded rule.Switch `json:"again_concluded" zh:"结题后可再次申请验收" en:"apply again after a conclusion"`
	AgainMonths    rule.Limit  `json:"again_months" zh:"再次申请验收的期限" en:"time to apply again" unit:"months"`
	AgainCare      rule.Switch `json:"again_care" zh:"再次申请须尽勤勉尽责义务" en:"applying again asks for duty of care"`
}
