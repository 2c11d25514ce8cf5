package recusal

import (
	"fmt"
	"slices"

	"github.com/keji-rules/keji/rule"
)

// asked finds experts who asked to be recused; the body decides.
func (s *search) asked() {
	if !s.policy.Declared.On {
		return
	}
	for _, i := range s.Register.asked[s.app.ID] {
		s.add(i, declared, s.app.ID, s.policy.Declared.Basis, true, rule.Text{})
	}
}

// wishes takes the applicant's wishes into account: within the number that the law allows they are honoured, else each is to
// be judged.
func (s *search) wishes() {
	limit := &s.policy.Excluded
	names := slices.Compact(slices.Sorted(slices.Values(s.app.Excluded)))
	over := rule.Int(int64(len(names))).Cmp(limit.Value) > 0
	var detail rule.Text
	if over {
		detail = rule.T(fmt.Sprintf("所提%d名超过%s名", len(names), limit.Value), fmt.Sprintf("%d named, more than %s", len(names), limit.Value))
	}
	for _, id := range names {
		for _, i := range s.Register.people[id] {
			s.add(i, excluded, s.app.ID, limit.Basis, over, detail)
		}
	}
}

// unclear adds whom nothing else bars and of whom, or of whose application, not everything was given.
func (s *search) unclear() {
	hidden := s.hidden
	if !s.app.Units.IsGiven() || !s.app.People.IsGiven() || !s.app.Heads.IsGiven() && s.policy.Heads.On {
		hidden = hidden[:0:0]
		for i := range s.experts {
			hidden = append(hidden, i)
		}
	}
	if len(hidden) == 0 {
		return
	}
	barred := map[int]bool{}
	for i := range s.found {
		barred[s.found[i].expert] = true
	}
	for _, i := range hidden {
		if !barred[i] {
			s.add(i, unclear, s.app.ID, s.policy.Other.Basis, true, rule.Text{})
		}
	}
}

// rule applies what the body decided: it settles what must be judged, and adds a recusal where it ordered one.
func (s *search) rule() {
	for _, x := range s.app.Rulings {
		recuse, decided := x.Recuse.Get()
		if !decided {
			continue
		}
		for _, i := range s.Register.people[x.Expert] {
			s.found = slices.DeleteFunc(s.found, func(h hit) bool { return h.expert == i && (h.possible || h.code == excluded && !recuse) })
			if recuse && !slices.ContainsFunc(s.found, func(h hit) bool { return h.expert == i }) {
				s.add(i, ruled, s.app.ID, s.policy.Other.Basis, false, rule.Text{})
			}
		}
	}
}
