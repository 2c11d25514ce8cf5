package schemes

import (
	"github.com/keji-rules/keji/project/acceptance"
	"github.com/keji-rules/keji/project/archive"
	"github.com/keji-rules/keji/project/contract"
	"github.com/keji-rules/keji/project/lifecycle"
	"github.com/keji-rules/keji/project/notice"
	"github.com/keji-rules/keji/project/report"
	"github.com/keji-rules/keji/project/review"
	"github.com/keji-rules/keji/project/secrecy"
	"github.com/keji-rules/keji/rule"
)

// projectInquiries are the questions on the life of a project, from its review to its archive.
func projectInquiries() []Inquiry {
	return []Inquiry{
		asks("review_panel", "review", rule.T("评审专家组是否有效", "whether a panel is valid"), review.Door(), review.PanelOf),
		asks("review_ranking", "review", rule.T("评审计分、表决和名次", "scores, votes and places of a review"), review.Door(), review.RankOf),
		asks("project_call", "public_notice", rule.T("申报指南公布期限和初步审查期限", "by when the guide of a call is published and applications are checked"), notice.Door(), notice.CallOf),
		asks("public_notice", "public_notice", rule.T("公示期的首日和末日", "first and last day of a public notice"), notice.Door(), notice.WindowOf),
		asks("notice_objection", "public_notice", rule.T("公示异议是否受理", "whether an objection is accepted"), notice.Door(), notice.ObjectionOf),
		asks("notice_review", "public_notice", rule.T("申请复核的期限", "by when a review is asked for"), notice.Door(), notice.ReviewOf),
		asks("project_signing", "contract", rule.T("项目合同签订期限", "by when a contract is signed"), contract.Door(), contract.SigningOf),
		asks("project_midterm", "contract", rule.T("是否中期检查", "whether there is a mid-term check"), contract.Door(), contract.MidtermOf),
		asks("project_notify", "contract", rule.T("须及时报告的事项", "what is reported at once, and to whom"), contract.Door(), contract.NotifyOf),
		asks("project_change", "contract", rule.T("项目变更由谁审批、能否申请", "who decides on a change, and whether it may be asked for"), contract.Door(), contract.ChangeOf),
		asks("project_ending", "contract", rule.T("提前结束的项目经费处理", "the money of a project that ends early"), contract.Door(), contract.MoneyOf),
		asks("acceptance_due", "acceptance", rule.T("验收期限", "days of the acceptance"), acceptance.Door(), acceptance.DueDays),
		asks("acceptance_form", "acceptance", rule.T("验收方式", "form of the acceptance"), acceptance.Door(), acceptance.FormOf),
		asks("acceptance_completion", "acceptance", rule.T("合同指标完成情况", "completion of the contract"), acceptance.Door(), acceptance.CompletionOf),
		asks("acceptance_check", "acceptance", rule.T("验收结论核查", "check of the conclusion"), acceptance.Door(), acceptance.CheckOf),
		asks("acceptance_effects", "acceptance", rule.T("验收结论的后果", "what a conclusion entails"), acceptance.Door(), acceptance.FollowOf),
		asks("project_history", "project_history", rule.T("项目全过程核查", "check of a project's whole history"), lifecycle.Door(), lifecycle.Replay),
		asks("project_event", "project_history", rule.T("最后一个事项能否进行", "whether the last event may happen"), lifecycle.Door(), lastEvent),
		asks("project_next", "project_history", rule.T("下一步可办事项", "what may happen next"), lifecycle.Door(), func(h lifecycle.History) (rule.Answer[lifecycle.Options], error) {
			return lifecycle.WhatNext(h, rule.Date{})
		}),
		asks("report_duties", "report", rule.T("应提交的科技报告和期限", "reports that are due"), report.Door(), report.DutiesOf),
		asks("report_filed", "report", rule.T("科技报告是否齐备", "whether the reports are there"), report.Door(), report.FiledOf),
		asks("report_access", "report", rule.T("科技报告的公开", "access to a report"), report.Door(), report.AccessOf),
		asks("report_breach", "report", rule.T("未提交科技报告的后果", "what follows when a report is not handed in"), report.Door(), report.BreachOf),
		asks("secrecy_power", "secret_matter", rule.T("定密权限", "power to classify"), secrecy.Door(), secrecy.PowerOf),
		asks("secrecy_term", "secret_matter", rule.T("保密期限", "term of secrecy"), secrecy.Door(), secrecy.TermOf),
		asks("secrecy_unclear", "secret_matter", rule.T("不明确事项的处理期限", "days for an unclear matter"), secrecy.Door(), secrecy.UnclearOf),
		asks("project_archive", "archive", rule.T("项目档案保管期限", "for how long a file is kept"), archive.Door(), archive.KeepOf),
	}
}

// lastEvent asks about the last event after those before it.
func lastEvent(h lifecycle.History) (rule.Answer[rule.Outcome[lifecycle.Position]], error) {
	n := len(h.Events)
	if n == 0 {
		return lifecycle.Take(h, lifecycle.Event{})
	}
	last := h.Events[n-1]
	h.Events = h.Events[:n-1]
	return lifecycle.Take(h, last)
}
