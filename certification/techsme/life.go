package techsme

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// trace collects what led to one answer.
type trace struct {
	frame   rule.Frame
	lines   []rule.Line
	missing []rule.Fact
	causes  []rule.Cause
}

// line adds a line and returns it for further words.
func (t *trace) line(id rule.ID, values ...rule.Named) *rule.Line {
	t.lines = append(t.lines, lifeBook.Line(id, values...))
	return &t.lines[len(t.lines)-1]
}

// judged adds a line with a verdict.
func (t *trace) judged(id rule.ID, v rule.Verdict, values ...rule.Named) *rule.Line {
	l := t.line(id, values...)
	l.Verdict = rule.Given(v)
	return l
}

// lack notes facts that were not given, each once.
func (t *trace) lack(ids ...rule.FactID) {
	for _, id := range ids {
		t.lackFact(lifeBook.Fact(id))
	}
}

func (t *trace) lackFact(f rule.Fact) {
	for _, known := range t.missing {
		if known.Path == f.Path {
			return
		}
	}
	t.missing = append(t.missing, f)
}

// need notes a fact where it was not given.
func need[T any](t *trace, id rule.FactID, v rule.Opt[T]) (T, bool) {
	value, given := v.Get()
	if !given {
		t.lack(id)
	}
	return value, given
}

// answer makes the answer to what a rule asks: the value, or nothing where value is not given.
func answer[V any](t *trace, about rule.ID, value rule.Opt[V]) (rule.Answer[V], error) {
	d := rule.Draft[V]{
		Book: lifeBook, About: lifeBook.Rule(about), Frame: t.frame, Value: value, Lines: t.lines, Missing: t.missing,
	}
	if !value.IsGiven() {
		d.Causes = t.causes
	}
	return d.Answer()
}

// open is an answer without value.
func open[V any](t *trace, about rule.ID) (rule.Answer[V], error) {
	return answer(t, about, rule.Opt[V]{})
}

// question is what one asks about an entry under a policy.
type question[V any] func(p *LifePolicy, e *Entry, t *trace) (rule.Answer[V], error)

// inForce asks under the edition in force for the year of the entry; asOf is the day the question speaks of, or none.
func inForce[V any](e Entry, asOf rule.Date, ask question[V]) (rule.Answer[V], error) {
	if err := lifeDoor.Validate(&lifeInput{Entry: e}); err != nil {
		return rule.Answer[V]{}, err
	}
	year, err := e.year()
	if err != nil {
		return rule.Answer[V]{}, err
	}
	edition, err := lifeTimeline.On(rule.NewDate(year, 12, 31))
	if err != nil {
		return rule.Answer[V]{}, err
	}
	t := trace{frame: rule.Frame{Edition: &edition.Edition, Day: rule.NewDate(year, 12, 31), AsOf: asOf, Subject: ofYear(year)}}
	return ask(&edition.Policy, &e, &t)
}

// under asks under a policy of the caller's, whatever edition is in force.
func under[V any](p LifePolicy, e Entry, ask question[V]) (rule.Answer[V], error) {
	if err := lifeDoor.Validate(&lifeInput{Entry: e}); err != nil {
		return rule.Answer[V]{}, err
	}
	if err := p.check(); err != nil {
		return rule.Answer[V]{}, err
	}
	year, err := e.year()
	if err != nil {
		return rule.Answer[V]{}, err
	}
	return ask(&p, &e, &trace{frame: rule.Frame{Subject: ofYear(year)}})
}

// year returns the evaluation year, without which there is no lawful answer.
func (e *Entry) year() (int, error) {
	year, given := e.Year.Get()
	if given {
		return year, nil
	}
	return 0, problems([]door.Problem{{
		Path: "evaluation_year", Code: door.Required, Text: rule.T("未填写评价年度", "the evaluation year is not given"),
		Remedy: rule.T("请填写编号所载年度", "give the year printed in the number"),
	}})
}

func ofYear(year int) rule.Text {
	y := strconv.Itoa(year)
	return rule.T(y+"年度", "evaluation year "+y)
}

// words names something that is no quantity.
func words(zh, en, saidZH, saidEN string) rule.Named {
	return rule.Named{Title: rule.T(zh, en), Words: rule.T(saidZH, saidEN)}
}

// onDay names a day.
func onDay(zh, en string, d rule.Date) rule.Named {
	return rule.Named{Title: rule.T(zh, en), Value: rule.OnDay(d)}
}

// inYear names a calendar year.
func inYear(zh, en string, year int) rule.Named {
	return rule.Named{Title: rule.T(zh, en), Value: rule.Exactly(rule.Int(int64(year)), rule.CalendarYear)}
}

// whether is passed or failed.
func whether(holds bool) rule.Verdict {
	if holds {
		return rule.Passed
	}
	return rule.Failed
}

// daysGiven names the days that were given, by their facts.
func daysGiven(ids []rule.FactID, days ...rule.Opt[rule.Date]) []rule.Named {
	var named []rule.Named
	for i, d := range days {
		if day, given := d.Get(); given {
			named = append(named, lifeBook.Fact(ids[i]).Is(rule.OnDay(day)))
		}
	}
	return named
}
