package credit

import (
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/internal/asking"
)

// Cost is what an act costs.
type Cost struct {
	Warning   bool                 `json:"warning"`
	Ban       rule.Opt[rule.Range] `json:"ban,omitzero"` // in years; not given: no ban
	Published bool                 `json:"published"`
	// Lawful says whether the ban proposed lies in the range, or is none where there is no ban; Term are its days.
	Lawful rule.Opt[bool]      `json:"lawful,omitzero"`
	Term   rule.Opt[rule.Term] `json:"term,omitzero"`
}

// Text says it in one language.
func (c Cost) Text(l rule.Lang) string {
	var parts []string
	if c.Warning {
		parts = append(parts, rule.T("警告，责令改正", "a warning and correction").In(l))
	}
	if r, banned := c.Ban.Get(); banned {
		parts = append(parts, rule.T("禁止参加评审等活动：", "a ban: ").In(l)+r.Text(l))
	}
	if c.Published {
		parts = append(parts, rule.T("予以公告", "made public").In(l))
	}
	if lawful, proposed := c.Lawful.Get(); proposed && !lawful {
		parts = append(parts, rule.T("拟定的禁止期不在幅度内", "the ban proposed lies outside").In(l))
	}
	if t, known := c.Term.Get(); known {
		parts = append(parts, t.Text(l))
	}
	return strings.Join(parts, rule.T("；", "; ").In(l))
}

// CostOf tells what an act costs under the edition of its day.
func CostOf(a Act) (rule.Answer[Cost], error) {
	return asking.InForce(book, Editions(a.Regime.Or("")), Validate, &a, a.On.Or(rule.Date{}), rule.T("行为日期", "the day of the act,"), func(p *Policy, s *asking.Sheet) (rule.Answer[Cost], error) {
		return p.cost(&a, s)
	})
}

// CostOf tells it under this policy.
func (p Policy) CostOf(a Act) (rule.Answer[Cost], error) {
	return asking.Under(book, Validate, &a, a.On.Or(rule.Date{}), func(s *asking.Sheet) (rule.Answer[Cost], error) { return p.cost(&a, s) })
}

func (p *Policy) cost(a *Act, s *asking.Sheet) (rule.Answer[Cost], error) {
	conduct, told := rule.Need(s.Trace, book.Fact(factConduct), a.Conduct)
	grade, found := rule.Need(s.Trace, book.Fact(factGrade), a.Grade)
	if !told || !found {
		s.Line(ruleBan, p.Never.Basis)
		return rule.ConcludeWith(s.Trace, book, ruleCost, rule.Opt[Cost]{})
	}
	c := Cost{}
	what := rule.Named{Title: rule.T("行为", "conduct"), Words: conducts.Text(conduct)}
	switch band, law, banned := p.band(grade); {
	case banned && grade == Serious && p.Never.On:
		c.Ban = rule.Given(band)
		s.Line(ruleNever, law, what)
	case banned:
		c.Ban = rule.Given(band)
		s.Line(ruleBan, law, what)
	default:
		c.Warning = p.Warns.On
		s.Line(ruleWarning, p.Warns.Basis, what)
	}
	if grade == Serious && p.Published.On {
		c.Published = true
		s.Line(rulePublished, p.Published.Basis)
	}
	p.proposed(a, s, &c, grade == Serious && p.Never.On)
	return rule.ConcludeWith(s.Trace, book, ruleCost, rule.Given(c))
}

// band is the range of the ban for a grade, false where it costs none.
func (p *Policy) band(grade Grade) (band rule.Range, law rule.Basis, banned bool) {
	years := rule.NewRange(rule.Years)
	switch {
	case grade == Serious && p.Never.On:
		return years.OrPermanent(), p.Never.Basis, true
	case grade == Serious:
		return years.MoreThan(p.SeriousAbove).OrPermanent(), p.SeriousAbove.Basis, true
	case grade == Graver && p.GraverBan.On && p.Included.On:
		return years.AtLeast(p.GraverLow).AtMost(p.GraverHigh), p.GraverLow.Basis, true
	case grade == Graver && p.GraverBan.On:
		return years.MoreThan(p.GraverLow).AtMost(p.GraverHigh), p.GraverLow.Basis, true
	case p.OrdinaryBan.On:
		return years.AtLeast(p.OrdinaryLow).AtMost(p.OrdinaryHigh), p.OrdinaryLow.Basis, true
	}
	return years, p.Warns.Basis, false
}

// proposed holds the ban proposed against the range, and reckons its days.
func (p *Policy) proposed(a *Act, s *asking.Sheet, c *Cost, never bool) {
	years, timed := a.Years.Get()
	forever := a.Permanent.Or(false)
	if !timed && !forever {
		return
	}
	v := rule.Failed
	band, banned := c.Ban.Get()
	switch {
	case banned && forever:
		v = band.CheckPermanent().Verdict
	case banned && !never:
		v = band.Check(rule.Int(int64(years))).Verdict
	}
	c.Lawful = rule.Given(v == rule.Passed)
	s.Line(ruleProposed, p.Never.Basis).Verdict = rule.Given(v)
	from, known := a.DecidedOn.Get()
	if v != rule.Passed || !known {
		return
	}
	term := rule.PermanentTerm(from)
	if timed {
		term = rule.TermOf(from, rule.ForYears(years), rule.FirstDayCounted)
	}
	c.Term = rule.Given(term)
	s.Line(ruleTerm, p.Never.Basis, rule.Named{Title: rule.T("禁止期", "ban"), Words: rule.T(term.Text(rule.ZH), term.Text(rule.EN))})
}
