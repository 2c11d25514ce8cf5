package oneyear

import (
	"fmt"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/integrity/screening"
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/contract"
	"github.com/keji-rules/keji/project/lifecycle"
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/identity"
)

// changed decides on the changes asked for.
func (y *year) changed() error {
	y.chapter("六、执行中的变更", "6. Changes on the way")
	var all page.List
	for i := range y.Changes {
		item, err := y.change(&y.Changes[i])
		if err != nil {
			return err
		}
		all = append(all, item)
	}
	y.doc.Add(all)
	return nil
}

func (y *year) change(c *change) (page.Item, error) {
	a := y.at(c.Project)
	facts := y.facts(a)
	facts.Change, facts.RequestedOn, facts.CauseOn, facts.NewEnd = rule.Given(c.Change), rule.Given(c.RequestedOn), c.CauseOn, c.NewEnd
	facts.Lowered, facts.Reason = c.Lowered, c.Reason
	screened := ""
	if c.SuccessorID != "" {
		found, err := y.screened(screening.Leader, identity.CitizenID, c.SuccessorID, c.RequestedOn)
		if err != nil {
			return page.Item{}, err
		}
		facts.Successor, screened = rule.Given(found), found.Text(y.doc.Lang)
	}
	answer, err := contract.ChangeOf(facts)
	if err != nil {
		return page.Item{}, err
	}
	outcome, told := answer.Value()
	if !told {
		return page.Item{}, fmt.Errorf("the change of %s is open: %s", c.Project, answer.Text(rule.EN))
	}
	item := page.Item{Lead: c.RequestedOn.String() + " " + c.Project, Text: y.in(c.What)}
	if _, granted := outcome.Get(); granted {
		return y.agreed(item, c, outcome), nil
	}
	refusal, _ := outcome.Refusal()
	item.Tone = page.Bad
	if screened != "" {
		item.Kids = page.List{{Lead: y.say("诚信核对", "screening"), Text: screened}}
	}
	item.Kids = append(item.Kids, page.Item{Lead: y.say("不予办理", "refused"), Text: y.grounds(refusal.Reasons()), Cite: refusal.Reasons()[0].Law.Cite.Text(y.doc.Lang)})
	if other := refusal.Alternatives(); len(other) > 0 {
		item.Kids = append(item.Kids, page.Item{Lead: y.say("可以", "lawful instead"), Text: y.grounds(other)})
	}
	return item, nil
}

// agreed is a change that may be made, and was decided.
func (y *year) agreed(item page.Item, c *change, outcome rule.Outcome[contract.Approval]) page.Item {
	item.Tone = page.Good
	item.Kids = page.List{{Lead: y.say("可以办理", "may be made"), Text: outcome.Text(y.doc.Lang)}}
	decided, given := c.DecidedOn.Get()
	if !given {
		return item
	}
	item.Kids = append(item.Kids, page.Item{Text: decided.String() + y.say(" 批复同意", ": agreed")})
	extends := c.Change == contract.Term
	e := lifecycle.Event{By: rule.Given(project.Applicant), Extends: rule.Given(extends)}
	if extends {
		e.EndsOn = c.NewEnd
		y.states[c.Project].ends = c.NewEnd.Or(rule.Date{})
		y.mark(c.Project, decided, page.Good, "同意延期", "extended")
	} else {
		y.mark(c.Project, decided, page.Plain, "更换负责人", "new leader")
	}
	y.happens(c.Project, e, event.RequestChange, c.RequestedOn)
	y.happens(c.Project, lifecycle.Event{By: rule.Given(project.Bureau)}, event.ApproveChange, decided)
	return item
}
