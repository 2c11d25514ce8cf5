package techsme

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// trace collects what leads to one answer of the life book, all of whose years and days lie within the calendar.
type trace struct {
	rule.Trace
	frame  rule.Frame
	causes []rule.Cause
	beyond bool // a year or day of the answer lies outside the calendar
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
	return t.Add(lifeBook.Line(id, values...))
}

// judged adds a line with a verdict.
func (t *trace) judged(id rule.ID, v rule.Verdict, values ...rule.Named) *rule.Line {
	return t.Add(lifeBook.Line(id, values...).Judged(v))
}

// lack notes a fact that was not given.
func (t *trace) lack(id rule.FactID) { t.Lack(lifeBook.Fact(id)) }

// need notes a fact where it was not given.
func need[T any](t *trace, id rule.FactID, v rule.Opt[T]) (T, bool) {
	return rule.Need(&t.Trace, lifeBook.Fact(id), v)
}

// answer makes the answer to what a rule asks: the value, or nothing where value is not given.
func answer[V any](t *trace, about rule.ID, value rule.Opt[V]) (rule.Answer[V], error) {
	if t.beyond {
		return rule.Answer[V]{}, outside()
	}
	t.Frame = t.frame
	for _, c := range t.causes {
		t.Because(c)
	}
	return rule.ConcludeWith(&t.Trace, lifeBook, about, value)
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
