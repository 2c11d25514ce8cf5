package contract

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// inquiry is one question while it is answered.
type inquiry struct {
	*asking.Inquiry[Policy, Contract]
}

var subject = asking.Subject[Policy, Contract]{
	Book: book, Set: set, Validate: Validate, DayIs: rule.T("立项通知日期", "day of the notice of approval"),
	Profile: func(c *Contract) project.Profile { return c.Profile.Or(project.Meizhou) },
	Day:     func(c *Contract) rule.Date { return c.ApprovedOn.Or(rule.Date{}) },
	Name:    func(c *Contract) string { return c.Project.Or("") },
}

func inForce[V any](c Contract, ask func(*inquiry) (rule.Answer[V], error)) (rule.Answer[V], error) {
	return asking.InForce(&subject, c, func(i *asking.Inquiry[Policy, Contract]) (rule.Answer[V], error) { return ask(&inquiry{i}) })
}

func under[V any](p Policy, c Contract, days calendar.Calendar, ask func(*inquiry) (rule.Answer[V], error)) (rule.Answer[V], error) {
	return asking.Under(&subject, p, c, days, func(i *asking.Inquiry[Policy, Contract]) (rule.Answer[V], error) { return ask(&inquiry{i}) })
}

// judged is the verdict on something that is known, for a line.
func judged(ok bool) rule.Opt[rule.Verdict] { return rule.Given(asking.Held(ok)) }
