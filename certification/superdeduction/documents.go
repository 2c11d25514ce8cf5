package superdeduction

import (
	"github.com/keji-rules/keji/certification/internal/taxlaw"
	"github.com/keji-rules/keji/rule"
)

var (
	ministries = rule.T("财政部、税务总局、科技部", "Ministry of Finance, State Taxation Administration, Ministry of Science and Technology")
	taxes      = rule.T("国家税务总局", "State Taxation Administration")

	taxReg     = taxlaw.IncomeTaxRegulations()
	notice119  = taxlaw.CaiShui2015No119()
	notice97   = taxlaw.SAT2015No97()
	notice40   = notice("SAT-2017-40", "关于研发费用税前加计扣除归集范围有关问题的公告", "Announcement on the Scope of R&D Expenses for the Super-deduction", "国家税务总局公告2017年第40号", taxes, rule.SecondHand)
	notice34   = taxlaw.CaiShui2017No34()
	notice64   = notice("TAX-2018-64", "关于企业委托境外研究开发费用税前加计扣除有关政策问题的通知", "Notice on the Super-deduction of R&D Commissioned Overseas", "财税〔2018〕64号", ministries, rule.SecondHand)
	notice99   = taxlaw.CaiShui2018No99()
	notice6    = taxlaw.MOF2021No6()
	notice13   = taxlaw.MOF2021No13()
	notice28   = notice("SAT-2021-28", "关于进一步落实研发费用加计扣除政策有关问题的公告", "Announcement on Further Implementing the R&D Super-deduction", "国家税务总局公告2021年第28号", taxes, rule.SecondHand)
	notice16   = taxlaw.MOF2022No16()
	quarter28  = taxlaw.MOF2022No28()
	notice7    = taxlaw.MOF2023No7()
	notice44   = notice("TAX-2023-44", "关于提高集成电路和工业母机企业研发费用加计扣除比例的公告", "Announcement on Raising the R&D Super-deduction of Integrated Circuit and Machine Tool Enterprises", "2023年第44号公告", rule.Text{}, rule.SecondHand)
	nonTaxable = notice("TAX-2011-70", "关于专项用途财政性资金企业所得税处理问题的通知", "Notice on the Corporate Income Tax Treatment of Earmarked Fiscal Funds", "财税〔2011〕70号", rule.T("财政部、国家税务总局", "Ministry of Finance, State Taxation Administration"), rule.Assumed)
	statements = notice("MOF-2019-6", "关于修订印发2019年度一般企业财务报表格式的通知", "Notice on the Format of Financial Statements for 2019", "财会〔2019〕6号", rule.T("财政部", "Ministry of Finance"), rule.Assumed)
	guide2016  = notice("HG-2016", "高新技术企业认定管理工作指引", "Guide to the Administration of the Certification of High and New Technology Enterprises", "国科发火〔2016〕195号", rule.T("科技部、财政部、国家税务总局", "Ministry of Science and Technology, Ministry of Finance, State Taxation Administration"), rule.Read)
)

func notice(id, zh, en, number string, issuer rule.Text, source rule.Provenance) rule.Document {
	return rule.NewDocument(rule.DocumentInfo{ID: id, Title: rule.T(zh, en), Number: number, Issuer: issuer, Source: source})
}

// read, reported, usual, disputed and derived are bases: how well something is founded.
func read(c rule.Citation) rule.Basis     { return rule.Basis{Cite: c, Source: rule.Read} }
func reported(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.SecondHand} }
func usual(c rule.Citation) rule.Basis    { return rule.Basis{Cite: c, Source: rule.Assumed} }
func derived(c rule.Citation) rule.Basis  { return rule.Basis{Cite: c, Source: rule.Derived} }
func proposed(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.Proposed} }
