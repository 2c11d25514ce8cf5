package lifecycle

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Guard is a condition under which a transition is lawful. What a guard measures is said where it is judged; a printed day
// wins over a computed one.
type Guard string

// The guards.
const (
	inWindow         Guard = "in_window"           // within the call's window, both days inclusive
	commitments      Guard = "commitments"         // truth and integrity commitments are there
	beforeDeadline   Guard = "before_deadline"     // by the recommending department's last day, inclusive
	eligible         Guard = "eligible"            // the conditions of the call are met
	correctionsLeft  Guard = "corrections_left"    // returned fewer times than the profile allows
	correctionInTime Guard = "correction_in_time"  // by the day that the return printed, inclusive
	correctionLate   Guard = "correction_late"     // after that day
	panelValid       Guard = "panel_valid"         // the panel was valid
	aboveLine        Guard = "above_line"          // the score reached the line
	withinQuota      Guard = "within_quota"        // within quota and budget
	noticeLong       Guard = "notice_long"         // the printed notice is at least as long as required
	noticeOver       Guard = "notice_over"         // the notice has run out: after its last day
	objectionInTime  Guard = "objection_in_time"   // within the notice, both days inclusive
	identified       Guard = "identified"          // in writing, with real name and contact or the unit's seal
	signingInTime    Guard = "signing_in_time"     // by the last day for signing, inclusive
	signingLate      Guard = "signing_late"        // after that day
	termGiven        Guard = "term_given"          // the contract says when it ends, not before it was signed
	withinTerm       Guard = "within_term"         // not after the contract's end
	extensionInTime  Guard = "extension_in_time"   // asked for so long before the end, the last such day inclusive
	extensionsLeft   Guard = "extensions_left"     // extended fewer times than the profile allows
	extensionShort   Guard = "extension_short"     // not longer than the profile allows, counted from the first end
	earlyAllowed     Guard = "early_allowed"       // the profile knows early acceptance
	allMet           Guard = "all_met"             // every target is met
	termOver         Guard = "term_over"           // after the contract's end
	applyInTime      Guard = "apply_in_time"       // by the last day for applying, inclusive
	graceOver        Guard = "grace_over"          // after that day
	notTooLate       Guard = "not_too_late"        // overdue for less than the profile's time for termination
	overdueLong      Guard = "overdue_long"        // overdue for that time or longer, inclusive
	noticeKnown      Guard = "termination_notice"  // the profile terminates after a public notice
	finalNotice      Guard = "final_notice"        // the printed notice of termination is at least as long as required
	directly         Guard = "directly"            // the profile terminates without a public notice
	reviewOver       Guard = "review_over"         // the time to ask for review after the notice has run out
	noHardBar        Guard = "no_hard_bar"         // nothing bars the conclusion
	classKnown       Guard = "class_known"         // the profile knows this conclusion
	rectifyLeft      Guard = "rectifications_left" // rectified fewer times than the profile allows
	rectifyInTime    Guard = "rectify_in_time"     // by the last day, inclusive
	rectifyLate      Guard = "rectify_late"        // after that day
	reapplyAllowed   Guard = "reapply_allowed"     // the profile lets one apply again after this conclusion
	reapplyLeft      Guard = "reapply_left"        // not applied again before
	reapplyInTime    Guard = "reapply_in_time"     // by the printed or computed last day, inclusive
	careTaken        Guard = "care_taken"          // duty of care was met, where the profile asks for it
	requested        Guard = "requested"           // the unit asked for it
	fraudFound       Guard = "fraud_found"         // fraud in obtaining the project was established
	reportFiled      Guard = "report_filed"        // the science report has its certificate
	archiveDelivered Guard = "archive_delivered"   // the archives were delivered
)

var guards = enum.Words[Guard]{
	{Value: inWindow, Text: rule.T("在申报时间内（首尾两日均含）", "within the call's window, both days inclusive")},
	{Value: commitments, Text: rule.T("已提交真实性承诺和科研诚信承诺", "commitments on truth and integrity are there")},
	{Value: beforeDeadline, Text: rule.T("在主管部门推荐截止日（含）前", "by the department's last day, inclusive")},
	{Value: eligible, Text: rule.T("符合申报条件、限项和查重要求", "conditions, limits and duplicates are in order")},
	{Value: correctionsLeft, Text: rule.T("退回补正未超过次数", "not returned too often")},
	{Value: correctionInTime, Text: rule.T("在补正截止日（含）前", "by the last day of the correction, inclusive")},
	{Value: correctionLate, Text: rule.T("已过补正截止日", "after the last day of the correction")},
	{Value: panelValid, Text: rule.T("专家组有效", "the panel is valid")},
	{Value: aboveLine, Text: rule.T("得分达到立项线", "the score reaches the line")},
	{Value: withinQuota, Text: rule.T("在立项指标和预算内", "within quota and budget")},
	{Value: noticeLong, Text: rule.T("公示期不短于要求", "the notice is long enough")},
	{Value: noticeOver, Text: rule.T("公示期已满", "the notice has run out")},
	{Value: objectionInTime, Text: rule.T("在公示期内提出", "within the notice")},
	{Value: identified, Text: rule.T("书面实名或加盖公章", "in writing, with real name or seal")},
	{Value: signingInTime, Text: rule.T("在合同签订截止日（含）前", "by the last day for signing, inclusive")},
	{Value: signingLate, Text: rule.T("已过合同签订截止日", "after the last day for signing")},
	{Value: termGiven, Text: rule.T("合同载明执行期止日", "the contract says when it ends")},
	{Value: withinTerm, Text: rule.T("在合同执行期内", "within the contract's term")},
	{Value: extensionInTime, Text: rule.T("在规定的提前期前申请延期", "extension asked for early enough")},
	{Value: extensionsLeft, Text: rule.T("延期未超过次数", "not extended too often")},
	{Value: extensionShort, Text: rule.T("延期未超过最长时间", "not extended for too long")},
	{Value: earlyAllowed, Text: rule.T("允许提前验收", "early acceptance is known")},
	{Value: allMet, Text: rule.T("各项指标均已完成", "every target is met")},
	{Value: termOver, Text: rule.T("合同执行期已满", "the contract's term is over")},
	{Value: applyInTime, Text: rule.T("在申请验收截止日（含）前", "by the last day for applying, inclusive")},
	{Value: graceOver, Text: rule.T("已过申请验收截止日", "after the last day for applying")},
	{Value: notTooLate, Text: rule.T("逾期未达终止期限", "not overdue long enough to be terminated")},
	{Value: overdueLong, Text: rule.T("逾期已达终止期限", "overdue long enough to be terminated")},
	{Value: noticeKnown, Text: rule.T("经公示终止", "terminated after a public notice")},
	{Value: finalNotice, Text: rule.T("终止公示期不短于要求", "the notice of termination is long enough")},
	{Value: directly, Text: rule.T("无须公示即可终止", "terminated without a public notice")},
	{Value: reviewOver, Text: rule.T("复核申请期限已满", "the time to ask for review has run out")},
	{Value: noHardBar, Text: rule.T("没有不得通过的情形", "nothing bars the conclusion")},
	{Value: classKnown, Text: rule.T("有此类结论", "this conclusion is known")},
	{Value: rectifyLeft, Text: rule.T("整改未超过次数", "not rectified too often")},
	{Value: rectifyInTime, Text: rule.T("在整改截止日（含）前", "by the last day of the rectification, inclusive")},
	{Value: rectifyLate, Text: rule.T("已过整改截止日", "after the last day of the rectification")},
	{Value: reapplyAllowed, Text: rule.T("允许再次申请验收", "applying again is known")},
	{Value: reapplyLeft, Text: rule.T("此前未再次申请", "not applied again before")},
	{Value: reapplyInTime, Text: rule.T("在再次申请截止日（含）前", "by the last day for applying again, inclusive")},
	{Value: careTaken, Text: rule.T("已尽勤勉尽责义务", "duty of care was met")},
	{Value: requested, Text: rule.T("承担单位已申请", "the unit asked for it")},
	{Value: fraudFound, Text: rule.T("已查实弄虚作假骗取立项", "fraud in obtaining it was established")},
	{Value: reportFiled, Text: rule.T("已取得科技报告收录证书", "the science report has its certificate")},
	{Value: archiveDelivered, Text: rule.T("已移交科研档案", "the archives were delivered")},
}

// Guards lists all guards.
func Guards() []Guard { return guards.Values() }

// Valid reports whether g is a guard.
func (g Guard) Valid() bool { return guards.Has(g) }

// Choices lists what can be written.
func (Guard) Choices() []string { return guards.Choices() }

// Text names the guard in one language.
func (g Guard) Text(l rule.Lang) string { return guards.Text(g).In(l) }
