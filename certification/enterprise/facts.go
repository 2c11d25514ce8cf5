package enterprise

import "github.com/keji-rules/keji/rule"

var (
	none          rule.Evidence
	rights        = rule.Evidence{Paper: rule.T("知识产权证书及有效状态证明", "Certificates of the rights and proof that they are in force"), Holder: rule.T("国家知识产权局等授权机关", "the granting authority")}
	payroll       = rule.Evidence{Paper: rule.T("职工名册、劳动合同或社会保险缴纳证明", "Staff list, labour contracts or social insurance records"), Holder: rule.T("企业", "the enterprise")}
	returns       = rule.Evidence{Paper: rule.T("企业所得税年度纳税申报表及财务报表", "Corporate income tax return and financial statements"), Holder: rule.T("企业", "the enterprise")}
	accounts      = rule.Evidence{Paper: rule.T("研究开发费用辅助账及专项审计报告", "R&D subsidiary ledger and special audit report"), Holder: rule.T("企业", "the enterprise")}
	drafted       = rule.Evidence{Paper: rule.T("标准文本（载明起草单位）", "The standard, naming its drafting units"), Holder: rule.T("标准发布机关", "the publishing authority")}
	transformed   = rule.Evidence{Paper: rule.T("成果转化证明材料", "Proof of the transformations"), Holder: rule.T("企业", "the enterprise")}
	certificates  = rule.Evidence{Paper: rule.T("高新技术企业证书", "Certificate as high and new technology enterprise"), Holder: rule.T("企业", "the enterprise")}
	registrations = rule.Evidence{Paper: rule.T("科技型中小企业入库登记编号公告", "Announcement of the registration number"), Holder: rule.T("省级科技主管部门", "the provincial department")}
	licence       = rule.Evidence{Paper: rule.T("营业执照", "Business licence"), Holder: rule.T("市场监督管理部门", "market supervision authority")}
)

// The facts that lines of this package name one by one.
const (
	factRegistered rule.FactID = iota
	factRights
	factKind
	factMainland
	factOwners
	factGranted
	factNotice
	factEnds
	factEnded
	factEndedOn
	factObtained
	factObtainedOn
	factLicenceYears
	factUses
	factSucceeded
	factUseUntil
	factMonths
	factMonth
	factStaffOpening
	factStaffClosing
	factTechOpening
	factTechClosing
	factWorkers
	factInService
	factTechnical
	factDays
	factResearchDays
)

func yesNo(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag, Evidence: proof}
}

func day(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Day, Evidence: proof}
}

func count(path, zh, en string, u rule.Unit, least, most int64, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: u, Min: rule.Int(least), Max: rule.Int(most), Evidence: proof}
}

func amount(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.YuanUnit, Max: rule.AmountMax(), Change: rule.Fixed, Evidence: proof}
}

func year(path, zh, en string) rule.Fact {
	return count(path, zh, en, rule.CalendarYear, 1900, 9998, none)
}

const manyHeads = 100_000_000

var ownFacts = []rule.Fact{
	factRegistered:   day("registered_on", "注册日期", "Day of registration", licence),
	factRights:       count("rights", "知识产权", "Intellectual property rights", rule.Items, 0, 5000, rights),
	factKind:         yesNo("rights[].kind", "知识产权种类", "Kind of right", rights),
	factMainland:     yesNo("rights[].mainland", "在中国境内授权", "Granted in mainland China", rights),
	factOwners:       count("rights[].owners", "权属人", "Owners of the right", rule.Items, 0, 100, rights),
	factGranted:      day("rights[].granted_on", "授权日期", "Day of grant", rights),
	factNotice:       day("rights[].notice_and_fee_on", "授权通知书和缴费收据齐备日期", "Day of notice of grant and fee receipt", rights),
	factEnds:         day("rights[].ends_on", "保护期截止日", "Last day of protection", rights),
	factEnded:        yesNo("rights[].ended", "已提前终止", "Ended before its term", rights),
	factEndedOn:      day("rights[].ended_on", "提前终止日期", "Day it ended", rights),
	factObtained:     yesNo("rights[].obtained", "获得方式", "How the right was obtained", rights),
	factObtainedOn:   day("rights[].obtained_on", "获得日期", "Day the right was obtained", rights),
	factLicenceYears: count("rights[].licence_years", "独占许可年限", "Years of the exclusive licence", rule.Years, 0, 100, rights),
	factUses:         count("rights[].uses", "以往申报使用记录", "Earlier applications that used the right", rule.Items, 0, 100, none),
	factSucceeded:    yesNo("rights[].uses[].succeeded", "该次申报通过认定", "That application succeeded", none),
	factUseUntil:     day("rights[].uses[].until", "该次证书有效期截止日", "Last day of that certificate", none),
	factMonths:       count("months", "各月人数", "Head counts by month", rule.Items, 0, 600, payroll),
	factMonth:        count("months[].month", "月份", "Month", rule.Plain, 1, 12, none),
	factStaffOpening: count("months[].staff_opening", "月初职工数", "Staff at the beginning of the month", rule.Persons, 0, manyHeads, payroll),
	factStaffClosing: count("months[].staff_closing", "月末职工数", "Staff at the end of the month", rule.Persons, 0, manyHeads, payroll),
	factTechOpening:  count("months[].tech_opening", "月初科技人员数", "Technical staff at the beginning of the month", rule.Persons, 0, manyHeads, payroll),
	factTechClosing:  count("months[].tech_closing", "月末科技人员数", "Technical staff at the end of the month", rule.Persons, 0, manyHeads, payroll),
	factWorkers:      count("workers", "人员", "Persons", rule.Items, 0, 20_000, payroll),
	factInService:    yesNo("workers[].in_service", "在职", "In service", payroll),
	factTechnical:    yesNo("workers[].technical", "从事研发和相关技术创新活动或其管理、服务", "Does R&D work, manages or serves it", payroll),
	factDays:         count("workers[].days", "累计实际工作天数", "Days actually worked", rule.Days, 0, 366, payroll),
	factResearchDays: count("workers[].research_days", "其中从事研发和相关技术创新活动（含管理、直接服务）天数", "Of them on R&D work, its management or direct service", rule.Days, 0, 366, payroll),

	yesNo("resident", "在中国境内（不含港澳台）注册", "Registered in mainland China", licence),
	yesNo("audit_collection", "实行查账征收", "Tax collected on audited accounts", none),
	year("rights[].uses[].year", "该次申报年度", "Year of that application"),
	year("months[].year", "年度", "Year of the month"),
	year("workers[].year", "年度", "Year of the person's work"),
	count("years", "会计年度", "Accounting years", rule.Items, 0, 50, returns),
	year("years[].year", "会计年度", "Accounting year"),
	amount("years[].sales", "销售收入", "Sales", returns),
	amount("years[].total_income", "总收入", "Total income", returns),
	amount("years[].high_tech_income", "高新技术产品（服务）收入", "Income of high-tech products and services", returns),
	amount("years[].assets", "资产总额", "Total assets", returns),
	{Path: "years[].net_assets", Title: rule.T("净资产", "Net assets"), Unit: rule.YuanUnit, Min: negative(rule.AmountMax()), Max: rule.AmountMax(), Evidence: returns},
	amount("years[].cost_expense", "成本费用支出总额", "Total cost and expense", returns),
	amount("years[].excluded_income", "不适用加计扣除行业的主营业务收入", "Income from excluded industries", returns),
	amount("years[].income_base", "收入总额减除不征税收入和投资收益", "Total income less non-taxable and investment income", returns),

	{Path: "years[].taxable_income", Title: rule.T("应纳税所得额（弥补亏损前，亏损为负数）", "Taxable income before losses of earlier years (a loss is negative)"), Unit: rule.YuanUnit, Min: negative(rule.AmountMax()), Max: rule.AmountMax(), Evidence: returns},
	count("division", "注册地行政区划代码", "Division code of the registered place", rule.Plain, 0, 999_999, licence),
	judged(yesNo("rights[].related", "与主要产品（服务）相关", "Relates to the main product or service", none)),
	yesNo("rights[].disputed", "权属有争议", "Its ownership is disputed", none),
	judged(count("incidents", "重大事故及严重违法失信行为", "Serious incidents", rule.Items, 0, 1000, none)),
	yesNo("incidents[].kind", "行为类别", "Kind of incident", none),
	day("incidents[].on", "发生日期", "Day of the incident", none),
	count("standards", "参与制定的标准、检测方法、技术规范", "Standards, test methods and norms drafted", rule.Items, 0, 1000, drafted),
	yesNo("standards[].kind", "标准类别", "Kind of standard", drafted),
	day("standards[].on", "标准发布日期", "Day the standard was published", drafted),
	count("standards[].rank", "起草单位排名", "Rank among the drafting units", rule.Place, 1, 10_000, drafted),
	count("transformations", "科技成果转化", "Results transformed", rule.Items, 0, 1000, transformed),
	year("transformations[].year", "转化年度", "Year of the transformation"),
	count("hnte_certificates", "历次高新技术企业证书", "Certificates as high and new technology enterprise", rule.Items, 0, 50, certificates),
	day("hnte_certificates[].issued_on", "发证日期", "Day of issue", certificates),
	yesNo("hnte_certificates[].withdrawn", "已被取消资格", "The status was withdrawn", certificates),
	day("hnte_certificates[].withdrawn_on", "取消资格日期", "Day of the withdrawal", certificates),
	count("hnte_certificates[].act_year", "取消资格决定认定的行为（不符合条件）年度", "Year of the act or of first not qualifying, by the decision", rule.CalendarYear, 2000, 9000, certificates),
	count("techsme_registrations", "历年科技型中小企业入库登记", "Registrations as technology-based SME", rule.Items, 0, 50, registrations),
	day("techsme_registrations[].submitted_on", "提交日期", "Day of submission", registrations),
	day("techsme_registrations[].announced_on", "公告日期", "Day of the announcement", registrations),
	yesNo("techsme_registrations[].revoked", "编号已被撤销", "The number was revoked", registrations),
	day("techsme_registrations[].revoked_on", "撤销公告日期", "Day the revocation was announced", registrations),
}

func judged(f rule.Fact) rule.Fact {
	f.Judged = true
	return f
}

func negative(n rule.Number) rule.Number { return rule.Frac(-n.Num(), n.Den()) }

// LedgerFacts declares the facts of an R&D ledger at the path ledger, for the book of a scheme whose application holds
// one, in the order of Activity's fields; fresh for every caller.
func LedgerFacts() []rule.Fact {
	return []rule.Fact{
		count("ledger", "研发费用辅助账", "R&D ledger", rule.Items, 0, 20_000, accounts),
		year("ledger[].year", "会计年度", "Accounting year of the activity"),
		amount("ledger[].personnel", "人员人工费用", "Personnel", accounts),
		amount("ledger[].direct_input", "直接投入费用", "Direct input", accounts),
		amount("ledger[].depreciation", "折旧费用与长期待摊费用", "Depreciation and long-term deferred cost", accounts),
		amount("ledger[].amortisation", "无形资产摊销费用", "Amortisation of intangible assets", accounts),
		amount("ledger[].design", "设计费用", "Design", accounts),
		amount("ledger[].trial", "装备调试费用与试验费用", "Commissioning and testing", accounts),
		amount("ledger[].domestic", "委托境内研究开发费用", "R&D commissioned at home", accounts),
		amount("ledger[].overseas", "委托境外研究开发费用", "R&D commissioned overseas", accounts),
		amount("ledger[].other", "其他费用", "Other expenses", accounts),
		yesNo("ledger[].capitalised", "资本化", "Capitalised", accounts),
		count("ledger[].formed_in", "形成无形资产的年度（未形成填0）", "Year the intangible asset was formed (0: not yet)", rule.CalendarYear, 0, 9998, accounts),
		yesNo("ledger[].for_client", "受托研发（成果归委托方）", "Work whose result belongs to a client", accounts),
		amount("ledger[].formed_amortisation", "自行开发形成无形资产的本年摊销", "Amortisation of own intangible assets formed", accounts),
		amount("ledger[].buildings", "其中：建筑物租金、折旧及长期待摊费用", "Of it: buildings and long-term deferred cost", accounts),
		amount("ledger[].field_trial", "其中：新药临床试验费、勘探开发现场试验费", "Of it: clinical and field trials", accounts),
		amount("ledger[].to_persons", "其中：委托境外个人", "Of it: overseas individuals", accounts),
		yesNo("ledger[].contract_registered", "委托境外研发合同已经技术合同登记", "Contract of the overseas commission registered", accounts),
		amount("ledger[].non_taxable", "不征税收入用于研发的支出", "Spending from non-taxable income", accounts),
		amount("ledger[].special_income", "特殊收入（残次品、下脚料、试制品等）", "Special income (scrap, trial products)", accounts),
	}
}
