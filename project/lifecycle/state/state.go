// Package state names where a science and technology plan project stands; what may happen in a state is said by package
// lifecycle.
package state

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// State is where a project stands.
type State string

// The states, in the order of a project's life.
const (
	Draft             State = "draft"
	UnitReview        State = "unit_review"
	DeptReview        State = "dept_review"
	FormCheck         State = "form_check"
	Returned          State = "returned"
	Rejected          State = "rejected"
	ExpertReview      State = "expert_review"
	NotApproved       State = "not_approved"
	Proposed          State = "proposed"
	Publicity         State = "publicity"
	Objection         State = "objection"
	Approved          State = "approved"
	Contracting       State = "contracting"
	Abandoned         State = "abandoned"
	Ongoing           State = "ongoing"
	ChangePending     State = "change_pending"
	Midterm           State = "midterm"
	Suspended         State = "suspended"
	Due               State = "due"
	Overdue           State = "overdue"
	TerminationNotice State = "termination_notice"
	AcceptApplied     State = "accept_applied"
	AcceptReview      State = "accept_review"
	Rectifying        State = "rectifying"
	Passed            State = "passed"
	Concluded         State = "concluded"
	Failed            State = "failed"
	Terminated        State = "terminated"
	Revoked           State = "revoked"
	Archived          State = "archived"
)

var words = enum.Words[State]{
	{Value: Draft, Text: rule.T("填报中", "draft")},
	{Value: UnitReview, Text: rule.T("单位审核", "review by the unit")},
	{Value: DeptReview, Text: rule.T("主管部门审核", "review by the recommending department")},
	{Value: FormCheck, Text: rule.T("形式审查", "form check")},
	{Value: Returned, Text: rule.T("退回补正", "returned for correction")},
	{Value: Rejected, Text: rule.T("不予受理", "not accepted")},
	{Value: ExpertReview, Text: rule.T("专家评审", "expert review")},
	{Value: NotApproved, Text: rule.T("不予立项", "not approved")},
	{Value: Proposed, Text: rule.T("拟立项", "proposed")},
	{Value: Publicity, Text: rule.T("立项公示中", "public notice")},
	{Value: Objection, Text: rule.T("异议处理", "objection")},
	{Value: Approved, Text: rule.T("已立项", "approved")},
	{Value: Contracting, Text: rule.T("合同签订中", "contracting")},
	{Value: Abandoned, Text: rule.T("放弃", "abandoned")},
	{Value: Ongoing, Text: rule.T("在研", "ongoing")},
	{Value: ChangePending, Text: rule.T("变更审批中", "change pending")},
	{Value: Midterm, Text: rule.T("中期检查", "mid-term check")},
	{Value: Suspended, Text: rule.T("暂停整改", "suspended")},
	{Value: Due, Text: rule.T("到期待验收", "due for acceptance")},
	{Value: Overdue, Text: rule.T("逾期", "overdue")},
	{Value: TerminationNotice, Text: rule.T("拟终止公示", "notice of termination")},
	{Value: AcceptApplied, Text: rule.T("已申请验收", "acceptance applied for")},
	{Value: AcceptReview, Text: rule.T("验收中", "acceptance review")},
	{Value: Rectifying, Text: rule.T("验收整改中", "rectifying")},
	{Value: Passed, Text: rule.T("通过验收", "passed")},
	{Value: Concluded, Text: rule.T("结题", "concluded")},
	{Value: Failed, Text: rule.T("不通过验收", "failed")},
	{Value: Terminated, Text: rule.T("终止", "terminated")},
	{Value: Revoked, Text: rule.T("撤销", "revoked")},
	{Value: Archived, Text: rule.T("归档", "archived")},
}

// All lists all states, in the order of a project's life.
func All() []State { return words.Values() }

// Valid reports whether s is a state.
func (s State) Valid() bool { return words.Has(s) }

// Choices lists what can be written.
func (State) Choices() []string { return words.Choices() }

// Text names the state in one language.
func (s State) Text(l rule.Lang) string { return words.Text(s).In(l) }

// Index is the place of a state in All, -1 for what is none.
func (s State) Index() int { return words.Index(s) }
