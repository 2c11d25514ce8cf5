package superdeduction

import (
	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/rule"
)

// Comparison is what one ledger comes to in one year by three counts, in yuan. They differ lawfully.
type Comparison struct {
	// Accounting is the R&D expense of the income statement: expensed R&D, and amortisation of what was formed.
	Accounting rule.Number `json:"accounting"`
	// HNTE is the R&D expense that certification as high-tech enterprise counts; it may have fractions of a fen.
	HNTE rule.Number `json:"hnte"`
	// SuperDeduction is the base of the super-deduction, expensed and amortised, before the rate.
	SuperDeduction rule.Number `json:"super_deduction"`
}

// Text writes the three counts in one language.
func (c Comparison) Text(l rule.Lang) string {
	say := func(zh, en string, n rule.Number) string {
		return rule.T(zh, en).In(l) + rule.Exactly(n, rule.YuanUnit).Text(l)
	}
	return say("会计 ", "accounting ", c.Accounting) + say("，高企 ", ", HNTE ", c.HNTE) + say("，加计基数 ", ", super-deduction base ", c.SuperDeduction)
}

// Compare answers what the claim's ledger comes to by the accounts, for certification as high-tech enterprise and for the
// super-deduction, with a line for every lawful difference. The lines from accounting to HNTE add up to HNTE less
// Accounting, and those to the super-deduction to SuperDeduction less Accounting, exactly. Whether the enterprise is
// eligible is left aside. Work for clients is in none of the counts. Certification is counted by the edition in force on
// the last day of the year. An error is malformed input, or a year before 2016.
func Compare(c Claim) (rule.Answer[Comparison], error) {
	t, p, err := open(&c)
	if err != nil {
		return rule.Answer[Comparison]{}, err
	}
	return p.compare(t, &c)
}

func (p *Policy) compare(t *rule.Trace, c *Claim) (rule.Answer[Comparison], error) {
	year := c.TaxYear.Or(0)
	e, err := enterprise.Editions().On(rule.NewDate(year, 12, 31))
	if err != nil {
		return rule.Answer[Comparison]{}, err
	}
	counted, err := e.Policy.CountRD(&enterprise.Profile{Ledger: c.Ledger}, enterprise.Years{First: year, Last: year})
	if err != nil {
		return rule.Answer[Comparison]{}, err
	}
	for _, f := range counted.Missing() {
		lackPath(t, f.Path)
	}
	s := p.ledger(t, c)
	rd, told := counted.Value()
	if t.Lacking() || !told {
		t.Add(book.Line(ruleBase, t.Open()...).
			Saying(rule.T("以上各项未提供（或规定数值不明），暂不能计算", "nothing can be computed while these are not given, or their figure is not known")))
		return rule.Conclude(t, book, ruleCompare, Comparison{})
	}
	b := booked(c, year)
	n := p.count(s)
	base, amortisation := n.net(s)
	out := Comparison{yuan(b.expensed + b.formed), rd.Total, yuan(base + amortisation)}
	t.Add(book.Line(ruleAccounting, money("费用化支出", "expensed", b.expensed), money("自行开发无形资产摊销", "amortisation of own assets", b.formed), exactly(out.Accounting)))
	t.Add(book.Line(ruleHNTE, exactly(out.HNTE)))
	t.Add(book.Line(ruleClaim, exactly(out.SuperDeduction)))
	toHNTE(t, &e.Policy, b, rd)
	p.toClaim(t, s, &n, b)
	return rule.Conclude(t, book, ruleCompare, out)
}

func exactly(n rule.Number) rule.Named {
	return rule.Figure("金额", "amount", rule.Exactly(n, rule.YuanUnit))
}

// books are what the accounts say of the year, in fen, work for clients left out.
type books struct {
	expensed, formed, capitalised      int64
	other, domestic, overseas, commAll int64 // other, domestic and overseas as expensed; all commissions
	otherAll                           int64
}

func booked(c *Claim, year int) books {
	var b books
	rows, _ := c.Ledger.Get()
	for i := range rows {
		if a := &rows[i]; a.Year == rule.Given(year) && !a.ForClient.Or(false) {
			b.add(a)
		}
	}
	return b
}

func (b *books) add(a *enterprise.Activity) {
	fen := reader{lack: func(string) {}}
	total := int64(0)
	for _, d := range [...]int64{
		fen.fen(a.Personnel, ""), fen.fen(a.DirectInput, ""), fen.fen(a.Depreciation, ""), fen.fen(a.Amortisation, ""), fen.fen(a.Design, ""),
		fen.fen(a.Trial, ""), fen.fen(a.Domestic, ""), fen.fen(a.Overseas, ""), fen.fen(a.Other, ""),
	} {
		total += d
	}
	b.formed += fen.fen(a.FormedAmortisation, "")
	b.commAll += fen.fen(a.Domestic, "") + fen.fen(a.Overseas, "")
	b.otherAll += fen.fen(a.Other, "")
	if a.Capitalised.Or(false) {
		b.capitalised += total
		return
	}
	b.expensed += total
	b.other += fen.fen(a.Other, "")
	b.domestic += fen.fen(a.Domestic, "")
	b.overseas += fen.fen(a.Overseas, "")
}

// toHNTE explains the way from the accounts to certification: what is left is the cut of other expenses.
func toHNTE(t *rule.Trace, p *enterprise.Policy, b books, rd enterprise.RD) {
	comm := timesRat(b.commAll, p.CommissionShare.Value)
	lost := comm.Sub(comm, rule.Int(b.commAll).Rat())
	lost.Mul(lost, rule.Frac(1, 100).Rat())
	cut := rd.Total.Rat()
	cut.Sub(cut, yuan(b.expensed+b.capitalised).Rat()).Sub(cut, lost)
	diff(t, diffCapitalised, yuan(b.capitalised), p.CapitalisedCounts.Basis)
	diff(t, diffFormed, yuan(-b.formed), p.CapitalisedCounts.Basis)
	diff(t, diffCommission, rule.Frac(lost.Num().Int64(), lost.Denom().Int64()), p.CommissionShare.Basis)
	diff(t, diffOther, rule.Frac(cut.Num().Int64(), cut.Denom().Int64()), p.OtherShare.Basis, p.OtherOnTotal.Basis)
}

// toClaim explains the way from the accounts to the base of the super-deduction.
func (p *Policy) toClaim(t *rule.Trace, s *sums, n *count, b books) {
	other, domestic, overseas := n.other-n.otherF, n.domestic-n.domesticF, n.overseas-n.overF
	diff(t, diffBuildings, yuan(-s.buildings))
	diff(t, diffTrial, yuan(-s.trial))
	diff(t, diffOtherTax, yuan(other-b.other), p.OtherShare.Basis, p.OtherPooled.Basis)
	diff(t, diffDomestic, yuan(domestic-b.domestic), p.CommissionShare.Basis)
	diff(t, diffOverseas, yuan(overseas-b.overseas), p.OverseasCounts.Basis, p.OverseasOfDomestic.Basis)
	diff(t, diffNonTaxable, yuan(-s.nonTaxable))
	diff(t, diffSpecial, yuan(-s.special), p.SpecialIncome.Basis)
	base, amortisation := n.net(s)
	diff(t, diffFloor, yuan(base+amortisation-(n.expensed()+s.amortisation-s.nonTaxable-s.special)), p.SpecialIncome.Basis)
}

// diff adds the line of a difference, where there is one.
func diff(t *rule.Trace, id rule.ID, by rule.Number, law ...rule.Basis) {
	if by.Sign() != 0 {
		t.Add(book.Line(id, rule.Figure("差额", "difference", rule.Exactly(by, rule.YuanUnit))).On(law...))
	}
}
