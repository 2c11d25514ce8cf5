package notice

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Notice holds the facts of a public notice, of an objection to it, and of a request for review. Each question asks for few of
// them; what is not given may be anything, and the answer says whether it matters.
type Notice struct {
	Name    rule.Opt[string]          `json:"name,omitzero" validate:"omitempty,max=100"` // shown in the answer, never read
	Profile rule.Opt[project.Profile] `json:"profile,omitzero" validate:"required"`
	Kind    rule.Opt[Kind]            `json:"kind,omitzero" validate:"required"`
	// NoticeOn is the day on which the notice is published, or the decision notified. It picks the edition.
	NoticeOn rule.Opt[rule.Date] `json:"notice_on,omitzero" validate:"required"`
	// From and Until are the first and last day that the notice prints, both inclusive.
	From       rule.Opt[rule.Date] `json:"from,omitzero"`
	Until      rule.Opt[rule.Date] `json:"until,omitzero"`
	Classified rule.Opt[bool]      `json:"classified,omitzero"`
	// OpensOn and ClosesOn are the first and last day for applying, of a call whose guide is published on NoticeOn.
	OpensOn  rule.Opt[rule.Date] `json:"opens_on,omitzero"`
	ClosesOn rule.Opt[rule.Date] `json:"closes_on,omitzero"`

	// An objection: its day, whether in writing, whether with real name and contact or the unit's seal.
	ObjectedOn rule.Opt[rule.Date] `json:"objected_on,omitzero"`
	Written    rule.Opt[bool]      `json:"written,omitzero"`
	Identified rule.Opt[bool]      `json:"identified,omitzero"`

	// A request for review: its day, the day of its receipt, whether it rests on scholarly judgement alone.
	RequestedOn rule.Opt[rule.Date] `json:"requested_on,omitzero"`
	ReceivedOn  rule.Opt[rule.Date] `json:"received_on,omitzero"`
	Scholarly   rule.Opt[bool]      `json:"scholarly_only,omitzero"`
}

// Kind is what a public notice is about.
type Kind string

// The kinds.
const (
	Grants       Kind = "grants"       // 拟立项
	Results      Kind = "results"      // 验收（绩效评价）结果
	Terminations Kind = "terminations" // 终止
	Registration Kind = "registration" // 成果登记
)

var kinds = enum.Words[Kind]{
	{Value: Grants, Text: rule.T("拟立项公示", "grants")},
	{Value: Results, Text: rule.T("验收结果公示", "results of acceptance")},
	{Value: Terminations, Text: rule.T("项目终止公示", "terminations")},
	{Value: Registration, Text: rule.T("成果登记公示", "registration of results")},
}

// Kinds lists all kinds.
func Kinds() []Kind { return kinds.Values() }

// Valid reports whether k is a kind.
func (k Kind) Valid() bool { return kinds.Has(k) }

// Choices lists what can be written.
func (Kind) Choices() []string { return kinds.Choices() }

// Text names the kind in one language.
func (k Kind) Text(l rule.Lang) string { return kinds.Text(k).In(l) }
