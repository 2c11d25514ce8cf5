package hnte

import "github.com/keji-rules/keji/rule"

var (
	ministries = rule.T("科技部、财政部、国家税务总局", "Ministry of Science and Technology, Ministry of Finance, State Taxation Administration")

	measures = rule.NewDocument(rule.DocumentInfo{
		ID: "HM-2016", Title: rule.T("高新技术企业认定管理办法", "Measures for the Certification of High and New Technology Enterprises"),
		Number: "国科发火〔2016〕32号", Issuer: ministries, InForce: rule.NewDate(2016, 1, 1), Source: rule.Read,
	})
	guide = rule.NewDocument(rule.DocumentInfo{
		ID: "HG-2016", Title: rule.T("高新技术企业认定管理工作指引", "Work Guide for the Certification of High and New Technology Enterprises"),
		Number: "国科发火〔2016〕195号", Issuer: ministries, InForce: rule.NewDate(2016, 1, 1), Source: rule.Read,
	})
	measures2008 = rule.NewDocument(rule.DocumentInfo{
		ID: "HM-2008", Title: rule.T("高新技术企业认定管理办法", "Measures for the Certification of High and New Technology Enterprises"),
		Number: "国科发火〔2008〕172号", Issuer: ministries, Promulgated: rule.NewDate(2008, 4, 14), Until: rule.NewDate(2016, 1, 1), Source: rule.SecondHand,
	})
	guide2008 = rule.NewDocument(rule.DocumentInfo{
		ID: "HG-2008", Title: rule.T("高新技术企业认定管理工作指引", "Work Guide for the Certification of High and New Technology Enterprises"),
		Number: "国科发火〔2008〕362号", Issuer: ministries, Promulgated: rule.NewDate(2008, 7, 8), Until: rule.NewDate(2016, 1, 1), Source: rule.SecondHand,
	})
	guangdong = rule.NewDocument(rule.DocumentInfo{
		ID: "GD-HNTE", Described: true,
		Title:  rule.T("广东省高新技术企业认定年度申报通知", "Guangdong's yearly call for applications for certification"),
		Number: "粤科函高字〔2023〕216号等", Issuer: rule.T("广东省科学技术厅、广东省财政厅、国家税务总局广东省税务局", "Guangdong Department of Science and Technology, Department of Finance, Tax Service"),
		Source: rule.SecondHand,
	})
)

// item11 cites an item of the article that holds the conditions; article10 that of 2008, whose items are not known.
func item11(n int) rule.Citation { return measures.Article(11).Item(n) }

func article10() rule.Citation { return measures2008.Article(10) }
