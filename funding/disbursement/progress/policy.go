package progress

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// practice is what bureaus do and no document that was read prescribes; city is one city's way of publishing it.
var (
	practice = rule.NewDocument(rule.DocumentInfo{ID: "SPENDING-PRACTICE", Title: rule.T("预算执行进度考核的通行做法", "common practice of watching budget execution"), Described: true, Source: rule.Assumed})
	city     = rule.NewDocument(rule.DocumentInfo{ID: "SPENDING-CITY", Title: rule.T("广东省某市科技主管部门预算执行进度公开情况", "the way in which a city bureau of Guangdong publishes its budget execution"), Described: true, Source: rule.SecondHand})
	local    = rule.NewDocument(rule.DocumentInfo{ID: "SPENDING-LOCAL", Title: rule.T("本地预算执行进度要求", "the locality's own marks"), Described: true, Source: rule.SecondHand})
)

// Policy holds the usual marks. It is a value: copy it, change it, ask it.
type Policy struct {
	June      rule.Limit `json:"june" zh:"6月末应达到" en:"at the end of June" unit:"share"`
	September rule.Limit `json:"september" zh:"9月末应达到" en:"at the end of September" unit:"share"`
	November  rule.Limit `json:"november" zh:"11月末应达到" en:"at the end of November" unit:"share"`
}

var timeline = rule.NewTimeline(rule.Dated[Policy]{
	Edition: rule.Edition{ID: "U2015", Title: rule.T("通行的预算执行进度要求", "the usual marks of budget execution"), From: rule.NewDate(2015, 1, 1), Checked: rule.NewDate(2026, 11, 22), Documents: []rule.Document{practice},
		Note: rule.T("各地要求不一，通行比例未经核实；有本地要求的应按本地要求", "localities differ, and the usual marks are not confirmed; a locality's own come first")},
	Policy: Policy{June: practice.Whole().Usual().Exactly(rule.Percent(50)), September: practice.Whole().Unknown().Between(rule.Percent(75), rule.Percent(80)), November: practice.Whole().Usual().Exactly(rule.Percent(90))},
})

// Editions returns the dated editions by the last day of the month, fresh for every caller.
func Editions() rule.Timeline[Policy] { return timeline }

// at is the usual mark of a month; false for a month that has none.
func (p *Policy) at(month int) (rule.Limit, bool) {
	switch month {
	case 6:
		return p.June, true
	case 9:
		return p.September, true
	case 11:
		return p.November, true
	}
	return rule.Limit{}, false
}

// check refuses a policy that cannot be computed with: what rule.CheckPolicy finds, and marks outside 0 to 100%.
func (p *Policy) check() error {
	var found []door.Problem
	add := func(path string, what rule.Text) {
		found = append(found, door.Problem{Path: path, Code: door.OutOfRange, Text: what, Remedy: rule.T("请更正政策中的此项", "correct this part of the policy")})
	}
	for _, problem := range rule.CheckPolicy(p) {
		add(problem.Path, problem.What)
	}
	for i, l := range []*rule.Limit{&p.June, &p.September, &p.November} {
		high, _ := l.Known(rule.Share).High()
		if len(found) == 0 && (l.Value.Sign() < 0 || high.Cmp(rule.Int(1)) > 0) {
			add([]string{"june", "september", "november"}[i], rule.T("应在0至100%之间", "must be 0 to 100%"))
		}
	}
	if len(found) == 0 {
		return nil
	}
	return &door.InputError{Problems: found}
}
