package certificate

import (
	"github.com/keji-rules/keji/certification/internal/hntelaw"
	"github.com/keji-rules/keji/certification/internal/taxlaw"
	"github.com/keji-rules/keji/rule"
)

var (
	finance   = rule.T("财政部、国家税务总局", "Ministry of Finance, State Taxation Administration")
	taxOffice = rule.T("国家税务总局", "State Taxation Administration")

	measures     = hntelaw.Measures2016()
	guide        = hntelaw.Guide2016()
	measures2008 = hntelaw.Measures2008()
	guide2008    = hntelaw.Guide2008()
	guangdong    = hntelaw.GuangdongCalls()
	subsidies    = rule.NewDocument(rule.DocumentInfo{
		ID: "GD-RECLAIM", Described: true, Title: rule.T("广东追回被取消资格企业财政奖补的做法（文件名称待核实）", "Guangdong's practice of reclaiming subsidies after a withdrawal (document to be confirmed)"),
		Source: rule.SecondHand,
	})
)

// The tax documents.
var (
	taxLaw = taxlaw.IncomeTaxLaw()
	levy   = notice("LEVY-LAW", "中华人民共和国税收征收管理法", "Law on the Administration of Tax Collection", "", rule.T("全国人民代表大会常务委员会", "Standing Committee of the National People's Congress"), rule.Assumed)
	tax203 = notice("SAT-2009-203", "关于实施高新技术企业所得税优惠有关问题的通知", "Notice on the Income Tax Incentives of High and New Technology Enterprises", "国税函〔2009〕203号", taxOffice, rule.Assumed)
	tax24  = taxlaw.SAT2017No24()
	tax76  = taxlaw.CaiShui2018No76()
	tax45  = taxlaw.SAT2018No45()

	stacking = rule.NewDocument(rule.DocumentInfo{
		ID: "CIT-STACK", Described: true, Title: rule.T("企业所得税优惠叠加享受的限制（文件名称待核实）", "Limits on combining income tax incentives (document to be confirmed)"),
		Issuer: finance, Source: rule.SecondHand,
	})
)

func notice(id, zh, en, number string, issuer rule.Text, source rule.Provenance) rule.Document {
	return rule.NewDocument(rule.DocumentInfo{ID: id, Title: rule.T(zh, en), Number: number, Issuer: issuer, Source: source})
}

// read, reported, usual, derived, disputed and unknown are bases: how well something is founded.
func read(c rule.Citation) rule.Basis     { return rule.Basis{Cite: c, Source: rule.Read} }
func reported(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.SecondHand} }
func usual(c rule.Citation) rule.Basis    { return rule.Basis{Cite: c, Source: rule.Assumed} }
func derived(c rule.Citation) rule.Basis  { return rule.Basis{Cite: c, Source: rule.Derived} }
func disputed(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.Disputed} }
func unknown(c rule.Citation) rule.Basis  { return rule.Basis{Cite: c, Source: rule.Unknown} }
