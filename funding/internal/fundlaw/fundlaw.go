// Package fundlaw declares the documents on fiscal money for science and technology that more than one package of funding
// cites, each once, so that one document has one handle, one title and one provenance wherever it is cited. A document
// that a single package cites stays with that package.
//
// The provenance here is that of a document's particulars: number, title, issuer, days. How well a figure is known is
// said where the figure stands, by its basis.
//
// # To be confirmed
//
// Read: the Budget Law, its regulation, the regulation on fiscal violations, the Science and Technology Progress Law and the
// regulation on the National Natural Science Foundation. All others are known from reports. The days of issue of 中办发〔2016〕50号,
// 国发〔2018〕25号, 粤财规〔2019〕5号, 粤府办〔2022〕14号, 粤财规〔2023〕3号 and 粤府〔2023〕34号 were not found, and of the last three no
// text was. That of 国办发〔2021〕32号 is remembered as 2021-08-05 (it was published on 08-13): editions are taken as from it and
// say so, and the document does not state it.
package fundlaw

import "github.com/keji-rules/keji/rule"

// declared is a document of which title, number, issuer and the day of promulgation (zero when not known) are known.
func declared(id, zh, en, number string, issuer rule.Text, promulgated rule.Date, source rule.Provenance) rule.Document {
	return rule.NewDocument(rule.DocumentInfo{ID: id, Title: rule.T(zh, en), Number: number, Issuer: issuer, Promulgated: promulgated, Source: source})
}

var (
	noDay      rule.Date
	congress   = rule.T("全国人民代表大会常务委员会", "Standing Committee of the National People's Congress")
	council    = rule.T("国务院", "State Council")
	offices    = rule.T("中共中央办公厅、国务院办公厅", "General Offices of the Communist Party of China Central Committee and of the State Council")
	general    = rule.T("国务院办公厅", "General Office of the State Council")
	finance    = rule.T("财政部", "Ministry of Finance")
	both       = rule.T("财政部、科技部", "Ministry of Finance, Ministry of Science and Technology")
	guangdong  = rule.T("广东省人民政府", "People's Government of Guangdong Province")
	gdOffice   = rule.T("广东省人民政府办公厅", "General Office of the People's Government of Guangdong Province")
	gdFinance  = rule.T("广东省财政厅、广东省审计厅", "Department of Finance and Audit Office of Guangdong Province")
	gdFinance2 = rule.T("广东省财政厅", "Department of Finance of Guangdong Province")
)
