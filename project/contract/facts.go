package contract

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
)

var (
	deed     = rule.Evidence{Paper: rule.T("项目合同书（任务书）", "The contract or task book"), Holder: rule.T("承担单位", "the unit")}
	approval = rule.Evidence{Paper: rule.T("立项通知", "The notice of approval"), Holder: rule.T("科技局", "the bureau")}
	request  = rule.Evidence{Paper: rule.T("变更申请及证明材料", "The request for a change with its proofs"), Holder: rule.T("承担单位", "the unit")}
	screened = rule.Evidence{Paper: rule.T("科研诚信审查意见", "The result of the integrity screening"), Holder: rule.T("科技局", "the bureau")}
)

var bookFacts = []rule.Fact{
	factProject:  asking.Name("project", "项目", "Project", deed),
	factProfile:  asking.YesNo("profile", "适用的数值（地区或计划）", "Profile of numbers", approval),
	factApproved: asking.Day("approved_on", "立项通知日期", "Day of the notice of approval", approval),
	factSignBy:   asking.Day("sign_by", "通知所载合同签订截止日", "Last day for signing that the notice prints", approval),
	factPaperBy:  asking.Day("paper_by", "通知所载纸质合同截止日", "Last day for the papers that the notice prints", approval),

	factDiffers:    asking.Judged("contract_differs", "合同与申请书的差别超出评审意见和资助额度的要求", "The contract differs beyond what the review and the sum ask for", deed),
	factStarts:     asking.Day("starts_on", "执行期起日", "First day of the term", deed),
	factEnds:       asking.Day("ends_on", "执行期止日", "Last day of the term", deed),
	factFirstEnd:   asking.Day("first_end", "原定执行期止日", "Last day of the term as first agreed", deed),
	factExtended:   {Path: "extended", Title: rule.T("已延期次数", "Times extended"), Unit: rule.Times, Max: rule.Int(1000), Evidence: deed},
	factGrant:      {Path: "grant", Title: rule.T("财政资助金额", "Fiscal grant"), Unit: rule.YuanUnit, Max: rule.AmountMax(), Evidence: deed},
	factStaged:     asking.YesNo("paid_in_stages", "分期拨款", "Paid in stages", deed),
	factBasic:      asking.YesNo("basic_research", "自由探索或基础研究", "Free exploration or basic research", deed),
	factRecognised: asking.YesNo("checked_that_year", "同一年度已有检查或评估", "Another check in the same year", approval),
	factChecked:    asking.Day("checked_on", "检查通知日期", "Day of the check", approval),

	factChange:    asking.YesNo("change", "变更事项", "What is to be changed", request),
	factCause:     asking.Day("cause_on", "变更事由发生日", "Day of the cause", request),
	factRequested: asking.Day("requested_on", "申请日", "Asked for on", request),
	factNewEnd:    asking.Day("new_end", "申请延至的日期", "End asked for", request),
	factLowered:   asking.YesNo("indicators_lowered", "降低考核指标", "Indicators are lowered", request),
	factReason:    asking.Judged("adequate_reason", "有充分理由", "There is adequate reason", request),
	factAgree:     asking.YesNo("units_agree", "原单位与调入单位协商一致", "Both units agree", request),
	factSuccessor: asking.Judged("successor.state", "接任负责人的诚信状况", "Standing of the incoming leader", screened),
	factEvent:     asking.YesNo("event", "发生的事项", "What happened", request),
	factMajor:     asking.Judged("major_effect", "对项目实施产生重大影响", "It has a major effect on the project", request),
	factEnding:    asking.Judged("ending", "提前结束的方式", "How it ended", approval),
	factCare:      asking.Judged("care_taken", "已尽勤勉尽责义务", "Duty of care met", deed),
}
