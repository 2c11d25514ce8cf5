package budget

import (
	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
)

// Plan divides a given grant so that the indirect costs are as high as they may be, in yuan, exact to the fen.
type Plan struct {
	Total    rule.Number `json:"total"`
	Purchase rule.Number `json:"purchase"`
	Direct   rule.Number `json:"direct"`
	Indirect rule.Number `json:"indirect"` // one fen more would exceed the ceiling
	Form     rule.Number `json:"form"`     // truncated to 100 yuan, for forms in 万元 with two decimals
	Free     bool        `json:"free"`     // a lump sum: no ceiling at all
}

// Text writes the division in one language.
func (p Plan) Text(l rule.Lang) string {
	if p.Free {
		return Ceiling{Free: true}.Text(l)
	}
	text := func(n rule.Number) string { return rule.Exactly(n, rule.YuanUnit).Text(l) }
	return rule.T("间接费用至多"+text(p.Indirect)+"，直接费用"+text(p.Direct), "indirect costs up to "+text(p.Indirect)+", direct costs "+text(p.Direct)).In(l)
}

// MostIndirect answers the question of an applicant: the grant is Total, of which Purchase buys equipment; what may the
// indirect costs be at most? It is solved in closed form: within a tier the ceiling is a straight line.
func MostIndirect(g Grant) (rule.Answer[Plan], error) { return inForce(g, (*Policy).most) }

// MostIndirect answers under this policy, whatever rules are in force.
func (p Policy) MostIndirect(g Grant) (rule.Answer[Plan], error) { return under(&p, g, (*Policy).most) }

func (p *Policy) most(t *rule.Trace, g *Grant) (rule.Answer[Plan], error) {
	tiers, free := p.tiersFor(t, grantBook, &g.Rules)
	total, told := needFen(t, grantBook, "total", g.Total)
	purchase, also := int64(0), true
	if !free && !p.OfTotal.On {
		purchase, also = needFen(t, grantBook, "purchase", g.Purchase)
	}
	if t.Lacking() || !told || !also {
		t.Add(grantBook.Line(ruleMost, t.Open()...).Saying(notYet))
		return rule.Conclude(t, grantBook, ruleMost, Plan{})
	}
	plan := Plan{Total: fen.Yuan(total), Purchase: fen.Yuan(purchase), Free: free}
	if free {
		return rule.Conclude(t, grantBook, ruleMost, plan)
	}
	if p.OfTotal.On {
		purchase, _ = fen.Of(g.Purchase)
		plan.Purchase = fen.Yuan(purchase)
	}
	least, greatest := p.solve(t, tiers.spans(), total, purchase)
	t.Add(grantBook.Line(ruleMost, fen.Between("间接费用", "indirect costs", least, greatest), fen.Between("直接费用", "direct costs", total-greatest, total-least)).
		On(p.OfTotal.Basis).Rounded(fen.Down()))
	if least != greatest {
		t.Because(rule.LawUnknown)
	}
	plan.Indirect, plan.Direct, plan.Form = fen.Yuan(least), fen.Yuan(total-least), fen.Yuan(form100(least))
	return rule.Conclude(t, grantBook, ruleMost, plan)
}

// solve finds the most indirect costs of a grant and explains how; then the tiers of the base that remains prove it. The two
// ends differ only where a rate is not known.
func (p *Policy) solve(t *rule.Trace, spans []span, total, purchase int64) (least, greatest int64) {
	if p.OfTotal.On {
		b := bounded(spans, total)
		t.Add(grantBook.Line(ruleBase, fen.Money("资助总额", "grant in total", total)).On(p.OfTotal.Basis).Saying(ofTotal))
		b.say(t, grantBook, "")
		return b.low, b.high
	}
	net := max(total-purchase, 0)
	t.Add(grantBook.Line(ruleNet, fen.Money("资助总额", "grant in total", total), fen.Money("设备购置费", "purchase of equipment", purchase), fen.Money("扣除后", "what remains", net)).On(p.OfTotal.Basis))
	lower, upper := solve(spans, net, low), solve(spans, net, high)
	lower.say(t, spans)
	least, greatest = fen.Floor(lower.exact), fen.Floor(upper.exact)
	if least == greatest {
		b := bounded(spans, net-least)
		b.say(t, grantBook, "")
	}
	return least, greatest
}

// say writes the closed form with its numbers.
func (s *solved) say(t *rule.Trace, spans []span) {
	part := rule.Figure("该段自（不含）", "the part is above", rule.Exactly(yuanOf(s.from), rule.YuanUnit))
	values := []rule.Named{part}
	if s.to != nil {
		values = append(values, rule.Figure("至（含）", "up to", rule.Exactly(yuanOf(s.to), rule.YuanUnit)))
	}
	rate := spans[s.span].rate
	values = append(values, rule.Figure("比例", "rate", rule.Exactly(s.rate, rule.Share)), rule.Figure("常数", "constant", rule.Exactly(yuanOf(s.constant), rule.YuanUnit)),
		fen.Money("间接费用", "indirect costs", fen.Floor(s.exact)))
	t.Add(grantBook.Line(ruleSolved, values...).On(rate.Basis).Rounded(fen.Down()).
		Saying(rule.T("间接费用＝（比例×扣除后总额＋常数）÷（1＋比例）", "indirect costs = (rate × what remains + constant) / (1 + rate)")))
}
