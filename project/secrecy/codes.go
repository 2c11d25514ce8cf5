package secrecy

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
)

const scheme = "project.secrecy"

// book declares every rule and fact of the package. Codes may be retired, never reassigned.
var book = rule.NewBook(scheme, rule.T("科技计划项目保密", "Secrecy of science and technology plan projects"), bookRules, bookFacts)

const (
	rulePower rule.ID = iota
	ruleGrade
	ruleTerm
	ruleDisputed
	ruleLongest
	ruleFirst
	ruleExtended
	ruleExpires
	ruleUnclear
	ruleReportBy
	ruleDecideBy
)

const (
	factName rule.FactID = iota
	factMade
	factGrade
	factClaims
	factOrgan
	factAuthorised
	factAuthoriser
	factYears
	factExtendedOn
	factExtendedUntil
	factOn
	factProposed
	factReported
)

func is(code, zh, en string, b rule.Basis) rule.Rule {
	return rule.Rule{Code: scheme + "." + code, Title: rule.T(zh, en), Basis: b}
}

var (
	bookRules = []rule.Rule{
		rulePower: is("power", "定密权限", "Power to classify", law.Article(17).Read()),
		ruleGrade: asking.Guards(is("grade", "密级在定密权限以内", "The grade lies within the power", law.Article(17).Read()), "设区的市级机关未经中央、省级机关授权不得确定绝密级", "An organ of a prefecture-level city cannot set 绝密 unless a central or provincial one authorised it"),

		ruleTerm:     is("term", "保密期限", "Term of secrecy", terms),
		ruleDisputed: is("disputed", "密级有争议的，先按主张的最高密级", "While disputed the highest grade claimed holds", highest),
		ruleLongest:  is("longest", "保密期限不超过最长期限", "The term is not too long", terms),
		ruleFirst:    asking.Guards(is("first_day", "保密期限自制发之日起", "The term begins with the day of the document", detail.Article(19).Read()), "不自收到或归档之日起算", "Not with its receipt or its archive"),
		ruleExtended: asking.Guards(is("extended", "延长保密期限的决定在期满前作出", "The extension was decided before it expired", expiry), "期满后不能再延长：已自行解密", "It cannot be extended afterwards: it is declassified by then"),
		ruleExpires:  is("expires", "保密期限已满的，自行解密", "What expires is declassified by itself", expiry),

		ruleUnclear:  is("unclear", "不明确事项的处理", "An unclear matter", detail.Article(25).Read()),
		ruleReportBy: asking.Guards(is("report_by", "报告所拟密级的截止日", "Last day for reporting the proposed grade", detail.Article(25).Read()), "自拟定之日起算，不自事项产生之日起算", "From the day on which the grade was proposed, not from that on which the matter arose"),
		ruleDecideBy: is("decide_by", "作出决定截止日", "Last day for the decision", detail.Article(25).Read()),
	}
	paper  = rule.Evidence{Paper: rule.T("定密审批表", "The classification form"), Holder: rule.T("定密的机关、单位", "the organ that classifies")}
	report = rule.Evidence{Paper: rule.T("不明确事项报告", "The report of the unclear matter"), Holder: rule.T("产生该事项的机关、单位", "the organ where it arose")}
)

var bookFacts = []rule.Fact{
	factName:          asking.Name("name", "事项编号", "Reference", paper),
	factMade:          asking.Day("made_on", "制发日期", "Day of the document", paper),
	factGrade:         asking.Judged("grade", "密级", "Grade", paper),
	factClaims:        {Path: "claims", Title: rule.T("争议中主张的密级", "Grades claimed"), Unit: rule.Items, Max: rule.Int(20), Evidence: paper},
	factOrgan:         asking.YesNo("organ", "定密机关级别", "Level of the organ", paper),
	factAuthorised:    asking.YesNo("authorised", "已获定密授权", "Authorised to classify", paper),
	factAuthoriser:    asking.YesNo("authorised_by", "授权机关级别", "Level of the organ that authorised", paper),
	factYears:         {Path: "years", Title: rule.T("确定的保密期限", "Term that is set"), Unit: rule.Years, Max: rule.Int(1000), Evidence: paper},
	factExtendedOn:    asking.Day("extended_on", "决定延长的日期", "Extended on", paper),
	factExtendedUntil: asking.Day("extended_until", "延长至", "Extended until", paper),
	factOn:            asking.Day("on", "查询日期", "Day asked about", paper),
	factProposed:      asking.Day("proposed_on", "拟定密级日期", "Proposed on", report),
	factReported:      asking.Day("reported_on", "报告日期", "Reported on", report),
}
