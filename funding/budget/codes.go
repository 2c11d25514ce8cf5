package budget

import "github.com/keji-rules/keji/rule"

// The rules: what is asked, each followed by its lines.
const (
	ruleCeiling rule.ID = iota
	ruleBase
	ruleTier
	ruleForm
	ruleLumpSum
	ruleMost
	ruleNet
	ruleSolved
	ruleCheck
	ruleProjectTotal
	ruleTopicTotal
	ruleRevenue
	ruleDirect
	ruleSubjects
	rulePresent
	rulePurchase
	ruleDevice
	ruleDevices
	ruleIndirect
	rulePay
	rulePayShare
	ruleLevel
	ruleOtherFees
	ruleSelfRaised
	ruleShareCap
	ruleAdjust
	ruleStatement
	ruleSpent
	ruleNegative
	ruleCommitment
)

var bookRules = []rule.Rule{
	ruleCeiling: {Code: "budget.ceiling", Title: rule.T("间接费用上限", "Ceiling on indirect costs"), Basis: practice.Whole().Reported(), Mistake: rule.T("按超额累退分档计算，不是把所在档比例乘以全部基数；也不是资助总额的30%", "The rates apply part by part, not the last one to the whole base; nor 30% to the whole grant")},
	ruleBase:    {Code: "budget.base", Title: rule.T("基数＝直接费用－设备购置费", "Base = direct costs less purchase of equipment"), Basis: practice.Whole().Reported(), Mistake: rule.T("只扣设备购置费，试制、改造、租赁费不扣", "Only the purchase is taken off; trial manufacture, modification and lease stay in")},
	ruleTier:    {Code: "budget.tier", Title: rule.T("分档", "Tier"), Basis: practice.Whole().Reported()},
	ruleForm:    {Code: "budget.form", Title: rule.T("以万元（两位小数）填报时", "Where a form takes 万元 with two decimals"), Basis: practice.Whole().Proposed()},
	ruleLumpSum: {Code: "budget.lump_sum", Title: rule.T("经费包干制不编制科目预算，不核间接费用比例", "A lump sum has neither itemised budget nor ceiling on indirect costs"), Basis: practice.Whole().Reported()},
	ruleMost:    {Code: "budget.most", Title: rule.T("资助总额一定时间接费用的上限", "The most indirect costs of a given grant"), Basis: practice.Whole().Derived()},
	ruleNet:     {Code: "budget.net", Title: rule.T("总额扣除设备购置费", "The grant less the purchase of equipment"), Basis: practice.Whole().Derived()},
	ruleSolved:  {Code: "budget.solved", Title: rule.T("解方程：基数＋间接费用＝扣除后总额", "Solving base + indirect costs = what remains"), Basis: practice.Whole().Derived(), Mistake: rule.T("用逐次逼近求解会因浮点误差超出上限，分段直接求解并舍去尾数", "Bisection in floats ends above the ceiling; each part has a closed form, truncated")},

	ruleCheck:        {Code: "budget.check", Title: rule.T("预算审核", "Check of the budget"), Basis: practice.Whole().Reported()},
	ruleProjectTotal: {Code: "budget.project_total", Title: rule.T("各课题各来源合计＝项目总额", "All sources of all subjects add up to the project's total"), Basis: practice.Whole().Usual()},
	ruleTopicTotal:   {Code: "budget.topic_total", Title: rule.T("各来源合计＝课题总额", "The sources add up to the subject's total"), Basis: practice.Whole().Usual()},
	ruleRevenue:      {Code: "budget.revenue", Title: rule.T("来源金额＝直接费用＋间接费用", "Money from the source = direct + indirect costs"), Basis: practice.Whole().Usual()},
	ruleDirect:       {Code: "budget.direct", Title: rule.T("各科目合计＝直接费用", "The subjects add up to the direct costs"), Basis: practice.Whole().Usual()},
	ruleSubjects:     {Code: "budget.subjects", Title: rule.T("科目属于适用规定的科目", "The subject is one that the rules know"), Basis: practice.Whole().Reported()},
	rulePresent:      {Code: "budget.present", Title: rule.T("按设备费、业务费、劳务费归并", "By the three subjects since 2021"), Basis: tool.Whole().Reported()},
	rulePurchase:     {Code: "budget.purchase", Title: rule.T("设备购置费不超过设备费", "The purchase lies within equipment"), Basis: practice.Whole().Usual()},
	ruleDevice:       {Code: "budget.device", Title: rule.T("设备按规定作详细说明", "Equipment is described in detail where that is asked"), Basis: practice.Whole().Reported()},
	ruleDevices:      {Code: "budget.devices", Title: rule.T("购置设备清单合计不超过设备购置费", "The listed equipment lies within the purchase"), Basis: practice.Whole().Usual()},
	ruleIndirect:     {Code: "budget.indirect", Title: rule.T("间接费用不超过上限", "Indirect costs within the ceiling"), Basis: practice.Whole().Reported()},
	rulePay:          {Code: "budget.performance_pay", Title: rule.T("绩效支出不超过间接费用", "Performance pay lies within the indirect costs"), Basis: practice.Whole().Reported(), Mistake: rule.T("2016年起绩效支出不设比例，间接费用可全部用于绩效支出", "Since 2016 performance pay has no ratio: all indirect costs may be spent on it")},
	rulePayShare:     {Code: "budget.performance_share", Title: rule.T("绩效支出占基数比例", "Share of performance pay in the base"), Basis: funds2011.Whole().Reported()},
	ruleLevel:        {Code: "budget.level", Title: rule.T("间接费用按课题、按来源分别核定", "Indirect costs are computed subject by subject and source by source"), Basis: practice.Whole().Reported(), Mistake: rule.T("各课题均在上限内时，项目合计高于按项目计算的上限也可以", "Where every subject keeps its ceiling, the project may exceed what one ceiling over all would be")},
	ruleOtherFees:    {Code: "budget.other_fees", Title: rule.T("间接费用由课题参与单位协商分摊，不得另以任何名义提取费用", "The units share the indirect costs by agreement, and take no other fees"), Basis: practice.Whole().Reported()},
	ruleSelfRaised:   {Code: "budget.self_raised", Title: rule.T("自筹资金比例", "Ratio of self-raised money"), Basis: guide.Whole().Reported()},
	ruleShareCap:     {Code: "budget.share_cap", Title: rule.T("指南规定的科目占比上限", "Cap of the guide on subjects"), Basis: guide.Whole().Reported(), Mistake: rule.T("占比上限不是法定要求，只在指南有规定时适用；严格超过才不符合", "Such caps are no law: they hold where a guide sets them, and only what is more breaks them")},

	ruleAdjust: {Code: "budget.adjust", Title: rule.T("预算调剂审批权限", "Who may approve a change of the budget"), Basis: practice.Whole().Reported()},

	ruleStatement:  {Code: "budget.statement", Title: rule.T("包干制项目决算", "Final statement of a lump sum"), Basis: practice.Whole().Reported()},
	ruleSpent:      {Code: "budget.spent", Title: rule.T("支出合计不超过拨付金额", "Spending within what was paid"), Basis: practice.Whole().Usual()},
	ruleNegative:   {Code: "budget.negative_list", Title: rule.T("支出不在负面清单内", "The spending is not on the negative list"), Basis: practice.Whole().Usual()},
	ruleCommitment: {Code: "budget.commitment", Title: rule.T("项目负责人签署承诺书", "The investigator has signed the commitment"), Basis: practice.Whole().Reported()},
}

// Codes may be retired, never reassigned. The inputs have different facts and the same rules.
var (
	title          = rule.T("科研项目预算", "Research project budgets")
	book           = rule.NewBook("budget", title, bookRules, budgetFacts)
	grantBook      = rule.NewBook("budget", title, bookRules, grantFacts)
	adjustmentBook = rule.NewBook("budget", title, bookRules, adjustmentFacts)
	statementBook  = rule.NewBook("budget", title, bookRules, statementFacts)
)
