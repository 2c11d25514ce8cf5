package repair

import (
	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Class is how grave a record of the general credit regime is.
type Class string

// The classes.
const (
	Minor   Class = "minor"   // 轻微: not published, or for a short time
	General Class = "general" // 一般
	Serious Class = "serious" // 严重
)

var classes = enum.Words[Class]{
	{Value: Minor, Text: rule.T("轻微失信信息", "minor record")}, {Value: General, Text: rule.T("一般失信信息", "general record")}, {Value: Serious, Text: rule.T("严重失信信息", "serious record")},
}

// Valid reports whether c is a class.
func (c Class) Valid() bool { return classes.Has(c) }

// Choices lists what can be written.
func (Class) Choices() []string { return classes.Choices() }

// Text names the class in one language.
func (c Class) Text(l rule.Lang) string { return classes.Text(c).In(l) }

// RecordSchema names the JSON form of a Record and its version, for records of decisions.
const RecordSchema = "repair.record/1"

// Record is one record published on the general credit platform (信用中国), and what its subject did about it.
type Record struct {
	// AppliedOn is the day of the application, which picks the edition.
	AppliedOn rule.Opt[rule.Date] `json:"applied_on,omitzero" validate:"required"`
	// DocumentOn is the day of the administrative or judicial document, from which the publication counts.
	DocumentOn rule.Opt[rule.Date] `json:"document_on,omitzero"`
	Class      rule.Opt[Class]     `json:"class,omitzero" validate:"omitempty"`
	// Corrected: the dishonest act was corrected. Duties: every duty of the document was done. Pledge: a public credit
	// commitment was made.
	Corrected rule.Opt[bool] `json:"corrected,omitzero"`
	Duties    rule.Opt[bool] `json:"duties,omitzero"`
	Pledge    rule.Opt[bool] `json:"pledge,omitzero"`
	// Excluded: law or central policy says that it cannot be repaired. Other: further conditions of law are met.
	Excluded rule.Opt[bool] `json:"excluded,omitzero"`
	Other    rule.Opt[bool] `json:"other,omitzero"`
}

// GeneralPolicy holds the publication times of one edition, in months.
type GeneralPolicy struct {
	Minor   Publication `json:"minor" zh:"轻微" en:"minor"`
	General Publication `json:"general" zh:"一般" en:"general"`
	Serious Publication `json:"serious" zh:"严重" en:"serious"`
	Pledge  rule.Switch `json:"pledge" zh:"须公开作出信用承诺" en:"a public pledge is needed"`
	// FirstDay: the day of the document is counted, so that the shortest publication ends the day before the corresponding day.
	FirstDay rule.Switch `json:"first_day" zh:"文书作出日计入" en:"the day of the document counts"`
}

// Publication is how long a record of a class is published at least and at most.
type Publication struct {
	Least rule.Limit `json:"least" zh:"最短公示期" en:"shortest publication" unit:"months"`
	Most  rule.Limit `json:"most" zh:"最长公示期" en:"longest publication" unit:"months"`
}

var general = law.Timeline([]rule.Edition{
	{
		ID: "NDRC-58", Title: rule.T("国家发展改革委令第58号", "Order 58"), Promulgated: rule.NewDate(2023, 1, 13), From: rule.NewDate(2023, 5, 1), Until: rule.NewDate(2026, 4, 1),
		Checked: rule.NewDate(2026, 11, 22), Documents: []rule.Document{law.Repair58()},
	},
	{
		ID: "NDRC-36", Title: rule.T("国家发展改革委令第36号", "Order 36"), Promulgated: rule.NewDate(2025, 11, 20), From: rule.NewDate(2026, 4, 1),
		Checked: rule.NewDate(2026, 11, 22), Documents: []rule.Document{law.Repair36()},
	},
}, order58(), order36())

// order36 is 国家发展改革委令第36号.
func order36() GeneralPolicy {
	b := law.Repair36().Whole().Reported()
	first := law.Repair36().Whole().Derived()
	return GeneralPolicy{
		Minor:   Publication{b.Limit(0), b.Limit(3)},
		General: Publication{b.Limit(3), b.Limit(12)},
		Serious: Publication{b.Limit(12), b.Limit(36)},
		Pledge:  b.On(), FirstDay: first.On(),
	}
}

// order58 is 国家发展改革委令第58号, of which the classes and times were not read; its own classes are those of administrative
// penalties. What rests on the times stays open.
func order58() GeneralPolicy {
	whole := law.Repair58().Whole()
	open := func() Publication {
		return Publication{whole.Unknown().Between(rule.Int(0), rule.Int(36)), whole.Unknown().Between(rule.Int(3), rule.Int(36))}
	}
	return GeneralPolicy{Minor: open(), General: open(), Serious: open(), Pledge: whole.Usual().On(), FirstDay: whole.Derived().On()}
}

// of returns the publication of a class.
func (p *GeneralPolicy) of(c Class) *Publication {
	switch c {
	case Minor:
		return &p.Minor
	case Serious:
		return &p.Serious
	}
	return &p.General
}
