package screening

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Purpose is what somebody is screened for. There is no screening without one, and nothing is told beyond it.
type Purpose string

// The purposes.
const (
	Project       Purpose = "project"       // applying for, approving, contracting or joining a plan project
	Award         Purpose = "award"         // nominating, being nominated for awards and talent titles
	ReviewExpert  Purpose = "review"        // appointing or drawing a reviewer
	Certification Purpose = "certification" // certification or evaluation of an enterprise
)

var purposes = enum.Words[Purpose]{
	{Value: Project, Text: rule.T("科技计划项目", "plan projects")}, {Value: Award, Text: rule.T("科技奖励、人才称号", "awards and talent titles")},
	{Value: ReviewExpert, Text: rule.T("聘请评审专家", "appointing reviewers")}, {Value: Certification, Text: rule.T("资格认定、评价", "certification")},
}

// Purposes lists the purposes.
func Purposes() []Purpose { return purposes.Values() }

// Valid reports whether p is a purpose.
func (p Purpose) Valid() bool { return purposes.Has(p) }

// Choices lists what can be written.
func (Purpose) Choices() []string { return purposes.Choices() }

// Text names the purpose in one language.
func (p Purpose) Text(l rule.Lang) string { return purposes.Text(p).In(l) }

// Stage says how far the matter has come.
type Stage string

// The stages.
const (
	Filing  Stage = "filing"  // to be filed, approved or contracted
	Pending Stage = "pending" // filed, and not yet decided
	Running Stage = "running" // under contract
)

var stages = enum.Words[Stage]{
	{Value: Filing, Text: rule.T("申报、立项或签约", "filing, approval or contract")}, {Value: Pending, Text: rule.T("在办", "pending")}, {Value: Running, Text: rule.T("在研", "running")},
}

// Valid reports whether s is a stage.
func (s Stage) Valid() bool { return stages.Has(s) }

// Choices lists what can be written.
func (Stage) Choices() []string { return stages.Choices() }

// Text names the stage in one language.
func (s Stage) Text(l rule.Lang) string { return stages.Text(s).In(l) }

// Role is what somebody is in the matter.
type Role string

// The roles.
const (
	Applicant           Role = "applicant"            // applying or leading unit
	Partner             Role = "partner"              // co-applicant, participating unit
	Leader              Role = "leader"               // person responsible
	Member              Role = "member"               // team member
	Expert              Role = "expert"               // reviewer
	Nominee             Role = "nominee"              // nominated for an award or title
	Nominator           Role = "nominator"            // who nominates
	ThirdParty          Role = "third_party"          // service body
	LegalRepresentative Role = "legal_representative" // of the applying unit
	Controller          Role = "controller"           // who actually controls it
)

var roles = enum.Words[Role]{
	{Value: Applicant, Text: rule.T("申报（牵头）单位", "applying unit")}, {Value: Partner, Text: rule.T("联合申报（参与）单位", "co-applicant")},
	{Value: Leader, Text: rule.T("负责人", "person responsible")}, {Value: Member, Text: rule.T("成员", "member")},
	{Value: Expert, Text: rule.T("评审专家", "reviewer")}, {Value: Nominee, Text: rule.T("被提名者", "nominee")}, {Value: Nominator, Text: rule.T("提名者", "nominator")},
	{Value: ThirdParty, Text: rule.T("第三方服务机构", "service body")},
	{Value: LegalRepresentative, Text: rule.T("法定代表人", "legal representative")}, {Value: Controller, Text: rule.T("实际控制人", "actual controller")},
}

// Roles lists the roles.
func Roles() []Role { return roles.Values() }

// Valid reports whether r is a role.
func (r Role) Valid() bool { return roles.Has(r) }

// Choices lists what can be written.
func (Role) Choices() []string { return roles.Choices() }

// Text names the role in one language.
func (r Role) Text(l rule.Lang) string { return roles.Text(r).In(l) }

// Profile says whose rules govern the matter.
type Profile string

// The profiles.
const (
	National  Profile = "national"  // national rules, and cities without their own
	Guangdong Profile = "guangdong" // Guangdong's measures; the national rules on days without them
)

var profiles = enum.Words[Profile]{{Value: National, Text: rule.T("国家规定", "national rules")}, {Value: Guangdong, Text: rule.T("广东省规定", "rules of Guangdong")}}

// Valid reports whether p is a profile.
func (p Profile) Valid() bool { return profiles.Has(p) }

// Choices lists what can be written.
func (Profile) Choices() []string { return profiles.Choices() }

// Text names the profile in one language.
func (p Profile) Text(l rule.Lang) string { return profiles.Text(p).In(l) }

// Effect is what a result entails for the matter: always a proposal, which an officer confirms.
type Effect string

// The effects.
const (
	Proceed   Effect = "proceed"   // nothing stands in the way
	Refuse    Effect = "refuse"    // not accepted, approved, contracted, appointed
	Replace   Effect = "replace"   // not with this member, partner or leader
	Terminate Effect = "terminate" // the pending application or nomination is ended
	Continue  Effect = "continue"  // the running project goes on, unless the decision itself suspends or ends it
	Verify    Effect = "verify"    // a person must find out
	Hint      Effect = "hint"      // of no effect by the rules; a call may say otherwise
)

var effects = enum.Words[Effect]{
	{Value: Proceed, Text: rule.T("可以办理", "may proceed")}, {Value: Refuse, Text: rule.T("建议不予受理（立项、签约、聘请）", "to be refused")},
	{Value: Replace, Text: rule.T("须更换后办理", "to be replaced first")}, {Value: Terminate, Text: rule.T("建议终止在办的申报或提名", "the pending application or nomination to be ended")},
	{Value: Continue, Text: rule.T("在研项目继续执行，处理决定另有暂停、终止措施的除外", "the running project goes on, unless the decision suspends or ends it")},
	{Value: Verify, Text: rule.T("须人工核实身份或记录", "to be verified by a person")}, {Value: Hint, Text: rule.T("仅提示，申报通知另有规定的从其规定", "information; a call may provide otherwise")},
}

// Effects lists the effects.
func Effects() []Effect { return effects.Values() }

// Valid reports whether e is an effect.
func (e Effect) Valid() bool { return effects.Has(e) }

// Text names the effect in one language.
func (e Effect) Text(l rule.Lang) string { return effects.Text(e).In(l) }
