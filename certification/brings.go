package certification

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/certification/hnte/certificate"
	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
)

// reducedTax is the rate of the certificate held, or of one issued in the year of the day, with what it would have saved on
// the taxable income of the year before.
func reducedTax(f *File, on rule.Date, held bool) []rule.Line {
	law, err := certificate.Editions().On(on)
	if err != nil {
		return nil
	}
	tax, from := &law.Policy.Tax, on.Year()
	if last, _ := f.Held(on); held {
		from = last.IssuedOn.Or(on).Year()
	}
	l := book.Line(ruleReduced, rule.Figure("税率", "rate", tax.Reduced.Known(rule.Share)), rule.Figure("一般税率", "general rate", tax.Rate.Known(rule.Share)),
		inYear("自发证年度起", "from the year of issue", from)).On(tax.Reduced.Basis, tax.Rate.Basis).
		Saying(rule.T("与小型微利企业等其他优惠税率不叠加，由企业择一享受", "not on top of other rates, such as that of small low-profit enterprises: the enterprise chooses one"))
	income, given := f.In(on.Year() - 1).TaxableIncome.Get()
	if less, ok := difference(tax.Rate.Value, tax.Reduced.Value); ok && given && income.Sign() > 0 {
		l.Values = append(l.Values, part("按上一年度应纳税所得额测算每年少缴", "on the taxable income of the year before, less each year", income, less))
	}
	return []rule.Line{l}
}

// losses says until when losses can be set off where the enterprise qualifies in the year of the day, and by the years in
// which it qualified before: a line for each loss still open whose term that extends, or what the law grants where no loss
// is known. Before 2018 no year extended any.
func losses(f *File, on rule.Date, qualified []int) (lines []rule.Line) {
	tax := &certificateLaw.Tax
	if on.Year() < whole(tax.FirstQualified) {
		return nil
	}
	years, _ := f.Years.Get()
	known := false
	for i := range years {
		income, given := years[i].TaxableIncome.Get()
		if !given || income.Sign() >= 0 {
			continue
		}
		known = true
		year := years[i].Year.Or(0)
		longer, shorter := lossLife(year, append(qualified, on.Year())...), lossLife(year)
		if longer > shorter && shorter > 0 && longer >= on.Year() {
			lines = append(lines, book.Line(ruleLoss, inYear("亏损年度", "loss of", year), rule.Figure("亏损额", "amount", rule.Money(income.Neg())),
				inYear("可弥补至", "can be set off until", longer), inYear("无资格年度时至", "without a qualifying year until", shorter)).At("years["+strconv.Itoa(i)+"]"))
		}
	}
	if !known {
		lines = append(lines, book.Line(ruleLoss, rule.Figure("结转", "carried forward for", tax.LongYears.Known(rule.Years)), rule.Figure("一般", "in general", tax.LossYears.Known(rule.Years))).
			On(tax.LongYears.Basis, tax.LossYears.Basis))
	}
	return lines
}

// certifiedYears are the years up to that of the day in which a certificate of the file gave the status, as far as is known.
func certifiedYears(f *File, on rule.Date) (years []int) {
	all, _ := f.Certificates.Get()
	for _, c := range all {
		if c.IssuedOn.Or(on).After(on) {
			continue
		}
		a, _ := certificateOf(f, c).Losses()
		if s, known := a.Value(); known {
			for y := s.Qualified.From; y <= min(s.Qualified.To, on.Year()); y++ {
				years = append(years, y)
			}
		}
	}
	return years
}

// numberedYears are the years up to that of the day for which a number of the file stands.
func numberedYears(f *File, on rule.Date) (years []int) {
	all, _ := f.Registrations.Get()
	for i := range all {
		n, err := techsme.ParseNumber(all[i].Number)
		if err == nil && all[i].Revoked == rule.Given(false) && n.Year() <= on.Year() {
			years = append(years, n.Year())
		}
	}
	return years
}

// lossLife is the last year of set-off, 0 where that is not told.
func lossLife(loss int, qualified ...int) int {
	a, err := techsme.LossLife(loss, qualified...)
	if err != nil {
		return 0
	}
	year, _ := a.Value()
	return year
}

// taxSaved is what a super-deduction saves at both rates.
func taxSaved(on rule.Date, amount rule.Number) []rule.Line {
	law, err := certificate.Editions().On(on)
	if err != nil {
		return nil
	}
	l := book.Line(ruleSaved).On(law.Policy.Tax.Rate.Basis).
		Saying(rule.T("以当年有足够的应纳税所得额为前提", "as far as there is taxable income"))
	for _, at := range [...]struct {
		zh, en string
		rate   rule.Limit
	}{{"按一般税率", "at the general rate", law.Policy.Tax.Rate}, {"按高新技术企业税率", "at the rate of high-tech enterprises", law.Policy.Tax.Reduced}} {
		if saved, ok := amount.Times(at.rate.Value); ok {
			l.Values = append(l.Values, rule.Figure(at.zh, at.en, rule.Exactly(saved, rule.YuanUnit)))
		}
	}
	return []rule.Line{l}
}

func difference(a, b rule.Number) (rule.Number, bool) {
	minus, ok := b.Times(rule.Int(-1))
	if !ok {
		return rule.Number{}, false
	}
	return a.Plus(minus)
}

// part names a share of an amount, exact.
func part(zh, en string, of decimal.Decimal, share rule.Number) rule.Named {
	fen, _ := rule.AmountFen(of)
	n, _ := rule.Frac(fen, 100).Times(share)
	return rule.Figure(zh, en, rule.Exactly(n, rule.YuanUnit))
}
