package techsme

import (
	"github.com/keji-rules/keji/certification/internal/taxlaw"
	"github.com/keji-rules/keji/rule"
)

var (
	smeDesk = rule.T("工业和信息化部中小企业局", "Bureau of Small and Medium Enterprises, Ministry of Industry and Information Technology")

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
	taxLaw = taxlaw.IncomeTaxLaw()
	taxReg = taxlaw.IncomeTaxRegulations()
	tax34  = taxlaw.CaiShui2017No34()
	tax99  = taxlaw.CaiShui2018No99()
	tax6   = taxlaw.MOF2021No6()
	tax13  = taxlaw.MOF2021No13()
	tax16  = taxlaw.MOF2022No16()
	tax28  = taxlaw.MOF2022No28()
	tax7   = taxlaw.MOF2023No7()
	tax76  = taxlaw.CaiShui2018No76()
	tax45  = taxlaw.SAT2018No45()
	tax8   = rule.NewDocument(rule.DocumentInfo{
		ID: "TAX-2020-8", Title: rule.T("关于支持新型冠状病毒感染的肺炎疫情防控有关税收政策的公告", "Announcement on Tax Policies Supporting the Control of the Epidemic"),
		Number: "财政部 税务总局公告2020年第8号", Issuer: rule.T("财政部、税务总局", "Ministry of Finance, State Taxation Administration"), Source: rule.Assumed,
	})
)

// settlement2022 says how the deduction is claimed in the year and settled after it, for tax years from 2022 on.
var settlement2022 = rule.NewDocument(rule.DocumentInfo{
	ID: "SAT-2022-10", Title: rule.T("关于企业预缴申报享受研发费用加计扣除优惠政策有关事项的公告", "Announcement on Claiming the R&D Super-deduction in Prepayments"), Number: "国家税务总局公告2022年第10号",
	Issuer: rule.T("国家税务总局", "State Taxation Administration"), InForce: rule.NewDate(2022, 1, 1), Source: rule.SecondHand,
})

// roundNotice declares the notice of one evaluation round, whose exact title is not known.
func roundNotice(id, zh, en, number string, issuer rule.Text) rule.Document {
	return rule.NewDocument(rule.DocumentInfo{
		ID: id, Described: true, Title: rule.T(zh, en), Number: number, Issuer: issuer, Source: rule.SecondHand,
	})
}
