package screening

import (
	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/register"
)

// needs are what somebody must not be barred from, for a purpose in a role: who undertakes also takes part, a member takes part,
// a service body takes part or manages. Of a running project nobody applies any more. A certification is no fiscally funded
// activity: no ban reaches it.
func (m *matter) needs(r Role) []integrity.Scope {
	switch m.purpose {
	case Project:
		all := projectNeeds(r)
		if m.stage == Running && all[0] == integrity.Apply {
			all = all[1:]
		}
		return all
	case Award:
		return awardNeeds(r)
	case ReviewExpert:
		return []integrity.Scope{integrity.Review}
	}
	return nil
}

// awardNeeds: who nominates need not be free to be awarded, and who reviews for an award needs neither.
func awardNeeds(r Role) []integrity.Scope {
	switch r {
	case Nominator:
		return []integrity.Scope{integrity.Nominate}
	case Expert:
		return []integrity.Scope{integrity.Review}
	}
	return []integrity.Scope{integrity.Award, integrity.Nominate}
}

func projectNeeds(r Role) []integrity.Scope {
	switch r {
	case Partner, Member:
		return []integrity.Scope{integrity.Participate}
	case Expert:
		return []integrity.Scope{integrity.Review}
	case Nominator, Nominee:
		return []integrity.Scope{integrity.Nominate}
	case ThirdParty:
		return []integrity.Scope{integrity.Participate, integrity.Manage}
	}
	return []integrity.Scope{integrity.Apply, integrity.Undertake, integrity.Participate}
}

// applyAlone reports whether a decision bars from applying, and not from what the role needs: whether that reaches those who
// only undertake or take part is disputed.
func (m *matter) applyAlone(r Role, e *register.Entry) bool {
	switch r {
	case Partner, Member:
	case Applicant, Leader:
		if m.stage != Running {
			return false
		}
	default:
		return false
	}
	return m.purpose == Project && e.Reaches(integrity.Apply) && !e.Reaches(integrity.Undertake) && !e.Reaches(integrity.Participate)
}

// vetoed reports whether the veto of a list concerns the purpose: those who take part in plans, reviewers among them.
func vetoed(p Purpose) bool { return p == Project || p == ReviewExpert }
