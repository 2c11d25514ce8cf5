package calendar

import "github.com/keji-rules/keji/rule"

// Elapsed holds the time from one day to another against a period: with rule.AtLeast for 满, 以上 and 届满, rule.AtMost for
// 以内, rule.LessThan for 不满, rule.MoreThan for 超过 and 以外, as the document means them. The period is reached on its
// corresponding day, the first day not counted: from 2025-06-30 a year is reached on 2026-06-30 and exceeded on
// 2026-07-01. Undetermined where a day or, for working days, the calendar is not known; other operators compare nothing
// and are undetermined too.
func (c Calendar) Elapsed(from, on rule.Date, op rule.Op, p rule.Period) rule.Verdict {
	reached := p.End(from, rule.FirstDayExcluded)
	if p.Unit == rule.WorkdayUnit && p.Valid() {
		reached, _ = c.AddWorkdays(from, p.Count)
	}
	if reached.IsZero() || on.IsZero() {
		return rule.Undetermined
	}
	past := on.Compare(reached)
	holds := false
	switch op {
	case rule.AtLeast:
		holds = past >= 0
	case rule.AtMost:
		holds = past <= 0
	case rule.MoreThan:
		holds = past > 0
	case rule.LessThan:
		holds = past < 0
	default:
		return rule.Undetermined
	}
	if holds {
		return rule.Passed
	}
	return rule.Failed
}
