package screening

import (
	"slices"
	"strings"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/rule"
)

// hit is one entry that bars a party, or may.
type hit struct {
	bar   rule.Bar
	entry register.Entry
	alone bool // it bars from applying alone, which is disputed here
}

// mostPossible is how many entries that match by name alone are named for one party; more tell an officer nothing new.
const mostPossible = 20

// hits are the entries that concern a party for the purpose, by what could have been known on the day; in the order of their
// keys. What does not reach the purpose is not told.
func (m *matter) hits(p *Party, path string) (all, disputed []hit) {
	s := p.sought()
	m.x.find(&s, func(place int, match rule.Verdict) {
		stands := m.x.register.Stands(place, m.known)
		if stands == rule.Failed {
			return
		}
		h, reach := m.reach(m.x.register.At(place), p)
		switch {
		case reach == rule.Failed:
			return
		case match != rule.Passed || stands != rule.Passed || reach != rule.Passed:
			h.bar.Possible = true
		}
		h.bar.Path = path
		switch last, ends := h.bar.Term.Last(); {
		case h.bar.Term.IsZero() || ends && last.Before(m.on): // what is over is not told
		case h.alone:
			disputed = append(disputed, h)
		default:
			all = append(all, h)
		}
	})
	slices.SortFunc(all, byEntry)
	return fewer(all), disputed
}

func byEntry(a, b hit) int {
	return strings.Compare(a.bar.Entry, b.bar.Entry)
}

// fewer keeps every sure hit, and the first of those that match by name alone.
func fewer(all []hit) []hit {
	possible := 0
	return slices.DeleteFunc(all, func(h hit) bool {
		if h.bar.Possible {
			possible++
		}
		return h.bar.Possible && possible > mostPossible
	})
}

// reach says whether an entry bars a party for the purpose, and makes the bar.
func (m *matter) reach(e register.Entry, p *Party) (hit, rule.Verdict) {
	h := hit{entry: e, bar: rule.Bar{Entry: e.Key(), List: rule.T(e.List().Text(rule.ZH), e.List().Text(rule.EN)), Term: e.Term()}}
	v := e.Holds(m.place)
	if v == rule.Failed {
		return h, v
	}
	why, b, reach := m.why(&e, p, &h)
	if reach == rule.Failed {
		return h, reach
	}
	h.bar.Why, h.bar.Law = why, b.Reference()
	if reach != rule.Passed || m.policy.Suspends.On && e.UnderReview() {
		v = rule.Undetermined
	}
	return h, v
}

// why says what of an entry reaches the purpose: its ban, the veto of its list, or a list of the general regime that bars.
func (m *matter) why(e *register.Entry, p *Party, h *hit) (rule.Text, rule.Citation, rule.Verdict) {
	if !e.List().OfResearch() {
		b := m.policy.bars(e.List())
		return rule.T("该名单限制", "the list bars"), b.Cite, passedIf(b.On)
	}
	role := p.Role.Or("")
	scopes, told := e.Scopes()
	if common := shared(scopes, needs(m.purpose, role)); len(common) > 0 {
		return scopeText(common), basisOf(e), rule.Passed
	}
	if applyAlone(m.purpose, role, scopes) {
		h.alone = !m.policy.ApplyReaches.On
		return scopeText([]integrity.Scope{integrity.Apply}), basisOf(e), rule.Passed
	}
	if veto := m.veto(e.List()); veto.On && vetoed(m.purpose) {
		v := rule.Passed
		if veto.Source == rule.Unknown {
			v = rule.Undetermined
		}
		return rule.T("一票否决", "refused outright"), veto.Cite, v
	}
	switch {
	case m.purpose == Certification && e.List() == integrity.ResearchSerious:
		return rule.T("是否影响由该认定、评价办法规定", "the rules of that certification say whether it matters"), basisOf(e), rule.Undetermined
	case !told && m.purpose != Certification:
		return rule.T("未载明限制事项", "what it bars from is not recorded"), basisOf(e), rule.Undetermined
	}
	return rule.Text{}, rule.Citation{}, rule.Failed
}

func passedIf(is bool) rule.Verdict {
	if is {
		return rule.Passed
	}
	return rule.Failed
}

func (m *matter) veto(x integrity.List) rule.Switch {
	if x == integrity.ResearchSerious {
		return m.policy.SeriousVeto
	}
	return m.policy.GeneralVeto
}

func shared(a, b []integrity.Scope) []integrity.Scope {
	var all []integrity.Scope
	for _, s := range a {
		if slices.Contains(b, s) {
			all = append(all, s)
		}
	}
	return all
}

func scopeText(scopes []integrity.Scope) rule.Text {
	zh, en := make([]string, len(scopes)), make([]string, len(scopes))
	for i, s := range scopes {
		zh[i], en[i] = s.Text(rule.ZH), s.Text(rule.EN)
	}
	return rule.T("禁止"+strings.Join(zh, "、"), "barred from "+strings.Join(en, ", "))
}

var regimeEditions = map[integrity.Regime][]rule.Edition{
	integrity.Misconduct: law.Misconducts(), integrity.Violation: law.Violations(), integrity.Guangdong: law.Guangdongs(),
}

// basisOf is the document of the regime under which the entry was decided, by the day of its decision; none where that is not
// given.
func basisOf(e *register.Entry) rule.Citation {
	regime, given := e.Regime()
	on, dated := e.Decision().On.Get()
	if !given || !dated {
		return rule.Citation{}
	}
	for _, d := range regimeEditions[regime] {
		if !on.Before(d.From) && (d.Until.IsZero() || on.Before(d.Until)) && len(d.Documents) > 0 {
			return d.Documents[0].Whole()
		}
	}
	return rule.Citation{}
}
