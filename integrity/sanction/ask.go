package sanction

import (
	"fmt"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/rule"
)

// inquiry is one question about a proposal, with what answers it.
type inquiry struct {
	*rule.Trace
	book *rule.Book
	p    *Policy
	a    *Proposal
}

// inForce asks under the edition that the proposal picks.
func inForce[V any](r integrity.Regime, a Proposal, ask func(*inquiry) (rule.Answer[V], error)) (rule.Answer[V], error) {
	c := codeOf(r)
	if c == nil {
		return rule.Answer[V]{}, unknown(r)
	}
	if err := Validate(&a); err != nil {
		return rule.Answer[V]{}, err
	}
	f := frame(&a)
	e, err := c.timeline.On(f.Day)
	if err != nil {
		return rule.Answer[V]{}, err
	}
	f.Edition = &e.Edition
	return ask(&inquiry{&rule.Trace{Frame: f}, c.answers, &e.Policy, &a})
}

// under asks under a policy of the caller's, whatever edition is in force.
func under[V any](p Policy, a Proposal, ask func(*inquiry) (rule.Answer[V], error)) (rule.Answer[V], error) {
	if err := Validate(&a); err != nil {
		return rule.Answer[V]{}, err
	}
	return ask(&inquiry{&rule.Trace{Frame: rule.Frame{AsOf: a.DecidedOn.Or(rule.Date{})}}, misconducts.answers, &p, &a})
}

// line adds a line under a rule, resting on law of the edition.
func (q *inquiry) line(id rule.ID, law rule.Basis, values ...rule.Named) *rule.Line {
	return q.Add(q.book.Line(id, values...).On(law))
}

func need[T any](q *inquiry, id rule.FactID, v rule.Opt[T]) (T, bool) {
	return rule.Need(q.Trace, q.book.Fact(id), v)
}

func said(zh, en string, text func(rule.Lang) string) rule.Named {
	return rule.Named{Title: rule.T(zh, en), Words: rule.T(text(rule.ZH), text(rule.EN))}
}

func at(i int) string { return fmt.Sprintf("measures[%d]", i) }
