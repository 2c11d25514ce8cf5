package acceptance

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/project/internal/numbers"
	"github.com/keji-rules/keji/project/internal/projectlaw"
	"github.com/keji-rules/keji/rule"
)

const scheme = "project.acceptance"

// book declares every rule and fact of the package. Codes may be retired, never reassigned.
var book = rule.NewBook(scheme, rule.T("科技计划项目验收", "Acceptance of science and technology plan projects"), bookRules(), bookFacts)

var (
	// printedWins: law or agreement may provide otherwise than the Civil Code's rules on periods.
	printedWins = projectlaw.CivilCode().Article(204).Read()
	panelLaw    = projectlaw.Progress().Article(101).Read()
	framed      = numbers.Framed()
)

func bookRules() []rule.Rule {
	all := []rule.Rule{
		ruleDue:            is("due", "验收期限", "Days of the acceptance", framed),
		ruleApplyBy:        asking.Guards(is("apply_by", "申请验收截止日", "Last day for applying", framed), "“6个月内”按对应日计：6月30日到期的截至12月30日，不是12月31日", "Six months end on the corresponding day: a term that ends on 30 June gives 30 December, not 31"),
		ruleFinishBy:       asking.Guards(is("finish_by", "完成验收截止日", "Last day for finishing", framed), "“完成验收”比“申请验收”严", "To finish within six months is stricter than to apply within six months"),
		ruleTerminatedFrom: asking.Guards(is("terminated_from", "逾期终止首日", "First day of termination when overdue", framed), "逾期自申请验收期限届满起算，不自合同到期起算", "Overdue begins after the time for applying, not at the end of the term"),
		ruleForm:           is("form", "验收方式", "Form of the acceptance", framed),
		ruleMeeting:        asking.Guards(is("meeting", "会议验收", "Review at a meeting", framed), "“以上（含）”：恰为起点的在内", "以上（含）: a grant of exactly that sum is included"),
		ruleNoForm:         is("no_form", "此文件没有规定验收方式", "The document prescribes no form", framed),
		ruleSite:           is("site", "现场考察", "Site visit", framed),
		ruleAudit:          is("audit", "专项审计", "Special audit", framed),
		ruleReport:         is("financial_report", "财务报告", "Financial report", framed),
		ruleCompletion:     is("completion", "合同指标完成情况", "Completion of the contract", framed),
		ruleIndicator:      is("indicator", "考核指标", "Assessment indicator", framed),
		ruleByCount:        is("by_count", "已完成指标数占比", "Share of indicators met", framed),
		ruleByWeight:       is("by_weight", "加权完成度", "Weighted completion", framed),
		ruleCheck:          is("check", "验收结论核查", "Check of the conclusion", framed),
		ruleExcused:        is("excused", "因不可抗力或探索风险未达主要目标，可结题", "Main targets missed through force majeure or risk: may be concluded", framed),
		ruleClass:          is("class", "结论属于该地（计划）的结论类别", "The profile knows this conclusion", framed),
		ruleConclusion:     is("conclusion", "专家组结论与不得通过情形不矛盾", "The conclusion does not conflict with what bars it", framed),
		ruleFollow:         asking.Guards(is("follow", "验收结论的后果", "What the conclusion entails", framed), "结题既非通过也非不通过：退回结余，不限制申报", "结题 is neither pass nor failure: the balance goes back, nobody is barred"),
		ruleBarTerm:        is("bar_term", "限制申报的期间", "Term of the bar", framed),
	}
	for _, b := range bars {
		all = append(all, rule.Rule{Code: scheme + ".bar." + string(b.Value), Title: b.Text, Basis: framed})
	}
	for _, e := range effects {
		all = append(all, rule.Rule{Code: scheme + ".effect." + string(e.Value), Title: e.Text, Basis: framed})
	}
	return all
}

func is(code, zh, en string, b rule.Basis) rule.Rule {
	return rule.Rule{Code: scheme + "." + code, Title: rule.T(zh, en), Basis: b}
}
