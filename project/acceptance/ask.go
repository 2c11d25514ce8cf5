package acceptance

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/internal/profiles"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// inquiry is one question while it is answered.
type inquiry struct {
	p    *Policy
	c    *Closing
	days calendar.Calendar
	t    *rule.Trace
}

// inForce asks under the profile in force on the last day of the term, with the official calendar.
func inForce[V any](c Closing, ask func(*inquiry) (rule.Answer[V], error)) (rule.Answer[V], error) {
	if err := Validate(&c); err != nil {
		return rule.Answer[V]{}, err
	}
	day := c.EndsOn.Or(rule.Date{})
	law, err := set.On(c.Profile.Or(project.Meizhou), day)
	if err != nil {
		return rule.Answer[V]{}, err
	}
	f := rule.Frame{Edition: &law.Edition, Day: day, DayIs: rule.T("合同执行期止日", "end of the term"), Subject: c.subject()}
	return ask(&inquiry{&law.Policy, &c, calendar.Official(), &rule.Trace{Frame: f}})
}

// under asks under numbers and a calendar of the caller's.
func under[V any](p Policy, c Closing, days calendar.Calendar, ask func(*inquiry) (rule.Answer[V], error)) (rule.Answer[V], error) {
	if err := Validate(&c); err != nil {
		return rule.Answer[V]{}, err
	}
	if err := profiles.Check(&p); err != nil {
		return rule.Answer[V]{}, err
	}
	return ask(&inquiry{&p, &c, days, &rule.Trace{Frame: rule.Frame{Subject: c.subject()}}})
}

func (c *Closing) subject() rule.Text {
	name := c.Project.Or("")
	return rule.T(name, name)
}

// line adds a line to the answer.
func (q *inquiry) line(id rule.ID, v ...rule.Named) *rule.Line { return q.t.Add(book.Line(id, v...)) }

// resting adds a line that stands where the first of some numbers or switches stands, and rests on all of them.
func (q *inquiry) resting(id rule.ID, law []rule.Basis, v ...rule.Named) *rule.Line {
	l := q.line(id, v...)
	l.Basis = law[0]
	*l = l.On(law...)
	return l
}

func on(d rule.Date) rule.Known { return rule.OnDay(d) }
