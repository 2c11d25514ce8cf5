package techsme

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// question is what one asks about an entry under a policy.
type question[V any] func(p *LifePolicy, e *Entry, t *trace) (rule.Answer[V], error)

// inForce asks under the edition in force for the year of the entry; asOf is the day the question speaks of, or none.
func inForce[V any](e Entry, asOf rule.Date, ask question[V]) (rule.Answer[V], error) {
	if err := lifeDoor.Validate(&lifeInput{Entry: e}); err != nil {
		return rule.Answer[V]{}, err
	}
	year, err := e.year()
	if err != nil {
		return rule.Answer[V]{}, err
	}
	edition, err := lifeTimeline.On(rule.NewDate(year, 12, 31))
	if err != nil {
		return rule.Answer[V]{}, err
	}
	t := trace{frame: rule.Frame{Edition: &edition.Edition, Day: rule.NewDate(year, 12, 31), AsOf: asOf, Subject: ofYear(year)}}
	return ask(&edition.Policy, &e, &t)
}

// under asks under a policy of the caller's, whatever edition is in force.
func under[V any](p LifePolicy, e Entry, ask question[V]) (rule.Answer[V], error) {
	if err := lifeDoor.Validate(&lifeInput{Entry: e}); err != nil {
		return rule.Answer[V]{}, err
	}
	if err := p.check(); err != nil {
		return rule.Answer[V]{}, err
	}
	year, err := e.year()
	if err != nil {
		return rule.Answer[V]{}, err
	}
	return ask(&p, &e, &trace{frame: rule.Frame{Subject: ofYear(year)}})
}

// year returns the evaluation year, without which there is no lawful answer.
func (e *Entry) year() (int, error) {
	year, given := e.Year.Get()
	if given {
		return year, nil
	}
	return 0, problems([]door.Problem{{
		Path: "evaluation_year", Code: door.Required, Text: rule.T("未填写评价年度", "the evaluation year is not given"),
		Remedy: rule.T("请填写编号所载年度", "give the year printed in the number"),
	}})
}

func ofYear(year int) rule.Text {
	y := strconv.Itoa(year)
	return rule.T(y+"年度", "evaluation year "+y)
}
