package asking

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

const earliestYear, lastYear = 2000, 9000

// Day declares a day of the years 2000 to 9000.
func Day(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{
		Path: path, Title: rule.T(zh, en), Unit: rule.Day, Evidence: proof,
		Min: DayNumber(rule.NewDate(earliestYear, 1, 1)), Max: DayNumber(rule.NewDate(lastYear, 12, 31)),
	}
}

// DayNumber counts days as facts are bounded: since the day before 0001-01-01.
func DayNumber(d rule.Date) rule.Number {
	return rule.Int(int64(d.DaysSince(rule.NewDate(1, 1, 1)) + 1))
}

// YesNo declares a flag, or a word of an enumeration.
func YesNo(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag, Evidence: proof}
}

// Judged declares what somebody must find.
func Judged(path, zh, en string, proof rule.Evidence) rule.Fact {
	f := YesNo(path, zh, en, proof)
	f.Judged = true
	return f
}

// Name declares a text that is shown and never read.
func Name(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Max: rule.Int(1), Evidence: proof}
}

// Ordered reports two days that are out of order.
func Ordered(r *door.Report, first, last rule.Opt[rule.Date], path, also string) {
	from, began := first.Get()
	until, ends := last.Get()
	if began && ends && until.Before(from) {
		r.Contradiction(rule.T("日期先后颠倒", "the days are out of order"), rule.T("核对两个日期", "check both days"), path, also)
	}
}

// Guards adds the common mistake that a rule guards against.
func Guards(r rule.Rule, zh, en string) rule.Rule {
	r.Mistake = rule.T(zh, en)
	return r
}
