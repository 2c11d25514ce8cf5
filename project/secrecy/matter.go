package secrecy

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Matter holds the facts of something that is, or may be, a state secret. It names no content.
type Matter struct {
	Name rule.Opt[string] `json:"name,omitzero" validate:"omitempty,max=100"` // shown in the answer, never read
	// MadeOn is the day of the document that carries the grade. It picks the edition, and its term begins with it.
	MadeOn rule.Opt[rule.Date] `json:"made_on,omitzero" validate:"required"`
	Grade  rule.Opt[Grade]     `json:"grade,omitzero" validate:"omitempty"`
	// Claims are the grades that are claimed while it is disputed.
	Claims rule.Opt[[]Grade] `json:"claims,omitzero" validate:"omitempty,max=20,dive"`

	// Who classifies, whether that organ was authorised to, and by whom: who is authorised may set what the other may. The
	// authority for secrecy of the state or a province counts as a central or provincial organ.
	Organ      rule.Opt[Organ] `json:"organ,omitzero" validate:"omitempty"`
	Authorised rule.Opt[bool]  `json:"authorised,omitzero"`
	Authoriser rule.Opt[Organ] `json:"authorised_by,omitzero" validate:"omitempty"`

	// Years is the term that is set; ExtendedOn and ExtendedUntil the decision to extend it and its new last day; On the day
	// asked about.
	Years         rule.Opt[int]       `json:"years,omitzero" validate:"omitempty,min=1"`
	ExtendedOn    rule.Opt[rule.Date] `json:"extended_on,omitzero"`
	ExtendedUntil rule.Opt[rule.Date] `json:"extended_until,omitzero"`
	On            rule.Opt[rule.Date] `json:"on,omitzero"`

	// An unclear matter: the day on which a grade was proposed for it, and the day on which that was reported.
	ProposedOn rule.Opt[rule.Date] `json:"proposed_on,omitzero"`
	ReportedOn rule.Opt[rule.Date] `json:"reported_on,omitzero"`
}

// Grade is a grade of secrecy (密级).
type Grade string

// The grades, the lowest first.
const (
	Confidential Grade = "confidential" // 秘密
	Secret       Grade = "secret"       // 机密
	TopSecret    Grade = "top_secret"   // 绝密
)

var grades = enum.Words[Grade]{
	{Value: Confidential, Text: rule.T("秘密", "confidential")},
	{Value: Secret, Text: rule.T("机密", "secret")},
	{Value: TopSecret, Text: rule.T("绝密", "top secret")},
}

// Grades lists all grades, the lowest first.
func Grades() []Grade { return grades.Values() }

// Valid reports whether g is a grade.
func (g Grade) Valid() bool { return grades.Has(g) }

// Choices lists what can be written.
func (Grade) Choices() []string { return grades.Choices() }

// Text names the grade in one language.
func (g Grade) Text(l rule.Lang) string { return grades.Text(g).In(l) }

// rank is 1 for the lowest grade, 0 for none.
func (g Grade) rank() int { return grades.Index(g) + 1 }

// Organ is the level of the organ that classifies.
type Organ string

// The levels.
const (
	Central    Organ = "central"    // 中央国家机关
	Provincial Organ = "provincial" // 省级机关
	Prefecture Organ = "prefecture" // 设区的市级机关
	County     Organ = "county"     // 县级机关
	Unit       Organ = "unit"       // 其他机关、单位
)

var organs = enum.Words[Organ]{
	{Value: Central, Text: rule.T("中央国家机关", "a central organ")},
	{Value: Provincial, Text: rule.T("省级机关", "a provincial organ")},
	{Value: Prefecture, Text: rule.T("设区的市级机关", "an organ of a prefecture-level city")},
	{Value: County, Text: rule.T("县级机关", "an organ of a county")},
	{Value: Unit, Text: rule.T("其他机关、单位", "another organ or unit")},
}

// Valid reports whether o is a level.
func (o Organ) Valid() bool { return organs.Has(o) }

// Choices lists what can be written.
func (Organ) Choices() []string { return organs.Choices() }

// Text names the level in one language.
func (o Organ) Text(l rule.Lang) string { return organs.Text(o).In(l) }
