package foreigner

import "github.com/keji-rules/keji/rule"

// tierA is 外国高端人才: any one of six routes; no limit of age, degree or experience but what a route itself asks.
func (r *reader) tierA() rule.Check {
	return r.s.AnyOf(tierA, r.aProgramme(), r.aRecognised(), r.aPost(), r.aFounder(), r.aYoung(), r.aPoints(), r.aCityPilot())
}

// aProgramme is route 1: selected for a domestic talent programme.
func (r *reader) aProgramme() rule.Check {
	s, p := r.s, &r.a.Programme
	return s.All(aProgramme,
		s.Holds(programmeSelected, s.Flag(factSelected, p.Selected)),
		s.Holds(programmeLevel, s.Flag(factLevel, p.Level)),
		s.Holds(programmeFiled, s.Flag(factFiled, p.Filed)))
}

// aRecognised is route 2: internationally recognised professional achievements, a closed list.
func (r *reader) aRecognised() rule.Check {
	s, v := r.s, &r.a.Recognised
	holds := func(id rule.ID, fact rule.FactID, flag rule.Opt[bool]) rule.Check {
		return s.Holds(id, s.Flag(fact, orNot(flag, v.None)))
	}
	count := v.Papers
	if !count.IsGiven() && v.None.Or(false) {
		count = rule.Given(0)
	}
	return s.AnyOf(aRecognised,
		holds(nobel, factNobel, v.Nobel),
		holds(namedAward, factAward, v.NamedAward),
		holds(academician, factAcademician, v.Academician),
		holds(standardsBody, factStandards, v.StandardsBody),
		holds(laboratory, factLaboratory, v.Laboratory),
		holds(nationalProject, factProject, v.NationalProject),
		holds(editor, factEditor, v.Editor),
		s.AtLeast(papers, s.Count(factPapers, count), &r.p.A.Papers),
		holds(universityPost, factUniversityPost, v.UniversityPost),
		holds(fortunePost, factFortunePost, v.Fortune500Post),
		holds(financePost, factFinance, v.Finance),
		holds(officialPost, factOfficial, v.Official),
		holds(artsAward, factArts, v.Arts),
		holds(sportsResult, factSports, v.Sports),
		holds(worldSkills, factWorldSkills, v.WorldSkills))
}

// aPost is route 3: market-oriented encouraged posts, among them the multiple of the average wage.
func (r *reader) aPost() rule.Check {
	s, v := r.s, &r.a.Post
	flag := func(fact rule.FactID, said rule.Opt[bool]) rule.Quantity { return s.Flag(fact, orNot(said, v.None)) }
	senior := flag(factSenior, v.Senior)
	return s.AnyOf(aPost,
		s.All(platform, s.Holds(platformKind, flag(factPlatform, v.Platform)), s.Holds(platformPost, senior)),
		s.All(major, s.Holds(majorKind, flag(factMajor, v.Major)), s.Holds(majorPost, senior)),
		s.All(medium,
			s.Holds(mediumKind, flag(factMedium, v.Medium)),
			s.AnyOf(mediumPost, s.Holds(mediumSenior, senior), s.Holds(mediumExpert, flag(factChiefExpert, v.ChiefExpert))),
			s.Holds(mediumConditions, flag(factMediumConditions, v.MediumConditions))),
		s.All(hospital, s.Holds(hospitalKind, flag(factHospital, v.Hospital)), s.Holds(hospitalPost, senior)),
		s.All(academic,
			s.Holds(academicKind, flag(factAcademic, v.Academic)),
			s.AnyOf(academicPost, s.Holds(academicSenior, flag(factManagement, v.Management)), s.Holds(academicTitle, flag(factDeputySenior, v.DeputySenior)))),
		r.multiple(salaryA, &r.p.A.Multiple))
}

// aFounder is route 4: innovation and entrepreneurship.
func (r *reader) aFounder() rule.Check {
	s, p, v := r.s, &r.p.A, &r.a.Founder
	founds := s.Flag(factContributed, orNot(v.Contributed, v.None))
	leads := s.Flag(factLeading, orNot(v.Leading, v.None))
	sales := rule.Least(
		rule.Of(leads, s.Yuan(factSales1, v.Sales1)), rule.Of(leads, s.Yuan(factSales2, v.Sales2)), rule.Of(leads, s.Yuan(factSales3, v.Sales3)))
	return s.AnyOf(aFounder,
		s.All(founder,
			s.Holds(founderContributed, founds),
			s.AtLeast(founderYears, rule.Of(founds, s.Count(factInvestYears, v.Years)), &p.InvestYears),
			s.AtLeast(founderInvested, rule.Of(founds, s.Number(factInvested, v.InvestedUSD)), &p.InvestedUSD),
			s.AtLeast(founderShare, rule.Of(founds, s.Number(factShare, v.Share)), &p.Share)),
		s.All(leading,
			s.Holds(leadingPost, leads),
			s.AnyOf(leadingSize,
				s.AtLeast(leadingSales, sales, &p.Sales),
				s.AtLeast(leadingTax, rule.Of(leads, s.Yuan(factTax, v.Tax)), &p.Tax))))
}

// aYoung is route 5: outstanding young talent. Whether 40 itself still counts is disputed; the words say below.
func (r *reader) aYoung() rule.Check {
	s, p := r.s, &r.p.A
	below := s.LessThan(young, r.age(), &p.Under)
	s.Same(youngReading, below, s.AtMost(youngOther, r.age(), &p.OtherUnder))
	return s.All(aYoung, below, s.Holds(youngPostDoc, s.Flag(factPostDoc, r.a.PostDoc)))
}

// aPoints is route 6.
func (r *reader) aPoints() rule.Check { return r.s.AtLeast(aPoints, r.score(), &r.p.A.PassMark) }

// aCityPilot is the city's own standard, where it tries one.
func (r *reader) aCityPilot() rule.Check {
	return r.s.By(&r.p.CityPilot, r.s.Holds(aCityPilot, r.s.Flag(factPilotA, r.a.CityPilot.A)))
}
