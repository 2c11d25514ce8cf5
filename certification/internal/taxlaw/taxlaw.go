// Package taxlaw declares the tax documents that more than one scheme of certification cites, each once, so that one
// document has one handle, one title and one provenance wherever it is cited. It is named by its number: CaiShui is
// 财税〔…〕…号, SAT 国家税务总局公告, MOF 财政部 税务总局公告 (jointly with the Ministry of Science and Technology
// where the issuer says so). A document that a single scheme cites stays with that scheme.
//
// The provenance here is that of a document's particulars: number, title, issuer, days. How well a figure is known is said
// where the figure stands, by its basis.
//
// # To be confirmed
//
// Read in full, in faithful copies: 财税〔2015〕119号, 财税〔2018〕64号, 财税〔2018〕76号, 国家税务总局公告2015年第97号, 2017年第24号,
// 2017年第40号, 2018年第45号 and 2021年第28号, 财政部 税务总局公告2023年第7号 and 2023年第44号 of four ministries; of the Law Articles 4, 18, 28, 30
// and 54, of the Regulations Article 95. The others are second hand, from the guide of the State Taxation
// Administration to the super-deduction (研发费用加计扣除政策执行指引2.0版, 2023-07), which gives their titles and months; the
// title of 财政部 税务总局公告2021年第6号 is general knowledge. The day of 国家税务总局公告2017年第24号 was not found.
package taxlaw

import "github.com/keji-rules/keji/rule"

var (
	finance    = rule.T("财政部、税务总局", "Ministry of Finance, State Taxation Administration")
	ministries = rule.T("财政部、税务总局、科技部", "Ministry of Finance, State Taxation Administration, Ministry of Science and Technology")
	taxes      = rule.T("国家税务总局", "State Taxation Administration")

	law = declared("CIT-LAW", "中华人民共和国企业所得税法", "Corporate Income Tax Law",
		"", rule.T("全国人民代表大会", "National People's Congress"), rule.Read)
	regulations = declared("CIT-REG", "中华人民共和国企业所得税法实施条例", "Regulations on the Implementation of the Corporate Income Tax Law",
		"", rule.T("国务院", "State Council"), rule.Read)

	caiShui2015n119 = dated("RD-119", "关于完善研究开发费用税前加计扣除政策的通知", "Notice on Improving the Pre-tax Super-deduction of R&D Expenses",
		"财税〔2015〕119号", rule.T("财政部、国家税务总局、科技部", ministries.EN), rule.NewDate(2015, 11, 2), rule.NewDate(2016, 1, 1))
	caiShui2017n34 = declared("TAX-2017-34", "关于提高科技型中小企业研究开发费用税前加计扣除比例的通知", "Notice on Raising the R&D Super-deduction of Technology-based SMEs",
		"财税〔2017〕34号", ministries, rule.SecondHand)
	caiShui2018n64 = dated("TAX-2018-64", "关于企业委托境外研究开发费用税前加计扣除有关政策问题的通知", "Notice on the Super-deduction of R&D Commissioned Overseas",
		"财税〔2018〕64号", ministries, rule.NewDate(2018, 6, 25), rule.NewDate(2018, 1, 1))
	caiShui2018n76 = dated("TAX-2018-76", "关于延长高新技术企业和科技型中小企业亏损结转年限的通知", "Notice on Extending the Loss Carry-forward of High-tech Enterprises and Technology-based SMEs",
		"财税〔2018〕76号", finance, rule.NewDate(2018, 7, 11), rule.NewDate(2018, 1, 1))
	caiShui2018n99 = declared("TAX-2018-99", "关于提高研究开发费用税前加计扣除比例的通知", "Notice on Raising the R&D Super-deduction",
		"财税〔2018〕99号", ministries, rule.SecondHand)

	sat2015n97 = dated("SAT-2015-97", "关于企业研究开发费用税前加计扣除政策有关问题的公告", "Announcement on Issues of the Pre-tax Super-deduction of R&D Expenses",
		"国家税务总局公告2015年第97号", taxes, rule.NewDate(2015, 12, 29), rule.NewDate(2016, 1, 1))
	sat2017n24 = declared("SAT-2017-24", "关于实施高新技术企业所得税优惠政策有关问题的公告", "Announcement on the Income Tax Incentives of High and New Technology Enterprises",
		"国家税务总局公告2017年第24号", taxes, rule.Read)
	sat2017n40 = dated("SAT-2017-40", "关于研发费用税前加计扣除归集范围有关问题的公告", "Announcement on the Scope of R&D Expenses for the Super-deduction",
		"国家税务总局公告2017年第40号", taxes, rule.NewDate(2017, 11, 8), rule.NewDate(2017, 11, 8))
	sat2018n45 = dated("SAT-2018-45", "关于延长高新技术企业和科技型中小企业亏损结转弥补年限有关企业所得税处理问题的公告", "Announcement on Handling the Extended Loss Carry-forward",
		"国家税务总局公告2018年第45号", taxes, rule.NewDate(2018, 8, 23), rule.NewDate(2018, 1, 1))
	sat2021n28 = dated("SAT-2021-28", "关于进一步落实研发费用加计扣除政策有关问题的公告", "Announcement on Further Implementing the R&D Super-deduction",
		"国家税务总局公告2021年第28号", taxes, rule.NewDate(2021, 9, 13), rule.NewDate(2021, 9, 13))

	mof2021n6 = declared("TAX-2021-6", "关于延长部分税收优惠政策执行期限的公告", "Announcement on Extending Some Tax Incentives",
		"财政部 税务总局公告2021年第6号", finance, rule.Assumed)
	mof2021n13 = rule.NewDocument(rule.DocumentInfo{
		ID: "TAX-2021-13", Title: rule.T("关于进一步完善研发费用税前加计扣除政策的公告", "Announcement on Further Improving the R&D Super-deduction"),
		Numbered: true, Number: "财政部 税务总局公告2021年第13号", Issuer: finance, Source: rule.SecondHand, // 2023年第7号 has the same title
	})
	mof2022n16 = declared("TAX-2022-16", "关于进一步提高科技型中小企业研发费用税前加计扣除比例的公告", "Announcement on Further Raising the R&D Super-deduction of Technology-based SMEs",
		"财政部 税务总局 科技部公告2022年第16号", ministries, rule.SecondHand)
	mof2022n28 = declared("TAX-2022-28", "关于加大支持科技创新税前扣除力度的公告", "Announcement on Stronger Deductions for Innovation",
		"财政部 税务总局 科技部公告2022年第28号", ministries, rule.SecondHand)
	mof2023n7 = dated("TAX-2023-7", "关于进一步完善研发费用税前加计扣除政策的公告", "Announcement on Further Improving the R&D Super-deduction",
		"财政部 税务总局公告2023年第7号", finance, rule.NewDate(2023, 3, 26), rule.NewDate(2023, 1, 1))
	mof2023n44 = dated("TAX-2023-44", "关于提高集成电路和工业母机企业研发费用加计扣除比例的公告", "Announcement on Raising the R&D Super-deduction of Integrated Circuit and Machine Tool Enterprises",
		"财政部 税务总局 国家发展改革委 工业和信息化部公告2023年第44号", rule.T("财政部、税务总局、国家发展改革委、工业和信息化部", "Ministry of Finance, State Taxation Administration, National Development and Reform Commission, Ministry of Industry and Information Technology"),
		rule.NewDate(2023, 9, 12), rule.NewDate(2023, 1, 1))
)

// declared is a document whose days are not known, dated one that was read: issued on a day, in force from another.
func declared(id, zh, en, number string, issuer rule.Text, source rule.Provenance) rule.Document {
	return rule.NewDocument(rule.DocumentInfo{ID: id, Title: rule.T(zh, en), Number: number, Issuer: issuer, Source: source})
}

func dated(id, zh, en, number string, issuer rule.Text, issued, from rule.Date) rule.Document {
	return rule.NewDocument(rule.DocumentInfo{
		ID: id, Title: rule.T(zh, en), Number: number, Issuer: issuer, Promulgated: issued, InForce: from, Source: rule.Read,
	})
}

// IncomeTaxLaw is 企业所得税法: losses (Article 18), the 15% rate (Article 28).
func IncomeTaxLaw() rule.Document { return law }

// IncomeTaxRegulations is 企业所得税法实施条例: the super-deduction of 50% (Article 95).
func IncomeTaxRegulations() rule.Document { return regulations }

// CaiShui2015No119 is 财税〔2015〕119号, which defines the super-deduction from 2016 on.
func CaiShui2015No119() rule.Document { return caiShui2015n119 }

// CaiShui2017No34 is 财税〔2017〕34号: technology-based SMEs at 75% from 2017 on.
func CaiShui2017No34() rule.Document { return caiShui2017n34 }

// CaiShui2018No64 is 财税〔2018〕64号: R&D commissioned overseas from 2018 on.
func CaiShui2018No64() rule.Document { return caiShui2018n64 }

// CaiShui2018No76 is 财税〔2018〕76号: losses of high-tech enterprises and technology-based SMEs carried forward ten years.
func CaiShui2018No76() rule.Document { return caiShui2018n76 }

// CaiShui2018No99 is 财税〔2018〕99号: all enterprises at 75% from 2018 on.
func CaiShui2018No99() rule.Document { return caiShui2018n99 }

// SAT2015No97 is 国家税务总局公告2015年第97号 on handling the super-deduction: excluded industries, special income.
func SAT2015No97() rule.Document { return sat2015n97 }

// SAT2017No24 is 国家税务总局公告2017年第24号 on the 15% rate of high-tech enterprises.
func SAT2017No24() rule.Document { return sat2017n24 }

// SAT2017No40 is 国家税务总局公告2017年第40号 on the scope of R&D expenses, from the tax year 2017 on.
func SAT2017No40() rule.Document { return sat2017n40 }

// SAT2018No45 is 国家税务总局公告2018年第45号 on handling the ten years of 财税〔2018〕76号.
func SAT2018No45() rule.Document { return sat2018n45 }

// SAT2021No28 is 国家税务总局公告2021年第28号: one cap on other expenses over all projects, from the tax year 2021 on.
func SAT2021No28() rule.Document { return sat2021n28 }

// MOF2021No6 is 财政部 税务总局公告2021年第6号, which extends the 75% to 2023.
func MOF2021No6() rule.Document { return mof2021n6 }

// MOF2021No13 is 财政部 税务总局公告2021年第13号: manufacturers at 100% from 2021 on.
func MOF2021No13() rule.Document { return mof2021n13 }

// MOF2022No16 is 财政部 税务总局 科技部公告2022年第16号: technology-based SMEs at 100% from 2022 on.
func MOF2022No16() rule.Document { return mof2022n16 }

// MOF2022No28 is 财政部 税务总局 科技部公告2022年第28号: all enterprises at 100% in the fourth quarter of 2022.
func MOF2022No28() rule.Document { return mof2022n28 }

// MOF2023No7 is 财政部 税务总局公告2023年第7号: all enterprises at 100% from 2023 on.
func MOF2023No7() rule.Document { return mof2023n7 }

// MOF2023No44 is 2023年第44号 of four ministries: integrated circuit and machine tool enterprises at 120% in 2023 to 2027.
func MOF2023No44() rule.Document { return mof2023n44 }
