package hnte

import "github.com/keji-rules/keji/rule"

// built2008 is Article 10 of the Measures of 2008 and its Guide, as reported.
func (w *work) built2008() {
	s, p, a := w.s, w.p, w.a
	s.Holds(resident2008, s.Flag(factResident, a.Resident))
	w.filing()
	w.reopened2008()

	s.AtLeast(age2008, w.age, &p.MinDays)
	recent, licensed := s.Count(factRecent, a.IPRecent), s.Count(factLicensed, a.IPLicensed)
	core := recent.Plus(licensed)
	s.AtLeast(ownsIP2008, core, &p.MinIP)
	s.Holds(supportsIP2008, s.Flag(factSupports, a.IPSupports))
	s.All(field2008,
		s.Holds(fieldListed2008, s.Flag(factFieldCode, mapped(a.Field, FieldCode.listed2008))),
		s.Holds(fieldMatches2008, s.Flag(factFieldMatches, a.FieldMatches)))
	staff := s.Number(factEmployees, a.Employees)
	s.AtLeast(collegeShare2008, rule.Ratio(s.Number(factCollege, a.CollegeTechStaff), staff), &p.MinCollegeShare)
	s.AtLeast(rdStaffShare2008, rule.Ratio(s.Number(factRDStaff, a.RDStaff), staff), &p.MinRDStaffShare)
	w.research(&research2008)
	s.AtLeast(htShare2008, rule.Ratio(s.Yuan(factHTIncome, a.HTIncome), s.Yuan(factTotalIncome, a.TotalIncome)), &p.MinHTShare)
	w.conduct()
	w.score2008(core)
}

// reopened2008: five years were closed after a withdrawal.
func (w *work) reopened2008() {
	s := w.s
	gone := s.Flag(factWithdrawn, w.a.Withdrawn)
	on := rule.Of(gone, s.Date(factWithdrawnOn, w.a.WithdrawnOn))
	s.AnyOf(withdrawal2008,
		s.None(notWithdrawn2008, gone),
		s.NotBelow(withdrawnPast2008, w.filed, on.YearsAfter(&w.p.WithdrawnYears)))
}

// score2008 is the score by six bands of ratios: 30 + 30 + 20 + 20 points, strictly more than 70.
func (w *work) score2008(core rule.Quantity) {
	s, p, a := w.s, &w.p.Score2008, w.a
	band := s.Best(ipBand2008,
		s.Band(ipInvention2008, s.Count(factInventions, a.IPRecentInventions), &p.Inventions),
		s.Band(ipItems2008, core, &p.Items))
	rights := s.Award(ip2008, band, s.Expert(factIP2008, a.Points.IP))
	results := s.Award(transformation2008,
		s.Band(transformationBand2008, s.Count(factTransformations, a.Transformations), &p.Transformation),
		s.Expert(factTransformation, a.Points.Transformation))
	order := s.Award(organisation2008,
		s.Band(organisationBand2008, s.Count(factOrgItems, a.OrganisationItems), &p.Organisation),
		s.Expert(factOrganisation2008, a.Points.Organisation))
	y := &w.accounts
	assets := w.growth(&assetLines2008, &p.Growth, w.rate(y[0].assets, y[1].assets, y[2].assets), a.Points.AssetGrowth)
	sales := w.growth(&salesLines2008, &p.Growth, w.rate(y[0].sales, y[1].sales, y[2].sales), a.Points.SalesGrowth)
	score := s.Sum(total2008, &p.MaxScore, rights, results, order, s.Sum(growth2008, nil, assets, sales))
	s.MoreThan(passMark2008, score, &w.p.PassMark)
}
