package sanction

import (
	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/rule"
)

// Applicable says which edition a case follows. An ID is empty where none was in force.
type Applicable struct {
	Substance  string `json:"substance"`   // whether it is misconduct, how grave, which measures
	Procedure  string `json:"procedure"`   // time limits and remedies
	OfConduct  string `json:"of_conduct"`  // in force when the conduct ended
	OfDecision string `json:"of_decision"` // in force on the day of the decision
}

// Text says it in one language.
func (x Applicable) Text(l rule.Lang) string {
	named := func(id string) string {
		if id == "" {
			return rule.T("无", "none").In(l)
		}
		return id
	}
	return rule.T("实体适用", "substance ").In(l) + named(x.Substance) + rule.T("，程序适用", ", procedure ").In(l) + named(x.Procedure)
}

// Law answers the transitional question: conduct before, decision after. The substance follows the edition in force when the
// conduct ended, unless that of the decision is more lenient in the case, which the authority finds (milder); the procedure
// follows the edition in force when the case was accepted. None of the documents has a clause of its own on this that was
// found, and whether Article 104 of the Legislation Law binds a normative document is disputed: the line says so. Where
// nothing known here was in force at the time of the conduct, the substance is not told: the authority says which law it
// applies (law).
func Law(r integrity.Regime, a Proposal) (rule.Answer[Applicable], error) {
	c := codeOf(r)
	if c == nil {
		return rule.Answer[Applicable]{}, unknown(r)
	}
	if err := Validate(&a); err != nil {
		return rule.Answer[Applicable]{}, err
	}
	day := a.DecidedOn.Or(rule.Date{})
	q := &inquiry{&rule.Trace{Frame: rule.Frame{Day: a.ConductOn.Or(rule.Date{}), DayIs: conductDay, AsOf: day}}, c.answers, nil, &a}
	decided, _ := need(q, factDecidedOn, a.DecidedOn)
	accepted, given := a.AcceptedOn.Get()
	if !given {
		accepted = decided
	}
	x := Applicable{OfConduct: q.edition(c, askOfConduct, a.ConductOn.Or(rule.Date{})), OfDecision: q.edition(c, askOfDecision, decided), Procedure: q.edition(c, askProcedure, accepted)}
	x.Substance = q.substance(x)
	return rule.Conclude(q.Trace, q.book, askLaw, x)
}

// edition is what was in force on a day.
func (q *inquiry) edition(c *code, id rule.ID, on rule.Date) string {
	if on.IsZero() {
		return ""
	}
	e, err := c.timeline.On(on)
	if err != nil {
		q.Add(q.book.Line(askNoLaw, rule.Figure("日期", "day", rule.OnDay(on))))
		return ""
	}
	if e.Policy.Provincial.On {
		if project, given := need(q, factProvincial, q.a.ProvincialProject); given && !project {
			q.line(askOutside, e.Policy.Provincial.Basis)
			return ""
		}
	}
	q.Add(q.book.Line(id, rule.Figure("日期", "day", rule.OnDay(on)), said("版本", "edition", e.Title.In)))
	return e.ID
}

// substance chooses between the law of the conduct and that of the decision.
func (q *inquiry) substance(x Applicable) string {
	chosen := q.a.Law.Or("")
	milder, found := q.a.Milder.Get()
	switch {
	case x.OfConduct == x.OfDecision:
		return x.OfConduct
	case chosen == OfDecision, chosen == "" && found && milder && x.OfDecision != "":
		q.Add(q.book.Line(askNotBack).Saying(rule.T("按决定时的规定", "the law of the decision")))
		return x.OfDecision
	case x.OfConduct == "":
		q.Because(rule.LawDisputed)
		q.Add(q.book.Line(askNotBack).Saying(rule.T("行为时没有收录的规定，由有权机关决定适用何者", "nothing known here was in force at the time of the conduct: the authority decides")))
		return ""
	}
	l := q.Add(q.book.Line(askNotBack).Saying(rule.T("按行为时的规定；决定时的规定较轻的，从新", "the law of the conduct; that of the decision where it is more lenient")))
	if !found {
		l.Values = append(l.Values, q.book.Fact(factMilder).Is(q.book.Fact(factMilder).NotGiven()))
	}
	return x.OfConduct
}
