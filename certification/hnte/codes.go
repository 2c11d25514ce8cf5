package hnte

import "github.com/keji-rules/keji/rule"

// book declares every rule and fact of the certification. Codes may be retired, never reassigned.
var book = rule.NewBook("hnte", rule.T("高新技术企业认定", "Certification of high and new technology enterprises"), bookRules(), bookFacts())

// read, reported, usual, derived and disputed are bases: how well what they found is founded.
func read(c rule.Citation) rule.Basis     { return rule.Basis{Cite: c, Source: rule.Read} }
func reported(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.SecondHand} }
func usual(c rule.Citation) rule.Basis    { return rule.Basis{Cite: c, Source: rule.Assumed} }
func derived(c rule.Citation) rule.Basis  { return rule.Basis{Cite: c, Source: rule.Derived} }
func disputed(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.Disputed} }

// is declares a rule.
func is(code, zh, en string, b rule.Basis) rule.Rule {
	return rule.Rule{Code: "hnte." + code, Title: rule.T(zh, en), Basis: b}
}

// against adds the common mistake that a rule guards against.
func against(r rule.Rule, zh, en string) rule.Rule {
	r.Mistake = rule.T(zh, en)
	return r
}

// bookRules joins the rules of a filing in the order of their IDs.
func bookRules() []rule.Rule {
	all := append(sharedRules(), make([]rule.Rule, filingLines-ownLines)...)
	for _, part := range []map[rule.ID]rule.Rule{filingRules(), timeRules(), rules2008Conditions(), rules2008Score()} {
		for id, r := range part {
			all[id] = r
		}
	}
	return all
}

// sharedRules are those that decide on a filing and on the re-examination of a year alike.
func sharedRules() []rule.Rule {
	all := make([]rule.Rule, ownLines)
	for _, part := range []map[rule.ID]rule.Rule{conditionRules(), ipRules(), scoreRules(), noteRules()} {
		for id, r := range part {
			all[id] = r
		}
	}
	return all
}

func filingRules() map[rule.ID]rule.Rule {
	calls := reported(guangdong.Whole())
	return map[rule.ID]rule.Rule{
		region:         is("region", "在广东省（不含深圳）注册", "Registered in Guangdong outside Shenzhen", calls),
		oneAYear:       is("one_a_year", "同一年度此前的申报次数", "Applications before this one in the same year", calls),
		certificate:    is("certificate", "现有证书已到可重新申报的年度", "No certificate, or one that is due for renewal", calls),
		noCertificate:  is("no_certificate", "现有高新技术企业证书", "A certificate", calls),
		renewalDue:     against(is("renewal_due", "申报年度与发证年度之差", "Calendar years from issue to filing", calls), "1月1日发证的于第三年年底到期，按上一年度发证计", "Issued on 1 January, a certificate ends with its third year and counts as of the year before"),
		settled:        is("settled", "变更和年报已办结", "Changes and annual reports are settled", calls),
		changesSettled: is("changes_settled", "未办结的名称、地址变更", "Changes of name or address pending", calls),
		reportsSettled: is("reports_settled", "未报送的年度发展情况报表", "Annual reports pending", calls),
		withdrawal: against(is("withdrawal", "被取消资格后可再申报", "May file again after a withdrawal", read(guide.Section(5, 6, 3))),
			"现行规定为当年不得再申报，“5年内不受理”是2008年的规定", "Today only the same calendar year is closed; five years was the law of 2008"),
		notWithdrawn:  is("not_withdrawn", "曾被取消资格", "A status was withdrawn", read(guide.Section(5, 6, 3))),
		withdrawnPast: is("withdrawn_past", "申报年度与被取消资格年度之差", "Calendar years from the withdrawal to filing", read(guide.Section(5, 6, 3))),
	}
}

// timeRules are items 1 and 8 of Article 11, which speak of the time of filing.
func timeRules() map[rule.ID]rule.Rule {
	return map[rule.ID]rule.Rule{
		age: against(is("age", "申报时注册成立天数", "Days since registration when filing", read(guide.Section(3, 1))),
			"按365个日历天数计算至申报日，不是满一个年度，也不看今天的日期", "365 calendar days up to the day of filing, not a year of the calendar and not up to today"),
		noAccounts:    is("no_accounts", "申报当年注册，无可用会计年度，依据会计年度数据的条件无从认定", "Registered in the year of filing: there is no accounting year, so what rests on one cannot be told", derived(guide.Section(3, 1))),
		ageBothEnds:   is("age_both_ends", "注册成立天数（首日计入的另一种算法）", "Days since registration, its own day counted", disputed(guide.Section(3, 1))),
		ageReading:    is("age_reading", "365日是否计入注册当日的两种算法", "365 days without the day of registration, or with it", disputed(guide.Section(3, 1))),
		incidents:     is("incidents", "申请认定前一年内无重大安全、质量事故或严重环境违法行为", "No major accident or serious environmental violation in the year before filing", read(item11(8))),
		noIncident:    is("no_incident", "重大事故或严重环境违法行为", "Such incidents", read(item11(8))),
		incidentPast:  is("incident_past", "最不利一次距申报日的天数", "Days from the worst incident to filing", read(guide.Section(3, 1))),
		incidentAfter: is("incident_after", "最不利一次发生在申报日之后", "The worst incident came after filing", disputed(guide.Section(3, 1))),
		incidentLater: is("incident_later", "申报日之后发生的事故或行为：此处不计；如“含申报年”包括申报日之后，则不符合本条件", "An incident after filing: it does not count here; if “the filing year included” reaches past filing, the condition fails", disputed(guide.Section(3, 1))),
	}
}

// conditionRules are items 2 to 6 of Article 11.
func conditionRules() map[rule.ID]rule.Rule {
	return map[rule.ID]rule.Rule{
		resident: is("resident", "在中国境内（不含港澳台）注册的居民企业", "Resident enterprise registered in mainland China", read(measures.Article(2))),
		ownsIP: against(is("owns_ip", "可用于申报的知识产权件数", "Rights that can be used", read(item11(2))),
			"须拥有所有权，许可使用不算；现行规定不限取得年限；已使用过的Ⅱ类不得再用，Ⅰ类可重复使用", "Ownership, not a licence; no limit on when it was obtained; a class II right used once is spent, class I is not"),
		supportsIP:   is("supports_ip", "知识产权对主要产品（服务）发挥核心支持作用", "The rights support the core technology of the main products", read(item11(2))),
		field:        is("field", "核心技术属于《国家重点支持的高新技术领域》（代码应填至最末级）", "The core technology lies in a supported field (code down to its last level)", read(item11(3))),
		fieldListed:  is("field_listed", "技术领域在目录之内", "The field is in the catalogue", read(item11(3))),
		fieldMatches: is("field_matches", "专家认定技术符合所选领域", "Experts agree that the technology lies in the field", read(item11(3))),
		techShare: against(is("tech_share", "科技人员占职工总数比例", "Technical staff over all staff", read(item11(4))),
			"按全年月平均数计算，不是年末数；不要求大专以上学历；兼职、临时人员当年累计满183天即计入；行政、后勤人员不是科技人员", "Means of the months, not the count at year end; no degree is asked; part-time and temporary staff count with 183 days in that year; administrative and logistics staff are not technical staff"),
		rdShare: against(is("rd_share", "近三个会计年度研究开发费用占销售收入比例", "R&D expense over sales, last three accounting years", read(item11(5))),
			"三年合计比三年合计，按最近一年销售收入选档，不含申报当年；恰为5000万元适用5%，恰为2亿元适用4%；其他费用的20%是计入上限，超出部分不计，并不因此不合格", "Sum over sum, the band by the sales of the last year, the year of filing left out; exactly 50 million takes 5%, exactly 200 million 4%; the 20% of other expense caps what counts and fails nobody"),
		rdShareOther:    is("rd_share_other_cap", "研究开发费用占比（其他费用上限的另一种基数）", "R&D expense over sales, the other base of the cap", disputed(guide.Section(3, 6, 2, 8))),
		capReading:      is("cap_reading", "其他费用20%上限的两种算法", "Two ways to compute the cap on other expense", disputed(guide.Section(3, 6, 2, 8))),
		domesticShare:   is("domestic_share", "境内研究开发费用占比", "Domestic R&D over all R&D", read(item11(5))),
		domesticOther:   is("domestic_share_other", "境内研究开发费用占比（另一种口径）", "Domestic R&D over all R&D, the other basis", disputed(guide.Section(3, 6, 3))),
		domesticReading: is("domestic_reading", "境内占比的两种口径", "Two bases of the domestic share", disputed(guide.Section(3, 6, 3))),
		htShare: against(is("ht_share", "近一年高新技术产品（服务）收入占总收入比例", "High-tech income over total income, last year", read(item11(6))),
			"只看近一年；分母是企业所得税收入总额减不征税收入，不是营业收入", "The last year alone; over gross income for income tax less non-taxable income, not over operating revenue"),
	}
}

func ipRules() map[rule.ID]rule.Rule {
	score := read(guide.Section(3, 7))
	return map[rule.ID]rule.Rule{
		level:    is("level", "技术的先进程度", "Technical level", score),
		support:  is("support", "对主要产品（服务）的核心支持作用", "Core support to the main products", score),
		numberI:  is("number_class1", "Ⅰ类知识产权数量", "Number of class I rights", score),
		numberII: is("number_class2", "可用Ⅱ类知识产权数量", "Number of usable class II rights", score),
		numberBand: against(is("number_band", "知识产权数量对应分档", "Band of the number of rights", score),
			"有1项Ⅰ类即为最高档，不按件数累加；先进程度、支持作用由专家判断，与研发强度无关", "One class I right reaches the highest band; points do not add up by right; level and support are judged by experts and do not follow from R&D spending"),
		number:           is("number", "知识产权数量", "Number of rights", score),
		wayBand:          is("way_band", "知识产权获得方式对应分档", "Band of the way obtained", score),
		way:              is("way", "知识产权获得方式", "Way obtained", score),
		standardsBand:    is("standards_band", "参与编制标准对应分档", "Band of taking part in standards", score),
		standards:        is("standards", "参与编制国家、行业标准等（加分）", "Took part in national or industry standards (bonus)", score),
		standardsCounted: is("standards_counted", "加分计入部分", "Bonus as far as it counts", score),
		ipSum:            is("ip_sum", "知识产权各项合计", "Intellectual property, items added", score),
		ip:               is("ip", "知识产权（不超过最高分）", "Intellectual property, capped", score),
	}
}

func scoreRules() map[rule.ID]rule.Rule {
	results, rate, score := read(guide.Section(3, 7, 2)), read(guide.Section(3, 7, 4)), read(guide.Section(3, 7))
	return map[rule.ID]rule.Rule{
		youngFirm:   is("young_firm", "成立不满三个会计年度：成果转化按实际年数求平均（未作规定）", "Fewer than three accounting years: transformation is averaged over those there are, which is not written", disputed(guide.Section(3, 7, 2))),
		lessThanOne: is("transformation_below_one", "有成果转化但年平均不足1项：按0分计；未作规定，另一种理解按1项的分档计1至6分", "Results were transformed, but fewer than one a year: they earn nothing, which is not written; read otherwise, 1 to 6 points as for one a year", disputed(guide.Section(3, 7, 2))),
		netNegative: is("net_assets_negative", "净资产曾为负数：成长性计算中按0处理（未作规定）", "Net assets were negative: they count as zero in growth, which is not written", disputed(guide.Section(3, 7, 4))),
		transformationBand: against(is("transformation_band", "科技成果转化年平均数对应分档", "Band of results transformed a year", results),
			"按成果项数计，同一成果只计一次；与知识产权件数、收入无关", "Results count, each once; neither rights nor income"),
		transformation: is("transformation", "科技成果转化能力", "Transformation of results", results),
		outsideBand:    is("outside_band", "专家评分不在年平均数对应分档内", "The experts' points lie outside the band", derived(guide.Section(3, 7, 2))),
		aboveBand:      is("above_band", "高于分档", "Above the band", derived(guide.Section(3, 7, 2))),
		belowBand:      is("below_band", "低于分档", "Below the band", derived(guide.Section(3, 7, 2))),
		orgRules:       is("org_rules", "研发组织管理制度、核算体系和辅助账", "Rules, cost accounting and R&D ledger", score),
		orgBody:        is("org_body", "研发机构、科研条件和产学研合作", "R&D body and cooperation", score),
		orgIncentives:  is("org_incentives", "成果转化奖励制度和创新创业平台", "Incentives for transformation and open platform", score),
		orgTraining:    is("org_training", "人才培养、引进和绩效评价制度", "Training, recruitment and appraisal", score),
		organisation: against(is("organisation", "研究开发组织管理水平", "R&D organisation", score),
			"四项分别为0至6、0至6、0至4、0至4分，没有比例分档（2008年才按档）", "Four items of 0 to 6, 6, 4 and 4 points; bands were the law of 2008"),
		assetsShrank: is("net_assets_not_grown", "净资产增长率不高于0", "Net assets have not grown", rate),
		assetsBand:   is("net_asset_growth_band", "净资产增长率对应分档", "Band of the growth of net assets", rate),
		assetsGrowth: is("net_asset_growth", "净资产增长率得分", "Growth of net assets", rate),
		salesShrank:  is("sales_not_grown", "销售收入增长率不高于0", "Sales have not grown", rate),
		salesBand: against(is("sales_growth_band", "销售收入增长率对应分档", "Band of the growth of sales", rate),
			"100、110、132恰为15%，浮点运算会误判；两年数据不再除以2；缺少某年数据是待定，不是0分", "100, 110, 132 is exactly 15%, which floating point misses; with two years nothing is halved; a missing year leaves the points open, it is not zero"),
		salesGrowth: is("sales_growth", "销售收入增长率得分", "Growth of sales", rate),
		growth:      is("growth", "企业成长性", "Growth", rate),
		total:       is("score", "企业创新能力评价得分", "Innovation score", score),
		passMark: against(is("pass_mark", "企业创新能力评价得分超过合格分数", "The innovation score exceeds the pass mark", read(item11(7))),
			"70分不合格，须超过70分；“71分”只是整数评分时的说法，平均分70.33也达标；得分只是条件之一，其他条件有一项不符合仍不合格", "70 fails; 71 holds for whole points only, a mean of 70.33 is enough; the score is one condition among several, each of which is required"),
	}
}

func noteRules() map[rule.ID]rule.Rule {
	sheet, panel := disputed(guide.Annex(4)), disputed(guide.Section(2, 4))
	return map[rule.ID]rule.Rule{
		assetsFive:        is("net_assets_from_five", "净资产增长率不低于5%", "Growth of net assets of at least 5%", disputed(guide.Section(3, 7, 4))),
		assetsUpToFive:    is("net_assets_up_to_five", "净资产增长率不超过5%", "Growth of net assets of at most 5%", sheet),
		assetsFiveReading: is("net_assets_five_reading", "净资产增长率恰为5%：指引正文计3至4分，评分表计1至2分", "Growth of net assets of exactly 5%: 3 to 4 points by the Guide's table, 1 to 2 by its score sheet", sheet),
		salesFive:         is("sales_from_five", "销售收入增长率不低于5%", "Growth of sales of at least 5%", disputed(guide.Section(3, 7, 4))),
		salesUpToFive:     is("sales_up_to_five", "销售收入增长率不超过5%", "Growth of sales of at most 5%", sheet),
		salesFiveReading:  is("sales_five_reading", "销售收入增长率恰为5%：指引正文计3至4分，评分表计1至2分", "Growth of sales of exactly 5%: 3 to 4 points by the Guide's table, 1 to 2 by its score sheet", sheet),
		narrow:            is("narrow", "只因平均分不取整而合格：得分超过合格分数，低于整数评分的最低合格分", "The score passes by less than a point: it rests on means kept unrounded", disputed(guide.Annex(5))),
		narrowAbove:       is("narrow_above", "得分超过合格分数", "The score exceeds the pass mark", disputed(guide.Annex(5))),
		narrowBelow:       is("narrow_below", "得分低于整数评分的最低合格分", "The score is below the least whole score that passes", disputed(guide.Annex(5))),
		roundedPass:       is("rounded_pass", "汇总表各项四舍五入后的得分", "The score with each cell of the summary rounded half up", disputed(guide.Annex(5))),
		roundingReading:   is("rounding_reading", "平均分是否取整的两种算法", "Means kept exact, or rounded cell by cell", disputed(guide.Annex(5))),
		cellsPass:         is("cells_pass", "先平均再封顶的得分", "The score with the cap on intellectual property taken after the means", panel),
		cellsReading:      is("cells_reading", "知识产权先封顶再平均与先平均再封顶两种算法", "The cap on intellectual property before or after the means", panel),
	}
}
