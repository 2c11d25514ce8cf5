package sanction

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Aggravation is a circumstance for heavier handling (从重).
type Aggravation string

var aggravations = enum.Words[Aggravation]{
	{Value: "evidence", Text: rule.T("伪造、篡改、销毁、藏匿证据", "forging, altering, destroying or hiding evidence")},
	{Value: "obstruction", Text: rule.T("阻止他人提供证据，或干扰、妨碍调查核实", "obstructing evidence of others or the inquiry")},
	{Value: "retaliation", Text: rule.T("打击、报复举报人、证人、调查人员", "retaliating")},
	{Value: "exchange", Text: rule.T("存在利益输送或利益交换", "exchange of interests")},
	{Value: "organised", Text: rule.T("有组织地实施", "organised")},
	{Value: "repeated", Text: rule.T("多次实施或同时存在多种行为", "repeated, or several kinds at once")},
	{Value: "denial", Text: rule.T("证据确凿、事实清楚而拒不承认", "denial against clear proof")},
	{Value: "other", Text: rule.T("其他从重情形", "other")},
}

// Aggravations lists the circumstances for heavier handling.
func Aggravations() []Aggravation { return aggravations.Values() }

// Valid reports whether a is such a circumstance.
func (a Aggravation) Valid() bool { return aggravations.Has(a) }

// Choices lists what can be written.
func (Aggravation) Choices() []string { return aggravations.Choices() }

// Text says in one language what the circumstance is.
func (a Aggravation) Text(l rule.Lang) string { return aggravations.Text(a).In(l) }

// Mitigation is a circumstance for lighter handling (从轻).
type Mitigation string

var mitigations = enum.Words[Mitigation]{
	{Value: "negligence", Text: rule.T("有证据证明属过失，未造成重大影响", "negligence proved, without major effect")},
	{Value: "minor", Text: rule.T("过错程度较轻且积极配合调查", "minor fault and cooperation")},
	{Value: "corrected", Text: rule.T("处理前主动纠正、挽回损失或有效阻止危害结果发生", "corrected before handling, loss recovered or harm stopped")},
	{Value: "admitted", Text: rule.T("主动承认错误，积极配合调查和整改，公开承诺", "admitted, cooperates, pledged")},
	{Value: "withdrew", Text: rule.T("论文作者在被举报前主动撤稿且未造成较大负面影响", "the paper withdrawn before it was reported, without large negative effect")},
	{Value: "leads", Text: rule.T("主动反映问题线索并经查属实", "true leads given")},
	{Value: "returned", Text: rule.T("主动退回所获各种利益", "benefits returned")},
	{Value: "pledged", Text: rule.T("通过全国性媒体公开承诺", "pledge through national media")},
	{Value: "other", Text: rule.T("其他从轻情形", "other")},
}

// Mitigations lists the circumstances for lighter handling.
func Mitigations() []Mitigation { return mitigations.Values() }

// Valid reports whether m is such a circumstance.
func (m Mitigation) Valid() bool { return mitigations.Has(m) }

// Choices lists what can be written.
func (Mitigation) Choices() []string { return mitigations.Choices() }

// Text says in one language what the circumstance is.
func (m Mitigation) Text(l rule.Lang) string { return mitigations.Text(m).In(l) }
