package hnte

import "github.com/keji-rules/keji/rule"

func rules2008Conditions() map[rule.ID]rule.Rule {
	conditions := reported(article10())
	return map[rule.ID]rule.Rule{
		resident2008:      is("v2008.resident", "在中国境内（不含港澳台）注册的居民企业（2008年）", "Resident enterprise registered in mainland China (2008)", usual(measures2008.Whole())),
		withdrawal2008:    is("v2008.withdrawal", "被取消资格后可再申报（2008年）", "May file again after a withdrawal (2008)", reported(measures2008.Whole())),
		notWithdrawn2008:  is("v2008.not_withdrawn", "曾被取消资格（2008年）", "A status was withdrawn (2008)", reported(measures2008.Whole())),
		withdrawnPast2008: is("v2008.withdrawn_past", "申报日不早于取消资格满5年之日", "Filed five years after the withdrawal or later", reported(measures2008.Whole())),
		age2008:           is("v2008.age", "申报时注册成立天数（2008年）", "Days since registration when filing (2008)", usual(article10())),
		ownsIP2008: against(is("v2008.owns_ip", "近三年获得或独占许可的知识产权项数", "Rights obtained in three years, or under an exclusive licence", conditions),
			"近三年内获得、五年以上独占许可是2008年的条件，2016年起均已取消", "Obtained within three years, or licensed for five, was the law of 2008; neither holds since 2016"),
		supportsIP2008:   is("v2008.supports_ip", "知识产权对主要产品（服务）的核心技术起支持作用（2008年）", "The rights support the core technology of the main products (2008)", conditions),
		field2008:        is("v2008.field", "产品（服务）属于《国家重点支持的高新技术领域》（2008年）", "The products lie in a supported field (2008)", conditions),
		fieldListed2008:  is("v2008.field_listed", "技术领域在2008年目录的一级领域之内", "The field is one of the first level of 2008", conditions),
		fieldMatches2008: is("v2008.field_matches", "专家认定技术符合所选领域（2008年）", "Experts agree that the technology lies in the field (2008)", conditions),
		collegeShare2008: against(is("v2008.college_share", "大专以上学历科技人员占职工总数比例", "Technical staff with a college degree over all staff", conditions),
			"学历要求是2008年的条件，2016年起取消", "A degree was asked in 2008 and no longer since 2016"),
		rdStaffShare2008:    is("v2008.rd_staff_share", "研发人员占职工总数比例", "R&D staff over all staff", conditions),
		rdShare2008:         is("v2008.rd_share", "近三个会计年度研究开发费用占销售收入比例（2008年）", "R&D expense over sales, last three accounting years (2008)", conditions),
		rdShareOther2008:    is("v2008.rd_share_other_cap", "研究开发费用占比（2008年，其他费用上限的另一种基数）", "R&D expense over sales, the other base of the cap (2008)", disputed(guide2008.Whole())),
		capReading2008:      is("v2008.cap_reading", "其他费用10%上限的两种算法", "Two ways to compute the cap on other expense (2008)", disputed(guide2008.Whole())),
		domesticShare2008:   is("v2008.domestic_share", "境内研究开发费用占比（2008年）", "Domestic R&D over all R&D (2008)", conditions),
		domesticOther2008:   is("v2008.domestic_share_other", "境内研究开发费用占比（2008年，另一种口径）", "Domestic R&D over all R&D, the other basis (2008)", disputed(guide2008.Whole())),
		domesticReading2008: is("v2008.domestic_reading", "境内占比的两种口径（2008年）", "Two bases of the domestic share (2008)", disputed(guide2008.Whole())),
		htShare2008:         is("v2008.ht_share", "高新技术产品（服务）收入占当年总收入比例", "High-tech income over the year's total income", conditions),
	}
}

func rules2008Score() map[rule.ID]rule.Rule {
	score := reported(guide2008.Whole())
	return map[rule.ID]rule.Rule{
		ipInvention2008:        is("v2008.ip_inventions", "发明专利对应分档", "Band of the invention patents", score),
		ipItems2008:            is("v2008.ip_items", "核心自主知识产权项数对应分档", "Band of the number of core rights", score),
		ipBand2008:             is("v2008.ip_band", "核心自主知识产权分档", "Band of core intellectual property", score),
		ip2008:                 is("v2008.ip", "核心自主知识产权", "Core intellectual property", score),
		transformationBand2008: is("v2008.transformation_band", "科技成果转化数量对应分档", "Band of results transformed", score),
		transformation2008:     is("v2008.transformation", "科技成果转化能力（2008年）", "Transformation of results (2008)", score),
		organisationBand2008:   is("v2008.organisation_band", "研究开发组织管理符合项数对应分档", "Band of the items of R&D organisation", score),
		organisation2008:       is("v2008.organisation", "研究开发的组织管理水平（2008年）", "R&D organisation (2008)", score),
		assetsShrank2008:       is("v2008.assets_not_grown", "总资产增长率不高于0", "Total assets have not grown", usual(guide2008.Whole())),
		assetsBand2008:         is("v2008.asset_growth_band", "总资产增长率对应分档", "Band of the growth of total assets", usual(guide2008.Whole())),
		assetsGrowth2008:       is("v2008.asset_growth", "总资产增长率得分", "Growth of total assets", score),
		salesShrank2008:        is("v2008.sales_not_grown", "销售增长率不高于0（2008年）", "Sales have not grown (2008)", usual(guide2008.Whole())),
		salesBand2008:          is("v2008.sales_growth_band", "销售增长率对应分档（2008年）", "Band of the growth of sales (2008)", usual(guide2008.Whole())),
		salesGrowth2008:        is("v2008.sales_growth", "销售增长率得分（2008年）", "Growth of sales (2008)", score),
		growth2008:             is("v2008.growth", "总资产和销售额成长性", "Growth of total assets and sales", score),
		total2008:              is("v2008.score", "自主创新和成长性评价得分（2008年）", "Score (2008)", score),
		passMark2008:           is("v2008.pass_mark", "评价得分超过合格分数（2008年）", "The score exceeds the pass mark (2008)", score),
	}
}
