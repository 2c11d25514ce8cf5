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
	direct
	levelYears
	levelTitle
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
	factPicked
	factGround
	factBids
	factYears
	factBelow
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
		atRandom:   is("drawn", "自专家库随机抽取，或依法直接确定", "Drawn at random from the pool, or picked directly as the law admits", science.Usual()),
		direct:     is("direct", "直接确定的情形：技术复杂、专业性强或者国家有特殊要求，且随机抽取难以保证胜任", "Ground for picking directly: technically complex and highly specialised, or special requirements of the State, and a random draw could hardly be trusted", directly),
		levelYears: is("level_years", "评标专家从事相关领域工作年限（取最短者）", "Years in the field of experts who evaluate bids (the fewest)", bidding.Read()),
		levelTitle: is("level_title", "不具有高级职称或者同等专业水平的评标专家", "Experts who evaluate bids with neither a senior title nor an equal level", bidding.Read()),
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
		factPicked:    {Path: "direct.picked", Title: rule.T("直接确定", "Picked directly"), Unit: rule.Flag, Evidence: roster},
		factGround:    {Path: "direct.ground", Title: rule.T("具备直接确定的情形", "The ground for picking directly is there"), Unit: rule.Flag, Judged: true},
		factBids:      {Path: "evaluates_bids", Title: rule.T("属于评标", "Evaluates bids"), Unit: rule.Flag},
		factYears:     {Path: "fewest_years_in_field", Title: rule.T("从事相关领域工作年限最短者", "Fewest years in the field"), Unit: rule.Years, Max: rule.Int(80), Evidence: roster},
		factBelow:     {Path: "below_senior_level", Title: rule.T("不具有高级职称或者同等专业水平的专家", "Experts below the level of a senior title"), Unit: rule.Persons, Max: rule.Int(100), Within: "members", Evidence: roster, Change: rule.Down},
		factBusiest:   {Path: "most_reviews", Title: rule.T("成员本年度评审次数最多者（含本次）", "Reviews in the year of the member with the most, this one included"), Unit: rule.Times, Max: rule.Int(1_000)},
	})

func is(code, zh, en string, b rule.Basis) rule.Rule {
	return rule.Rule{Code: scheme + "." + code, Title: rule.T(zh, en), Basis: b}
}

func persons(path, zh, en, within string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Persons, Max: rule.Int(100), Within: within, Evidence: roster, Change: rule.Up}
}
