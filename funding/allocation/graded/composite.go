package graded

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// weighed reports how many weights are in use: up to the last above zero.
func (p *Ranks) weighed() (n int) {
	for i := range p.Weights {
		if p.Weights[i].Value.Sign() > 0 {
			n = i + 1
		}
	}
	return n
}

// composite is the weighted sum of the scores of the indicators; false where one is not given.
func (p *Ranks) composite(x *Ranked) (rule.Number, bool) {
	list, _ := x.Indicators.Get()
	sum := rule.Int(0)
	for i := range list {
		v, given := list[i].Score.Get()
		if !given {
			return sum, false
		}
		part, _ := v.Times(p.Weights[i].Value)
		sum, _ = sum.Plus(part)
	}
	return sum, true
}

// scored are the regions with their scores: where indicators are given, their weighted sum.
func (p *Ranks) scored(list []Ranked) []Ranked {
	all := make([]Ranked, len(list))
	for i := range list {
		all[i] = list[i]
		if !list[i].Indicators.IsGiven() {
			continue
		}
		if n, told := p.composite(&list[i]); told {
			all[i].Score = rule.Given(n)
		}
	}
	return all
}

// unweighted reports indicators that are not as many as the weights of a policy.
func (w *Ranking) unweighted(p *Ranks) (found []door.Problem) {
	n := 0
	if p != nil {
		n = p.weighed()
	}
	list, _ := w.Regions.Get()
	for i := range list {
		if all, given := list[i].Indicators.Get(); given && len(all) != n {
			count := strconv.Itoa(n)
			found = append(found, door.Problem{Path: place(i) + ".indicators", Code: door.Inconsistent, Text: rule.T("指标数与政策的权重数（"+count+"）不一致", "there are not as many indicators as weights of the policy ("+count+")"), Remedy: rule.T("按政策的指标顺序逐项填写，或直接填写综合得分", "give one of each, in the policy's order, or the composite score")})
		}
	}
	return found
}

// finest is the greatest denominator of an indicator: four decimals, so that weighted sums stay exact.
const finest = 10_000

// senseRanked reports scores that are told twice, and indicators that are too fine.
func senseRanked(x *Ranked, r *door.Report, at string) {
	if x.Score.IsGiven() && x.Indicators.IsGiven() {
		r.Contradiction(rule.T("综合得分和各项指标得分只填一种", "either the composite score or those of the indicators"), rule.T("删除其中一种", "drop one of them"), at+".score", at+".indicators")
	}
	list, _ := x.Indicators.Get()
	for i := range list {
		if v, given := list[i].Score.Get(); given && finest%v.Den() != 0 {
			r.Contradiction(rule.T("指标得分过细", "the score of the indicator is too fine"), rule.T("请保留至多四位小数", "give at most four decimals"), at+".indicators["+strconv.Itoa(i)+"].score")
		}
	}
}
