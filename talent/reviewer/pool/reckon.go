package pool

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/internal/asking"
)

// reckoning is one entry while its status is found: what is open, from the first step on that may decide otherwise.
type reckoning struct {
	*asking.Sheet
	found rule.Opt[Status]
	open  bool
}

// step takes a line in: what fails decides, unless something before it is open.
func (r *reckoning) step(v rule.Verdict, s Status) {
	switch {
	case r.found.IsGiven() || r.open:
	case v == rule.Failed:
		r.found = rule.Given(s)
	case v == rule.Undetermined:
		r.open = true
	}
}

func (p *StatusPolicy) status(e *Entry, s *asking.Sheet) (rule.Answer[Status], error) {
	r, on := &reckoning{Sheet: s}, e.On.Or(rule.Date{})
	left, told := rule.Need(s.Trace, statusBook.Fact(factLeft), e.Left)
	r.step(r.judge(ruleLeft, statusBook.Rule(ruleLeft).Basis, asking.Told(told, !left)), Removed)
	r.step(p.age(e, on, r), Removed)
	entered, told := rule.Need(s.Trace, statusBook.Fact(factEntered), e.EnteredOn)
	r.step(r.judge(ruleEntered, statusBook.Rule(ruleEntered).Basis, asking.Told(told, !entered.After(on)), day(factEntered, entered, told)), Pending)
	bans, told := rule.Need(s.Trace, statusBook.Fact(factBans), e.Bans)
	running := banRuns(on, bans, told)
	if told && running == rule.Undetermined {
		s.Lack(statusBook.Fact(factBans)) // the end of one
	}
	r.step(r.judge(ruleBan, banned, running), Suspended)
	inquiry, told := rule.Need(s.Trace, statusBook.Fact(factInquiry), e.Inquiry)
	r.step(r.judge(ruleInquiry, statusBook.Rule(ruleInquiry).Basis, asking.Told(told, !inquiry)), Frozen)
	confirmed, told := rule.Need(s.Trace, statusBook.Fact(factConfirmed), e.ConfirmedOn)
	r.step(r.judge(ruleConfirmed, p.Confirm.Basis, asking.Told(told, confirmed.After(p.Confirm.YearsBefore(on))), day(factConfirmed, confirmed, told),
		rule.Figure("冻结年限", "frozen after", p.Confirm.Known(rule.Years))), Frozen)
	if !r.open && !r.found.IsGiven() {
		r.found = rule.Given(InPool)
	}
	return rule.ConcludeWith(s.Trace, statusBook, ruleStatus, r.found)
}

func (r *reckoning) judge(id rule.ID, law rule.Basis, v rule.Verdict, values ...rule.Named) rule.Verdict {
	r.Line(id, law, values...).Verdict = rule.Given(v)
	return v
}

// age holds the completed years against the limit, the limit itself included. Whoever is young enough, or an academician, stays.
func (p *StatusPolicy) age(e *Entry, on rule.Date, r *reckoning) rule.Verdict {
	born, told := e.BornOn.Get()
	academician, said := e.Academician.Get()
	exempt := p.Exempt.On && said && academician
	years := born.AgeOn(on)
	within := told && rule.Int(int64(years)).Cmp(p.MaxAge.Value) <= 0
	v := asking.Told(told && (said || !p.Exempt.On), false)
	if within || exempt {
		v = rule.Passed
	}
	if v == rule.Undetermined && !told {
		r.Lack(statusBook.Fact(factStatusBorn))
	}
	if v == rule.Undetermined && !said && p.Exempt.On {
		r.Lack(statusBook.Fact(factStatusAcademician))
	}
	age := statusBook.Fact(factStatusBorn).Is(statusBook.Fact(factStatusBorn).NotGiven())
	if told {
		age = rule.Figure("年龄", "age", rule.Exactly(rule.Int(int64(years)), rule.YearsOld))
	}
	return r.judge(ruleAge, p.MaxAge.Basis, v, age, rule.Figure("上限（含）", "limit, inclusive", p.MaxAge.Known(rule.YearsOld)))
}

// banRuns is failed on every day of a ban, undetermined where a ban cannot be told.
func banRuns(on rule.Date, bans []rule.Term, told bool) rule.Verdict {
	v := asking.Told(told, true)
	for i := range bans {
		switch bans[i].Covers(on) {
		case rule.Passed:
			return rule.Failed
		case rule.Undetermined:
			v = rule.Undetermined
		}
	}
	return v
}

func day(id rule.FactID, d rule.Date, told bool) rule.Named {
	f := statusBook.Fact(id)
	if !told {
		return f.Is(f.NotGiven())
	}
	return f.Is(rule.OnDay(d))
}

func banAt(i int) string { return "bans[" + strconv.Itoa(i) + "]" }
