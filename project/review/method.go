package review

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Method is how what the experts gave becomes one result.
type Method string

// The methods.
const (
	Mean     Method = "mean"          // 算术平均
	Trimmed  Method = "trimmed_mean"  // 去掉一个最高分和一个最低分后平均
	Weighted Method = "weighted_mean" // 加权平均
	Majority Method = "majority_vote" // 表决
)

var methods = enum.Words[Method]{
	{Value: Mean, Text: rule.T("算术平均", "mean")},
	{Value: Trimmed, Text: rule.T("去掉最高分和最低分后平均", "mean without the highest and the lowest")},
	{Value: Weighted, Text: rule.T("加权平均", "weighted mean")},
	{Value: Majority, Text: rule.T("表决", "majority vote")},
}

// Methods lists all methods.
func Methods() []Method { return methods.Values() }

// Valid reports whether m is a method.
func (m Method) Valid() bool { return methods.Has(m) }

// Choices lists what can be written.
func (Method) Choices() []string { return methods.Choices() }

// Text names the method in one language.
func (m Method) Text(l rule.Lang) string { return methods.Text(m).In(l) }

// Vote is how a member voted.
type Vote string

// The votes. Who gives none is absent.
const (
	For     Vote = "for"     // 同意
	Against Vote = "against" // 不同意
	Abstain Vote = "abstain" // 弃权
)

var votes = enum.Words[Vote]{
	{Value: For, Text: rule.T("同意", "for")},
	{Value: Against, Text: rule.T("不同意", "against")},
	{Value: Abstain, Text: rule.T("弃权", "abstain")},
}

// Valid reports whether v is a vote.
func (v Vote) Valid() bool { return votes.Has(v) }

// Choices lists what can be written.
func (Vote) Choices() []string { return votes.Choices() }

// Text names the vote in one language.
func (v Vote) Text(l rule.Lang) string { return votes.Text(v).In(l) }
