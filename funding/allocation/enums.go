package allocation

import (
	"github.com/keji-rules/keji/funding/allocation/internal/apportion"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Decided says what decided an amount.
type Decided string

// What decided.
const (
	ByProportion Decided = "proportion" // the weight
	ByFloor      Decided = "floor"      // the floor, which is more than the weight gives
	ByCap        Decided = "cap"        // the cap, which is less
	ByNothing    Decided = "nothing"    // neither weight nor floor
)

var decisions = enum.Words[Decided]{
	{Value: ByProportion, Text: rule.T("按比例", "in proportion")},
	{Value: ByFloor, Text: rule.T("按下限", "at the floor")},
	{Value: ByCap, Text: rule.T("按上限", "at the cap")},
	{Value: ByNothing, Text: rule.T("无权重", "without weight")},
}

// Valid reports whether d is listed, Choices lists all, Text reads in one language.
func (d Decided) Valid() bool             { return decisions.Has(d) }
func (Decided) Choices() []string         { return decisions.Choices() }
func (d Decided) Text(l rule.Lang) string { return decisions.Text(d).In(l) }

// decided puts what the arithmetic says into the words of the package.
func decided(h apportion.Held) Decided {
	return [...]Decided{apportion.Quota: ByProportion, apportion.AtFloor: ByFloor, apportion.AtCap: ByCap, apportion.Weightless: ByNothing}[h]
}
