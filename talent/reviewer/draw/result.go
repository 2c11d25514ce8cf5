package draw

import (
	"fmt"
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Method names the published method and its version. Another method gets another name.
const Method = "keji.draw/1"

// Constraint is something that a panel must obey.
type Constraint string

// The constraints.
const (
	ByField     Constraint = "field"     // an expert of the item's fields
	ByConflict  Constraint = "conflict"  // not barred
	ByLimit     Constraint = "limit"     // not drawn too often
	ByGone      Constraint = "gone"      // not one who left
	ByOutside   Constraint = "outside"   // enough outside experts
	ByFinancial Constraint = "financial" // enough financial experts
	ByIndustry  Constraint = "industry"  // enough experts from industry
	ByUnit      Constraint = "unit"      // not too many of a unit
	ByTie       Constraint = "tie"       // no two who are tied
	BySize      Constraint = "size"      // as many as the panel has seats
)

var constraints = enum.Words[Constraint]{
	{Value: ByField, Text: rule.T("专业领域相符", "the field")},
	{Value: ByConflict, Text: rule.T("回避", "recusal")},
	{Value: ByLimit, Text: rule.T("抽取次数上限", "the limit on how often one is drawn")},
	{Value: ByGone, Text: rule.T("退出的专家不再抽取", "those who left are not drawn again")},
	{Value: ByOutside, Text: rule.T("外部专家人数", "the number of outside experts")},
	{Value: ByFinancial, Text: rule.T("财务专家人数", "the number of financial experts")},
	{Value: ByIndustry, Text: rule.T("产业专家人数", "the number of experts from industry")},
	{Value: ByUnit, Text: rule.T("同一单位人数上限", "the limit on experts of one unit")},
	{Value: ByTie, Text: rule.T("组内成员不得有亲属等密切关系", "no close relation inside the panel")},
	{Value: BySize, Text: rule.T("专家组人数", "the size of the panel")},
}

// Constraints lists all constraints.
func Constraints() []Constraint { return constraints.Values() }

// Valid reports whether c is a constraint.
func (c Constraint) Valid() bool { return constraints.Has(c) }

// Choices lists what can be written.
func (Constraint) Choices() []string { return constraints.Choices() }

// Text names the constraint in one language.
func (c Constraint) Text(l rule.Lang) string { return constraints.Text(c).In(l) }

// Drawn is what a plan comes to.
type Drawn struct {
	Method string  `json:"method"`
	Pool   string  `json:"pool"` // the digest of the pool, see Digest
	Panels []Panel `json:"panels"`
}

// Panel is what was drawn for one item: its members, or what stands in the way.
type Panel struct {
	Item    string   `json:"item"`
	Round   int      `json:"round"`
	Members []string `json:"members"` // by ID in ascending order, those kept included; empty when none could be drawn
	New     []string `json:"new"`     // those drawn now, or called from the spares of an earlier round
	// Direct are the members picked directly; Called says that spares of an earlier round took the free seats, and nobody was drawn.
	Direct []string `json:"direct,omitempty"`
	Called bool     `json:"called,omitzero"`
	// Spares are those drawn for this panel, in the order in which they are called: for a seat the first who can take it. Uncovered are
	// members whose seat none of them could take.
	Spares    []Spare  `json:"spares,omitempty"`
	Uncovered []string `json:"uncovered,omitempty"`
	// Eligible counts those who could have been drawn; Left the others, by the first constraint in their way.
	Eligible int    `json:"eligible"`
	Left     []Left `json:"left"`
	// Try is the number of the try that was admissible; 0 where the admissible panels were counted instead, how many
	// there are then says Counted (relations inside a panel left aside).
	Try     int    `json:"try"`
	Counted string `json:"counted,omitempty"`
	// Blocked names constraints that together admit no panel, while without any one of them there would be one.
	Blocked []Constraint `json:"blocked"`
	// Unproven: no panel without relations was found, but not all were looked at; see the package comment.
	Unproven bool `json:"unproven,omitzero"`
}

// Left says how many experts one constraint left out.
type Left struct {
	By    Constraint `json:"by"`
	Count int        `json:"count"`
}

// Text says it in one language, without naming anybody.
func (d Drawn) Text(l rule.Lang) string {
	full := 0
	for i := range d.Panels {
		if len(d.Panels[i].Members) > 0 {
			full++
		}
	}
	return rule.T(fmt.Sprintf("抽取%d个专家组，其中%d个成组，%d个无法组成", len(d.Panels), full, len(d.Panels)-full),
		fmt.Sprintf("%d panels: %d drawn, %d impossible", len(d.Panels), full, len(d.Panels)-full)).In(l)
}

// Text says in one language how the draw went, without naming anybody.
func (p Panel) Text(l rule.Lang) string {
	switch {
	case len(p.Members) == 0 && p.Unproven:
		return rule.T("未找到可行的专家组（未穷尽）：", "no panel was found, not all were tried: ").In(l) + named(p.Blocked, l)
	case len(p.Members) == 0:
		return rule.T("无法组成专家组，以下条件不能同时满足：", "no panel is possible; these cannot be met together: ").In(l) + named(p.Blocked, l)
	}
	text := ""
	if n := len(p.Direct); n > 0 {
		text = rule.T(fmt.Sprintf("直接确定%d名，", n), fmt.Sprintf("%d picked directly, ", n)).In(l)
	}
	if p.Called {
		return text + rule.T(fmt.Sprintf("由候补递补%d名", len(p.New)), fmt.Sprintf("%d called from the spares", len(p.New))).In(l)
	}
	text += rule.T(fmt.Sprintf("自%d名可抽取专家中抽取%d名", p.Eligible, len(p.New)), fmt.Sprintf("%d drawn from %d eligible", len(p.New), p.Eligible)).In(l)
	if p.Try > 0 {
		return text + rule.T(fmt.Sprintf("（第%d次试抽成立）", p.Try), fmt.Sprintf(" (try %d)", p.Try)).In(l)
	}
	return text + rule.T("（在"+p.Counted+"种可行组合中等概率取一）", " (one of "+p.Counted+" admissible panels)").In(l)
}

func named(all []Constraint, l rule.Lang) string {
	words := make([]string, len(all))
	for i, c := range all {
		words[i] = c.Text(l)
	}
	return strings.Join(words, rule.T("、", ", ").In(l))
}
