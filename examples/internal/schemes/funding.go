package schemes

import (
	"github.com/keji-rules/keji/funding/allocation"
	"github.com/keji-rules/keji/funding/allocation/competition"
	"github.com/keji-rules/keji/funding/allocation/factor"
	"github.com/keji-rules/keji/funding/allocation/graded"
	"github.com/keji-rules/keji/funding/allocation/reward"
	"github.com/keji-rules/keji/funding/allocation/subsidy"
	"github.com/keji-rules/keji/funding/allocation/voucher"
	"github.com/keji-rules/keji/funding/budget"
	"github.com/keji-rules/keji/funding/disbursement"
	"github.com/keji-rules/keji/funding/disbursement/progress"
	"github.com/keji-rules/keji/funding/disbursement/transfer"
	"github.com/keji-rules/keji/funding/performance"
	"github.com/keji-rules/keji/funding/recovery"
	"github.com/keji-rules/keji/funding/recovery/inspection"
	"github.com/keji-rules/keji/funding/recovery/misuse"
	"github.com/keji-rules/keji/rule"
)

// fundingInquiries are the questions on fiscal S&T money.
func fundingInquiries() []Inquiry { return append(projectMoney(), allocations()...) }

// allocations are the questions on who gets how much. Where no document decides, they are answered under a policy that is known:
// a proposal of the library, or the measures of another place. Whoever has measures of his own asks the library with them.
func allocations() []Inquiry {
	sihui, _ := reward.In(reward.Sihui)
	return []Inquiry{
		asks("fund_split", "fund_split", rule.T("按权重分配一笔资金（有上下限，合计相符）", "an amount split by weights, with floors and caps"), allocation.Door(), allocation.Apportion),
		asks("fund_call", "fund_call", rule.T("竞争性立项资金分配（按建议规则）", "a competitive call, by proposed rules"), competition.Door(), competition.Proposal().Allocate),
		asks("fund_factors", "fund_factors", rule.T("因素法分配（广东2014年民族地区转移支付公式）", "the factor method, by Guangdong's formula of 2014"), factor.Door(), factor.Minority2014().Allocate),
		asks("fund_match", "fund_match", rule.T("按比例配套（逐项取整，列出差额）", "matching at a ratio, each rounded by itself"), allocation.MatchingDoor(), allocation.MatchEach),
		asks("fund_ranks", "fund_ranks", rule.T("按排名分档奖励（浙江2012年）", "amounts by rank, Zhejiang 2012"), graded.RankingDoor(), graded.Zhejiang2012().Award),
		asks("fund_growth", "fund_growth", rule.T("按增长奖励（广东2013年）", "awards by growth, Guangdong 2013"), graded.GrowthsDoor(), graded.Guangdong2013().Award),
		asks("rd_subsidy", "rd_subsidy", rule.T("研发费用后补助（山东2018年办法）", "subsidies for R&D, by Shandong's scheme of 2018"), subsidy.Door(), subsidy.Shandong2018().Compute),
		asks("rd_subsidy_by_budget", "rd_subsidy", rule.T("研发费用后补助（深圳某区2020年，预算除以研发费用合计）", "subsidies for R&D, budget over all R&D, a Shenzhen district 2020"), subsidy.Door(), subsidy.ShenzhenDistrict().Compute),
		asks("voucher", "voucher", rule.T("创新券兑付（广东2020年，粤东西北）", "innovation vouchers in Guangdong's east, west and north, 2020"), voucher.Door(), voucher.EasternGuangdong2020().Redeem),
		asks("hnte_reward", "hnte_reward", rule.T("高新技术企业认定奖励（四会市2022年）", "reward for a high-tech certificate, Sihui 2022"), reward.Door(), sihui.Pay),
	}
}

// projectMoney are the questions on the money of a project, from its budget to its end.
func projectMoney() []Inquiry {
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
		asks("budget_times", "budget_course", rule.T("预算批复、转移支付下达、公开的期限", "days for budgets and transfers on their way"), transfer.Door(), transfer.Times),
		asks("advance_notice", "advance_notice", rule.T("提前下达转移支付是否符合要求", "advance notice of transfers"), transfer.NoticeDoor(), transfer.Check),
		asks("evaluation", "evaluation", rule.T("绩效评价得分和等次", "score and grade of an evaluation"), performance.Door(), performance.Evaluate),
		asks("evaluation_use", "evaluation", rule.T("绩效评价结果应用建议", "recommended use of an evaluation"), performance.Door(), performance.Advise),
		asks("monitoring", "monitoring", rule.T("绩效目标与预算执行双监控", "dual monitoring of goals and spending"), performance.WatchDoor(), performance.Monitor),
		asks("carry_over", "balance", rule.T("预算结转结余（两年规定）", "carry-over and surplus of a budget"), recovery.BalanceDoor(), recovery.CarryOver),
		asks("project_money", "closing", rule.T("项目结束时财政资金的处理", "fiscal money when a project ends"), recovery.ClosingDoor(), recovery.Close),
		asks("fund_misuse", "misuse", rule.T("违规使用资金的法律后果", "what follows on misuse"), misuse.Door(), misuse.Consequences),
		asks("fund_inspection", "inspection", rule.T("项目资金安全检查", "safety of a project's money"), inspection.Door(), inspection.Inspect),
	}
}
