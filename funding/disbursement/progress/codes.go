package progress

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Spending is what was paid of a budget through the end of a month. Money is in yuan, shares are 0.05 or 5/100.
type Spending struct {
	Name    string            `json:"name,omitzero" validate:"max=200"`
	Year    rule.Opt[int]     `json:"year,omitzero" validate:"required"`
	Month   rule.Opt[int]     `json:"month,omitzero" validate:"required"` // figures are through its end
	Against rule.Opt[Against] `json:"against,omitzero" validate:"required"`
	// Budget is the full-year budget as adjusted (全年预算数), Paid what was paid of it.
	Budget rule.Opt[decimal.Decimal] `json:"budget,omitzero"`
	Paid   rule.Opt[decimal.Decimal] `json:"paid,omitzero"`
	// Table holds the locality's marks, for local only.
	Table rule.Opt[[]Mark] `json:"table,omitzero" validate:"omitempty,min=1,max=12,dive"`
	// Tolerance is the lag above which it counts as behind, none where not given; Severe that above which it is severely behind.
	Tolerance rule.Opt[rule.Number] `json:"tolerance,omitzero"`
	Severe    rule.Opt[rule.Number] `json:"severe,omitzero"`
}

// Mark is what a locality asks of the end of a month: a share of the budget, where Unspent or more is left of it.
type Mark struct {
	Month   rule.Opt[int]             `json:"month,omitzero" validate:"required"`
	AtLeast rule.Opt[rule.Number]     `json:"at_least,omitzero" validate:"required"`
	Unspent rule.Opt[decimal.Decimal] `json:"unspent,omitzero"`
}

// The rules: what is asked, then its lines.
const (
	ruleProgress rule.ID = iota
	ruleRate
	ruleWithin
	ruleMark
	ruleLead
)

var bookRules = []rule.Rule{
	ruleProgress: {Code: "progress.grade", Title: rule.T("预算执行进度预警", "Early warning of spending"), Basis: practice.Whole().Usual()},
	ruleRate:     {Code: "progress.rate", Title: rule.T("预算执行率", "Rate of execution"), Basis: city.Whole().Reported(), Mistake: rule.T("分母为调整后的全年预算数，不是年初预算数；预算为零时没有执行率，不是0%", "Over the full-year budget as adjusted, not the initial one; with none there is no rate, which is not 0%")},
	ruleWithin:   {Code: "progress.within_budget", Title: rule.T("支付不超过全年预算数", "No more is paid than the budget"), Basis: practice.Whole().Proposed()},
	ruleMark:     {Code: "progress.mark", Title: rule.T("本月末应达到的进度", "Mark of the month"), Basis: city.Whole().Reported()},
	ruleLead:     {Code: "progress.lead", Title: rule.T("执行率与应达到进度之差", "Rate less the mark"), Basis: city.Whole().Reported()},
}

const (
	factYear rule.FactID = iota
	factMonth
	factAgainst
	factBudget
	factPaid
	factTable
	factMarkMonth
	factAtLeast
	factUnspent
	factTolerance
	factSevere
)

var (
	treasury = rule.Evidence{Paper: rule.T("国库支付记录", "records of treasury payments"), Holder: rule.T("财政部门", "the finance department")}
	most     = rule.Int(100_000_000_000)
)

func share(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Share, Max: rule.Int(1)}
}

func amount(path, zh, en string, by rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.YuanUnit, Max: most, Evidence: by}
}

// Codes may be retired, never reassigned.
var book = rule.NewBook("progress", rule.T("财政科技资金支出进度", "Spending of fiscal S&T money"), bookRules, []rule.Fact{
	factYear:      {Path: "year", Title: rule.T("预算年度", "Budget year"), Unit: rule.CalendarYear, Min: rule.Int(1995), Max: rule.Int(9000)},
	factMonth:     {Path: "month", Title: rule.T("截至月份", "Through the end of month"), Min: rule.Int(1), Max: rule.Int(12)},
	factAgainst:   {Path: "against", Title: rule.T("对照标准", "Compared with"), Unit: rule.Flag},
	factBudget:    amount("budget", "全年预算数（调整后）", "Full-year budget as adjusted", treasury),
	factPaid:      amount("paid", "累计支付", "Paid", treasury),
	factTable:     {Path: "table", Title: rule.T("本地进度要求", "Marks of the locality"), Unit: rule.Items, Max: rule.Int(12)},
	factMarkMonth: {Path: "table[].month", Title: rule.T("要求的月份", "Month of the mark"), Min: rule.Int(1), Max: rule.Int(12)},
	factAtLeast:   share("table[].at_least", "应达到", "At least"),
	factUnspent:   amount("table[].unspent", "结余达到此数（含）才计", "Counts from this much unspent, inclusive", rule.Evidence{}),
	factTolerance: share("tolerance", "容许滞后（不含超过部分）", "Lag that is tolerated"),
	factSevere:    share("severe", "严重滞后界限（超过）", "Severe above this lag"),
})

var entrance = door.New(book, sense)

// Decode reads what was spent from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Spending, error) { return entrance.Decode(data) }

// Door returns the package's door.
func Door() *door.Door[Spending] { return entrance }

func sense(s *Spending, r *door.Report) {
	if a, given := s.Against.Get(); given && s.Table.IsGiven() != (a == Local) {
		contradict(r, "本地要求与对照标准不一致", "marks are given for local, and for nothing else", "table", "against")
	}
	months := map[int]bool{}
	table, _ := s.Table.Get()
	for i := range table {
		if m, given := table[i].Month.Get(); given {
			if months[m] {
				contradict(r, "同一月份有两行要求", "a month has two marks", "table")
			}
			months[m] = true
		}
	}
	fine(r, "tolerance", s.Tolerance)
	fine(r, "severe", s.Severe)
	for i := range table {
		fine(r, "table["+strconv.Itoa(i)+"].at_least", table[i].AtLeast)
	}
	severe, given := s.Severe.Get()
	if given && severe.Cmp(s.Tolerance.Or(rule.Number{})) < 0 {
		contradict(r, "严重滞后界限低于容许滞后", "severe lies below what is tolerated", "severe", "tolerance")
	}
}

// finest is the greatest denominator of a share that a caller gives: four decimals, and fractions such as 7/12.
const finest = 10_000

// fine keeps shares to what nobody states more finely, so that differences stay exact.
func fine(r *door.Report, path string, n rule.Opt[rule.Number]) {
	if v, given := n.Get(); given && v.Den() > finest {
		r.Contradiction(rule.T("比例过细", "the share is too fine"), rule.T("请保留至多四位小数", "give at most four decimals"), path)
	}
}

func contradict(r *door.Report, zh, en, path string, also ...string) {
	r.Contradiction(rule.T(zh, en), rule.T("请核对后更正其中一项", "check both and correct one"), path, also...)
}
