package allocation

import (
	"math/big"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/funding/internal/lines"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/enum"
)

// Rounding says how an amount is brought to the unit.
type Rounding string

// The roundings.
const (
	Down   Rounding = "down"    // what is less than a unit is left away
	HalfUp Rounding = "half_up" // half a unit and more is a whole one
	Up     Rounding = "up"      // what is less than a unit is a whole one
)

var roundings = enum.Words[Rounding]{
	{Value: Down, Text: rule.T("舍去", "rounded down")},
	{Value: HalfUp, Text: rule.T("四舍五入", "rounded half up")},
	{Value: Up, Text: rule.T("进一", "rounded up")},
}

// Valid reports whether r is listed, Choices lists all, Text reads in one language.
func (r Rounding) Valid() bool             { return roundings.Has(r) }
func (Rounding) Choices() []string         { return roundings.Choices() }
func (r Rounding) Text(l rule.Lang) string { return roundings.Text(r).In(l) }

// Matching is money that is matched (配套) at a ratio, beneficiary by beneficiary. Money is in yuan.
type Matching struct {
	Ratio    rule.Opt[rule.Number]    `json:"ratio,omitzero" validate:"required"`
	Unit     rule.Opt[rule.SplitUnit] `json:"unit,omitzero" validate:"required"`
	Rounding rule.Opt[Rounding]       `json:"rounding,omitzero" validate:"required"`
	Matched  rule.Opt[[]Matched]      `json:"matched,omitzero" validate:"required,min=1,max=20000,dive"`
}

// Matched is one beneficiary with the amount of the other level, which is matched.
type Matched struct {
	Key    string                    `json:"key" validate:"required,max=64"`
	Name   string                    `json:"name,omitzero" validate:"max=200"`
	Amount rule.Opt[decimal.Decimal] `json:"amount,omitzero" validate:"required"`
}

// Matches are the matches, and what rounding each by itself comes to. Money is in yuan.
type Matches struct {
	Matched rule.Number `json:"matched"` // what is matched, in all
	Sum     rule.Number `json:"sum"`     // the matches, each rounded by itself
	// Whole is the ratio of the sum of all, rounded once; Difference is Sum less Whole, negative where rounding one by one takes off.
	Whole      rule.Number `json:"whole"`
	Difference rule.Number `json:"difference"`
	Each       []Match     `json:"each"` // in the order of the input
}

// Match is what one beneficiary gets.
type Match struct {
	Key    string      `json:"key"`
	Name   string      `json:"name,omitzero"`
	Amount rule.Number `json:"amount"`
}

// Text says in one language what the matches come to, and how far that is from the ratio of the whole.
func (m Matches) Text(l rule.Lang) string {
	n, sum := strconv.Itoa(len(m.Each)), rule.Exactly(m.Sum, rule.YuanUnit).Text(l)
	text := rule.T(n+"项配套，合计"+sum, n+" matches, "+sum+" in all").In(l)
	if m.Difference.Sign() == 0 {
		return text + rule.T("，与按总额计算相同", ", as of the whole").In(l)
	}
	whole, apart := rule.Exactly(m.Whole, rule.YuanUnit).Text(l), rule.Exactly(m.Difference, rule.YuanUnit).Text(l)
	return text + rule.T("；按总额计算为"+whole+"，相差"+apart, "; of the whole it is "+whole+", a difference of "+apart).In(l)
}

// MatchEach matches amounts at a ratio, each rounded by itself, and says how far the sum is from the ratio of the whole. Nothing is
// shifted between beneficiaries: who wants parts of a given whole asks [Apportion].
func MatchEach(w Matching) (rule.Answer[Matches], error) {
	if err := matchDoor.Validate(&w); err != nil {
		return rule.Answer[Matches]{}, err
	}
	list, _ := w.Matched.Get()
	ratio, _ := w.Ratio.Get()
	l := lines.Of(matchBook, len(list)+1, 3*len(list)+5)
	m := Matches{Each: make([]Match, len(list))}
	all, sum := int64(0), int64(0)
	for i := range list {
		n, _ := fen.Of(list[i].Amount)
		got := w.match(n, ratio)
		all, sum = all+n, sum+got
		m.Each[i] = Match{Key: list[i].Key, Name: list[i].Name, Amount: fen.Yuan(got)}
		w.say(l, &list[i], i, n, got)
	}
	whole := w.match(all, ratio)
	m.Matched, m.Sum, m.Whole, m.Difference = fen.Yuan(all), fen.Yuan(sum), fen.Yuan(whole), fen.Yuan(sum-whole)
	l.Add(ruleMatchSum, rule.Figure("配套比例", "ratio", rule.Exactly(ratio, rule.Share)), fen.Money("被配套合计", "matched in all", all), fen.Money("逐项取整合计", "sum of the matches", sum),
		fen.Money("按总额计算", "of the whole", whole), fen.Money("相差", "difference", sum-whole)).Rounding = w.how()
	return lines.Conclude(l, ruleMatch, rule.Frame{}, m)
}

// match is the ratio of an amount, in fen, brought to the unit.
func (w *Matching) match(n int64, ratio rule.Number) int64 {
	unit := w.Unit.Or("").Fen()
	exact := new(big.Rat).Quo(fen.Times(n, ratio), fen.Rat(unit))
	switch w.Rounding.Or("") {
	case HalfUp:
		return fen.Round(exact) * unit
	case Up:
		return fen.Ceil(exact) * unit
	}
	return fen.Floor(exact) * unit
}

func (w *Matching) how() rule.Text {
	u, r := w.Unit.Or("").Text(), roundings.Text(w.Rounding.Or(""))
	return rule.T("逐项"+r.ZH+"到"+u.ZH, "each "+r.EN+" to the "+u.EN)
}

func (w *Matching) say(l *lines.Lines, x *Matched, i int, n, got int64) {
	name := x.Name
	if name == "" {
		name = x.Key
	}
	line := l.Add(ruleMatched, lines.Words("对象", "beneficiary", name), fen.Money("被配套", "matched", n), fen.Money("配套", "match", got))
	line.Path = "matched[" + strconv.Itoa(i) + "]"
}

// DecodeMatching reads what is to be matched from JSON and reports every problem at once as a *door.InputError.
func DecodeMatching(data []byte) (Matching, error) { return matchDoor.Decode(data) }

// MatchingDoor returns the door of matchings, for tables, templates and other limits than the default.
func MatchingDoor() *door.Door[Matching] { return matchDoor }
