package sanction

import "github.com/keji-rules/keji/rule"

// The facts.
const (
	factConductOn rule.FactID = iota
	factDecidedOn
	factLaw
	factMilder
	factAcceptedOn
	factProvincial
	factEstablished
	factDecidedBy
	factItems
	factItem
	factGrade
	factGrave
	factAggravating
	factMitigating
	factMeasures
	factMeasure
	factYears
	factPermanent
	factFrom
	factUntil
)

var (
	report   = rule.Evidence{Paper: rule.T("调查报告", "Report of the investigation"), Holder: rule.T("调查单位", "the investigating body")}
	decision = rule.Evidence{Paper: rule.T("处理决定书", "Decision"), Holder: rule.T("处理单位", "the deciding body")}
)

func day(path, zh, en string, e rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Day, Evidence: e}
}

func flag(path, zh, en string, e rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag, Evidence: e}
}

func list(path, zh, en string, most int64, e rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Items, Max: rule.Int(most), Evidence: e}
}

func judged(f rule.Fact) rule.Fact { f.Judged = true; return f }

func helped(f rule.Fact, zh, en string) rule.Fact { f.Help = rule.T(zh, en); return f }

var bookFacts = []rule.Fact{
	factConductOn:   helped(day("conduct_on", "行为发生（结束）日", "Day of the conduct", report), "行为持续的填结束日", "The last day where the conduct went on"),
	factDecidedOn:   day("decided_on", "处理决定日", "Day of the decision", decision),
	factLaw:         helped(flag("law", "适用行为时还是决定时的规定", "Law of the conduct or of the decision", decision), "未填按行为时；决定时规定较轻的，或行为时没有规定的，可填 decision", "The law of the conduct unless said; decision where its law is more lenient, or there was none before"),
	factMilder:      judged(flag("milder", "决定时的规定对当事人较轻", "The law of the decision is more lenient", decision)),
	factAcceptedOn:  day("accepted_on", "受理日", "Day of acceptance", report),
	factProvincial:  flag("provincial_project", "省科技厅立项的项目", "A project that the provincial department set up", rule.Evidence{Paper: rule.T("立项文件", "Decision on the project"), Holder: rule.T("项目主管部门", "the department in charge of the project")}),
	factEstablished: judged(flag("established", "经调查认定", "Established after an investigation", report)),
	factDecidedBy:   flag("decided_by", "处理单位", "Deciding body", decision),
	factItems:       helped(list("items", "认定的条款", "Items found", 50, report), "填条款序号，如第二条第（三）项填 3", "The number of the item: 3 for item 3 of Article 2"),
	factItem:        {Path: "items[]", Title: rule.T("条款序号", "Number of the item"), Min: rule.Int(1), Max: rule.Int(99), Evidence: report},
	factGrade:       judged(flag("grade", "情节", "Grade", report)),
	factGrave:       judged(flag("grave_consequence", "后果严重或影响恶劣", "Grave consequence or vile influence", report)),
	factAggravating: judged(list("aggravating", "从重情形", "Aggravating circumstances", 20, report)),
	factMitigating:  judged(list("mitigating", "从轻情形", "Mitigating circumstances", 20, report)),
	factMeasures:    list("measures", "拟采取的措施", "Measures proposed", 50, decision),
	factMeasure:     flag("measures[].measure", "措施", "Measure", decision),
	factYears:       {Path: "measures[].years", Title: rule.T("期限", "Term"), Unit: rule.Years, Min: rule.Frac(1, 12), Max: rule.Int(100), Evidence: decision, Help: rule.T("以年计，6个月填 \"1/2\"", `in years; six months are "1/2"`)},
	factPermanent:   flag("measures[].permanent", "永久", "Permanent", decision),
	factFrom:        day("measures[].from", "决定载明的起始日", "First day printed", decision),
	factUntil:       day("measures[].until", "决定载明的届满日", "Last day printed", decision),
}
