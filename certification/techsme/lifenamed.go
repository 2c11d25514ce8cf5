package techsme

import "github.com/keji-rules/keji/rule"

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
