package budget

import (
	"slices"

	"github.com/keji-rules/keji/rule"
)

// most bounds an amount of a project: a hundred billion yuan. What is more was written in another unit.
var most = rule.Int(100_000_000_000)

var (
	taskBook = rule.Evidence{Paper: rule.T("项目任务书（合同书）", "task book (contract) of the project"), Holder: rule.T("项目承担单位", "the undertaking unit")}
	form     = rule.Evidence{Paper: rule.T("项目预算书", "budget of the project"), Holder: rule.T("项目承担单位", "the undertaking unit")}
	call     = rule.Evidence{Paper: rule.T("项目申报指南", "guide of the call"), Holder: rule.T("项目管理部门", "the managing department")}
)

func amount(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.YuanUnit, Max: most, Evidence: form}
}

func inside(f rule.Fact, whole string) rule.Fact { f.Within = whole; return f }

func helped(f rule.Fact, zh, en string) rule.Fact { f.Help = rule.T(zh, en); return f }

func chosen(path, zh, en string, by rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag, Evidence: by}
}

var purchased = rule.T("只填设备购置费，不含试制、改造、租赁费", "purchase only, without trial manufacture, modification and lease")

// ruleFacts are those of Rules, which every input has.
var ruleFacts = []rule.Fact{
	chosen("programme", "项目所属计划", "Programme", taskBook),
	{Path: "signed_on", Title: rule.T("任务书签订日期", "Day the task book was signed"), Unit: rule.Day, Evidence: taskBook},
	{Path: "policy_date", Title: rule.T("适用规定的日期", "Day whose rules apply"), Unit: rule.Day, Help: rule.T("在研项目依规定可按新办法执行时填写", "where a running project may follow later rules")},
	{Path: "category", Title: rule.T("项目类别", "Category"), Unit: rule.Flag, Judged: true},
	{Path: "grade", Title: rule.T("验收等次", "Grade of acceptance"), Unit: rule.Flag},
	{Path: "lump_sum_for", Title: rule.T("实行包干制的依据", "Why it is a lump sum"), Unit: rule.Flag, Judged: true},
}

var grantFacts = append(slices.Clone(ruleFacts),
	amount("total", "资助总额", "Grant in total"),
	amount("direct", "直接费用", "Direct costs"),
	inside(helped(amount("purchase", "设备购置费", "Purchase of equipment"), purchased.ZH, purchased.EN), "direct"))

var budgetFacts = append(slices.Clone(ruleFacts),
	amount("total", "项目预算总额", "Budget of the project in total"),
	rule.Fact{Path: "topics", Title: rule.T("课题", "Subjects of the project"), Unit: rule.Items, Max: rule.Int(100), Evidence: form},
	amount("topics[].total", "课题预算总额", "Budget of the subject in total"),
	rule.Fact{Path: "topics[].sources", Title: rule.T("资金来源", "Sources of money"), Unit: rule.Items, Max: rule.Int(20), Evidence: form},
	chosen("topics[].sources[].origin", "来源类别", "Origin", form),
	amount("topics[].sources[].funds", "来源金额", "Money from this source"),
	amount("topics[].sources[].direct", "直接费用", "Direct costs"),
	amount("topics[].sources[].indirect", "间接费用", "Indirect costs"),
	amount("topics[].sources[].performance_pay", "绩效支出", "Performance pay"),
	helped(amount("topics[].sources[].purchase", "设备购置费", "Purchase of equipment"), purchased.ZH, purchased.EN),
	rule.Fact{Path: "topics[].sources[].other_fees", Title: rule.T("在间接费用以外另提取费用", "Fees beside the indirect costs"), Unit: rule.Flag, Evidence: form},
	rule.Fact{Path: "topics[].sources[].items", Title: rule.T("直接费用科目", "Subjects of direct costs"), Unit: rule.Items, Max: rule.Int(50), Evidence: form},
	chosen("topics[].sources[].items[].subject", "科目", "Subject", form),
	amount("topics[].sources[].items[].amount", "科目金额", "Amount of the subject"),
	rule.Fact{Path: "topics[].sources[].devices", Title: rule.T("购置设备清单", "Equipment to be bought"), Unit: rule.Items, Max: rule.Int(500), Evidence: form},
	amount("topics[].sources[].devices[].price", "设备单价", "Price"),
	rule.Fact{Path: "topics[].sources[].devices[].described", Title: rule.T("已作详细说明", "Described in detail"), Unit: rule.Flag, Evidence: form},
	rule.Fact{Path: "call.self_raised", Title: rule.T("自筹资金比例下限", "Least ratio of self-raised money"), Unit: rule.Share, Max: rule.Int(100), Evidence: call},
	chosen("call.self_raised_of", "自筹比例的基数", "Base of that ratio", call),
	rule.Fact{Path: "call.caps", Title: rule.T("科目占比上限", "Caps on subjects"), Unit: rule.Items, Max: rule.Int(20), Evidence: call},
	chosen("call.caps[].of", "占比基数", "Base of the share", call),
	rule.Fact{Path: "call.caps[].max", Title: rule.T("占比上限", "Greatest share"), Unit: rule.Share, Max: rule.Int(1), Evidence: call})

var adjustmentFacts = append(slices.Clone(ruleFacts), chosen("change", "调剂事项", "What is to be changed", form))
