package hnte

import "github.com/keji-rules/keji/rule"

// facts puts the facts of a filing on the sheet, those that the edition asks for, in the order in which an applicant is
// told which are missing.
func facts(s *rule.Sheet, p *Policy, a *Application) {
	s.Date(factFiled, a.FiledOn)
	s.Date(factRegistered, a.RegisteredOn)
	readYears(s, p, a)
	s.Flag(factResident, a.Resident)
	s.Flag(factRegion, a.InRegion)
	s.Count(factEarlier, a.EarlierApplications)
	s.Flag(factCertificate, a.HoldsCertificate)
	s.Date(factCertificateOn, a.CertificateOn)
	s.Flag(factChanges, a.ChangesPending)
	s.Flag(factReports, a.ReportsPending)
	s.Flag(factWithdrawn, a.Withdrawn)
	s.Date(factWithdrawnOn, a.WithdrawnOn)
	if p.Built2008.On {
		read2008(s, a)
	} else {
		s.Count(factClassI, a.IPClassI)
		s.Count(factClassII, a.IPClassII)
		s.Count(factSpent, a.IPSpent)
		readConditions(s, a)
	}
	rule.List(s, factIncidents, a.Incidents)
	s.Date(factIncidentOn, worstIncident(p, a).On)
	if p.Built2008.On {
		readScore2008(s, a)
	} else {
		readScore(s, a)
	}
}

// readYears reads the accounting years.
func readYears(s *rule.Sheet, p *Policy, a *Application) {
	readYear(s, p, factLast, &a.Last)
	readYear(s, p, factSecond, &a.Second)
	readYear(s, p, factFirst, &a.First)
}

func readYear(s *rule.Sheet, p *Policy, first rule.FactID, y *Year) {
	s.Yuan(first+ofSales, y.Sales)
	s.Yuan(first+ofInternal, y.RDInternal)
	s.Yuan(first+ofOther, y.RDOther)
	s.Yuan(first+ofDomestic, y.RDDomestic)
	s.Yuan(first+ofOverseas, y.RDOverseas)
	if p.Built2008.On {
		s.Yuan(first+ofTotalAssets, y.TotalAssets)
	} else {
		s.Yuan(first+ofNetAssets, y.NetAssets)
	}
}

// readConditions reads what items 2 to 6 of Article 11 ask, but for the number of rights.
func readConditions(s *rule.Sheet, a *Application) {
	s.Flag(factSupports, a.IPSupports)
	s.Flag(factFieldCode, mapped(a.Field, FieldCode.listed))
	s.Flag(factFieldMatches, a.FieldMatches)
	s.Number(factEmployees, a.Employees)
	s.Number(factTechStaff, a.TechStaff)
	readResearch(s, a)
}

func readResearch(s *rule.Sheet, a *Application) {
	s.Flag(factOtherAccepted, a.OtherAccepted)
	s.Yuan(factHTIncome, a.HTIncome)
	s.Yuan(factTotalIncome, a.TotalIncome)
}

// readScore reads what the score rests on beside the conditions.
func readScore(s *rule.Sheet, a *Application) {
	p := &a.Points
	s.Expert(factLevel, p.Level)
	s.Expert(factSupport, p.Support)
	s.Expert(factNumber, p.Number)
	s.Count(factSelfDeveloped, a.IPSelfDeveloped)
	s.Expert(factWay, p.Way)
	s.Flag(factStandards, a.DraftedStandards)
	s.Expert(factStandardsPoints, p.Standards)
	s.Number(factCut, rule.Given(p.Cut))
	s.Count(factTransformations, a.Transformations)
	s.Expert(factTransformation, p.Transformation)
	s.Expert(factOrgRules, p.Rules)
	s.Expert(factOrgBody, p.Body)
	s.Expert(factOrgIncentives, p.Incentives)
	s.Expert(factOrgTraining, p.Training)
	s.Expert(factNetAssetGrowth, p.NetAssetGrowth)
	s.Expert(factSalesGrowth, p.SalesGrowth)
}

// read2008 reads the conditions of the edition of 2008.
func read2008(s *rule.Sheet, a *Application) {
	s.Count(factRecent, a.IPRecent)
	s.Count(factLicensed, a.IPLicensed)
	s.Flag(factSupports, a.IPSupports)
	s.Flag(factFieldCode, mapped(a.Field, FieldCode.listed2008))
	s.Flag(factFieldMatches, a.FieldMatches)
	s.Number(factEmployees, a.Employees)
	s.Number(factCollege, a.CollegeTechStaff)
	s.Number(factRDStaff, a.RDStaff)
	readResearch(s, a)
}

// readScore2008 reads what the score of 2008 rests on beside them.
func readScore2008(s *rule.Sheet, a *Application) {
	p := &a.Points
	s.Count(factInventions, a.IPRecentInventions)
	s.Expert(factIP2008, p.IP)
	s.Count(factTransformations, a.Transformations)
	s.Expert(factTransformation, p.Transformation)
	s.Count(factOrgItems, a.OrganisationItems)
	s.Expert(factOrganisation2008, p.Organisation)
	s.Expert(factAssetGrowth2008, p.AssetGrowth)
	s.Expert(factSalesGrowth, p.SalesGrowth)
}

// upkeepFacts puts the facts of a re-examination on the sheet.
func upkeepFacts(s *rule.Sheet, p *Policy, u *Upkeep) {
	a := u.application()
	s.Count(factYear, u.Year)
	s.Date(factRegistered, u.RegisteredOn)
	readYears(s, p, &a)
	s.Flag(factResident, u.Resident)
	s.Count(factClassI, u.IPClassI)
	s.Count(factClassII, u.IPClassII)
	readConditions(s, &a)
	rule.List(s, factIncidents, u.Incidents)
	s.Date(factIncidentOn, worstIn(u).On)
	readScore(s, &a)
}
