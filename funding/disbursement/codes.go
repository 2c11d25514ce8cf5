package disbursement

import "github.com/keji-rules/keji/rule"

// The rules: what is asked, each followed by its lines.
const (
	rulePlan rule.ID = iota
	ruleStage
	ruleTail
	ruleInTime
	rulePay
	ruleContract
	ruleTrigger
	ruleStanding
	ruleSuspended
	ruleOverpaid
	ruleAllocated
	ruleRelease
	ruleLedger
	ruleOrder
	ruleOpen
	ruleTotals
)

var bookRules = []rule.Rule{
	rulePlan:   {Code: "disbursement.plan", Title: rule.T("分阶段拨付计划", "Payments by stages"), Basis: practice.Whole().Proposed()},
	ruleStage:  {Code: "disbursement.stage", Title: rule.T("本阶段金额", "Amount of the stage"), Basis: practice.Whole().Proposed(), Mistake: rule.T("各阶段分别四舍五入后合计可能不等于资助总额；按最大余额法分配，分文不差", "Stages rounded one by one may not add up to the grant; largest remainders do, to the fen")},
	ruleTail:   {Code: "disbursement.tail", Title: rule.T("尾款只拨付已通过中期检查或验收的项目", "The final payment is for projects that passed mid-term or acceptance"), Basis: tails2019.Whole().Reported()},
	ruleInTime: {Code: "disbursement.in_time", Title: rule.T("任务书签订后按期拨付", "Paid in time after the signature"), Basis: opinions2021.Whole().Reported()},

	rulePay:       {Code: "disbursement.may_pay", Title: rule.T("可拨付金额", "What may be paid"), Basis: practice.Whole().Proposed()},
	ruleContract:  {Code: "disbursement.contract_first", Title: rule.T("任务书签订后方可拨付", "The task book is signed"), Basis: practice.Whole().Proposed()},
	ruleTrigger:   {Code: "disbursement.trigger", Title: rule.T("本阶段拨付条件已具备", "The trigger of the stage has come"), Basis: practice.Whole().Proposed()},
	ruleStanding:  {Code: "disbursement.standing", Title: rule.T("收款单位未受失信惩戒", "The unit is not barred"), Basis: practice.Whole().Proposed()},
	ruleSuspended: {Code: "disbursement.not_suspended", Title: rule.T("未被决定暂停拨款", "Payments are not suspended"), Basis: violations.Article(24).Read()},
	ruleOverpaid:  {Code: "disbursement.overpaid", Title: rule.T("已拨付不超过本阶段金额", "No more is paid than the amount of the stage"), Basis: practice.Whole().Proposed()},
	ruleAllocated: {Code: "disbursement.within_allocated", Title: rule.T("拨付不超过已落实到项目的金额", "Payments within what is allocated to the project"), Basis: practice.Whole().Proposed()},
	ruleRelease:   {Code: "disbursement.release", Title: rule.T("本阶段可拨付", "What may be paid of the stage"), Basis: practice.Whole().Proposed()},

	ruleLedger: {Code: "disbursement.ledger", Title: rule.T("资金台账核对", "Amounts in order"), Basis: practice.Whole().Proposed()},
	ruleOrder:  {Code: "disbursement.order", Title: rule.T("计划≥下达≥落实到项目≥拨付≥决算认定", "Planned ≥ issued ≥ allocated ≥ paid ≥ settled"), Basis: practice.Whole().Proposed(), Mistake: rule.T("执行率的分子是拨付，不是下达；三者不可混用", "Issued is not paid: rates of execution count what was paid")},
	ruleOpen:   {Code: "disbursement.amounts_given", Title: rule.T("金额齐备", "Amounts are given"), Basis: practice.Whole().Proposed()},
	ruleTotals: {Code: "disbursement.totals", Title: rule.T("各行合计等于所列总额", "The lines add up to the stated total"), Basis: practice.Whole().Proposed(), Mistake: rule.T("从项目资金中列支的工作经费应单列一行", "Work funds taken out of project money need a line of their own")},
}

// Codes may be retired, never reassigned. The inputs have different facts and the same rules.
var (
	title      = rule.T("财政科技资金拨付", "Payment of fiscal S&T money")
	book       = rule.NewBook("disbursement", title, bookRules, grantFacts)
	ledgerBook = rule.NewBook("disbursement", title, bookRules, ledgerFacts)
)
