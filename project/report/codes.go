package report

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/project/internal/projectlaw"
	"github.com/keji-rules/keji/rule"
)

const scheme = "project.report"

// book declares every rule and fact of the package. Codes may be retired, never reassigned.
var book = rule.NewBook(scheme, rule.T("科技计划项目科技报告", "Reports of science and technology plan projects"), bookRules, bookFacts)

const (
	ruleDuties rule.ID = iota
	ruleOwed
	ruleFinalBy
	ruleAnnualBy
	ruleSecret
	ruleFiled
	ruleFinal
	ruleCertificate
	ruleInTime
	ruleAccess
	ruleOpen
	ruleReason
	ruleLongest
	ruleUntil
	ruleBreach
	ruleCorrect
	ruleFunder
	ruleRevoked
	ruleGrave
	ruleSerious
)

const (
	factProject rule.FactID = iota
	factProfile
	factStarts
	factEnds
	factApplyBy
	factFiscal
	factClassified
	factReports
	factKind
	factOn
	factCertificate
	factReason
	factDeferral
	factHanded
	factCorrected
	factGrave
	factSerious
)

var (
	owed   = projectlaw.Progress().Article(105).Read()
	secret = projectlaw.Secrets().Whole().Proposed()
	civil  = projectlaw.CivilCode().Article(204).Read()
)

func is(code, zh, en string, b rule.Basis) rule.Rule {
	return rule.Rule{Code: scheme + "." + code, Title: rule.T(zh, en), Basis: b}
}

var bookRules = []rule.Rule{
	ruleDuties:   is("duties", "应提交的报告", "Reports due", owed),
	ruleOwed:     is("owed", "利用财政资金的项目应当提交科技报告", "A publicly funded project owes reports", duty.Read()),
	ruleFinalBy:  asking.Guards(is("final_by", "最终报告截止日", "Last day for the final report", owed), "每个项目至少一份最终报告，随验收申请提交", "At least one final report a project, with the application for acceptance"),
	ruleAnnualBy: is("annual_by", "年度报告截止日", "Last day for an annual report", owed),
	ruleSecret:   is("classified", "涉密项目的报告按保密规定提交", "Reports of classified projects go by the rules on secrecy", secret),

	ruleFiled:       is("filed", "科技报告是否齐备", "Whether the reports are there", owed),
	ruleFinal:       is("final", "已提交最终报告", "A final report was handed in", owed),
	ruleCertificate: is("certificate", "已取得收录证书", "Its certificate was issued", owed),
	ruleInTime:      is("in_time", "在期限内提交", "Handed in in time", owed),

	ruleAccess:  is("access", "科技报告的公开", "Access to a report", owed),
	ruleOpen:    asking.Guards(is("open", "原则上公开", "Open in principle", owed), "没有理由的不得延期公开", "Nothing is deferred without a reason"),
	ruleReason:  is("reason", "延期公开有法定事由", "There is a reason to defer", owed),
	ruleLongest: is("longest", "延期公开不超过最长期限", "Not deferred for too long", owed),
	ruleUntil:   asking.Guards(is("until", "延期公开期间", "Deferred", owed), "届满自动公开，不须另行申请", "It opens by itself"),

	ruleBreach:  is("breach", "未提交报告的后果", "What follows when a report is not handed in", penalty.Read()),
	ruleCorrect: is("correct", "责令改正", "Ordered to correct it", penalty.Read()),
	ruleFunder:  is("funder", "警告、暂缓拨付、责令改正", "Warned, payment suspended, ordered to correct it", penalty.Read()),
	ruleRevoked: is("revoked", "逾期不改正的，撤销资助决定、追回资金", "Not corrected: the grant is revoked and recovered", penalty.Read()),
	ruleGrave:   is("grave", "情节较重的限制申请", "A grave breach bars", penalty.Read()),
	ruleSerious: is("serious", "情节严重的限制申请", "A serious breach bars", penalty.Read()),
}

var (
	deed   = rule.Evidence{Paper: rule.T("项目合同书（任务书）", "The contract or task book"), Holder: rule.T("承担单位", "the unit")}
	proof  = rule.Evidence{Paper: rule.T("科技报告及收录证书", "The report with its certificate"), Holder: rule.T("承担单位", "the unit")}
	wish   = rule.Evidence{Paper: rule.T("延期公开申请", "The request to defer access"), Holder: rule.T("承担单位", "the unit")}
	ruling = rule.Evidence{Paper: rule.T("处理决定", "The decision"), Holder: rule.T("科技行政部门", "the authority")}
)

var bookFacts = []rule.Fact{
	factProject:     asking.Name("project", "项目", "Project", deed),
	factProfile:     asking.YesNo("profile", "适用的数值（地区或计划）", "Profile of numbers", deed),
	factStarts:      asking.Day("starts_on", "执行期起日", "First day of the term", deed),
	factEnds:        asking.Day("ends_on", "执行期止日（含延期）", "Last day of the term, with extensions", deed),
	factApplyBy:     asking.Day("apply_by", "通知所载申请验收截止日", "Last day for applying that a notice printed", deed),
	factFiscal:      asking.YesNo("publicly_funded", "利用财政资金", "Publicly funded", deed),
	factClassified:  asking.Judged("classified", "涉密项目", "Classified", deed),
	factReports:     {Path: "reports", Title: rule.T("已提交的报告", "Reports handed in"), Unit: rule.Items, Max: rule.Int(200), Evidence: proof},
	factKind:        asking.YesNo("reports[].kind", "报告类型", "Kind", proof),
	factOn:          asking.Day("reports[].on", "提交日期", "Handed in on", proof),
	factCertificate: asking.YesNo("reports[].certificate", "已取得收录证书", "Certificate issued", proof),
	factReason:      asking.YesNo("reason", "延期公开的事由", "Reason to defer", wish),
	factDeferral:    {Path: "deferral_months", Title: rule.T("申请延期公开的月数", "Months of deferral asked for"), Unit: rule.Months, Max: rule.Int(1200), Evidence: wish},
	factHanded:      asking.Day("handed_on", "报告提交日", "The report was handed in on", proof),
	factCorrected:   asking.Judged("corrected", "已按期改正", "Corrected in time", ruling),
	factGrave:       asking.Judged("grave", "情节较重", "Grave", ruling),
	factSerious:     asking.Judged("serious", "情节严重", "Serious", ruling),
}
