package acceptance

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"math/big"
	"strconv"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Completion is how far the indicators of a contract were reached, in both readings. Shares are exact.
type Completion struct {
	Met   int `json:"met"`   // indicators reached in full
	Total int `json:"total"` // indicators that count; one with a target of zero does not
	// ByCount is the share of indicators met; ByWeight the weighted mean of min(completion, 1).
	ByCount  rule.Number `json:"by_count"`
	ByWeight rule.Number `json:"by_weight"`
	// Binding is the reading that the profile names; CoreMet says whether every core indicator was met.
	Binding rule.Number `json:"binding"`
	CoreMet bool        `json:"core_met"`
	// exact is the binding share before it was written as a Number.
	exact *big.Rat
}

// Text says it in one language.
func (c Completion) Text(l rule.Lang) string {
	share := func(n rule.Number) string { return rule.Exactly(n, rule.Share).Text(l) }
	text := rule.T("完成指标 ", "indicators met ").In(l) + strconv.Itoa(c.Met) + "/" + strconv.Itoa(c.Total) +
		rule.T("，按指标数 ", ", by count ").In(l) + share(c.ByCount) + rule.T("，按加权完成度 ", ", by weight ").In(l) + share(c.ByWeight) +
		rule.T("，适用 ", ", binding ").In(l) + share(c.Binding)
	if !c.CoreMet {
		text += rule.T("，核心指标未全部完成", ", not every core indicator is met").In(l)
	}
	return text
}

// CompletionOf computes how far the contract was fulfilled, in both readings; the profile names which binds. An indicator is
// met from its target on (inclusive). Of a target that is to be low the completion is target over actual, and whole where
// nothing is left. A target of zero is left out with a note.
func CompletionOf(c Closing) (rule.Answer[Completion], error) { return inForce(c, completionOf) }

// CompletionOf computes it under these numbers.
func (p Policy) CompletionOf(c Closing) (rule.Answer[Completion], error) {
	return under(p, c, calendar.Official(), completionOf)
}

func completionOf(q *inquiry) (rule.Answer[Completion], error) {
	c, known := q.completion()
	return rule.ConcludeWith(q.Trace, book, ruleCompletion, opt(c, known))
}

func opt[V any](v V, known bool) rule.Opt[V] {
	if !known {
		return rule.Opt[V]{}
	}
	return rule.Given(v)
}

// completion goes through the indicators, a line for each; false while one is not told.
func (q *inquiry) completion() (Completion, bool) {
	all, given := rule.Need(q.Trace, book.Fact(factIndicators), q.Facts.Indicators)
	if len(all) == 0 {
		if given {
			q.Trace.Lack(book.Fact(factIndicators)) // a contract has some
		}
		q.Line(ruleCompletion, q.Trace.Open()...)
		return Completion{}, false
	}
	c, sum, weights, known := Completion{CoreMet: true}, new(big.Rat), new(big.Rat), true
	for i := range all {
		done, w, counts := q.indicator(&all[i], i)
		if !counts {
			known = known && !q.lacks(&all[i])
			continue
		}
		c.Total++
		met := done.Cmp(one) >= 0
		if met {
			c.Met, done = c.Met+1, one
		}
		c.CoreMet = c.CoreMet && (met || !all[i].Core.Or(false))
		sum.Add(sum, new(big.Rat).Mul(done, w.Rat()))
		weights.Add(weights, w.Rat())
	}
	return q.shares(c, sum, weights, known)
}

// shares divides, and says which reading binds.
func (q *inquiry) shares(c Completion, sum, weights *big.Rat, known bool) (Completion, bool) {
	if !known || c.Total == 0 || weights.Sign() == 0 {
		if known {
			q.Trace.Lack(book.Fact(factIndicators))
		}
		return c, false
	}
	byCount, byWeight := big.NewRat(int64(c.Met), int64(c.Total)), sum.Quo(sum, weights)
	var exact bool
	c.ByCount = rule.Frac(int64(c.Met), int64(c.Total))
	c.ByWeight, exact = written(byWeight)
	c.Binding, c.exact = c.ByWeight, byWeight
	if q.Policy.Test.Counted.On {
		c.Binding, c.exact = c.ByCount, byCount
	}
	q.Resting(ruleByCount, []rule.Basis{q.Policy.Test.Counted.Basis}, rule.Figure("按指标数", "by count", rule.Exactly(c.ByCount, rule.Share)))
	l := q.Resting(ruleByWeight, []rule.Basis{q.Policy.Test.Counted.Basis}, rule.Figure("按加权完成度", "by weight", rule.Exactly(c.ByWeight, rule.Share)))
	if !exact {
		l.Rounding = rule.T("显示值截断至小数点后9位，比较用精确值", "shown truncated to 9 decimals, compared exactly")
	}
	return c, true
}

// written is a share as a Number; truncated to nine decimals where its exact pair does not fit.
func written(r *big.Rat) (n rule.Number, exact bool) {
	if r.Num().IsInt64() && r.Denom().IsInt64() {
		return rule.Frac(r.Num().Int64(), r.Denom().Int64()), true
	}
	scaled := new(big.Int).Mul(r.Num(), big.NewInt(billion))
	return rule.Frac(scaled.Quo(scaled, r.Denom()).Int64(), billion), false
}

const billion = 1_000_000_000

var one = big.NewRat(1, 1)

// lacks reports whether an indicator waits for its actual value.
func (q *inquiry) lacks(x *Indicator) bool {
	return x.Target.Or(rule.Number{}).Sign() != 0 && !x.Actual.IsGiven()
}

// indicator is the completion and weight of one indicator; false where it does not count, or is not told.
func (q *inquiry) indicator(x *Indicator, i int) (done *big.Rat, weight rule.Number, counts bool) {
	target := x.Target.Or(rule.Number{})
	l := q.Line(ruleIndicator, rule.Figure("目标值", "target", rule.Exactly(target, rule.Plain)))
	l.Path = "indicators[" + strconv.Itoa(i) + "]"
	if name := x.Name.Or(""); name != "" {
		l.Note = rule.T(name, name)
	}
	if target.Sign() == 0 {
		l.Note = rule.T("目标值为零，不计入", "the target is zero: left out")
		return done, weight, false
	}
	actual, given := rule.Need(q.Trace, book.Fact(factActual), x.Actual)
	if !given {
		l.Verdict = rule.Given(rule.Undetermined)
		return done, weight, false
	}
	done = reached(actual, target, x.Lower.Or(false))
	shown, _ := written(done)
	l.Values = append(l.Values, rule.Figure("实际值", "actual", rule.Exactly(actual, rule.Plain)), rule.Figure("完成", "completion", rule.Exactly(shown, rule.Share)))
	l.Verdict = rule.Given(asking.Held(done.Cmp(one) >= 0))
	return done, x.Weight.Or(rule.Int(1)), true
}

// reached is actual over target, or target over actual where lower is better; nothing left of what is to be low is whole.
func reached(actual, target rule.Number, lower bool) *big.Rat {
	above, below := actual.Rat(), target.Rat()
	if lower {
		above, below = below, above
	}
	if below.Sign() == 0 {
		return one
	}
	return above.Quo(above, below)
}
