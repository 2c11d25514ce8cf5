package acceptance

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Class is a conclusion on a project (验收结论). Which classes exist is said by the profile.
type Class string

// The conclusions.
const (
	Pass       Class = "passed"                // 通过
	PassLater  Class = "passed_rectified"      // 整改后通过
	Concluded  Class = "concluded"             // 结题: neither passed nor failed
	Reconsider Class = "reconsider"            // 需要复议
	Fail       Class = "failed"                // 不通过
	Terminated Class = "terminated"            // 终止
	Forced     Class = "terminated_by_force"   // 强制终止
	Diligent   Class = "terminated_diligently" // 勤勉尽责的终止
)

var classes = enum.Words[Class]{
	{Value: Pass, Text: rule.T("通过", "passed")},
	{Value: PassLater, Text: rule.T("整改后通过", "passed after rectification")},
	{Value: Concluded, Text: rule.T("结题", "concluded")},
	{Value: Reconsider, Text: rule.T("需要复议", "to be reconsidered")},
	{Value: Fail, Text: rule.T("不通过", "failed")},
	{Value: Terminated, Text: rule.T("终止", "terminated")},
	{Value: Forced, Text: rule.T("强制终止", "terminated by force")},
	{Value: Diligent, Text: rule.T("终止（勤勉尽责）", "terminated, duty of care met")},
}

// Valid reports whether c is a conclusion.
func (c Class) Valid() bool { return classes.Has(c) }

// Choices lists what can be written.
func (Class) Choices() []string { return classes.Choices() }

// Text names the conclusion in one language.
func (c Class) Text(l rule.Lang) string { return classes.Text(c).In(l) }

// passing reports whether a conclusion is a pass.
func (c Class) passing() bool { return c == Pass || c == PassLater }

// known reports whether the profile knows a conclusion, on a line.
func (q *inquiry) known(c Class) bool {
	s := q.class(c)
	l := q.Resting(ruleClass, []rule.Basis{s.Basis}, rule.Named{Title: rule.T("结论", "conclusion"), Words: rule.T(c.Text(rule.ZH), c.Text(rule.EN))})
	l.Verdict = rule.Given(asking.Held(s.On))
	return s.On
}

func (q *inquiry) class(c Class) *rule.Switch {
	k := &q.Policy.Classes
	switch c {
	case Pass:
		return &k.Pass
	case PassLater:
		return &k.PassLater
	case Concluded:
		return &k.Concluded
	case Reconsider:
		return &k.Reconsider
	case Fail:
		return &k.Fail
	case Terminated:
		return &k.Terminated
	case Forced:
		return &k.Forced
	}
	return &k.Diligent
}
