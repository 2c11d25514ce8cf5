package transfer

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Level is the level of government whose budget it is.
type Level string

// The levels.
const (
	Central  Level = "central"
	Province Level = "province"
	City     Level = "city_or_county"
	Township Level = "township" // has no lower level to transfer to
)

// Kind is the kind of a transfer.
type Kind string

// The kinds.
const (
	General Kind = "general" // 一般性转移支付
	Special Kind = "special" // 专项转移支付
)

// Issuer is who issues a transfer or pays it.
type Issuer string

// The issuers.
const (
	Finance Issuer = "finance" // 财政部门
	Other   Issuer = "other"   // another department or unit
)

// Step is a step on the way of a budget.
type Step string

// The steps.
const (
	Reply             Step = "reply"              // 财政部门批复部门预算
	PublishBudget     Step = "publish"            // 财政部门公开预算
	PublishDepartment Step = "publish_department" // 部门公开部门预算
	ReplyUnits        Step = "reply_units"        // 部门批复所属单位预算
	PublishUnits      Step = "publish_units"      // 单位公开单位预算
	IssueGeneral      Step = "issue_general"      // 下达一般性转移支付
	IssueSpecial      Step = "issue_special"      // 下达专项转移支付
	PassDown          Step = "pass_down"          // 省级下达中央转移支付
)

var (
	levels = enum.Words[Level]{
		{Value: Central, Text: rule.T("中央", "central")}, {Value: Province, Text: rule.T("省级", "province")},
		{Value: City, Text: rule.T("市县级", "city or county")}, {Value: Township, Text: rule.T("乡镇级", "township")},
	}
	kinds   = enum.Words[Kind]{{Value: General, Text: rule.T("一般性转移支付", "general transfer")}, {Value: Special, Text: rule.T("专项转移支付", "special transfer")}}
	issuers = enum.Words[Issuer]{{Value: Finance, Text: rule.T("财政部门", "finance department")}, {Value: Other, Text: rule.T("其他部门或单位", "another department or unit")}}
	steps   = enum.Words[Step]{
		{Value: Reply, Text: rule.T("财政部门批复部门预算", "finance replies to departments")},
		{Value: PublishBudget, Text: rule.T("财政部门公开预算", "finance publishes the budget")},
		{Value: PublishDepartment, Text: rule.T("部门公开部门预算", "the department publishes its budget")},
		{Value: ReplyUnits, Text: rule.T("部门批复所属单位预算", "the department replies to its units")},
		{Value: PublishUnits, Text: rule.T("单位公开单位预算", "units publish theirs")},
		{Value: IssueGeneral, Text: rule.T("下达一般性转移支付", "issue general transfers")},
		{Value: IssueSpecial, Text: rule.T("下达专项转移支付", "issue special transfers")},
		{Value: PassDown, Text: rule.T("省级下达中央转移支付", "the province passes central transfers down")},
	}
)

// Valid reports whether it is one of the values, Choices lists them, and Text names it in one language.
func (v Level) Valid() bool              { return levels.Has(v) }
func (Level) Choices() []string          { return levels.Choices() }
func (v Level) Text(l rule.Lang) string  { return levels.Text(v).In(l) }
func (k Kind) Valid() bool               { return kinds.Has(k) }
func (Kind) Choices() []string           { return kinds.Choices() }
func (k Kind) Text(l rule.Lang) string   { return kinds.Text(k).In(l) }
func (i Issuer) Valid() bool             { return issuers.Has(i) }
func (Issuer) Choices() []string         { return issuers.Choices() }
func (i Issuer) Text(l rule.Lang) string { return issuers.Text(i).In(l) }
func (s Step) Valid() bool               { return steps.Has(s) }
func (Step) Choices() []string           { return steps.Choices() }
func (s Step) Text(l rule.Lang) string   { return steps.Text(s).In(l) }
