package contract

import (
	"strings"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Notification says whether an event must be reported at once (及时: no document says within how many days), to whom, and what is
// applied for with it.
type Notification struct {
	Required bool          `json:"required"`
	To       project.Actor `json:"to,omitzero"`
	Requests []Request     `json:"requests,omitzero"` // one of them
}

// Text says it in one language.
func (n Notification) Text(l rule.Lang) string {
	if !n.Required {
		return rule.T("不须专门报告", "no report of its own").In(l)
	}
	words := make([]string, len(n.Requests))
	for i, r := range n.Requests {
		words[i] = r.Text(l)
	}
	return rule.T("须及时报告", "to be reported at once to the ").In(l) + n.To.Text(l) + rule.T("，并提出申请：", ", with an application for ").In(l) +
		strings.Join(words, rule.T("或", " or ").In(l))
}

// NotifyOf says whether an event must be reported at once, to whom, and what is applied for with it. The Natural Science
// Foundation asks for it of the leader and of major adjustments of content or plan; Shantou of whatever among its events has a
// major effect on the project.
func NotifyOf(c Contract) (rule.Answer[Notification], error) { return inForce(c, notifyOf) }

// NotifyOf says it under these numbers.
func (p Policy) NotifyOf(c Contract) (rule.Answer[Notification], error) {
	return under(p, c, calendar.Official(), notifyOf)
}

func notifyOf(q *inquiry) (rule.Answer[Notification], error) {
	none := rule.Opt[Notification]{}
	event, given := rule.Need(q.Trace, book.Fact(factEvent), q.Facts.Event)
	if !given {
		q.Line(ruleNotify, q.Trace.Open()...)
		return rule.ConcludeWith(q.Trace, book, ruleNotify, none)
	}
	words := rule.Named{Title: rule.T("事项", "event"), Words: rule.T(event.Text(rule.ZH), event.Text(rule.EN))}
	what := q.Policy.Events.of(event)
	n := Notification{To: level(q.Policy.Events.To.Value.Num())}
	n.Requests, n.Required = what.requests(), len(what.requests()) > 0
	if !n.Required {
		q.Trace.Because(rule.LawUnknown)
		q.Resting(ruleNotListed, []rule.Basis{what.Amend.Basis}, words)
		return rule.ConcludeWith(q.Trace, book, ruleNotify, none)
	}
	major, told := rule.Need(q.Trace, book.Fact(factMajor), q.Facts.Major)
	l := q.Resting(ruleListed, []rule.Basis{what.Extend.Basis, what.Amend.Basis, what.End.Basis, q.Policy.Events.To.Basis}, words)
	if !told {
		l.Verdict = rule.Given(rule.Undetermined)
		return rule.ConcludeWith(q.Trace, book, ruleNotify, none)
	}
	l.Verdict = rule.Given(asking.Held(major))
	if !major {
		n = Notification{}
	}
	return rule.Conclude(q.Trace, book, ruleNotify, n)
}

// requests are what may be applied for when it happens.
func (o *Occurrence) requests() []Request {
	var all []Request
	for _, x := range [...]struct {
		on *rule.Switch
		r  Request
	}{{&o.Extend, Extend}, {&o.Amend, Amend}, {&o.End, Terminate}} {
		if x.on.On {
			all = append(all, x.r)
		}
	}
	return all
}

// of is what is said of an event.
func (p *EventPolicy) of(e Event) *Occurrence {
	switch e {
	case TargetsAdjusted:
		return &p.Targets
	case ContentChanged:
		return &p.Content
	case LeaderChanged:
		return &p.Leader
	case KeyRouteChanged:
		return &p.Route
	}
	return &p.Force
}
