// Package projectlaw declares the documents on science and technology plan projects (科技计划项目) that more than one package of
// project cites, each once, so that one document has one handle, one title and one provenance wherever it is cited. A
// document that a single package cites stays with that package.
//
// The provenance here is that of a document's particulars: number, title, issuer, days. How well a figure is known is said
// where the figure stands, by its basis.
//
// # To be confirmed
//
// The statutes were read in a faithful copy, apart from the days marked as second hand. Of the departmental and municipal
// documents the particulars come from notices that name them; the texts of 梅州市科技计划项目管理办法 and of Guangdong's
// acceptance measures of 2024 were not found. Meizhou's measures are declared without number for that reason.
package projectlaw

import "github.com/keji-rules/keji/rule"

// paper is a document of which title, number, issuer and days (zero when not known) are known.
func paper(id, zh, en, number string, issuer rule.Text, issued, inForce rule.Date, source rule.Provenance) rule.Document {
	return rule.NewDocument(rule.DocumentInfo{
		ID: id, Title: rule.T(zh, en), Number: number, Issuer: issuer, Promulgated: issued, InForce: inForce, Source: source,
	})
}

// described is a document whose exact title is not known.
func described(id, zh, en, number string, issuer rule.Text, issued rule.Date, source rule.Provenance) rule.Document {
	return rule.NewDocument(rule.DocumentInfo{
		ID: id, Title: rule.T(zh, en), Described: true, Number: number, Issuer: issuer, Promulgated: issued, Source: source,
	})
}

func on(year, month, day int) rule.Date { return rule.NewDate(year, month, day) }

var (
	noDay     rule.Date
	npc       = rule.T("全国人民代表大会", "National People's Congress")
	congress  = rule.T("全国人民代表大会常务委员会", "Standing Committee of the National People's Congress")
	council   = rule.T("国务院", "State Council")
	most      = rule.T("科学技术部", "Ministry of Science and Technology")
	mostMOF   = rule.T("科学技术部、财政部", "Ministry of Science and Technology, Ministry of Finance")
	mostDesk  = rule.T("科学技术部办公厅", "General Office of the Ministry of Science and Technology")
	gdScience = rule.T("广东省科学技术厅", "Department of Science and Technology of Guangdong Province")
	meizhou   = rule.T("梅州市科学技术局", "Science and Technology Bureau of Meizhou")
)
