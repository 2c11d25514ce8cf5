package lifecycle

import "github.com/keji-rules/keji/rule"

var (
	file   = rule.Evidence{Paper: rule.T("科技业务管理平台办理记录", "Records of the management platform"), Holder: rule.T("科技局", "the bureau")}
	notice = rule.Evidence{Paper: rule.T("通知、公示或决定原文", "The notice or decision itself"), Holder: rule.T("科技局", "the bureau")}
	deed   = rule.Evidence{Paper: rule.T("项目合同书（任务书）", "The contract or task book"), Holder: rule.T("承担单位", "the unit")}
)

const earliestYear, lastYear = 2000, 9000

func day(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{
		Path: path, Title: rule.T(zh, en), Unit: rule.Day, Evidence: proof,
		Min: dayNumber(rule.NewDate(earliestYear, 1, 1)), Max: dayNumber(rule.NewDate(lastYear, 12, 31)),
	}
}

func yesNo(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag, Evidence: file}
}

// found is a fact that somebody must find.
func found(g Guard) rule.Fact {
	f := rule.Fact{Path: "events[]." + string(g), Title: guards.Text(g), Unit: rule.Flag, Evidence: file, Judged: true}
	return f
}

func times(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Times, Max: rule.Int(1000), Evidence: file}
}

var bookFacts = []rule.Fact{
	factProject:     {Path: "project", Title: rule.T("项目", "Project"), Max: rule.Int(1), Evidence: file},
	factProfile:     yesNo("profile", "适用的数值（地区或计划）", "Profile of numbers"),
	factOpens:       day("call.opens_on", "申报开始日", "First day of the call", notice),
	factCloses:      day("call.closes_on", "申报截止日", "Last day of the call", notice),
	factRecommendBy: day("call.recommend_by", "主管部门推荐截止日", "Last day of recommendation", notice),

	factState:       yesNo("standing.state", "所处状态", "State"),
	factSince:       day("standing.since", "进入该状态的日期", "Since", file),
	factNoticeFrom:  day("standing.notice_from", "公示首日", "First day of the notice", notice),
	factNoticeUntil: day("standing.notice_until", "公示末日", "Last day of the notice", notice),
	factBy:          day("standing.by", "所载截止日", "Printed last day", notice),
	factFirstEnd:    day("standing.first_end", "合同原定止日", "First end of the term", deed),
	factEnd:         day("standing.end", "合同止日（含延期）", "End of the term with extensions", deed),
	factAskedEnd:    day("standing.asked_end", "申请延至的日期", "End asked for", file),
	factReturned:    times("standing.returned", "已退回补正次数", "Times returned"),
	factExtended:    times("standing.extended", "已延期次数", "Times extended"),
	factRectified:   times("standing.rectified", "已整改次数", "Times rectified"),
	factReapplied:   times("standing.reapplied", "已再次申请次数", "Times applied for again"),

	factEvents:  {Path: "events", Title: rule.T("办理事项", "Events"), Unit: rule.Items, Max: rule.Int(1000), Evidence: file},
	factKind:    yesNo("events[].kind", "事项", "Kind"),
	factOn:      day("events[].on", "日期", "Day", file),
	factActor:   yesNo("events[].by", "行为人", "Actor"),
	factFrom:    day("events[].from", "所载首日", "Printed first day", notice),
	factUntil:   day("events[].until", "所载末日", "Printed last day", notice),
	factEndsOn:  day("events[].ends_on", "执行期止日（或申请延至的日期）", "End of the term, or the end asked for", deed),
	factExtends: yesNo("events[].extends", "变更含延期", "The change extends the term"),

	factCommitments: found(commitments), factEligible: found(eligible), factPanelValid: found(panelValid), factAboveLine: found(aboveLine),
	factWithinQuota: found(withinQuota), factIdentified: found(identified), factAllMet: found(allMet),
	factHardBar: {
		Path: "events[].hard_bar", Title: rule.T("存在不得通过的情形", "Something bars the conclusion"), Unit: rule.Flag, Evidence: file, Judged: true,
	},
	factCareTaken: found(careTaken), factRequested: found(requested), factFraudFound: found(fraudFound), factReportFiled: found(reportFiled),
	factArchiveDelivered: found(archiveDelivered),
}
