package procedure

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var entrance = door.New(book, sense)

// Decode reads a case from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Case, error) { return entrance.Decode(data) }

// Door returns the door, for tables, templates and other limits than the default.
func Door() *door.Door[Case] { return entrance }

// sense reports what no single field can show: days out of order.
func sense(c *Case, r *door.Report) {
	for _, pair := range [...]struct {
		first, then rule.Opt[rule.Date]
		path, also  string
	}{
		{c.ReceivedOn, c.AcceptedOn, "accepted_on", "received_on"}, {c.AcceptedOn, c.InvestigatedOn, "investigated_on", "accepted_on"},
		{c.InvestigatedOn, c.DecidedOn, "decided_on", "investigated_on"}, {c.DecidedOn, c.ServedOn, "served_on", "decided_on"},
		{c.ServedOn, c.RequestedOn, "requested_on", "served_on"}, {c.RequestedOn, c.AdmittedOn, "admitted_on", "requested_on"},
		{c.RequestedOn, c.ReviewedOn, "reviewed_on", "requested_on"}, {c.ReviewedOn, c.AppealedOn, "appealed_on", "reviewed_on"},
		{c.AppealedOn, c.HeardOn, "heard_on", "appealed_on"},
	} {
		a, given := pair.first.Get()
		b, known := pair.then.Get()
		if given && known && b.Before(a) {
			r.Contradiction(rule.T("日期先后颠倒", "the days are out of order"), rule.T("请核对两项日期", "check both days"), pair.path, pair.also)
		}
	}
	if !c.ReceivedOn.IsGiven() && !c.AcceptedOn.IsGiven() {
		r.Contradiction(rule.T("收到举报日和受理日至少填写一项", "the day of receipt or of acceptance must be given"), rule.T("请填写受理日", "give the day of acceptance"), "accepted_on", "received_on")
	}
}
