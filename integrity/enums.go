package integrity

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// SubjectKind says in which capacity somebody acted.
type SubjectKind string

// The kinds of subjects.
const (
	Unit         SubjectKind = "unit"           // undertaking or implementing unit (承担单位、实施单位)
	Person       SubjectKind = "person"         // project personnel (科学技术人员)
	ManagingBody SubjectKind = "managing_body"  // trustee managing institution (受托管理机构)
	ManagerStaff SubjectKind = "managing_staff" // its staff
	Expert       SubjectKind = "expert"         // consulting or review expert (咨询评审专家)
	ThirdParty   SubjectKind = "third_party"    // third-party service body or its staff (第三方科学技术服务机构)
	Author       SubjectKind = "author"         // author of a paper, outside any project
)

var subjectKinds = enum.Words[SubjectKind]{
	{Value: Unit, Text: rule.T("承担（实施）单位", "undertaking unit")},
	{Value: Person, Text: rule.T("科学技术人员", "project personnel")},
	{Value: ManagingBody, Text: rule.T("受托管理机构", "managing agency")},
	{Value: ManagerStaff, Text: rule.T("受托管理机构工作人员", "staff of a managing agency")},
	{Value: Expert, Text: rule.T("咨询评审专家", "consulting or review expert")},
	{Value: ThirdParty, Text: rule.T("第三方科学技术服务机构及其工作人员", "third-party service body or its staff")},
	{Value: Author, Text: rule.T("论文作者", "author")},
}

// SubjectKinds lists the kinds of subjects.
func SubjectKinds() []SubjectKind { return subjectKinds.Values() }

// Valid reports whether k is a kind of subject.
func (k SubjectKind) Valid() bool { return subjectKinds.Has(k) }

// Choices lists what can be written.
func (SubjectKind) Choices() []string { return subjectKinds.Choices() }

// Text names the kind in one language.
func (k SubjectKind) Text(l rule.Lang) string { return subjectKinds.Text(k).In(l) }

// Regime is a body of law under which conduct is judged.
type Regime string

// The regimes.
const (
	Misconduct Regime = "misconduct" // research misconduct: 国科发监〔2019〕323号, 国科发监〔2022〕221号
	Violation  Regime = "violation"  // violations in science activities: Order 19, Order 24
	Guangdong  Regime = "guangdong"  // Guangdong's measures of 2021 and 2024
)

var regimes = enum.Words[Regime]{
	{Value: Misconduct, Text: rule.T("科研失信行为", "research misconduct")},
	{Value: Violation, Text: rule.T("科学技术活动违规行为", "violations in science and technology activities")},
	{Value: Guangdong, Text: rule.T("广东省科研诚信管理", "Guangdong's measures on research integrity")},
}

// Regimes lists the regimes.
func Regimes() []Regime { return regimes.Values() }

// Valid reports whether r is a regime.
func (r Regime) Valid() bool { return regimes.Has(r) }

// Choices lists what can be written.
func (Regime) Choices() []string { return regimes.Choices() }

// Text names the regime in one language.
func (r Regime) Text(l rule.Lang) string { return regimes.Text(r).In(l) }
