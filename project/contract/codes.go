package contract

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/project/internal/numbers"
	"github.com/keji-rules/keji/project/internal/projectlaw"
	"github.com/keji-rules/keji/rule"
)

const scheme = "project.contract"

// book declares every rule and fact of the package. Codes may be retired, never reassigned.
var book = rule.NewBook(scheme, rule.T("科技计划项目合同与变更", "Contracts of science and technology plan projects and their changes"), bookRules, bookFacts)

var (
	// printedWins: law or agreement may provide otherwise than the Civil Code's rules on periods.
	printedWins = projectlaw.CivilCode().Article(204).Read()
	framed      = numbers.Framed()
)

func is(code, zh, en string, b rule.Basis) rule.Rule {
	return rule.Rule{Code: scheme + "." + code, Title: rule.T(zh, en), Basis: b}
}

var bookRules = []rule.Rule{
	ruleSigning: is("signing", "合同签订期限", "Days for signing", framed),
	ruleSignBy:  asking.Guards(is("sign_by", "合同签订截止日", "Last day for signing", framed), "自立项通知起算，不自公示名单起算", "It runs from the notice of approval, not from the public notice of the list"),
	rulePaperBy: is("paper_by", "纸质合同截止日", "Last day for the papers", framed),
	ruleKept:    asking.Guards(is("kept", "合同内容依申请书", "The contract follows the application", framed), "除评审意见和资助额度要求的调整外不得变更；梅州市有充分理由的除外", "Nothing else is changed than the review's opinion and the sum ask for; in Meizhou adequate reason lets it"),
	ruleLapses:  is("lapses", "逾期未签视为放弃", "Deemed abandoned when not signed in time", framed),

	ruleMidterm:    is("midterm", "是否中期检查", "Whether there is a mid-term check", framed),
	ruleStaged:     is("staged", "分期拨款", "Paid in stages", framed),
	ruleLargeGrant: is("large_grant", "资助金额达到起点", "The grant reaches the sum", framed),
	ruleLongTerm:   is("long_term", "执行期（含延期）超过年数", "The term with extensions is long enough", framed),
	ruleBasicFree:  is("basic_free", "自由探索和基础研究免检", "Basic research is exempt", framed),
	ruleEndingFree: is("ending_free", "当年到期免检", "What ends in the same year is exempt", framed),
	ruleRecognised: is("recognised", "同一年度已有检查、评估，结果互认", "Another check of the same year is recognised", framed),

	ruleChange:     is("change", "变更审批", "Approval of a change", framed),
	ruleDecider:    is("decider", "审批权限", "Who decides", framed),
	ruleInTerm:     is("in_term", "在合同执行期内申请", "Asked for within the term", framed),
	ruleBeforeEnd:  is("before_end", "在到期前规定时间以前申请", "Asked for early enough before the end", framed),
	ruleAfterCause: asking.Guards(is("after_cause", "在事由发生后规定时间内申请", "Asked for soon enough after its cause", framed), "两个期限须同时满足：事由发生在到期前60日内的，已不能变更", "Both must hold: what arises in the last 60 days can no longer be changed"),
	ruleTimes:      is("times", "延期未超过次数", "Not extended too often", framed),
	ruleLength:     asking.Guards(is("length", "延期未超过最长时间", "Not extended for too long", framed), "自原定止日起算，不自已延期的止日起算", "Counted from the end as first agreed, not from the extended one"),
	ruleLowering:   is("lowering", "无充分理由不得降低考核指标", "Indicators are not lowered without adequate reason", framed),
	ruleRouteOnly:  is("route_only", "技术路线变更不得降低考核指标", "A change of route does not lower indicators", framed),
	ruleSuccessor:  asking.Guards(is("successor", "接任负责人不在限制期内", "The incoming leader is not barred", framed), "变更负责人常被用来规避限制，应按申报人审查", "A change of leader is often used to dodge a bar: screen the incoming leader as an applicant"),

	ruleBothAgree: is("both_agree", "原单位与调入单位协商一致", "Both units agree", framed),

	ruleNotify:    is("notify", "实施中事项的报告", "Reports of what happens to a project", framed),
	ruleListed:    asking.Guards(is("at_once", "须及时报告的事项（对项目实施产生重大影响）", "An event to be reported at once: of major effect", framed), "须及时报告并同时提出申请，不待期限届满或验收时说明", "Reported at once with an application, not explained at the acceptance"),
	ruleNotListed: is("not_listed", "该地（计划）没有查到须及时报告此事项的规定", "No rule was found that has it reported at once", framed),

	ruleMoney:   is("money", "提前结束的经费处理", "The money of what ends early", framed),
	ruleNothing: is("nothing_paid", "未签订合同，不拨付经费", "No contract, nothing is paid", framed),
	ruleAll:     is("recover_all", "骗取立项的，追回全部经费", "Obtained by fraud: all money is recovered", projectlaw.KeyRD2017().Whole().Usual()),
	ruleUnspent: is("return_unspent", "终止的，退回结余、审计已用经费、追回违规部分", "Terminated: unspent money goes back, used money is audited, misuse recovered", projectlaw.KeyRD2017().Whole().Usual()),
	ruleCare:    is("care", "高风险探索项目勤勉尽责的免责", "Duty of care in a high-risk exploratory project exempts", projectlaw.Progress().Article(68).Read()),
}
