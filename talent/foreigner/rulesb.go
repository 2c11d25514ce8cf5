package foreigner

import "github.com/keji-rules/keji/rule"

// tierB is 外国专业人才: the age, and any one of the routes.
func (r *reader) tierB() rule.Check {
	routes := []func(*reader) rule.Check{(*reader).bPost, (*reader).bMaster, (*reader).bSkill, (*reader).bTeacher, (*reader).bSalary, (*reader).bSpecial, (*reader).bPoints, (*reader).bCityPilot}
	checks := make([]rule.Check, len(routes))
	for i, route := range routes {
		checks[i] = route(r)
	}
	return r.s.All(tierB, r.bAge(), r.renewal(bRenewalAge, bNewPermit, bAgeAtRenewal), r.s.AnyOf(bRoute, checks...))
}

// withAge is one route of B with what B asks of everybody.
func withAge(route func(*reader) rule.Check) func(*reader) rule.Check {
	return func(r *reader) rule.Check {
		return r.s.All(tierB, r.bAge(), r.renewal(bRenewalAge, bNewPermit, bAgeAtRenewal), r.s.AnyOf(bRoute, route(r)))
	}
}

// bAge: not over 60 years; an authority may relax it, and so may the agreement that a post performs.
func (r *reader) bAge() rule.Check {
	s, p := r.s, &r.p.B
	capped := s.AtMost(ageCap, r.age(), &p.MaxAge)
	s.Same(ageCapReading, capped, s.AtMost(ageCapOther, r.age(), &p.OtherMaxAge))
	return s.Unless(bAge,
		s.AnyOf(bAgeRelief,
			s.Holds(ageException, s.Flag(factAgeException, r.a.Exceptions.Age.Granted)),
			s.All(ageAgreement,
				s.Holds(agreementSays, s.Flag(factAgreement, r.a.Professional.ByAgreement)),
				s.Holds(agreementPost, s.Flag(factPostGroup, r.ofGroup("agreement"))))),
		s.All(bAgeCap, capped))
}

// bPost is route 1: degree, years of work and a post of the five groups.
func (r *reader) bPost() rule.Check {
	s, p, e := r.s, &r.p.B, &r.a.Exceptions
	check := s.All(bPost,
		s.Unless(bPostDegree,
			s.Holds(bDegreeException, s.Flag(factDegreeException, e.Degree.Granted)),
			s.AtLeast(bDegree, r.grade(), &p.Degree)),
		s.Unless(bPostYears,
			s.AnyOf(bYearsRelief,
				s.Holds(bYearsException, s.Flag(factYearsException, e.Experience.Granted)),
				s.Holds(bGraduate, s.Flag(factGraduate, r.a.Professional.Graduate))),
			s.AtLeast(bYears, r.workYears(), &p.WorkYears)),
		s.Where(&p.PostGroups, s.Holds(bPostGroup, s.Flag(factPostGroup, r.inGroup()))))
	s.Note(s.Holds(bIsTeacher, r.teacher()))
	return check
}

// ofGroup says whether the post is of one group.
func (r *reader) ofGroup(g PostGroup) rule.Opt[bool] {
	group, given := r.a.Professional.PostGroup.Get()
	if !given {
		return rule.Opt[bool]{}
	}
	return rule.Given(group == g)
}

// inGroup says whether the post is of one of the five groups.
func (r *reader) inGroup() rule.Opt[bool] {
	group, given := r.a.Professional.PostGroup.Get()
	if !given {
		return rule.Opt[bool]{}
	}
	return rule.Given(group != noGroup)
}

// bMaster was a route of the pilot: a master's degree from China or from one of the world's first hundred universities.
func (r *reader) bMaster() rule.Check {
	s, p := r.s, &r.p.B
	return s.Where(&p.PilotMasters, s.All(bMaster,
		s.AtLeast(bMasterDegree, r.grade(), &p.MasterDegree),
		s.AnyOf(bMasterFrom,
			s.Holds(bMasterChinese, s.Flag(factChineseMaster, r.a.Professional.ChineseMaster)),
			s.Holds(bMasterTop, r.topUniversity()))))
}

// bSkill is route 2: an accepted certificate, or a skilled worker urgently needed.
func (r *reader) bSkill() rule.Check {
	s, v := r.s, &r.a.Professional
	return s.AnyOf(bSkill,
		s.Holds(bCertificate, s.Flag(factSkillCertificate, v.SkillCertificate)),
		s.Holds(bUrgent, s.Flag(factUrgent, v.UrgentSkill)))
}

// bTeacher is route 3: teachers of their own language, which is asked for in principle. An authority may relax degree and experience as
// it may for every route of B.
func (r *reader) bTeacher() rule.Check {
	s, p, v, e := r.s, &r.p.B, &r.a.Teacher, &r.a.Exceptions
	return s.All(bTeacher,
		s.Holds(teaches, r.teacher()),
		s.Unless(nativeGroup,
			s.Holds(nativeException, s.Flag(factLanguageException, e.Language.Granted)),
			s.Holds(nativeLanguage, s.Flag(factNativeLanguage, v.NativeLanguage))),
		s.Unless(teacherDegreeGroup,
			s.Holds(teacherDegreeException, s.Flag(factDegreeException, e.Degree.Granted)),
			s.AtLeast(teacherDegree, r.grade(), &p.Degree)),
		s.Where(&p.NativeDegree, s.Holds(nativeDegree, s.Flag(factNativeDegree, v.NativeDegree))),
		s.Where(&p.TeacherProof, s.Unless(teacherProofGroup,
			s.Holds(teacherProofException, s.Flag(factYearsException, e.Experience.Granted)), s.AnyOf(teacherProof,
				s.AtLeast(teachingYears, s.Number(factTeachingYears, v.TeachingYears), &p.TeachingYears),
				s.Holds(teachingDegree, s.Flag(factTeachingDegree, v.TeachingDegree)),
				s.Holds(licence, s.Flag(factLicence, v.Licence)),
				s.Holds(certificate, s.Flag(factCertificate, v.Certificate)),
				s.AtLeast(courseHours, s.Count(factHours, v.CourseHours), &p.CourseHours)))))
}

// bSalary is route 4: the multiple of the average wage.
func (r *reader) bSalary() rule.Check { return r.multiple(salaryB, &r.p.B.Multiple) }

// bSpecial is route 5: special staff and project staff.
func (r *reader) bSpecial() rule.Check {
	return r.s.Holds(bSpecial, r.s.Flag(factSpecial, r.a.Professional.Special))
}

// bPoints is route 6.
func (r *reader) bPoints() rule.Check {
	s, p := r.s, &r.p.B
	reached := s.AtLeast(bPoints, r.score(), &p.PassMark)
	s.Same(bPointsReading, reached, s.Where(&p.OtherMark, s.AtLeast(bPointsOther, r.score(), &p.OtherPassMark)))
	return reached
}

// bCityPilot is the city's own standard, where it tries one.
func (r *reader) bCityPilot() rule.Check {
	return r.s.By(&r.p.CityPilot, r.s.Holds(bCityPilot, r.s.Flag(factPilotB, r.a.CityPilot.B)))
}
