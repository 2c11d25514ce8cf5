package report

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/door"
)

var entrance = door.New(book, sense)

// Door is what the facts pass through.
func Door() *door.Door[Undertaking] { return entrance }

// Decode reads the facts of a project from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Undertaking, error) { return entrance.Decode(data) }

// Validate reports every problem at once as a *door.InputError.
func Validate(u *Undertaking) error { return entrance.Validate(u) }

// sense reports what no single field can show.
func sense(u *Undertaking, r *door.Report) {
	asking.Ordered(r, u.StartsOn, u.EndsOn, "ends_on", "starts_on")
	asking.Ordered(r, u.EndsOn, u.ApplyBy, "apply_by", "ends_on")
	if n, given := u.Deferral.Get(); given && n == 0 && u.Reason.IsGiven() {
		r.Contradiction(rule.T("填写了事由，却不申请延期", "a reason without a deferral"), rule.T("填写月数，或删去事由", "give the months, or leave the reason out"), "deferral_months", "reason")
	}
	if u.Serious.Or(false) && u.Grave.IsGiven() && !u.Grave.Or(true) {
		r.Contradiction(rule.T("情节严重的必然不轻于较重", "what is serious is at least grave"), rule.T("核对两项认定", "check both findings"), "grave", "serious")
	}
}

// inquiry is one question while it is answered.
type inquiry struct {
	*asking.Inquiry[Policy, Undertaking]
	asking.Weighing
}

var subject = asking.Subject[Policy, Undertaking]{
	Book: book, Set: set, Validate: Validate, DayIs: rule.T("合同执行期止日", "end of the term"),
	Profile: func(u *Undertaking) project.Profile { return u.Profile.Or(project.Meizhou) },
	Day:     func(u *Undertaking) rule.Date { return u.EndsOn.Or(rule.Date{}) },
	Name:    func(u *Undertaking) string { return u.Project.Or("") },
}

func inForce[V any](u Undertaking, ask func(*inquiry) (rule.Answer[V], error)) (rule.Answer[V], error) {
	return asking.InForce(&subject, u, func(i *asking.Inquiry[Policy, Undertaking]) (rule.Answer[V], error) { return ask(&inquiry{Inquiry: i}) })
}

func under[V any](p Policy, u Undertaking, days calendar.Calendar, ask func(*inquiry) (rule.Answer[V], error)) (rule.Answer[V], error) {
	return asking.Under(&subject, p, u, days, func(i *asking.Inquiry[Policy, Undertaking]) (rule.Answer[V], error) { return ask(&inquiry{Inquiry: i}) })
}

// judge writes a line with a verdict, and keeps the reason of a failure.
func (q *inquiry) judge(id rule.ID, v rule.Verdict, law []rule.Basis, values ...rule.Named) {
	q.Judge(q.Resting(id, law, values...), v)
}
