package hnte

import "github.com/keji-rules/keji/rule"

// tally is a part of the score: exact, with each cell of the summary rounded, and with the cap taken after the means.
type tally struct{ exact, cells, late rule.Quantity }

// score2016 is section 3.7 of the Guide: 30 + 30 + 20 + 20 points, strictly more than 70.
func (w *work) score2016(class1, usable, owned rule.Quantity) {
	s, p := w.s, w.p
	rights := w.rights(class1, usable, owned)
	results := w.transformed()
	order := w.organised()
	grown := w.grownPoints(&netAssetLines, &salesLines)
	score := s.Sum(total, &p.Score.MaxScore, rights.exact, results, order.exact, grown.exact)
	rounded := rule.Total(rights.cells, results.HalfUp(), order.cells, grown.cells)
	taken, other := s.Reading(&p.MeansExact, score, rounded)
	pass := s.MoreThan(passMark, taken, &p.PassMark)

	s.Note(s.All(narrow,
		s.MoreThan(narrowAbove, score, &p.PassMark),
		s.LessThan(narrowBelow, score, &p.Score.NarrowBelow)))
	s.Same(roundingReading, pass, s.MoreThan(roundedPass, other, &p.PassMark))
	late := rule.Total(rights.late, results, order.exact, grown.exact)
	s.Same(cellsReading, pass, s.MoreThan(cellsPass, late, &p.PassMark))
}

// item awards the points of an item that is left to judgement from the least to the most.
func (w *work) item(line rule.ID, fact rule.FactID, most *rule.Limit) rule.Quantity {
	return w.s.Award(line, w.s.Span(&w.p.Score.Least, most), w.s.Fact(fact))
}

// rights is part 1: four items and a bonus, not above 30 together.
func (w *work) rights(class1, usable, owned rule.Quantity) tally {
	s, p := w.s, &w.p.Score
	high := w.item(level, factLevel, &p.MaxLevel)
	core := w.item(support, factSupport, &p.MaxSupport)
	band := s.Best(numberBand, s.Band(numberI, class1, &p.NumberI), s.Band(numberII, usable, &p.NumberII))
	many := s.Award(number, band, s.Fact(factNumber))
	own := rule.Of(rule.Exceeds(owned, w.zero), s.Fact(factSelfDeveloped))
	how := s.Award(way, s.Band(wayBand, own, &p.Way), s.Fact(factWay))
	drafted := s.Fact(factStandards).As(rule.Plain)
	bonus := s.Award(standards, s.Band(standardsBand, drafted, &p.Standards), s.Fact(factStandardsPoints))

	cut := s.Fact(factCut)
	counted := s.Sum(standardsCounted, nil, rule.Most(bonus.Minus(cut), w.zero))
	most := s.Figure(&p.MaxIP, rule.Score)
	sum := s.Sum(ipSum, nil, high, core, many, how, counted)
	return tally{
		exact: s.Sum(ip, &p.MaxIP, rule.Least(sum, most)),
		cells: rule.Least(rule.Total(high.HalfUp(), core.HalfUp(), many.HalfUp(), how.HalfUp(), bonus.HalfUp()), most),
		late:  rule.Least(rule.Total(high, core, many, how, bonus), most),
	}
}

// transformed is part 2: experts judge the whole together with the yearly mean, so points outside the mean's band are
// noted and not refused.
func (w *work) transformed() rule.Quantity {
	s, p := w.s, &w.p.Score
	over := s.Figure(&p.MeanOver, rule.Years)
	over, _ = s.Reading(&w.p.DivideByYears, rule.Least(rule.Most(w.years, w.one), over), over)
	s.Note(s.LessThan(youngFirm, w.years, &p.MeanOver))
	mean := s.Fact(factTransformations).Over(over).As(rule.Items)
	s.Note(s.Below(lessThanOne, rule.Of(mean, mean), w.one.As(rule.Items)))
	band := s.Band(transformationBand, mean, &p.Transformation)
	points := w.item(transformation, factTransformation, &p.MaxTransformed)
	s.Note(s.AnyOf(outsideBand, s.Above(aboveBand, points, rule.Top(band)), s.Below(belowBand, points, rule.Bottom(band))))
	return points
}

// organised is part 3: four items without bands.
func (w *work) organised() tally {
	p := &w.p.Score
	a := w.item(orgRules, factOrgRules, &p.MaxRules)
	b := w.item(orgBody, factOrgBody, &p.MaxBody)
	c := w.item(orgIncentives, factOrgIncentives, &p.MaxIncentives)
	d := w.item(orgTraining, factOrgTraining, &p.MaxTraining)
	return tally{
		exact: w.s.Sum(organisation, nil, a, b, c, d),
		cells: rule.Total(a.HalfUp(), b.HalfUp(), c.HalfUp(), d.HalfUp()),
	}
}

// grownPoints is part 4: the growth of net assets and of sales.
func (w *work) grownPoints(assets, sales *growthLines) tally {
	y := &w.accounts
	w.s.Note(w.s.Below(netNegative, rule.Least(y[0].assets, y[1].assets, y[2].assets), w.zero.As(rule.YuanUnit)))
	a := w.growth(assets, &w.p.Score.Growth, w.rate(w.asRead(y[0].assets), w.asRead(y[1].assets), w.asRead(y[2].assets)))
	b := w.growth(sales, &w.p.Score.Growth, w.rate(y[0].sales, y[1].sales, y[2].sales))
	return tally{exact: w.s.Sum(growth, nil, a, b), cells: rule.Total(a.HalfUp(), b.HalfUp())}
}

// growth awards points within the band of a rate of growth: none at zero or below, as the table says, and none where
// there is no rate.
func (w *work) growth(l *growthLines, table *rule.Table, rate rule.Quantity) rule.Quantity {
	s := w.s
	s.Note(s.NotAbove(l.shrank, rate, w.zero.As(rule.Share)))
	band := s.Band(l.band, rate, table)
	points := s.Award(l.points, band, s.Fact(l.fact))
	if l.reading != 0 {
		s.Note(s.All(l.reading,
			s.AtLeast(l.five, rate, &w.p.Score.GrowthFive),
			s.AtMost(l.upToFive, rate, &w.p.Score.GrowthFive)))
	}
	return points
}

// asRead is a figure of net assets as growth takes it: zero where it is negative, or as it stands.
func (w *work) asRead(assets rule.Quantity) rule.Quantity {
	taken, _ := w.s.Reading(&w.p.NegativeAsZero, rule.Most(assets, w.zero.As(rule.YuanUnit)), assets)
	return taken
}

// rate is section 3.7.4 of the Guide: the mean of the two yearly ratios less one; of the last two years where the first
// is zero or does not exist; none where the second is zero or does not exist.
func (w *work) rate(first, second, last rule.Quantity) rule.Quantity {
	some1, some2 := first, second
	if !w.p.NegativeAsZero.On { // negative figures then stay in the formula
		some1, some2 = first.By(first), second.By(second)
	}
	started := rule.Exceeds(some1, w.zero)
	latest := last.Over(rule.Of(rule.Exceeds(some2, w.zero), second))
	before := second.Over(rule.Of(started, first))
	both := rule.Either(started, rule.Mean(before, latest), latest)
	return both.Minus(w.one).As(rule.Share)
}
