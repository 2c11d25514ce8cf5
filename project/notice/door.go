package notice

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/door"
)

var entrance = door.New(book, sense)

// Door is what the facts pass through.
func Door() *door.Door[Notice] { return entrance }

// Decode reads the facts of a notice from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Notice, error) { return entrance.Decode(data) }

// Validate reports every problem at once as a *door.InputError.
func Validate(n *Notice) error { return entrance.Validate(n) }

// sense reports what no single field can show.
func sense(n *Notice, r *door.Report) {
	asking.Ordered(r, n.NoticeOn, n.From, "from", "notice_on")
	asking.Ordered(r, n.From, n.Until, "until", "from")
	asking.Ordered(r, n.NoticeOn, n.Until, "until", "notice_on")
	asking.Ordered(r, n.OpensOn, n.ClosesOn, "closes_on", "opens_on")
	asking.Ordered(r, n.NoticeOn, n.ObjectedOn, "objected_on", "notice_on")
	asking.Ordered(r, n.NoticeOn, n.RequestedOn, "requested_on", "notice_on")
	asking.Ordered(r, n.RequestedOn, n.ReceivedOn, "received_on", "requested_on")
}

// inquiry is one question while it is answered.
type inquiry struct {
	*asking.Inquiry[Policy, Notice]
	asking.Weighing
}

var subject = asking.Subject[Policy, Notice]{
	Book: book, Set: set, Validate: Validate, DayIs: rule.T("公示发布日（或决定通知日）", "day of publication or of being notified"),
	Profile: func(n *Notice) project.Profile { return n.Profile.Or(project.Meizhou) },
	Day:     func(n *Notice) rule.Date { return n.NoticeOn.Or(rule.Date{}) },
	Name:    func(n *Notice) string { return n.Name.Or("") },
}

func inForce[V any](n Notice, ask func(*inquiry) (rule.Answer[V], error)) (rule.Answer[V], error) {
	return asking.InForce(&subject, n, func(i *asking.Inquiry[Policy, Notice]) (rule.Answer[V], error) { return ask(&inquiry{Inquiry: i}) })
}

func under[V any](p Policy, n Notice, days calendar.Calendar, ask func(*inquiry) (rule.Answer[V], error)) (rule.Answer[V], error) {
	return asking.Under(&subject, p, n, days, func(i *asking.Inquiry[Policy, Notice]) (rule.Answer[V], error) { return ask(&inquiry{Inquiry: i}) })
}

// judge writes a line with a verdict, and keeps the reason of a failure.
func (q *inquiry) judge(id rule.ID, v rule.Verdict, law []rule.Basis, values ...rule.Named) {
	q.Judge(q.Resting(id, law, values...), v)
}

// said judges what somebody says, where it must be as wanted.
func (q *inquiry) said(id rule.ID, law *rule.Switch, fact rule.FactID, said rule.Opt[bool], want bool) {
	if !law.On {
		return
	}
	v := rule.Undetermined
	if value, given := rule.Need(q.Trace, book.Fact(fact), said); given {
		v = asking.Held(value == want)
	}
	q.judge(id, v, []rule.Basis{law.Basis})
}

// met is whether a day is in time. What is late by a figure that no document was found to say is not refused: that is open.
func (q *inquiry) met(d *rule.Deadline, on rule.Date, founded bool) rule.Verdict {
	v := d.Met(on)
	if v == rule.Failed && !founded {
		v = rule.Undetermined
	}
	if v == rule.Undetermined {
		q.Trace.Because(rule.LawUnknown)
	}
	return v
}
