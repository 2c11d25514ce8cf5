package transfer

import (
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Due is one step with its last day, inclusive.
type Due struct {
	Step     Step                `json:"step"`
	Deadline rule.Deadline       `json:"deadline"`
	Done     rule.Opt[rule.Date] `json:"done,omitzero"`
	State    rule.DeadlineState  `json:"state"`
}

// Clock are the steps that have begun, in their order.
type Clock []Due

// Text lists the steps in one language: the last day of each and how it stands.
func (c Clock) Text(l rule.Lang) string {
	if len(c) == 0 {
		return rule.T("没有正在计算的期限", "no time limit is running").In(l)
	}
	parts := make([]string, len(c))
	for i, d := range c {
		parts[i] = d.Step.Text(l) + " " + d.Deadline.Known().Text(l) + rule.T("（", " (").In(l) + d.State.Text(l) + rule.T("）", ")").In(l)
	}
	return strings.Join(parts, rule.T("；", "; ").In(l))
}

// Times says by which day each step that has begun must be taken, and how it stands on the day asked about.
func Times(c Course) (rule.Answer[Clock], error) {
	if err := courseDoor.Validate(&c); err != nil {
		return rule.Answer[Clock]{}, err
	}
	on, _ := c.On.Get()
	law, err := timeline.On(on)
	if err != nil {
		return rule.Answer[Clock]{}, err
	}
	return c.clock(&law.Policy, calendar.Official(), rule.Frame{Edition: &law.Edition, Day: on, DayIs: rule.T("查询日", "day asked about"), Subject: rule.T(c.Name, c.Name)})
}

// Times says it under this policy and by a calendar, which matters where a last day on a day of rest rolls on.
func (p Policy) Times(c Course, days calendar.Calendar) (rule.Answer[Clock], error) {
	if err := courseDoor.Validate(&c); err != nil {
		return rule.Answer[Clock]{}, err
	}
	if err := p.check(); err != nil {
		return rule.Answer[Clock]{}, err
	}
	return c.clock(&p, days, rule.Frame{AsOf: c.On.Or(rule.Date{}), Subject: rule.T(c.Name, c.Name)})
}

// begun is a step with the event that starts it and the day it was done.
type begun struct {
	step           Step
	from, done     rule.Opt[rule.Date]
	fromAt, doneAt rule.FactID
	absent         bool // the budget has no such transfers
}

// steps are all steps in their order.
func (c *Course) steps() []begun {
	no := func(o rule.Opt[bool]) bool { has, said := o.Get(); return said && !has || c.Level.Or("") == Township }
	return []begun{
		{Reply, c.ApprovedOn, c.RepliedOn, factApproved, factReplied, false},
		{PublishBudget, c.ApprovedOn, c.PublishedOn, factApproved, factPublished, false},
		{PublishDepartment, c.RepliedOn, c.DepartmentPublishedOn, factReplied, factDepartmentPublished, false},
		{ReplyUnits, c.ReceivedOn, c.UnitsRepliedOn, factReceived, factUnitsReplied, false},
		{PublishUnits, c.UnitsRepliedOn, c.UnitsPublishedOn, factUnitsReplied, factUnitsPublished, false},
		{IssueGeneral, c.ApprovedOn, c.GeneralIssuedOn, factApproved, factGeneralIssued, no(c.General)},
		{IssueSpecial, c.ApprovedOn, c.SpecialIssuedOn, factApproved, factSpecialIssued, no(c.Special)},
		{PassDown, c.CentralReceivedOn, c.CentralPassedOn, factCentralReceived, factCentralPassed, false},
	}
}

// days are those of a step at a level.
func (p *Policy) days(s Step, l Level) rule.Limit {
	switch {
	case s == IssueGeneral && l == Central:
		return p.CentralGeneral
	case s == IssueSpecial && l == Central:
		return p.CentralSpecial
	}
	return map[Step]rule.Limit{
		Reply: p.Reply, PublishBudget: p.Publish, PublishDepartment: p.PublishDepartment, ReplyUnits: p.ReplyUnits, PublishUnits: p.PublishUnits,
		IssueGeneral: p.LocalGeneral, IssueSpecial: p.LocalSpecial, PassDown: p.PassDown,
	}[s]
}

func (c *Course) clock(p *Policy, days calendar.Calendar, f rule.Frame) (rule.Answer[Clock], error) {
	t, all := &rule.Trace{Frame: f}, Clock{}
	on, _ := c.On.Get()
	t.Add(book.Line(ruleTimes, book.Fact(factOn).Is(rule.OnDay(on))))
	for _, x := range c.steps() {
		from, started := x.from.Get()
		switch {
		case !started || x.absent || from.After(on):
			continue
		case x.step == PublishUnits && !p.Units.On:
			t.Add(book.Line(ruleNone, rule.Named{Title: rule.T("环节", "step"), Words: steps.Text(x.step)}).On(p.Units.Basis))
			continue
		}
		d := Due{Step: x.step, Deadline: p.deadline(x, c.Level.Or(""), from, days), Done: x.done}
		d.State = d.Deadline.State(x.done, on)
		all = append(all, d)
		t.Add(p.line(x, d, days))
	}
	return rule.Conclude(t, book, ruleTimes, all)
}

// deadline is the last day of a step: days on the calendar from the day after its event.
func (p *Policy) deadline(x begun, l Level, from rule.Date, days calendar.Calendar) rule.Deadline {
	limit := rule.TimeLimit{Length: p.days(x.step, l), Unit: rule.DayUnit, Rest: rule.Stay}
	if p.RollsOn.On {
		limit.Rest = rule.RollOn
	}
	d := days.Deadline(limit, from)
	d.What, d.Event = steps.Text(x.step), book.Fact(x.fromAt).Title
	return d
}

// line says how a step stands; of a last day that rests, where it would roll on to.
func (p *Policy) line(x begun, d Due, days calendar.Calendar) rule.Line {
	l := book.Line(ruleStep+rule.ID(steps.Index(x.step)), rule.Named{Title: d.Deadline.Event, Value: rule.OnDay(d.Deadline.From)},
		rule.Named{Title: rule.T("期限", "time limit"), Words: rule.T(d.Deadline.Limit.Text(rule.ZH), d.Deadline.Limit.Text(rule.EN))},
		rule.Figure("截止日（含）", "last day (inclusive)", d.Deadline.Known()),
		rule.Named{Title: rule.T("情况", "state"), Words: rule.T(d.State.Text(rule.ZH), d.State.Text(rule.EN))}).On(d.Deadline.Limit.Length.Basis)
	last, known := d.Deadline.Last()
	next, told := days.WorkdayFrom(last)
	switch {
	case !known || p.RollsOn.On || told && next == last:
	case told:
		l = l.On(d.Deadline.Limit.Length.Basis, p.RollsOn.Basis).Saying(rule.T("截止日为休息日，是否顺延未见规定；如顺延则为"+next.String(), "the last day is one of rest; whether it moves is not said; it would roll on to "+next.String()))
	default:
		l = l.On(d.Deadline.Limit.Length.Basis, p.RollsOn.Basis).Saying(rule.T("截止日的节假日安排尚未公布；如为休息日，是否顺延未见规定", "the holidays of that year are not published; whether a last day of rest moves is not said"))
	}
	if d.Deadline.Why != (rule.Text{}) {
		l = l.Saying(d.Deadline.Why)
	}
	return l.Judged(d.State.Verdict())
}
