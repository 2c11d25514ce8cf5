package foreigner

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Thresholds are the pay by the year and by the month, in yuan, from which a person is of tier A or B by the multiple of
// the average wage alone. At the figure itself one is.
type Thresholds struct {
	AnnualA  rule.Number `json:"annual_a"`
	MonthlyA rule.Number `json:"monthly_a"`
	AnnualB  rule.Number `json:"annual_b"`
	MonthlyB rule.Number `json:"monthly_b"`
}

// Text writes the thresholds in one language.
func (t Thresholds) Text(l rule.Lang) string {
	money := func(n rule.Number) string { return rule.Exactly(n, rule.YuanUnit).Text(l) }
	return rule.T(
		"A类年薪"+money(t.AnnualA)+"（月薪"+money(t.MonthlyA)+"），B类年薪"+money(t.AnnualB)+"（月薪"+money(t.MonthlyB)+"）",
		"A from "+money(t.AnnualA)+" a year ("+money(t.MonthlyA)+" a month), B from "+money(t.AnnualB)+" ("+money(t.MonthlyB)+")").In(l)
}

var halfUp = rule.T("月薪为年薪除以12，四舍五入到分；比较按年薪，不按取整后的月薪", "by the month: a twelfth, rounded half up to the fen; compared by the year, not by the rounded month")

// PayThresholds tells the pay that reaches A and B in a place: of the application it reads Locality, AppliedOn and Wage. An
// average wage by the year is multiplied as it is; one by the month is multiplied, and twelvefold by the year.
func PayThresholds(a Application) (rule.Answer[Thresholds], error) {
	if err := Validate(&a); err != nil {
		return rule.Answer[Thresholds]{}, err
	}
	law, err := placeOf(a.Locality).timeline.On(a.AppliedOn.Or(rule.Date{}))
	if err != nil {
		return rule.Answer[Thresholds]{}, err
	}
	f := frame(&a)
	f.Edition = &law.Edition
	return law.Policy.thresholds(&rule.Trace{Frame: f}, &a.Wage)
}

func (p *Policy) thresholds(t *rule.Trace, w *Wage) (rule.Answer[Thresholds], error) {
	amount, given := rule.Need(t, book.Fact(factWage), w.Amount)
	basis, told := rule.Need(t, book.Fact(factWageMonthly), w.Basis)
	out := Thresholds{}
	for _, x := range []struct {
		id              rule.ID
		times           *rule.Limit
		annual, monthly *rule.Number
	}{{payA, &p.A.Multiple, &out.AnnualA, &out.MonthlyA}, {payB, &p.B.Multiple, &out.AnnualB, &out.MonthlyB}} {
		l := t.Add(book.Line(x.id, rule.Figure("倍数", "multiple", x.times.Known(rule.Plain))).On(x.times.Basis))
		if !given || !told {
			continue
		}
		fen, _ := rule.AmountFen(amount)
		base, fits := rule.Frac(fen, 100).Times(x.times.Value)
		if !fits || !byYearAndMonth(base, basis, x.annual, x.monthly) {
			return rule.Answer[Thresholds]{}, &rule.BoundsError{Facts: []rule.Fact{book.Fact(factWage)}}
		}
		l.Values = append(l.Values, rule.Figure("平均工资", "average wage", rule.Money(amount)),
			rule.Figure("年薪", "a year", rule.Exactly(*x.annual, rule.YuanUnit)), rule.Figure("月薪", "a month", rule.Exactly(*x.monthly, rule.YuanUnit)))
		if basis == Annual {
			l.Rounding = halfUp
		}
	}
	return rule.Conclude(t, book, payRule, out)
}

// byYearAndMonth derives one figure from the other; false where it does not fit.
func byYearAndMonth(base rule.Number, basis WageBasis, annual, monthly *rule.Number) bool {
	year, fits := base.Times(rule.Int(12))
	if basis == Monthly {
		*monthly, *annual = base, year
		return fits
	}
	*annual = base
	fen, fits := base.Times(rule.Frac(100, 12))
	if !fits {
		return false
	}
	half, fits := fen.Plus(rule.Frac(1, 2))
	*monthly = rule.Frac(half.Num()/half.Den(), 100)
	return fits
}

// notAllowed is the error of an argument that is none of the allowed values.
func notAllowed(path string, allowed []string) error {
	list := ""
	for i, v := range allowed {
		if i > 0 {
			list += " "
		}
		list += v
	}
	return &door.InputError{Problems: []door.Problem{{
		Path: path, Code: door.NotAllowed, Text: rule.T("不是允许的值", "is not one of the allowed values"), Remedy: rule.T("可用："+list, "use one of: "+list),
	}}}
}
