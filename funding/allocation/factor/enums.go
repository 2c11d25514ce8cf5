package factor

import (
	"github.com/keji-rules/keji/funding/allocation/internal/apportion"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Grade is the grade of an evaluation of performance.
type Grade string

// The grades.
const (
	Excellent Grade = "excellent"
	Good      Grade = "good"
	Fair      Grade = "fair"
	Poor      Grade = "poor"
)

var grades = enum.Words[Grade]{
	{Value: Excellent, Text: rule.T("优", "excellent")},
	{Value: Good, Text: rule.T("良", "good")},
	{Value: Fair, Text: rule.T("中", "fair")},
	{Value: Poor, Text: rule.T("差", "poor")},
}

// Decided says what decided an amount.
type Decided string

// What decided.
const (
	ByFactors Decided = "factors" // the factors and coefficients
	ByFloor   Decided = "floor"   // the floor, which is more
	ByCap     Decided = "cap"     // the cap, which is less
	ByNothing Decided = "nothing" // all its factors are zero, and it has no floor
)

var decisions = enum.Words[Decided]{
	{Value: ByFactors, Text: rule.T("按因素", "by the factors")},
	{Value: ByFloor, Text: rule.T("按下限", "at the floor")},
	{Value: ByCap, Text: rule.T("按上限", "at the cap")},
	{Value: ByNothing, Text: rule.T("各因素为零", "no factor")},
}

// Valid reports whether a value is listed, Choices lists all, Text reads in one language.
func (g Grade) Valid() bool               { return grades.Has(g) }
func (Grade) Choices() []string           { return grades.Choices() }
func (g Grade) Text(l rule.Lang) string   { return grades.Text(g).In(l) }
func (d Decided) Valid() bool             { return decisions.Has(d) }
func (Decided) Choices() []string         { return decisions.Choices() }
func (d Decided) Text(l rule.Lang) string { return decisions.Text(d).In(l) }

func decided(h apportion.Held) Decided {
	return [...]Decided{apportion.Quota: ByFactors, apportion.AtFloor: ByFloor, apportion.AtCap: ByCap, apportion.Weightless: ByNothing}[h]
}
