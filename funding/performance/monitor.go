package performance

import (
	"fmt"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Monitoring is how a project stands at the end of a month: the lag of its goals and of its spending, in percentage points as
// shares (-0.1 is ten points behind). A lag that does not exist, as of spending without budget, or cannot be told, is not given.
type Monitoring struct {
	State    State                `json:"state"`
	Goals    rule.Opt[rule.Known] `json:"goals,omitzero"`
	Spending rule.Opt[rule.Known] `json:"spending,omitzero"`
	// Summary says that this is the month through which figures are summarised once a year.
	Summary bool `json:"summary"`
}

// Text writes the state in one language.
func (m Monitoring) Text(l rule.Lang) string { return m.State.Text(l) }

// Monitor answers how a project stands by dual monitoring: its goals against what was expected by then, its spending against the
// calendar (month ÷ 12) of the full-year budget as adjusted. The worse of both counts; a serious problem suspends.
func Monitor(w Watch) (rule.Answer[Monitoring], error) {
	if err := watchDoor.Validate(&w); err != nil {
		return rule.Answer[Monitoring]{}, err
	}
	day := w.end()
	law, err := timeline.On(day)
	if err != nil {
		return rule.Answer[Monitoring]{}, err
	}
	return law.Policy.monitor(rule.Frame{Edition: &law.Edition, Day: day, DayIs: rule.T("监控截止日", "last day that is monitored"), Subject: w.subject()}, &w)
}

// Monitor answers under this policy, whatever rules are in force.
func (p Policy) Monitor(w Watch) (rule.Answer[Monitoring], error) {
	if err := watchDoor.Validate(&w); err != nil {
		return rule.Answer[Monitoring]{}, err
	}
	if err := p.check(); err != nil {
		return rule.Answer[Monitoring]{}, err
	}
	return p.monitor(rule.Frame{Subject: w.subject()}, &w)
}

// end is the last day of the month.
func (w *Watch) end() rule.Date {
	return rule.NewDate(w.Year.Or(0), w.Month.Or(0), 1).AddMonths(1).AddDays(-1)
}

func (w *Watch) subject() rule.Text {
	y, m := w.Year.Or(0), w.Month.Or(0)
	return rule.T(fmt.Sprintf("%d年1至%d月", y, m), fmt.Sprintf("January to month %d of %d", m, y))
}

func senseWatch(w *Watch, r *door.Report) {
	goals, given := w.Goals.Get()
	total := nothing
	for i := range goals {
		total = total.plus(of(goals[i].Weight.Or(rule.Number{})))
	}
	if given && len(goals) > 0 && total.cmp(hundred) != 0 {
		r.Contradiction(rule.T("各目标权重合计不等于100", "the weights of the goals do not add up to 100"), rule.T("请调整权重使合计为100", "make them add up to 100"), "goals")
	}
}

func (p *Policy) monitor(f rule.Frame, w *Watch) (rule.Answer[Monitoring], error) {
	t := &rule.Trace{Frame: f}
	m := Monitoring{State: Normal}
	goals, spending := p.goals(t, w), p.progress(t, w)
	m.State = worse(goals.state, spending.state)
	m.Goals, m.Spending = goals.lag, spending.lag
	serious, given := rule.Need(t, watchBook.Fact(watchSerious), w.Serious)
	v := rule.Undetermined
	switch {
	case given && serious:
		v, m.State = rule.Failed, Suspended
	case given:
		v = rule.Passed
	}
	t.Add(watchBook.Line(ruleSerious).Judged(v))
	m.Summary = p.summary(t, w)
	if m.State == Suspended { // nothing can be worse
		return rule.ConcludeWith(t, watchBook, ruleMonitor, rule.Given(m))
	}
	return rule.Conclude(t, watchBook, ruleMonitor, m)
}

type side struct {
	state State
	lag   rule.Opt[rule.Known]
}

func worse(a, b State) State {
	if states.Index(a) > states.Index(b) {
		return a
	}
	return b
}

// goals is the lag of the goals, by their weights.
func (p *Policy) goals(t *rule.Trace, w *Watch) side {
	goals, given := rule.Need(t, watchBook.Fact(watchGoals), w.Goals)
	expected, attained := nothing, nothing
	for i := range goals {
		g := &goals[i]
		weight := of(g.Weight.Or(rule.Number{})).over(of(hundred))
		e, known := rule.Need(t, watchBook.Fact(watchExpected), g.Expected)
		a, also := rule.Need(t, watchBook.Fact(watchAttained), g.Attained)
		given = given && known && also
		expected, attained = expected.plus(weight.times(of(e))), attained.plus(weight.times(of(a)))
	}
	l := watchBook.Line(ruleGoals)
	if !given {
		t.Add(l.Judged(rule.Undetermined))
		return side{state: Normal}
	}
	l.Values = []rule.Named{rule.Figure("应达到", "expected", exactly(expected).known(rule.Share)), rule.Figure("实际", "attained", exactly(attained).known(rule.Share))}
	return p.lag(t, l, attained.minus(expected))
}

// progress is the lag of spending behind the calendar.
func (p *Policy) progress(t *rule.Trace, w *Watch) side {
	budget, given := rule.Need(t, watchBook.Fact(watchBudget), w.Budget)
	if given && budget.Sign() == 0 {
		t.Add(watchBook.Line(ruleProgress, rule.Figure("全年预算数", "full-year budget", rule.Exactly(rule.Int(0), rule.YuanUnit))).Judged(rule.NotApplicable).
			Saying(rule.T("全年预算数为零，不适用", "with a budget of zero it does not apply")))
		return side{state: Normal}
	}
	paid, also := rule.Need(t, watchBook.Fact(watchPaid), w.Paid)
	l := watchBook.Line(ruleProgress)
	if !given || !also {
		t.Add(l.Judged(rule.Undetermined))
		return side{state: Normal}
	}
	spent, _ := rule.AmountFen(paid)
	whole, _ := rule.AmountFen(budget)
	rate, calendar := of(rule.Frac(spent, whole)), of(rule.Frac(int64(w.Month.Or(0)), 12))
	l.Values = []rule.Named{rule.Figure("执行率", "rate", exactly(rate).known(rule.Share)), rule.Figure("序时进度", "calendar", exactly(calendar).known(rule.Share))}
	return p.lag(t, l, rate.minus(calendar))
}

// lag judges a lead (positive) or lag (negative): exactly at a limit is not more than it.
func (p *Policy) lag(t *rule.Trace, l rule.Line, lead exact) side {
	known := exactly(lead).known(rule.Share)
	s := side{Normal, rule.Given(known)}
	behind := lead.times(of(rule.Int(-1)))
	v := rule.Passed
	switch {
	case behind.cmp(p.SuspendLag.Value) > 0:
		s.state, v = Suspended, rule.Failed
		l = l.On(p.SuspendLag.Basis)
	case behind.cmp(p.WarnLag.Value) > 0:
		s.state, v = Warned, rule.Failed
		l = l.On(p.WarnLag.Basis)
	default:
		l = l.On(p.WarnLag.Basis)
	}
	l.Values = append(l.Values, rule.Figure("领先（负为滞后）", "lead (negative: lag)", known), rule.Figure("预警界限（超过）", "warns above", p.WarnLag.Known(rule.Share)), rule.Figure("暂缓界限（超过）", "suspends above", p.SuspendLag.Known(rule.Share)))
	t.Add(l.Judged(v))
	return s
}

// summary says whether this is the month through which figures are summarised.
func (p *Policy) summary(t *rule.Trace, w *Watch) bool {
	month := p.CentralMonth
	if w.Level.Or("") == LocalLevel {
		month = p.LocalMonth
	}
	l := watchBook.Line(ruleSummary, rule.Named{Title: rule.T("层级", "level"), Words: levels.Text(w.Level.Or(""))}, rule.Figure("汇总至月份", "through month", month.Known(rule.Plain))).On(month.Basis)
	is := month.Value.Cmp(rule.Int(int64(w.Month.Or(0)))) == 0
	if is {
		l = l.Saying(rule.T("本月为年度监控汇总月份", "this is the month of the yearly summary"))
	}
	t.Add(l)
	return is
}
