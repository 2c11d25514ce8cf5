package techsme

import "github.com/keji-rules/keji/rule"

// Policy holds every number and switch of the evaluation. It is a value: copy it, change it, evaluate it. Who changes a
// number sets its Source to rule.Proposed and cites the draft, so that no answer passes it off as law.
type Policy struct {
	// Article 6 items 1 to 4.
	EffectiveManagement rule.Switch `json:"effective_management" zh:"实际管理机构在境内的企业可参评" en:"effective management in China admits an enterprise"`
	SoundAccounts       rule.Switch `json:"sound_accounts" zh:"查账征收、会计核算健全等要求" en:"sound accounts and audit collection required"`
	MaxEmployees        rule.Limit  `json:"max_employees" zh:"职工总数上限" en:"greatest number of employees" unit:"persons"`
	MaxSales            rule.Limit  `json:"max_sales" zh:"年销售收入上限" en:"greatest annual sales" unit:"yuan"`
	MaxAssets           rule.Limit  `json:"max_assets" zh:"资产总额上限" en:"greatest total assets" unit:"yuan"`
	IndustryCatalogue   rule.Switch `json:"industry_catalogue" zh:"行业不属于限制类、淘汰类" en:"industry neither restricted nor eliminated"`
	ExcludedIndustries  rule.Switch `json:"excluded_industries" zh:"不属于不适用加计扣除的行业" en:"industry not excluded from the R&D super-deduction"`
	ExcludedShare       rule.Limit  `json:"excluded_share" zh:"负面清单行业收入占比界限" en:"share of income that makes an industry excluded" unit:"share"`
	ConductYears        rule.Limit  `json:"conduct_years" zh:"诚信审查回溯的会计年度数" en:"accounting years of conduct looked back on" unit:"years"`
	Falsifications      rule.Switch `json:"falsifications" zh:"严重弄虚作假列入审查" en:"serious falsification counts"`
	ListedWhenFiling    rule.Switch `json:"listed_when_filing" zh:"提交时不得在名单内" en:"not listed when filing"`
	ListedInWindow      rule.Switch `json:"listed_in_window" zh:"上一会计年度和当年内不得在名单内" en:"not listed in the previous or the current year"`

	// Article 7.
	Personnel   rule.Table `json:"personnel" zh:"科技人员占职工总数" en:"technical staff over employees" unit:"share"`
	RDOfSales   rule.Table `json:"rd_of_sales" zh:"研发费用占销售收入" en:"R&D expense over sales" unit:"share"`
	RDOfCost    rule.Table `json:"rd_of_cost" zh:"研发费用占成本费用" en:"R&D expense over cost and expense" unit:"share"`
	OutcomesI   rule.Table `json:"outcomes_1" zh:"Ⅰ类知识产权" en:"class I intellectual property" unit:"pieces"`
	OutcomesII  rule.Table `json:"outcomes_2" zh:"Ⅱ类知识产权" en:"class II intellectual property" unit:"pieces"`
	MaxScore    rule.Limit `json:"max_score" zh:"满分" en:"greatest score" unit:"points"`
	PassMark    rule.Limit `json:"pass_mark" zh:"合格分数" en:"pass mark" unit:"points"`
	PersonnelOf rule.Limit `json:"personnel_above" zh:"科技人员得分须高于" en:"personnel points must exceed" unit:"points"`

	// Article 8.
	AwardYears      rule.Limit `json:"award_years" zh:"国家科技奖励回溯年数" en:"years an award looks back" unit:"years"`
	MaxAwardRank    rule.Limit `json:"max_award_rank" zh:"获奖单位排名" en:"last award rank that counts" unit:"place"`
	StandardYears   rule.Limit `json:"standard_years" zh:"主导制定标准回溯年数" en:"years a standard looks back" unit:"years"`
	MaxStandardRank rule.Limit `json:"max_standard_rank" zh:"标准起草单位排名" en:"last drafting rank that counts" unit:"place"`

	// On-site checks before publicity: notes, never a failure.
	OnsiteFewStaff   rule.Switch `json:"onsite_few_staff" zh:"职工过少核查" en:"on-site check for few employees"`
	OnsiteStaff      rule.Limit  `json:"onsite_staff" zh:"职工过少的界限" en:"number of employees that triggers a check" unit:"persons"`
	OnsiteMostTech   rule.Switch `json:"onsite_most_tech" zh:"科技人员占比过高核查" en:"on-site check for a high share of technical staff"`
	OnsiteTechShare  rule.Limit  `json:"onsite_tech_share" zh:"科技人员占比过高的界限" en:"share of technical staff that triggers a check" unit:"share"`
	OnsiteTechStaff  rule.Limit  `json:"onsite_tech_staff" zh:"占比过高核查的职工数下限" en:"employees from which the share triggers a check" unit:"persons"`
	OnsiteNoIP       rule.Switch `json:"onsite_no_ip" zh:"无知识产权核查" en:"on-site check without intellectual property"`
	OnsiteLittleRD   rule.Switch `json:"onsite_little_rd" zh:"研发费用过少核查" en:"on-site check for little R&D"`
	OnsiteRD         rule.Limit  `json:"onsite_rd" zh:"研发费用过少的界限" en:"R&D expense below which a check is triggered" unit:"yuan"`
	OnsiteMisconduct rule.Switch `json:"onsite_misconduct" zh:"近三年失信或被撤销编号核查" en:"on-site check after dishonesty or a revoked number"`
	OnsiteFirstTime  rule.Switch `json:"onsite_first_time" zh:"首次参评核查" en:"on-site check for first-time participants"`
}
