package foreigner

import "github.com/keji-rules/keji/rule"

// score is the table of points. Within a row the best single item counts, never their sum.
func (r *reader) score() rule.Quantity {
	return once(&r.total, &r.have.total, func() rule.Quantity {
		s, p, a := r.s, &r.p.Points, r.a
		return s.Sum(points, &p.Max,
			s.Band(salaryPoints, r.salary(), &p.Salary),
			s.Best(educationPoints,
				s.Band(degreePoints, r.grade(), &p.Degree),
				s.Band(skillPoints, s.Count(factSkill, graded(skills, a.Skill)), &p.Skill)),
			s.Climb(yearsPoints, r.workYears(), &p.WorkYears),
			s.Band(monthsPoints, s.Number(factMonths, a.MonthsPerYear), &p.Months),
			s.Best(chinesePoints,
				s.Band(formerPoints, s.Flag(factFormer, a.FormerNational), &p.FormerNational),
				s.Band(taughtPoints, s.Flag(factTaught, a.TaughtInChinese), &p.TaughtInChinese),
				s.Band(hskPoints, s.Count(factHSK, a.HSK), &p.HSK)),
			s.Band(regionPoints, s.Count(factRegion, graded(regions, a.Region)), &p.Region),
			s.Band(agePoints, r.age(), &p.Age),
			s.Best(oneOfPoints,
				s.Band(universityPoints, r.topUniversity(), &p.TopUniversity),
				s.Band(fortunePoints, s.Flag(factFortune, a.Fortune500), &p.Fortune500),
				s.Band(ipPoints, s.Flag(factIP, a.OwnsIP), &p.OwnsIP),
				s.Band(fiveYearsPoints, s.Flag(factFiveYears, a.FiveYears), &p.FiveYears)),
			s.Award(bonusPoints, s.Span(&p.BonusLow, &p.BonusHigh), s.Expert(factBonus, a.LocalBonus)))
	})
}
