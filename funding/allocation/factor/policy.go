package factor

import (
	"strconv"

	"github.com/keji-rules/keji/funding/allocation/internal/basis"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// MaxFactors is how many factors a policy may have.
const MaxFactors = 12

// Weighted is one factor of a policy: what it weighs, and how it is made comparable. Unless MinMax, it counts by a region's share
// in the sum of all. MinMax counts how far it lies from the least to the greatest of all, Less from the greatest to the least.
type Weighted struct {
	Weight rule.Limit  `json:"weight" zh:"权重" en:"weight" unit:"share"`
	MinMax rule.Switch `json:"min_max" zh:"按极差标准化" en:"from the least to the greatest"`
	Less   rule.Switch `json:"less" zh:"反向指标，越小越多" en:"less counts more"`
}

// Policy holds every number and choice of a factor method (因素法). It is a value: copy it, change it, ask it.
type Policy struct {
	// Factors are weighted in the order of the round's factors; weights beyond them are zero. They sum to 1.
	Factors [MaxFactors]Weighted `json:"factors" zh:"因素" en:"factors"`
	// DropEmpty: a factor that nobody has anything of is dropped, and the other weights are scaled up. Else there is no allocation.
	DropEmpty rule.Switch `json:"drop_empty" zh:"合计为零的因素剔除，其余权重按比例放大" en:"a factor of nothing is dropped"`
	// Performance: shares are multiplied by the coefficient of the region's grade, before they are brought to one.
	Performance rule.Switch `json:"performance" zh:"绩效系数" en:"coefficients of performance"`
	Excellent   rule.Limit  `json:"excellent" zh:"优的系数" en:"coefficient of excellent" unit:"plain"`
	Good        rule.Limit  `json:"good" zh:"良的系数" en:"coefficient of good" unit:"plain"`
	Fair        rule.Limit  `json:"fair" zh:"中的系数" en:"coefficient of fair" unit:"plain"`
	Poor        rule.Limit  `json:"poor" zh:"差的系数" en:"coefficient of poor" unit:"plain"`
	// Fiscal: and by the region's own coefficient of fiscal difficulty.
	Fiscal rule.Switch `json:"fiscal" zh:"财力系数" en:"coefficients of fiscal difficulty"`
	// Held harmless, a region has at least Least of what it had last time, rounded up to the unit; where growth is capped, at most
	// Most of it, rounded down, unless it had nothing.
	Harmless rule.Switch `json:"harmless" zh:"保底" en:"held harmless"`
	Least    rule.Limit  `json:"least" zh:"不低于上次的比例" en:"at least this share of last time" unit:"share"`
	Capped   rule.Switch `json:"capped" zh:"增幅封顶" en:"growth is capped"`
	Most     rule.Limit  `json:"most" zh:"不高于上次的比例" en:"at most this share of last time" unit:"share"`
	// Reserve is set aside of the budget first, rounded up to the unit.
	Reserve      rule.Switch `json:"reserve" zh:"先预留部分预算" en:"a part of the budget is set aside first"`
	ReserveShare rule.Limit  `json:"reserve_share" zh:"预留比例" en:"share set aside" unit:"share"`
}

// Of is a policy of factors that count by their shares, with these weights on one basis. The coefficients 1.1, 1, 0.9 and 0.8 are
// proposed and off, as all else is.
func Of(weights rule.Basis, shares ...rule.Number) Policy {
	b := basis.Proposal()
	off, none := b.Off(), b.Limit(0)
	p := Policy{DropEmpty: off, Performance: off, Excellent: b.Exactly(rule.Frac(11, 10)), Good: b.Limit(1), Fair: b.Exactly(rule.Frac(9, 10)), Poor: b.Exactly(rule.Frac(8, 10)),
		Fiscal: off, Harmless: off, Least: none, Capped: off, Most: b.Limit(2), Reserve: off, ReserveShare: none}
	for i := range p.Factors {
		p.Factors[i] = Weighted{weights.Limit(0), weights.Off(), weights.Off()}
		if i < len(shares) {
			p.Factors[i].Weight = weights.Exactly(shares[i])
		}
	}
	return p
}

// Minority2014 is Guangdong's transfer to minority areas of 2014 (粤财预〔2014〕51号), as it is reported: 30% by the coefficient of
// fiscal capacity a head, 20% by that of spending, 20% by land area, 30% by composite population.
func Minority2014() Policy {
	return Of(minority.Whole().Reported(), rule.Percent(30), rule.Percent(20), rule.Percent(20), rule.Percent(30))
}

var minority = rule.NewDocument(rule.DocumentInfo{ID: "GDMIN14", Title: rule.T("广东省2014年民族地区转移支付办法（文件名待核）", "Guangdong Measures on Transfers to Minority Areas, 2014 (title to be confirmed)"), Number: "粤财预〔2014〕51号",
	Issuer: rule.T("广东省财政厅", "Department of Finance of Guangdong Province"), Source: rule.SecondHand})

// coefficient is that of a grade.
func (p *Policy) coefficient(g Grade) rule.Limit {
	switch g {
	case Excellent:
		return p.Excellent
	case Good:
		return p.Good
	case Fair:
		return p.Fair
	}
	return p.Poor
}

// check refuses a policy that cannot be computed with; factors is how many the round has.
func (p *Policy) check(factors int) []door.Problem {
	var found []door.Problem
	add := func(path string, what rule.Text) {
		found = append(found, door.Problem{Path: path, Code: door.OutOfRange, Text: what, Remedy: rule.T("请更正政策中的此项", "correct this part of the policy")})
	}
	for _, problem := range rule.CheckPolicy(p) {
		add("policy."+problem.Path, problem.What)
	}
	for _, l := range []struct {
		path string
		of   rule.Limit
		most rule.Number
	}{{"excellent", p.Excellent, rule.Int(10)}, {"good", p.Good, rule.Int(10)}, {"fair", p.Fair, rule.Int(10)}, {"poor", p.Poor, rule.Int(10)},
		{"least", p.Least, rule.Int(10)}, {"most", p.Most, rule.Int(100)}, {"reserve_share", p.ReserveShare, rule.Int(1)}} {
		if l.of.Open() || l.of.Value.Sign() < 0 || l.of.Value.Cmp(l.most) > 0 || !short(l.of.Value) {
			add("policy."+l.path, rule.T("应为范围内确定的数值，最多6位小数", "must be a known figure within bounds, of six decimals at most"))
		}
	}
	if p.Harmless.On && p.Capped.On && p.Least.Value.Cmp(p.Most.Value) > 0 {
		add("policy.least", rule.T("保底比例高于封顶比例", "held harmless above the cap on growth"))
	}
	return append(found, p.weights(factors)...)
}

// weights refuses weights that do not sum to 1 over the factors of the round, each for what is wrong with it.
func (p *Policy) weights(factors int) []door.Problem {
	var found []door.Problem
	sum := rule.Int(0)
	fits := true
	for i := range p.Factors {
		f, at := &p.Factors[i], "policy.factors["+strconv.Itoa(i)+"]"
		if f.Weight.Open() || f.Weight.Value.Sign() < 0 {
			found = append(found, door.Problem{Path: at + ".weight", Code: door.OutOfRange, Text: rule.T("权重应为不小于零的确定数值", "a weight is a known figure of at least 0"), Remedy: rule.T("请填写权重", "give the weight")})
		}
		if i >= factors && f.Weight.Value.Sign() != 0 {
			found = append(found, door.Problem{Path: at + ".weight", Code: door.Inconsistent, Text: rule.T("有权重而没有对应的因素", "a weight without a factor"), Remedy: rule.T("在 factors 中补充此因素，或取消权重", "name the factor, or drop the weight"), Also: []string{"factors"}})
		}
		if f.Less.On && !f.MinMax.On {
			found = append(found, door.Problem{Path: at + ".less", Code: door.Inconsistent, Text: rule.T("反向指标只能按极差标准化", "less can count more only from the greatest to the least"), Remedy: rule.T("同时启用 min_max", "turn min_max on"), Also: []string{at + ".min_max"}})
		}
		total, ok := sum.Plus(f.Weight.Value)
		sum, fits = total, fits && ok
	}
	if !fits || sum != rule.Int(1) {
		found = append(found, door.Problem{Path: "policy.factors", Code: door.Inconsistent, Text: rule.T("各因素权重合计为"+rule.Exactly(sum, rule.Share).Text(rule.ZH)+"，不等于100%", "the weights sum to "+rule.Exactly(sum, rule.Share).Text(rule.EN)+", not to 100%"), Remedy: rule.T("请调整权重使合计为100%", "make them sum to 100%")})
	}
	return found
}
