package gate

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
)

var (
	form     = rule.Evidence{Paper: rule.T("项目申报书", "The application form"), Holder: rule.T("申报单位", "the applicant")}
	licence  = rule.Evidence{Paper: rule.T("营业执照或法人证书", "The business licence or certificate of legal person"), Holder: rule.T("申报单位", "the applicant")}
	identity = rule.Evidence{Paper: rule.T("负责人身份证件", "The leader's identity document"), Holder: rule.T("负责人", "the leader")}
	diploma  = rule.Evidence{Paper: rule.T("职称证书、学位证书", "Certificates of title and degree"), Holder: rule.T("负责人", "the leader")}
	labour   = rule.Evidence{Paper: rule.T("劳动合同或聘任文件", "The contract of employment"), Holder: rule.T("申报单位", "the applicant")}
	funds    = rule.Evidence{Paper: rule.T("经费预算和自筹承诺", "The budget and the promise of own money"), Holder: rule.T("申报单位", "the applicant")}
	promise  = rule.Evidence{Paper: rule.T("承诺书", "The signed commitments"), Holder: rule.T("申报单位和负责人", "the applicant and the leader")}
	ethics   = rule.Evidence{Paper: rule.T("伦理审查批准文件", "The ethics approval"), Holder: rule.T("申报单位", "the applicant")}
	screened = rule.Evidence{Paper: rule.T("科研诚信审查意见", "The result of the integrity screening"), Holder: rule.T("科技局", "the bureau")}
	register = rule.Evidence{Paper: rule.T("项目管理系统记录", "Records of the project system"), Holder: rule.T("科技局", "the bureau")}
)

func count(path, zh, en string, u rule.Unit, most int64, c rule.Change, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: u, Max: rule.Int(most), Change: c, Evidence: proof}
}

func yuan(path, zh, en string, c rule.Change, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.YuanUnit, Max: rule.AmountMax(), Change: c, Evidence: proof}
}

func born(path, zh, en string) rule.Fact {
	f := asking.Day(path, zh, en, identity)
	f.Min = asking.DayNumber(rule.NewDate(1900, 1, 1))
	return f
}

func since1900(f rule.Fact) rule.Fact {
	f.Min = asking.DayNumber(rule.NewDate(1900, 1, 1))
	return f
}

const mostProjects = 1000

var bookFacts = []rule.Fact{
	factProject:     asking.Name("project", "项目名称", "Title of the project", form),
	factProfile:     asking.YesNo("profile", "适用的数值（地区或计划）", "Profile of numbers", form),
	factApplied:     asking.Day("applied_on", "申报日期", "Day of the application", form),
	factEnds:        asking.Day("ends_on", "执行期止日", "Last day of the term", form),
	factKind:        asking.YesNo("kind", "项目类别", "Kind of the project", form),
	factBasic:       asking.YesNo("basic_research", "基础研究项目", "Basic research", form),
	factYoung:       asking.YesNo("young_scientists", "青年科学家项目", "For young scientists", form),
	factLed:         asking.YesNo("enterprise_led", "指南要求企业牵头", "The guide demands an enterprise as lead", form),
	factRecommended: asking.YesNo("recommended", "已经主管部门推荐", "Recommended by a department", form),
	factChannels:    count("channels", "推荐渠道数", "Channels of recommendation", rule.Items, 100, rule.Down, form),

	factEnterprise:  asking.YesNo("lead.enterprise", "牵头单位为企业", "The lead is an enterprise", licence),
	factLegalPerson: asking.YesNo("lead.legal_person", "牵头单位为独立法人", "The lead is a legal person", licence),
	factInProvince:  asking.YesNo("lead.in_province", "牵头单位在省内注册", "Registered in the province", licence),
	factInCity:      asking.YesNo("lead.in_city", "牵头单位在市内注册", "Registered in the city", licence),
	factRegistered:  since1900(asking.Day("lead.registered_on", "牵头单位注册日期", "Day of registration", licence)),

	factBorn:          born("leader.born_on", "负责人出生日期", "The leader's birth"),
	factEldest:        born("leader.eldest_born_on", "团队年龄最长者出生日期", "Birth of the eldest of the team"),
	factTitle:         asking.YesNo("leader.title", "负责人职称", "The leader's title", diploma),
	factDegree:        asking.YesNo("leader.degree", "负责人学位", "The leader's degree", diploma),
	factPeers:         count("leader.senior_recommenders", "同领域高级职称推荐人数", "Peers with a senior title who recommend", rule.Persons, 1000, rule.Up, form),
	factExperience:    asking.YesNo("leader.basic_experience", "负责人有基础研究经历", "Experience in basic research", form),
	factFullTime:      asking.YesNo("leader.full_time", "负责人为全职人员", "Full-time staff", labour),
	factMonths:        count("leader.months_per_year", "负责人每年工作时间", "The leader's months a year", rule.Months, 12, rule.Up, form),
	factRetire:        asking.Day("leader.retire_on", "负责人达到法定退休年龄的日期", "Day of the statutory retirement age", identity),
	factForeign:       asking.YesNo("leader.foreign", "负责人为外籍或港澳台人员", "The leader is from abroad, Hong Kong, Macao or Taiwan", identity),
	factEmployedUntil: asking.Day("leader.employed_until", "聘期止日", "Last day of employment", labour),

	factFiscal: yuan("budget.fiscal", "财政经费", "Fiscal money", rule.Down, funds),
	factOwn:    yuan("budget.self_raised", "自筹经费", "Own money", rule.Up, funds),
	factOther:  yuan("budget.other", "其他经费", "Other money", rule.Fixed, funds),
	factUnits:  count("units", "单位数", "Units", rule.Items, 1000, rule.Fixed, form),
	factShare:  yuan("units[].fiscal", "各单位财政经费", "Fiscal money of each unit", rule.Fixed, funds),

	factReadyStart: count("readiness_start", "起始技术就绪度", "Readiness at the start", rule.Plain, 9, rule.Fixed, form),
	factReadyEnd:   count("readiness_end", "完成时技术就绪度", "Readiness at the end", rule.Plain, 9, rule.Up, form),

	factTruth:      asking.YesNo("truth_commitment", "已签真实性承诺", "Commitment to truth signed", promise),
	factIntegrity:  asking.YesNo("integrity_commitment", "已签科研诚信承诺书", "Commitment to integrity signed", promise),
	factNeedEthics: asking.Judged("ethics_needed", "需要伦理审查", "Ethics review needed", ethics),
	factEthics:     asking.YesNo("ethics_approved", "已获伦理批准", "Ethics approved", ethics),

	factUnitFree:   asking.Judged("unit_standing.state", "牵头单位的诚信状况", "Standing of the lead", screened),
	factLeaderFree: asking.Judged("leader_standing.state", "负责人的诚信状况", "Standing of the leader", screened),
	factTeamFree:   asking.Judged("team_standing.state", "参与人员的诚信状况", "Standing of the members", screened),
	factAudit:      asking.Judged("audit_breach", "审计检查发现重大违规", "A serious audit finding", register),
	factFunded:     asking.Judged("funded_before", "同一内容已获资助", "The content was funded before", register),

	factProjects:   count("projects", "已申报和承担的项目", "Projects held and applied for", rule.Items, mostProjects, rule.Fixed, register),
	factPrior:      count("prior", "已有项目题目", "Prior titles", rule.Items, mostProjects, rule.Fixed, register),
	factSameUnit:   asking.YesNo("prior[].same_unit", "同一单位", "Of the same unit", register),
	factSameLeader: asking.YesNo("prior[].same_leader", "同一负责人", "Of the same leader", register),
	factSimilarity: count("prior[].similarity", "题目相似度", "Similarity of titles", rule.Share, 1, rule.Fixed, register),

	factLastYear:      asking.YesNo("approved_last_year", "上年度获立项", "A project approved last year", register),
	factDistinguished: asking.YesNo("distinguished", "获国家、省科技奖或行业百强", "An award, or among the first hundred of its trade", register),
	factRD:            yuan("rd_expense", "研发费用", "Research expense", rule.Up, funds),
}
