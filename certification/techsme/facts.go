package techsme

import "github.com/keji-rules/keji/rule"

var (
	millions   = rule.Int(100_000_000) // more people than any enterprise employs
	leastHead  = rule.Frac(1, 24)      // one person for half a month, averaged over a year
	manyItems  = rule.Int(1_000)
	manyRights = rule.Int(100_000)

	payroll = rule.Evidence{Paper: rule.T("职工名册、劳动合同或社会保险缴纳证明", "Staff list, labour contracts or social insurance records"), Holder: rule.T("企业", "the enterprise")}
	returns = rule.Evidence{Paper: rule.T("上一年度企业所得税年度纳税申报表及财务报表", "Corporate income tax return and financial statements of the previous year"), Holder: rule.T("企业", "the enterprise")}
	ledger  = rule.Evidence{Paper: rule.T("研发费用辅助账及加计扣除申报表", "R&D subsidiary ledger and super-deduction return"), Holder: rule.T("企业", "the enterprise")}
	rights  = rule.Evidence{Paper: rule.T("知识产权证书及有效状态证明", "Certificates of the rights and proof that they are in force"), Holder: rule.T("国家知识产权局等授权机关", "the granting authority")}
	licence = rule.Evidence{Paper: rule.T("营业执照", "Business licence"), Holder: rule.T("市场监督管理部门", "market supervision authority")}
	credit  = rule.Evidence{Paper: rule.T("国家企业信用信息公示系统查询结果", "Extract of the national enterprise credit system"), Holder: rule.T("市场监督管理部门", "market supervision authority")}
	hnteDoc = rule.Evidence{Paper: rule.T("高新技术企业证书", "High and new technology enterprise certificate"), Holder: rule.T("企业", "the enterprise")}
)

// money declares an amount of the previous year.
func money(path, zh, en string, change rule.Change, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.YuanUnit, Max: rule.AmountMax(), Change: change, Evidence: proof}
}

// yesNo declares a fact that is true or false.
func yesNo(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag, Evidence: proof}
}

// list declares how many entries a list has.
func list(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Items, Max: manyItems, Evidence: proof}
}

// day declares a date.
func day(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Day}
}

// rank declares a place in a ranking.
func rank(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Place, Min: rule.Int(1), Max: rule.Int(10_000)}
}

// judged declares a fact that a person must judge.
func judged(f rule.Fact) rule.Fact {
	f.Judged = true
	return f
}

// helped adds how to count a fact.
func helped(f rule.Fact, zh, en string) rule.Fact {
	f.Help = rule.T(zh, en)
	return f
}

var none rule.Evidence

var bookFacts = []rule.Fact{
	factYear:       helped(rule.Fact{Path: "evaluation_year", Title: rule.T("评价年度", "Evaluation year"), Unit: rule.CalendarYear, Min: rule.Int(1), Max: rule.Int(9999)}, "即申报当年，决定适用的版本；财务数据取上一会计年度", "The year of filing, which picks the edition; figures are those of the accounting year before"),
	factSubmitted:  helped(day("submitted_on", "提交日期", "Day of submission"), "补正后重新提交的，以重新提交日为准", "After a correction request, the day of the corrected submission"),
	factRegistered: yesNo("registered", "在中国境内（不含港澳台）注册", "Registered in mainland China", licence),
	factManaged:    judged(yesNo("managed_in_china", "实际管理机构在中国境内", "Effectively managed in China", none)),
	factAccounts:   judged(yesNo("accounts_sound", "会计核算健全", "Sound accounts", none)),
	factAudit:      yesNo("audit_collection", "实行查账征收", "Tax collected on audited accounts", none),
	factCollects:   judged(yesNo("collects_rd", "能够准确归集研发费用", "R&D expenses can be collected accurately", none)),
	factPaysTax:    yesNo("pays_income_tax", "缴纳企业所得税", "Pays corporate income tax", none),
	factEmployees: past(helped(rule.Fact{Path: "employees", Title: rule.T("职工总数", "Employees"), Unit: rule.Persons, Min: leastHead, Max: millions, Evidence: payroll},
		"在职、兼职和临时聘用人员之和；兼职、临时人员全年累计工作6个月以上方可计入；可填平均数", "In-service, part-time and temporary staff; the latter two with six months or more in the year; averages may be fractional")),
	factTechStaff: past(helped(rule.Fact{Path: "tech_staff", Title: rule.T("科技人员数", "Technical staff"), Unit: rule.Persons, Max: millions, Change: rule.Up, Within: "employees", Evidence: payroll},
		"直接从事研发和相关技术创新活动，以及专门从事上述活动管理和提供直接服务的人员", "Staff directly engaged in R&D and related innovation, or full-time managing or directly serving it")),
	factSales:  past(money("sales", "销售收入总额", "Sales", rule.Fixed, returns)),
	factAssets: past(helped(money("assets", "资产总额", "Total assets", rule.Fixed, returns), "上一会计年度末资产负债表数", "As in the balance sheet at the end of the previous accounting year")),
	factCost:   past(helped(money("cost_expense", "成本费用支出总额", "Total cost and expense", rule.Fixed, returns), "办法未作定义；通常为营业成本与销售、管理、财务费用之和，研发费用不得重复计算", "Not defined by the Measures; usually operating cost plus selling, administrative and financial expense, R&D never twice")),
	factRD:     past(helped(money("rd_expense", "研发费用总额", "R&D expense", rule.Up, ledger), "按财税〔2015〕119号加计扣除口径归集，不用高新技术企业的较宽口径", "Collected for the super-deduction (财税〔2015〕119号), not on the wider basis of the high-tech scheme")),

	factIPClass1: helped(rule.Fact{Path: "ip_class1", Title: rule.T("Ⅰ类知识产权数", "Class I rights"), Unit: rule.Pieces, Max: manyRights, Change: rule.Up, Evidence: rights},
		"发明专利、植物新品种、国家级农作物品种、国家新药、国家一级中药保护品种、集成电路布图设计专有权；提交日已授权、有效、无争议且与主要产品（服务）相关", "Invention patent, plant variety, national crop variety, national new drug, national first-class protected TCM, IC layout; granted, in force, undisputed and related to the main product on the day of filing"),
	factIPClass2: helped(rule.Fact{Path: "ip_class2", Title: rule.T("Ⅱ类知识产权数", "Class II rights"), Unit: rule.Pieces, Max: manyRights, Change: rule.Up, Evidence: rights},
		"实用新型专利、外观设计专利、软件著作权；商标不算", "Utility model, design patent, software copyright; trade marks do not count"),

	factBanned:     judged(yesNo("banned_products", "产品和服务属于禁止、限制或淘汰类", "Products or services prohibited, restricted or eliminated", none)),
	factRestricted: judged(yesNo("restricted_industry", "行业属于限制类、淘汰类", "Industry restricted or eliminated", none)),
	factExcluded: helped(money("excluded_income", "不适用加计扣除行业的主营业务收入", "Income from excluded industries", rule.Fixed, returns),
		"烟草制造业、住宿和餐饮业、批发和零售业、房地产业、租赁和商务服务业、娱乐业等；没有的填0", "Tobacco, accommodation and catering, wholesale and retail, real estate, leasing and business services, entertainment and others named; 0 when none"),
	factBase: helped(money("income_base", "收入总额减除不征税收入和投资收益", "Total income less non-taxable and investment income", rule.Fixed, returns), "计算行业占比的分母", "The base of the industry share"),

	factIncidents:          judged(helped(list("incidents", "重大事故及严重违法失信行为", "Serious incidents", none), "没有的填空列表 []", "An empty list [] says there were none")),
	factIncidentOn:         day("incidents[].on", "发生日期", "Day of the incident"),
	factFalsified:          judged(helped(list("falsifications", "严重弄虚作假行为", "Serious falsifications", none), "没有的填空列表 []", "An empty list [] says there were none")),
	factFalsifiedOn:        day("falsifications[].on", "弄虚作假日期", "Day of the falsification"),
	factAbnormal:           list("abnormal_listings", "经营异常名录记录", "Entries in the list of abnormal operations", credit),
	factAbnormalRemoved:    yesNo("abnormal_listings[].removed", "已移出经营异常名录", "Removed from the list of abnormal operations", credit),
	factAbnormalRemovedOn:  day("abnormal_listings[].removed_on", "移出经营异常名录日期", "Day of removal from the list of abnormal operations"),
	factDishonest:          list("dishonesty_listings", "严重违法失信企业名单记录", "Entries in the list of seriously dishonest enterprises", credit),
	factDishonestRemoved:   yesNo("dishonesty_listings[].removed", "已移出严重违法失信企业名单", "Removed from the list of seriously dishonest enterprises", credit),
	factDishonestRemovedOn: day("dishonesty_listings[].removed_on", "移出严重违法失信企业名单日期", "Day of removal from the list of seriously dishonest enterprises"),

	factHNTE:         yesNo("holds_hnte", "持有高新技术企业证书", "Holds a high-tech certificate", hnteDoc),
	factHNTEFrom:     day("hnte_from", "高企证书有效期起始日", "First day of the certificate"),
	factHNTEUntil:    helped(day("hnte_until", "高企证书有效期截止日", "Last day of the certificate"), "最后一个有效日", "The last day on which it is valid"),
	factAwards:       list("awards", "科技奖励", "Science and technology awards", rule.Evidence{Paper: rule.T("获奖证书", "Award certificate"), Holder: rule.T("企业", "the enterprise")}),
	factAwardLevel:   yesNo("awards[].level", "奖励级别", "Level of the award", none),
	factAwardOn:      day("awards[].on", "获奖日期", "Day of the award"),
	factAwardRank:    rank("awards[].rank", "获奖单位排名", "Rank among the awarded units"),
	factRDBody:       yesNo("rd_body", "拥有经认定的省部级以上研发机构", "Recognised R&D body of provincial level or above", rule.Evidence{Paper: rule.T("研发机构认定文件", "Recognition of the R&D body"), Holder: rule.T("认定部门", "the recognising authority")}),
	factStandards:    list("standards", "参与制定的标准", "Standards drafted", rule.Evidence{Paper: rule.T("标准文本（载明起草单位）", "The standard, naming its drafting units"), Holder: rule.T("标准发布机关", "the publishing authority")}),
	factStandardKind: yesNo("standards[].kind", "标准类别", "Kind of standard", none),
	factStandardOn:   day("standards[].on", "标准发布日期", "Day the standard was published"),
	factStandardRank: rank("standards[].rank", "起草单位排名", "Rank among the drafting units"),

	factRevoked: yesNo("revoked_before", "近三年有严重失信行为或被撤销编号", "Dishonesty or a revoked number in the past three years", none),
	factFirst:   yesNo("first_time", "首次参评", "First-time participant", none),

	factIndicator: helped(yesNo("rd_indicator", "选用的研发投入指标", "R&D indicator chosen", none),
		"sales 为占销售收入比例，cost 为占成本费用比例；不填则取得分高者", "sales: over sales; cost: over cost and expense; not given, the better one counts"),
	factIncidentKind: helped(yesNo("incidents[].kind", "行为类别", "Kind of incident", none),
		"safety 重大安全事故，quality 重大质量事故，environment 严重环境违法，research 科研严重失信", "serious safety accident, quality accident, environmental violation, research dishonesty"),
}

// past marks a figure of the accounting year before the evaluation, which is over.
func past(f rule.Fact) rule.Fact {
	f.Past = true
	return f
}
