package recovery

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var (
	balanceDoor = door.New(book, senseBalance)
	closingDoor = door.New(closingBook, senseClosing)
)

// DecodeBalance reads money of a budget from JSON and reports every problem at once as a *door.InputError.
func DecodeBalance(data []byte) (Balance, error) { return balanceDoor.Decode(data) }

// DecodeClosing reads the end of a project in the same way.
func DecodeClosing(data []byte) (Closing, error) { return closingDoor.Decode(data) }

// BalanceDoor returns the door of balances, for tables, templates and other limits than the default.
func BalanceDoor() *door.Door[Balance] { return balanceDoor }

// ClosingDoor returns the door of closings.
func ClosingDoor() *door.Door[Closing] { return closingDoor }

func senseBalance(b *Balance, r *door.Report) {
	on, dated := b.On.Get()
	year, given := b.BudgetYear.Get()
	if dated && given && on.Year() < year {
		contradict(r, "查询日早于预算年度", "the day asked about lies before the budget year", "on", "budget_year")
	}
	if again, changed := b.RepurposedIn.Get(); changed && again > 0 && given && again < year {
		contradict(r, "调整用途早于首次安排预算", "its use was changed before it was budgeted", "repurposed_in", "budget_year")
	}
}

func senseClosing(c *Closing, r *door.Report) {
	closed, given := c.ClosedOn.Get()
	if on, asked := c.On.Get(); given && asked && on.Before(closed) {
		contradict(r, "查询日早于项目结束", "the day asked about lies before the project was closed", "on", "closed_on")
	}
	within(r, c.Unused, c.Paid, "unused", "paid", "未使用的结余超过已拨付资金", "more is unused than was paid")
	within(r, c.FiscalBudget, c.TotalBudget, "fiscal_budget", "total_budget", "财政资金超过预算总额", "the fiscal part exceeds the whole budget")
	within(r, c.SurplusTotal, c.TotalBudget, "surplus_total", "total_budget", "结余超过预算总额", "the surplus exceeds the whole budget")
	within(r, c.PerformancePay, c.TotalBudget, "performance_pay", "total_budget", "绩效支出超过预算总额", "the performance pay exceeds the whole budget")
	if total, known := fen.Of(c.TotalBudget); known && total == 0 {
		r.Contradiction(rule.T("预算总额为零", "a budget of zero"), rule.T("请填写预算总额", "give the budget in total"), "total_budget")
	}
}

func within(r *door.Report, part, whole rule.Opt[decimal.Decimal], path, also, zh, en string) {
	n, given := fen.Of(part)
	if m, known := fen.Of(whole); given && known && n > m {
		contradict(r, zh, en, path, also)
	}
}

func contradict(r *door.Report, zh, en, path string, also ...string) {
	r.Contradiction(rule.T(zh, en), rule.T("请核对后更正其中一项", "check both and correct one"), path, also...)
}
