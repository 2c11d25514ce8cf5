package review

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
)

var (
	call     = rule.Evidence{Paper: rule.T("申报通知或评审方案", "The call or the plan of the review"), Holder: rule.T("组织评审的部门", "the organiser")}
	roster   = rule.Evidence{Paper: rule.T("评审专家名单及抽取记录", "The list of experts and the record of the draw"), Holder: rule.T("组织评审的部门", "the organiser")}
	forms    = rule.Evidence{Paper: rule.T("专家评分表或表决票", "The experts' forms or ballots"), Holder: rule.T("组织评审的部门", "the organiser")}
	recusing = rule.Evidence{Paper: rule.T("回避申请及决定", "Requests for recusal and decisions on them"), Holder: rule.T("组织评审的部门", "the organiser")}
	wishes   = rule.Evidence{Paper: rule.T("申请人提出的回避名单", "The applicant's list of experts to be excluded"), Holder: rule.T("申请人", "the applicant")}
)

const mostPoints, mostWeight = 1000, 1000

func points(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Score, Max: rule.Int(mostPoints), Judged: true, Evidence: forms}
}

func count(path, zh, en string, u rule.Unit, most int64, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: u, Max: rule.Int(most), Evidence: proof}
}

var bookFacts = []rule.Fact{
	factName:        asking.Name("name", "评审名称", "Name of the round", call),
	factProfile:     asking.YesNo("profile", "适用的数值（地区或计划）", "Profile of numbers", call),
	factHeld:        asking.Day("held_on", "评审日期", "Day of the review", call),
	factMethod:      asking.YesNo("method", "通知规定的计分方法", "Method that the call prints", call),
	factLine:        {Path: "pass_line", Title: rule.T("通知规定的合格线", "Pass line that the call prints"), Unit: rule.Score, Max: rule.Int(mostPoints), Evidence: call},
	factMoney:       asking.YesNo("money_judged", "评审涉及经费", "Money is judged", call),
	factCompetitive: asking.YesNo("competitive", "竞争性方向", "Applications compete", call),

	factExperts:   count("experts", "专家组成员", "Members of the panel", rule.Persons, 99, roster),
	factKey:       asking.Name("experts[].key", "专家编号", "Key", roster),
	factUnit:      asking.Name("experts[].unit", "专家所在单位", "Unit", roster),
	factOutside:   asking.YesNo("experts[].outside", "外部专家", "From outside", roster),
	factYears:     count("experts[].years_in_field", "从事相关领域年限", "Years in the field", rule.Years, 80, roster),
	factSenior:    asking.YesNo("experts[].senior", "高级职称或同等水平", "Senior title or equal level", roster),
	factFinancial: asking.YesNo("experts[].financial", "财务专家", "Financial expert", roster),
	factDrawn:     asking.YesNo("experts[].drawn", "从专家库随机抽取", "Drawn from the expert base", roster),
	factSigned:    asking.YesNo("experts[].signed", "已签署诚信承诺", "Commitment signed", roster),
	factWeight:    {Path: "experts[].weight", Title: rule.T("专家权重", "Weight"), Max: rule.Int(mostWeight), Evidence: call},

	factApplications: count("applications", "参评申报项目", "Applications", rule.Items, 1000, call),
	factApplication:  asking.Name("applications[].key", "项目编号", "Key", call),
	factGroup:        asking.Name("applications[].group", "指南方向（组别）", "Group", call),
	factMarks:        count("applications[].marks", "专家评分或投票", "Scores or votes", rule.Items, 99, forms),
	factMarkBy:       asking.Name("applications[].marks[].expert", "评分专家", "Expert", forms),
	factScore:        points("applications[].marks[].score", "评分", "Score"),
	factCore:         points("applications[].marks[].core", "核心指标得分", "Points of the core criterion"),
	factVote:         asking.Judged("applications[].marks[].vote", "投票", "Vote", forms),
	factTieVotes:     count("applications[].tie_votes", "同分表决得票", "Votes on a tie", rule.Items, 99, forms),
	factUnwanted:     count("applications[].unwanted", "申请人提出的回避名单", "Experts the applicant wants excluded", rule.Persons, 99, wishes),

	factRecusals:      count("recusals", "回避", "Recusals", rule.Items, 5000, recusing),
	factRecusedExpert: asking.Name("recusals[].expert", "回避的专家", "Expert", recusing),
	factRecusedFrom:   asking.Name("recusals[].application", "回避的项目", "Application", recusing),
	factRecusedWith:   asking.Name("recusals[].with", "有利害关系的另一成员", "Other member", recusing),
	factRecusedWhy:    asking.Name("recusals[].why", "回避事由", "Reason", recusing),
	factPossible:      asking.Judged("recusals[].possible", "待核实", "To be verified", recusing),
	factQuotas:        count("quotas", "各方向拟立项数", "Places of the groups", rule.Items, 500, call),
	factQuotaGroup:    asking.Name("quotas[].group", "指南方向（组别）", "Group", call),
	factPlaces:        count("quotas[].places", "拟立项数", "Places", rule.Items, 1000, call),
}
