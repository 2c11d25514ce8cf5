package pool

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/internal/law"
)

const entryScheme = "review_pool"

const (
	ageLimit rule.ID = iota
	ageYears
	academician
	sound
	inPost
	fieldYears
	wayIn
	byTitle
	titled
	titleYears
	byDoctorate
	byCertificate
	byBackbone
	byGrassRoots
	grassRoots
	middleTitle
	grassYears
	byScience
	byLed
	byPapers
	byPolicy
	byAbroad
	byFinance
	byLicence
	byManager
	byIndustry
	inListed
	listed
	listedRole
	listedDirector
	listedBackbone
	inLarge
	largeHighTech
	largeOutput
	largeRole
	largeDirector
	largeBackbone
	asDirector
	highTech
	director
	otherIndustry
	byEconomy
	ruleGroups // the line of GroupsOf
)

const (
	factApplied rule.FactID = iota
	factBorn
	factAcademician
	factSound
	factInPost
	factFieldYears
	factAssociate
	factMiddle
	factDoctor
	factCertificate
	factGrassRoots
	factBackbone
	factLed
	factPapers
	factPolicyYears
	factAbroad
	factLicensed
	factManager
	factListed
	factHighTech
	factOutput
	factDirector
	factFirmBackbone
	factOtherIndustry
	factEconomy
)

var usual = law.Practice().Whole().Usual()

var (
	identityPaper = paper("身份证件", "Identity document", "本人", "the person")
	titlePaper    = paper("职称、学位或职业资格证书", "Title, degree or certificate", "本人", "the person")
	unitPaper     = paper("单位出具的任职证明", "Proof of post", "所在单位", "the unit")
	workPaper     = paper("项目合同、获奖证书、检索报告等", "Contracts, awards, report on citations", "本人", "the person")
)

var entryBook = rule.NewBook(entryScheme, rule.T("评审专家入库", "Entry to a pool of review experts"),
	[]rule.Rule{
		ageLimit:      is("age_limit", "年龄", "Age"),
		ageYears:      guarded(is("age", "年龄不超过", "Age, at most"), "按申请日的周岁计算，不按年份相减", "Counted in completed years on the day of application, not by years of birth"),
		academician:   is("academician", "院士不受年龄限制", "Academicians are free of the limit"),
		sound:         is("no_misconduct", "无科研失信和违法犯罪记录", "No misconduct, no offence"),
		inPost:        is("in_post", "在职", "In post"),
		fieldYears:    is("field_years", "从业年限", "Years in the field"),
		wayIn:         is("way_in", "入库条件（满足其一）", "A way in, any one"),
		byTitle:       is("title", "副高以上职称及从业年限", "Title of deputy-senior level, with years in the field"),
		titled:        is("associate_title", "副高以上职称", "Title of deputy-senior level or above"),
		titleYears:    is("title_years", "职称入库的从业年限", "Years in the field with the title"),
		byDoctorate:   is("doctorate", "博士学位", "Doctorate"),
		byCertificate: is("certificate", "高级职业资格证书", "Senior vocational certificate"),
		byBackbone:    is("backbone", "企业中级以上技术骨干", "Technical backbone of a firm"),
		byGrassRoots:  is("grass_roots", "基层放宽条件", "Relaxed at the grass roots"),
		grassRoots:    is("at_grass_roots", "在基层工作", "Works at the grass roots"),
		middleTitle:   is("middle_title", "中级以上职称", "Title of middle level or above"),
		grassYears:    is("grass_years", "基层从业年限", "Years in the field at the grass roots"),
		byScience:     is("science", "科技界其他条件（满足其一）", "The national pool's other ways of science, any one"),
		byLed:         is("led", "承担中央财政项目（课题）负责人或国家科技奖励获奖者", "Led a centrally funded project or holds a national award"),
		byPapers:      is("papers", "检索论文篇数", "Indexed papers"),
		byPolicy:      is("policy_years", "科技政策、规划、管理从业年限", "Years in policy, planning or management"),
		byAbroad:      is("international", "国际组织任职或参与制定国际标准", "International post or standards"),
		byFinance:     is("finance", "财务、金融类条件（满足其一）", "Ways of finance, any one"),
		byLicence:     is("licence", "注册会计师、税务师或资产评估师", "Certified accountant, tax agent or valuer"),
		byManager:     is("manager", "金融、创投机构管理人员", "Manager of a bank or fund"),

		byIndustry:     is("industry", "产业界条件（满足其一）", "The national pool's ways of industry, any one"),
		inListed:       is("in_listed", "科技型上市公司的技术总监或技术骨干", "Technical director or backbone of a listed technology company"),
		listed:         is("listed", "科技型上市公司", "Listed technology company"),
		listedRole:     is("listed_role", "任上市公司技术总监或技术骨干", "Technical director or backbone there (listed company)"),
		listedDirector: is("listed_director", "上市公司技术总监", "Technical director (listed company)"),
		listedBackbone: is("listed_backbone", "上市公司技术骨干", "Technical backbone (listed company)"),
		inLarge:        is("in_large", "规模以上国家高新技术企业的技术总监或技术骨干", "Technical director or backbone of a high-tech enterprise above scale"),
		largeHighTech:  is("large_high_tech", "国家高新技术企业（规模以上）", "National high-tech enterprise (above scale)"),
		largeOutput:    is("large_output", "企业年产值", "Output of the firm in the year"),
		largeRole:      is("large_role", "任规模以上企业技术总监或技术骨干", "Technical director or backbone there (above scale)"),
		largeDirector:  is("large_director", "规模以上企业技术总监", "Technical director (above scale)"),
		largeBackbone:  is("large_backbone", "规模以上企业技术骨干", "Technical backbone (above scale)"),
		asDirector:     guarded(is("as_director", "国家高新技术企业的技术总监", "Technical director of a national high-tech enterprise"), "规模以下高新技术企业只有技术总监可入国家库，技术骨干不够", "Of a high-tech enterprise below scale the technical director alone may enter the national pool, a backbone may not"),
		highTech:       is("high_tech", "国家高新技术企业", "National high-tech enterprise"),
		director:       is("director", "技术总监", "Technical director"),
		otherIndustry:  is("other_industry", "产业界其他条件（未见全文）", "Another condition of industry (text not seen)"),
		byEconomy:      is("economy", "经济界条件（未见全文）", "The economic circles' conditions (text not seen)"),
		ruleGroups:     is("groups", "国家科技专家库的类别", "Groups of the national pool"),
	},
	[]rule.Fact{
		factApplied:     {Path: "applied_on", Title: rule.T("申请日期", "Day of application"), Unit: rule.Day},
		factBorn:        {Path: "born_on", Title: rule.T("出生日期", "Day of birth"), Unit: rule.Day, Evidence: identityPaper},
		factAcademician: flag("academician", "院士", "Academician", titlePaper),
		factSound:       flag("no_misconduct", "无失信和违法犯罪记录", "No misconduct, no offence", unitPaper),
		factInPost:      flag("in_post", "在职", "In post", unitPaper),
		factFieldYears:  number("years_in_field", "从业年数", "Years in the field", rule.Years, unitPaper),
		factAssociate:   flag("associate_title", "副高以上职称", "Title of deputy-senior level or above", titlePaper),
		factMiddle:      flag("middle_title", "中级以上职称", "Title of middle level or above", titlePaper),
		factDoctor:      flag("doctorate", "博士学位", "Doctorate", titlePaper),
		factCertificate: flag("senior_certificate", "高级职业资格证书", "Senior vocational certificate", titlePaper),
		factGrassRoots:  flag("grass_roots", "在基层工作", "Works at the grass roots", unitPaper),
		factBackbone:    flag("backbone", "企业中级以上技术骨干", "Technical backbone of a firm", unitPaper),
		factLed:         flag("led_or_awarded", "承担中央财政项目或获国家科技奖励", "Led a centrally funded project or holds a national award", workPaper),
		factPapers:      number("indexed_papers", "检索论文篇数（第一或通讯作者）", "Indexed papers as first or corresponding author", rule.Items, workPaper),
		factPolicyYears: number("years_in_policy", "科技政策、规划、管理年数", "Years in policy, planning or management", rule.Years, unitPaper),
		factAbroad:      flag("international_post", "国际组织中高级职务或参与制定国际标准", "International post or standards", workPaper),
		factLicensed:    flag("licensed", "注册会计师、税务师或资产评估师", "Certified accountant, tax agent or valuer", titlePaper),
		factManager:     flag("finance_manager", "金融、创投机构管理人员", "Manager of a bank or fund", unitPaper),

		factListed:        flag("listed_company", "所在单位为科技型上市公司", "The firm is a listed technology company", unitPaper),
		factHighTech:      flag("high_tech_enterprise", "所在单位为国家高新技术企业", "The firm is a national high-tech enterprise", unitPaper),
		factOutput:        {Path: "firm_output", Title: rule.T("所在企业上年产值", "Output of the firm in the year before"), Unit: rule.YuanUnit, Max: rule.AmountMax(), Evidence: unitPaper},
		factDirector:      flag("technical_director", "任技术总监", "Technical director of the firm", unitPaper),
		factFirmBackbone:  flag("technical_backbone", "任技术骨干", "Technical backbone of the firm", unitPaper),
		factOtherIndustry: judged(flag("other_industry", "符合产业界其他条件", "Another condition of industry is met", unitPaper)),
		factEconomy:       judged(flag("economic_circles", "符合经济界条件", "A condition of the economic circles is met", unitPaper)),
	})

func judged(f rule.Fact) rule.Fact {
	f.Judged = true
	return f
}

func is(code, zh, en string) rule.Rule {
	return rule.Rule{Code: entryScheme + "." + code, Title: rule.T(zh, en), Basis: usual}
}

func guarded(r rule.Rule, zh, en string) rule.Rule {
	r.Mistake = rule.T(zh, en)
	return r
}

func paper(zh, en, holderZH, holderEN string) rule.Evidence {
	return rule.Evidence{Paper: rule.T(zh, en), Holder: rule.T(holderZH, holderEN)}
}

func flag(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag, Evidence: proof}
}

const mostCount = 10_000

func number(path, zh, en string, u rule.Unit, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: u, Max: rule.Int(mostCount), Change: rule.Up, Evidence: proof}
}
