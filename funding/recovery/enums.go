package recovery

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Programme says whose rules a project follows.
type Programme string

// The programmes whose rules are known.
const (
	Central    Programme = "central"
	Foundation Programme = "natural_science" // 国家自然科学基金
	Guangdong  Programme = "guangdong"
)

// End is how a project ended.
type End string

// The ends.
const (
	Passed     End = "passed"      // 结题，通过综合绩效评价
	NotPassed  End = "not_passed"  // 未通过
	Terminated End = "terminated"  // 终止，客观原因
	Forced     End = "forced"      // 强制终止
	Revoked    End = "revoked"     // 撤销，因违规或失信
	NotStarted End = "not_started" // 因单位自身原因未实施
)

// State is what money of a budget is on a day.
type State string

// The states.
const (
	OfTheYear   State = "of_the_year"  // within its budget year
	CarriedOver State = "carried_over" // 结转资金
	Surplus     State = "surplus"      // 结余资金
	PaidOut     State = "paid_out"     // no longer in the budget system: the rules on projects hold
	Spent       State = "spent"        // nothing is left
)

// Taker is who takes back surplus.
type Taker string

// The takers.
const (
	OwnFinance    Taker = "own_finance"    // 本级财政
	HigherFinance Taker = "higher_finance" // 上级财政
)

var (
	programmes = enum.Words[Programme]{
		{Value: Central, Text: rule.T("中央财政科研项目", "central programmes")},
		{Value: Foundation, Text: rule.T("国家自然科学基金项目", "National Natural Science Foundation")},
		{Value: Guangdong, Text: rule.T("广东省省级财政科研项目", "Guangdong provincial programmes")},
	}
	ends = enum.Words[End]{
		{Value: Passed, Text: rule.T("完成任务并通过综合绩效评价", "passed")},
		{Value: NotPassed, Text: rule.T("未通过", "not passed")},
		{Value: Terminated, Text: rule.T("因客观原因终止", "terminated for objective reasons")},
		{Value: Forced, Text: rule.T("强制终止", "terminated by force")},
		{Value: Revoked, Text: rule.T("撤销", "revoked")},
		{Value: NotStarted, Text: rule.T("因单位自身原因未实施", "never started for the unit's own reason")},
	}
	states = enum.Words[State]{
		{Value: OfTheYear, Text: rule.T("当年预算资金", "money of the year")},
		{Value: CarriedOver, Text: rule.T("结转资金", "carried over")},
		{Value: Surplus, Text: rule.T("结余资金，应收回", "surplus, to be taken back")},
		{Value: PaidOut, Text: rule.T("已拨付项目单位，不适用两年规定", "paid to the unit: the two-year rule does not apply")},
		{Value: Spent, Text: rule.T("已支出完毕", "nothing left")},
	}
	takers = enum.Words[Taker]{
		{Value: OwnFinance, Text: rule.T("本级财政收回", "its own level's finance")},
		{Value: HigherFinance, Text: rule.T("交回上级财政", "the higher finance")},
	}
)

// Valid reports whether it is one of the values, Choices lists them, and Text names it in one language.
func (p Programme) Valid() bool             { return programmes.Has(p) }
func (Programme) Choices() []string         { return programmes.Choices() }
func (p Programme) Text(l rule.Lang) string { return programmes.Text(p).In(l) }
func (e End) Valid() bool                   { return ends.Has(e) }
func (End) Choices() []string               { return ends.Choices() }
func (e End) Text(l rule.Lang) string       { return ends.Text(e).In(l) }
func (s State) Valid() bool                 { return states.Has(s) }
func (State) Choices() []string             { return states.Choices() }
func (s State) Text(l rule.Lang) string     { return states.Text(s).In(l) }
func (t Taker) Valid() bool                 { return takers.Has(t) }
func (Taker) Choices() []string             { return takers.Choices() }
func (t Taker) Text(l rule.Lang) string     { return takers.Text(t).In(l) }
