package review

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// inquiry is one question while it is answered.
type inquiry struct {
	*asking.Inquiry[Policy, Round]
}

var subject = asking.Subject[Policy, Round]{
	Book: book, Set: set, Validate: Validate, DayIs: rule.T("评审日期", "day of the review"),
	Profile: func(r *Round) project.Profile { return r.Profile.Or(project.Meizhou) },
	Day:     func(r *Round) rule.Date { return r.HeldOn.Or(rule.Date{}) },
	Name:    func(r *Round) string { return r.Name.Or("") },
}

func inForce[V any](r Round, ask func(*inquiry) (rule.Answer[V], error)) (rule.Answer[V], error) {
	return asking.InForce(&subject, r, func(i *asking.Inquiry[Policy, Round]) (rule.Answer[V], error) { return ask(&inquiry{i}) })
}

func under[V any](p Policy, r Round, ask func(*inquiry) (rule.Answer[V], error)) (rule.Answer[V], error) {
	return asking.Under(&subject, p, r, calendar.Official(), func(i *asking.Inquiry[Policy, Round]) (rule.Answer[V], error) { return ask(&inquiry{i}) })
}
