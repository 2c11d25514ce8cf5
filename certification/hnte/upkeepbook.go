package hnte

import "github.com/keji-rules/keji/rule"

// The lines on the re-examination of a year alone.
const (
	yearIncidents = ownLines + iota
	noYearIncident
	incidentBefore
	incidentSince
	upkeepLines // how many lines there are
)

// The facts on the re-examination of a year alone.
const (
	factYear = ownFacts + iota
	upkeepFactCount
)

// upkeepBook declares every rule and fact of the re-examination. The lines it shares with a filing keep their codes.
var upkeepBook = rule.NewBook("hnte_upkeep", rule.T("高新技术企业年度复核", "Re-examination of a high and new technology enterprise for a year"), upkeepBookRules(), upkeepBookFacts())

func upkeepBookRules() []rule.Rule {
	all := append(sharedRules(), make([]rule.Rule, upkeepLines-ownLines)...)
	law := read(measures.Article(19).Item(2))
	all[yearIncidents] = is("upkeep.incidents", "问题年度内无重大安全、质量事故或严重环境违法行为", "No major accident or serious environmental violation in the year in question", law)
	all[noYearIncident] = is("upkeep.no_incident", "重大事故或严重环境违法行为", "Such incidents", law)
	all[incidentBefore] = is("upkeep.incident_before", "最不利一次发生在问题年度之前", "The worst incident came before the year in question", law)
	all[incidentSince] = is("upkeep.incident_since", "最不利一次发生在问题年度之后", "The worst incident came after the year in question", law)
	for id, words := range upkeepWords() {
		all[id].Title = words
	}
	all[rdShare] = against(all[rdShare], "问题年度和前两个会计年度合计比合计，按问题年度销售收入选档，不是单看一年",
		"Sum over sum of the year in question and the two before, the band by the sales of that year; not one year alone")
	all[rdShare].Basis = derived(guide.Section(5, 3))
	all[ownsIP] = against(all[ownsIP], "Ⅱ类仅限使用一次是申报时的要求；证书所依据的Ⅱ类知识产权在复核时照样计数",
		"That a class II right is used once only is asked when filing; those that the certificate rests on count here")
	return all
}

// upkeepWords are the titles of shared lines that name the years otherwise than a filing does.
func upkeepWords() map[rule.ID]rule.Text {
	return map[rule.ID]rule.Text{
		ownsIP:       rule.T("问题年度拥有的知识产权件数", "Rights owned in the year in question"),
		techShare:    rule.T("问题年度科技人员占职工总数比例", "Technical staff over all staff in the year in question"),
		rdShare:      rule.T("问题年度及前两个会计年度研究开发费用占销售收入比例", "R&D expense over sales, the year in question and the two before"),
		rdShareOther: rule.T("研究开发费用占比（其他费用上限的另一种基数）", "R&D expense over sales, the other base of the cap"),
		htShare:      rule.T("问题年度高新技术产品（服务）收入占总收入比例", "High-tech income over total income in the year in question"),
	}
}

func upkeepBookFacts() []rule.Fact {
	all := append(sharedFacts(
		rule.T("问题年度前第二个会计年度", "accounting year P-2"), rule.T("问题年度前一个会计年度", "accounting year P-1"), rule.T("问题年度", "the year in question"),
	), make([]rule.Fact, upkeepFactCount-ownFacts)...)
	all[factYear] = helped(rule.Fact{Path: "year", Title: rule.T("问题年度", "Year in question"), Unit: rule.CalendarYear, Min: rule.Int(1), Max: rule.Int(9998)},
		"拟自查或被复核的会计年度，决定适用的版本", "The accounting year to be checked or re-examined; it picks the edition")
	all[factTotalIncome].Title = rule.T("问题年度总收入", "Total income of the year in question")
	all[factHTIncome].Title = rule.T("问题年度高新技术产品（服务）收入", "High-tech income of the year in question")
	all[factTransformations].Title = rule.T("截至问题年度的三年科技成果转化数", "Results transformed in the three years up to the year in question")
	all[factClassI].Help = rule.T("问题年度内权属人为企业且有效的发明专利等", "Invention patents and the like, owned by the firm and in force in the year")
	all[factClassII].Help = rule.T("问题年度内权属人为企业且有效，含证书所依据的", "Owned by the firm and in force in the year, those that the certificate rests on among them")
	return all
}
