package techsme

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// trace collects what led to one answer.
type trace struct {
	frame   rule.Frame
	lines   []rule.Line
	missing []rule.Fact
	causes  []rule.Cause
	beyond  bool // a year or day of the answer lies outside the calendar
}

// within is a year that the answer speaks of; outside 1 to 9999 there is no answer.
func (t *trace) within(year int) int {
	t.beyond = t.beyond || year < 1 || year > lastYear
	return year
}

// dated is a day that the answer speaks of; without one there is no answer.
func (t *trace) dated(d rule.Date) rule.Date {
	t.beyond = t.beyond || d.IsZero()
	return d
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
	if t.beyond {
		return rule.Answer[V]{}, outside()
	}
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

// outside is the error that an answer would lie outside the calendar.
func outside() error {
	return problems([]door.Problem{{
		Path: "result", Code: door.OutOfRange, Text: rule.T("结果超出公元1年至9999年", "the result lies outside the years 1 to 9999"),
		Remedy: rule.T("请核对所填年度、日期和年限", "check the years, days and terms given"),
	}})
}
