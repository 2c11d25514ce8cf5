package performance

import "github.com/keji-rules/keji/rule"

// The rules: what is asked, each followed by its lines.
const (
	ruleEvaluation rule.ID = iota
	ruleAtLeast
	ruleAtMost
	ruleExecution
	ruleQualitative
	ruleNotApplicable
	ruleFarAbove
	ruleGroup
	ruleWeights
	ruleResults
	ruleUsual
	ruleTotal
	ruleUse
	ruleResult
	ruleTransfer
	ruleRectified
	ruleMonitor
	ruleGoals
	ruleProgress
	ruleSerious
	ruleSummary
)

var bookRules = []rule.Rule{
	ruleEvaluation:    {Code: "performance.evaluation", Title: rule.T("绩效评价结果", "Result of the evaluation"), Basis: measures.Whole().Reported()},
	ruleAtLeast:       {Code: "performance.at_least", Title: rule.T("定量指标（越高越好）", "Quantitative indicator, more is better"), Basis: measures.Article(16).Usual(), Mistake: rule.T("完成指标即得满分，超额不加分", "Met is full points; more adds none")},
	ruleAtMost:        {Code: "performance.at_most", Title: rule.T("定量指标（越低越好）", "Quantitative indicator, less is better"), Basis: measures.Article(16).Proposed()},
	ruleExecution:     {Code: "performance.execution", Title: rule.T("预算执行率", "Budget execution"), Basis: measures.Article(16).Usual(), Mistake: rule.T("分母为调整后的全年预算数；预算数为零时不适用，不得直接记零分", "Over the adjusted full-year budget; where that is zero there is no rate, which is not a rate of zero")},
	ruleQualitative:   {Code: "performance.qualitative", Title: rule.T("定性指标", "Qualitative indicator"), Basis: measures.Article(16).Usual()},
	ruleNotApplicable: {Code: "performance.not_applicable", Title: rule.T("不适用的指标，分值转入其他指标", "Not applicable: its points go to others"), Basis: measures.Whole().Proposed()},
	ruleFarAbove:      {Code: "performance.far_above", Title: rule.T("完成值远超目标，目标可能偏低", "Far above the target, which may have been set too low"), Basis: measures.Article(16).Usual()},
	ruleGroup:         {Code: "performance.group", Title: rule.T("一级指标得分", "Score of the group"), Basis: measures.Whole().Reported()},
	ruleWeights:       {Code: "performance.weights", Title: rule.T("一级指标分值符合规定", "Points of the group as prescribed"), Basis: measures.Whole().Reported()},
	ruleResults:       {Code: "performance.results", Title: rule.T("产出、效益指标权重合计", "Weight of output and benefit together"), Basis: measures.Article(14).Usual()},
	ruleUsual:         {Code: "performance.usual", Title: rule.T("一级指标分值与通常做法对照", "Points of the group beside the usual"), Basis: measures.Article(14).Usual()},
	ruleTotal:         {Code: "performance.total", Title: rule.T("总分与等次", "Total and grade"), Basis: measures.Whole().Reported(), Mistake: rule.T("等次区间含下限不含上限，评定前不得对总分四舍五入：89.96分为良，89.5分也为良", "Bands take in their lower edge only, and the total is never rounded first: 89.96 and 89.5 are both good")},

	ruleUse:       {Code: "performance.use", Title: rule.T("评价结果应用建议", "Recommended use of the result"), Basis: measures.Whole().Usual()},
	ruleResult:    {Code: "performance.result", Title: rule.T("评价结果作为以后年度预算的依据", "Results feed the budgets of later years"), Basis: budgetLaw.Article(32).Read()},
	ruleTransfer:  {Code: "performance.transfer", Title: rule.T("专项转移支付实际绩效与目标差距较大的，应当予以调整", "A special transfer whose performance is far from its goals must be adjusted"), Basis: budgetRegulation.Article(10).Paragraph(2).Item(2).Read()},
	ruleRectified: {Code: "performance.rectified", Title: rule.T("整改情况", "Rectification"), Basis: measures.Whole().Usual()},

	ruleMonitor:  {Code: "performance.monitor", Title: rule.T("绩效目标与预算执行双监控", "Dual monitoring of goals and spending"), Basis: monitoring.Whole().Usual()},
	ruleGoals:    {Code: "performance.goals", Title: rule.T("绩效目标实现程度", "Attainment of the goals"), Basis: localWatch.Whole().Reported()},
	ruleProgress: {Code: "performance.progress", Title: rule.T("预算执行进度与序时进度", "Spending against the calendar"), Basis: localWatch.Whole().Reported(), Mistake: rule.T("分母为调整后的全年预算数，不是年初预算数；预算为零时不适用", "Over the adjusted full-year budget, not the initial one; with none it does not apply")},
	ruleSerious:  {Code: "performance.serious", Title: rule.T("未发现严重问题", "No serious problem found"), Basis: localWatch.Whole().Reported()},
	ruleSummary:  {Code: "performance.summary", Title: rule.T("年度监控汇总的月份", "Month of the yearly summary"), Basis: localWatch.Whole().Reported()},
}

// Codes may be retired, never reassigned.
var (
	title     = rule.T("财政科技资金绩效", "Performance of fiscal S&T money")
	book      = rule.NewBook("performance", title, bookRules, bookFacts)
	watchBook = rule.NewBook("performance", title, bookRules, watchFacts)
)
