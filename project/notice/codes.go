package notice

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/project/internal/numbers"
	"github.com/keji-rules/keji/project/internal/projectlaw"
	"github.com/keji-rules/keji/rule"
)

const scheme = "project.notice"

// book declares every rule and fact of the package. Codes may be retired, never reassigned.
var book = rule.NewBook(scheme, rule.T("科技计划项目公示与异议", "Public notices of science and technology plan projects, and objections"), bookRules, bookFacts)

const (
	ruleWindow rule.ID = iota
	ruleClassified
	ruleFirst
	ruleLast
	ruleLong
	ruleNone
	ruleObjection
	ruleInTime
	ruleWritten
	ruleNamed
	ruleHandle
	ruleReview
	ruleAskBy
	ruleAskedInTime
	ruleScholarly
	ruleDecideBy
	ruleCall
	ruleGuideBy
	ruleCheckBy
)

const (
	factName rule.FactID = iota
	factProfile
	factKind
	factNotice
	factFrom
	factUntil
	factClassified
	factOpens
	factCloses
	factObjected
	factWritten
	factIdentified
	factRequested
	factReceived
	factScholarly
)

func is(code, zh, en string) rule.Rule {
	return rule.Rule{Code: scheme + "." + code, Title: rule.T(zh, en), Basis: numbers.Framed()}
}

// secretLaw: what is classified is not published.
var secretLaw = projectlaw.Secrets().Whole().Proposed()

var bookRules = []rule.Rule{
	ruleWindow:     is("window", "公示期", "Public notice"),
	ruleClassified: is("classified", "涉密项目不公示", "What is classified is not published"),
	ruleFirst:      asking.Guards(is("first_day", "公示首日", "First day of the notice"), "发布当日不足一日，不计入，通知另有载明的除外", "The day of publication is no full day and does not count, unless the notice prints it"),
	ruleLast:       asking.Guards(is("last_day", "公示末日", "Last day of the notice"), "五个工作日与七天只在没有假期的一周相同", "Five working days are seven days only in a week without holidays"),
	ruleLong:       is("long_enough", "公示期不短于要求", "The notice is long enough"),
	ruleNone:       is("no_length", "该地（计划）没有此类公示期限的规定", "The profile prints no length for such a notice"),

	ruleObjection: is("objection", "异议是否受理", "Whether an objection is accepted"),
	ruleInTime:    is("in_time", "在公示期内提出", "Made by the last day of the notice"),
	ruleWritten:   is("written", "书面提出", "Made in writing"),
	ruleNamed:     asking.Guards(is("identified", "实名并留联系方式，或加盖公章", "With real name and contact, or the unit's seal"), "匿名的异议不受理", "An anonymous objection is not accepted"),
	ruleHandle:    is("handle_by", "异议处理截止日", "Last day for dealing with it"),

	ruleReview:      is("review", "申请复核（复审）", "Asking for a review"),
	ruleAskBy:       asking.Guards(is("ask_by", "申请复核截止日", "Last day for asking"), "公示终止项目的，复核期在公示期满之后另计", "For terminations it runs after the notice is over"),
	ruleAskedInTime: is("asked_in_time", "在期限内申请复核", "Asked for in time"),
	ruleScholarly:   is("not_scholarly", "不以学术判断为唯一理由", "Not on scholarly judgement alone"),
	ruleDecideBy:    is("decide_by", "作出复核决定截止日", "Last day for the decision"),

	ruleCall:    is("call", "申报指南和初步审查的期限", "Days of a guide and of the form check"),
	ruleGuideBy: is("guide_by", "指南最迟公布日", "Last day for publishing the guide"),
	ruleCheckBy: is("check_by", "初步审查截止日", "Last day for the form check"),
}

var (
	text    = rule.Evidence{Paper: rule.T("公示通知或决定", "The notice or decision"), Holder: rule.T("科技行政部门", "the authority")}
	protest = rule.Evidence{Paper: rule.T("异议书面材料", "The written objection"), Holder: rule.T("提出异议的单位或个人", "who objects")}
	request = rule.Evidence{Paper: rule.T("复核申请", "The request for review"), Holder: rule.T("申请人", "the applicant")}
)

var bookFacts = []rule.Fact{
	factName:       asking.Name("name", "公示名称", "Name of the notice", text),
	factProfile:    asking.YesNo("profile", "适用的数值（地区或计划）", "Profile of numbers", text),
	factKind:       asking.YesNo("kind", "公示事项", "What the notice is about", text),
	factNotice:     asking.Day("notice_on", "公示发布日（或决定通知日）", "Day of publication or of being notified", text),
	factFrom:       asking.Day("from", "所载公示首日", "First day that the notice prints", text),
	factUntil:      asking.Day("until", "所载公示末日", "Last day that the notice prints", text),
	factClassified: asking.Judged("classified", "涉密项目", "Classified", text),
	factOpens:      asking.Day("opens_on", "受理申请起始日", "First day for applying", text),
	factCloses:     asking.Day("closes_on", "申请截止日", "Last day for applying", text),
	factObjected:   asking.Day("objected_on", "提出异议日", "Day of the objection", protest),
	factWritten:    asking.YesNo("written", "书面提出", "In writing", protest),
	factIdentified: asking.YesNo("identified", "实名并留联系方式，或加盖公章", "With real name and contact, or the unit's seal", protest),
	factRequested:  asking.Day("requested_on", "申请复核日", "Day of the request", request),
	factReceived:   asking.Day("received_on", "收到复核申请日", "Day of its receipt", request),
	factScholarly:  asking.Judged("scholarly_only", "仅以学术判断为理由", "On scholarly judgement alone", request),
}
