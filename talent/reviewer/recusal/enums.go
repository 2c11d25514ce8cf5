package recusal

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Regime names whose rules apply.
type Regime string

// The regimes.
const (
	NaturalScience Regime = "nsfc" // 国家自然科学基金
	City           Regime = "city" // a city's own projects, after the statutes where the city has no rule of its own
)

var regimes = enum.Words[Regime]{
	{Value: NaturalScience, Text: rule.T("国家自然科学基金", "Natural Science Foundation")},
	{Value: City, Text: rule.T("市级科技计划项目", "projects of a city")},
}

// Valid reports whether r is a regime.
func (r Regime) Valid() bool { return regimes.Has(r) }

// Choices lists what can be written.
func (Regime) Choices() []string { return regimes.Choices() }

// Text names the regime in one language.
func (r Regime) Text(l rule.Lang) string { return regimes.Text(r).In(l) }

// Role is what somebody is with a unit.
type Role string

// The roles.
const (
	Employee Role = "employee" // 在职、聘用
	Director Role = "director" // 董事、监事
	Holder   Role = "holder"   // 控股股东、实际控制人
)

var roles = enum.Words[Role]{
	{Value: Employee, Text: rule.T("任职", "employed")}, {Value: Director, Text: rule.T("董事或监事", "director or supervisor")},
	{Value: Holder, Text: rule.T("控股股东或实际控制人", "controlling shareholder or actual controller")},
}

// Valid reports whether r is a role.
func (r Role) Valid() bool { return roles.Has(r) }

// Choices lists what can be written.
func (Role) Choices() []string { return roles.Choices() }

// Text says in one language what the value means.
func (r Role) Text(l rule.Lang) string { return roles.Text(r).In(l) }

// Relation is a tie between an expert and a person, a unit or an application.
type Relation string

// The relations.
const (
	Spouse       Relation = "spouse"     // 夫妻
	Lineal       Relation = "lineal"     // 直系血亲
	Collateral   Relation = "collateral" // 三代以内旁系血亲
	InLaw        Relation = "in_law"     // 近姻亲
	Tutor        Relation = "tutor"      // 师生, either way
	Coauthor     Relation = "coauthor"
	JointProject Relation = "joint_project"
	Interest     Relation = "interest" // 股东、顾问等利益关系
	Planner      Relation = "planner"  // took part in planning, designing or market study of the item
	Other        Relation = "other"    // another relation that may affect fairness: to be judged
)

var relations = enum.Words[Relation]{
	{Value: Spouse, Text: rule.T("夫妻", "spouses")}, {Value: Lineal, Text: rule.T("直系血亲", "lineal kin")},
	{Value: Collateral, Text: rule.T("三代以内旁系血亲", "collateral kin within three generations")}, {Value: InLaw, Text: rule.T("近姻亲", "close in-laws")},
	{Value: Tutor, Text: rule.T("师生", "teacher and student")}, {Value: Coauthor, Text: rule.T("合作发表", "joint publication")},
	{Value: JointProject, Text: rule.T("共同承担项目", "joint project")}, {Value: Interest, Text: rule.T("利益关系", "shared interest")},
	{Value: Planner, Text: rule.T("参与项目策划、设计或者市场调研", "took part in planning the item")}, {Value: Other, Text: rule.T("其他可能影响公正的关系", "another relation that may affect fairness")},
}

// Valid reports whether r is a relation.
func (r Relation) Valid() bool { return relations.Has(r) }

// Choices lists what can be written.
func (Relation) Choices() []string { return relations.Choices() }

// Text says in one language what the value means.
func (r Relation) Text(l rule.Lang) string { return relations.Text(r).In(l) }

// kin reports whether the relation is one of near kin.
func (r Relation) kin() bool { return r == Spouse || r == Lineal || r == Collateral || r == InLaw }
