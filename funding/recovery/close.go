package recovery

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
)

// Outcome is what becomes of a project's fiscal money, in yuan.
type Outcome struct {
	Refund rule.Number `json:"refund"`
	// Kept says that a surplus stays with the unit: without end, or through KeptUntil, inclusive.
	Kept      bool      `json:"kept"`
	KeptUntil rule.Date `json:"kept_until,omitzero"`
}

// Text writes the outcome in one language.
func (o Outcome) Text(l rule.Lang) string {
	refund := rule.Exactly(o.Refund, rule.YuanUnit).Text(l)
	switch {
	case o.Kept && o.KeptUntil.IsZero():
		return rule.T("结余留归单位", "the surplus stays with the unit").In(l)
	case o.Kept:
		return rule.T("结余留用至"+o.KeptUntil.String(), "the surplus stays through "+o.KeptUntil.String()).In(l)
	}
	return rule.T("应退回"+refund, "refund "+refund).In(l)
}

// Close answers what becomes of a project's fiscal money when it has ended.
func Close(c Closing) (rule.Answer[Outcome], error) {
	if err := closingDoor.Validate(&c); err != nil {
		return rule.Answer[Outcome]{}, err
	}
	line := projects[c.Programme.Or("")]
	closed, _ := c.ClosedOn.Get()
	law, err := line.On(closed)
	if err != nil {
		return rule.Answer[Outcome]{}, err
	}
	f := rule.Frame{Edition: &law.Edition, Day: closed, DayIs: rule.T("项目结束日期", "day the project was closed"), AsOf: c.asked(), Subject: c.subject()}
	return law.Policy.close(&rule.Trace{Frame: f}, &c, line)
}

// Close answers under this policy, whatever rules are in force.
func (p ProjectPolicy) Close(c Closing) (rule.Answer[Outcome], error) {
	if err := closingDoor.Validate(&c); err != nil {
		return rule.Answer[Outcome]{}, err
	}
	if err := p.check(); err != nil {
		return rule.Answer[Outcome]{}, err
	}
	return p.close(&rule.Trace{Frame: rule.Frame{AsOf: c.asked(), Subject: c.subject()}}, &c, projects[c.Programme.Or("")])
}

func (c *Closing) asked() rule.Date { return c.On.Or(c.ClosedOn.Or(rule.Date{})) }

func (c *Closing) subject() rule.Text {
	p, e := programmes.Text(c.Programme.Or("")), ends.Text(c.End.Or(""))
	return rule.T(p.ZH+"·"+e.ZH, p.EN+", "+e.EN)
}

func (p *ProjectPolicy) close(t *rule.Trace, c *Closing, line rule.Timeline[ProjectPolicy]) (rule.Answer[Outcome], error) {
	o := Outcome{}
	switch c.End.Or("") {
	case Passed:
		o = p.passed(t, c, line)
	case Revoked:
		if !p.AllOfRevoked.On {
			o.Refund = p.difference(t, c)
			break
		}
		if c.Programme.Or("") == Foundation {
			t.Add(closingBook.Line(ruleFirst))
		}
		o.Refund = p.whole(t, c, p.AllOfRevoked.Basis)
	case NotStarted:
		o.Refund = p.whole(t, c, practice.Whole().Reported())
	case Terminated:
		if p.ProRata.On {
			o.Refund = p.proRata(t, c)
			break
		}
		o.Refund = p.difference(t, c)
	default:
		o.Refund = p.difference(t, c)
	}
	if !t.Lacking() {
		t.Add(closingBook.Line(ruleRefund, rule.Figure("金额", "amount", rule.Exactly(o.Refund, rule.YuanUnit))))
	}
	return rule.Conclude(t, closingBook, ruleClose, o)
}

// passed: the surplus stays, by 2016's rules for a time only.
func (p *ProjectPolicy) passed(t *rule.Trace, c *Closing, line rule.Timeline[ProjectPolicy]) Outcome {
	l := closingBook.Line(ruleKept).On(p.Kept.Basis, p.Limited.Basis)
	if !p.Kept.On {
		t.Add(l.Judged(rule.Failed))
		return Outcome{Refund: p.difference(t, c)}
	}
	t.Add(l.Judged(rule.Passed))
	if !p.Limited.On {
		return Outcome{Kept: true}
	}
	term := rule.TermOf(c.ClosedOn.Or(rule.Date{}), rule.ForYears(int(p.Years.Value.Num())), rule.FirstDayExcluded)
	last, _ := term.Last()
	t.Add(closingBook.Line(ruleTerm, rule.Figure("留用年限", "years", p.Years.Known(rule.Years)), rule.Figure("至（含）", "through", rule.OnDay(last))).On(p.Years.Basis))
	if !c.asked().After(last) {
		return Outcome{Kept: true, KeptUntil: last}
	}
	if p.released(t, line, last) {
		return Outcome{Kept: true}
	}
	unused, _ := need(t, "unused", c.Unused)
	return Outcome{Refund: fen.Yuan(unused)}
}

// released reports whether an edition without a term had taken force while this one ran.
func (p *ProjectPolicy) released(t *rule.Trace, line rule.Timeline[ProjectPolicy], last rule.Date) bool {
	next, err := line.On(last)
	if err != nil || next.Policy.Limited.On {
		return false
	}
	l := closingBook.Line(ruleReleased, rule.Figure("新规定自", "abolished from", rule.OnDay(next.From)), rule.Figure("原期限至", "term through", rule.OnDay(last))).On(p.Released.Basis)
	if p.Released.On {
		t.Add(l.Judged(rule.Passed).Saying(rule.T("理解不一：也有按原期限收回的", "readings differ: some hold that the old term goes on")))
		return true
	}
	t.Add(l.Judged(rule.Failed))
	return false
}

// difference is what was paid and is not recognised, not below zero.
func (p *ProjectPolicy) difference(t *rule.Trace, c *Closing) rule.Number {
	paid, told := need(t, "paid", c.Paid)
	recognised, also := need(t, "recognised", c.Recognised)
	if !told || !also {
		t.Add(closingBook.Line(ruleDifference, t.Open()...).Judged(rule.Undetermined))
		return rule.Number{}
	}
	refund := max(paid-recognised, 0)
	t.Add(closingBook.Line(ruleDifference, fen.Money("已拨付", "paid", paid), fen.Money("认定支出", "recognised", recognised), fen.Money("差额", "difference", refund)).On(p.ProRata.Basis))
	return fen.Yuan(refund)
}

// proRata is the fiscal share of the surplus, rounded up to the fen, never more than was paid.
func (p *ProjectPolicy) proRata(t *rule.Trace, c *Closing) rule.Number {
	surplus, a := need(t, "surplus_total", c.SurplusTotal)
	fiscal, b := need(t, "fiscal_budget", c.FiscalBudget)
	total, d := need(t, "total_budget", c.TotalBudget)
	paid, e := need(t, "paid", c.Paid)
	if !a || !b || !d || !e {
		t.Add(closingBook.Line(ruleProRata, t.Open()...).Judged(rule.Undetermined))
		return rule.Number{}
	}
	share := new(big.Rat).SetFrac64(fiscal, total) // the door lets no budget of zero in
	refund := min(fen.Ceil(share.Mul(share, fen.Rat(surplus))), paid)
	t.Add(closingBook.Line(ruleProRata, fen.Money("结余总额", "surplus", surplus), fen.Money("财政预算", "fiscal budget", fiscal), fen.Money("预算总额", "total budget", total), fen.Money("退回", "refund", refund)).
		On(p.ProRata.Basis).Rounded(fen.Up()))
	return fen.Yuan(refund)
}

// whole is all that was paid, with the performance pay of a revoked project.
func (p *ProjectPolicy) whole(t *rule.Trace, c *Closing, law rule.Basis) rule.Number {
	paid, told := need(t, "paid", c.Paid)
	if !told {
		t.Add(closingBook.Line(ruleAll, t.Open()...).Judged(rule.Undetermined))
		return rule.Number{}
	}
	l := closingBook.Line(ruleAll, fen.Money("已拨付", "paid", paid))
	l.Basis = law
	t.Add(l)
	if pay, given := fen.Of(c.PerformancePay); given && c.End.Or("") == Revoked {
		t.Add(closingBook.Line(rulePay, fen.Money("其中绩效支出", "of which performance pay", pay)))
	}
	return fen.Yuan(paid)
}

func need(t *rule.Trace, path string, d rule.Opt[decimal.Decimal]) (int64, bool) {
	rule.Need(t, factAt(closingBook, path), d)
	return fen.Of(d)
}
