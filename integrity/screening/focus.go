package screening

import (
	"slices"
	"strings"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/identity"
)

// Focus says that a legal person is a focus of supervision (国科发政〔2016〕97号), or may be: so many subjects that belonged to it
// were recorded within a year. Nobody is barred by it.
type Focus struct {
	State   rule.Verdict   `json:"state"`   // Passed: it is one; Undetermined: it may be
	Within  rule.Term      `json:"within"`  // the days within which decisions count, both ends included
	Least   int            `json:"least"`   // subjects that surely count
	Most    int            `json:"most"`    // subjects that count or may
	Entries []string       `json:"entries"` // what makes it, by key
	Doubt   rule.Text      `json:"doubt,omitzero"`
	Law     rule.Reference `json:"law"`
	// Source is how well the rule is founded.
	Source rule.Provenance `json:"source"`
}

// IsZero reports whether there is nothing to say.
func (f Focus) IsZero() bool { return len(f.Entries) == 0 }

// Text says so in one language.
func (f Focus) Text(l rule.Lang) string {
	if f.IsZero() {
		return ""
	}
	is := rule.T("列为监督重点，不影响办理", "a focus of supervision, barred from nothing by that")
	if f.State != rule.Passed {
		is = rule.T("是否列为监督重点待核实，不影响办理", "whether it is a focus of supervision is to be verified, barred from nothing by that")
	}
	days := rule.T("认定日在"+f.Within.Text(rule.ZH), "decided within "+f.Within.Text(rule.EN))
	keys := rule.T("记录 "+strings.Join(f.Entries, "、"), "entries "+strings.Join(f.Entries, ", "))
	parts := []string{is.In(l), keys.In(l), days.In(l)}
	if f.Doubt != (rule.Text{}) {
		parts = append(parts, f.Doubt.In(l))
	}
	text := strings.Join(parts, rule.T("，", ", ").In(l)) + rule.T("〔"+f.Law.ZH+"〕", " ["+f.Law.EN+"]").In(l)
	if !f.Source.Firm() {
		text += rule.T("（"+f.Source.Text().ZH+"）", " ("+f.Source.Text().EN+")").In(l)
	}
	return text
}

// recording is an entry that counts for a focus; with a doubt, one that may.
type recording struct {
	place int
	entry register.Entry
	doubt rule.Text
}

// focus tells of a unit that takes part in a project whether it is a focus of supervision.
func (m *matter) focus(one *Screened, p *Party, s *sought, who rule.Text) {
	if m.purpose != Project || s.kind != register.Unit {
		return
	}
	within := m.policy.year(m.on)
	all := m.recordings(s, within)
	f := Focus{State: rule.Failed, Within: within, Least: leastSubjects(all), Most: mostSubjects(all), Law: m.policy.FocusSubjects.Cite.Reference(),
		Source: max(m.policy.FocusSubjects.Source, m.policy.FocusYears.Source, m.policy.FocusFirstDay.Source)}
	switch needed := m.policy.FocusSubjects.Value; {
	case rule.Int(int64(f.Least)).Cmp(needed) >= 0:
		f.State = rule.Passed
	case rule.Int(int64(f.Most)).Cmp(needed) >= 0:
		f.State, f.Doubt = rule.Undetermined, doubtOf(all)
	default:
		return // what makes no focus is not told
	}
	for i := range all {
		if key := all[i].entry.Key(); !slices.Contains(f.Entries, key) {
			f.Entries = append(f.Entries, key)
		}
	}
	one.Focus = f
	m.sayFocus(&f, one.Path, who)
}

func (m *matter) sayFocus(f *Focus, path string, who rule.Text) {
	last, _ := f.Within.Last()
	keys := strings.Join(f.Entries, "、")
	l := m.Add(book.Line(ruleFocus, rule.Named{Title: rule.T("对象", "party"), Words: who},
		rule.Figure("被记录责任主体数", "subjects recorded", rule.Between(rule.Int(int64(f.Least)), rule.Int(int64(f.Most)), rule.Items)),
		rule.Figure("应 ≥", "required ≥", m.policy.FocusSubjects.Known(rule.Items)),
		rule.Figure("认定日自（含）", "decided from (inclusive)", rule.OnDay(f.Within.First())), rule.Figure("认定日至（含）", "decided until (inclusive)", rule.OnDay(last)),
		rule.Named{Title: rule.T("记录", "entries"), Words: rule.T(keys, strings.Join(f.Entries, ", "))},
	).On(m.policy.FocusSubjects.Basis, m.policy.FocusYears.Basis, m.policy.FocusFirstDay.Basis).At(path).Saying(f.Doubt))
	if f.State != rule.Passed {
		l.Verdict = rule.Given(f.State)
	}
}

// year are the days within which decisions count: those from which the years reach the day asked about.
func (p *Policy) year(on rule.Date) rule.Term {
	years, counting := rule.ForYears(int(p.FocusYears.Value.Num())), rule.FirstDayExcluded
	if p.FocusFirstDay.On {
		counting = rule.FirstDayCounted
	}
	from := on.AddYears(-years.Count)
	for years.Valid() && !from.IsZero() && years.End(from, counting).Before(on) {
		from = from.AddDays(1)
	}
	return rule.NewTerm(from, on)
}

// recordings are the entries of serious dishonesty of who belonged to a unit, and its own, that were decided within a term, by
// what could have been known; in the order of the register.
func (m *matter) recordings(s *sought, within rule.Term) (all []recording) {
	take := func(place int, e *register.Entry, doubt rule.Text) {
		counts := m.recorded(place, e, within)
		if counts == rule.Failed || slices.ContainsFunc(all, func(r recording) bool { return r.place == place }) {
			return
		}
		if counts != rule.Passed && doubt == (rule.Text{}) {
			doubt = rule.T("有记录的认定日、所依规定或知悉日不明", "the day, the rules or the knowledge of an entry are open")
		}
		all = append(all, recording{place, *e, doubt})
	}
	for _, n := range s.ids {
		code, is := organisationOf(n)
		if !is {
			continue
		}
		m.x.visit(m.x.bodies[code], func(place int, e *register.Entry) {
			take(place, e, rule.T("单位自身的记录是否计入，理解不一", "readings differ on whether the unit's own entry counts"))
		})
		m.x.visit(m.x.staff[code], func(place int, e *register.Entry) {
			take(place, e, otherUnit(n, e.UnitCode()))
		})
	}
	slices.SortFunc(all, func(a, b recording) int { return a.place - b.place })
	return all
}

// otherUnit is the doubt about two credit codes that differ and contain the same organisation code.
func otherUnit(a, b identity.Number) rule.Text {
	if a.Kind() == b.Kind() && a != b {
		return rule.T("统一社会信用代码不同而组织机构代码相同", "the credit codes differ and contain the same organisation code")
	}
	return rule.Text{}
}

// recorded says whether an entry counts: on the national list of serious dishonesty, decided within the term, never annulled. One
// that was removed since, as when its term was over, was recorded all the same.
func (m *matter) recorded(place int, e *register.Entry, within rule.Term) rule.Verdict {
	regime, told := e.Regime()
	stands := m.x.register.Stands(place, m.known)
	on, dated := e.Decision().On.Get()
	switch {
	case e.List() != integrity.ResearchSerious, regime == integrity.Guangdong, stands == rule.Failed, m.annulled(place):
		return rule.Failed
	case dated && !within.Contains(on):
		return rule.Failed
	case !dated, !told, stands != rule.Passed:
		return rule.Undetermined
	}
	return rule.Passed
}

// annulled reports whether a version, or one before it of the same entry, annuls it.
func (m *matter) annulled(place int) bool {
	for e := m.x.register.At(place); ; place-- {
		if before := m.x.register.At(place); before.Key() != e.Key() {
			return false
		} else if before.Act() == register.Annul {
			return true
		}
	}
}

func doubtOf(all []recording) rule.Text {
	for i := range all {
		if all[i].doubt != (rule.Text{}) {
			return all[i].doubt
		}
	}
	return rule.T("两条记录可能是同一主体", "two entries may be of one subject")
}
