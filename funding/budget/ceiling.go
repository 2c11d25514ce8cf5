package budget

import (
	"math/big"

	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
)

// Part is what one tier adds to a ceiling, in yuan: Within is the money of the base that lies in it.
type Part struct {
	Above  rule.Number `json:"above"`
	UpTo   rule.Number `json:"up_to,omitzero"` // zero for the last, which has no end
	Within rule.Number `json:"within"`
	Rate   rule.Number `json:"rate"`
}

// Ceiling is the most that the indirect costs may be, in yuan. Nothing has to be spent of it.
type Ceiling struct {
	Base   rule.Number `json:"base"`
	Parts  []Part      `json:"parts"`
	Amount rule.Number `json:"amount"` // truncated to the fen
	Form   rule.Number `json:"form"`   // truncated to 100 yuan, for forms in 万元 with two decimals
	Free   bool        `json:"free"`   // a lump sum: no ceiling at all
}

// Text writes the amount in one language.
func (c Ceiling) Text(l rule.Lang) string {
	if c.Free {
		return rule.T("不设上限（经费包干制）", "no ceiling (lump sum)").In(l)
	}
	return rule.Exactly(c.Amount, rule.YuanUnit).Text(l)
}

// IndirectCeiling answers what the indirect costs of a source may be at most, from its direct costs and the purchase of
// equipment among them (from the whole grant where the edition computes so), tier by tier.
func IndirectCeiling(g Grant) (rule.Answer[Ceiling], error) { return inForce(g, (*Policy).ceiling) }

// IndirectCeiling answers under this policy, whatever rules are in force.
func (p Policy) IndirectCeiling(g Grant) (rule.Answer[Ceiling], error) {
	return under(&p, g, (*Policy).ceiling)
}

func (p *Policy) ceiling(t *rule.Trace, g *Grant) (rule.Answer[Ceiling], error) {
	tiers, free := p.tiersFor(t, grantBook, &g.Rules)
	if free {
		return rule.Conclude(t, grantBook, ruleCeiling, Ceiling{Free: true, Parts: []Part{}})
	}
	base, told := p.base(t, g)
	if tiers == nil || !told {
		t.Add(grantBook.Line(ruleCeiling, t.Open()...).Saying(notYet))
		return rule.Conclude(t, grantBook, ruleCeiling, Ceiling{})
	}
	b := bounded(tiers.spans(), base)
	b.say(t, grantBook, "")
	return rule.Conclude(t, grantBook, ruleCeiling, b.value())
}

var notYet = rule.T("以上各项未提供，暂不能计算", "nothing can be computed while these are not given")

// tiersFor are the tiers of a project, nil while what they depend on is not given; free for a lump sum.
func (p *Policy) tiersFor(t *rule.Trace, b *rule.Book, r *Rules) (tiers *Tiers, free bool) {
	f, _ := b.FactAt("category")
	c, given := rule.Need(t, f, r.Category)
	if !given {
		return nil, false
	}
	if c == LumpSum {
		switch p.lumpSum(t, b, r) {
		case rule.Passed:
			return nil, true
		case rule.Undetermined:
			return nil, false
		}
	}
	if c != SoftScience || !p.Uplift.On {
		return p.of(c), false
	}
	f, _ = b.FactAt("grade")
	grade, given := rule.Need(t, f, r.Grade)
	if !given {
		return nil, false
	}
	return p.uplifted(grade), false
}

// lumpSum judges whether a project may be a lump sum: the edition has it, and the project is of a kind that it is for.
func (p *Policy) lumpSum(t *rule.Trace, b *rule.Book, r *Rules) rule.Verdict {
	l := b.Line(ruleLumpSum).On(p.LumpSum.Basis)
	if !p.LumpSum.On {
		t.Add(l.Judged(rule.Failed).Saying(rule.T("本版本未见包干制规定，按一般项目计算", "this edition is not known to provide it; computed as an ordinary project")))
		return rule.Failed
	}
	if !p.LumpLimited.On {
		t.Add(l.Judged(rule.Passed))
		return rule.Passed
	}
	l = b.Line(ruleLumpSum).On(p.LumpLimited.Basis)
	f, _ := b.FactAt("lump_sum_for")
	why, given := rule.Need(t, f, r.LumpSumFor)
	if !given {
		t.Add(l.Judged(rule.Undetermined))
		return rule.Undetermined
	}
	l.Values = append(l.Values, rule.Named{Title: f.Title, Words: lumps.Text(why)})
	if why != lumpGuide || p.LumpByGuide.On {
		t.Add(l.Judged(rule.Passed))
		return rule.Passed
	}
	t.Add(l.On(p.LumpByGuide.Basis).Judged(rule.Failed).Saying(rule.T("包干制限于人才类和基础研究类项目，按一般项目计算", "lump sums are for talent and basic research; computed as an ordinary project")))
	return rule.Failed
}

// uplifted are the tiers of soft science after acceptance: one rate on the whole base.
func (p *Policy) uplifted(g Grade) *Tiers {
	t := p.SoftScience
	switch g {
	case gradeExcellent:
		t.First, t.Second, t.Third = p.UpliftExcellent, p.UpliftExcellent, p.UpliftExcellent
	case gradeGood:
		t.First, t.Second, t.Third = p.UpliftGood, p.UpliftGood, p.UpliftGood
	}
	return &t
}

// base is what the rates are applied to.
func (p *Policy) base(t *rule.Trace, g *Grant) (int64, bool) {
	if p.OfTotal.On {
		total, told := needFen(t, grantBook, "total", g.Total)
		if told {
			t.Add(grantBook.Line(ruleBase, fen.Money("资助总额", "grant in total", total)).On(p.OfTotal.Basis).Saying(ofTotal))
		}
		return total, told
	}
	direct, told := needFen(t, grantBook, "direct", g.Direct)
	purchase, also := needFen(t, grantBook, "purchase", g.Purchase)
	if !told || !also {
		return 0, false
	}
	base := max(direct-purchase, 0)
	t.Add(grantBook.Line(ruleBase, fen.Money("直接费用", "direct costs", direct), fen.Money("设备购置费", "purchase of equipment", purchase),
		fen.Money("基数", "base", base)).On(p.OfTotal.Basis))
	return base, true
}

var ofTotal = rule.T("以资助总额为基数，不扣设备购置费", "the base is the whole grant; no purchase of equipment is taken off")

// bounds is a ceiling in fen; low and high differ only where a rate is not known.
type bounds struct {
	spans     []span
	base      int64
	low, high int64
}

func bounded(spans []span, base int64) bounds {
	return bounds{spans, base, fen.Floor(ceiling(spans, base, low)), fen.Floor(ceiling(spans, base, high))}
}

// say writes a line for each tier that holds money, and the ceiling.
func (b *bounds) say(t *rule.Trace, book *rule.Book, at string) {
	for i := range b.spans {
		s := &b.spans[i]
		within := s.holds(b.base)
		if within == 0 && i > 0 {
			continue
		}
		t.Add(book.Line(ruleTier, fen.Money("本档金额", "money in it", within), rule.Figure("比例", "rate", s.rate.Known(rule.Share)), yuanBetween("本档上限", "it adds", fen.Times(within, low.of(&s.rate)), fen.Times(within, high.of(&s.rate)))).
			On(s.rate.Basis, s.joint).At(at).Saying(s.name()))
	}
	l := book.Line(ruleCeiling, fen.Between("上限", "ceiling", b.low, b.high)).On(b.law()...).At(at).Rounded(fen.Down())
	t.Add(l)
	if b.low != b.high {
		t.Because(rule.LawUnknown)
		return
	}
	t.Add(book.Line(ruleForm, fen.Money("填报上限", "ceiling in the form", form100(b.low))).At(at).Rounded(rule.T("舍去不足100元（0.01万元）的部分", "truncated to 100 yuan")))
}

func (b *bounds) law() []rule.Basis {
	all := make([]rule.Basis, 0, len(b.spans))
	for i := range b.spans {
		if i == 0 || b.spans[i].holds(b.base) > 0 {
			all = append(all, b.spans[i].rate.Basis)
		}
	}
	return all
}

// form100 truncates an amount of fen to 100 yuan.
func form100(amount int64) int64 { return amount - amount%10_000 }

// value is the ceiling as told; of two ends the lower one, which is not told anyway.
func (b *bounds) value() Ceiling {
	c := Ceiling{Base: fen.Yuan(b.base), Amount: fen.Yuan(b.low), Form: fen.Yuan(form100(b.low))}
	for i := range b.spans {
		s := &b.spans[i]
		c.Parts = append(c.Parts, Part{fen.Yuan(s.from), fen.Yuan(s.to), fen.Yuan(s.holds(b.base)), low.of(&s.rate)})
	}
	return c
}

// yuanBetween names an exact amount given in fen, from the one to the other; what no pair of int64 holds is truncated to the
// fen.
func yuanBetween(zh, en string, from, to *big.Rat) rule.Named {
	return rule.Figure(zh, en, rule.Between(yuanOf(from), yuanOf(to), rule.YuanUnit))
}

func yuanOf(fens *big.Rat) rule.Number {
	r := new(big.Rat).Quo(fens, big.NewRat(100, 1))
	if r.Num().IsInt64() && r.Denom().IsInt64() {
		return rule.Frac(r.Num().Int64(), r.Denom().Int64())
	}
	return fen.Yuan(fen.Floor(fens))
}
