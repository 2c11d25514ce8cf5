package integrity

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Grade is how grave a case is (情节), as the authority found.
type Grade string

// The grades, in the words of the rules on research misconduct, mildest first. Order 19 has terms in three bands, which are put
// under heavier, serious and especially serious here; its own words for them are to be confirmed.
const (
	Lighter           Grade = "lighter"            // 情节较轻
	Heavier           Grade = "heavier"            // 情节较重
	Serious           Grade = "serious"            // 情节严重
	EspeciallySerious Grade = "especially_serious" // 情节特别严重
)

var grades = enum.Words[Grade]{
	{Value: Lighter, Text: rule.T("情节较轻", "lighter")}, {Value: Heavier, Text: rule.T("情节较重", "heavier")},
	{Value: Serious, Text: rule.T("情节严重", "serious")}, {Value: EspeciallySerious, Text: rule.T("情节特别严重", "especially serious")},
}

// Grades lists the grades, mildest first.
func Grades() []Grade { return grades.Values() }

// Valid reports whether g is a grade.
func (g Grade) Valid() bool { return grades.Has(g) }

// Choices lists what can be written.
func (Grade) Choices() []string { return grades.Choices() }

// Text names the grade in one language.
func (g Grade) Text(l rule.Lang) string { return grades.Text(g).In(l) }
