package misuse

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
)

// Consequence is what the law lets follow. Which of the measures is taken, and how much within a range, is for the authority.
type Consequence struct {
	Measures []Measure `json:"measures"`
	// Fine is the range of the fine on the unit or individual, Person that on each person responsible, in yuan.
	Fine   rule.Opt[rule.Range] `json:"fine,omitzero"`
	Person rule.Opt[rule.Range] `json:"person,omitzero"`
	// Within says whether the fines proposed lie in their ranges; not given where none is proposed.
	Within rule.Opt[bool] `json:"within,omitzero"`
	// Exempt says that the person in charge is exempt from liability for a decision; nothing else falls away.
	Exempt bool `json:"exempt"`
}

// Text lists the measures in one language, with the range of the fine.
func (c Consequence) Text(l rule.Lang) string {
	text := ""
	for i, m := range c.Measures {
		if i > 0 {
			text += rule.T("、", ", ").In(l)
		}
		text += m.Text(l)
	}
	if r, given := c.Fine.Get(); given {
		text += rule.T("；罚款", "; fine ").In(l) + r.Text(l)
	}
	return text
}

// Consequences answers what follows on conduct under the edition in force on its day.
func Consequences(f Found) (rule.Answer[Consequence], error) {
	if err := entrance.Validate(&f); err != nil {
		return rule.Answer[Consequence]{}, err
	}
	day, _ := f.On.Get()
	law, err := timeline.On(day)
	if err != nil {
		return rule.Answer[Consequence]{}, err
	}
	return law.Policy.answer(&rule.Trace{Frame: rule.Frame{Edition: &law.Edition, Day: day, DayIs: rule.T("行为发生日", "day of the conduct"), Subject: f.subject()}}, &f)
}

// Consequences answers under this policy, whatever rules are in force.
func (p Policy) Consequences(f Found) (rule.Answer[Consequence], error) {
	if err := entrance.Validate(&f); err != nil {
		return rule.Answer[Consequence]{}, err
	}
	if err := p.check(); err != nil {
		return rule.Answer[Consequence]{}, err
	}
	return p.answer(&rule.Trace{Frame: rule.Frame{Subject: f.subject()}}, &f)
}

func (f *Found) subject() rule.Text {
	a, c := actors.Text(f.Actor.Or("")), conducts.Text(f.Conduct.Or(""))
	return rule.T(a.ZH+"·"+c.ZH, a.EN+", "+c.EN)
}

// builder collects what follows.
type builder struct {
	p *Policy
	t *rule.Trace
	f *Found
	c Consequence
}

func (p *Policy) answer(t *rule.Trace, f *Found) (rule.Answer[Consequence], error) {
	b := &builder{p: p, t: t, f: f, c: Consequence{Measures: []Measure{}}}
	b.fiscal(f.Actor.Or(""), f.Conduct.Or(""))
	b.technology(f.Conduct.Or(""))
	if refuses, given := rule.Need(t, book.Fact(factRefuses), f.Refuses); given && refuses {
		b.measures(book.Line(ruleRefuses), suspend)
	}
	b.diligence(f.Conduct.Or(""))
	if len(b.c.Measures) == 0 && !t.Lacking() {
		t.Add(book.Line(ruleOthers))
	}
	if len(t.Lines()) == 0 {
		t.Add(book.Line(ruleMisuse, t.Open()...).Judged(rule.Undetermined))
	}
	return rule.Conclude(t, book, ruleMisuse, b.c)
}

// measures adds measures, each once, with the line they rest on.
func (b *builder) measures(l rule.Line, all ...Measure) {
	for _, m := range all {
		l.Values = append(l.Values, rule.Named{Title: rule.T("措施", "measure"), Words: measures.Text(m)})
		if !slices.Contains(b.c.Measures, m) {
			b.c.Measures = append(b.c.Measures, m)
		}
	}
	b.t.Add(l)
}

// fiscal is what the regulation on fiscal violations has for an actor's conduct.
func (b *builder) fiscal(a Actor, c Conduct) {
	private := a == Enterprise || a == Individual
	switch {
	case c == Hoarding:
		b.measures(book.Line(ruleHoarding), correct, books, recoverIt, confiscate, fine)
		if !private { // of civil servants
			b.measures(book.Line(ruleHoarding), discipline)
		}
		if a != Individual { // the unit's fine is not an individual's
			b.fixed(&b.c.Fine, ruleFine, &b.p.HoardUnit, b.f.Proposed)
		}
		b.fixed(&b.c.Person, rulePerson, &b.p.HoardPersons, b.f.ProposedPerson)
	case c == FalseHonour:
		b.measures(book.Line(ruleHonour), revoke)
	case private && (c == Fraud || c == Diversion || c == FreeGain):
		b.measures(b.item(ruleEnterprise, 14, c, Fraud, Diversion, FreeGain), correct, books, recoverIt, warning, confiscate, fine)
		b.share(c)
		if a == Individual {
			b.nobody()
		} else {
			b.fixed(&b.c.Person, rulePerson, &b.p.Person, b.f.ProposedPerson)
		}
	case !private && c == FalseBudget:
		b.measures(book.Line(ruleBudget), correct, recoverIt, budgets, warning, notice, discipline)
	case !private && (c == Fraud || c == Diversion || c == Delay || c == Widening):
		b.measures(b.item(ruleOrgan, 6, c, Fraud, Diversion, Delay, Widening), correct, books, recoverIt, returnGain, warning, notice, discipline)
		b.department(c)
	}
}

// item is the line of an article of the regulation, with the item of the conduct: they stand in this order.
func (b *builder) item(id rule.ID, article int, c Conduct, items ...Conduct) rule.Line {
	return book.Line(id).On(violations.Article(article).Item(slices.Index(items, c) + 1).Read())
}

// department adds the Budget Law's article: 93 for a change of use, 95 for fraud and widening.
func (b *builder) department(c Conduct) {
	if !b.p.Budget.On {
		return
	}
	at := func(article, item int) rule.Line {
		return book.Line(ruleDepartment).On(budgetLaw.Article(article).Item(item).Read())
	}
	switch c {
	case Diversion:
		b.measures(at(93, 4), correct, discipline)
	case Fraud:
		b.measures(at(95, 2), correct, recoverIt, confiscate, warning, notice, discipline)
	case Widening:
		b.measures(at(95, 3), correct, recoverIt, confiscate, warning, notice, discipline)
	}
}

// diligence: who led an institution, took due care and gained nothing illegal is exempt from liability for a decision that went
// wrong. Fraud, diversion, hoarding and breaches of integrity are no decisions that went wrong.
func (b *builder) diligence(c Conduct) {
	if !b.p.Progress.On || !b.f.Diligent.Or(false) {
		return
	}
	b.c.Exempt = c == Delay || c == Widening || c == FalseBudget || c == Activity
	l := book.Line(ruleDiligence).Saying(rule.T("只免除决策责任；骗取、挪用、私存私放和失信不属决策失误", "liability for a decision only; fraud, diversion, hoarding and breaches of integrity are none"))
	if b.c.Exempt {
		b.t.Add(l.Judged(rule.Passed))
		return
	}
	b.t.Add(l.Judged(rule.Failed))
}

// technology is what the Science and Technology Progress Law has beside it.
func (b *builder) technology(c Conduct) {
	if !b.p.Progress.On {
		return
	}
	switch c {
	case Ethics:
		b.measures(book.Line(ruleEthics), correct, terminate, recoverIt, confiscate, publish, ban, discipline)
	case Activity:
		b.measures(book.Line(ruleActivity), correct, recoverIt, warning, notice, suspend, terminate, ban, discipline)
	case Fraud, Diversion:
		if is, given := rule.Need(b.t, book.Fact(factTechnology), b.f.Technology); given && is {
			b.measures(book.Line(ruleTechnology), correct, recoverIt, warning, notice, suspend, terminate, seriously, ban, discipline)
		}
	}
}

// share is the range of a fine that is a share of the amount: its least rounded up and its most down to the fen.
func (b *builder) share(c Conduct) {
	rates := &b.p.OfMisuse
	if c == Fraud {
		rates = &b.p.OfFraud
	}
	amount, given := rule.Need(b.t, book.Fact(factAmount), b.f.Amount)
	n, _ := rule.AmountFen(amount)
	l := book.Line(ruleFine, rule.Figure("下限比例（含）", "least rate, inclusive", rates.Least.Known(rule.Share)), rule.Figure("上限比例（含）", "most, inclusive", rates.Most.Known(rule.Share))).On(rates.Least.Basis, rates.Most.Basis)
	if !given {
		b.t.Add(l.Judged(rule.Undetermined))
		return
	}
	least, most := fen.Ceil(fen.Times(n, rates.Least.Value)), fen.Floor(fen.Times(n, rates.Most.Value))
	l.Values = append(l.Values, fen.Money("金额", "amount", n))
	if least > most {
		b.none(l.Saying(rule.T("金额过小，法定幅度内没有以分计的数额，无从罚款", "the amount is too small: no whole fen lies within the range, and there can be no fine")), b.f.Proposed)
		return
	}
	l.Values = append(l.Values, fen.Between("罚款", "fine", least, most))
	r := rule.NewRange(rule.YuanUnit).AtLeast(rates.Least.Exactly(fen.Yuan(least))).AtMost(rates.Most.Exactly(fen.Yuan(most)))
	b.c.Fine = rule.Given(r)
	b.hold(l, r, b.f.Proposed)
}

// nobody: Article 14 fines persons responsible of a unit; Article 2 names them apart from individuals, who have none.
func (b *builder) nobody() { b.none(book.Line(ruleNobody), b.f.ProposedPerson) }

// none is a fine that there cannot be; one that is proposed is beyond the law.
func (b *builder) none(l rule.Line, proposed rule.Opt[decimal.Decimal]) {
	if n, given := fen.Of(proposed); given && n > 0 {
		b.t.Add(l.Judged(rule.Failed))
		b.c.Within = rule.Given(false)
		return
	}
	b.t.Add(l.Judged(rule.NotApplicable))
}

// fixed is a range of fines in yuan.
func (b *builder) fixed(into *rule.Opt[rule.Range], id rule.ID, f *Fines, proposed rule.Opt[decimal.Decimal]) {
	r := rule.NewRange(rule.YuanUnit).AtLeast(f.Least).AtMost(f.Most)
	*into = rule.Given(r)
	b.hold(book.Line(id, rule.Figure("罚款", "fine", rule.Between(f.Least.Value, f.Most.Value, rule.YuanUnit))).On(f.Least.Basis, f.Most.Basis), r, proposed)
}

// hold holds a proposed fine to its range.
func (b *builder) hold(l rule.Line, r rule.Range, proposed rule.Opt[decimal.Decimal]) {
	n, given := fen.Of(proposed)
	if !given {
		b.t.Add(l)
		return
	}
	check := r.Check(fen.Yuan(n))
	b.t.Add(l.Judged(check.Verdict).Saying(rule.T(check.Text(rule.ZH), check.Text(rule.EN))))
	b.c.Within = rule.Given(b.c.Within.Or(true) && check.Verdict == rule.Passed)
}
