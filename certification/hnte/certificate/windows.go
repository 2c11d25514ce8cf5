package certificate

import "github.com/keji-rules/keji/rule"

// window is the last day on which enterprises of Guangdong could apply in a year, extensions included.
type window struct {
	year, month, day int
}

// windows are the years whose calls are known. A year that is not listed has no known last day.
var windows = [...]window{{2019, 8, 15}, {2023, 9, 5}, {2024, 8, 21}, {2025, 9, 5}}

// windowOf is the last day for applications in a year.
func windowOf(year int) rule.Opt[rule.Date] {
	for _, w := range windows {
		if w.year == year {
			return rule.Given(rule.NewDate(w.year, w.month, w.day))
		}
	}
	return rule.Opt[rule.Date]{}
}
