// Package event names what can happen to a science and technology plan project; what each event asks for and leads to is
// said by package lifecycle.
package event

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Kind is what can happen to a project.
type Kind string

// The kinds of events, in the order of a project's life.
const (
	Submit            Kind = "submit"
	UnitApprove       Kind = "unit_approve"
	UnitReturn        Kind = "unit_return"
	Recommend         Kind = "recommend"
	DeptReturn        Kind = "dept_return"
	DeptRefuse        Kind = "dept_refuse"
	Withdraw          Kind = "withdraw"
	FormPass          Kind = "form_pass"
	FormReturn        Kind = "form_return"
	FormReject        Kind = "form_reject"
	Resubmit          Kind = "resubmit"
	CorrectionTimeout Kind = "correction_timeout"
	ReviewFavour      Kind = "review_favour"
	ReviewDecline     Kind = "review_decline"
	Publish           Kind = "publish"
	NoObjection       Kind = "no_objection"
	Object            Kind = "object"
	Dismiss           Kind = "dismiss"
	Uphold            Kind = "uphold"
	DraftContract     Kind = "draft_contract"
	Decline           Kind = "decline"
	SigningTimeout    Kind = "signing_timeout"
	Sign              Kind = "sign"
	RequestChange     Kind = "request_change"
	ApproveChange     Kind = "approve_change"
	RefuseChange      Kind = "refuse_change"
	StartMidterm      Kind = "start_midterm"
	MidtermPass       Kind = "midterm_pass"
	MidtermFail       Kind = "midterm_fail"
	Resume            Kind = "resume"
	TerminateFailed   Kind = "terminate_unrectified"
	TermEnds          Kind = "term_ends"
	ApplyEarly        Kind = "apply_early"
	ApplyAcceptance   Kind = "apply_acceptance"
	GraceEnds         Kind = "grace_ends"
	AcceptMaterial    Kind = "accept_material"
	ReturnMaterial    Kind = "return_material"
	ConcludePass      Kind = "conclude_pass"
	ConcludeClose     Kind = "conclude_close"
	ConcludeFail      Kind = "conclude_fail"
	NeedsRectify      Kind = "needs_rectify"
	RectifyDone       Kind = "rectify_done"
	RectifyTimeout    Kind = "rectify_timeout"
	Reapply           Kind = "reapply"
	NoticeTermination Kind = "notice_termination"
	CancelTermination Kind = "cancel_termination"
	ConfirmTerminate  Kind = "confirm_termination"
	TerminateOverdue  Kind = "terminate_overdue"
	AgreeTermination  Kind = "agree_termination"
	Revoke            Kind = "revoke"
	Archive           Kind = "archive"
)

var words = enum.Words[Kind]{
	{Value: Submit, Text: rule.T("提交申报", "submit the application")},
	{Value: UnitApprove, Text: rule.T("单位审核通过", "unit approves")},
	{Value: UnitReturn, Text: rule.T("单位退回", "unit returns it")},
	{Value: Recommend, Text: rule.T("主管部门推荐", "department recommends")},
	{Value: DeptReturn, Text: rule.T("主管部门退回", "department returns it")},
	{Value: DeptRefuse, Text: rule.T("主管部门不予推荐", "department refuses to recommend")},
	{Value: Withdraw, Text: rule.T("撤回申报", "withdraw the application")},
	{Value: FormPass, Text: rule.T("形式审查通过", "form check passed")},
	{Value: FormReturn, Text: rule.T("形式审查退回补正", "form check returns it")},
	{Value: FormReject, Text: rule.T("形式审查不予受理", "form check rejects it")},
	{Value: Resubmit, Text: rule.T("补正后再提交", "submit the correction")},
	{Value: CorrectionTimeout, Text: rule.T("逾期未补正", "correction not in time")},
	{Value: ReviewFavour, Text: rule.T("评审建议立项", "review favours it")},
	{Value: ReviewDecline, Text: rule.T("评审不建议立项", "review declines it")},
	{Value: Publish, Text: rule.T("发布立项公示", "publish the notice")},
	{Value: NoObjection, Text: rule.T("公示期满无异议", "no objection by the end of the notice")},
	{Value: Object, Text: rule.T("提出异议", "object")},
	{Value: Dismiss, Text: rule.T("异议不成立", "objection dismissed")},
	{Value: Uphold, Text: rule.T("异议成立", "objection upheld")},
	{Value: DraftContract, Text: rule.T("填写合同书", "draft the contract")},
	{Value: Decline, Text: rule.T("放弃立项", "decline the grant")},
	{Value: SigningTimeout, Text: rule.T("逾期未签合同", "contract not signed in time")},
	{Value: Sign, Text: rule.T("签订合同", "sign the contract")},
	{Value: RequestChange, Text: rule.T("申请变更", "request a change")},
	{Value: ApproveChange, Text: rule.T("同意变更", "approve the change")},
	{Value: RefuseChange, Text: rule.T("不同意变更", "refuse the change")},
	{Value: StartMidterm, Text: rule.T("启动中期检查", "start the mid-term check")},
	{Value: MidtermPass, Text: rule.T("中期检查通过", "mid-term check passed")},
	{Value: MidtermFail, Text: rule.T("中期检查不通过，暂停整改", "mid-term check failed: suspended")},
	{Value: Resume, Text: rule.T("整改合格，恢复实施", "rectified: resume")},
	{Value: TerminateFailed, Text: rule.T("整改不合格，终止", "not rectified: terminate")},
	{Value: TermEnds, Text: rule.T("合同期满", "contract term ends")},
	{Value: ApplyEarly, Text: rule.T("申请提前验收", "apply for early acceptance")},
	{Value: ApplyAcceptance, Text: rule.T("申请验收", "apply for acceptance")},
	{Value: GraceEnds, Text: rule.T("申请验收期限届满", "time for applying ends")},
	{Value: AcceptMaterial, Text: rule.T("受理验收材料", "acceptance material accepted")},
	{Value: ReturnMaterial, Text: rule.T("退回验收材料", "acceptance material returned")},
	{Value: ConcludePass, Text: rule.T("结论：通过", "conclusion: passed")},
	{Value: ConcludeClose, Text: rule.T("结论：结题", "conclusion: concluded")},
	{Value: ConcludeFail, Text: rule.T("结论：不通过", "conclusion: failed")},
	{Value: NeedsRectify, Text: rule.T("要求整改", "rectification demanded")},
	{Value: RectifyDone, Text: rule.T("整改后再提交", "submit after rectification")},
	{Value: RectifyTimeout, Text: rule.T("逾期未整改", "not rectified in time")},
	{Value: Reapply, Text: rule.T("再次申请验收", "apply for acceptance again")},
	{Value: NoticeTermination, Text: rule.T("发布终止公示", "publish the notice of termination")},
	{Value: CancelTermination, Text: rule.T("复核后不终止", "termination dropped on review")},
	{Value: ConfirmTerminate, Text: rule.T("公示后终止", "terminated after the notice")},
	{Value: TerminateOverdue, Text: rule.T("逾期终止", "terminate what is overdue")},
	{Value: AgreeTermination, Text: rule.T("依申请终止", "terminate on application")},
	{Value: Revoke, Text: rule.T("查实骗取，撤销", "revoke for fraud")},
	{Value: Archive, Text: rule.T("归档", "archive")},
}

// All lists all kinds of events, in the order of a project's life.
func All() []Kind { return words.Values() }

// Valid reports whether k is a kind of event.
func (k Kind) Valid() bool { return words.Has(k) }

// Choices lists what can be written.
func (Kind) Choices() []string { return words.Choices() }

// Text names the kind in one language.
func (k Kind) Text(l rule.Lang) string { return words.Text(k).In(l) }

// Index is the place of a kind in All, -1 for what is none.
func (k Kind) Index() int { return words.Index(k) }
