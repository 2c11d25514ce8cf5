package sanction

import "github.com/keji-rules/keji/rule"

// rules is the check as one reads it. Every line is required unless a group or a note takes it in; a line without a number of
// its own rests on the clause of its edition.
func rules(s *rule.Sheet, p *Policy, a *Proposal) {
	s.By(&p.Provincial, s.Holds(ruleProvincial, s.Flag(factProvincial, a.ProvincialProject)))
	s.By(&p.Law, s.Holds(ruleEstablished, s.Flag(factEstablished, a.Established)))
	competent(s, p, a)
	high, low := a.items()
	found := rule.List(s, factItems, a.Items)
	s.Where(&p.Numbered, s.AtMost(ruleListed, rule.Of(found, s.Count(factItem, high)), &p.Items))
	s.By(&p.Floor, s.AnyOf(ruleFloor,
		s.By(&p.Floor, s.None(ruleNoItem, found)),
		s.MoreThan(ruleBelowFloor, rule.Of(found, s.Count(factItem, low)), &p.FloorItems),
		s.By(&p.Floor, s.Holds(ruleAboveLightest, a.graded(s, Heavier, Serious, EspeciallySerious)))))
	s.By(&p.Gravest, s.AnyOf(ruleGravest,
		s.By(&p.Gravest, s.None(ruleNotAggravated, rule.List(s, factAggravating, a.Aggravating))),
		s.By(&p.Gravest, s.None(ruleNotGrave, s.Flag(factGrave, a.GraveConsequence))),
		s.By(&p.Gravest, s.Holds(ruleIsGravest, a.graded(s, EspeciallySerious)))))
	measures(s, p, a)
	terms(s, p, a)
	s.By(&p.Coupled, s.AnyOf(ruleCoupled,
		s.By(&p.Coupled, s.None(ruleNoCoupled, a.tally(s, func(k *kind) bool { return k.couples }))),
		s.By(&p.Coupled, s.Holds(ruleEntered, a.has(s, database)))))
	s.By(&p.Law, s.None(ruleWhole, s.Elect(true).As(rule.Items).Times(&p.Unread))) // what was not read may forbid what is proposed
	s.Decide()
}

// competent: who decides may decide. Of a document that was not read whole, nobody is said not to be competent.
func competent(s *rule.Sheet, p *Policy, a *Proposal) {
	by := func(clause *rule.Switch, id rule.ID, b Body) rule.Check {
		return s.By(clause, s.Holds(id, s.Flag(factDecidedBy, equal(a.DecidedBy, b))))
	}
	d, other := &p.Deciders, a.decidedByOther(s, &p.Deciders)
	s.By(&p.Law, s.AnyOf(ruleCompetent,
		by(&d.Unit, ruleByUnit, OwnUnit),
		by(&d.Department, ruleByDepartment, Department),
		by(&d.Authority, ruleByAuthority, OtherBody),
		s.By(&d.Manager, s.All(ruleByManager,
			by(&d.Manager, ruleManagerDecides, Manager),
			s.By(&d.Manager, s.Holds(ruleManagerLightest, a.graded(s, Lighter))))),
		s.By(&p.Law, s.All(ruleByOther,
			s.By(&p.Law, s.Holds(ruleNotNamed, other)),
			s.AtMost(ruleMayDecide, other.As(rule.Plain), &d.Others)))))
}

// measures: each is on the ladder, and open at the grade. What was not read of a ladder leaves it open.
func measures(s *rule.Sheet, p *Policy, a *Proposal) {
	lacking := func(g Grade) rule.Quantity {
		return a.tally(s, func(k *kind) bool { return !p.allows(k.Value, g) })
	}
	s.AtMost(ruleOnLadder, a.tally(s, func(k *kind) bool { return !p.allows(k.Value, Lighter) && !p.allows(k.Value, Heavier) }), &p.Unread)
	s.AtMost(ruleAtGrade, rule.Either(a.graded(s, Lighter), lacking(Lighter), lacking(Heavier)), &p.Unread)
}

// terms: the ban from science activities whose term fits its grade least lies in the band of the grade. Other bans are noted:
// units set those for themselves.
func terms(s *rule.Sheet, p *Policy, a *Proposal) {
	worst := a.worst(p)
	forever := worst.forever()
	length := rule.Of(s.Flag(factPermanent, not(forever)), s.Number(factYears, worst.Years))
	permanent := s.Flag(factPermanent, forever)
	routes := []rule.Check{s.By(&p.Law, s.None(ruleNoTerm, a.tally(s, func(k *kind) bool { return k.project })))}
	for i, g := range Grades() {
		routes = append(routes, band(s, ruleLighterBand+rule.ID(i)*bandRules, p.byGrade(g), a.graded(s, g), length, permanent))
	}
	routes = append(routes, band(s, ruleAnyBand, &p.Any, s.Elect(true), length, permanent))
	s.By(&p.Law, s.AnyOf(ruleTerm, routes...))
	s.Note(s.By(&p.Law, s.Holds(ruleOtherTerms, s.Found(a.others(p)))))
}

// band is one grade with its range of terms.
func band(s *rule.Sheet, at rule.ID, b *Band, graded, length, permanent rule.Quantity) rule.Check {
	low, high := s.MoreThan, s.LessThan
	if b.FromIn.On {
		low = s.AtLeast
	}
	if b.ToIn.On {
		high = s.AtMost
	}
	return s.By(&b.Ban, s.All(at+bandWhole,
		s.By(&b.Ban, s.Holds(at+bandGrade, graded)),
		s.By(&b.Ban, s.AnyOf(at+bandLength,
			s.By(&b.Ban, s.All(at+bandWithin,
				low(at+bandLow, length, &b.From),
				s.Where(&b.Capped, high(at+bandHigh, length, &b.To)))),
			s.By(&b.Ban, s.All(at+bandForever,
				s.By(&b.Ban, s.Holds(at+bandIsForever, permanent)),
				s.AtMost(at+bandMayForever, permanent.As(rule.Plain), &b.Permanent)))))))
}
