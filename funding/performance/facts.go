package performance

import "github.com/keji-rules/keji/rule"

const (
	factOn rule.FactID = iota
	factKind
	factScale
	factAdjusted
	factRectification
	factTransfer
	factIndicators
	factGroup
	factWeight
	factMethod
	factNotApplicable
	factTarget
	factActual
	factDeduction
	factAchievement
	factPoints
)

const (
	watchYear rule.FactID = iota
	watchMonth
	watchLevel
	watchGoals
	watchWeight
	watchExpected
	watchAttained
	watchBudget
	watchPaid
	watchSerious
)

// largest bounds a target and an actual figure, in whatever unit.
var largest = rule.Int(1_000_000_000_000_000)

var (
	sheet   = rule.Evidence{Paper: rule.T("项目支出绩效自评表（评价表）", "evaluation sheet"), Holder: rule.T("项目单位", "the unit")}
	goals   = rule.Evidence{Paper: rule.T("绩效目标申报表", "statement of performance goals"), Holder: rule.T("项目单位", "the unit")}
	payment = rule.Evidence{Paper: rule.T("国库支付记录", "records of treasury payments"), Holder: rule.T("财政部门", "the finance department")}
	nobody  rule.Evidence
)

func flag(path, zh, en string, by rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag, Evidence: by}
}

func number(path, zh, en string, u rule.Unit, most rule.Number, by rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: u, Max: most, Evidence: by}
}

func judged(f rule.Fact) rule.Fact { f.Judged = true; return f }

var hundred = rule.Int(100)

var bookFacts = []rule.Fact{
	factOn:            {Path: "on", Title: rule.T("评价日期", "Day of the evaluation"), Unit: rule.Day},
	factKind:          flag("kind", "评价类别", "Kind of evaluation", nobody),
	factScale:         flag("scale", "等次标准", "Scale of grades", nobody),
	factAdjusted:      flag("adjusted", "经同意调整一级指标分值", "Points of the groups adjusted with consent", nobody),
	factRectification: flag("rectification", "整改情况", "Rectification", nobody),
	factTransfer:      flag("transfer", "属于专项转移支付", "A special transfer", nobody),
	factIndicators:    number("indicators", "绩效指标", "Indicators", rule.Items, rule.Int(200), sheet),
	factGroup:         flag("indicators[].group", "一级指标", "Group", sheet),
	factWeight:        number("indicators[].weight", "分值", "Points of the indicator", rule.Score, hundred, sheet),
	factMethod:        flag("indicators[].method", "计分方法", "Way of scoring", sheet),
	factNotApplicable: flag("indicators[].not_applicable", "不适用", "Not applicable", sheet),
	factTarget:        number("indicators[].target", "目标值", "Target", rule.Plain, largest, goals),
	factActual:        number("indicators[].actual", "完成值", "Actual", rule.Plain, largest, sheet),
	factDeduction:     judged(number("indicators[].deduction", "目标偏低扣分", "Deduction for a target set too low", rule.Score, hundred, sheet)),
	factAchievement:   judged(flag("indicators[].achievement", "达成程度", "Achievement", sheet)),
	factPoints:        judged(number("indicators[].points", "评价人给分", "Points given by the evaluator", rule.Score, hundred, sheet)),
}

var watchFacts = []rule.Fact{
	watchYear:     {Path: "year", Title: rule.T("预算年度", "Budget year"), Unit: rule.CalendarYear, Min: rule.Int(1995), Max: rule.Int(9000)},
	watchMonth:    {Path: "month", Title: rule.T("截至月份", "Through the end of month"), Min: rule.Int(1), Max: rule.Int(12)},
	watchLevel:    flag("level", "监控层级", "Who monitors", nobody),
	watchGoals:    number("goals", "绩效目标", "Goals", rule.Items, rule.Int(200), goals),
	watchWeight:   number("goals[].weight", "权重", "Weight", rule.Score, hundred, goals),
	watchExpected: number("goals[].expected", "当期应达到程度", "Attainment expected by then", rule.Share, rule.Int(1), goals),
	watchAttained: number("goals[].attained", "当期实际程度", "Attainment by then", rule.Share, rule.Int(10), sheet),
	watchBudget:   number("budget", "全年预算数（调整后）", "Full-year budget as adjusted", rule.YuanUnit, rule.Int(100_000_000_000), payment),
	watchPaid:     number("paid", "已支付", "Paid", rule.YuanUnit, rule.Int(100_000_000_000), payment),
	watchSerious:  judged(flag("serious", "发现严重问题", "Serious problem found", nobody)),
}
