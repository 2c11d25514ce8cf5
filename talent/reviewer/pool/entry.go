package pool

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// rules is what a place asks, line by line.
func rules(s *rule.Sheet, p *Policy, c *Candidate) {
	on, born := s.Date(factApplied, c.AppliedOn), s.Date(factBorn, c.BornOn)
	years := s.Count(factFieldYears, c.FieldYears)
	age, _ := s.Reading(&p.ByYear, on.Year().Minus(born.Year()).As(rule.YearsOld), rule.CompletedYears(born, on))
	s.AnyOf(ageLimit,
		s.By(&p.Exempt, s.Holds(academician, s.Flag(factAcademician, c.Academician))),
		s.AtMost(ageYears, age, &p.MaxAge))
	s.Holds(sound, s.Flag(factSound, c.Sound))
	s.By(&p.InPost, s.Holds(inPost, s.Flag(factInPost, c.InPost)))
	s.By(&p.Years, s.AtLeast(fieldYears, years, &p.FieldYears))
	s.AnyOf(wayIn,
		s.By(&p.Title, s.All(byTitle,
			s.Holds(titled, s.Flag(factAssociate, c.Associate)),
			s.AtLeast(titleYears, years, &p.TitleYears))),
		s.By(&p.Doctor, s.Holds(byDoctorate, s.Flag(factDoctor, c.Doctor))),
		s.By(&p.Certified, s.Holds(byCertificate, s.Flag(factCertificate, c.Certificate))),
		s.By(&p.Backbone, s.Holds(byBackbone, s.Flag(factBackbone, c.Backbone))),
		s.By(&p.GrassRoots, s.All(byGrassRoots,
			s.Holds(grassRoots, s.Flag(factGrassRoots, c.GrassRoots)),
			s.Holds(middleTitle, s.Flag(factMiddle, c.Middle)),
			s.AtLeast(grassYears, years, &p.GrassYears))),
		s.By(&p.Science, s.AnyOf(byScience,
			s.Holds(byLed, s.Flag(factLed, c.Led)),
			s.AtLeast(byPapers, s.Count(factPapers, c.Papers), &p.Papers),
			s.AtLeast(byPolicy, s.Count(factPolicyYears, c.PolicyYears), &p.Policy),
			s.Holds(byAbroad, s.Flag(factAbroad, c.Abroad)))),
		s.By(&p.Finance, s.AnyOf(byFinance,
			s.Holds(byLicence, s.Flag(factLicensed, c.Licensed)),
			s.Holds(byManager, s.Flag(factManager, c.Manager)))),
		s.By(&p.Industry, industry(s, p, c)),
		s.By(&p.Economy, s.Holds(byEconomy, s.Flag(factEconomy, c.Economy))))
	s.Decide()
}

// industry is what the national pool asks of the circles of industry: any one.
func industry(s *rule.Sheet, p *Policy, c *Candidate) rule.Check {
	high, leads, works := s.Flag(factHighTech, c.HighTech), s.Flag(factDirector, c.Director), s.Flag(factFirmBackbone, c.FirmBackbone)
	return s.AnyOf(byIndustry,
		s.All(inListed,
			s.Holds(listed, s.Flag(factListed, c.Listed)),
			s.AnyOf(listedRole, s.Holds(listedDirector, leads), s.Holds(listedBackbone, works))),
		s.All(inLarge,
			s.Holds(largeHighTech, high),
			s.AtLeast(largeOutput, s.Yuan(factOutput, c.Output), &p.Output),
			s.AnyOf(largeRole, s.Holds(largeDirector, leads), s.Holds(largeBackbone, works))),
		s.All(asDirector, s.Holds(highTech, high), s.Holds(director, leads)),
		s.Holds(otherIndustry, s.Flag(factOtherIndustry, c.OtherIndustry)))
}

var entrance = door.New(entryBook, func(c *Candidate, r *door.Report) {
	born, known := c.BornOn.Get()
	if on, given := c.AppliedOn.Get(); known && given && born.After(on) {
		r.Contradiction(rule.T("出生日期晚于申请日期", "born after the day of application"), rule.T("请核对后更正", "check and correct"), "born_on", "applied_on")
	}
	if c.Associate.Or(false) && !c.Middle.Or(true) {
		r.Contradiction(rule.T("有副高以上职称，却填写没有中级以上职称", "a title of deputy-senior level, yet none of middle level"), rule.T("请核对后更正", "check and correct"), "middle_title", "associate_title")
	}
})

// Door returns the door of a candidate.
func Door() *door.Door[Candidate] { return entrance }

// Decode reads the facts from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Candidate, error) { return entrance.Decode(data) }

// Validate checks facts made by a program as Decode checks those from JSON.
func Validate(c *Candidate) error { return entrance.Validate(c) }

func schemeOf(t rule.Timeline[Policy]) *rule.Scheme[Policy, Candidate] {
	return rule.NewScheme(rule.Parts[Policy, Candidate]{Book: entryBook, Rules: rules, Validate: Validate, Timeline: t, Frame: func(c *Candidate) rule.Frame {
		return rule.Frame{Day: c.AppliedOn.Or(rule.Date{}), DayIs: rule.T("申请日期", "the day of application,")}
	}})
}

// Evaluate decides whether a candidate may enter the pool of a place.
func Evaluate(at Place, c Candidate) (rule.Decision, error) { return Scheme(at).Evaluate(c) }
