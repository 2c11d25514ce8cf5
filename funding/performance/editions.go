package performance

import "github.com/keji-rules/keji/rule"

// checked is the last day on which the editions were compared with their sources.
var checked = rule.NewDate(2026, 11, 22)

func percent(n int64, b rule.Basis) rule.Limit { return b.Exactly(rule.Percent(n)) }

// weights are points of execution, cost, output, benefit and satisfaction.
func weights(b rule.Basis, execution, cost, output, benefit, satisfaction int64) Weights {
	return Weights{b.Limit(execution), b.Limit(cost), b.Limit(output), b.Limit(benefit), b.Limit(satisfaction)}
}

// grades4 is the scale 优 90, 良 80, 中 60; grades5 Guangdong's 优 90, 良 80, 中 70, 低 60.
func grades4(b rule.Basis) Grades {
	return Grades{b.Limit(90), b.Limit(80), b.Limit(60), b.Off(), b.Limit(0)}
}

func grades5(b rule.Basis) Grades {
	return Grades{b.Limit(90), b.Limit(80), b.Limit(70), b.On(), b.Limit(60)}
}

// v2020 is 财预〔2020〕10号: cost lies within output.
func v2020() Policy {
	self := weights(measures.Whole().Reported(), 10, 0, 50, 30, 10)
	usual := measures.Article(14).Usual()
	return Policy{
		WithCost: self, WithoutCost: self,
		CostApart:  measures.Whole().Usual().Off(),
		Department: Usual{usual.Limit(20), usual.Limit(20), usual.Limit(30), usual.Limit(30)},
		Results:    percent(60, measures.Article(14).Usual()),
		ToBenefit:  measures.Whole().Proposed().Off(),
		Achieved:   percent(80, measures.Article(16).Usual()),
		Partly:     percent(60, measures.Article(16).Usual()),
		FarAbove:   percent(150, measures.Article(16).Proposed()),
		National:   grades4(measures.Whole().Reported()),
		Guangdong:  grades5(guangdong.Whole().Disputed()),

		WarnLag: percent(10, localWatch.Whole().Proposed()), SuspendLag: percent(30, localWatch.Whole().Proposed()),
		CentralMonth: monitoring.Whole().Usual().Limit(7), LocalMonth: localWatch.Whole().Reported().Limit(6),
	}
}

// v2021 adds 财预〔2021〕101号: cost is a group of its own, and satisfaction that does not apply goes to benefit.
func v2021() Policy {
	p := v2020()
	b := indicators.Whole().Usual()
	p.WithCost, p.WithoutCost = weights(b, 10, 20, 40, 20, 10), weights(b, 10, 0, 50, 30, 10)
	p.CostApart, p.ToBenefit = b.On(), b.On()
	return p
}

// timeline is built once; callers get copies.
var timeline = rule.NewTimeline(
	edition("E2020", "2020年办法", "measures of 2020", rule.NewDate(2020, 2, 25), rule.NewDate(2021, 8, 18), v2020(), measures, monitoring),
	edition("E2021", "2020年办法及2021年指标指引", "measures of 2020 with the guidance on indicators of 2021", rule.NewDate(2021, 8, 18), rule.Date{}, v2021(), measures, indicators, monitoring),
)

func edition(id, zh, en string, from, until rule.Date, p Policy, docs ...rule.Document) rule.Dated[Policy] {
	return rule.Dated[Policy]{Policy: p, Edition: rule.Edition{ID: id, Title: rule.T(zh, en), Promulgated: from, From: from, Until: until, Checked: checked, Documents: docs,
		Note: rule.T("广东五级等次、双监控界限未经核实，可作为政策值更换", "Guangdong's five grades and the lags of monitoring are not confirmed; they are values that can be replaced")}}
}

// Editions returns the dated editions by the day of the evaluation, fresh for every caller. The measures of 2011 (财预〔2011〕285号)
// are not covered: their weights are not known.
func Editions() rule.Timeline[Policy] { return timeline }
