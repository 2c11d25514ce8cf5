package recusal

import "github.com/keji-rules/keji/rule"

// units finds posts with the units of the application, now and within the years of a look-back.
func (s *search) units() {
	all, _ := s.app.Units.Get()
	for _, unit := range all {
		for _, at := range s.Register.units[unit] {
			posts, _ := s.experts[at.expert].Posts.Get()
			p := &posts[at.at]
			switch p.As {
			case Director:
				s.lookBack(at.expert, director, unit, &s.policy.Director, p.Last, true)
			case Holder:
				s.lookBack(at.expert, holder, unit, &s.policy.Holder, p.Last, true)
			case Employee:
				s.employed(at.expert, unit, p)
			}
		}
	}
}

func (s *search) employed(expert int, unit string, p *Post) {
	last, left := p.Last.Get()
	switch {
	case left && last.Before(s.on):
		s.lookBack(expert, formerUnit, unit, &s.policy.Former, p.Last, true)
	case s.policy.SameUnit.On:
		s.add(expert, sameUnit, unit, s.policy.SameUnit.Basis, false, rule.Text{})
	}
}

// lookBack adds a tie that bars for some years after its last day, that day included. Without a last day a tie either still
// holds, or it cannot be told. A tie that the regime does not name is left to the body within the same years.
func (s *search) lookBack(expert int, c code, with string, law *LookBack, on rule.Opt[rule.Date], holds bool) {
	last, given := on.Get()
	if given && last.Before(law.Years.YearsBefore(s.on)) {
		return
	}
	switch {
	case !law.Bars.On:
		s.unnamed(expert, c, with)
	case !given && holds:
		s.add(expert, c, with, law.Bars.Basis, false, rule.Text{})
	case !given:
		s.add(expert, c, with, law.Bars.Basis, true, rule.T("日期不明", "day not given"))
	default:
		s.add(expert, c, with, law.Years.Basis, false, rule.T("至"+last.String()+"，追溯"+law.Years.Value.String()+"年", "until "+last.String()+", "+law.Years.Value.String()+" years back"))
	}
}

// people finds experts who are themselves of the application.
func (s *search) people() {
	all, _ := s.app.People.Get()
	for _, person := range all {
		for _, i := range s.Register.people[person] {
			if s.policy.Team.On {
				s.add(i, teamMember, s.app.ID, s.policy.Team.Basis, false, rule.Text{})
			}
		}
	}
}

// tied finds relations to the people, heads and units of the application, and to itself.
func (s *search) tied() {
	people, _ := s.app.People.Get()
	heads, _ := s.app.Heads.Get()
	units, _ := s.app.Units.Get()
	s.tiedTo(people, (*search).toPerson)
	s.tiedTo(heads, (*search).toHead)
	s.tiedTo(units, (*search).toUnit)
	s.tiedTo([]string{s.app.ID}, (*search).toItself)
}

func (s *search) tiedTo(all []string, found func(s *search, expert int, t *Tie)) {
	for _, key := range all {
		for _, at := range s.ties[key] {
			ties, _ := s.experts[at.expert].Ties.Get()
			found(s, at.expert, &ties[at.at])
		}
	}
}

// bars adds a tie that bars without a look-back.
func (s *search) bars(expert int, c code, t *Tie, law *rule.Switch) {
	switch {
	case law.On:
		s.add(expert, c, t.With, law.Basis, c == other, relationText(t.As, c))
	case c != other:
		s.unnamed(expert, c, t.With)
	}
}

// unnamed adds a tie that the regime does not name, as another relation of which the body judges whether it may affect fairness.
func (s *search) unnamed(expert int, c code, with string) {
	if s.policy.Other.On {
		s.add(expert, other, with, s.policy.Other.Basis, true, codes.Text(c))
	}
}

// relationText says which relation of kin it is.
func relationText(r Relation, c code) rule.Text {
	if c == kin || c == kinOfHead {
		return relations.Text(r)
	}
	return rule.Text{}
}

func (s *search) toPerson(expert int, t *Tie) {
	switch {
	case t.As.kin():
		s.bars(expert, kin, t, &s.policy.Kin)
	case t.As == Tutor:
		s.bars(expert, tutor, t, &s.policy.Tutor)
	case t.As == Coauthor:
		s.lookBack(expert, coauthor, t.With, &s.policy.Coauthor, t.Last, false)
	case t.As == JointProject:
		s.lookBack(expert, jointProject, t.With, &s.policy.Joint, t.Last, false)
	default:
		s.toUnit(expert, t)
	}
}

func (s *search) toHead(expert int, t *Tie) {
	if t.As.kin() {
		s.bars(expert, kinOfHead, t, &s.policy.Heads)
		return
	}
	s.toUnit(expert, t)
}

func (s *search) toUnit(expert int, t *Tie) {
	switch t.As {
	case Interest:
		s.bars(expert, interest, t, &s.policy.Interest)
	case Other:
		s.bars(expert, other, t, &s.policy.Other)
	}
}

func (s *search) toItself(expert int, t *Tie) {
	if t.As == Planner {
		s.bars(expert, planner, t, &s.policy.Planner)
		return
	}
	s.toUnit(expert, t)
}

// own finds experts whose own applications compete.
func (s *search) own() {
	if s.app.Call == "" {
		s.rivals(s.owners)
		return
	}
	s.rivals(s.filed[s.app.ID]) // whatever call they say it is of
	s.rivals(s.calls[s.app.Call])
	s.rivals(s.calls[""])
}

func (s *search) rivals(all []place) {
	for _, at := range all {
		own, _ := s.experts[at.expert].Own.Get()
		o := &own[at.at]
		rival := func(possible bool, detail rule.Text) {
			if s.policy.Rival.On {
				s.add(at.expert, ownRival, o.Application, s.policy.Rival.Basis, possible, detail)
			}
		}
		switch {
		case o.Application == s.app.ID:
			if s.policy.Team.On {
				s.add(at.expert, teamMember, s.app.ID, s.policy.Team.Basis, false, rule.Text{})
			}
		case o.Call == "" || s.app.Call == "":
			rival(true, rule.T("申报批次未提供", "the call is not given"))
		case o.Topic != "" && o.Topic == s.app.Topic:
			rival(false, rule.Text{})
		case s.policy.InCall.On:
			s.add(at.expert, inCall, o.Application, s.policy.InCall.Basis, false, rule.Text{})
		case o.Topic == "" || s.app.Topic == "":
			rival(true, rule.T("指南方向未提供", "the topic is not given"))
		}
	}
}
