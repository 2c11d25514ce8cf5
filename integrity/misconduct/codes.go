package misconduct

import (
	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
)

// The rules.
const (
	ruleMatch rule.ID = iota
	ruleEdition
	ruleSpan
	ruleNone
	ruleOutside
	ruleNamed
	ruleMeans
	ruleRest
	ruleUnread
)

// The facts.
const (
	factFrom rule.FactID = iota
	factOn
	factBy
	factActs
	factGuangdong
	factProvincial
)

// book declares every rule and fact of the package. Codes may be retired, never reassigned.
var book = rule.NewBook("misconduct", rule.T("科研失信和违规行为目录", "Catalogue of research misconduct and violations"), bookRules, bookFacts)

func is(code, zh, en string, b rule.Basis) rule.Rule {
	return rule.Rule{Code: "misconduct." + code, Title: rule.T(zh, en), Basis: b}
}

var bookRules = []rule.Rule{
	ruleMatch:   is("match", "行为所属条款", "Items that the acts fall under", law.Misconduct2022().Article(2).Read()),
	ruleEdition: is("edition", "行为发生时的版本", "Edition in force when it was done", law.LegislationLaw().Article(104).Disputed()),
	ruleSpan:    is("span", "行为跨越版本，按结束日所在版本", "The conduct spans editions: the one of its last day is taken", law.LegislationLaw().Article(104).Disputed()),
	ruleNone:    is("no_edition", "未收录行为发生时施行的该类规定", "No edition of the regime that stood then is recorded", law.LegislationLaw().Article(104).Derived()),
	ruleOutside: is("outside", "不属于该规定的主体或活动范围", "Subject or activity outside the scope of the regime", law.Guangdong2021().Article(2).Read()),
	ruleNamed: {Code: "misconduct.named", Title: rule.T("条款列明的行为", "Named by an item"), Basis: law.Misconduct2022().Article(2).Read(),
		Mistake: rule.T("“代投”自2022-08-25起才单独列明，此前的规则没有这一项", "Submission by proxy is named since 2022-08-25 only; the rules before had no such item")},
	ruleMeans:  is("means", "该规定附则的定义", "What the document means by it", law.Misconduct2022().Whole().Usual()),
	ruleRest:   is("other", "条款未列明，是否属于“其他”由有权机关认定", "Named by none: whether it is other conduct is for the authority", law.Misconduct2022().Article(2).Item(8).Read()),
	ruleUnread: is("unread", "该类主体的条款尚未全部收录，无法判断", "The items for such a subject were not all read: it cannot be told", law.Order19().Whole().Usual()),
}

func day(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Day, Evidence: decision}
}

func flag(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag, Evidence: decision}
}

var decision = rule.Evidence{Paper: rule.T("调查报告或处理决定", "Report of the investigation or decision"), Holder: rule.T("调查处理单位", "the investigating body")}

var bookFacts = []rule.Fact{
	factFrom:       day("from", "行为开始日", "First day of the conduct"),
	factOn:         day("on", "行为发生（结束）日", "Day of the conduct, the last where it went on"),
	factBy:         flag("by", "主体类别", "Kind of subject"),
	factActs:       {Path: "acts", Title: rule.T("行为", "Acts"), Unit: rule.Items, Max: rule.Int(50), Judged: true, Evidence: decision},
	factGuangdong:  flag("guangdong", "隶属本省管辖或参与本省组织的科研活动", "An activity of the province or organised by it"),
	factProvincial: flag("provincial_project", "省科技厅立项的项目", "A project set up by the provincial department"),
}
