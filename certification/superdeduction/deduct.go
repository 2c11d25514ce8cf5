package superdeduction

import (
	"slices"
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// Deduction is the super-deduction of a tax year, in yuan, exact to the fen. An enterprise that is excluded has the
// amount 0.
type Deduction struct {
	TaxYear  int  `json:"tax_year"`
	Eligible bool `json:"eligible"`
	// Rate is the rate of the year; in 2022 the fourth quarter may have had a higher one.
	Rate rule.Number `json:"rate"`
	// Base and Amortisation are what the rate is applied to: expensed R&D, and amortisation of intangible assets formed.
	Base         rule.Number `json:"base"`
	Amortisation rule.Number `json:"amortisation"`
	// Formed is the cost, as far as it can be deducted, of the intangible assets formed in the year; it is deducted as it is
	// amortised.
	Formed rule.Number `json:"formed"`
	// Amount is what is deducted besides the actual expense (加计扣除额).
	Amount rule.Number `json:"amount"`
}

// Text writes the amount in one language.
func (d Deduction) Text(l rule.Lang) string { return rule.Exactly(d.Amount, rule.YuanUnit).Text(l) }

// Deduct answers the super-deduction of a claim under the rules of its tax year, step by step. An error means that there is
// no lawful answer: malformed input, every problem at once, or a year before 2016 (*rule.EditionError).
func Deduct(c Claim) (rule.Answer[Deduction], error) {
	t, p, err := open(&c)
	if err != nil {
		return rule.Answer[Deduction]{}, err
	}
	return p.deduct(t, &c)
}

// Deduct answers under this policy, whatever rules are in force in the tax year.
func (p Policy) Deduct(c Claim) (rule.Answer[Deduction], error) {
	if err := Validate(&c); err != nil {
		return rule.Answer[Deduction]{}, err
	}
	return p.deduct(started(nil, c.TaxYear.Or(0)), &c)
}

// open validates a claim and finds the rules of its year, asked for on its last day.
func open(c *Claim) (*rule.Trace, *Policy, error) {
	if err := Validate(c); err != nil {
		return nil, nil, err
	}
	e, err := timeline.On(rule.NewDate(c.TaxYear.Or(0), 12, 31))
	if err != nil {
		return nil, nil, err
	}
	return started(&e.Edition, c.TaxYear.Or(0)), &e.Policy, nil
}

func (p *Policy) deduct(t *rule.Trace, c *Claim) (rule.Answer[Deduction], error) {
	d := Deduction{TaxYear: c.TaxYear.Or(0), Eligible: true}
	if p.excluded(t, c) {
		d.Eligible = false
		t.Settle()
		t.Add(book.Line(ruleAmount, money("加计扣除额", "super-deduction", 0)).Judged(rule.Failed))
		return rule.Conclude(t, book, ruleAmount, d)
	}
	rate := p.rate(t, c)
	s := p.ledger(t, c)
	if t.Lacking() {
		t.Add(book.Line(ruleBase, t.Open()...).
			Saying(rule.T("以上各项未提供（或规定数值不明），暂不能计算", "nothing can be computed while these are not given, or their figure is not known")))
		return rule.Conclude(t, book, ruleAmount, d)
	}
	n := p.count(s)
	p.lines(t, s, &n)
	base, amortisation := n.net(s)
	d.Rate, d.Base, d.Amortisation, d.Formed = rate, yuan(base), yuan(amortisation), yuan(n.asset(s))
	amount := p.apply(t, c, rate, base, amortisation)
	d.Amount = yuan(amount)
	if !t.Lacking() {
		t.Add(book.Line(ruleAmount, money("加计扣除额", "super-deduction", amount)))
	}
	return rule.Conclude(t, book, ruleAmount, d)
}

// excluded reports whether it surely has no super-deduction at all, with a line for each condition.
func (p *Policy) excluded(t *rule.Trace, c *Claim) bool {
	return slices.Contains([]rule.Verdict{
		flag(t, ruleResident, factResident, c.Resident),
		flag(t, ruleAudit, factAudit, c.AuditLevy),
		p.industry(t, c),
	}, rule.Failed)
}

// industry: more than half of the income from an excluded industry excludes; exactly half does not.
func (p *Policy) industry(t *rule.Trace, c *Claim) rule.Verdict {
	l := book.Line(ruleIndustry, amountOf(factExcluded, c.ExcludedIncome), amountOf(factBase, c.IncomeBase),
		rule.Figure("界限（超过）", "limit (above)", p.ExcludedShare.Known(rule.Share))).On(p.ExcludedShare.Basis)
	v := rule.Passed
	excluded, given := c.ExcludedIncome.Get()
	base, known := c.IncomeBase.Get()
	part, _ := rule.AmountFen(excluded)
	whole, _ := rule.AmountFen(base)
	switch {
	case given && part == 0:
	case !given || !known:
		v = rule.Undetermined
		rule.Need(t, book.Fact(factExcluded), c.ExcludedIncome)
		rule.Need(t, book.Fact(factBase), c.IncomeBase)
	case p.ExcludedShare.Open():
		v = rule.Undetermined // the ledger's step names the cause
	case rule.Int(part).Rat().Cmp(timesRat(whole, p.ExcludedShare.Value)) > 0:
		v = rule.Failed
	}
	t.Add(l.Judged(v))
	return v
}

// rate is the highest that applies; a kind that was not given matters only where its rate would be higher still.
func (p *Policy) rate(t *rule.Trace, c *Claim) rule.Number {
	best, law := p.Ordinary, factYear
	kinds := p.kinds(c)
	for _, k := range kinds {
		if is, given := k.is.Get(); given && is && k.rate.Value.Cmp(best.Value) > 0 {
			best, law = k.rate, k.fact
		}
	}
	for _, k := range kinds {
		if !k.is.IsGiven() && k.rate.Value.Cmp(best.Value) > 0 {
			t.Lack(book.Fact(k.fact))
		}
	}
	l := book.Line(ruleRate, rule.Figure("比例", "rate", best.Known(rule.Share))).On(best.Basis)
	if law != factYear {
		l = l.Saying(book.Fact(law).Title)
	}
	t.Add(l)
	return best.Value
}

type kind struct {
	fact rule.FactID
	is   rule.Opt[bool]
	rate rule.Limit
}

func (p *Policy) kinds(c *Claim) [4]kind {
	return [...]kind{
		{factManufacturer, c.Manufacturer, p.Manufacturer}, {factTechSME, c.TechSME, p.TechSME},
		{factCircuit, c.IntegratedCircuit, p.IntegratedCircuit}, {factMachine, c.MachineTool, p.MachineTool},
	}
}

// apply multiplies by the rate: each base on its own, rounded half up to the fen.
func (p *Policy) apply(t *rule.Trace, c *Claim, rate rule.Number, base, amortisation int64) int64 {
	if p.FourthQuarter.On && rate.Cmp(p.FourthQuarterRate.Value) < 0 {
		return p.fourth(t, c, rate, base+amortisation)
	}
	onBase, onAmortisation := share(base, rate), share(amortisation, rate)
	t.Add(book.Line(ruleBase, money("基数", "base", base), money("加计", "deduction", onBase)).Rounded(halfUp))
	if amortisation > 0 {
		t.Add(book.Line(ruleAmortisation, money("基数", "base", amortisation), money("加计", "deduction", onAmortisation)).Rounded(halfUp))
	}
	return onBase + onAmortisation
}

// fourth applies the higher rate to the fourth quarter, by the way the enterprise chose; of both, by the better.
func (p *Policy) fourth(t *rule.Trace, c *Claim, rate rule.Number, all int64) int64 {
	best, chosen := int64(-1), rule.ID(0)
	try := func(id rule.ID, quarter int64) {
		quarter = min(quarter, all)
		amount := share(all-quarter, rate) + share(quarter, p.FourthQuarterRate.Value)
		t.Add(book.Line(id, money("第四季度", "fourth quarter", quarter), money("加计", "deduction", amount)).On(p.FourthQuarterRate.Basis).Rounded(halfUp))
		if amount > best {
			best, chosen = amount, id
		}
	}
	if actual, given := c.FourthQuarter.Get(); given {
		n, _ := rule.AmountFen(actual)
		try(ruleFourthActual, n)
	}
	months, given := c.MonthsOperated.Get()
	if last, known := c.MonthsFourth.Get(); given && known {
		try(ruleFourthMonths, share(all, rule.Frac(int64(last), int64(months))))
	}
	if _, known := c.MonthsFourth.Get(); best >= 0 && given != known {
		t.Add(book.Line(ruleFourthMonths).Saying(rule.T("全年和第四季度的经营月数只提供了一项，未按月数计算",
			"only one of the two counts of months is given: not computed by months")))
	}
	if best < 0 && all > 0 {
		t.Lack(book.Fact(factFourth), book.Fact(factMonths), book.Fact(factMonthsFourth))
		return 0
	}
	if best >= 0 {
		t.Add(book.Line(ruleFourth, rule.Figure("比例", "rate", p.FourthQuarterRate.Known(rule.Share))).On(p.FourthQuarterRate.Basis).Saying(book.Rule(chosen).Title))
	}
	return max(best, 0)
}

// ledger reads what the ledger says of the year.
func (p *Policy) ledger(t *rule.Trace, c *Claim) *sums {
	s := &sums{projects: map[string]*project{}}
	if !c.Ledger.IsGiven() {
		lackPath(t, "ledger")
	}
	rows, _ := c.Ledger.Get()
	r := reader{p, c.TaxYear.Or(0), func(path string) { lackPath(t, path) }, s}
	r.read(rows)
	unknown(t, p)
	return s
}

// lines writes each step of the formula.
func (p *Policy) lines(t *rule.Trace, s *sums, n *count) {
	if s.clients > 0 {
		t.Add(book.Line(ruleClient, rule.Figure("行数", "rows", rule.Exactly(rule.Int(int64(s.clients)), rule.Items))))
	}
	t.Add(book.Line(ruleFive, money("合计", "total", n.spent.five)))
	for _, k := range n.caps {
		l := book.Line(ruleOther, money("实际发生", "actual", k.other), money("限额", "cap", k.limit)).
			On(p.OtherPooled.Basis, p.OtherShare.Basis).At(k.code).Rounded(halfUp)
		if k.other > k.limit {
			l = l.Saying(rule.T("超出部分不计入", "what exceeds the cap does not count"))
		}
		t.Add(l)
	}
	home := book.Line(ruleDomestic, money("实际发生", "actual", n.spent.domestic), money("计入", "counted", n.domestic)).On(p.CommissionShare.Basis).Rounded(halfUp)
	if n.spent.domestic > 0 {
		home = home.Saying(rule.T("委托研发合同须经科技行政主管部门登记并留存备查，此处未核", "the contract is registered with the science and technology authority and kept for inspection; not checked here"))
	}
	t.Add(home)
	if n.spent.overseas > 0 {
		t.Add(book.Line(ruleOverseas, money("实际发生", "actual", n.spent.overseas), money("限额", "cap", n.limit), money("计入", "counted", n.overseas)).
			On(p.OverseasOfDomestic.Basis, p.CommissionShare.Basis).Rounded(halfUp))
	}
	if n.formed != (cost{}) {
		t.Add(book.Line(ruleCapitalised, money("可加计的无形资产成本", "deductible cost of the intangible assets", n.asset(s))).Rounded(halfUp).
			Saying(rule.T("受限额的其他费用和境外费用按发生额比例分摊", "other and overseas expenses under a cap are shared in proportion to what was spent")))
	}
	if s.nonTaxable > 0 {
		t.Add(book.Line(ruleNonTaxable, money("金额", "amount", s.nonTaxable)))
	}
	if s.formedGrants > 0 {
		t.Add(book.Line(ruleNonTaxable, money("用于形成无形资产的金额", "amount spent on intangible assets", s.formedGrants)))
	}
	if s.special > 0 {
		t.Add(book.Line(ruleSpecial, money("金额", "amount", s.special)).On(p.SpecialIncome.Basis))
	}
}

func yearText(year int) rule.Text {
	y := strconv.Itoa(year)
	return rule.T(y+"纳税年度", "tax year "+y)
}
