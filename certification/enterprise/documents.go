package enterprise

import "github.com/keji-rules/keji/rule"

var (
	threeMinistries = rule.T("科技部、财政部、国家税务总局", "Ministry of Science and Technology, Ministry of Finance, State Taxation Administration")

	measures2008 = rule.NewDocument(rule.DocumentInfo{
		ID: "HM-2008", Title: rule.T("高新技术企业认定管理办法", "Measures for the Administration of the Certification of High and New Technology Enterprises"),
		Number: "国科发火〔2008〕172号", Issuer: threeMinistries, Promulgated: rule.NewDate(2008, 4, 14), Until: rule.NewDate(2016, 1, 1), Source: rule.SecondHand,
	})
	guide2008 = rule.NewDocument(rule.DocumentInfo{
		ID: "HG-2008", Title: rule.T("高新技术企业认定管理工作指引", "Guide to the Administration of the Certification of High and New Technology Enterprises"),
		Number: "国科发火〔2008〕362号", Issuer: threeMinistries, Promulgated: rule.NewDate(2008, 7, 8), Until: rule.NewDate(2016, 1, 1), Source: rule.SecondHand,
	})
	measures2016 = rule.NewDocument(rule.DocumentInfo{
		ID: "HM-2016", Title: rule.T("高新技术企业认定管理办法", "Measures for the Administration of the Certification of High and New Technology Enterprises"),
		Number: "国科发火〔2016〕32号", Issuer: threeMinistries, InForce: rule.NewDate(2016, 1, 1), Source: rule.Read,
	})
	guide2016 = rule.NewDocument(rule.DocumentInfo{
		ID: "HG-2016", Title: rule.T("高新技术企业认定管理工作指引", "Guide to the Administration of the Certification of High and New Technology Enterprises"),
		Number: "国科发火〔2016〕195号", Issuer: threeMinistries, InForce: rule.NewDate(2016, 1, 1), Source: rule.Read,
	})
)

// g cites the third part of the guide of 2016, by its item, number and sub-number.
func g(levels ...int) rule.Citation { return guide2016.Section(append([]int{3}, levels...)...) }

// read, reported, usual, disputed and derived are bases: how well something is founded.
func read(c rule.Citation) rule.Basis     { return rule.Basis{Cite: c, Source: rule.Read} }
func reported(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.SecondHand} }
func usual(c rule.Citation) rule.Basis    { return rule.Basis{Cite: c, Source: rule.Assumed} }
func disputed(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.Disputed} }
func derived(c rule.Citation) rule.Basis  { return rule.Basis{Cite: c, Source: rule.Derived} }
