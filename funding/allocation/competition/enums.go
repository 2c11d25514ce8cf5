package competition

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Group is what a quota is of.
type Group string

// The groups.
const (
	OfUnit   Group = "unit"
	OfCounty Group = "county"
	OfField  Group = "field"
)

var groups = enum.Words[Group]{
	{Value: OfUnit, Text: rule.T("申报单位", "unit")},
	{Value: OfCounty, Text: rule.T("县（市、区）", "county")},
	{Value: OfField, Text: rule.T("领域", "field")},
}

// Result says what became of an application.
type Result string

// The results.
const (
	Funded     Result = "funded"          // as much as it could get
	Partial    Result = "partial"         // less, since no more was left
	Ineligible Result = "ineligible"      // did not pass the formal check, or is barred
	BelowPass  Result = "below_pass"      // below the pass line
	SelfShort  Result = "self_raised"     // brings too little money of its own
	BelowLeast Result = "below_least"     // asks for less than the least grant
	OverQuota  Result = "quota"           // the quota of its unit, county or field is used up
	OverNumber Result = "number"          // as many projects as the call has are granted
	NoMoney    Result = "budget"          // what is left of the budget, or of a quota's money, does not do
	BelowUnit  Result = "below_unit"      // its proportion, where the selected share the budget, is less than one unit
	Behind     Result = "behind_unfunded" // ranked behind one that did not fit, where the call stops there
)

var results = enum.Words[Result]{
	{Value: Funded, Text: rule.T("立项", "funded")},
	{Value: Partial, Text: rule.T("立项（按剩余额度）", "funded with what was left")},
	{Value: Ineligible, Text: rule.T("未通过审查", "not eligible")},
	{Value: BelowPass, Text: rule.T("未达到立项分数线", "below the pass line")},
	{Value: SelfShort, Text: rule.T("自筹资金不足", "too little money of its own")},
	{Value: BelowLeast, Text: rule.T("申请额低于单项最低资助额", "asks for less than the least grant")},
	{Value: OverQuota, Text: rule.T("名额已满", "its quota is used up")},
	{Value: OverNumber, Text: rule.T("立项数已满", "as many projects as the call has are granted")},
	{Value: NoMoney, Text: rule.T("剩余额度不足", "what is left does not do")},
	{Value: BelowUnit, Text: rule.T("按比例不足1个分配单位", "its proportion is less than one unit")},
	{Value: Behind, Text: rule.T("排在首个无法安排的项目之后", "ranked behind the first that did not fit")},
}

// Valid reports whether a value is listed, Choices lists all, Text reads in one language.
func (g Group) Valid() bool              { return groups.Has(g) }
func (Group) Choices() []string          { return groups.Choices() }
func (g Group) Text(l rule.Lang) string  { return groups.Text(g).In(l) }
func (r Result) Valid() bool             { return results.Has(r) }
func (Result) Choices() []string         { return results.Choices() }
func (r Result) Text(l rule.Lang) string { return results.Text(r).In(l) }

// grants reports whether the result comes with money.
func (r Result) grants() bool { return r == Funded || r == Partial }

// waits reports whether an application with the result may stand on the reserve list: it could be funded, had there been room.
func (r Result) waits() bool {
	return r == OverQuota || r == OverNumber || r == NoMoney || r == BelowUnit || r == Behind
}
