// Package hntelaw declares the documents on high and new technology enterprises that more than one package of certification
// cites, each once, so that one document has one handle and one title wherever it is cited. The documents of 2008 bear
// the titles of those of 2016: citations of the former print their number.
//
// # To be confirmed
//
// The days on which the documents of 2016 were signed; all particulars of those of 2008 and of Guangdong's yearly calls,
// which are second hand.
package hntelaw

import "github.com/keji-rules/keji/rule"

var (
	ministries = rule.T("科技部、财政部、国家税务总局", "Ministry of Science and Technology, Ministry of Finance, State Taxation Administration")
	measures   = rule.T("高新技术企业认定管理办法", "Measures for the Certification of High and New Technology Enterprises")
	guide      = rule.T("高新技术企业认定管理工作指引", "Work Guide for the Certification of High and New Technology Enterprises")
	change     = rule.NewDate(2016, 1, 1)

	measures2016 = rule.NewDocument(rule.DocumentInfo{
		ID: "HM-2016", Title: measures, Number: "国科发火〔2016〕32号", Issuer: ministries, InForce: change, Source: rule.Read,
	})
	guide2016 = rule.NewDocument(rule.DocumentInfo{
		ID: "HG-2016", Title: guide, Number: "国科发火〔2016〕195号", Issuer: ministries, InForce: change, Source: rule.Read,
	})
	measures2008 = rule.NewDocument(rule.DocumentInfo{
		ID: "HM-2008", Title: measures, Numbered: true, Number: "国科发火〔2008〕172号", Issuer: ministries,
		Promulgated: rule.NewDate(2008, 4, 14), Until: change, Source: rule.SecondHand,
	})
	guide2008 = rule.NewDocument(rule.DocumentInfo{
		ID: "HG-2008", Title: guide, Numbered: true, Number: "国科发火〔2008〕362号", Issuer: ministries,
		Promulgated: rule.NewDate(2008, 7, 8), Until: change, Source: rule.SecondHand,
	})
	calls = rule.NewDocument(rule.DocumentInfo{
		ID: "GD-HNTE", Described: true,
		Title:  rule.T("广东省高新技术企业认定年度申报通知", "Guangdong's yearly call for applications for certification"),
		Number: "粤科函高字〔2023〕216号等", Issuer: rule.T("广东省科学技术厅、广东省财政厅、国家税务总局广东省税务局", "Guangdong Department of Science and Technology, Department of Finance, Tax Service"),
		Source: rule.SecondHand,
	})
)

// Measures2016 is 高新技术企业认定管理办法 of 2016, in force since 2016-01-01.
func Measures2016() rule.Document { return measures2016 }

// Guide2016 is 高新技术企业认定管理工作指引 of 2016, in force since 2016-01-01.
func Guide2016() rule.Document { return guide2016 }

// Measures2008 is 高新技术企业认定管理办法 of 2008, in force until the end of 2015.
func Measures2008() rule.Document { return measures2008 }

// Guide2008 is 高新技术企业认定管理工作指引 of 2008, in force until the end of 2015.
func Guide2008() rule.Document { return guide2008 }

// GuangdongCalls stands for the yearly calls of Guangdong, of which those of some years are known.
func GuangdongCalls() rule.Document { return calls }
