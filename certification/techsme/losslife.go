package techsme

import (
	"fmt"
	"strconv"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// LossLife returns the last tax year in which the loss of a tax year may still be set off, under the tax rules last
// checked: ten years later where the firm qualified, as technology-based SME or high-tech enterprise, in some year from
// 2018 on that is one to five years after the loss; else five. A qualifying year is the year printed in a number that
// stands, or a year of a high-tech certificate; losing the status later is taken not to shorten the term. Whether the
// loss of a qualifying year itself is extended is disputed: read literally it is not. Years lie from 1 to 9999.
func LossLife(loss int, qualified ...int) (rule.Answer[int], error) {
	editions := lifeTimeline.All()
	last := &editions[len(editions)-1]
	return last.Policy.Tax.lossLife(rule.Frame{Edition: &last.Edition}, loss, qualified)
}

// LossLife returns under this policy the last tax year in which the loss of a tax year may be set off.
func (p TaxPolicy) LossLife(loss int, qualified ...int) (rule.Answer[int], error) {
	return p.lossLife(rule.Frame{}, loss, qualified)
}

func (p *TaxPolicy) lossLife(f rule.Frame, loss int, qualified []int) (rule.Answer[int], error) {
	if err := checkYears(loss, qualified); err != nil {
		return rule.Answer[int]{}, err
	}
	if err := p.check(); err != nil {
		return rule.Answer[int]{}, err
	}
	y := strconv.Itoa(loss)
	f.Subject = rule.T(y+"年度亏损", "loss of "+y)
	t, long, own := trace{frame: f}, false, false
	for i, q := range qualified {
		covers := q >= whole(p.FirstQualified) && loss >= q-whole(p.LookBack) && loss < q
		long, own = long || covers, own || q == loss && q >= whole(p.FirstQualified)
		l := t.judged(lossCovered, whether(covers), inYear("具备资格年度", "qualified in", q), yearsFrom(q-whole(p.LookBack), q-1))
		*l = l.On(p.LookBack.Basis, p.FirstQualified.Basis).At(fmt.Sprintf("qualified_years[%d]", i))
	}
	years := p.term(&t, loss, long, own)
	return answer(&t, lossLifeOf, rule.Given(t.within(loss+years)))
}

// yearsFrom names a range of calendar years, both ends inclusive.
func yearsFrom(first, last int) rule.Named {
	return words("可延长的亏损年度", "losses covered", fmt.Sprintf("%d年至%d年", first, last), fmt.Sprintf("%d to %d", first, last))
}

// term is how many years a loss is carried forward, with the readings that would change it.
func (p *TaxPolicy) term(t *trace, loss int, long, own bool) int {
	years := p.LossYears
	if long || own && p.OwnYear.On {
		years = p.LongYears
	}
	l := t.line(lossTerm, rule.Figure("结转年限", "carried forward for", years.Known(rule.Years)), inYear("最后弥补年度", "last year of set-off", loss+whole(years)))
	*l = l.On(years.Basis).Saying(rule.T("先到期亏损先弥补", "the loss that lapses first is set off first"))
	if own && !long {
		other := p.LongYears
		if p.OwnYear.On {
			other = p.LossYears
		}
		l := t.line(lossOwnYear, inYear("最后弥补年度", "last year of set-off", t.within(loss+whole(other))))
		*l = l.On(p.OwnYear.Basis)
	}
	if loss == whole(p.HardshipLoss) && years.Value.Cmp(p.HardshipYears.Value) < 0 {
		l := t.line(lossHardship, inYear("最后弥补年度", "last year of set-off", t.within(loss+whole(p.HardshipYears))))
		*l = l.On(p.HardshipYears.Basis)
	}
	return whole(years)
}

// checkYears refuses what is no calendar year.
func checkYears(loss int, qualified []int) error {
	var found []door.Problem
	check := func(path string, year int) {
		if rule.NewDate(year, 1, 1).IsZero() {
			found = append(found, door.Problem{Path: path, Code: door.OutOfRange, Text: rule.T("不是有效年度", "is no calendar year"),
				Remedy: rule.T("请填写四位年份", "give a year of four digits")})
		}
	}
	check("loss_year", loss)
	for i, q := range qualified {
		check(fmt.Sprintf("qualified_years[%d]", i), q)
	}
	return problems(found)
}
