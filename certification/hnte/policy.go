package hnte

import "github.com/keji-rules/keji/rule"

// Policy holds every number and switch of the certification. It is a value: copy it, change it, evaluate it.
type Policy struct {
	// Built2008 takes the conditions and the score as the documents of 2008 build them.
	Built2008 rule.Switch `json:"built_2008" zh:"适用2008年的条件与评分办法" en:"conditions and score as built in 2008"`

	// Filing.
	Region            rule.Switch `json:"region" zh:"在广东省（不含深圳）注册" en:"registered in Guangdong outside Shenzhen"`
	ApplicationLimit  rule.Switch `json:"application_limit" zh:"限制每年申报次数" en:"applications a year are limited"`
	ApplicationsAYear rule.Limit  `json:"applications_a_year" zh:"每年可申报次数" en:"applications a year" unit:"times"`
	NoEarlyRenewal    rule.Switch `json:"no_early_renewal" zh:"证书未到期不得提前申报" en:"no early renewal"`
	RenewalYears      rule.Limit  `json:"renewal_years" zh:"自发证年度起满多少年可重新申报" en:"calendar years from issue to renewal" unit:"years"`
	SettledFirst      rule.Switch `json:"settled_first" zh:"先办结变更和年报" en:"changes and annual reports settled first"`
	WithdrawnYears    rule.Limit  `json:"withdrawn_years" zh:"被取消资格后不得申报的期限" en:"years closed after a withdrawal" unit:"years"`

	// Article 11; Article 10 of 2008.
	MinDays          rule.Limit    `json:"min_days" zh:"注册成立天数" en:"days since registration" unit:"days"`
	MinIP            rule.Limit    `json:"min_ip" zh:"知识产权件数下限" en:"least number of rights" unit:"pieces"`
	MinTechShare     rule.Limit    `json:"min_tech_share" zh:"科技人员占比下限" en:"least share of technical staff" unit:"share"`
	MinCollegeShare  rule.Limit    `json:"min_college_share" zh:"大专以上科技人员占比下限" en:"least share of technical staff with a college degree" unit:"share"`
	MinRDStaffShare  rule.Limit    `json:"min_rd_staff_share" zh:"研发人员占比下限" en:"least share of R&D staff" unit:"share"`
	RDShare          rule.Schedule `json:"rd_share" zh:"研究开发费用占销售收入比例下限" en:"least share of R&D expense in sales" unit:"yuan"`
	CommissionShare  rule.Limit    `json:"commission_share" zh:"委托外部研发费用计入比例" en:"share of commissioned R&D that counts" unit:"share"`
	OtherShare       rule.Limit    `json:"other_share" zh:"其他费用占研究开发总费用上限" en:"cap on other expense in R&D expense" unit:"share"`
	CapOnTotal       rule.Switch   `json:"cap_on_total" zh:"其他费用上限以含委托费用的总额为基数" en:"the cap's base includes commissioned R&D"`
	MinDomesticShare rule.Limit    `json:"min_domestic_share" zh:"境内研究开发费用占比下限" en:"least share of domestic R&D" unit:"share"`
	DomesticCounted  rule.Switch   `json:"domestic_counted" zh:"境内占比按计入额计算" en:"the domestic share is of counted amounts"`
	MinHTShare       rule.Limit    `json:"min_ht_share" zh:"高新技术产品（服务）收入占比下限" en:"least share of high-tech income" unit:"share"`
	PassMark         rule.Limit    `json:"pass_mark" zh:"创新能力评价须超过的分数" en:"score to exceed" unit:"points"`
	Incidents        rule.Switch   `json:"incidents" zh:"申请前一年内无重大事故和严重环境违法" en:"no incident in the year before filing"`
	IncidentDays     rule.Limit    `json:"incident_days" zh:"事故审查期天数" en:"days looked back on for incidents" unit:"days"`

	// MeansExact, NegativeAsZero and DivideByYears are readings that the score of 2016 rests on.
	MeansExact     rule.Switch `json:"means_exact" zh:"平均分不取整" en:"means of a panel are kept exact"`
	NegativeAsZero rule.Switch `json:"negative_as_zero" zh:"成长性计算中负数按0处理" en:"negative figures count as zero in growth"`
	DivideByYears  rule.Switch `json:"divide_by_years" zh:"不满三年的按实际年数求平均" en:"young firms divide by the years they have"`

	Panel     Panel     `json:"panel" zh:"专家评审" en:"expert panel"`
	Score     Score     `json:"score" zh:"2016年评分" en:"score of 2016"`
	Score2008 Score2008 `json:"score_2008" zh:"2008年评分" en:"score of 2008"`
}

// Score holds the numbers of the score of 2016.
type Score struct {
	Least          rule.Limit `json:"least" zh:"单项最低分" en:"least points of an item" unit:"points"`
	MaxLevel       rule.Limit `json:"max_level" zh:"技术先进程度最高分" en:"most points for technical level" unit:"points"`
	MaxSupport     rule.Limit `json:"max_support" zh:"核心支持作用最高分" en:"most points for core support" unit:"points"`
	NumberI        rule.Table `json:"number_1" zh:"Ⅰ类知识产权数量" en:"number of class I rights" unit:"pieces"`
	NumberII       rule.Table `json:"number_2" zh:"Ⅱ类知识产权数量" en:"number of class II rights" unit:"pieces"`
	Way            rule.Table `json:"way" zh:"知识产权获得方式（自主研发件数）" en:"way obtained, by number of rights developed by itself" unit:"pieces"`
	Standards      rule.Table `json:"standards" zh:"参与编制标准（是为1）" en:"took part in standards (1 for yes)" unit:"plain"`
	MaxIP          rule.Limit `json:"max_ip" zh:"知识产权最高分" en:"most points for intellectual property" unit:"points"`
	Transformation rule.Table `json:"transformation" zh:"科技成果转化年平均数" en:"results transformed a year" unit:"items"`
	MaxTransformed rule.Limit `json:"max_transformed" zh:"科技成果转化能力最高分" en:"most points for transformation" unit:"points"`
	MeanOver       rule.Limit `json:"mean_over" zh:"成果转化求平均的年数" en:"years over which transformation is averaged" unit:"years"`
	MaxRules       rule.Limit `json:"max_rules" zh:"制度与核算最高分" en:"most points for rules and ledgers" unit:"points"`
	MaxBody        rule.Limit `json:"max_body" zh:"研发机构与产学研合作最高分" en:"most points for R&D body and cooperation" unit:"points"`
	MaxIncentives  rule.Limit `json:"max_incentives" zh:"转化激励与创新平台最高分" en:"most points for incentives and platform" unit:"points"`
	MaxTraining    rule.Limit `json:"max_training" zh:"人才培养与绩效评价最高分" en:"most points for training and appraisal" unit:"points"`
	Growth         rule.Table `json:"growth" zh:"成长性" en:"growth" unit:"share"`
	GrowthFive     rule.Limit `json:"growth_five" zh:"成长性两种理解的分界" en:"growth on which readings differ" unit:"share"`
	MaxScore       rule.Limit `json:"max_score" zh:"满分" en:"greatest score" unit:"points"`
	NarrowBelow    rule.Limit `json:"narrow_below" zh:"整数评分的最低合格分" en:"least whole score that passes" unit:"points"`
}

// Score2008 holds the numbers of the score of 2008: the ratio of each band times the points of its part.
type Score2008 struct {
	Inventions     rule.Table `json:"inventions" zh:"发明专利件数" en:"number of invention patents" unit:"pieces"`
	Items          rule.Table `json:"items" zh:"核心自主知识产权项数" en:"number of core rights" unit:"pieces"`
	Transformation rule.Table `json:"transformation" zh:"近三年科技成果转化总数" en:"results transformed in three years" unit:"items"`
	Organisation   rule.Table `json:"organisation" zh:"研究开发组织管理符合项数" en:"items of R&D organisation met" unit:"items"`
	Growth         rule.Table `json:"growth" zh:"成长性" en:"growth" unit:"share"`
	MaxScore       rule.Limit `json:"max_score" zh:"满分" en:"greatest score" unit:"points"`
}
