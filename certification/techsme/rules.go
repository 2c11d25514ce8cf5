package techsme

import "github.com/keji-rules/keji/rule"

// rules is the evaluation as one reads it. Every line is required unless a group or a note takes it in.
func rules(s *rule.Sheet, p *Policy, a *Application) {
	year := s.Count(factYear, a.EvaluationYear).FirstDay()
	filed := s.Date(factSubmitted, a.SubmittedOn)
	staff, tech := s.Number(factEmployees, a.Employees), s.Number(factTechStaff, a.TechStaff)
	sales, rd := s.Yuan(factSales, a.Sales), s.Yuan(factRD, a.RDExpense)

	resident(s, p, a)
	s.AtMost(maxEmployees, staff, &p.MaxEmployees)
	s.AtMost(maxSales, sales, &p.MaxSales)
	s.AtMost(maxAssets, s.Yuan(factAssets, a.Assets), &p.MaxAssets)
	industry(s, p, a)
	conduct(s, p, a, year, filed)

	people := s.Band(personnel, rule.Ratio(tech, staff), &p.Personnel)
	input := research(s, p, a, rd, sales)
	class1, class2 := s.Count(factIPClass1, a.IPClassI), s.Count(factIPClass2, a.IPClassII)
	output := s.Best(outcomes, s.Band(outcomes1, class1, &p.OutcomesI), s.Band(outcomes2, class2, &p.OutcomesII))
	score := s.Sum(total, &p.MaxScore, people, input, output)

	s.AnyOf(route,
		s.All(scored,
			s.AtLeast(passMark, score, &p.PassMark),
			s.MoreThan(personnelAbove, people, &p.PersonnelOf)),
		certificate(s, a, filed),
		direct(s, a, &awardLines, a.Awards, &p.AwardYears, &p.MaxAwardRank, filed), // item 2
		s.Holds(directBody, s.Flag(factRDBody, a.RDBody)),
		direct(s, a, &standardLines, a.Standards, &p.StandardYears, &p.MaxStandardRank, filed)) // item 4
	onsite(s, p, a, staff, tech, rd, class1.Plus(class2))
	s.Decide()
}

// resident is Article 6 item 1.
func resident(s *rule.Sheet, p *Policy, a *Application) {
	s.AnyOf(residence,
		s.Holds(registered, s.Flag(factRegistered, a.Registered)),
		s.Where(&p.EffectiveManagement, s.Holds(managed, s.Flag(factManaged, a.ManagedInChina))))
	s.Where(&p.SoundAccounts, s.All(accounts,
		s.Holds(accountsSound, s.Flag(factAccounts, a.AccountsSound)),
		s.Holds(auditCollection, s.Flag(factAudit, a.AuditCollection)),
		s.Holds(collectsRD, s.Flag(factCollects, a.CollectsRD)),
		s.Holds(paysTax, s.Flag(factPaysTax, a.PaysIncomeTax))))
}

// industry is Article 6 item 3.
func industry(s *rule.Sheet, p *Policy, a *Application) {
	s.None(bannedProducts, s.Flag(factBanned, a.BannedProducts))
	s.Where(&p.IndustryCatalogue, s.None(restrictedIndustry, s.Flag(factRestricted, a.RestrictedIndustry)))
	excluded, base := s.Yuan(factExcluded, a.ExcludedIncome), s.Yuan(factBase, a.IncomeBase)
	s.Where(&p.ExcludedIndustries, s.NotAbove(excludedIndustry, excluded, base.Times(&p.ExcludedShare)))
}

// conduct is Article 6 item 4: clean since the first day of the previous accounting year.
func conduct(s *rule.Sheet, p *Policy, a *Application, year, filed rule.Quantity) {
	start := year.YearsBefore(&p.ConductYears)
	window := start.OnDay()
	last := lastRemoval(p, a, window)
	count, worst := rule.List(s, factIncidents, a.Incidents), worstIncident(a.Incidents, window)
	s.AnyOf(incidents,
		s.None(noIncident, count),
		s.Below(incidentPast, rule.Of(count, s.Date(factIncidentOn, worst.On)), start))

	count, lie := rule.List(s, factFalsified, a.Falsifications), worstFalsification(a.Falsifications, window)
	s.Where(&p.Falsifications, s.AnyOf(falsifications,
		s.None(noFalsification, count),
		s.Below(falsificationPast, rule.Of(count, s.Date(factFalsifiedOn, lie.On)), start)))

	listed(s, p, &abnormalLines, a.AbnormalListings, worstListing(a.AbnormalListings, last), start, filed)
	listed(s, p, &dishonestyLines, a.DishonestyListings, worstListing(a.DishonestyListings, last), start, filed)
}

// listed requires that every entry ended before the day the edition names: the day of filing, or the window's first day.
func listed(s *rule.Sheet, p *Policy, l *listLines, list rule.Opt[[]Listing], worst Listing, start, filed rule.Quantity) {
	count := rule.List(s, l.list, list)
	removed := rule.Of(count, s.Flag(l.removed, worst.Removed))
	ended := rule.Of(removed, s.Date(l.removedOn, worst.RemovedOn))
	window := s.Where(&p.ListedInWindow, s.NotAbove(l.beforeWindow, ended, start))
	s.Same(l.reading, window, s.Where(&p.ListedInWindow, s.NotAbove(l.repaired, ended, filed)))
	ends := s.AnyOf(l.group,
		s.None(l.none, count),
		s.Where(&p.ListedWhenFiling, s.NotAbove(l.beforeFiling, ended, filed)),
		window)
	for _, other := range list.Or(nil) {
		if !other.Removed.IsGiven() {
			s.Also(ends, l.removed)
		} else if other.Removed.Or(false) && !other.RemovedOn.IsGiven() {
			s.Also(ends, l.removedOn)
		}
	}
}

// research is the R&D indicator of Article 7: the one chosen, or the better one.
func research(s *rule.Sheet, p *Policy, a *Application, rd, sales rule.Quantity) rule.Quantity {
	bySales := s.Band(rdOfSales, rule.Ratio(rd, sales), &p.RDOfSales)
	byCost := s.Band(rdOfCost, rule.Ratio(rd, s.Yuan(factCost, a.CostExpense)), &p.RDOfCost)
	chosen := s.Best(rdPoints,
		bySales.When(s.Elect(a.Indicator != CostIndicator)),
		byCost.When(s.Elect(a.Indicator != SalesIndicator)))
	s.Note(s.Above(betterIndicator, rule.Most(bySales, byCost), chosen))
	return chosen
}

// certificate is Article 8 item 1: a certificate in its validity period on the day of filing, both ends inclusive.
func certificate(s *rule.Sheet, a *Application, filed rule.Quantity) rule.Check {
	held := s.Flag(factHNTE, a.HoldsHNTE)
	return s.All(directHNTE,
		s.NotAbove(hnteFrom, rule.Of(held, s.Date(factHNTEFrom, a.HNTEFrom)), filed),
		s.NotBelow(hnteUntil, rule.Of(held, s.Date(factHNTEUntil, a.HNTEUntil)), filed))
}

// onsite notes what triggers an on-site check before publicity; a trigger is no failure.
func onsite(s *rule.Sheet, p *Policy, a *Application, staff, tech, rd, rights rule.Quantity) {
	s.Note(s.AnyOf(onsiteCheck,
		s.Where(&p.OnsiteFewStaff, s.AtMost(onsiteStaff, staff, &p.OnsiteStaff)),
		s.Where(&p.OnsiteMostTech, s.All(onsiteTech,
			s.AtLeast(onsiteTechShare, rule.Ratio(tech, staff), &p.OnsiteTechShare),
			s.AtLeast(onsiteTechStaff, staff, &p.OnsiteTechStaff))),
		s.Where(&p.OnsiteNoIP, s.None(onsiteNoIP, rights)),
		s.Where(&p.OnsiteLittleRD, s.LessThan(onsiteRD, rd, &p.OnsiteRD)),
		s.Where(&p.OnsiteMisconduct, s.Holds(onsiteMisconduct, s.Flag(factRevoked, a.RevokedBefore))),
		s.Where(&p.OnsiteFirstTime, s.Holds(onsiteFirst, s.Flag(factFirst, a.FirstTime)))))
}
