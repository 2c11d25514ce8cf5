package contract

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Event is something that happens to a running project and may have to be reported at once (须及时报告的事项).
type Event string

// The events.
const (
	TargetsAdjusted Event = "targets_adjusted" // 目标调整
	ContentChanged  Event = "content_changed"  // 内容更改
	LeaderChanged   Event = "leader_changed"   // 项目负责人变更: leaves the unit, or cannot go on
	KeyRouteChanged Event = "key_route"        // 关键技术方案变更
	ForceMajeure    Event = "force_majeure"    // 不可抗因素
)

var events = enum.Words[Event]{
	{Value: TargetsAdjusted, Text: rule.T("目标调整", "targets adjusted")},
	{Value: ContentChanged, Text: rule.T("内容更改", "content changed")},
	{Value: LeaderChanged, Text: rule.T("项目负责人变更", "leader changed")},
	{Value: KeyRouteChanged, Text: rule.T("关键技术方案变更", "key technical scheme changed")},
	{Value: ForceMajeure, Text: rule.T("不可抗因素", "force majeure")},
}

// Events lists all events.
func Events() []Event { return events.Values() }

// Valid reports whether e is an event.
func (e Event) Valid() bool { return events.Has(e) }

// Choices lists what can be written.
func (Event) Choices() []string { return events.Choices() }

// Text names the event in one language.
func (e Event) Text(l rule.Lang) string { return events.Text(e).In(l) }

// Request is what is applied for together with the report.
type Request string

// The requests.
const (
	Extend    Request = "extend"    // 延期完成
	Amend     Request = "amend"     // 修改（调整）完成, a change of leader included
	Terminate Request = "terminate" // 终止执行
)

var requests = enum.Words[Request]{
	{Value: Extend, Text: rule.T("延期完成", "an extension")},
	{Value: Amend, Text: rule.T("修改（调整）", "an amendment")},
	{Value: Terminate, Text: rule.T("终止执行", "termination")},
}

// Valid reports whether r is a request.
func (r Request) Valid() bool { return requests.Has(r) }

// Choices lists what can be written.
func (Request) Choices() []string { return requests.Choices() }

// Text names the request in one language.
func (r Request) Text(l rule.Lang) string { return requests.Text(r).In(l) }
