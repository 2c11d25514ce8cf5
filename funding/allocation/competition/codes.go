package competition

import (
	"github.com/keji-rules/keji/funding/allocation/internal/basis"
	"github.com/keji-rules/keji/rule"
)

// The rules: what is asked, its lines on the round, then those on one application.
const (
	rulePlan rule.ID = iota
	ruleBudget
	ruleReserve
	rulePass
	ruleTies
	ruleMethod
	ruleLeft
	ruleFunded
	rulePartial
	ruleEligible
	ruleBelowPass
	ruleSelf
	ruleLeast
	ruleQuota
	ruleNumber
	ruleNoMoney
	ruleBelowUnit
	ruleBehind
	ruleScore
)

func of(code, zh, en string) rule.Rule {
	return rule.Rule{Code: "competition." + code, Title: rule.T(zh, en), Basis: basis.Proposal()}
}

func mistake(r rule.Rule, zh, en string) rule.Rule { r.Mistake = rule.T(zh, en); return r }

var bookRules = []rule.Rule{
	rulePlan:      of("plan", "竞争性立项与资金分配方案", "Plan of a competitive call"),
	ruleBudget:    of("budget", "可分配预算", "What can be granted"),
	ruleReserve:   of("reserve", "预留资金", "Set aside"),
	rulePass:      mistake(of("pass_line", "立项分数线", "Pass line"), "未达分数线的，即使预算有余也不立项；结余单列", "Below the line nothing is granted even where money is left"),
	ruleTies:      of("ties", "同分排序规则", "Order between equals"),
	ruleMethod:    of("method", "资金安排方式", "How money is granted"),
	ruleLeft:      of("left", "预算结余", "Left of the budget"),
	ruleFunded:    of("funded", "立项", "Funded"),
	rulePartial:   of("partial", "按剩余额度立项", "Funded with what was left"),
	ruleEligible:  of("eligible", "形式审查与诚信审查", "Formal check and integrity"),
	ruleBelowPass: of("below_pass", "未达到立项分数线", "Below the pass line"),
	ruleSelf:      of("self_raised", "自筹资金", "Own money"),
	ruleLeast:     of("least", "单项最低资助额", "Least grant"),
	ruleQuota:     of("quota", "名额", "Quota"),
	ruleNumber:    of("number", "立项数", "Number of projects"),
	ruleNoMoney:   of("no_money", "剩余额度不足", "What is left does not do"),
	ruleBelowUnit: of("below_unit", "按比例不足1个分配单位", "The proportion is less than one unit"),
	ruleBehind:    of("behind", "首个无法安排的项目之后不再安排", "Behind the first that did not fit"),
	ruleScore:     of("score", "评审得分", "Score"),
}

const (
	factBudget rule.FactID = iota
	factUnit
	factWorkFund
	factQuotas
	factQuotaOf
	factQuotaProjects
	factQuotaAmount
	factApplicants
	factEligible
	factScore
	factSubScore
	factSubmitted
	factRequested
	factSelfRaised
	factCap
)

// largest bounds an amount.
var largest = rule.Int(1_000_000_000_000)

var (
	notice  = rule.Evidence{Paper: rule.T("申报指南、预算批复", "notice of the call, approved budget"), Holder: rule.T("主管部门", "the department")}
	form    = rule.Evidence{Paper: rule.T("项目申报书", "application"), Holder: rule.T("申报单位", "the applicant")}
	opinion = rule.Evidence{Paper: rule.T("专家评审意见", "experts' scores"), Holder: rule.T("评审组织单位", "who organises the review")}
)

func money(path, zh, en string, by rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.YuanUnit, Max: largest, Evidence: by}
}

func score(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Score, Max: rule.Int(1000), Evidence: opinion, Judged: true}
}

var bookFacts = []rule.Fact{
	factBudget:        money("budget", "预算", "Budget", notice),
	factUnit:          {Path: "unit", Title: rule.T("分配单位", "Unit granted"), Unit: rule.Flag, Evidence: notice},
	factWorkFund:      money("work_fund", "工作经费", "Work fund", notice),
	factQuotas:        {Path: "quotas", Title: rule.T("名额", "Quotas"), Unit: rule.Items, Max: rule.Int(2000), Evidence: notice},
	factQuotaOf:       {Path: "quotas[].of", Title: rule.T("名额类别", "What the quota is of"), Unit: rule.Flag, Evidence: notice},
	factQuotaProjects: {Path: "quotas[].projects", Title: rule.T("名额数", "Projects of the quota"), Unit: rule.Items, Max: rule.Int(20_000), Evidence: notice},
	factQuotaAmount:   money("quotas[].amount", "名额金额", "Money of the quota", notice),
	factApplicants:    {Path: "applicants", Title: rule.T("申报项目", "Applications"), Unit: rule.Items, Max: rule.Int(20_000), Evidence: form},
	factEligible:      {Path: "applicants[].eligible", Title: rule.T("通过形式审查和诚信审查", "Passed the formal check and is not barred"), Unit: rule.Flag},
	factScore:         score("applicants[].score", "评审得分", "Score"),
	factSubScore:      score("applicants[].sub_score", "分项得分", "Sub-score"),
	factSubmitted:     {Path: "applicants[].submitted_on", Title: rule.T("提交日期", "Submitted on"), Unit: rule.Day, Evidence: form},
	factRequested:     money("applicants[].requested", "申请额", "Asked for", form),
	factSelfRaised:    money("applicants[].self_raised", "自筹资金", "Own money", form),
	factCap:           money("applicants[].cap", "本项目资助上限", "Cap of the application", notice),
}

// Codes may be retired, never reassigned.
var book = rule.NewBook("competition", rule.T("竞争性立项资金分配", "Competitive grants"), bookRules, bookFacts)
