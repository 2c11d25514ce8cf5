package contract

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Change is what a change of a running project concerns (变更事项).
type Change string

// The changes.
const (
	LeadUnit    Change = "lead_unit"    // 牵头（承担）单位
	ProjectHead Change = "leader"       // 项目负责人
	Term        Change = "term"         // 实施周期
	Targets     Change = "targets"      // 主要目标、考核指标
	Name        Change = "name"         // 项目名称
	Participant Change = "participant"  // 课题参与单位、课题周期与主要目标
	Route       Change = "route"        // 研究方案、技术路线（方向不变、指标不降）
	Members     Change = "members"      // 负责人以外的成员
	BudgetItems Change = "budget_items" // 总预算不变的直接费用科目
	TotalBudget Change = "total_budget" // 总预算、财政资金
)

var changes = enum.Words[Change]{
	{Value: LeadUnit, Text: rule.T("牵头（承担）单位", "lead unit")},
	{Value: ProjectHead, Text: rule.T("项目负责人", "project leader")},
	{Value: Term, Text: rule.T("实施周期（延期）", "term (extension)")},
	{Value: Targets, Text: rule.T("主要目标、考核指标", "main target and indicators")},
	{Value: Name, Text: rule.T("项目名称", "project name")},
	{Value: Participant, Text: rule.T("参与单位、课题周期与目标", "participating units, terms and targets of parts")},
	{Value: Route, Text: rule.T("研究方案、技术路线（方向不变、指标不降）", "plan and technical route (direction unchanged, indicators not lowered)")},
	{Value: Members, Text: rule.T("负责人以外的成员", "members other than the leader")},
	{Value: BudgetItems, Text: rule.T("总预算不变的直接费用科目", "direct-cost items within the total")},
	{Value: TotalBudget, Text: rule.T("总预算、财政资金", "total budget, fiscal money")},
}

// Changes lists all changes.
func Changes() []Change { return changes.Values() }

// Valid reports whether c is a change.
func (c Change) Valid() bool { return changes.Has(c) }

// Choices lists what can be written.
func (Change) Choices() []string { return changes.Choices() }

// Text names the change in one language.
func (c Change) Text(l rule.Lang) string { return changes.Text(c).In(l) }
