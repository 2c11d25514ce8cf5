package review

import "github.com/keji-rules/keji/rule"

// Policy holds the numbers and switches of reviews for one profile. It is a value: copy it, change it, ask it.
type Policy struct {
	Panel PanelPolicy `json:"panel" zh:"专家组" en:"panel"`
	Score ScorePolicy `json:"score" zh:"评分" en:"scores"`
	Vote  VotePolicy  `json:"vote" zh:"表决" en:"vote"`
}

// PanelPolicy says how a panel is composed. Each condition holds where its switch is on; numbers are inclusive.
type PanelPolicy struct {
	Least      rule.Limit  `json:"least" zh:"最少人数" en:"least number of members" unit:"persons"`
	Odd        rule.Switch `json:"odd" zh:"人数为单数" en:"an odd number"`
	OddBinds   rule.Switch `json:"odd_binds" zh:"双数的专家组无效" en:"an even number is not valid"` // otherwise it is only noted
	Outsiders  rule.Switch `json:"outsiders" zh:"外部专家占比" en:"a share of outside experts"`
	Outside    rule.Limit  `json:"outside" zh:"外部专家最低占比" en:"least share of outside experts" unit:"share"`
	Level      rule.Switch `json:"level" zh:"专家资历" en:"level of experts"`
	Years      rule.Limit  `json:"years" zh:"从事相关领域最低年限" en:"least years in the field" unit:"years"` // with a senior title or equal level
	Finance    rule.Switch `json:"finance" zh:"涉及经费的须有财务专家" en:"a financial expert where money is judged"`
	Units      rule.Switch `json:"units" zh:"限制同一单位人数" en:"members of one unit are limited"`
	SameUnit   rule.Limit  `json:"same_unit" zh:"同一单位最多人数" en:"most members of one unit" unit:"persons"`
	Drawn      rule.Switch `json:"drawn" zh:"从专家库随机抽取" en:"drawn from the expert base"`
	Signed     rule.Switch `json:"signed" zh:"签署诚信承诺" en:"commitments signed"`
	Kin        rule.Switch `json:"kin" zh:"成员之间有利害关系的回避" en:"members who are close do not sit together"`
	Excludes   rule.Switch `json:"excludes" zh:"申请人可提出回避名单" en:"applicants may name experts to be excluded"`
	MostNames  rule.Limit  `json:"most_names" zh:"回避名单最多人数" en:"most names to be excluded" unit:"persons"`
	Floor      rule.Switch `json:"floor" zh:"竞争性方向申报数下限" en:"a least number of competing applications"`
	LeastRival rule.Limit  `json:"least_rivals" zh:"竞争性方向最少有效申报数" en:"least valid applications of a competitive topic" unit:"items"`
}

// ScorePolicy says how scores become one.
type ScorePolicy struct {
	Full rule.Limit `json:"full" zh:"满分" en:"full mark" unit:"points"`
	Line rule.Limit `json:"line" zh:"合格线" en:"pass line" unit:"points"` // inclusive
	// Trims: one highest and one lowest are dropped, from TrimFrom scores on; otherwise the plain mean is taken.
	Trims    rule.Switch `json:"trims" zh:"去掉最高分和最低分" en:"the highest and the lowest are dropped"`
	TrimFrom rule.Limit  `json:"trim_from" zh:"去掉最高分和最低分的最少份数" en:"scores from which on they are dropped" unit:"items"`
	// Rounds: the document has the mean rounded, half up, to Places decimals before it is compared.
	Rounds rule.Switch `json:"rounds" zh:"平均分四舍五入后比较" en:"the mean is rounded before it is compared"`
	Places rule.Limit  `json:"places" zh:"小数位数" en:"decimals" unit:"plain"`
	// Flags: highest and lowest lie at least Spread points apart.
	Flags  rule.Switch `json:"flags" zh:"提示分歧较大" en:"divergent scores are flagged"`
	Spread rule.Limit  `json:"spread" zh:"分歧较大的分差" en:"points apart" unit:"points"`
	// How a tie is broken, in this order.
	ByAll  rule.Switch `json:"tie_by_all" zh:"同分比较全部评分" en:"ties: by all scores"`
	ByCore rule.Switch `json:"tie_by_core" zh:"同分比较核心指标" en:"ties: by the core criterion"`
	ByVote rule.Switch `json:"tie_by_vote" zh:"同分由专家组表决" en:"ties: by the panel's vote"`
}

// VotePolicy says when a vote carries.
type VotePolicy struct {
	Quorums rule.Switch `json:"quorums" zh:"规定到会人数" en:"a quorum"`
	Quorum  rule.Limit  `json:"quorum" zh:"到会人数最低占比" en:"least share present" unit:"share"`
	Share   rule.Limit  `json:"share" zh:"同意票占比" en:"share of votes for" unit:"share"` // more than it
	// Reaching: that share is enough, inclusive. OfPanel: it is taken of the whole panel, not of those present.
	Reaching rule.Switch `json:"reaching" zh:"含本数" en:"that share is enough"`
	OfPanel  rule.Switch `json:"of_panel" zh:"以全体成员为基数" en:"of the whole panel"`
	// Abstainers: who abstains is present and counts in the base.
	Abstainers rule.Switch `json:"abstainers" zh:"弃权计入基数" en:"abstentions count in the base"`
}
