package secrecy

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/door"
)

var entrance = door.New(book, sense)

// Door is what the facts pass through.
func Door() *door.Door[Matter] { return entrance }

// Decode reads the facts of a matter from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Matter, error) { return entrance.Decode(data) }

// Validate reports every problem at once as a *door.InputError.
func Validate(m *Matter) error { return entrance.Validate(m) }

// sense reports what no single field can show.
func sense(m *Matter, r *door.Report) {
	asking.Ordered(r, m.MadeOn, m.ExtendedOn, "extended_on", "made_on")
	asking.Ordered(r, m.MadeOn, m.ExtendedUntil, "extended_until", "made_on")
	asking.Ordered(r, m.ProposedOn, m.ReportedOn, "reported_on", "proposed_on")
	if m.Authorised == rule.Given(false) && m.Authoriser.IsGiven() {
		r.Contradiction(rule.T("未获授权，却填写了授权机关", "not authorised, and yet by somebody"), rule.T("核对定密授权", "check the authorisation"), "authorised_by", "authorised")
	}
	if m.ExtendedOn.IsGiven() != m.ExtendedUntil.IsGiven() {
		r.Contradiction(rule.T("延长的决定日和新的末日须同时填写", "an extension has its day and its new last day"), rule.T("补填另一项", "give the other one as well"), "extended_until", "extended_on")
	}
}

// inquiry is one question while it is answered.
type inquiry struct {
	*asking.Inquiry[Policy, Matter]
	asking.Weighing
}

var subject = asking.Subject[Policy, Matter]{
	Book: book, Law: timeline.On, Validate: Validate, DayIs: rule.T("制发日期", "day of the document"),
	Day:  func(m *Matter) rule.Date { return m.MadeOn.Or(rule.Date{}) },
	Name: func(m *Matter) string { return m.Name.Or("") },
}

func inForce[V any](m Matter, ask func(*inquiry) (rule.Answer[V], error)) (rule.Answer[V], error) {
	return asking.InForce(&subject, m, func(i *asking.Inquiry[Policy, Matter]) (rule.Answer[V], error) { return ask(&inquiry{Inquiry: i}) })
}

func under[V any](p Policy, m Matter, days calendar.Calendar, ask func(*inquiry) (rule.Answer[V], error)) (rule.Answer[V], error) {
	return asking.Under(&subject, p, m, days, func(i *asking.Inquiry[Policy, Matter]) (rule.Answer[V], error) { return ask(&inquiry{Inquiry: i}) })
}

// judge writes a line with a verdict, and keeps the reason of a failure.
func (q *inquiry) judge(id rule.ID, v rule.Verdict, law []rule.Basis, values ...rule.Named) {
	q.Judge(q.Resting(id, law, values...), v)
}

// grade is the grade that holds: the highest claimed while it is disputed.
func (q *inquiry) grade() (Grade, bool) {
	g, given := q.Facts.Grade.Get()
	claims := q.Facts.Claims.Or(nil)
	if len(claims) == 0 || !q.Policy.Highest.On {
		if !given {
			q.Trace.Lack(book.Fact(factGrade))
		}
		return g, given
	}
	for _, c := range claims {
		if c.rank() > g.rank() {
			g = c
		}
	}
	q.Resting(ruleDisputed, []rule.Basis{q.Policy.Highest.Basis}, named(g))
	return g, true
}

func named(g Grade) rule.Named {
	return rule.Named{Title: rule.T("密级", "grade"), Words: rule.T(g.Text(rule.ZH), g.Text(rule.EN))}
}
