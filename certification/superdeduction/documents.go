package superdeduction

import (
	"github.com/keji-rules/keji/certification/internal/hntelaw"
	"github.com/keji-rules/keji/certification/internal/taxlaw"
	"github.com/keji-rules/keji/rule"
)

var (
	taxReg     = taxlaw.IncomeTaxRegulations()
	notice119  = taxlaw.CaiShui2015No119()
	notice97   = taxlaw.SAT2015No97()
	notice40   = taxlaw.SAT2017No40()
	notice34   = taxlaw.CaiShui2017No34()
	notice64   = taxlaw.CaiShui2018No64()
	notice99   = taxlaw.CaiShui2018No99()
	notice6    = taxlaw.MOF2021No6()
	notice13   = taxlaw.MOF2021No13()
	notice28   = taxlaw.SAT2021No28()
	notice16   = taxlaw.MOF2022No16()
	quarter28  = taxlaw.MOF2022No28()
	notice7    = taxlaw.MOF2023No7()
	notice44   = taxlaw.MOF2023No44()
	statements = rule.NewDocument(rule.DocumentInfo{
		ID: "MOF-2019-6", Title: rule.T("关于修订印发2019年度一般企业财务报表格式的通知", "Notice on the Format of Financial Statements for 2019"),
		Number: "财会〔2019〕6号", Issuer: rule.T("财政部", "Ministry of Finance"), Source: rule.Assumed,
	})
	guide2016 = hntelaw.Guide2016()
)

// scope is where 财税〔2015〕119号 says which R&D expenses count.
func scope() rule.Citation { return notice119.Section(1, 1) }

// read, reported, usual, disputed and derived are bases: how well something is founded.
func read(c rule.Citation) rule.Basis     { return rule.Basis{Cite: c, Source: rule.Read} }
func reported(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.SecondHand} }
func usual(c rule.Citation) rule.Basis    { return rule.Basis{Cite: c, Source: rule.Assumed} }
func derived(c rule.Citation) rule.Basis  { return rule.Basis{Cite: c, Source: rule.Derived} }
func proposed(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.Proposed} }
