package performance

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Kind is a kind of evaluation: by the unit itself (单位自评), by the department (部门评价), by the finance (财政评价).
type Kind string

// The kinds.
const (
	Self       Kind = "self"
	Department Kind = "department"
	Fiscal     Kind = "fiscal"
)

// Scale is a scale of grades.
type Scale string

// The scales.
const (
	NationalScale  Scale = "national"  // 优、良、中、差
	GuangdongScale Scale = "guangdong" // 优、良、中、低、差
)

// Group is an indicator's group (一级指标): execution, cost, output, benefit, satisfaction in a self-evaluation; decision, process,
// output, benefit in the others.
type Group string

const (
	execution    Group = "execution"
	cost         Group = "cost"
	output       Group = "output"
	benefit      Group = "benefit"
	satisfaction Group = "satisfaction"
	decision     Group = "decision"
	process      Group = "process"
)

// Method is how an indicator is scored: at_least (more is better), at_most (less is better), execution (spent of the budget),
// qualitative.
type Method string

const (
	atLeast     Method = "at_least"
	atMost      Method = "at_most"
	ofBudget    Method = "execution"
	qualitative Method = "qualitative"
)

// Achievement is how far a qualitative indicator was achieved, as the evaluator found: achieved, partly, not.
type Achievement string

const (
	achieved Achievement = "achieved"
	partly   Achievement = "partly"
	missed   Achievement = "not"
)

// Grade is the result of an evaluation.
type Grade string

// The grades. Guangdong's scale has all five, the national one has no low.
const (
	Excellent Grade = "excellent" // 优
	Good      Grade = "good"      // 良
	Fair      Grade = "fair"      // 中
	Low       Grade = "low"       // 低
	Poor      Grade = "poor"      // 差
)

// Rectification says what became of the shortcomings that an evaluation found: not_due, done, not_done.
type Rectification string

const (
	notDue  Rectification = "not_due"
	done    Rectification = "done"
	notDone Rectification = "not_done"
)

// Action is what a result recommends for the next budget. It is a recommendation, never a decision.
type Action string

// The actions.
const (
	Support Action = "support" // 适当支持
	Improve Action = "improve" // 督促改进并适当压减
	Suspend Action = "suspend" // 大幅压减或暂停
)

// State is how a project stands in monitoring.
type State string

// The states, better first.
const (
	Normal    State = "normal"
	Warned    State = "warn"
	Suspended State = "suspend"
)

// Level says who monitors: central departments, or localities.
type Level string

// The levels.
const (
	CentralLevel Level = "central"
	LocalLevel   Level = "local"
)

var (
	kinds = enum.Words[Kind]{
		{Value: Self, Text: rule.T("单位自评", "self-evaluation")},
		{Value: Department, Text: rule.T("部门评价", "evaluation by the department")},
		{Value: Fiscal, Text: rule.T("财政评价", "evaluation by the finance")},
	}
	scales = enum.Words[Scale]{
		{Value: NationalScale, Text: rule.T("四级等次", "national scale")},
		{Value: GuangdongScale, Text: rule.T("广东省五级等次", "Guangdong's scale")},
	}
	groups = enum.Words[Group]{
		{Value: decision, Text: rule.T("决策", "decision")},
		{Value: process, Text: rule.T("过程", "process")},
		{Value: execution, Text: rule.T("预算执行率", "budget execution")},
		{Value: cost, Text: rule.T("成本指标", "cost")},
		{Value: output, Text: rule.T("产出指标", "output")},
		{Value: benefit, Text: rule.T("效益指标", "benefit")},
		{Value: satisfaction, Text: rule.T("满意度指标", "satisfaction")},
	}
	methods = enum.Words[Method]{
		{Value: atLeast, Text: rule.T("定量（越高越好）", "quantitative, more is better")},
		{Value: atMost, Text: rule.T("定量（越低越好）", "quantitative, less is better")},
		{Value: ofBudget, Text: rule.T("预算执行率", "budget execution")},
		{Value: qualitative, Text: rule.T("定性", "qualitative")},
	}
	achievements = enum.Words[Achievement]{
		{Value: achieved, Text: rule.T("达成预期指标", "achieved")},
		{Value: partly, Text: rule.T("部分达成预期指标并具有一定效果", "partly achieved, with some effect")},
		{Value: missed, Text: rule.T("未达成预期指标且效果较差", "not achieved, with poor effect")},
	}
	grades = enum.Words[Grade]{
		{Value: Excellent, Text: rule.T("优", "excellent")},
		{Value: Good, Text: rule.T("良", "good")},
		{Value: Fair, Text: rule.T("中", "fair")},
		{Value: Low, Text: rule.T("低", "low")},
		{Value: Poor, Text: rule.T("差", "poor")},
	}
	rectifications = enum.Words[Rectification]{
		{Value: notDue, Text: rule.T("整改期限未到", "not yet due")},
		{Value: done, Text: rule.T("已整改", "done")},
		{Value: notDone, Text: rule.T("未按要求整改", "not done")},
	}
	actions = enum.Words[Action]{
		{Value: Support, Text: rule.T("建议下年度预算适当支持", "support appropriately in the next budget")},
		{Value: Improve, Text: rule.T("建议督促改进，下年度预算适当压减", "see to improvement and cut the next budget appropriately")},
		{Value: Suspend, Text: rule.T("建议大幅压减或暂停安排预算", "cut the next budget deeply or suspend it")},
	}
	states = enum.Words[State]{
		{Value: Normal, Text: rule.T("正常", "normal")},
		{Value: Warned, Text: rule.T("预警，及时纠正", "warned: correct in time")},
		{Value: Suspended, Text: rule.T("建议暂缓或停止拨款，待整改", "suspend payments until corrected")},
	}
	levels = enum.Words[Level]{
		{Value: CentralLevel, Text: rule.T("中央部门", "central departments")},
		{Value: LocalLevel, Text: rule.T("地方", "localities")},
	}
)

// Valid reports whether it is one of the values, Choices lists them, and Text names it in one language.
func (k Kind) Valid() bool                      { return kinds.Has(k) }
func (Kind) Choices() []string                  { return kinds.Choices() }
func (k Kind) Text(l rule.Lang) string          { return kinds.Text(k).In(l) }
func (s Scale) Valid() bool                     { return scales.Has(s) }
func (Scale) Choices() []string                 { return scales.Choices() }
func (s Scale) Text(l rule.Lang) string         { return scales.Text(s).In(l) }
func (g Group) Valid() bool                     { return groups.Has(g) }
func (Group) Choices() []string                 { return groups.Choices() }
func (g Group) Text(l rule.Lang) string         { return groups.Text(g).In(l) }
func (m Method) Valid() bool                    { return methods.Has(m) }
func (Method) Choices() []string                { return methods.Choices() }
func (m Method) Text(l rule.Lang) string        { return methods.Text(m).In(l) }
func (a Achievement) Valid() bool               { return achievements.Has(a) }
func (Achievement) Choices() []string           { return achievements.Choices() }
func (a Achievement) Text(l rule.Lang) string   { return achievements.Text(a).In(l) }
func (g Grade) Valid() bool                     { return grades.Has(g) }
func (Grade) Choices() []string                 { return grades.Choices() }
func (g Grade) Text(l rule.Lang) string         { return grades.Text(g).In(l) }
func (r Rectification) Valid() bool             { return rectifications.Has(r) }
func (Rectification) Choices() []string         { return rectifications.Choices() }
func (r Rectification) Text(l rule.Lang) string { return rectifications.Text(r).In(l) }
func (a Action) Valid() bool                    { return actions.Has(a) }
func (Action) Choices() []string                { return actions.Choices() }
func (a Action) Text(l rule.Lang) string        { return actions.Text(a).In(l) }
func (s State) Valid() bool                     { return states.Has(s) }
func (State) Choices() []string                 { return states.Choices() }
func (s State) Text(l rule.Lang) string         { return states.Text(s).In(l) }
func (l Level) Valid() bool                     { return levels.Has(l) }
func (Level) Choices() []string                 { return levels.Choices() }
func (l Level) Text(lang rule.Lang) string      { return levels.Text(l).In(lang) }
