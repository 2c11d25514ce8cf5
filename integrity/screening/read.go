package screening

import (
	"strings"
	"unicode/utf8"

	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/rule/identity"
)

// read returns who is looked for, or everything that is wrong with the application, as the door reports it. What is sound is
// recognised without the door, since most of the time of a screening would go there.
func (a *Application) read() ([]sought, error) {
	if all, sound := a.quick(); sound {
		return all, nil
	}
	if err := entrance.Validate(a); err != nil {
		return nil, err
	}
	parties := a.Parties.Or(nil)
	all := make([]sought, len(parties))
	for i := range parties {
		all[i], _ = parties[i].sought() // as the door has seen
	}
	return all, nil
}

// quick reads an application that is surely sound; false says that the door must look at it.
func (a *Application) quick() ([]sought, bool) {
	parties := a.Parties.Or(nil)
	if !a.whole() || len(parties) == 0 || len(parties) > 500 {
		return nil, false
	}
	all := make([]sought, len(parties))
	for i := range parties {
		s, sound := parties[i].sought()
		if !sound || !parties[i].whole() || identity.Conceal(parties[i].Name.Or(""), s.ids...) != parties[i].Name.Or("") {
			return nil, false
		}
		all[i] = s
	}
	return all, true
}

// whole reports whether all that is no party is given as the door wants it.
func (a *Application) whole() bool {
	on, dated := a.On.Get()
	place, placed := a.Jurisdiction.Get()
	lag := a.Lag.Or(0)
	return dated && !on.IsZero() && a.Purpose.Or("").Valid() && a.Profile.Or("").Valid() && a.Stage.Or(Filing).Valid() &&
		(!placed || register.Jurisdiction(place)) && lag >= 0 && lag <= 3650 && !a.AsOf.Or(on).Before(on)
}

func (p *Party) whole() bool {
	name, kind, role := p.Name.Or(""), p.kind(), p.Role.Or("")
	return role.Valid() && kind.Valid() && len(p.IDs.Or(nil)) <= 5 && utf8.ValidString(name) && utf8.RuneCountInString(name) <= 200 &&
		(len(p.IDs.Or(nil)) > 0 || strings.TrimSpace(name) != "") && (kind == register.Unit || role != Applicant && role != Partner)
}

// sought reads the numbers of a party; false where one of them is none, or of another kind of subject.
func (p *Party) sought() (s sought, sound bool) {
	s, sound = sought{kind: p.kind(), name: normal(p.Name.Or(""))}, true
	for _, id := range p.IDs.Or(nil) {
		n, err := id.Parse()
		if err != nil || n.Kind().OfUnit() != (s.kind == register.Unit) || len(id.Number.Or("")) > 64 {
			sound = false
			continue
		}
		s.ids = append(s.ids, n)
	}
	return s, sound
}
