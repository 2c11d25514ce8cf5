package panel

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/internal/law"
)

const scheme = "review_panel"

const (
	ruleValid rule.ID = iota
	size
	odd
	outside
	financial
	industry
	perUnit
	noConflict
	atRandom
	ruleQuota
	ruleMajor
	ruleYear
)

const (
	factOn rule.FactID = iota
	factForm
	factSubsidy
	factKey
	factFunds
	factMembers
	factOutside
	factFinancial
	factIndustry
	factUnit
	factConflicts
	factDrawn
	factBusiest
)

var roster = rule.Evidence{Paper: rule.T("专家名单及签到表", "List of experts and attendance"), Holder: rule.T("评审组织单位", "the organiser")}

var book = rule.NewBook(scheme, rule.T("评审专家组", "Review panels"),
	[]rule.Rule{
		size:       is("size", "专家组人数", "Size of the panel", bidding.Usual()),
		ruleValid:  is("valid", "专家组是否有效", "Whether the panel is valid", bidding.Usual()),
		odd:        is("odd", "会议评审人数为单数", "An odd number at a meeting", bidding.Usual()),
		outside:    is("outside", "外部专家比例", "Share of outside experts", bidding.Usual()),
		financial:  is("financial", "财务专家", "Financial experts", practice.Usual()),
		industry:   is("industry", "产业专家", "Experts from industry", practice.Usual()),
		perUnit:    is("per_unit", "同一单位人数", "Experts of one unit", practice.Usual()),
		noConflict: is("conflicts", "应回避的成员", "Members who must recuse", law.Science2024().Article(20).Usual()),
		atRandom:   is("drawn", "自专家库随机抽取", "Drawn at random from the pool", science.Usual()),
		ruleQuota:  is("quota", "专家组应有的构成", "What a panel must be", bidding.Usual()),
		ruleMajor:  is("major", "重大项目", "A major project", shenzhen.Usual()),
		ruleYear:   is("per_year", "每名专家每年评审次数（原则上）", "Reviews of an expert in a year, in principle", qingdao.Usual()),
	},
	[]rule.Fact{
		factOn:        {Path: "on", Title: rule.T("评审日期", "Day of the review"), Unit: rule.Day},
		factForm:      {Path: "form", Title: rule.T("评审方式为会议评审（验收）", "Form of the review: at a meeting"), Unit: rule.Flag},
		factSubsidy:   {Path: "subsidy", Title: rule.T("申请资助金额", "Subsidy applied for"), Unit: rule.YuanUnit, Max: rule.AmountMax()},
		factKey:       {Path: "key_project", Title: rule.T("关键核心技术攻关或重大人才项目", "Project on key technologies or of major talent"), Unit: rule.Flag},
		factFunds:     {Path: "judges_funds", Title: rule.T("评审经费预算或使用", "Judges the budget or its use"), Unit: rule.Flag},
		factMembers:   persons("members", "专家组人数", "Members", ""),
		factOutside:   persons("outside", "外部专家人数", "Outside experts", "members"),
		factFinancial: persons("financial", "财务专家人数", "Financial experts", "members"),
		factIndustry:  persons("industry", "产业专家人数", "Experts from industry", "members"),
		factUnit:      {Path: "largest_unit", Title: rule.T("同一单位人数最多者", "Members of the unit with the most"), Unit: rule.Persons, Max: rule.Int(100), Within: "members", Evidence: roster, Change: rule.Down},
		factConflicts: {Path: "conflicts", Title: rule.T("应回避而未回避的成员", "Members who must recuse and did not"), Unit: rule.Persons, Max: rule.Int(100), Within: "members", Evidence: roster, Change: rule.Down},
		factDrawn:     {Path: "drawn_at_random", Title: rule.T("自专家库随机抽取", "Drawn at random from the pool"), Unit: rule.Flag, Evidence: roster},
		factBusiest:   {Path: "most_reviews", Title: rule.T("成员本年度评审次数最多者（含本次）", "Reviews in the year of the member with the most, this one included"), Unit: rule.Times, Max: rule.Int(1_000)},
	})

func is(code, zh, en string, b rule.Basis) rule.Rule {
	return rule.Rule{Code: scheme + "." + code, Title: rule.T(zh, en), Basis: b}
}

func persons(path, zh, en, within string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Persons, Max: rule.Int(100), Within: within, Evidence: roster, Change: rule.Up}
}
