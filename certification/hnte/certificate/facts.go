package certificate

import "github.com/keji-rules/keji/rule"

var (
	paper     = rule.Evidence{Paper: rule.T("高新技术企业证书", "Certificate of a high and new technology enterprise"), Holder: rule.T("企业", "the enterprise")}
	renewed   = rule.Evidence{Paper: rule.T("新的高新技术企业证书", "The new certificate"), Holder: rule.T("企业", "the enterprise")}
	licence   = rule.Evidence{Paper: rule.T("营业执照及登记变更通知书", "Business licence and notices of changes of registration"), Holder: rule.T("市场监督管理部门", "market supervision authority")}
	platform  = rule.Evidence{Paper: rule.T("高新技术企业认定管理工作网记录", "Record of the certification site"), Holder: rule.T("认定机构", "accreditation body")}
	decision  = rule.Evidence{Paper: rule.T("取消高新技术企业资格的公告", "Announcement of the withdrawal"), Holder: rule.T("认定机构", "accreditation body")}
	taxReturn = rule.Evidence{Paper: rule.T("企业所得税年度纳税申报表", "Corporate income tax return"), Holder: rule.T("企业", "the enterprise")}
	call      = rule.Evidence{Paper: rule.T("当年申报通知", "The call of that year"), Holder: rule.T("省科技厅", "provincial science and technology department")}

	mostItems = rule.Int(100)
)

func day(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Day, Min: dayNumber(rule.NewDate(earliestYear, 1, 1)), Max: dayNumber(rule.NewDate(lastYear, 12, 31)), Evidence: proof}
}

// dayNumber counts days as facts are bounded: since the day before 0001-01-01.
func dayNumber(d rule.Date) rule.Number {
	return rule.Int(int64(d.DaysSince(rule.NewDate(1, 1, 1)) + 1))
}

func year(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.CalendarYear, Min: rule.Int(earliestYear), Max: rule.Int(lastYear), Evidence: proof}
}

func yesNo(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag, Evidence: proof}
}

func list(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Items, Max: mostItems, Evidence: proof}
}

// word is an enumeration.
func word(path, zh, en string, proof rule.Evidence) rule.Fact { return yesNo(path, zh, en, proof) }

func helped(f rule.Fact, zh, en string) rule.Fact {
	f.Help = rule.T(zh, en)
	return f
}

func byPerson(f rule.Fact) rule.Fact {
	f.Judged = true
	return f
}

var bookFacts = []rule.Fact{
	factNumber:       {Path: "number", Title: rule.T("证书编号", "Number of the certificate"), Max: rule.Int(1), Evidence: paper},
	factIssued:       helped(day("issued_on", "发证日期", "Date of issue", paper), "证书所载日期，不是领取日期", "As printed on the certificate, not the day it was handed out"),
	factRegistered:   {Path: "registered_on", Title: rule.T("注册日期", "Day of registration"), Unit: rule.Day, Evidence: licence}, // firms are older than certificates
	factFirstTime:    yesNo("first_time", "首次认定", "Certified for the first time", paper),
	factEarlierUntil: day("earlier_until", "上一证书截止日", "Last day of the certificate before", paper),

	factReports:    helped(list("reports", "年报填报情况", "Annual reports", platform), "未列出的视为未填报；没有的填空列表 []", "One that is not listed was not filed; an empty list [] says there were none"),
	factReportYear: year("reports[].year", "报告年度", "Year reported on", platform),
	factFiled:      yesNo("reports[].filed", "已填报", "Filed", platform),
	factFiledOn:    day("reports[].filed_on", "填报日期", "Filed on", platform),

	factChanges:    helped(list("changes", "更名及重大变化", "Renamings and major changes", platform), "没有的填空列表 []", "An empty list [] says there were none"),
	factChangeKind: word("changes[].kind", "变更种类", "Kind of change", licence),
	factChangeOn:   day("changes[].on", "变更日期", "Day of the change", licence),
	factReported:   yesNo("changes[].reported", "已报告", "Reported", platform),
	factReportedOn: day("changes[].reported_on", "报告日期", "Reported on", platform),
	factQualifies:  byPerson(yesNo("changes[].qualifies", "变更后符合认定条件", "The conditions are met after the change", platform)),
	factNoticeFrom: day("changes[].notice_from", "公示起始日", "First day of the public notice", platform),

	factMovedAcross: yesNo("moved_across", "跨认定机构管理区域", "Moved across accreditation bodies", licence),
	factMovedWhole:  yesNo("moved_whole", "整体迁移", "Moved as a whole", licence),
	factMovedOn:     day("moved_on", "迁移完成日期", "Move completed on", licence),

	factWithdrawn:   yesNo("withdrawn", "被取消资格", "The status was withdrawn", decision),
	factWithdrawnOn: day("withdrawn_on", "取消资格公告日期", "Day the withdrawal was announced", decision),
	factGround:      byPerson(word("ground", "取消资格的情形", "Ground of withdrawal", decision)),
	factActYear:     byPerson(year("act_year", "行为（不符合条件）年度", "Year of the act or of first not qualifying", decision)),
	factIncomes:     list("incomes", "各年度应纳税所得额", "Taxable incomes by year", taxReturn),
	factIncomeYear:  year("incomes[].year", "年度", "Year", taxReturn),
	factTaxable: {Path: "incomes[].taxable", Title: rule.T("应纳税所得额", "Taxable income"), Unit: rule.YuanUnit,
		Min: rule.Frac(-rule.AmountMax().Num(), rule.AmountMax().Den()), Max: rule.AmountMax(), Evidence: taxReturn},

	factRecertified:   yesNo("recertified", "重新认定", "Certified anew", renewed),
	factRecertifiedOn: helped(day("recertified_on", "新证书发证日期", "Date of issue on the new certificate", renewed), "证书所载日期，不是领取日期", "As printed on the certificate, not the day it was handed out"),
	factRenewalBy:     day("renewal_by", "到期年度申报截止日", "Last day for applications in the year of the end", call),
}
