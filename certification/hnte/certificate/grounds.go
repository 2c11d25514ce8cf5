package certificate

import "github.com/keji-rules/keji/rule"

// grounds are the grounds of withdrawal, in the order of the policy.
var grounds = []worded[Ground]{
	{"conditions_not_met", rule.T("复核不符合认定条件", "conditions not met on re-examination")},
	{"falsification", rule.T("申请认定过程中有严重弄虚作假行为", "serious falsification in applying")},
	{"tax_fraud", rule.T("偷税、骗取税款", "tax fraud")},
	{"incident", rule.T("发生重大安全、重大质量事故或有严重环境违法行为", "a major safety or quality accident, or a serious environmental violation")},
	{"change_not_reported", rule.T("未按期报告与认定条件有关的重大变化", "a change that touches the conditions was not reported in time")},
	{"reports_missed", rule.T("累计两年未填报年度发展情况报表", "annual reports missed for two years in total")},
	{"no_longer_qualifies", rule.T("更名或条件变化后不符合认定条件", "conditions not met after a renaming or change")},
}

// of is the clause of a ground, and the words for the year that it looks at.
func (g *Grounds) of(ground Ground) (rule.Switch, rule.Text) {
	switch ground {
	case "conditions_not_met":
		return g.Conditions, rule.T("首次不符合条件的年度", "first year in which the conditions were not met")
	case "falsification":
		return g.Falsification, actYear
	case "tax_fraud":
		return g.TaxFraud, actYear
	case "incident":
		return g.Incident, actYear
	case "change_not_reported":
		return g.Unreported, actYear
	case "reports_missed":
		return g.Reports, rule.T("第二次未填报的截止日所在年度", "year in which the second report missed fell due")
	}
	return g.Changed, rule.T("更名或条件变化的年度", "year of the renaming or change")
}

var actYear = rule.T("行为发生年度", "year of the act")
