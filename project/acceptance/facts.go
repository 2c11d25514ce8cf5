package acceptance

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
)

var (
	deed    = rule.Evidence{Paper: rule.T("项目合同书（任务书）", "The contract or task book"), Holder: rule.T("承担单位", "the unit")}
	file    = rule.Evidence{Paper: rule.T("验收申请材料", "The acceptance material"), Holder: rule.T("承担单位", "the unit")}
	opinion = rule.Evidence{Paper: rule.T("专家组验收意见", "The panel's opinion"), Holder: rule.T("科技局", "the bureau")}
	notice  = rule.Evidence{Paper: rule.T("验收通知", "The notice on acceptance"), Holder: rule.T("科技局", "the bureau")}
)

func figure(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Max: rule.Int(1_000_000_000_000), Evidence: proof}
}

var bookFacts = []rule.Fact{
	factProject: asking.Name("project", "项目", "Project", deed),
	factProfile: asking.YesNo("profile", "适用的数值（地区或计划）", "Profile of numbers", deed),
	factEnds:    asking.Day("ends_on", "合同执行期止日（含延期）", "End of the term, with extensions", deed),
	factApplyBy: asking.Day("apply_by", "通知所载申请验收截止日", "Last day for applying that a notice printed", notice),
	factGrant:   {Path: "grant", Title: rule.T("财政资助金额", "Fiscal grant"), Unit: rule.YuanUnit, Max: rule.AmountMax(), Evidence: deed},

	factIndicators: {Path: "indicators", Title: rule.T("考核指标", "Assessment indicators"), Unit: rule.Items, Max: rule.Int(500), Evidence: deed},
	factName:       asking.Name("indicators[].name", "指标名称", "Name", deed),
	factCore:       asking.YesNo("indicators[].core", "核心指标", "Core indicator", deed),
	factLower:      asking.YesNo("indicators[].lower_is_better", "越低越好", "Lower is better", deed),
	factTarget:     figure("indicators[].target", "目标值", "Target", deed),
	factActual:     figure("indicators[].actual", "实际值", "Actual", file),
	factWeight:     figure("indicators[].weight", "权重", "Weight", deed),

	factFalse:      asking.Judged("false_material", "验收材料不真实", "Material is not true", opinion),
	factUnapproved: asking.Judged("unapproved_change", "擅自变更指标、内容或技术路线", "Changed without approval", opinion),
	factDispute:    asking.Judged("unsettled_dispute", "成果纠纷未解决", "A dispute on results is not settled", opinion),
	factMoney:      asking.Judged("money_problem", "经费使用存在严重问题", "Serious problems in the use of money", opinion),
	factLate:       asking.Judged("material_late", "无正当理由逾期不交材料", "Material late without reason", opinion),
	factExcused:    asking.Judged("excused", "因不可抗力或公认探索风险未达主要目标", "Main targets missed through force majeure or recognised risk", opinion),
	factCare:       asking.Judged("care_taken", "已尽勤勉尽责义务", "Duty of care met", opinion),
	factFinance:    asking.Judged("finance_passed", "财务验收通过", "The acceptance of the money was passed", opinion),
	factApplied:    asking.Day("applied_on", "申请验收日", "Applied on", file),
	factPanel:      asking.Judged("panel_valid", "专家组有效", "The panel is valid", opinion),
	factConclusion: asking.Judged("conclusion", "验收结论", "Conclusion", opinion),
	factConcluded:  asking.Day("concluded_on", "作出结论的日期", "Concluded on", opinion),
	factEnterprise: asking.YesNo("enterprise", "承担单位为企业", "The unit is an enterprise", deed),
}
