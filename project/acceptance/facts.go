package acceptance

import "github.com/keji-rules/keji/rule"

var (
	deed    = rule.Evidence{Paper: rule.T("项目合同书（任务书）", "The contract or task book"), Holder: rule.T("承担单位", "the unit")}
	file    = rule.Evidence{Paper: rule.T("验收申请材料", "The acceptance material"), Holder: rule.T("承担单位", "the unit")}
	opinion = rule.Evidence{Paper: rule.T("专家组验收意见", "The panel's opinion"), Holder: rule.T("科技局", "the bureau")}
	notice  = rule.Evidence{Paper: rule.T("验收通知", "The notice on acceptance"), Holder: rule.T("科技局", "the bureau")}
)

func day(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{
		Path: path, Title: rule.T(zh, en), Unit: rule.Day, Evidence: proof,
		Min: dayNumber(rule.NewDate(2000, 1, 1)), Max: dayNumber(rule.NewDate(9000, 12, 31)),
	}
}

// dayNumber counts days as facts are bounded: since the day before 0001-01-01.
func dayNumber(d rule.Date) rule.Number {
	return rule.Int(int64(d.DaysSince(rule.NewDate(1, 1, 1)) + 1))
}

func yesNo(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag, Evidence: proof}
}

// judged is what somebody must find.
func judged(path, zh, en string) rule.Fact {
	f := yesNo(path, zh, en, opinion)
	f.Judged = true
	return f
}

func figure(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Max: rule.Int(1_000_000_000_000), Evidence: proof}
}

var bookFacts = []rule.Fact{
	factProject: {Path: "project", Title: rule.T("项目", "Project"), Max: rule.Int(1), Evidence: deed},
	factProfile: yesNo("profile", "适用的数值（地区或计划）", "Profile of numbers", deed),
	factEnds:    day("ends_on", "合同执行期止日（含延期）", "End of the term, with extensions", deed),
	factApplyBy: day("apply_by", "通知所载申请验收截止日", "Last day for applying that a notice printed", notice),
	factGrant:   {Path: "grant", Title: rule.T("财政资助金额", "Fiscal grant"), Unit: rule.YuanUnit, Max: rule.AmountMax(), Evidence: deed},

	factIndicators: {Path: "indicators", Title: rule.T("考核指标", "Assessment indicators"), Unit: rule.Items, Max: rule.Int(500), Evidence: deed},
	factName:       {Path: "indicators[].name", Title: rule.T("指标名称", "Name"), Max: rule.Int(1), Evidence: deed},
	factCore:       yesNo("indicators[].core", "核心指标", "Core indicator", deed),
	factLower:      yesNo("indicators[].lower_is_better", "越低越好", "Lower is better", deed),
	factTarget:     figure("indicators[].target", "目标值", "Target", deed),
	factActual:     figure("indicators[].actual", "实际值", "Actual", file),
	factWeight:     figure("indicators[].weight", "权重", "Weight", deed),

	factFalse:      judged("false_material", "验收材料不真实", "Material is not true"),
	factUnapproved: judged("unapproved_change", "擅自变更指标、内容或技术路线", "Changed without approval"),
	factDispute:    judged("unsettled_dispute", "成果纠纷未解决", "A dispute on results is not settled"),
	factMoney:      judged("money_problem", "经费使用存在严重问题", "Serious problems in the use of money"),
	factLate:       judged("material_late", "无正当理由逾期不交材料", "Material late without reason"),
	factExcused:    judged("excused", "因不可抗力或公认探索风险未达主要目标", "Main targets missed through force majeure or recognised risk"),
	factCare:       judged("care_taken", "已尽勤勉尽责义务", "Duty of care met"),
	factApplied:    day("applied_on", "申请验收日", "Applied on", file),
	factPanel:      judged("panel_valid", "专家组有效", "The panel is valid"),
	factConclusion: judged("conclusion", "验收结论", "Conclusion"),
	factConcluded:  day("concluded_on", "作出结论的日期", "Concluded on", opinion),
	factEnterprise: yesNo("enterprise", "承担单位为企业", "The unit is an enterprise", deed),
}
