package performance

import "github.com/keji-rules/keji/rule"

// scored is what an indicator earns of its points.
type scored struct {
	earned between
	weight exact // its points, with those that came from others
	law    rule.ID
	lacks  [2]rule.FactID
	lack   int
	judge  bool // a person must say what to do
	far    bool // far above its target
}

func (s *scored) want(f rule.FactID) {
	s.lacks[s.lack] = f
	s.lack++
}

// score scores an indicator on its own points; factor is what they are multiplied by, for points that came from others.
func (p *Policy) score(i *Indicator, factor exact, s *scored) {
	w := of(i.Weight.Or(rule.Number{}))
	s.weight = w.times(factor)
	var rate between
	switch method, _ := i.Method.Get(); method {
	case qualitative:
		s.law = ruleQualitative
		s.earned = p.qualitative(i, w, s)
	case atMost:
		s.law = ruleAtMost
		rate = s.rate(i, lessIsBetter)
		s.earned = rate.times(w)
	case ofBudget:
		s.law = ruleExecution
		rate = s.spent(i)
		s.earned = rate.times(w)
	default:
		s.law = ruleAtLeast
		rate = s.rate(i, moreIsBetter)
		s.earned = rate.times(w)
		s.far = p.farAbove(i)
	}
	if d, given := i.Deduction.Get(); given {
		s.earned = exactly(w.minus(of(d)))
	}
	s.earned = s.earned.times(factor)
}

var (
	nothing = of(rule.Int(0))
	all     = of(rule.Int(1))
)

// rate is the share of the points that a quantitative indicator earns: all of them where the target was met.
func (s *scored) rate(i *Indicator, by func(target, actual rule.Number) exact) between {
	target, hasTarget := i.Target.Get()
	actual, hasActual := i.Actual.Get()
	if !hasTarget {
		s.want(factTarget)
	}
	if !hasActual {
		s.want(factActual)
	}
	if s.lack > 0 {
		return between{nothing, all}
	}
	return exactly(by(target, actual))
}

func moreIsBetter(target, actual rule.Number) exact {
	if actual.Cmp(target) >= 0 {
		return all
	}
	return of(actual).over(of(target))
}

func lessIsBetter(target, actual rule.Number) exact {
	if actual.Cmp(target) <= 0 {
		return all
	}
	return of(target).over(of(actual))
}

// spent is the rate of budget execution; of no budget there is none, and somebody must say what to do.
func (s *scored) spent(i *Indicator) between {
	if budget, given := i.Target.Get(); given && budget.Sign() == 0 {
		s.judge = true
		return between{nothing, all}
	}
	return s.rate(i, moreIsBetter)
}

// farAbove reports whether an indicator exceeds its target so far that the target may have been set too low.
func (p *Policy) farAbove(i *Indicator) bool {
	target, given := i.Target.Get()
	actual, known := i.Actual.Get()
	if !given || !known || target.Sign() == 0 {
		return false
	}
	if actual.Cmp(target) <= 0 && p.FarAbove.Value.Cmp(rule.Int(1)) >= 0 {
		return false
	}
	return of(target).times(of(p.FarAbove.Value)).minus(of(actual)).cmp(rule.Int(0)) < 0
}

// qualitative gives the evaluator's points; while they are not given, what the achievement leaves.
func (p *Policy) qualitative(i *Indicator, w exact, s *scored) between {
	if points, given := i.Points.Get(); given {
		if !i.Achievement.IsGiven() {
			s.want(factAchievement)
		}
		return exactly(of(points))
	}
	s.want(factPoints)
	a, given := i.Achievement.Get()
	if !given {
		s.want(factAchievement)
		return between{nothing, w}
	}
	low, high := p.band(a)
	return between{w.times(of(low)), w.times(of(high))}
}

// band is the least and the greatest share of the points of an achievement; but for achieved, the greatest is exclusive.
func (p *Policy) band(a Achievement) (low, high rule.Number) {
	switch a {
	case achieved:
		return p.Achieved.Value, rule.Int(1)
	case partly:
		return p.Partly.Value, p.Achieved.Value
	}
	return rule.Int(0), p.Partly.Value
}

// allows reports whether points lie in the band of an achievement.
func (p *Policy) allows(a Achievement, points, weight rule.Number) bool {
	low, high := p.band(a)
	w, x := of(weight), of(points)
	if x.minus(w.times(of(low))).cmp(rule.Int(0)) < 0 {
		return false
	}
	c := x.minus(w.times(of(high))).cmp(rule.Int(0))
	return c < 0 || c == 0 && (a == achieved || weight.Sign() == 0)
}
