package notice

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Review says by when a review is asked for and decided.
type Review struct {
	AskBy rule.Deadline `json:"ask_by"`
	// DecideBy is the last day for the decision, where the profile bounds it and the day of receipt is given.
	DecideBy rule.Opt[rule.Deadline] `json:"decide_by,omitzero"`
}

// Text says it in one language.
func (r Review) Text(l rule.Lang) string {
	text := rule.T("申请复核截止 ", "ask by ").In(l) + r.AskBy.Known().Text(l)
	if d, bound := r.DecideBy.Get(); bound {
		text += rule.T("；作出决定截止 ", "; decided by ").In(l) + d.Known().Text(l)
	}
	return text
}

// ReviewOf says by when a review is asked for and decided; a request that is given is refused where it is late, or rests on
// scholarly judgement alone where that is no ground.
func ReviewOf(n Notice) (rule.Answer[rule.Outcome[Review]], error) { return inForce(n, reviewOf) }

// ReviewOf says it under these numbers and this calendar.
func (p Policy) ReviewOf(n Notice, days calendar.Calendar) (rule.Answer[rule.Outcome[Review]], error) {
	return under(p, n, days, reviewOf)
}

func reviewOf(q *inquiry) (rule.Answer[rule.Outcome[Review]], error) {
	p := &q.Policy.Review
	none := rule.Opt[rule.Outcome[Review]]{}
	if !p.Set.On || q.Facts.Kind.Or(Grants) != p.reviewed() {
		q.Trace.Because(rule.LawUnknown)
		q.Resting(ruleReview, []rule.Basis{p.Set.Basis})
		return rule.ConcludeWith(q.Trace, book, ruleReview, none)
	}
	r := Review{AskBy: q.askBy()}
	q.Resting(ruleAskBy, []rule.Basis{p.Ask.Basis, p.FromEnd.Basis}, asking.Last(r.AskBy))
	q.request(&r)
	return rule.ConcludeWith(q.Trace, book, ruleReview, asking.Outcome(&q.Weighing, rule.T("申请复核", "a review"), r))
}

// askBy is so many working days after the notice ends, or so many days after being notified.
func (q *inquiry) askBy() rule.Deadline {
	p := &q.Policy.Review
	if !p.FromEnd.On {
		d := q.Days.Deadline(rule.TimeLimit{Length: p.Ask, Unit: rule.DayUnit}, q.Facts.NoticeOn.Or(rule.Date{}))
		d.What, d.Event = rule.T("申请复审", "ask for a review"), rule.T("收到通知", "notification")
		return d
	}
	w, _ := q.window()
	limit := rule.TimeLimit{Length: p.Ask, Unit: rule.WorkdayUnit}
	d := q.Days.Deadline(limit, w.Last.Latest)
	d.Earliest = q.Days.Deadline(limit, w.Last.Earliest).Earliest
	d.What, d.Event = rule.T("申请复核", "ask for a review"), rule.T("公示末日", "last day of the notice")
	return d
}

// request judges a request that is given.
func (q *inquiry) request(r *Review) {
	p := &q.Policy.Review
	on, given := q.Facts.RequestedOn.Get()
	if !given {
		return
	}
	v := q.met(&r.AskBy, on, asking.Founded(p.Ask.Basis))
	q.judge(ruleAskedInTime, v, []rule.Basis{p.Ask.Basis}, rule.Figure("申请日", "asked on", rule.OnDay(on)))
	q.said(ruleScholarly, &p.Scholarly, factScholarly, q.Facts.Scholarly, false)
	received, got := q.Facts.ReceivedOn.Get()
	if !p.Decides.On || !got {
		return
	}
	d := q.Days.Deadline(rule.TimeLimit{Length: p.Decide, Unit: rule.DayUnit}, received)
	d.What, d.Event = rule.T("作出复审决定", "decide"), rule.T("收到申请", "receipt of the request")
	r.DecideBy = rule.Given(d)
	q.Resting(ruleDecideBy, []rule.Basis{p.Decide.Basis, p.Decides.Basis}, asking.Last(d))
}
