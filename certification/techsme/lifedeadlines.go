package techsme

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// ReportBy returns the last day for reporting a change on the platform: a new name, or a major change that touches the
// conditions. Three months from the day of the change by civil arithmetic, to the same day of the month or its last.
func (e Entry) ReportBy(changed rule.Date) (rule.Answer[rule.Date], error) {
	return inForce(e, changed, reportChange(changed))
}

// ReportBy returns under this policy the last day for reporting a change.
func (p LifePolicy) ReportBy(e Entry, changed rule.Date) (rule.Answer[rule.Date], error) {
	return under(p, e, reportChange(changed))
}

func reportChange(changed rule.Date) question[rule.Date] {
	return func(p *LifePolicy, _ *Entry, t *trace) (rule.Answer[rule.Date], error) {
		if err := askedDay(changed); err != nil {
			return rule.Answer[rule.Date]{}, err
		}
		by := t.dated(changed.AddMonths(whole(p.ReportMonths)))
		l := t.line(changeReport, onDay("变更日期", "changed on", changed), rule.Named{Title: rule.T("期限（月）", "months"), Value: p.ReportMonths.Known(rule.Plain)})
		*l = l.On(p.ReportMonths.Basis).Saying(rule.T("仅变更名称、地址、法定代表人、经营范围且统一社会信用代码不变的，编号不变",
			"where only name, address, legal representative or scope change and the social credit code stays, the number stays"))
		return answer(t, changeReportBy, rule.Given(by))
	}
}

// askedDay refuses no date where a day is asked about.
func askedDay(day rule.Date) error {
	if !day.IsZero() {
		return nil
	}
	return problems([]door.Problem{{
		Path: "day", Code: door.Required, Text: rule.T("未填写查询日期", "the day asked about is not given"),
		Remedy: rule.T("请填写日期", "give a day"),
	}})
}
