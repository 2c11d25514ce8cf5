package performance

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Weights are the points of the groups of a self-evaluation (单位自评); zero where a group is none of its own.
type Weights struct {
	Execution    rule.Limit `json:"execution" zh:"预算执行率" en:"budget execution" unit:"points"`
	Cost         rule.Limit `json:"cost" zh:"成本指标" en:"cost" unit:"points"`
	Output       rule.Limit `json:"output" zh:"产出指标" en:"output" unit:"points"`
	Benefit      rule.Limit `json:"benefit" zh:"效益指标" en:"benefit" unit:"points"`
	Satisfaction rule.Limit `json:"satisfaction" zh:"满意度指标" en:"satisfaction" unit:"points"`
}

// Usual are the usual points of the groups of an evaluation by a department or the finance; they are not prescribed.
type Usual struct {
	Decision rule.Limit `json:"decision" zh:"决策" en:"decision" unit:"points"`
	Process  rule.Limit `json:"process" zh:"过程" en:"process" unit:"points"`
	Output   rule.Limit `json:"output" zh:"产出" en:"output" unit:"points"`
	Benefit  rule.Limit `json:"benefit" zh:"效益" en:"benefit" unit:"points"`
}

// Grades are the edges of a scale: each is the least total of its grade, inclusive, and the grade reaches up to the next edge,
// exclusive. Low is read where the scale has five grades.
type Grades struct {
	Excellent rule.Limit  `json:"excellent" zh:"优" en:"excellent" unit:"points"`
	Good      rule.Limit  `json:"good" zh:"良" en:"good" unit:"points"`
	Fair      rule.Limit  `json:"fair" zh:"中" en:"fair" unit:"points"`
	Five      rule.Switch `json:"five" zh:"五级等次" en:"five grades"`
	Low       rule.Limit  `json:"low" zh:"低" en:"low" unit:"points"`
}

// Policy holds every number and switch of the evaluation and monitoring of performance. It is a value: copy it, change it, ask it.
type Policy struct {
	WithCost    Weights `json:"with_cost" zh:"设成本指标的自评" en:"self-evaluation with cost indicators"`
	WithoutCost Weights `json:"without_cost" zh:"不设成本指标的自评" en:"self-evaluation without cost indicators"`
	// CostApart: cost is a group of its own; else it lies within output.
	CostApart  rule.Switch `json:"cost_apart" zh:"成本指标为一级指标" en:"cost is a group of its own"`
	Department Usual       `json:"department" zh:"部门评价和财政评价" en:"evaluation by department and finance"`
	// Results is the least share of output and benefit in an evaluation by department or finance.
	Results rule.Limit `json:"results" zh:"产出和效益权重下限" en:"least weight of output and benefit" unit:"share"`
	// ToBenefit: where satisfaction does not apply, its points go to benefit; else to all others in proportion.
	ToBenefit rule.Switch `json:"to_benefit" zh:"满意度不适用时分值转入效益" en:"points of satisfaction go to benefit"`

	// The bands of a qualitative indicator: achieved from Achieved, inclusive, to 100%; partly from Partly, inclusive, to Achieved,
	// exclusive; not achieved below Partly.
	Achieved rule.Limit `json:"achieved" zh:"达成预期指标的得分率下限（含）" en:"least rate where achieved, inclusive" unit:"share"`
	Partly   rule.Limit `json:"partly" zh:"部分达成的得分率下限（含）" en:"least rate where partly achieved, inclusive" unit:"share"`
	// FarAbove: what exceeds this share of its target is pointed out, since the target may have been set too low.
	FarAbove rule.Limit `json:"far_above" zh:"完成率超过此值提示目标偏低" en:"rate above which a target seems too low" unit:"share"`

	National  Grades `json:"national" zh:"四级等次" en:"national scale"`
	Guangdong Grades `json:"guangdong" zh:"广东省五级等次" en:"Guangdong's scale"`

	// Monitoring: a lag of more than WarnLag points warns, of more than SuspendLag calls for a suspension.
	WarnLag    rule.Limit `json:"warn_lag" zh:"预警滞后百分点" en:"lag that warns, in percentage points" unit:"share"`
	SuspendLag rule.Limit `json:"suspend_lag" zh:"暂缓拨付滞后百分点" en:"lag that suspends, in percentage points" unit:"share"`
	// The month through which figures are summarised once a year.
	CentralMonth rule.Limit `json:"central_month" zh:"中央部门汇总至月份" en:"month through which central departments report" unit:"plain"`
	LocalMonth   rule.Limit `json:"local_month" zh:"地方汇总至月份" en:"month through which localities report" unit:"plain"`
}

// scale is the scale by its name.
func (p *Policy) scale(s Scale) *Grades {
	if s == GuangdongScale {
		return &p.Guangdong
	}
	return &p.National
}

// limits lists every figure with its place.
func (p *Policy) limits() []rule.Limit {
	all := []rule.Limit{p.Results, p.Achieved, p.Partly, p.FarAbove, p.WarnLag, p.SuspendLag, p.CentralMonth, p.LocalMonth,
		p.Department.Decision, p.Department.Process, p.Department.Output, p.Department.Benefit}
	for _, w := range [...]*Weights{&p.WithCost, &p.WithoutCost} {
		all = append(all, w.Execution, w.Cost, w.Output, w.Benefit, w.Satisfaction)
	}
	for _, g := range [...]*Grades{&p.National, &p.Guangdong} {
		all = append(all, g.Excellent, g.Good, g.Fair, g.Low)
	}
	return all
}

// check refuses a policy that cannot be computed with: what rule.CheckPolicy finds, unknown figures, bands and grades that do
// not ascend.
func (p *Policy) check() error {
	var found []door.Problem
	add := func(path, zh, en string) {
		found = append(found, door.Problem{Path: path, Code: door.OutOfRange, Text: rule.T(zh, en), Remedy: rule.T("请更正政策中的此项", "correct this part of the policy")})
	}
	for _, problem := range rule.CheckPolicy(p) {
		add(problem.Path, problem.What.ZH, problem.What.EN)
	}
	for _, l := range p.limits() {
		if l.Open() {
			add("", "评价所用数值应为确定值", "the figures of an evaluation must be known")
			break
		}
	}
	if !ascend(p.Partly, p.Achieved, rule.Limit{Value: rule.Int(1)}) || p.Partly.Value.Sign() < 0 {
		add("achieved", "定性指标分档应递增且不超过100%", "the bands ascend up to 100%")
	}
	for path, g := range map[string]*Grades{"national": &p.National, "guangdong": &p.Guangdong} {
		if !ascend(g.Fair, g.Good, g.Excellent) || g.Five.On && !ascend(g.Low, g.Fair) {
			add(path, "等次界限应递增", "the edges of the grades ascend")
		}
	}
	if !ascend(p.WarnLag, p.SuspendLag) {
		add("suspend_lag", "暂缓拨付的界限应不低于预警", "a suspension asks for more than a warning")
	}
	if len(found) == 0 {
		return nil
	}
	return &door.InputError{Problems: found}
}

func ascend(limits ...rule.Limit) bool {
	for i := 1; i < len(limits); i++ {
		if limits[i].Value.Cmp(limits[i-1].Value) <= 0 {
			return false
		}
	}
	return true
}
