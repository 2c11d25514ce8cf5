package fee

import (
	"math/big"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/internal/asking"
)

// Pay is the range of a fee in yuan, after tax and before it, both ends inclusive.
type Pay struct {
	NetLow    rule.Number `json:"net_low"`
	NetHigh   rule.Number `json:"net_high"`
	GrossLow  rule.Number `json:"gross_low"`
	GrossHigh rule.Number `json:"gross_high"`
}

// Text says it in one language.
func (p Pay) Text(l rule.Lang) string {
	yuan := func(n rule.Number) string { return rule.Exactly(n, rule.YuanUnit).Text(l) }
	return rule.T("税后", "after tax ").In(l) + yuan(p.NetLow) + "～" + yuan(p.NetHigh) + rule.T("，一次支付的税前", "; before tax, if paid at once, ").In(l) + yuan(p.GrossLow) + "～" + yuan(p.GrossHigh)
}

// Range tells what may be paid, or that nothing may.
func Range(w Work) (rule.Answer[rule.Outcome[Pay]], error) {
	return asking.InForce(book, Editions(w.Regime.Or(Central)), Validate, &w, w.On.Or(rule.Date{}), rule.T("评审日期", "the day of the review,"), func(p *Policy, s *asking.Sheet) (rule.Answer[rule.Outcome[Pay]], error) {
		return p.pay(&w, s)
	})
}

// Range tells it under this policy.
func (p Policy) Range(w Work) (rule.Answer[rule.Outcome[Pay]], error) {
	return asking.Under(book, Validate, &w, w.On.Or(rule.Date{}), func(s *asking.Sheet) (rule.Answer[rule.Outcome[Pay]], error) { return p.pay(&w, s) })
}

func (p *Policy) pay(w *Work, s *asking.Sheet) (rule.Answer[rule.Outcome[Pay]], error) {
	member, told := rule.Need(s.Trace, book.Fact(factMember), w.Member)
	s.Line(ruleMember, book.Rule(ruleMember).Basis).Verdict = rule.Given(asking.Told(told, !member))
	if told && member {
		refusal := rule.Refuse(rule.T("领取专家咨询费", "a fee")).Because(rule.Ground{
			Text: rule.T("参与项目研究或管理的人员不得领取", "members and managers of the project are paid nothing"), Law: book.Rule(ruleMember).Basis, Code: book.Rule(ruleMember).Code,
		})
		return rule.ConcludeWith(s.Trace, book, ruleFee, rule.Given(rule.Refused[Pay](refusal)))
	}
	low, high, ok := p.amount(w, s)
	if !ok || !told {
		return rule.ConcludeWith(s.Trace, book, ruleFee, rule.Opt[rule.Outcome[Pay]]{})
	}
	x := Pay{fen(low), fen(high), fen(p.Tax.gross(low)), fen(p.Tax.gross(high))}
	if !p.AfterTax.On {
		x = Pay{fen(p.Tax.net(low)), fen(p.Tax.net(high)), fen(low), fen(high)}
	}
	s.Line(ruleNet, p.AfterTax.Basis, between(x.NetLow, x.NetHigh))
	s.Line(ruleGross, p.Tax.Deduction.Basis, between(x.GrossLow, x.GrossHigh)).Rounding = rule.T("四舍五入到分", "rounded half up to the fen")
	return rule.Conclude(s.Trace, book, ruleFee, rule.Granted(x))
}

// amount is the range as the law states it, after tax or before.
func (p *Policy) amount(w *Work, s *asking.Sheet) (low, high *big.Rat, ok bool) {
	times, byLetter, told := p.times(w, s)
	if byLetter && p.PerItem.On {
		low, high, ok = p.item(w, s)
	} else {
		low, high, ok = p.rate(w, s)
	}
	if !ok || !told {
		return nil, nil, false
	}
	if byLetter && !p.PerItem.On {
		s.Line(ruleLetters, p.LetterLow.Basis, rule.Figure("不低于标准的", "at least", p.LetterLow.Known(rule.Share)), rule.Figure("不高于标准的", "at most", p.LetterHigh.Known(rule.Share)))
		low.Mul(low, p.LetterLow.Value.Rat())
		high.Mul(high, p.LetterHigh.Value.Rat())
	}
	return low.Mul(low, times), high.Mul(high, times), true
}

// item is the range for one item reviewed by letter. What academicians get is not said.
func (p *Policy) item(w *Work, s *asking.Sheet) (low, high *big.Rat, ok bool) {
	kind, told := rule.Need(s.Trace, book.Fact(factKind), w.Kind)
	if !told || kind == Renowned && p.unseen(s, &p.Bonus) {
		return nil, nil, false
	}
	r := &p.LetterSenior
	if kind == Professional {
		r = &p.LetterOther
	}
	s.Line(ruleLetters, p.PerItem.Basis, rule.Named{Title: rule.T("类别", "kind"), Words: kinds.Text(kind)}, between(r.Low.Value, r.High.Value))
	return new(big.Rat).Set(r.Low.Value.Rat()), new(big.Rat).Set(r.High.Value.Rat()), true
}

// unseen reports a figure of the law that was not seen, so that nothing can be told.
func (p *Policy) unseen(s *asking.Sheet, figure *rule.Limit) bool {
	if figure.Open() {
		s.Because(rule.LawUnknown)
	}
	return figure.Open()
}

// rate is the range of a day.
func (p *Policy) rate(w *Work, s *asking.Sheet) (low, high *big.Rat, ok bool) {
	kind, told := rule.Need(s.Trace, book.Fact(factKind), w.Kind)
	if !told || kind == Renowned && p.unseen(s, &p.Bonus) {
		return nil, nil, false
	}
	r := &p.Senior
	if kind == Professional {
		r = &p.Other
	}
	low, high = r.Low.Value.Rat(), r.High.Value.Rat()
	s.Line(ruleRate, r.Low.Basis, rule.Named{Title: rule.T("类别", "kind"), Words: kinds.Text(kind)}, between(r.Low.Value, r.High.Value))
	if kind == Renowned {
		more := new(big.Rat).Add(big.NewRat(1, 1), p.Bonus.Value.Rat())
		low, high = new(big.Rat).Mul(low, more), new(big.Rat).Mul(high, more)
		s.Line(ruleBonus, p.Bonus.Basis, rule.Figure("上浮", "on top", p.Bonus.Known(rule.Share)))
	}
	return new(big.Rat).Set(low), new(big.Rat).Set(high), true
}

// times is how many days' rates are paid, or how many reviews by letter.
func (p *Policy) times(w *Work, s *asking.Sheet) (n *big.Rat, byLetter, ok bool) {
	if reviews, given := w.Reviews.Get(); given && reviews > 0 {
		return big.NewRat(int64(reviews), 1), true, true
	}
	days, told := rule.Need(s.Trace, book.Fact(factDays), w.Days)
	half, said := rule.Need(s.Trace, book.Fact(factHalf), w.HalfDay)
	if !told || !said {
		return nil, false, false
	}
	full := min(days, asking.Whole(&p.FullDays))
	if (half && p.unseen(s, &p.Half)) || (days > full || half && days == full) && p.unseen(s, &p.Later) {
		return nil, false, false
	}
	n = new(big.Rat).Mul(big.NewRat(int64(days-full), 1), p.Later.Value.Rat())
	n.Add(n, big.NewRat(int64(full), 1))
	if half {
		part := p.Half.Value.Rat()
		if days >= asking.Whole(&p.FullDays) {
			part = new(big.Rat).Mul(part, p.Later.Value.Rat())
		}
		n.Add(n, part)
		s.Line(ruleHalf, p.Half.Basis, rule.Figure("折合天数", "counts as days", rule.Exactly(number(part), rule.Days)))
	}
	s.Line(ruleDays, p.FullDays.Basis, rule.Figure("整天数", "whole days", rule.Exactly(rule.Int(int64(days)), rule.Days)), rule.Figure("合计折合天数", "count as days in all", rule.Exactly(number(n), rule.Days)))
	return n, false, true
}

// gross is what leaves a net amount when tax is withheld from one payment of it: the first of the brackets whose result lies in it.
func (t *TaxPolicy) gross(net *big.Rat) *big.Rat {
	one := big.NewRat(1, 1)
	if net.Cmp(t.Deduction.Value.Rat()) <= 0 {
		return net
	}
	// Up to Small: g - Rate1 (g - Deduction) = net.
	keep := new(big.Rat).Sub(one, t.Rate1.Value.Rat())
	g := quo(new(big.Rat).Sub(net, new(big.Rat).Mul(t.Rate1.Value.Rat(), t.Deduction.Value.Rat())), keep)
	if g.Cmp(t.Small.Value.Rat()) <= 0 {
		return g
	}
	// Beyond: g - (Rate (1 - Share) g - Quick) = net.
	part := new(big.Rat).Sub(one, t.Share.Value.Rat())
	for _, b := range []struct{ rate, quick, most *rule.Limit }{{&t.Rate1, nil, &t.Step2}, {&t.Rate2, &t.Quick2, &t.Step3}, {&t.Rate3, &t.Quick3, nil}} {
		g = new(big.Rat).Set(net)
		if b.quick != nil {
			g.Sub(g, b.quick.Value.Rat())
		}
		g = quo(g, new(big.Rat).Sub(one, new(big.Rat).Mul(b.rate.Value.Rat(), part)))
		if b.most == nil || new(big.Rat).Mul(g, part).Cmp(b.most.Value.Rat()) <= 0 {
			break
		}
	}
	return g
}

// net is what is left of one payment after tax was withheld.
func (t *TaxPolicy) net(gross *big.Rat) *big.Rat {
	income := new(big.Rat).Sub(gross, t.Deduction.Value.Rat())
	if gross.Cmp(t.Small.Value.Rat()) > 0 {
		income = new(big.Rat).Mul(gross, new(big.Rat).Sub(big.NewRat(1, 1), t.Share.Value.Rat()))
	}
	rate, quick := &t.Rate1, new(big.Rat)
	switch {
	case income.Sign() <= 0:
		return gross
	case income.Cmp(t.Step3.Value.Rat()) > 0:
		rate, quick = &t.Rate3, t.Quick3.Value.Rat()
	case income.Cmp(t.Step2.Value.Rat()) > 0:
		rate, quick = &t.Rate2, t.Quick2.Value.Rat()
	}
	tax := new(big.Rat).Mul(income, rate.Value.Rat())
	return new(big.Rat).Add(new(big.Rat).Sub(gross, tax), quick)
}

// quo is a / b, and a where a policy of the caller's takes everything.
func quo(a, b *big.Rat) *big.Rat {
	if b.Sign() <= 0 {
		return a
	}
	return new(big.Rat).Quo(a, b)
}

const fenInYuan = 100

// fen rounds half up to the fen.
func fen(x *big.Rat) rule.Number {
	n := new(big.Rat).Mul(x, big.NewRat(fenInYuan, 1))
	n.Add(n, big.NewRat(1, 2))
	whole := new(big.Int).Div(n.Num(), n.Denom())
	return rule.Frac(whole.Int64(), fenInYuan)
}

// number is an exact number, small as days are.
func number(x *big.Rat) rule.Number { return rule.Frac(x.Num().Int64(), x.Denom().Int64()) }

func between(low, high rule.Number) rule.Named {
	return rule.Figure("范围", "range", rule.Between(low, high, rule.YuanUnit))
}
