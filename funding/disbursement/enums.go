package disbursement

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Programme says whose rules a payment follows.
type Programme string

// The programmes whose rules are known.
const (
	Central   Programme = "central"   // 中央财政科研项目
	Guangdong Programme = "guangdong" // 广东省省级财政科研项目
)

// Trigger is what makes a stage fall due.
type Trigger string

// The triggers.
const (
	OnSigning    Trigger = "signed"     // 任务书签订
	OnMidterm    Trigger = "midterm"    // 中期检查通过
	OnAcceptance Trigger = "acceptance" // 验收通过
)

// State is where a stage stands on a day.
type State string

// The states.
const (
	PaidOut  State = "paid"     // nothing is left to pay
	Payable  State = "payable"  // may be paid, wholly or as far as money is allocated
	Withheld State = "withheld" // may not be paid on that day
)

// Step is one step of fiscal money on its way to a project.
type Step string

// The steps, in their order: none exceeds the one before.
const (
	Planned   Step = "planned"   // 计划
	Issued    Step = "issued"    // 下达
	Allocated Step = "allocated" // 落实到项目
	Paid      Step = "paid"      // 拨付
	Settled   Step = "settled"   // 决算认定
)

var (
	programmes = enum.Words[Programme]{
		{Value: Central, Text: rule.T("中央财政科研项目", "central programmes")},
		{Value: Guangdong, Text: rule.T("广东省省级财政科研项目", "Guangdong provincial programmes")},
	}
	triggers = enum.Words[Trigger]{
		{Value: OnSigning, Text: rule.T("任务书签订", "the task book is signed")},
		{Value: OnMidterm, Text: rule.T("中期检查通过", "the mid-term check is passed")},
		{Value: OnAcceptance, Text: rule.T("验收通过", "the acceptance is passed")},
	}
	states = enum.Words[State]{
		{Value: PaidOut, Text: rule.T("已付清", "paid")},
		{Value: Payable, Text: rule.T("可拨付", "payable")},
		{Value: Withheld, Text: rule.T("暂不可拨付", "not payable yet")},
	}
	steps = enum.Words[Step]{
		{Value: Planned, Text: rule.T("计划金额", "planned")},
		{Value: Issued, Text: rule.T("下达金额", "issued")},
		{Value: Allocated, Text: rule.T("落实到项目金额", "allocated")},
		{Value: Paid, Text: rule.T("拨付金额", "paid")},
		{Value: Settled, Text: rule.T("决算认定金额", "settled")},
	}
)

// Valid reports whether it is one of the values, Choices lists them, and Text names it in one language.
func (p Programme) Valid() bool             { return programmes.Has(p) }
func (Programme) Choices() []string         { return programmes.Choices() }
func (p Programme) Text(l rule.Lang) string { return programmes.Text(p).In(l) }
func (t Trigger) Valid() bool               { return triggers.Has(t) }
func (Trigger) Choices() []string           { return triggers.Choices() }
func (t Trigger) Text(l rule.Lang) string   { return triggers.Text(t).In(l) }
func (s State) Valid() bool                 { return states.Has(s) }
func (State) Choices() []string             { return states.Choices() }
func (s State) Text(l rule.Lang) string     { return states.Text(s).In(l) }
func (s Step) Valid() bool                  { return steps.Has(s) }
func (Step) Choices() []string              { return steps.Choices() }
func (s Step) Text(l rule.Lang) string      { return steps.Text(s).In(l) }
