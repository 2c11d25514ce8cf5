package graded

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Band is the amount of the ranks up to To, inclusive, that no band before it has.
type Band struct {
	To     rule.Limit `json:"to" zh:"至第几名（含）" en:"to rank, inclusive" unit:"items"`
	Amount rule.Limit `json:"amount" zh:"金额" en:"amount" unit:"yuan"`
}

// Ranks is a scheme of amounts by rank. Bands are used while To ascends; one of zero ends them.
type Ranks struct {
	// Weights are those of the indicators that the composite score is made of, in use up to the last above zero; they sum to 1.
	Weights [12]rule.Limit `json:"weights" zh:"综合得分的指标权重" en:"weights of the composite score" unit:"share"`
	Bands   [6]Band        `json:"bands" zh:"名次分档" en:"bands"`
}

// Growth is a scheme of awards by growth.
type Growth struct {
	Favoured  rule.Limit `json:"favoured" zh:"较低门槛（超过）" en:"lower threshold, exceeded" unit:"share"`
	Threshold rule.Limit `json:"threshold" zh:"一般门槛（超过）" en:"threshold, exceeded" unit:"share"`
	PerPoint  rule.Limit `json:"per_point" zh:"每超过1个百分点" en:"for a percentage point above" unit:"yuan"`
	Most      rule.Limit `json:"most" zh:"年度新增奖励上限" en:"greatest award of a year" unit:"yuan"`
	Deduction rule.Limit `json:"deduction" zh:"每下降1个百分点扣减" en:"deducted for a percentage point below zero" unit:"yuan"`
}

func reported(id, zh, en, issuerZH, issuerEN string) rule.Basis {
	return rule.NewDocument(rule.DocumentInfo{ID: id, Title: rule.T(zh, en), Issuer: rule.T(issuerZH, issuerEN), Source: rule.SecondHand}).Whole().Reported()
}

var (
	zj = reported("ZJ12", "浙江省2012年科技产出与财政资金挂钩办法（文件名待核）", "Zhejiang's link of money to science output, 2012 (title to be confirmed)", "浙江省财政厅", "Department of Finance of Zhejiang Province")
	gd = reported("GD13", "广东省2013年促进协调发展奖励办法（文件名待核）", "Guangdong's award for coordinated development, 2013 (title to be confirmed)", "广东省财政厅", "Department of Finance of Guangdong Province")
)

// Zhejiang2012 gives ranks 1 to 5 three million, 6 to 15 two million, 16 to 25 one million, all others nothing. The composite score
// has eight indicators of 10% each, and in the ninth place R&D over GDP with 20%.
func Zhejiang2012() Ranks {
	var r Ranks
	for i := range r.Weights {
		r.Weights[i] = zj.Limit(0)
		switch {
		case i < 8:
			r.Weights[i] = zj.Exactly(rule.Percent(10))
		case i == 8:
			r.Weights[i] = zj.Exactly(rule.Percent(20))
		}
	}
	for i := range r.Bands {
		r.Bands[i] = Band{zj.Limit(0), zj.Limit(0)}
	}
	r.Bands[0], r.Bands[1], r.Bands[2] = Band{zj.Limit(5), zj.Limit(3_000_000)}, Band{zj.Limit(15), zj.Limit(2_000_000)}, Band{zj.Limit(25), zj.Limit(1_000_000)}
	return r
}

// Guangdong2013 gives five million for every percentage point of growth above 8% (poor, minority and ecological counties) or 12%
// (others), times a coefficient, at most a hundred million a year, and deducts two million for every point below zero.
func Guangdong2013() Growth {
	return Growth{Favoured: gd.Exactly(rule.Percent(8)), Threshold: gd.Exactly(rule.Percent(12)), PerPoint: gd.Limit(5_000_000), Most: gd.Limit(100_000_000), Deduction: gd.Limit(2_000_000)}
}

func (p *Ranks) check(w *Ranking) []door.Problem {
	found := append(within(p), w.unweighted(p)...)
	sum, fits := rule.Int(0), true
	for i := range p.Weights {
		total, ok := sum.Plus(p.Weights[i].Value)
		sum, fits = total, fits && ok && finest%p.Weights[i].Value.Den() == 0
	}
	if !fits || sum.Sign() != 0 && sum != rule.Int(1) {
		found = append(found, door.Problem{Path: "policy.weights", Code: door.Inconsistent, Text: rule.T("权重合计应为100%，各最多4位小数", "the weights sum to 100%, each of four decimals at most"), Remedy: rule.T("请更正政策中的此项", "correct this part of the policy")})
	}
	for i := 1; i < len(p.Bands); i++ {
		to, before := p.Bands[i].To.Value, p.Bands[i-1].To.Value
		if to.Sign() > 0 && to.Cmp(before) <= 0 {
			found = append(found, door.Problem{Path: "policy.bands[" + strconv.Itoa(i) + "].to", Code: door.OutOfRange, Text: rule.T("名次分档应逐档递增", "bands ascend"), Remedy: rule.T("请更正政策中的此项", "correct this part of the policy")})
		}
	}
	return found
}

// band is the band of a rank; false beyond them.
func (p *Ranks) band(rank int) (Band, bool) {
	for _, b := range p.Bands {
		if b.To.Value.Sign() > 0 && rule.Int(int64(rank)).Cmp(b.To.Value) <= 0 {
			return b, true
		}
	}
	return Band{}, false
}
