package register

import (
	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Kind says whether a name is that of a person or of a unit.
type Kind string

// The kinds.
const (
	Person Kind = "person"
	Unit   Kind = "unit"
)

var kinds = enum.Words[Kind]{{Value: Person, Text: rule.T("个人", "person")}, {Value: Unit, Text: rule.T("单位", "unit")}}

// Kinds lists the kinds.
func Kinds() []Kind { return kinds.Values() }

// Valid reports whether k is a kind.
func (k Kind) Valid() bool { return kinds.Has(k) }

// Choices lists what can be written.
func (Kind) Choices() []string { return kinds.Choices() }

// Text names the kind in one language.
func (k Kind) Text(l rule.Lang) string { return kinds.Text(k).In(l) }

// Act is what made a version of an entry: the first one enters it, every later one changes it.
type Act string

// The acts.
const (
	Enter   Act = "enter"   // entered by a decision
	Correct Act = "correct" // written as the decision has it, where it was written wrongly
	Extend  Act = "extend"  // a later end, by a new decision
	Shorten Act = "shorten" // an earlier end, on repair or after a review
	Remove  Act = "remove"  // taken off the list: repaired, over, or gone from the list that it mirrors
	Annul   Act = "annul"   // the decision itself was revoked on review, appeal or suit
)

var acts = enum.Words[Act]{
	{Value: Enter, Text: rule.T("列入", "entered")}, {Value: Correct, Text: rule.T("更正", "corrected")}, {Value: Extend, Text: rule.T("延长", "extended")},
	{Value: Shorten, Text: rule.T("缩短", "shortened")}, {Value: Remove, Text: rule.T("移出", "removed")}, {Value: Annul, Text: rule.T("撤销", "annulled")},
}

// Acts lists the acts.
func Acts() []Act { return acts.Values() }

// Valid reports whether a is an act.
func (a Act) Valid() bool { return acts.Has(a) }

// Choices lists what can be written.
func (Act) Choices() []string { return acts.Choices() }

// Text names the act in one language.
func (a Act) Text(l rule.Lang) string { return acts.Text(a).In(l) }

// ends reports whether nothing can follow on the list after the act.
func (a Act) ends() bool { return a == Remove || a == Annul }

// Ground is why an entry is shortened, removed or annulled.
type Ground string

// The grounds.
const (
	ByRepair Ground = "repair"  // credit repair that the department approved
	ByReview Ground = "review"  // another decision after a review, an appeal or a suit (复查、申诉、复议、诉讼)
	Expired  Ground = "expired" // the term is over
	AtSource Ground = "source"  // the list that the entry mirrors no longer shows it
)

var grounds = enum.Words[Ground]{
	{Value: ByRepair, Text: rule.T("信用修复", "repair")}, {Value: ByReview, Text: rule.T("复查、申诉、复议或诉讼改变原决定", "review, appeal or suit")},
	{Value: Expired, Text: rule.T("期限届满", "the term is over")}, {Value: AtSource, Text: rule.T("来源名单已移出", "gone from the source list")},
}

// Grounds lists the grounds.
func Grounds() []Ground { return grounds.Values() }

// Valid reports whether g is a ground.
func (g Ground) Valid() bool { return grounds.Has(g) }

// Choices lists what can be written.
func (Ground) Choices() []string { return grounds.Choices() }

// Text names the ground in one language.
func (g Ground) Text(l rule.Lang) string { return grounds.Text(g).In(l) }

// The enumerations of an entry are kept as places in these lists.
var (
	allScopes  = integrity.Scopes()
	allGrades  = integrity.Grades()
	allRegimes = integrity.Regimes()
)
