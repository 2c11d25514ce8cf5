package project

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Actor is who may act in the life of a project.
type Actor string

// The actors.
const (
	Applicant Actor = "applicant"  // 申报（承担）单位
	Leader    Actor = "leader"     // 项目负责人
	UnitAdmin Actor = "unit_admin" // 单位管理员
	County    Actor = "county"     // 主管（推荐）部门
	Bureau    Actor = "bureau"     // 科技行政部门
	Funder    Actor = "funder"     // 资助机构（项目主管部门）: of a national programme
	Agency    Actor = "agency"     // 项目管理专业机构
	Panel     Actor = "panel"      // 专家组
	Public    Actor = "public"     // 社会公众
	Clock     Actor = "clock"      // nobody: a day passes
)

var actors = enum.Words[Actor]{
	{Value: Applicant, Text: rule.T("申报（承担）单位", "applicant unit")},
	{Value: Leader, Text: rule.T("项目负责人", "project leader")},
	{Value: UnitAdmin, Text: rule.T("单位管理员", "unit administrator")},
	{Value: County, Text: rule.T("主管（推荐）部门", "recommending department")},
	{Value: Bureau, Text: rule.T("科技局", "science and technology bureau")},
	{Value: Funder, Text: rule.T("项目主管部门（资助机构）", "funding authority")},
	{Value: Agency, Text: rule.T("项目管理专业机构", "managing agency")},
	{Value: Panel, Text: rule.T("专家组", "expert panel")},
	{Value: Public, Text: rule.T("社会公众", "the public")},
	{Value: Clock, Text: rule.T("期限届满", "the passing of a day")},
}

// Actors lists all actors.
func Actors() []Actor { return actors.Values() }

// Valid reports whether a is an actor.
func (a Actor) Valid() bool { return actors.Has(a) }

// Choices lists what can be written.
func (Actor) Choices() []string { return actors.Choices() }

// Text names the actor in one language.
func (a Actor) Text(l rule.Lang) string { return actors.Text(a).In(l) }
