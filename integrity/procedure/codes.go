package procedure

import (
	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
)

// The rules: what is asked, the steps, and notes.
const (
	ruleClock        rule.ID = iota
	ruleStep                 // one a step, in their order
	ruleNone         = ruleStep + 7
	ruleRuns         = ruleStep + 8
	ruleFinal        = ruleStep + 9
	ruleHeard        = ruleStep + 10
	ruleTold         = ruleStep + 11
	ruleWaiver       = ruleStep + 12
	ruleOtherRequest = ruleStep + 13
	ruleOutside      = ruleStep + 14
	ruleOrganised    = ruleStep + 15
	rulePanel        = ruleStep + 16
	ruleInterviewers = ruleStep + 17
)

// The facts.
const (
	factOn rule.FactID = iota
	factProvincial
	factReceived
	factAccepted
	factInvestigated
	factExtended
	factDecided
	factServed
	factRequested
	factAdmitted
	factReviewed
	factAppealed
	factHeard
	factPanel
	factInterviewers
)

// book declares every rule and fact of the package. Codes may be retired, never reassigned. The law of each step stands with its
// limit in the policy.
var book = rule.NewBook("integrity_procedure", rule.T("科研诚信案件办理期限", "Time limits of a research integrity case"), bookRules(), bookFacts)

func bookRules() []rule.Rule {
	b := law.Misconduct2022().Whole().Derived() // every line rests on the policy
	all := []rule.Rule{ruleClock: {Code: "procedure.clock", Title: rule.T("各环节期限", "Time limits of the steps"), Basis: b}}
	for _, s := range steps {
		all = append(all, rule.Rule{Code: "procedure." + string(s.Value), Title: s.Text, Basis: b})
	}
	return append(all,
		rule.Rule{Code: "procedure.no_limit", Title: rule.T("该环节没有期限规定", "The step has no time limit"), Basis: b},
		rule.Rule{Code: "procedure.runs_on", Title: rule.T("申请复查不停止执行", "A review does not suspend the decision"), Basis: b,
			Mistake: rule.T("申诉、复查期间禁令照常计算", "A ban runs on while a review or appeal is pending")},
		rule.Rule{Code: "procedure.final", Title: rule.T("复核意见为最终处理结果", "The review is final"), Basis: b},
		rule.Rule{Code: "procedure.hearing", Title: rule.T("当事人有权陈述、申辩", "The subject may state its case and defend itself"), Basis: b},
		rule.Rule{Code: "procedure.told", Title: rule.T("决定前书面告知事实、理由、依据", "Before the decision the facts, grounds and basis are told in writing"), Basis: b},
		rule.Rule{Code: "procedure.waiver", Title: rule.T("逾期不陈述、申辩的视为放弃，天数未见规定", "Silence is a waiver; no number of days was found"), Basis: b},
		rule.Rule{Code: "procedure.request_other", Title: rule.T("提出复查申请的另一种理解", "The other reading of the time for the request"), Basis: b},
		rule.Rule{Code: "procedure.outside", Title: rule.T("仅适用于省科技厅立项的项目，本案不适用", "For projects of the provincial department alone: not this case"), Basis: b},
		rule.Rule{Code: "procedure.organised", Title: rule.T("期限内组织复核即可，何时完成未作规定", "Within the time the review is to be organised; when it ends is not said"), Basis: b},
		rule.Rule{Code: "procedure.panel", Title: rule.T("调查组人数", "Members of the investigation panel"), Basis: b},
		rule.Rule{Code: "procedure.interviewers", Title: rule.T("谈话、询问的调查人员数", "Investigators at an interview"), Basis: b},
	)
}

var file = rule.Evidence{Paper: rule.T("案卷", "File of the case"), Holder: rule.T("调查处理单位", "the investigating body")}

func day(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Day, Evidence: file}
}

func persons(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Persons, Max: rule.Int(1000), Evidence: file}
}

var bookFacts = []rule.Fact{
	factOn:           day("on", "查询日", "Day asked about"),
	factProvincial:   {Path: "provincial_project", Title: rule.T("省科技厅立项的项目", "A project that the provincial department set up"), Unit: rule.Flag, Evidence: file},
	factReceived:     day("received_on", "收到举报日", "Report received on"),
	factAccepted:     day("accepted_on", "受理日", "Accepted on"),
	factInvestigated: day("investigated_on", "调查结束日", "Investigation finished on"),
	factExtended:     {Path: "extended", Title: rule.T("经批准延长调查", "Extended by approval"), Unit: rule.Flag, Evidence: file},
	factDecided:      day("decided_on", "处理决定日", "Decided on"),
	factServed:       day("served_on", "收到决定日", "Decision received on"),
	factRequested:    day("requested_on", "提出复查（复核）日", "Review asked for on"),
	factAdmitted:     day("admitted_on", "受理复查日", "Request accepted on"),
	factReviewed:     day("reviewed_on", "复查（复核）完成日", "Review finished on"),
	factAppealed:     day("appealed_on", "申诉日", "Appealed on"),
	factPanel:        persons("panel", "调查组人数", "Members of the investigation panel"),
	factInterviewers: persons("interviewers", "参加谈话的调查人员数（最少的一次）", "Investigators at an interview, the fewest"),
	factHeard:        day("heard_on", "决定是否受理申诉日", "Appeal accepted or not on"),
}
