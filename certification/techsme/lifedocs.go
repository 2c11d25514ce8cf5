package techsme

import "github.com/keji-rules/keji/rule"

var (
	finance  = rule.T("财政部、国家税务总局", "Ministry of Finance, State Taxation Administration")
	ministry = rule.T("财政部、税务总局、科技部", "Ministry of Finance, State Taxation Administration, Ministry of Science and Technology")
	smeDesk  = rule.T("工业和信息化部中小企业局", "Bureau of Small and Medium Enterprises, Ministry of Industry and Information Technology")

	hinge = rule.NewDocument(rule.DocumentInfo{
		ID: "TJ-2018", Title: rule.T("关于做好科技型中小企业评价工作有关事项的通知", "Notice on Matters of the Evaluation of Technology-based SMEs"),
		Number: "国科发火〔2018〕11号", Issuer: rule.T("科技部、国家税务总局", "Ministry of Science and Technology, State Taxation Administration"),
		Source: rule.Read,
	})
	supplement2018 = rule.NewDocument(rule.DocumentInfo{
		ID: "TJ-2018-S", Described: true, Title: rule.T("2018年5月22日关于科技型中小企业评价的补充通知（文号不详）", "Supplementary notice of 2018-05-22 on the evaluation (number not known)"),
		Promulgated: rule.NewDate(2018, 5, 22), Source: rule.SecondHand,
	})
	round2019 = roundNotice("TN-2019", "2019年度科技型中小企业评价通知", "Notice on the 2019 evaluation round", "国科火字〔2019〕87号", torch)
	round2020 = roundNotice("TN-2020", "2020年度科技型中小企业评价通知", "Notice on the 2020 evaluation round", "国科火字〔2020〕44号", torch)
	round2021 = roundNotice("TN-2021", "2021年度科技型中小企业评价通知", "Notice on the 2021 evaluation round", "国科火字〔2021〕11号", torch)
	round2022 = roundNotice("TN-2022", "2022年度科技型中小企业评价通知（文号不详）", "Notice on the 2022 evaluation round (number not known)", "", torch)
	round2023 = roundNotice("TN-2023", "2023年度科技型中小企业评价通知", "Notice on the 2023 evaluation round", "国科火字〔2023〕60号", torch)
	state2025 = roundNotice("TN-2025", "2025年度科技型中小企业评价通知", "Notice on the 2025 evaluation round", "工企业函〔2025〕137号", smeDesk)
	state2026 = roundNotice("TN-2026", "2026年度科技型中小企业评价通知", "Notice on the 2026 evaluation round", "工企业函〔2026〕160号", smeDesk)

	divisionCodes = rule.NewDocument(rule.DocumentInfo{
		ID: "NBS-2023", Described: true, Title: rule.T("国家统计局2023年度统计用区划代码（截至2023年6月30日）", "Division codes of the National Bureau of Statistics for 2023 (as of 2023-06-30)"),
		Issuer: rule.T("国家统计局", "National Bureau of Statistics"), Promulgated: rule.NewDate(2023, 9, 11), Source: rule.Assumed,
	})
)

// The tax documents.
var (
	taxLaw = taxNotice("CIT-LAW", "中华人民共和国企业所得税法", "Corporate Income Tax Law", "", rule.T("全国人民代表大会", "National People's Congress"), rule.Assumed)
	taxReg = taxNotice("CIT-REG", "中华人民共和国企业所得税法实施条例", "Regulations on the Implementation of the Corporate Income Tax Law", "", rule.T("国务院", "State Council"), rule.Assumed)
	tax34  = taxNotice("TAX-2017-34", "关于提高科技型中小企业研究开发费用税前加计扣除比例的通知", "Notice on Raising the R&D Super-deduction of Technology-based SMEs", "财税〔2017〕34号", ministry, rule.SecondHand)
	tax99  = taxNotice("TAX-2018-99", "关于提高研究开发费用税前加计扣除比例的通知", "Notice on Raising the R&D Super-deduction", "财税〔2018〕99号", ministry, rule.Assumed)
	tax6   = taxNotice("TAX-2021-6", "关于延长部分税收优惠政策执行期限的公告", "Announcement on Extending Some Tax Incentives", "财政部 税务总局公告2021年第6号", finance, rule.Assumed)
	tax13  = taxNotice("TAX-2021-13", "关于进一步完善研发费用税前加计扣除政策的公告", "Announcement on Further Improving the R&D Super-deduction (2021)", "财政部 税务总局公告2021年第13号", finance, rule.Assumed)
	tax16  = taxNotice("TAX-2022-16", "关于进一步提高科技型中小企业研发费用税前加计扣除比例的公告", "Announcement on Further Raising the R&D Super-deduction of Technology-based SMEs", "财政部 税务总局 科技部公告2022年第16号", ministry, rule.SecondHand)
	tax28  = taxNotice("TAX-2022-28", "关于加大支持科技创新税前扣除力度的公告", "Announcement on Stronger Deductions for Innovation", "财政部 税务总局 科技部公告2022年第28号", ministry, rule.Assumed)
	tax7   = taxNotice("TAX-2023-7", "关于进一步完善研发费用税前加计扣除政策的公告", "Announcement on Further Improving the R&D Super-deduction (2023)", "财政部 税务总局公告2023年第7号", finance, rule.SecondHand)
	tax76  = taxNotice("TAX-2018-76", "关于延长高新技术企业和科技型中小企业亏损结转年限的通知", "Notice on Extending the Loss Carry-forward of High-tech Enterprises and Technology-based SMEs", "财税〔2018〕76号", finance, rule.SecondHand)
	tax45  = taxNotice("SAT-2018-45", "关于延长高新技术企业和科技型中小企业亏损结转弥补年限有关企业所得税处理问题的公告", "Announcement on Handling the Extended Loss Carry-forward", "国家税务总局公告2018年第45号", rule.T("国家税务总局", "State Taxation Administration"), rule.SecondHand)
	tax8   = taxNotice("TAX-2020-8", "关于支持新型冠状病毒感染的肺炎疫情防控有关税收政策的公告", "Announcement on Tax Policies Supporting the Control of the Epidemic", "财政部 税务总局公告2020年第8号", finance, rule.Assumed)
)

// settlement2022 says how the deduction is claimed in the year and settled after it, for tax years from 2022 on.
var settlement2022 = rule.NewDocument(rule.DocumentInfo{
	ID: "SAT-2022-10", Described: true, Title: rule.T("企业预缴申报享受研发费用加计扣除的公告", "Announcement on claiming the R&D super-deduction in prepayment"), Number: "国家税务总局公告2022年第10号",
	Issuer: rule.T("国家税务总局", "State Taxation Administration"), InForce: rule.NewDate(2022, 1, 1), Source: rule.SecondHand,
})

// roundNotice declares the notice of one evaluation round, whose exact title is not known.
func roundNotice(id, zh, en, number string, issuer rule.Text) rule.Document {
	return rule.NewDocument(rule.DocumentInfo{
		ID: id, Described: true, Title: rule.T(zh, en), Number: number, Issuer: issuer, Source: rule.SecondHand,
	})
}

func taxNotice(id, zh, en, number string, issuer rule.Text, source rule.Provenance) rule.Document {
	return rule.NewDocument(rule.DocumentInfo{ID: id, Title: rule.T(zh, en), Number: number, Issuer: issuer, Source: source})
}
