package foreigner

import "github.com/keji-rules/keji/rule"

// rules is the whole classification on one sheet: the conditions for everybody, and one of the tiers.
func rules(s *rule.Sheet, p *Policy, a *Application) {
	r := reader{s: s, p: p, a: a}
	r.basic()
	s.AnyOf(tier, r.tierA(), r.tierB(), r.tierC())
	r.wageNote()
	s.Throughout(&p.Pilot)
	s.Decide()
}

// only is the sheet of one tier or route: the conditions for everybody, and it.
func only(what func(*reader) rule.Check) func(*rule.Sheet, *Policy, *Application) {
	return func(s *rule.Sheet, p *Policy, a *Application) {
		r := reader{s: s, p: p, a: a}
		r.basic()
		what(&r)
		s.Throughout(&p.Pilot)
		s.Decide()
	}
}

// basic are the conditions for every applicant and every employer.
func (r *reader) basic() {
	s, b := r.s, &r.a.Basic
	needs := s.Flag(factApprovalNeeded, b.ApprovalNeeded)
	s.All(basic,
		s.AtLeast(adult, r.age(), &r.p.MinAge),
		s.Holds(healthy, s.Flag(factHealthy, b.Healthy)),
		s.Holds(noRecord, s.Flag(factNoRecord, b.NoCriminalRecord)),
		s.Holds(employer, s.Flag(factEmployer, b.EmployerInChina)),
		s.Holds(skilled, s.Flag(factSkilled, b.Skilled)),
		s.Holds(servesNeeds, s.Flag(factServesNeeds, b.ServesNeeds)),
		s.Holds(employerLawful, s.Flag(factEmployerLawful, b.EmployerLawful)),
		s.Holds(employerHonest, s.Flag(factEmployerHonest, b.EmployerHonest)),
		s.Holds(specialNeed, s.Flag(factSpecialNeed, b.SpecialNeed)),
		s.Holds(aboveMinimum, s.Flag(factAboveMinimum, b.AboveMinimum)),
		s.AnyOf(sector,
			s.None(noApproval, needs),
			s.Holds(approved, rule.Of(needs, s.Flag(factApproved, b.Approved)))))
}

// tierC is the closed list. Nobody comes here by lack of points.
func (r *reader) tierC() rule.Check {
	return r.s.All(tierC, r.renewal(cRenewalAge, cNewPermit, cAgeAtRenewal), r.listed())
}

// listed is the list itself.
func (r *reader) listed() rule.Check {
	s, l := r.s, &r.a.Listed
	flag := func(id rule.FactID, v rule.Opt[bool]) rule.Quantity { return s.Flag(id, orNot(v, l.None)) }
	return s.AnyOf(cList,
		s.Holds(cUnderRules, flag(factUnderRules, l.UnderRules)),
		s.Holds(cTemporary, flag(factTemporary, l.Temporary)),
		s.Holds(cIntern, flag(factIntern, l.Intern)),
		s.Holds(cStudent, flag(factStudent, l.Student)),
		s.Holds(cQuota, flag(factQuota, l.Quota)))
}

// renewal is the age that some places hold renewals of B and C to.
func (r *reader) renewal(group, fresh, capped rule.ID) rule.Check {
	s := r.s
	return s.Where(&r.p.RenewalAge, s.AnyOf(group,
		s.None(fresh, s.Flag(factRenewal, r.a.Renewal)),
		s.AtMost(capped, r.age(), &r.p.MaxRenewalAge)))
}

// wageNote says where the average wage is older than that of the year before the application, as it is until the new one
// is announced.
func (r *reader) wageNote() {
	applied := r.s.Date(factApplied, r.a.AppliedOn)
	r.s.Note(r.s.Below(wageOlder, r.s.Count(factWageYear, r.a.Wage.Year), applied.YearsBefore(&r.p.WageLag).Year()))
}
