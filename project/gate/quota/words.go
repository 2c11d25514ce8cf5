package quota

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Holder is who holds a project, and of whom projects are counted.
type Holder string

// The holders.
const (
	Leader Holder = "leader" // 项目负责人
	Member Holder = "member" // 项目组成员; where projects are counted: every person of the team, the leader included
	Unit   Holder = "unit"   // 牵头单位
	Field  Holder = "field"  // 申报领域（方向）: what the call approved in the field that is applied for
)

var holders = enum.Words[Holder]{
	{Value: Leader, Text: rule.T("项目负责人", "project leader")},
	{Value: Member, Text: rule.T("项目组成员", "member of the team")},
	{Value: Unit, Text: rule.T("牵头单位", "lead unit")},
	{Value: Field, Text: rule.T("申报领域", "field applied for")},
}

// Valid reports whether h is a holder.
func (h Holder) Valid() bool { return holders.Has(h) }

// Choices lists what can be written.
func (Holder) Choices() []string { return holders.Choices() }

// Text names the holder in one language.
func (h Holder) Text(l rule.Lang) string { return holders.Text(h).In(l) }

// Plan is the plan that a project belongs to.
type Plan string

// The plans.
const (
	NationalKey    Plan = "national_key"    // 国家重点研发计划
	NationalMajor  Plan = "national_major"  // 国家科技重大专项等重大项目
	NaturalScience Plan = "natural_science" // 国家自然科学基金
	Provincial     Plan = "provincial"      // 省级科技计划
	Municipal      Plan = "municipal"       // 市级科技计划
	County         Plan = "county"          // 县区科技计划
)

var plans = enum.Words[Plan]{
	{Value: NationalKey, Text: rule.T("国家重点研发计划", "National Key R&D Programme")},
	{Value: NationalMajor, Text: rule.T("国家重大项目", "national major projects")},
	{Value: NaturalScience, Text: rule.T("国家自然科学基金", "National Natural Science Foundation")},
	{Value: Provincial, Text: rule.T("省级科技计划", "provincial plan")},
	{Value: Municipal, Text: rule.T("市级科技计划", "municipal plan")},
	{Value: County, Text: rule.T("县区科技计划", "county plan")},
}

// Valid reports whether p is a plan.
func (p Plan) Valid() bool { return plans.Has(p) }

// Choices lists what can be written.
func (Plan) Choices() []string { return plans.Choices() }

// Text names the plan in one language.
func (p Plan) Text(l rule.Lang) string { return plans.Text(p).In(l) }

// Role is what the holder does in a project.
type Role string

// The roles.
const (
	Lead    Role = "lead"     // 牵头、项目负责人
	SubLead Role = "sub_lead" // 课题负责人
	Join    Role = "join"     // 参与
)

var roles = enum.Words[Role]{
	{Value: Lead, Text: rule.T("牵头", "lead")},
	{Value: SubLead, Text: rule.T("课题负责", "lead of a part")},
	{Value: Join, Text: rule.T("参与", "participant")},
}

// Valid reports whether r is a role.
func (r Role) Valid() bool { return roles.Has(r) }

// Choices lists what can be written.
func (Role) Choices() []string { return roles.Choices() }

// Text names the role in one language.
func (r Role) Text(l rule.Lang) string { return roles.Text(r).In(l) }

// Status is where a project stands.
type Status string

// The states.
const (
	Applying  Status = "applying"  // 申报中，尚无结果
	Ongoing   Status = "ongoing"   // 在研
	Overdue   Status = "overdue"   // 逾期未验收
	Submitted Status = "submitted" // 已提交验收材料
	Concluded Status = "concluded" // 已有验收结论，或已终止、撤销
	Refused   Status = "refused"   // 未立项，或申报已撤回
	Quit      Status = "quit"      // 为申报新项目而退出的在研项目
)

var states = enum.Words[Status]{
	{Value: Applying, Text: rule.T("申报中", "applied for")},
	{Value: Ongoing, Text: rule.T("在研", "running")},
	{Value: Overdue, Text: rule.T("逾期未验收", "overdue")},
	{Value: Submitted, Text: rule.T("已提交验收材料", "material for acceptance handed in")},
	{Value: Concluded, Text: rule.T("已有结论", "concluded")},
	{Value: Refused, Text: rule.T("未立项", "not approved")},
	{Value: Quit, Text: rule.T("为申报而退出的在研项目", "a running project left in order to apply")},
}

// Valid reports whether s is a state.
func (s Status) Valid() bool { return states.Has(s) }

// Choices lists what can be written.
func (Status) Choices() []string { return states.Choices() }

// Text names the state in one language.
func (s Status) Text(l rule.Lang) string { return states.Text(s).In(l) }

// Kind is the kind of a project, for exemptions.
type Kind string

// The kinds.
const (
	Research Kind = "research" // 研发项目
	Platform Kind = "platform" // 平台、基地
	Subsidy  Kind = "subsidy"  // 后补助
	Talent   Kind = "talent"   // 人才
)

var kinds = enum.Words[Kind]{
	{Value: Research, Text: rule.T("研发项目", "research project")},
	{Value: Platform, Text: rule.T("平台、基地", "platform or base")},
	{Value: Subsidy, Text: rule.T("后补助", "post-subsidy")},
	{Value: Talent, Text: rule.T("人才项目", "talent project")},
}

// Valid reports whether k is a kind.
func (k Kind) Valid() bool { return kinds.Has(k) }

// Choices lists what can be written.
func (Kind) Choices() []string { return kinds.Choices() }

// Text names the kind in one language.
func (k Kind) Text(l rule.Lang) string { return kinds.Text(k).In(l) }
