package subsidy

import (
	"math/big"
	"strconv"

	"github.com/keji-rules/keji/funding/allocation/internal/units"
	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/funding/internal/lines"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Result says what became of a firm.
type Result string

// The results.
const (
	Subsidised Result = "subsidised"
	Scaled     Result = "scaled"    // subsidised with its share of a budget that does not do
	SmallRD    Result = "least_rd"  // less R&D than the least
	OneYear    Result = "one_year"  // no super-deduction in the year before, or this year
	NotGrown   Result = "not_grown" // no more R&D than the year before
	Weak       Result = "intensity" // too little R&D for its sales
	Nothing    Result = "nothing"   // no increase, or too small an amount
)

var results = enum.Words[Result]{
	{Value: Subsidised, Text: rule.T("补助", "subsidised")},
	{Value: Scaled, Text: rule.T("按预算折算补助", "subsidised, scaled to the budget")},
	{Value: SmallRD, Text: rule.T("研发费用未达到起点", "less R&D than the least")},
	{Value: OneYear, Text: rule.T("未连续两年享受加计扣除", "no super-deduction in two consecutive years")},
	{Value: NotGrown, Text: rule.T("研发费用未较上年增长", "no growth of R&D")},
	{Value: Weak, Text: rule.T("研发投入强度不足", "too little R&D for its sales")},
	{Value: Nothing, Text: rule.T("无增量或金额过小，不补助", "no increase, or too small an amount")},
}

// Valid reports whether r is listed, Choices lists all, Text reads in one language.
func (r Result) Valid() bool             { return results.Has(r) }
func (Result) Choices() []string         { return results.Choices() }
func (r Result) Text(l rule.Lang) string { return results.Text(r).In(l) }

// Plan is a year's subsidies. Money is in yuan: Due is what the scheme gives, Paid what the budget allows; Left is the budget less Paid.
type Plan struct {
	Due       rule.Number `json:"due"`
	Paid      rule.Number `json:"paid"`
	Left      rule.Number `json:"left,omitzero"`
	Subsidies []Subsidy   `json:"subsidies"` // in the order of the firms
}

// Subsidy is what one firm gets.
type Subsidy struct {
	Key    string      `json:"key"`
	Name   string      `json:"name,omitzero"`
	Result Result      `json:"result"`
	Base   rule.Number `json:"base"`
	Due    rule.Number `json:"due"`
	Paid   rule.Number `json:"paid"`
	Odd    bool        `json:"odd,omitzero"` // it got one of the units left over by rounding down
}

// Text says in one language how much is paid.
func (p Plan) Text(l rule.Lang) string {
	n := 0
	for i := range p.Subsidies {
		if p.Subsidies[i].Paid.Sign() > 0 {
			n++
		}
	}
	count, due, paid := strconv.Itoa(n), rule.Exactly(p.Due, rule.YuanUnit).Text(l), rule.Exactly(p.Paid, rule.YuanUnit).Text(l)
	return rule.T("补助"+count+"家，应补助"+due+"，安排"+paid, count+" firms, "+due+" due, "+paid+" paid").In(l)
}

// Compute computes the subsidies of a round under this policy. While a figure that decides is not given, or the scheme's ratio is
// not known, there is no plan.
func (p Policy) Compute(w Round) (rule.Answer[Plan], error) {
	if err := p.ready(&w); err != nil {
		return rule.Answer[Plan]{}, err
	}
	list, _ := w.Firms.Get()
	c := &computing{p: &p, unit: w.Unit.Or(""), l: lines.Of(book, 3*len(list)+2, 10*len(list)+8)}
	plan := Plan{Subsidies: make([]Subsidy, len(list))}
	bases, due := make([]int64, len(list)), make([]int64, len(list))
	for i := range list {
		s := &plan.Subsidies[i]
		s.Key, s.Name = list[i].Key, list[i].Name
		bases[i] = c.base(&list[i], place(i), s)
	}
	c.scaleFirst(&w, bases)
	for i := range list {
		if bases[i] >= 0 {
			due[i] = c.due(&list[i], place(i), bases[i], &plan.Subsidies[i])
		}
	}
	if !c.l.Lacking() {
		c.pay(&w, &plan, due)
	} else if len(list) > 0 {
		c.l.Add(ruleOpen).Verdict = rule.Given(rule.Undetermined)
	}
	return lines.Conclude(c.l, ruleSubsidy, rule.Frame{}, plan)
}

type computing struct {
	p     *Policy
	l     *lines.Lines
	ratio *big.Rat // by which all is scaled before the caps; nil where it is not
	unit  rule.SplitUnit
}

// need is an amount in fen, noted as lacking where it was not given.
func (c *computing) need(told bool, path string) bool {
	if !told {
		c.l.Lack("firms[]." + path)
	}
	return told
}

// base is what the rates apply to, in fen; -1 where a firm has none, as the result says, or it cannot be told.
func (c *computing) base(f *Firm, at string, s *Subsidy) int64 {
	rd, told := fen.Of(f.RD)
	if !c.need(told, "rd") {
		return -1
	}
	prior, hasPrior := fen.Of(f.Prior)
	sales, hasSales := fen.Of(f.Sales)
	asksSales, large := c.p.Increment.On || c.p.Intensity.On, false
	if asksSales && c.need(hasSales, "sales") {
		large = fen.Rat(sales).Cmp(fen.Times(100, c.p.LargeAbove.Value)) > 0
	}
	if (c.p.Grown.On || c.p.TwoYears.On || c.p.Increment.On && large) && !c.need(hasPrior, "prior") || asksSales && !hasSales {
		return -1
	}
	if s.Result = c.stands(f, at, rd, prior, sales, large); s.Result != "" {
		return -1
	}
	base := rd
	if c.p.Increment.On && large && !(c.p.HasSpecial.On && c.p.SpecialOnTotal.On && f.Special.Or(false)) {
		base = max(rd-prior, 0)
	}
	s.Base = fen.Yuan(base)
	c.l.Add(ruleBase, lines.Words("企业", "firm", f.called()), fen.Money("研发费用", "R&D", rd), fen.Money("基数", "base", base)).Path = at
	return base
}

// stands is the threshold that a firm fails; empty where none.
func (c *computing) stands(f *Firm, at string, rd, prior, sales int64, large bool) Result {
	if c.p.HasLeastRD.On && !c.judge(ruleLeastRD, f, at, fen.Rat(rd).Cmp(fen.Times(100, c.p.LeastRD.Value)) >= 0, c.p.LeastRD.Basis, fen.Money("研发费用", "R&D", rd), rule.Figure("起点（含）", "at least", c.p.LeastRD.Known(rule.YuanUnit))) {
		return SmallRD
	}
	if c.p.TwoYears.On && !c.judge(ruleTwoYears, f, at, rd > 0 && prior > 0, c.p.TwoYears.Basis, fen.Money("研发费用", "R&D", rd), fen.Money("上年", "the year before", prior)) {
		return OneYear
	}
	if c.p.Grown.On && !c.judge(ruleGrown, f, at, rd > prior, c.p.Grown.Basis, fen.Money("研发费用", "R&D", rd), fen.Money("上年", "the year before", prior)) {
		return NotGrown
	}
	share := c.p.SmallShare
	if large {
		share = c.p.LargeShare
	}
	if c.p.Intensity.On && !c.judge(ruleIntensity, f, at, fen.Rat(rd).Cmp(fen.Times(sales, share.Value)) >= 0, share.Basis, fen.Money("研发费用", "R&D", rd), fen.Money("销售收入", "sales", sales), rule.Figure("强度（含）", "at least", share.Known(rule.Share))) {
		return Weak
	}
	return ""
}

func (c *computing) judge(id rule.ID, f *Firm, at string, met bool, law rule.Basis, values ...rule.Named) bool {
	line := c.l.Add(id, append([]rule.Named{lines.Words("企业", "firm", f.called())}, values...)...)
	*line = line.On(law)
	line.Path, line.Verdict = at, rule.Given(rule.Failed)
	if met {
		line.Verdict = rule.Given(rule.Passed)
	}
	return met
}

// due is the subsidy by the scheme, in fen: rates, the least of a first certification, the caps, the rounding.
func (c *computing) due(f *Firm, at string, base int64, s *Subsidy) int64 {
	exact, rate, open := c.rate(f, base)
	law := []rule.Basis{rate}
	if open {
		c.l.Because(rule.LawUnknown)
		return 0
	}
	s.Result = Subsidised
	if c.ratio != nil {
		exact.Mul(exact, c.ratio)
		s.Result, law = Scaled, append(law, c.p.ScaleFirst.Basis)
	}
	exact, law, told := c.bounds(f, exact, law)
	if !told {
		return 0
	}
	amount, how := fen.Floor(exact), fen.Down()
	switch {
	case c.p.ToWan.On:
		amount, how = toWan(exact), rule.T("四舍五入到万元，不足1万元不补助", "rounded half up to ten thousand yuan, below that nothing")
	case c.p.ScaleFirst.On:
		amount, how = amount-amount%c.unit.Fen(), units.RoundedDown(c.unit)
	}
	s.Due = fen.Yuan(amount)
	if amount == 0 {
		s.Result = Nothing
	}
	line := c.l.Add(ruleDue, lines.Words("企业", "firm", f.called()), fen.Money("基数", "base", base), fen.Money("应补助", "due", amount))
	*line = line.On(law...).Rounded(how)
	line.Path = at
	return amount
}

// bounds holds an exact amount to the least of a first certification, the cap and the taxes paid; false where one that is asked for
// is not given. What decides comes first of the law.
func (c *computing) bounds(f *Firm, exact *big.Rat, law []rule.Basis) (*big.Rat, []rule.Basis, bool) {
	if c.p.HasFirst.On {
		if first, given := f.First.Get(); !c.need(given, "first") {
			return exact, law, false
		} else if least := fen.Times(100, c.p.First.Value); first && exact.Cmp(least) < 0 {
			exact, law = least, append([]rule.Basis{c.p.First.Basis}, law...)
		}
	}
	if most := fen.Times(100, c.p.Cap.Value); c.p.Capped.On && exact.Cmp(most) > 0 {
		exact, law = most, append([]rule.Basis{c.p.Cap.Basis}, law...)
	}
	if !c.p.TaxCapped.On {
		return exact, law, true
	}
	taxes, given := fen.Of(f.Taxes)
	if most := fen.Rat(taxes); c.need(given, "taxes") && exact.Cmp(most) > 0 {
		exact, law = most, append([]rule.Basis{c.p.TaxCapped.Basis}, law...)
	}
	return exact, law, given
}

const tenThousand = 1_000_000 // fen

// toWan rounds half up to ten thousand yuan; what is less than that is nothing.
func toWan(exact *big.Rat) int64 {
	if exact.Cmp(fen.Rat(tenThousand)) < 0 {
		return 0
	}
	return fen.Round(new(big.Rat).Quo(exact, fen.Rat(tenThousand))) * tenThousand
}

// rate applies the rates to a base; open where one that matters is not known.
func (c *computing) rate(f *Firm, base int64) (exact *big.Rat, law rule.Basis, open bool) {
	special, given := f.Special.Get()
	if c.p.HasSpecial.On && !c.need(given, "special") {
		return new(big.Rat), c.p.Special.Basis, false
	}
	if c.p.HasSpecial.On && special {
		return fen.Times(base, c.p.Special.Value), c.p.Special.Basis, c.p.Special.Open() && base > 0
	}
	exact = new(big.Rat)
	for i := range c.p.Bands {
		b := &c.p.Bands[i]
		if i > 0 && b.From.Value.Sign() == 0 {
			break
		}
		part := new(big.Rat).Sub(fen.Rat(base), fen.Times(100, b.From.Value))
		if part.Sign() <= 0 {
			break
		}
		if i+1 < len(c.p.Bands) && c.p.Bands[i+1].From.Value.Sign() > 0 {
			if width := new(big.Rat).Sub(fen.Times(100, c.p.Bands[i+1].From.Value), fen.Times(100, b.From.Value)); part.Cmp(width) > 0 {
				part = width
			}
		}
		open = open || b.Rate.Open()
		exact.Add(exact, part.Mul(part, b.Rate.Value.Rat()))
	}
	return exact, c.p.Bands[0].Rate.Basis, open
}
