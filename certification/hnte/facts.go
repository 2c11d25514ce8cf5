package hnte

import "github.com/keji-rules/keji/rule"

var (
	millions  = rule.Int(100_000_000) // more people than any enterprise employs
	leastHead = rule.Frac(1, 24)      // one person for half a month, averaged over a year
	manyItems = rule.Int(1_000)
	mostGiven = rule.Int(100) // the whole score; the policy says how many points each item may give
)

// paper names what proves a fact and that the enterprise holds it.
func paper(zh, en string) rule.Evidence {
	return rule.Evidence{Paper: rule.T(zh, en), Holder: rule.T("企业", "the enterprise")}
}

func rights() rule.Evidence {
	return rule.Evidence{Paper: rule.T("知识产权证书（或授权通知书及缴费凭证）、有效状态证明", "Certificates of the rights, or notice of grant and fee receipt, and proof that they are in force"), Holder: rule.T("国家知识产权局等授权机关", "the granting authority")}
}

// money declares an amount.
func money(path, zh, en string, change rule.Change, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.YuanUnit, Max: rule.AmountMax(), Change: change, Evidence: proof}
}

// yesNo declares a fact that is true or false.
func yesNo(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag, Evidence: proof}
}

// pieces declares a number of rights.
func pieces(path, zh, en string, change rule.Change) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Pieces, Max: manyItems, Change: change, Evidence: rights()}
}

// heads declares a head count, which as a mean may be fractional.
func heads(path, zh, en, within string) rule.Fact {
	f := rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Persons, Max: millions, Within: within, Evidence: paper("职工名册、劳动合同或社会保险缴纳证明、月度人数统计", "Staff list, labour contracts or social insurance records, monthly counts")}
	if within != "" {
		f.Change = rule.Up
	} else {
		f.Min = leastHead
	}
	return f
}

// day declares a date.
func day(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Day, Evidence: proof}
}

// given declares the points of experts for one item.
func given(name, zh, en string) rule.Fact {
	return rule.Fact{Path: "points." + name, Title: rule.T("专家评分："+zh, "Experts' points: "+en), Unit: rule.Score, Max: mostGiven, Judged: true}
}

func judged(f rule.Fact) rule.Fact {
	f.Judged = true
	return f
}

func helped(f rule.Fact, zh, en string) rule.Fact {
	f.Help = rule.T(zh, en)
	return f
}

// bookFacts joins the facts of a filing in the order of their IDs.
func bookFacts() []rule.Fact {
	all := append(sharedFacts(
		rule.T("申报前第三个会计年度", "accounting year Y-3"), rule.T("申报前第二个会计年度", "accounting year Y-2"), rule.T("申报前一个会计年度", "accounting year Y-1"),
	), make([]rule.Fact, filingFactCount-ownFacts)...)
	for _, part := range []map[rule.FactID]rule.Fact{filingFacts(), facts2008()} {
		for id, f := range part {
			all[id] = f
		}
	}
	return ofClosedYears(all)
}

// ofClosedYears marks what speaks of the accounting years before the filing, which are over.
func ofClosedYears(all []rule.Fact) []rule.Fact {
	for _, id := range []rule.FactID{factEmployees, factTechStaff, factTotalIncome, factHTIncome, factTransformations, factCollege, factRDStaff} {
		all[id].Past = true
	}
	for id := factFirst; id < ownFacts; id++ {
		all[id].Past = true
	}
	return all
}

// sharedFacts are those that a filing and the re-examination of a year ask alike, with the names of three accounting years.
func sharedFacts(first, second, last rule.Text) []rule.Fact {
	all := make([]rule.Fact, ownFacts)
	for _, part := range []map[rule.FactID]rule.Fact{firmFacts(), ipFacts(), conditionFacts(), pointFacts()} {
		for id, f := range part {
			all[id] = f
		}
	}
	copy(all[factFirst:], figuresOf("first", first))
	copy(all[factSecond:], figuresOf("second", second))
	copy(all[factLast:], figuresOf("last", last))
	all[factLast+ofInternal].Change, all[factLast+ofOverseas].Change = rule.Up, rule.Down // the years before it are long closed
	return all
}

func licence() rule.Evidence {
	return rule.Evidence{Paper: rule.T("营业执照", "Business licence"), Holder: rule.T("市场监督管理部门", "market supervision authority")}
}

func firmFacts() map[rule.FactID]rule.Fact {
	return map[rule.FactID]rule.Fact{
		factRegistered: day("registered_on", "注册成立日期", "Day of registration", licence()),
		factResident:   yesNo("resident", "在中国境内（不含港澳台）注册的居民企业", "Resident enterprise registered in mainland China", licence()),
	}
}

func filingFacts() map[rule.FactID]rule.Fact {
	spent := pieces("ip_class2_spent", "已使用过的Ⅱ类知识产权数", "Class II rights used before", rule.Fixed)
	spent.Within = "ip_class2"
	status := paper("高新技术企业证书、高新技术企业认定管理工作网记录", "Certificate and record on the national site")
	return map[rule.FactID]rule.Fact{
		factFiled:         helped(day("filed_on", "申报日期", "Day of filing", rule.Evidence{}), "决定适用的版本；申报前三个会计年度不含申报当年", "Picks the edition; the three accounting years end before its year"),
		factRegion:        yesNo("in_region", "注册地在广东省（不含深圳）", "Registered in Guangdong outside Shenzhen", licence()),
		factEarlier:       {Path: "earlier_applications", Title: rule.T("同一年度此前申报次数", "Applications before this one in the same year"), Unit: rule.Times, Max: manyItems, Evidence: status},
		factCertificate:   helped(yesNo("holds_certificate", "持有高新技术企业证书", "Holds a certificate", status), "仍在有效期内或于申报当年到期的证书；没有的填 false", "One that is valid or expires in the year of filing; false when none"),
		factCertificateOn: day("certificate_on", "证书发证日期", "Day the certificate was issued", status),
		factChanges:       yesNo("changes_pending", "有未办结的名称、地址变更", "Changes of name or address pending", status),
		factReports:       yesNo("reports_pending", "有未报送的年度发展情况报表", "Annual reports pending", status),
		factWithdrawn:     yesNo("withdrawn", "曾被取消高新技术企业资格", "A status was withdrawn", status),
		factWithdrawnOn:   day("withdrawn_on", "最近一次被取消资格日期", "Day of the last withdrawal", status),
		factSpent:         helped(spent, "无论由谁使用，曾用于通过认定的，不得再用；没有的填0", "Whoever used it in a successful application; 0 when none"),
	}
}

func ipFacts() map[rule.FactID]rule.Fact {
	return map[rule.FactID]rule.Fact{
		factClassI: helped(pieces("ip_class1", "Ⅰ类知识产权数", "Class I rights", rule.Up),
			"发明专利（含国防专利）、植物新品种、国家级农作物品种、国家新药、国家一级中药保护品种、集成电路布图设计专有权；申报前已授权且有效，权属人为企业；可重复使用", "Invention patents, plant varieties, national crop varieties, new drugs, first-class protected TCM, IC layouts; granted and in force before filing, owned by the applicant; may be used again"),
		factClassII: helped(pieces("ip_class2", "Ⅱ类知识产权数", "Class II rights", rule.Up),
			"实用新型、外观设计、软件著作权等，不含商标；多个权属人的只能由一个使用", "Utility models, designs, software copyrights and the like, no trade marks; of several owners only one may use it"),
		factSelfDeveloped: helped(pieces("ip_self_developed", "其中自主研发的知识产权数", "Rights of these developed by itself", rule.Fixed), "受让、受赠、并购取得的不算", "Not bought, received or merged"),
		factSupports:      judged(yesNo("ip_supports", "知识产权对主要产品（服务）发挥核心支持作用", "The rights support the core technology of the main products", rule.Evidence{})),
	}
}

func conditionFacts() map[rule.FactID]rule.Fact {
	returns := paper("近一年企业所得税年度纳税申报表、专项审计报告", "Corporate income tax return and special audit of the last year")
	return map[rule.FactID]rule.Fact{
		factFieldCode:    helped(yesNo("field", "技术领域代码", "Code of the field", rule.Evidence{}), "按目录顺序编号，应填至最末级，如 1.1.11；没有三级的领域填二级", "Numbers in the order of the catalogue down to the last level, such as 1.1.11; the second level where there is no third"),
		factFieldMatches: judged(yesNo("field_matches", "专家认定技术符合所选领域", "Experts agree that the technology lies in the field", rule.Evidence{})),
		factEmployees: helped(heads("employees", "职工总数", "Employees", ""),
			"在职、兼职和临时聘用人员全年月平均数；兼职、临时人员全年须累计工作183天以上", "Mean over the months; part-time and temporary staff with at least 183 days in the year"),
		factTechStaff: helped(heads("tech_staff", "科技人员数", "Technical staff", "employees"),
			"直接从事研发和相关技术创新活动，以及专门从事其管理和直接服务，累计实际工作183天以上；后勤、行政人员不算", "In R&D and related innovation, or full-time managing or directly serving it, for at least 183 days; no back office"),
		factOtherAccepted: judged(helped(yesNo("other_accepted", "专家认可超过上限的其他费用", "Experts accept other expense beyond its cap", rule.Evidence{}), "没有的填 false", "false when not")),
		factTotalIncome:   helped(money("total_income", "近一年总收入", "Total income of the last year", rule.Fixed, returns), "企业所得税收入总额减不征税收入", "Gross income for corporate income tax less non-taxable income"),
		factHTIncome: func() rule.Fact {
			f := money("ht_income", "近一年高新技术产品（服务）收入", "High-tech income of the last year", rule.Up, returns)
			f.Within = "total_income"
			return f
		}(),
		factTransformations: helped(rule.Fact{Path: "transformations", Title: rule.T("近三年科技成果转化数", "Results transformed in three years"), Unit: rule.Items, Max: manyItems, Change: rule.Up, Evidence: paper("成果转化证明材料", "Proof of the transformations")}, "同一成果转化为多个产品的只计一次", "A result counts once, whatever it became"),
		factStandards:       yesNo("drafted_standards", "参与编制国家标准、行业标准、检测方法或技术规范", "Took part in drafting standards, test methods or norms", paper("标准文本（载明起草单位）", "The standard, naming its drafting units")),
		factIncidents:       judged(helped(rule.Fact{Path: "incidents", Title: rule.T("重大安全、质量事故和严重环境违法行为", "Major accidents and serious environmental violations"), Unit: rule.Items, Max: manyItems, Evidence: rule.Evidence{Paper: rule.T("有关主管部门意见", "Opinion of the competent authority"), Holder: rule.T("有关主管部门", "the competent authority")}}, "以有关主管部门意见为准；没有的填空列表 []", "As the competent authority found; an empty list [] says there were none")),
		factIncidentOn:      day("incidents[].on", "发生日期", "Day of the incident", rule.Evidence{}),
	}
}

func pointFacts() map[rule.FactID]rule.Fact {
	cut := given("cut", "知识产权封顶减去的平均分", "mean cut by the cap on intellectual property")
	cut.Judged = false
	return map[rule.FactID]rule.Fact{
		factLevel:           given("level", "技术的先进程度", "technical level"),
		factSupport:         given("support", "核心支持作用", "core support"),
		factNumber:          given("number", "知识产权数量", "number of rights"),
		factWay:             given("way", "知识产权获得方式", "way obtained"),
		factStandardsPoints: given("standards", "参与编制标准", "standards"),
		factCut:             helped(cut, "由评审汇总得出；单张评分表不填", "Made by the summary of a panel; none for a single sheet"),
		factTransformation:  given("transformation", "科技成果转化能力", "transformation of results"),
		factOrgRules:        given("rules", "研发组织管理制度与核算", "rules and ledgers"),
		factOrgBody:         given("body", "研发机构与产学研合作", "R&D body and cooperation"),
		factOrgIncentives:   given("incentives", "转化奖励与创新平台", "incentives and platform"),
		factOrgTraining:     given("training", "人才培养与绩效评价", "training and appraisal"),
		factNetAssetGrowth:  given("net_asset_growth", "净资产增长率", "growth of net assets"),
		factSalesGrowth:     given("sales_growth", "销售收入增长率", "growth of sales"),
	}
}

// figuresOf declares the figures of one accounting year.
func figuresOf(path string, year rule.Text) []rule.Fact {
	audit := paper("专项审计报告、财务会计报告、企业所得税年度纳税申报表", "Special audit, financial statements, corporate income tax return")
	figure := func(name, zh, en string, change rule.Change) rule.Fact {
		return money(path+"."+name, year.ZH+zh, en+" of "+year.EN, change, audit)
	}
	net := figure("net_assets", "末净资产", "Net assets at the end", rule.Fixed)
	net.Min, _ = net.Max.Times(rule.Int(-1))
	return []rule.Fact{
		ofSales:       helped(figure("sales", "销售收入", "Sales", rule.Fixed), "主营业务收入与其他业务收入之和，按企业所得税年度纳税申报表口径", "Main and other business income as in the annual income tax return"),
		ofInternal:    helped(figure("rd_internal", "内部研究开发费用", "Internal R&D expense", rule.Fixed), "指引三（六）2第（1）至（6）项之和", "Categories 1 to 6 of the Guide"),
		ofOther:       helped(figure("rd_other", "其他研究开发费用", "Other R&D expense", rule.Fixed), "一般不超过研究开发总费用的20%，超出部分不计入", "Generally at most 20% of all R&D expense; what exceeds it does not count"),
		ofDomestic:    helped(figure("rd_domestic", "委托境内研究开发费用", "R&D commissioned at home", rule.Fixed), "填实际发生额，按80%计入", "The full amount; 80% counts"),
		ofOverseas:    helped(figure("rd_overseas", "委托境外研究开发费用", "R&D commissioned abroad", rule.Fixed), "填实际发生额，按80%计入", "The full amount; 80% counts"),
		ofNetAssets:   helped(net, "资产总额减负债总额，可为负数", "Total assets less liabilities; may be negative"),
		ofTotalAssets: figure("total_assets", "末总资产", "Total assets at the end", rule.Fixed),
	}
}
