package acceptance

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// inquiry is one question while it is answered.
type inquiry struct {
	*asking.Inquiry[Policy, Closing]
}

var subject = asking.Subject[Policy, Closing]{
	Book: book, Set: set, Validate: Validate, DayIs: rule.T("合同执行期止日", "end of the term"),
	Profile: func(c *Closing) project.Profile { return c.Profile.Or(project.Meizhou) },
	Day:     func(c *Closing) rule.Date { return c.EndsOn.Or(rule.Date{}) },
	Name:    func(c *Closing) string { return c.Project.Or("") },
}

func inForce[V any](c Closing, ask func(*inquiry) (rule.Answer[V], error)) (rule.Answer[V], error) {
	return asking.InForce(&subject, c, func(i *asking.Inquiry[Policy, Closing]) (rule.Answer[V], error) { return ask(&inquiry{i}) })
}

func under[V any](p Policy, c Closing, days calendar.Calendar, ask func(*inquiry) (rule.Answer[V], error)) (rule.Answer[V], error) {
	return asking.Under(&subject, p, c, days, func(i *asking.Inquiry[Policy, Closing]) (rule.Answer[V], error) { return ask(&inquiry{i}) })
}
