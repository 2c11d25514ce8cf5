package hnte

import "github.com/keji-rules/keji/rule"

// built2008 is Article 10 of the Measures of 2008 and its Guide, as reported.
func (w *work) built2008() {
	s, p := w.s, w.p
	s.Holds(resident2008, s.Fact(factResident))
	w.filing()
	w.reopened2008()

	s.AtLeast(age2008, w.age, &p.MinDays)
	recent, licensed := s.Fact(factRecent), s.Fact(factLicensed)
	core := recent.Plus(licensed)
	s.AtLeast(ownsIP2008, core, &p.MinIP)
	s.Holds(supportsIP2008, s.Fact(factSupports))
	s.All(field2008,
		s.Holds(fieldListed2008, s.Fact(factFieldCode)),
		s.Holds(fieldMatches2008, s.Fact(factFieldMatches)))
	staff := s.Fact(factEmployees)
	s.AtLeast(collegeShare2008, rule.Ratio(s.Fact(factCollege), staff), &p.MinCollegeShare)
	s.AtLeast(rdStaffShare2008, rule.Ratio(s.Fact(factRDStaff), staff), &p.MinRDStaffShare)
	w.research(&research2008)
	s.AtLeast(htShare2008, rule.Ratio(s.Fact(factHTIncome), s.Fact(factTotalIncome)), &p.MinHTShare)
	w.conduct()
	w.score2008(core)
}

// reopened2008: five years were closed after a withdrawal.
func (w *work) reopened2008() {
	s := w.s
	gone := s.Fact(factWithdrawn)
	on := rule.Of(gone, s.Fact(factWithdrawnOn))
	s.AnyOf(withdrawal2008,
		s.None(notWithdrawn2008, gone),
		s.NotBelow(withdrawnPast2008, w.filed, on.YearsAfter(&w.p.WithdrawnYears)))
}

// score2008 is the score by six bands of ratios: 30 + 30 + 20 + 20 points, strictly more than 70.
func (w *work) score2008(core rule.Quantity) {
	s, p := w.s, &w.p.Score2008
	band := s.Best(ipBand2008,
		s.Band(ipInvention2008, s.Fact(factInventions), &p.Inventions),
		s.Band(ipItems2008, core, &p.Items))
	rights := s.Award(ip2008, band, s.Fact(factIP2008))
	results := s.Award(transformation2008,
		s.Band(transformationBand2008, s.Fact(factTransformations), &p.Transformation),
		s.Fact(factTransformation))
	order := s.Award(organisation2008,
		s.Band(organisationBand2008, s.Fact(factOrgItems), &p.Organisation),
		s.Fact(factOrganisation2008))
	y := &w.accounts
	assets := w.growth(&assetLines2008, &p.Growth, w.rate(y[0].assets, y[1].assets, y[2].assets))
	sales := w.growth(&salesLines2008, &p.Growth, w.rate(y[0].sales, y[1].sales, y[2].sales))
	score := s.Sum(total2008, &p.MaxScore, rights, results, order, s.Sum(growth2008, nil, assets, sales))
	s.MoreThan(passMark2008, score, &w.p.PassMark)
}
