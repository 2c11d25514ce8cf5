package certificate

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// said names something that is no quantity.
func said(zh, en string, w rule.Text) rule.Named { return rule.Named{Title: rule.T(zh, en), Words: w} }

// onDay names a day, inYear a calendar year, yuan an amount.
func onDay(zh, en string, d rule.Date) rule.Named { return rule.Figure(zh, en, rule.OnDay(d)) }

func inYear(zh, en string, year int) rule.Named {
	return rule.Figure(zh, en, rule.Exactly(rule.Int(int64(year)), rule.CalendarYear))
}

func yuan(zh, en string, n rule.Number) rule.Named {
	return rule.Figure(zh, en, rule.Exactly(n, rule.YuanUnit))
}

// isDay names a day that was given by its fact.
func isDay(id rule.FactID, d rule.Date) rule.Named { return book.Fact(id).Is(rule.OnDay(d)) }

func item(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

// whether is passed or failed.
func whether(holds bool) rule.Verdict {
	if holds {
		return rule.Passed
	}
	return rule.Failed
}

// whetherGiven is open where the fact is not given.
func whetherGiven(holds, given bool) rule.Verdict {
	if !given {
		return rule.Undetermined
	}
	return whether(holds)
}

// line adds a line to a trace, judged one with a verdict.
func line(t *rule.Trace, id rule.ID, values ...rule.Named) *rule.Line {
	return t.Add(book.Line(id, values...))
}

func judged(t *rule.Trace, id rule.ID, v rule.Verdict, values ...rule.Named) *rule.Line {
	return t.Add(book.Line(id, values...).Judged(v))
}

// need notes a fact where it was not given.
func need[T any](t *rule.Trace, id rule.FactID, v rule.Opt[T]) (T, bool) {
	return rule.Need(t, book.Fact(id), v)
}
