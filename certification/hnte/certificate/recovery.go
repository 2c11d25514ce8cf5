package certificate

import (
	"fmt"
	"math/big"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// YearTax is the tax of one year that the reduced rate had saved, in yuan, exact to the fen.
type YearTax struct {
	Year   int         `json:"year"`
	Income rule.Number `json:"income"` // taxable income
	Tax    rule.Number `json:"tax"`    // (general rate - reduced rate) x taxable income, zero for a loss
}

// Text writes year and tax in one language.
func (y YearTax) Text(l rule.Lang) string {
	return rule.T(fmt.Sprintf("%d年度", y.Year), fmt.Sprintf("%d: ", y.Year)).In(l) + rule.Exactly(y.Tax, rule.YuanUnit).Text(l)
}

// Recovery is the tax recovered after a withdrawal.
type Recovery struct {
	// From is the first year without status.
	From  int         `json:"from"`
	Years []YearTax   `json:"years"`
	Total rule.Number `json:"total"` // without late fees
}

// Text writes the total in one language.
func (r Recovery) Text(l rule.Lang) string {
	return rule.T(fmt.Sprintf("自%d年度起追缴", r.From), fmt.Sprintf("from %d: ", r.From)).In(l) + rule.Exactly(r.Total, rule.YuanUnit).Text(l)
}

// Recovery returns the tax recovered after the withdrawal: for each year at the reduced rate from that of the act on,
// within the validity, the difference of the rates times the taxable income, rounded half up to the fen. Incomes of all
// such years before the year of the withdrawal are needed; later years had not been settled, and are counted where they are
// given. Late fees are not computed. A ground that the edition does not know leaves the answer open. A year of the act after
// the certificate ended is an error.
func (c Certificate) Recovery() (rule.Answer[Recovery], error) {
	return inForce(c, byWithdrawal, c.WithdrawnOn.Or(rule.Date{}), recovery)
}

// Recovery returns under this policy the tax recovered after the withdrawal.
func (p Policy) Recovery(c Certificate) (rule.Answer[Recovery], error) {
	return under(p, c, byWithdrawal, c.WithdrawnOn.Or(rule.Date{}), recovery)
}

func recovery(p *Policy, c *Certificate, t *rule.Trace) (rule.Answer[Recovery], error) {
	if act, last := c.ActYear.Or(0), p.validLines(c, t).Until.Year(); act > last {
		return rule.Answer[Recovery]{}, afterTheEnd(last)
	}
	p.groundLine(c, t)
	r := Recovery{Years: []YearTax{}}
	from, told := p.lostFrom(c, t)
	if told {
		r.From = from
		p.recovered(c, t, &r)
	}
	line(t, ruleLateFees)
	line(t, ruleSubsidies)
	return rule.Conclude(t, book, ruleRecovery, r)
}

// afterTheEnd refuses a year of the act in which there was no status to withdraw.
func afterTheEnd(last int) error {
	return problems([]door.Problem{{
		Path: book.Fact(factActYear).Path, Code: door.Inconsistent,
		Text:   rule.T(fmt.Sprintf("证书已于%d年到期，行为（不符合条件）年度在其后", last), fmt.Sprintf("the certificate ended in %d, before the year of the act", last)),
		Remedy: rule.T("请核对该年度，或改查该年度的证书", "check the year, or ask about the certificate of that year"),
	}})
}

// groundLine judges whether the ground exists in this edition.
func (p *Policy) groundLine(c *Certificate, t *rule.Trace) {
	ground, given := need(t, factGround, c.Ground)
	if !given {
		judged(t, ruleGround, rule.Undetermined)
		return
	}
	clause, year := p.Grounds.of(ground)
	l := judged(t, ruleGround, whether(clause.On), said("情形", "ground", textOf(grounds, ground)), said("起算年度", "counted from", year))
	*l = l.On(clause.Basis)
	if !clause.On {
		t.Because(rule.LawUnknown)
		l.Note = rule.T("适用版本未见此情形，请核对决定所引条款", "this edition is not known to have this ground: check the clause that the decision cites")
	}
}

// recovered adds up the years.
func (p *Policy) recovered(c *Certificate, t *rule.Trace, r *Recovery) {
	span := p.reducedYears(c)
	held := judged(t, ruleWithin, whether(r.From <= span.To), inYear("自该年度起", "from", r.From), said("享受优惠年度", "years at the reduced rate", rule.T(span.Text(rule.ZH), span.Text(rule.EN))))
	*held = held.On(p.Tax.WholeFirstYear.Basis)
	if r.From > span.To {
		held.Note = rule.T("该年度起已无优惠税款可追缴", "no year at the reduced rate is left to recover")
	}
	total := new(big.Int)
	for year := max(r.From, span.From); year <= span.To; year++ {
		if y, fen, counted := p.ofYear(c, t, year); counted {
			r.Years = append(r.Years, y)
			total.Add(total, fen)
		}
	}
	r.Total = fenNumber(total)
	l := line(t, ruleTotal, yuan("追缴税款合计", "tax recovered", r.Total))
	*l = l.On(p.withdrawnBy(c))
}

// ofYear is the tax of one year; false where it is not settled or not known.
func (p *Policy) ofYear(c *Certificate, t *rule.Trace, year int) (YearTax, *big.Int, bool) {
	income, path, fact := c.income(year)
	fen, given := income.Get()
	switch {
	case given:
		return p.taxOf(t, year, fen, path)
	case year < c.WithdrawnOn.Or(rule.Date{}).Year():
		t.Lack(book.Fact(fact))
		l := judged(t, ruleYearTax, rule.Undetermined, inYear("年度", "year", year))
		*l = l.On(p.Tax.Reduced.Basis, p.Tax.Rate.Basis)
	default:
		l := line(t, ruleUnsettled, inYear("年度", "year", year))
		*l = l.On(p.withdrawnBy(c))
	}
	return YearTax{}, nil, false
}

// taxOf is the difference of the rates times the taxable income of a year in fen.
func (p *Policy) taxOf(t *rule.Trace, year int, income int64, path string) (YearTax, *big.Int, bool) {
	tax := p.Tax.saved(income)
	y := YearTax{Year: year, Income: rule.Frac(income, 100), Tax: fenNumber(tax)}
	l := line(t, ruleYearTax, inYear("年度", "year", year), yuan("应纳税所得额", "taxable income", y.Income),
		rule.Figure("法定税率", "general rate", p.Tax.Rate.Known(rule.Share)), rule.Figure("优惠税率", "reduced rate", p.Tax.Reduced.Known(rule.Share)), yuan("税款", "tax", y.Tax))
	*l = l.On(p.Tax.Reduced.Basis, p.Tax.Rate.Basis, rule.Basis{Source: rule.Derived}).At(path).Rounded(rule.T("四舍五入到分", "rounded half up to the fen"))
	return y, tax, true
}

// saved is (general rate - reduced rate) x income, in fen, rounded half up; zero for a loss.
func (p *TaxPolicy) saved(income int64) *big.Int {
	if income <= 0 {
		return new(big.Int)
	}
	exact := new(big.Rat).Sub(p.Rate.Value.Rat(), p.Reduced.Value.Rat())
	exact.Mul(exact, new(big.Rat).SetInt64(income))
	exact.Add(exact, big.NewRat(1, 2))
	return new(big.Int).Div(exact.Num(), exact.Denom())
}

// income is the taxable income of a year in fen and its place; the fact to ask for where it is not given.
func (c *Certificate) income(year int) (rule.Opt[int64], string, rule.FactID) {
	all, _ := c.Incomes.Get()
	for i := range all {
		if all[i].Year.Or(0) != year {
			continue
		}
		amount, given := all[i].Taxable.Get()
		if fen, fits := rule.AmountFen(amount); given && fits {
			return rule.Given(fen), item("incomes", i), factTaxable
		}
		return rule.Opt[int64]{}, item("incomes", i), factTaxable
	}
	return rule.Opt[int64]{}, "", factIncomes
}

// fenNumber is an amount of fen in yuan. The greatest amount times the longest validity of a policy fits.
func fenNumber(fen *big.Int) rule.Number { return rule.Frac(fen.Int64(), 100) }
