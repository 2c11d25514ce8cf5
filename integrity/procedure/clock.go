package procedure

import (
	"maps"
	"slices"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/door"
)

// Deadlines says by which day each step that has begun must be taken, and how it stands on the day asked about, by the
// calendar of the State Council's notices. The edition in force when the case was accepted (before that: received) governs
// the whole procedure.
func Deadlines(r integrity.Regime, c Case) (rule.Answer[Clock], error) {
	return DeadlinesBy(r, c, calendar.Official())
}

// DeadlinesBy is Deadlines by a calendar of the caller's, who may add the notice of a year or the holidays of a place.
func DeadlinesBy(r integrity.Regime, c Case, days calendar.Calendar) (rule.Answer[Clock], error) {
	if !r.Valid() {
		return rule.Answer[Clock]{}, &door.InputError{Problems: []door.Problem{{Path: "regime", Code: door.NotAllowed, Text: rule.T("没有这一类规定", "there is no such regime"),
			Remedy: rule.T("可用：misconduct、violation、guangdong", "use misconduct, violation or guangdong")}}}
	}
	if err := entrance.Validate(&c); err != nil {
		return rule.Answer[Clock]{}, err
	}
	day, is := c.picks()
	e, err := Editions(r).On(day)
	if err != nil {
		return rule.Answer[Clock]{}, err
	}
	return c.clock(&e.Policy, days, rule.Frame{Edition: &e.Edition, Day: day, DayIs: is, AsOf: c.On.Or(rule.Date{})})
}

// Deadlines says under this policy by which day each step must be taken.
func (p Policy) Deadlines(c Case, days calendar.Calendar) (rule.Answer[Clock], error) {
	if err := entrance.Validate(&c); err != nil {
		return rule.Answer[Clock]{}, err
	}
	return c.clock(&p, days, rule.Frame{AsOf: c.On.Or(rule.Date{})})
}

// picks is the day that picks the edition.
func (c *Case) picks() (rule.Date, rule.Text) {
	if d, given := c.AcceptedOn.Get(); given {
		return d, rule.T("受理日", "the day of acceptance,")
	}
	return c.ReceivedOn.Or(rule.Date{}), rule.T("收到举报日", "the day of receipt,")
}

// timer reckons the steps of one case.
type timer struct {
	t    *rule.Trace
	days calendar.Calendar
	on   rule.Date
	all  Clock
	p    *Policy
}

func (c *Case) clock(p *Policy, days calendar.Calendar, f rule.Frame) (rule.Answer[Clock], error) {
	w := &timer{t: &rule.Trace{Frame: f}, days: days, on: c.On.Or(rule.Date{}), all: Clock{}, p: p}
	w.t.Add(book.Line(ruleClock, book.Fact(factOn).Is(rule.OnDay(w.on))).On(p.Request.Length.Basis))
	if p.Provincial.On {
		if project, given := rule.Need(w.t, book.Fact(factProvincial), c.ProvincialProject); given && !project {
			w.t.Add(book.Line(ruleOutside).On(p.Provincial.Basis))
			return rule.Conclude(w.t, book, ruleClock, w.all)
		}
	}
	w.step(Preliminary, &p.Preliminary, factReceived, c.ReceivedOn, c.AcceptedOn)
	c.investigation(p, w)
	w.persons(rulePanel, factPanel, c.Panel, &p.Panel)
	w.persons(ruleInterviewers, factInterviewers, c.Interviewers, &p.Interviewers)
	if c.AcceptedOn.IsGiven() && !c.DecidedOn.IsGiven() {
		w.notes(map[rule.ID]*rule.Switch{ruleTold: &p.Told, ruleHeard: &p.Heard, ruleWaiver: &p.Waiver})
	}
	w.step(Request, &p.Request, factServed, c.ServedOn, c.RequestedOn)
	w.otherRequest(p, c.ServedOn)
	w.step(Admit, &p.Admit, factRequested, c.RequestedOn, c.AdmittedOn)
	if p.FromRequest.On {
		w.step(Review, &p.Review, factRequested, c.RequestedOn, c.ReviewedOn)
	} else {
		w.step(Review, &p.Review, factAdmitted, c.AdmittedOn, c.ReviewedOn)
	}
	if c.RequestedOn.IsGiven() {
		w.notes(map[rule.ID]*rule.Switch{ruleRuns: &p.RunsOn, ruleOrganised: &p.Organised})
	}
	if p.Final.On && c.ReviewedOn.IsGiven() {
		w.t.Add(book.Line(ruleFinal).On(p.Final.Basis))
	} else {
		w.step(Appeal, &p.Appeal, factAppealed, c.AppealedOn, c.HeardOn)
	}
	return rule.Conclude(w.t, book, ruleClock, w.all)
}

// notes adds what the edition says beside its time limits.
func (w *timer) notes(clauses map[rule.ID]*rule.Switch) {
	for _, id := range slices.Sorted(maps.Keys(clauses)) {
		if clauses[id].On {
			w.t.Add(book.Line(id).On(clauses[id].Basis))
		}
	}
}

// persons holds a number of persons, where it is given, to the least that the edition asks for, which is included.
func (w *timer) persons(id rule.ID, fact rule.FactID, given rule.Opt[int], least *rule.Limit) {
	n, said := given.Get()
	if !said || !least.Open() && least.Value.Sign() <= 0 {
		return
	}
	v := rule.Failed
	switch is := rule.Int(int64(n)); {
	case least.Open():
		v = rule.Undetermined
	case is.Cmp(least.Value) >= 0:
		v = rule.Passed
	}
	w.t.Add(book.Line(id, book.Fact(fact).Is(rule.Exactly(rule.Int(int64(n)), rule.Persons)), rule.Figure("应 ≥", "required ≥", least.Known(rule.Persons))).On(least.Basis).Judged(v))
}

// otherRequest says when the request is due under the other reading, where the reading is disputed.
func (w *timer) otherRequest(p *Policy, served rule.Opt[rule.Date]) {
	start, begun := served.Get()
	if !begun || !p.OtherRequest.Set.On || !p.Request.Set.On {
		return
	}
	d := w.days.Deadline(p.OtherRequest.timeLimit(), start)
	w.all[len(w.all)-1].Other = &d
	w.t.Add(book.Line(ruleOtherRequest, said("期限", "time limit", d.Limit.Text), rule.Figure("截止日（含）", "last day (inclusive)", d.Known())).On(p.OtherRequest.Length.Basis))
}

// investigation is the investigation, or where it was extended the extension, which begins with its ordinary last day.
func (c *Case) investigation(p *Policy, w *timer) {
	before := len(w.all)
	w.step(Investigate, &p.Investigate, factAccepted, c.AcceptedOn, c.InvestigatedOn)
	extended, told := c.Extended.Get()
	if !told || !extended || len(w.all) == before {
		return
	}
	if last, known := w.all[len(w.all)-1].Deadline.Last(); known {
		w.step(Extend, &p.Extend, factAccepted, rule.Given(last), c.InvestigatedOn)
		return
	}
	w.t.Add(book.Line(ruleStep + rule.ID(steps.Index(Extend))).On(p.Extend.Length.Basis).Judged(rule.Undetermined))
}

// step reckons one step from its event.
func (w *timer) step(s Step, l *Limit, event rule.FactID, from, done rule.Opt[rule.Date]) {
	start, begun := from.Get()
	switch {
	case !begun:
		return
	case !l.Set.On:
		w.t.Add(book.Line(ruleNone, rule.Named{Title: rule.T("环节", "step"), Words: steps.Text(s)}).On(l.Set.Basis))
		return
	}
	d := w.days.Deadline(l.timeLimit(), start)
	d.What, d.Event = steps.Text(s), book.Fact(event).Title
	if s == Extend {
		d.Event = rule.T("原调查期限届满日", "last day of the ordinary time")
	}
	if s == Review && w.p.Organised.On {
		d.What = rule.T("组织复核", "organise the review")
	}
	due := Due{Step: s, Deadline: d, Done: done, State: d.State(done, w.on), Lapses: lapses(s)}
	w.all = append(w.all, due)
	line := book.Line(ruleStep+rule.ID(steps.Index(s)), rule.Named{Title: d.Event, Value: rule.OnDay(start)}, said("期限", "time limit", d.Limit.Text),
		rule.Figure("截止日（含）", "last day (inclusive)", d.Known()), said("情况", "state", due.State.Text)).On(l.Length.Basis)
	w.t.Add(line.Judged(due.State.Verdict()).Saying(due.Lapses))
}

// lapses is what is lost when the last day of a step passes.
func lapses(s Step) rule.Text {
	if s == Request {
		return rule.T("逾期不申请的，丧失申请复查（复核）的权利，处理决定生效不受影响", "without a request in time the right to a review is lost; the decision stands")
	}
	return rule.T("逾期不影响案件继续办理", "the case goes on")
}

func said(zh, en string, text func(rule.Lang) string) rule.Named {
	return rule.Named{Title: rule.T(zh, en), Words: rule.T(text(rule.ZH), text(rule.EN))}
}
