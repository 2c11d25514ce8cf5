package allocation

import (
	"strconv"

	"github.com/keji-rules/keji/funding/allocation/internal/apportion"
	"github.com/keji-rules/keji/funding/allocation/internal/units"
	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/funding/internal/lines"
	"github.com/keji-rules/keji/rule"
)

// Apportion splits an amount among claims in proportion to their weights, between their floors and caps, in whole units that
// sum to it exactly. What breaks a bound is held at it and the rest is split again among the others. More weight never gives
// less; the order of the claims changes nothing. No document prescribes the method: it is a proposal, and marked so.
func Apportion(w Whole) (rule.Answer[Division], error) {
	if err := entrance.Validate(&w); err != nil {
		return rule.Answer[Division]{}, err
	}
	list, _ := w.Claims.Get()
	unit := w.Unit.Or("").Fen()
	total, _ := fen.Of(w.Total)
	claims, _ := w.arithmetic(list, unit) // the door lets no others in
	var tell apportion.Teller
	r := apportion.Split(total/unit, claims)
	d := Division{Unit: w.Unit.Or(""), Total: fen.Yuan(total), Left: fen.Yuan(r.Left * unit), OddUnits: r.Odd, Parts: make([]Part, len(list))}
	l := lines.Of(book, len(list)+2, 4*len(list)+4)
	l.Add(ruleMethod, fen.Money("总额", "total", total), rule.Named{Title: rule.T("单位", "unit"), Words: d.Unit.Text()},
		lines.Count("份数", "parts", len(list), rule.Plain), lines.Count("按余额补足的单位数", "odd units", r.Odd, rule.Plain)).Rounding = units.Rounding(d.Unit)
	for i := range list {
		d.Parts[i] = list[i].part(&r.Parts[i], unit, &tell)
		list[i].say(l, &d.Parts[i], i)
	}
	if r.Left > 0 {
		l.Add(ruleLeft, fen.Money("结余", "left", r.Left*unit))
	}
	return lines.Conclude(l, ruleDivision, rule.Frame{Subject: rule.T(fen.Money("", "", total).Value.Text(rule.ZH), fen.Money("", "", total).Value.Text(rule.EN))}, d)
}

func (c *Claim) part(p *apportion.Part, unit int64, tell *apportion.Teller) Part {
	rest, _ := p.Remainder(tell)
	return Part{Key: c.Key, Name: c.Name, Amount: fen.Yuan(p.Units * unit), By: decided(p.Held), Remainder: rest, Odd: p.Odd}
}

var lineOf = map[Decided]rule.ID{ByProportion: rulePart, ByFloor: ruleFloor, ByCap: ruleCap, ByNothing: ruleWeightless}

// say writes the line of one part.
func (c *Claim) say(l *lines.Lines, p *Part, i int) {
	v := [4]rule.Named{lines.Words("对象", "claim", c.called()), rule.Figure("权重", "weight", rule.Exactly(c.Weight.Or(rule.Number{}), rule.Plain)),
		rule.Figure("得", "gets", rule.Exactly(p.Amount, rule.YuanUnit))}
	n := 3
	if p.By == ByProportion {
		v[n] = rule.Figure("余额", "remainder", p.Remainder)
		n++
	}
	line := l.Add(lineOf[p.By], v[:n]...)
	line.Path = place(i)
	if p.Odd {
		line.Note = rule.T("余额在前，补1个单位", "its remainder is among the largest: one odd unit")
	}
}

func (c *Claim) called() string {
	if c.Name != "" {
		return c.Name
	}
	return c.Key
}

// Text says in one language how many parts an amount was split into, and what is left.
func (d Division) Text(l rule.Lang) string {
	n := strconv.Itoa(len(d.Parts))
	total := rule.Exactly(d.Total, rule.YuanUnit).Text(l)
	text := rule.T(total+"分为"+n+"份，合计相符", total+" in "+n+" parts that sum to it").In(l)
	if d.Left.Sign() > 0 {
		left := rule.Exactly(d.Left, rule.YuanUnit).Text(l)
		text = rule.T(total+"分为"+n+"份，结余"+left, total+" in "+n+" parts, "+left+" left").In(l)
	}
	return text
}
