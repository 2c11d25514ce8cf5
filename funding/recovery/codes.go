package recovery

import "github.com/keji-rules/keji/rule"

// The rules: what is asked, each followed by its lines.
const (
	ruleCarry rule.ID = iota
	rulePaidOut
	ruleYears
	ruleRestart
	ruleTaker
	ruleReallocate
	ruleFund
	ruleClose
	ruleKept
	ruleTerm
	ruleReleased
	ruleDifference
	ruleProRata
	ruleAll
	rulePay
	ruleFirst
	ruleRefund
)

var bookRules = []rule.Rule{
	ruleCarry:      {Code: "recovery.carry_over", Title: rule.T("预算结转结余", "Carry-over and surplus of a budget"), Basis: budgetLaw.Article(42).Read()},
	rulePaidOut:    {Code: "recovery.in_budget", Title: rule.T("资金仍在预算系统内", "The money is still in the budget system"), Basis: budgetLaw.Article(42).Derived(), Mistake: rule.T("已拨付项目单位的结余适用科研项目结余规定，不适用预算法两年规定", "What was paid to a project unit follows the rules on projects, not the two-year rule")},
	ruleYears:      {Code: "recovery.two_years", Title: rule.T("连续两年未用完", "Unused for two consecutive years"), Basis: budgetRegulation.Article(50).Read(), Mistake: rule.T("“连续两年”按预算年度计，至次年年末，不是收到后24个月", "Two consecutive years are budget years, to the end of the following one, not 24 months from receipt")},
	ruleRestart:    {Code: "recovery.no_restart", Title: rule.T("调整用途不重新计算年限", "A change of use does not restart the clock"), Basis: stock2015.Whole().Reported()},
	ruleTaker:      {Code: "recovery.taker", Title: rule.T("结余资金的收回", "Who takes the surplus back"), Basis: stock2015.Whole().Reported()},
	ruleReallocate: {Code: "recovery.reallocate", Title: rule.T("两年以内未分配的专项转移支付可在同一类级科目内重新安排", "Unallocated transfers under two years may be re-allocated within their category"), Basis: stock2015.Whole().Usual()},
	ruleFund:       {Code: "recovery.fund", Title: rule.T("一般公共预算结余资金补充预算稳定调节基金", "Surplus of the general budget goes to the stabilisation fund"), Basis: budgetLaw.Article(66).Paragraph(2).Read()},

	ruleClose:      {Code: "recovery.close", Title: rule.T("项目结束时财政资金的处理", "Fiscal money when a project ends"), Basis: practice.Whole().Usual()},
	ruleKept:       {Code: "recovery.kept", Title: rule.T("完成任务并通过综合绩效评价的，结余留归单位", "Where the project passed, the surplus stays with the unit"), Basis: opinions2021.Whole().Reported(), Mistake: rule.T("2021年起两年后仍未用完的也不再收回；单位应有盘活机制，用于科研直接支出，优先原团队", "Since 2021 it is not reclaimed even after two years; for direct research spending, the original team first")},
	ruleTerm:       {Code: "recovery.term", Title: rule.T("结余留用期限", "How long the surplus stays"), Basis: opinions2016.Whole().Usual()},
	ruleReleased:   {Code: "recovery.released", Title: rule.T("留用期内新规定施行的不再收回", "A term running when it is abolished ends no more"), Basis: opinions2021.Whole().Disputed()},
	ruleDifference: {Code: "recovery.difference", Title: rule.T("已拨付财政资金－认定的财政支出", "Paid less recognised spending"), Basis: practice.Whole().Proposed()},
	ruleProRata:    {Code: "recovery.pro_rata", Title: rule.T("结余×财政资金占预算比例", "Surplus × fiscal share of the budget"), Basis: practice.Whole().Proposed()},
	ruleAll:        {Code: "recovery.all", Title: rule.T("已拨付财政资金全部退回", "All that was paid goes back"), Basis: practice.Whole().Usual()},
	rulePay:        {Code: "recovery.performance_pay", Title: rule.T("撤销项目的绩效支出一并退回", "The performance pay of a revoked project goes back too"), Basis: practice.Whole().Usual()},
	ruleFirst:      {Code: "recovery.suspended_first", Title: rule.T("项目实施中的违规，先暂缓拨付、责令限期改正，逾期不改正的再撤销并追回", "For breaches while a project runs payments are first suspended; it is revoked where they are not mended in time"), Basis: foundation.Article(37).Paragraph(1).Read()},
	ruleRefund:     {Code: "recovery.refund", Title: rule.T("应退回金额", "Refund"), Basis: practice.Whole().Proposed()},
}

var most = rule.Int(100_000_000_000)

func amount(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.YuanUnit, Max: most}
}

func flag(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag}
}

func day(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Day, Max: lastDay}
}

// lastDay bounds a day, so that no answer leaves the calendar: 9000-12-31, as days are counted.
var lastDay = rule.Int(int64(rule.NewDate(9000, 12, 31).DaysSince(rule.NewDate(1, 1, 1))) + 1)

var balanceFacts = []rule.Fact{
	day("on", "查询日", "Day asked about"),
	{Path: "budget_year", Title: rule.T("首次安排预算的年度", "Year first budgeted"), Unit: rule.CalendarYear, Min: rule.Int(1995), Max: rule.Int(9000)},
	amount("unspent", "未支出金额", "Unspent"),
	flag("paid_out", "已拨付项目单位", "Paid to a project unit"),
	{Path: "repurposed_in", Title: rule.T("调整用途的年度（没有的填0）", "Year its use was changed, 0 for none"), Max: rule.Int(9000)},
	flag("transfer", "属于上级专项转移支付", "A special transfer from a higher level"),
	flag("allocated", "已分配到部门或单位", "Allocated to a department or unit"),
}

var closingFacts = []rule.Fact{
	flag("programme", "项目所属计划", "Programme"),
	day("closed_on", "验收结论下达或作出决定的日期", "Day the project was closed"),
	{Path: "end", Title: rule.T("项目结束情形", "How the project ended"), Unit: rule.Flag, Judged: true},
	day("on", "查询日", "Day asked about"),
	amount("paid", "已拨付财政资金", "Fiscal money paid"),
	func() rule.Fact {
		f := amount("recognised", "审计认定的财政资金支出", "Fiscal spending that the audit recognises")
		f.Judged = true
		return f
	}(),
	amount("unused", "查询日尚未使用的结余", "Surplus unused on that day"),
	amount("surplus_total", "结余总额（含各来源）", "Surplus of all sources"),
	amount("fiscal_budget", "预算中的财政资金", "Fiscal money in the budget"),
	amount("total_budget", "预算总额", "Budget in total"),
	amount("performance_pay", "已发放的绩效支出", "Performance pay that was paid"),
}

// Codes may be retired, never reassigned.
var (
	title       = rule.T("财政科技资金结转结余与退回", "Carry-over, surplus and refund of fiscal S&T money")
	book        = rule.NewBook("recovery", title, bookRules, balanceFacts)
	closingBook = rule.NewBook("recovery", title, bookRules, closingFacts)
)
