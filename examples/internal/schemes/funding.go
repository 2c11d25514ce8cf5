package schemes

import (
	"github.com/keji-rules/keji/funding/budget"
	"github.com/keji-rules/keji/funding/disbursement"
	"github.com/keji-rules/keji/funding/disbursement/progress"
	"github.com/keji-rules/keji/funding/performance"
	"github.com/keji-rules/keji/funding/recovery"
	"github.com/keji-rules/keji/funding/recovery/inspection"
	"github.com/keji-rules/keji/funding/recovery/misuse"
	"github.com/keji-rules/keji/rule"
)

// fundingInquiries are the questions on fiscal S&T money.
func fundingInquiries() []Inquiry {
	return []Inquiry{
		asks("indirect_ceiling", "grant", rule.T("间接费用上限", "ceiling on indirect costs"), budget.GrantDoor(), budget.IndirectCeiling),
		asks("indirect_most", "grant", rule.T("资助总额一定时间接费用至多多少", "the most indirect costs of a given grant"), budget.GrantDoor(), budget.MostIndirect),
		asks("budget_check", "budget", rule.T("项目预算审核", "check of a project's budget"), budget.Door(), budget.Check),
		asks("budget_approval", "adjustment", rule.T("预算调剂由谁审批", "who approves a change of a budget"), budget.AdjustmentDoor(), budget.Approval),
		asks("lump_sum", "lump_sum", rule.T("包干制项目决算", "final statement of a lump sum"), budget.StatementDoor(), budget.Settle),
		asks("payment_plan", "payment", rule.T("分阶段拨付计划", "payments by stages"), disbursement.Door(), disbursement.Plan),
		asks("payment", "payment", rule.T("某日可拨付多少", "what may be paid on a day"), disbursement.Door(), disbursement.MayPay),
		asks("fund_ledger", "ledger", rule.T("资金台账核对", "amounts in order, from plan to settlement"), disbursement.LedgerDoor(), disbursement.Reconcile),
		asks("spending", "spending", rule.T("预算执行进度预警", "early warning of spending"), progress.Door(), progress.Track),
		asks("evaluation", "evaluation", rule.T("绩效评价得分和等次", "score and grade of an evaluation"), performance.Door(), performance.Evaluate),
		asks("evaluation_use", "evaluation", rule.T("绩效评价结果应用建议", "recommended use of an evaluation"), performance.Door(), performance.Advise),
		asks("monitoring", "monitoring", rule.T("绩效目标与预算执行双监控", "dual monitoring of goals and spending"), performance.WatchDoor(), performance.Monitor),
		asks("carry_over", "balance", rule.T("预算结转结余（两年规定）", "carry-over and surplus of a budget"), recovery.BalanceDoor(), recovery.CarryOver),
		asks("project_money", "closing", rule.T("项目结束时财政资金的处理", "fiscal money when a project ends"), recovery.ClosingDoor(), recovery.Close),
		asks("fund_misuse", "misuse", rule.T("违规使用资金的法律后果", "what follows on misuse"), misuse.Door(), misuse.Consequences),
		asks("fund_inspection", "inspection", rule.T("项目资金安全检查", "safety of a project's money"), inspection.Door(), inspection.Inspect),
	}
}
