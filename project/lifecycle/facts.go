package lifecycle

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
)

var (
	file   = rule.Evidence{Paper: rule.T("科技业务管理平台办理记录", "Records of the management platform"), Holder: rule.T("科技局", "the bureau")}
	notice = rule.Evidence{Paper: rule.T("通知、公示或决定原文", "The notice or decision itself"), Holder: rule.T("科技局", "the bureau")}
	deed   = rule.Evidence{Paper: rule.T("项目合同书（任务书）", "The contract or task book"), Holder: rule.T("承担单位", "the unit")}
)

// found is a fact that somebody must find.
func found(g Guard) rule.Fact {
	f := rule.Fact{Path: "events[]." + string(g), Title: guards.Text(g), Unit: rule.Flag, Evidence: file, Judged: true}
	return f
}

func times(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Times, Max: rule.Int(1000), Evidence: file}
}

var bookFacts = []rule.Fact{
	factProject:     asking.Name("project", "项目", "Project", file),
	factProfile:     asking.YesNo("profile", "适用的数值（地区或计划）", "Profile of numbers", file),
	factOpens:       asking.Day("call.opens_on", "申报开始日", "First day of the call", notice),
	factCloses:      asking.Day("call.closes_on", "申报截止日", "Last day of the call", notice),
	factRecommendBy: asking.Day("call.recommend_by", "主管部门推荐截止日", "Last day of recommendation", notice),

	factState:       asking.YesNo("standing.state", "所处状态", "State", file),
	factSince:       asking.Day("standing.since", "进入该状态的日期", "Since", file),
	factNoticeFrom:  asking.Day("standing.notice_from", "公示首日", "First day of the notice", notice),
	factNoticeUntil: asking.Day("standing.notice_until", "公示末日", "Last day of the notice", notice),
	factBy:          asking.Day("standing.by", "所载截止日", "Printed last day", notice),
	factApproved:    asking.Day("standing.approved_on", "立项日期", "Day of the approval", notice),
	factFirstEnd:    asking.Day("standing.first_end", "合同原定止日", "First end of the term", deed),
	factEnd:         asking.Day("standing.end", "合同止日（含延期）", "End of the term with extensions", deed),
	factAskedEnd:    asking.Day("standing.asked_end", "申请延至的日期", "End asked for", file),
	factReturned:    times("standing.returned", "已退回补正次数", "Times returned"),
	factExtended:    times("standing.extended", "已延期次数", "Times extended"),
	factRectified:   times("standing.rectified", "已整改次数", "Times rectified"),
	factReapplied:   times("standing.reapplied", "已再次申请次数", "Times applied for again"),

	factAsOf:    asking.Day("as_of", "查询日期", "Day asked about", file),
	factEvents:  {Path: "events", Title: rule.T("办理事项", "Events"), Unit: rule.Items, Max: rule.Int(1000), Evidence: file},
	factKind:    asking.YesNo("events[].kind", "事项", "Kind", file),
	factOn:      asking.Day("events[].on", "日期", "Day", file),
	factActor:   asking.YesNo("events[].by", "行为人", "Actor", file),
	factFrom:    asking.Day("events[].from", "所载首日", "Printed first day", notice),
	factUntil:   asking.Day("events[].until", "所载末日", "Printed last day", notice),
	factEndsOn:  asking.Day("events[].ends_on", "执行期止日（或申请延至的日期）", "End of the term, or the end asked for", deed),
	factExtends: asking.YesNo("events[].extends", "变更含延期", "The change extends the term", file),

	factCommitments: found(commitments), factEligible: found(eligible), factPanelValid: found(panelValid), factAboveLine: found(aboveLine),
	factWithinQuota: found(withinQuota), factIdentified: found(identified), factAllMet: found(allMet),
	factHardBar: {
		Path: "events[].hard_bar", Title: rule.T("存在不得通过的情形", "Something bars the conclusion"), Unit: rule.Flag, Evidence: file, Judged: true,
	},
	factCareTaken: found(careTaken), factRequested: found(requested), factFraudFound: found(fraudFound), factReportFiled: found(reportFiled),
	factArchiveDelivered: found(archiveDelivered),
}
