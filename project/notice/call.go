package notice

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Call holds the days of a call for applications, where the profile bounds them.
type Call struct {
	// GuideBy is the last day for publishing the guide, so long before the first day for applying; CheckBy the last day for the
	// form check, so long after the last one.
	GuideBy rule.Opt[rule.Deadline] `json:"guide_by,omitzero"`
	CheckBy rule.Opt[rule.Deadline] `json:"check_by,omitzero"`
}

// Text says it in one language.
func (c Call) Text(l rule.Lang) string {
	text := ""
	if d, told := c.GuideBy.Get(); told {
		text = rule.T("指南最迟公布日 ", "guide published by ").In(l) + d.Known().Text(l)
	}
	if d, told := c.CheckBy.Get(); told {
		if text != "" {
			text += rule.T("；", "; ").In(l)
		}
		text += rule.T("初步审查截止 ", "form check by ").In(l) + d.Known().Text(l)
	}
	return text
}

// CallOf says by when the guide of a call is published (NoticeOn is the day on which it was, and is refused where that was too late),
// and by when the applications are checked in form.
func CallOf(n Notice) (rule.Answer[rule.Outcome[Call]], error) { return inForce(n, callOf) }

// CallOf says it under these numbers and this calendar.
func (p Policy) CallOf(n Notice, days calendar.Calendar) (rule.Answer[rule.Outcome[Call]], error) {
	return under(p, n, days, callOf)
}

func callOf(q *inquiry) (rule.Answer[rule.Outcome[Call]], error) {
	p := &q.Policy.Call
	if !p.Set.On {
		q.Trace.Because(rule.LawUnknown)
		q.Resting(ruleCall, []rule.Basis{p.Set.Basis})
		return rule.ConcludeWith(q.Trace, book, ruleCall, rule.Opt[rule.Outcome[Call]]{})
	}
	c := Call{}
	q.guide(&c)
	q.check(&c)
	return rule.ConcludeWith(q.Trace, book, ruleCall, asking.Outcome(&q.Weighing, rule.T("申报指南的公布", "the publication of the guide"), c))
}

// guide holds the day of publication against the first day for applying.
func (q *inquiry) guide(c *Call) {
	opens, told := rule.Need(q.Trace, book.Fact(factOpens), q.Facts.OpensOn)
	if !told {
		q.judge(ruleGuideBy, rule.Undetermined, []rule.Basis{q.Policy.Call.Guide.Basis})
		return
	}
	d := q.Days.Deadline(rule.TimeLimit{Length: q.Policy.Call.Guide, Unit: rule.DayUnit, Back: true}, opens)
	d.What, d.Event = rule.T("公布申报指南", "publish the guide"), rule.T("受理申请起始日", "first day for applying")
	c.GuideBy = rule.Given(d)
	q.judge(ruleGuideBy, d.Met(q.Facts.NoticeOn.Or(rule.Date{})), []rule.Basis{q.Policy.Call.Guide.Basis}, asking.Last(d))
}

// check reckons the last day for the form check, where the last day for applying is given.
func (q *inquiry) check(c *Call) {
	closes, told := q.Facts.ClosesOn.Get()
	if !told {
		return
	}
	d := q.Days.Deadline(rule.TimeLimit{Length: q.Policy.Call.Check, Unit: rule.DayUnit}, closes)
	d.What, d.Event = rule.T("完成初步审查", "finish the form check"), rule.T("申请截止日", "last day for applying")
	c.CheckBy = rule.Given(d)
	q.Resting(ruleCheckBy, []rule.Basis{q.Policy.Call.Check.Basis}, asking.Last(d))
}
