package gate

import (
	"github.com/keji-rules/keji/project/gate/quota"
	"github.com/keji-rules/keji/rule"
)

// worksheet is the gate while one application is decided.
type worksheet struct {
	*rule.Sheet
	p    *Policy
	a    *Application
	held []quota.Holding // the projects held, and this application
}

// rules is the gate as one reads a guide: unit, leader, money, papers, blocks, limits.
func rules(s *rule.Sheet, p *Policy, a *Application) {
	w := worksheet{s, p, a, a.projects()}
	applied, ends := s.Date(factApplied, a.AppliedOn), s.Date(factEnds, a.EndsOn)
	w.lead(applied)
	w.births()
	w.leader(ends)
	w.money()
	w.papers()
	w.blocks()
	w.limits()
	s.Decide()
}

// must keeps a condition where the profile has it, and cites the profile.
func (w worksheet) must(clause *rule.Switch, c rule.Check) { w.By(clause, c) }

// should keeps a condition in principle: a note where it is not met, or a requirement where the profile is strict.
func (w worksheet) should(clause *rule.Switch, required, noted func() rule.Check) {
	if w.p.Strict.On {
		w.must(clause, required())
		return
	}
	w.Note(w.By(clause, noted()))
}

func (w worksheet) lead(applied rule.Quantity) {
	p, l := &w.p.Lead, &w.a.Lead
	registered := w.Date(factRegistered, l.RegisteredOn)
	w.must(&p.LegalPerson, w.Holds(ruleLegalPerson, w.Flag(factLegalPerson, l.LegalPerson)))
	w.must(&p.InProvince, w.Holds(ruleInProvince, w.Flag(factInProvince, l.InProvince)))
	w.must(&p.InCity, w.Holds(ruleInCity, w.Flag(factInCity, l.InCity)))
	w.must(&p.ByCutoff, w.AtMost(ruleCutoff, registered, &p.Cutoff))
	w.must(&p.ByYears, w.NotAbove(ruleYears, registered.YearsAfter(&p.Years), applied))
	w.must(&p.Recommended, w.Holds(ruleRecommended, w.Flag(factRecommended, w.a.Recommended)))
	w.must(&p.OneChannel, w.AtMost(ruleChannels, w.Count(factChannels, w.a.Channels), &p.Channels))
}

// births: the general day binds every leader, the later one young scientists; their team in principle.
func (w worksheet) births() {
	p, l := &w.p.Leader, &w.a.Leader
	birth, eldest, young := w.Date(factBorn, l.BornOn), w.Date(factEldest, l.EldestOn), w.Flag(factYoung, w.a.Young)
	w.must(&p.ByBirth, w.AtLeast(ruleBorn, birth, &p.Born))
	w.must(&p.ByYouth, w.AnyOf(ruleYoung,
		w.By(&p.ByYouth, w.None(ruleNotYoung, young)),
		w.AtLeast(ruleYoungBorn, birth, &p.YoungBorn)))
	w.should(&p.ByYouth, func() rule.Check {
		return w.AnyOf(ruleTeam,
			w.By(&p.ByYouth, w.None(ruleTeamNotYoung, young)),
			w.AtLeast(ruleTeamBorn, eldest, &p.YoungBorn))
	}, func() rule.Check {
		return w.All(ruleTeamNote,
			w.By(&p.ByYouth, w.Holds(ruleTeamYoung, young)),
			w.LessThan(ruleTeamOlder, eldest, &p.YoungBorn))
	})
}

func (w worksheet) leader(ends rule.Quantity) {
	p, l := &w.p.Leader, &w.a.Leader
	w.must(&p.Qualified, w.AnyOf(ruleQualified,
		w.By(&p.Qualified, w.Holds(ruleSenior, w.is(factTitle, l.Title.IsGiven(), l.Title.Or("") == Senior || l.Title.Or("") == ViceSenior))),
		w.By(&p.Qualified, w.Holds(ruleDoctor, w.is(factDegree, l.Degree.IsGiven(), l.Degree.Or("") == Doctor))),
		w.Where(&p.ByPeers, w.AtLeast(rulePeers, w.Count(factPeers, l.Recommenders), &p.Peers))))
	w.must(&p.Experience, w.Holds(ruleExperience, w.Flag(factExperience, l.Experience)))
	w.must(&p.FullTime, w.Holds(ruleFullTime, w.Flag(factFullTime, l.FullTime)))
	w.must(&p.ByMonths, w.AtLeast(ruleMonths, w.Number(factMonths, l.Months), &p.Months))
	w.must(&p.ByAge, w.AtMost(ruleAge, rule.CompletedYears(w.Date(factBorn, l.BornOn), ends), &p.Age))
	w.must(&p.ByRetire, w.NotAbove(ruleRetire, ends, w.Date(factRetire, l.RetireOn)))
	w.must(&p.ForeignTerm, w.AnyOf(ruleEmployed,
		w.By(&p.ForeignTerm, w.None(ruleDomestic, w.Flag(factForeign, l.Foreign))),
		w.By(&p.ForeignTerm, w.NotBelow(ruleEmployedUntil, w.Date(factEmployedUntil, l.EmployedUntil), ends))))
}

// is reads a word of an enumeration as a flag.
func (w worksheet) is(f rule.FactID, told, yes bool) rule.Quantity {
	if !told {
		return w.Flag(f, rule.Opt[bool]{})
	}
	return w.Flag(f, rule.Given(yes))
}

func (w worksheet) money() {
	p, b := &w.p.Plan, &w.a.Budget
	own, led := w.Yuan(factOwn, b.Own), w.Flag(factLed, w.a.EnterpriseLed)
	share := rule.Ratio(own, rule.Total(w.Yuan(factFiscal, b.Fiscal), own, w.Yuan(factOther, b.Other)))
	firm := func() rule.Check {
		return w.AnyOf(ruleOwnLed,
			w.By(&p.ByOwn, w.None(ruleNotLed, led)),
			w.AtLeast(ruleLedShare, share, &p.OwnLed))
	}
	if p.LedSoft.On {
		w.should(&p.ByOwn, firm, func() rule.Check {
			return w.All(ruleOwnLedNote,
				w.By(&p.ByOwn, w.Holds(ruleLedDemanded, led)),
				w.LessThan(ruleLedLess, share, &p.OwnLed))
		})
	} else {
		w.must(&p.ByOwn, firm())
	}
	w.must(&p.ByElse, w.AnyOf(ruleOwnElse,
		w.By(&p.ByElse, w.Holds(ruleLed, led)),
		w.AtLeast(ruleElseShare, share, &p.OwnElse)))
	w.must(&p.SomeOwn, w.MoreThan(ruleSomeOwn, own, &p.OwnAbove))
	w.must(&p.ByUnits, w.AtMost(ruleUnits, rule.List(w.Sheet, factUnits, w.a.Units), &p.Units))
	first, most := w.shares()
	w.should(&p.Largest,
		func() rule.Check { return w.NotBelow(ruleLargest, first, most) },
		func() rule.Check { return w.Below(ruleLargestNote, first, most) })
	levels := w.Count(factReadyEnd, w.a.ReadyEnd).Minus(w.Count(factReadyStart, w.a.ReadyStart))
	w.should(&p.Readiness,
		func() rule.Check { return w.AtLeast(ruleReadiness, levels, &p.Levels) },
		func() rule.Check { return w.LessThan(ruleReadinessNote, levels, &p.Levels) })
}

// shares are the fiscal money of the lead and the most that any unit has.
func (w worksheet) shares() (first, most rule.Quantity) {
	units, told := w.a.Units.Get()
	if !told || len(units) == 0 {
		q := w.Yuan(factShare, Share{}.Fiscal)
		return q, w.Yuan(factShare, Share{}.Fiscal)
	}
	first = w.Yuan(factShare, units[0].Fiscal)
	most = first
	for i := range units[1:] {
		most = rule.Most(most, w.Yuan(factShare, units[1+i].Fiscal))
	}
	return first, most
}

func (w worksheet) papers() {
	p := &w.p.Papers
	w.must(&p.Truth, w.Holds(ruleTruth, w.Flag(factTruth, w.a.Truth)))
	w.must(&p.Integrity, w.Holds(ruleIntegrity, w.Flag(factIntegrity, w.a.Integrity)))
	w.must(&p.Ethics, w.AnyOf(ruleEthics,
		w.By(&p.Ethics, w.None(ruleNoEthics, w.Flag(factNeedEthics, w.a.NeedEthics))),
		w.By(&p.Ethics, w.Holds(ruleApproved, w.Flag(factEthics, w.a.Ethics)))))
}
