package screening

import (
	"cmp"
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
// keys. What does not reach the purpose, and what is over, is not told.
func (m *matter) hits(p *Party, s *sought, path string) (all, disputed []hit) {
	m.x.find(s, func(place int, match match) {
		stands := m.x.register.Stands(place, m.known)
		if stands == rule.Failed {
			return
		}
		h, reaches := m.reach(m.x.register.At(place), p)
		if last, ends := h.bar.Term.Last(); !reaches || h.bar.Term.IsZero() || ends && last.Before(m.on) {
			return
		}
		h.bar.Path, h.bar.Possible = path, match == byName
		if match == otherCode {
			h.bar.Doubt = rule.T("统一社会信用代码不同而组织机构代码相同", "the credit codes differ and contain the same organisation code")
		}
		if stands != rule.Passed {
			h.bar.Doubt = rule.T("当时能否知悉不明", "whether it could be known by then is open")
		}
		if h.alone {
			disputed = append(disputed, h)
		} else {
			all = append(all, h)
		}
	})
	slices.SortFunc(all, byEntry)
	all = slices.CompactFunc(all, func(a, b hit) bool { return a.bar == b.bar }) // found by more than one code
	return fewer(all), disputed
}

func byEntry(a, b hit) int {
	return cmp.Or(strings.Compare(a.bar.Entry, b.bar.Entry), cmp.Compare(a.entry.Version(), b.entry.Version()))
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

// reach says whether an entry bars a party for the purpose, or may, and makes the bar.
func (m *matter) reach(e register.Entry, p *Party) (h hit, reaches bool) {
	h = hit{entry: e, bar: rule.Bar{Entry: e.Key(), List: rule.T(e.List().Text(rule.ZH), e.List().Text(rule.EN)), Term: e.Term()}}
	holds := e.Holds(m.place)
	if holds == rule.Failed || !m.why(&e, p, &h) {
		return h, false
	}
	if holds != rule.Passed {
		h.bar.Doubt = rule.T("适用地域不明", "it is open where it holds")
	}
	if m.policy.Suspends.On && e.UnderReview() {
		h.bar.Doubt = rule.T("复查尚未结束", "a review is pending")
	}
	return h, true
}

// why says what of an entry reaches the purpose: its ban, the veto of its list, or a list of the general regime that bars;
// false where nothing does.
func (m *matter) why(e *register.Entry, p *Party, h *hit) bool {
	bars := func(why rule.Text, law rule.Citation) bool {
		h.bar.Why, h.bar.Law = why, law.Reference()
		return true
	}
	if !e.List().OfResearch() {
		b := m.policy.bars(e.List())
		return b.On && bars(rule.T("该名单限制", "the list bars"), b.Cite)
	}
	if common := reached(e, m.needs(p.Role.Or(""))); len(common) > 0 {
		return bars(scopeText(common), basisOf(e))
	}
	if veto, open := m.veto(e.List()); (veto.On || open) && vetoed(m.purpose) {
		if open {
			h.bar.Doubt = rule.T("该规定未见原文", "its rule was not read")
		}
		return bars(rule.T("一票否决", "refused outright"), veto.Cite)
	}
	_, told := e.Scopes()
	switch {
	case m.applyAlone(p.Role.Or(""), e):
		m.applies(p.Role.Or(""), h)
		return bars(scopeText([]integrity.Scope{integrity.Apply}), basisOf(e))
	case m.purpose == Certification && e.List() == integrity.ResearchSerious:
		h.bar.Doubt = rule.T("是否影响由该认定、评价办法规定", "the rules of that certification say whether it matters")
		return bars(rule.Text{}, basisOf(e))
	case !told && m.purpose != Certification:
		h.bar.Doubt = rule.T("限制事项不明", "it is open what it bars from")
		return bars(rule.Text{}, basisOf(e))
	}
	return false
}

// applies says what a ban on applying alone is for who need not apply: nothing, as the policy has it, but for a co-applicant,
// which may well apply together with others.
func (m *matter) applies(r Role, h *hit) {
	switch {
	case m.policy.ApplyReaches.On:
	case r == Partner && m.stage != Running:
		h.bar.Doubt = rule.T("决定只禁止申报：联合申报属于申报，仅参与的不属于，须核实该单位是否联合申报",
			"the decision bars from applying alone: a co-applicant applies, who only takes part does not; find out whether the unit applies")
	default:
		h.alone = true
	}
}

// veto is whether standing on a list is enough to be refused; open where the rules were not read.
func (m *matter) veto(x integrity.List) (veto rule.Switch, open bool) {
	if x != integrity.ResearchSerious {
		return m.policy.GeneralVeto, false
	}
	v := m.policy.SeriousVeto
	return rule.Switch{On: v.Value.Sign() > 0, Basis: v.Basis}, v.Open()
}

// reached are those of some scopes that an entry bars from.
func reached(e *register.Entry, of []integrity.Scope) []integrity.Scope {
	var all []integrity.Scope
	for _, s := range of {
		if e.Reaches(s) {
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
