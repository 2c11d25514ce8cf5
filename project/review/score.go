package review

import (
	"math/big"
	"strconv"

	"github.com/keji-rules/keji/rule"
)

func itoa(n int) string { return strconv.Itoa(n) }

// scored turns the scores that count into one, and holds it against the pass line.
func (q *inquiry) scored(r *Result, marks []Mark, law rule.Basis) {
	r.Counted = len(marks)
	least := &q.Policy.Panel.Least
	enough := held(len(marks), least)
	l := q.Resting(ruleScores, []rule.Basis{least.Basis}, rule.Figure("有效评分", "scores that count", rule.Exactly(rule.Int(int64(len(marks))), rule.Items)),
		rule.Named{Title: rule.T("不少于", "at least"), Value: least.Known(rule.Persons)})
	l.Path, l.Verdict = place(r.at), rule.Given(enough)
	if enough != rule.Passed || len(marks) == 0 {
		r.Class = NotReviewed
		return
	}
	mean, rests := q.mean(r, marks, law)
	r.line, r.all, r.core = q.passLine(), rule.Given(average(marks, scoreOf)), coreOf(marks)
	if v, voted := q.Facts.Applications.Or(nil)[r.at].TieVotes.Get(); voted {
		r.votes = rule.Given(rule.Int(int64(v)))
	}
	r.Score, r.Class = rule.Given(mean), Below
	if mean.Cmp(r.line) >= 0 {
		r.Class = Passed
	}
	q.told(r, mean, rests)
	q.diverges(r, marks)
}

// told writes the line of the score.
func (q *inquiry) told(r *Result, mean rule.Number, rests []rule.Basis) {
	shown := rule.Exactly(mean, rule.Score)
	l := q.Resting(ruleScore, rests,
		rule.Named{Title: rule.T("方法", "method"), Words: rule.T(r.Method.Text(rule.ZH), r.Method.Text(rule.EN))},
		rule.Named{Title: rule.T("综合得分", "score"), Words: rule.T(shown.Beside(rule.ZH, r.line), shown.Beside(rule.EN, r.line))},
		rule.Figure("合格线（含）", "pass line, inclusive", rule.Exactly(r.line, rule.Score)))
	l.Path, l.Verdict = place(r.at), verdictOf(r.Class == Passed)
	if q.Policy.Score.Rounds.On {
		places := q.Policy.Score.Places.Value.String()
		l.Rounding = rule.T("四舍五入至"+places+"位小数", "rounded half up to "+places+" decimals")
	}
}

// passLine is what the call prints, else the profile's.
func (q *inquiry) passLine() rule.Number { return q.Facts.PassLine.Or(q.Policy.Score.Line.Value) }

// lineLaw is where the pass line stands.
func (q *inquiry) lineLaw() rule.Basis {
	if q.Facts.PassLine.IsGiven() {
		return framed
	}
	return q.Policy.Score.Line.Basis
}

func scoreOf(m *Mark) rule.Number { return m.Score.Or(rule.Number{}) }

// average is the plain mean.
func average(marks []Mark, of func(*Mark) rule.Number) rule.Number {
	sum := rule.Number{}
	for i := range marks {
		sum = plus(sum, of(&marks[i]))
	}
	return over(sum, rule.Int(int64(len(marks))))
}

// plus, times and over cannot fail: scores and weights have at most four decimals and are at most 1000, of at most 99 experts.
func plus(a, b rule.Number) rule.Number  { n, _ := a.Plus(b); return n }
func times(a, b rule.Number) rule.Number { n, _ := a.Times(b); return n }
func over(a, b rule.Number) rule.Number  { n, _ := a.Over(b); return n }

// coreOf is the mean of the core criterion where every expert gave it.
func coreOf(marks []Mark) rule.Opt[rule.Number] {
	for i := range marks {
		if !marks[i].Core.IsGiven() {
			return rule.Opt[rule.Number]{}
		}
	}
	return rule.Given(average(marks, func(m *Mark) rule.Number { return m.Core.Or(rule.Number{}) }))
}

// mean takes the method, and the plain mean where too few scores count for trimming.
func (q *inquiry) mean(r *Result, marks []Mark, law rule.Basis) (rule.Number, []rule.Basis) {
	p := &q.Policy.Score
	rests := []rule.Basis{q.lineLaw(), law}
	var n rule.Number
	switch {
	case r.Method == Weighted:
		n = q.weighted(marks)
	case r.Method == Trimmed && held(len(marks), &p.TrimFrom) == rule.Passed && len(marks) > 2:
		n, rests = trimmed(marks), append(rests, p.TrimFrom.Basis)
	default:
		if r.Method == Trimmed {
			r.Method, rests = Mean, append(rests, p.TrimFrom.Basis)
		}
		n = average(marks, scoreOf)
	}
	if p.Rounds.On {
		n, rests = rounded(n, int(p.Places.Value.Num())), append(rests, p.Rounds.Basis, p.Places.Basis)
	}
	return n, rests
}

// trimmed is the mean without one highest and one lowest score.
func trimmed(marks []Mark) rule.Number {
	high, low, sum := scoreOf(&marks[0]), scoreOf(&marks[0]), rule.Number{}
	for i := range marks {
		s := scoreOf(&marks[i])
		sum = plus(sum, s)
		if s.Cmp(high) > 0 {
			high = s
		}
		if s.Cmp(low) < 0 {
			low = s
		}
	}
	extremes := plus(high, low)
	return over(plus(sum, times(extremes, rule.Int(-1))), rule.Int(int64(len(marks)-2)))
}

// weighted is the weighted mean; it lacks the weights that were not given.
func (q *inquiry) weighted(marks []Mark) rule.Number {
	weights := map[string]rule.Opt[rule.Number]{}
	for _, x := range q.Facts.Experts.Or(nil) {
		weights[x.Key.Or("")] = x.Weight
	}
	sum, all := rule.Number{}, rule.Number{}
	for i := range marks {
		w, given := rule.Need(q.Trace, book.Fact(factWeight), weights[marks[i].Expert.Or("")])
		if !given {
			return rule.Number{}
		}
		sum, all = plus(sum, times(w, scoreOf(&marks[i]))), plus(all, w)
	}
	return over(sum, all)
}

// rounded is half up to so many decimals, at most nine.
func rounded(n rule.Number, places int) rule.Number {
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(min(max(places, 0), 9))), nil)
	twice := new(big.Int).Mul(big.NewInt(2), scale)
	twice.Mul(twice, big.NewInt(n.Num()))
	twice.Add(twice, big.NewInt(n.Den()))
	whole := twice.Quo(twice, new(big.Int).Mul(big.NewInt(2), big.NewInt(n.Den())))
	return rule.Frac(whole.Int64(), scale.Int64())
}

// diverges flags scores that lie far apart.
func (q *inquiry) diverges(r *Result, marks []Mark) {
	p := &q.Policy.Score
	if !p.Flags.On {
		return
	}
	high, low := scoreOf(&marks[0]), scoreOf(&marks[0])
	for i := range marks {
		if s := scoreOf(&marks[i]); s.Cmp(high) > 0 {
			high = s
		} else if s.Cmp(low) < 0 {
			low = s
		}
	}
	spread := plus(high, times(low, rule.Int(-1)))
	r.Divergent = spread.Cmp(p.Spread.Value) >= 0
	l := q.Resting(ruleDiverges, []rule.Basis{p.Spread.Basis, p.Flags.Basis}, rule.Figure("分差", "points apart", rule.Exactly(spread, rule.Score)),
		rule.Named{Title: rule.T("提示起点（含）", "flagged from, inclusive"), Value: p.Spread.Known(rule.Score)}, rule.Figure("提示", "flagged", rule.Whether(r.Divergent)))
	l.Path = place(r.at)
}
