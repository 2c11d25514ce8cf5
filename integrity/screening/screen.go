package screening

import (
	"slices"
	"strconv"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
)

// Screen screens an application under the edition of its profile in force on the day asked about; on days without rules of
// Guangdong, under the national ones. A malformed application and a day without any edition are errors.
func (x Index) Screen(a Application) (rule.Answer[Result], error) {
	who, err := a.read()
	if err != nil {
		return rule.Answer[Result]{}, err
	}
	m, err := x.matter(&a, who)
	if err != nil {
		return rule.Answer[Result]{}, err
	}
	return m.answer()
}

// Screen screens an application against an index under this policy.
func (p Policy) Screen(x Index, a Application) (rule.Answer[Result], error) {
	who, err := a.read()
	if err != nil {
		return rule.Answer[Result]{}, err
	}
	m := &matter{Trace: &rule.Trace{Frame: rule.Frame{AsOf: a.On.Or(rule.Date{})}}, x: x.solid(), policy: &p}
	m.take(&a, who)
	return m.answer()
}

// solid is the index, an empty one for the zero Index.
func (x Index) solid() Index {
	if x.index == nil {
		return Index{&index{}}
	}
	return x
}

// matter is one application under way.
type matter struct {
	*rule.Trace
	x         Index
	policy    *Policy
	a         *Application
	who       []sought // the parties, as they are looked for
	on, known rule.Date
	purpose   Purpose
	stage     Stage
	place     string
	fell      bool
	unsure    bool // the first day of the edition was not read
	result    Result
}

func (x Index) matter(a *Application, who []sought) (*matter, error) {
	on := a.On.Or(rule.Date{})
	local := nationals
	if a.Profile.Or("") == Guangdong {
		local = guangdongs
	}
	e, fell, err := law.InForce(local, nationals, on)
	if err != nil {
		return nil, err
	}
	frame := rule.Frame{Edition: &e.Edition, Day: on, DayIs: rule.T("查询日", "the day asked about,")}
	m := &matter{Trace: &rule.Trace{Frame: frame}, x: x.solid(), policy: &e.Policy, fell: fell, unsure: law.FirstDayTaken(&e.Edition)}
	m.take(a, who)
	return m, nil
}

func (m *matter) take(a *Application, who []sought) {
	m.who = who
	m.a, m.on, m.purpose, m.stage = a, a.On.Or(rule.Date{}), a.Purpose.Or(""), a.Stage.Or(Filing)
	m.place = a.Jurisdiction.Or("")
	m.known = a.AsOf.Or(m.on)
}

func (m *matter) answer() (rule.Answer[Result], error) {
	m.screen()
	return rule.ConcludeWith(m.Trace, book, ruleScreen, rule.Given(m.result))
}

// screen fills the result, and says how it came about.
func (m *matter) screen() {
	parties := m.a.Parties.Or(nil)
	m.result = Result{Purpose: m.purpose, Stage: m.stage, Parties: make([]Screened, 0, len(parties))}
	m.dated(m.Trace)
	var bars []rule.Bar
	for i := range parties {
		bars = append(bars, m.party(&parties[i], &m.who[i], "parties["+strconv.Itoa(i)+"]")...)
	}
	m.result.Standing = m.standing(bars)
	m.effects()
	if len(m.result.Standing.Bars) > 0 {
		m.Add(book.Line(ruleSpread))
		m.Add(book.Line(rulePerson))
		m.Add(book.Line(ruleObject))
	}
}

// dated says what is to be known of the day of the edition.
func (m *matter) dated(t *rule.Trace) {
	if m.fell {
		t.Add(book.Line(ruleFell))
	}
	if m.unsure {
		t.Add(book.Line(ruleFirstDay))
	}
}

// standing is that of bars on the day, with the doubt of an old register.
func (m *matter) standing(bars []rule.Bar) rule.Standing {
	s := rule.NewStanding(m.on, bars...)
	s.Purpose = string(m.purpose)
	if m.known != m.on {
		s.AsOf = m.known
	}
	if doubt, stale := m.stale(); stale {
		s = s.Doubtful(doubt)
	}
	return s
}

// stale says whether the register is too old to tell that somebody is free.
func (m *matter) stale() (rule.Text, bool) {
	asOf := m.x.register.AsOf()
	if !m.policy.Fresh.On {
		return rule.Text{}, false
	}
	if asOf.IsZero() {
		return rule.T("没有登记册", "there is no register"), true
	}
	if late := m.known.DaysSince(asOf); late > m.a.Lag.Or(0) {
		return rule.T("登记册截至"+asOf.String()+"，其后新增的记录未核对", "the register is as of "+asOf.String()+"; later entries were not looked at"), true
	}
	return rule.Text{}, false
}

// party screens one party, adds its line, and returns what bars the application.
func (m *matter) party(p *Party, s *sought, path string) []rule.Bar {
	hits, disputed := m.hits(p, s, path)
	role := p.Role.Or("")
	through := p.title()
	bars := make([]rule.Bar, len(hits))
	for i := range hits {
		bars[i] = hits[i].bar
	}
	one := Screened{Path: path, Role: role, Standing: m.standing(bars), hits: hits}
	for i := range bars {
		bars[i].Through = through
	}
	counts := m.policy.counts(role)
	one.Counts = counts.On
	m.tell(&one, &counts, through, len(disputed) > 0)
	m.focus(&one, p, s, through)
	m.result.Parties = append(m.result.Parties, one)
	if !counts.On {
		return nil
	}
	return bars
}

// tell adds the lines of one party.
func (m *matter) tell(s *Screened, counts *rule.Switch, who rule.Text, disputed bool) {
	name := rule.Named{Title: rule.T("对象", "party"), Words: who}
	switch {
	case !s.Counts && len(s.Standing.Bars) > 0:
		m.Add(book.Line(ruleHint, name).On(counts.Basis).At(s.Path))
	case s.Counts:
		l := m.Add(book.Line(ruleParty, name).On(m.policy.SeriousVeto.Basis).At(s.Path).Judged(s.Standing.Verdict()))
		if last, known := s.Standing.Until(); known {
			l.Values = append(l.Values, rule.Figure("受限至", "barred until", rule.OnDay(last)))
		}
	}
	if slices.ContainsFunc(s.Standing.Bars, func(b rule.Bar) bool { return b.Possible }) {
		m.Add(book.Line(ruleName).At(s.Path))
	}
	if disputed {
		m.Add(book.Line(ruleApplyAlone, name).On(m.policy.ApplyReaches.Basis).At(s.Path))
	}
}

// title is how a party is called in texts: its role and the name that the caller gave for display.
func (p *Party) title() rule.Text {
	r, name := p.Role.Or(""), p.Name.Or("")
	if name == "" {
		return rule.T(r.Text(rule.ZH), r.Text(rule.EN))
	}
	return rule.T(r.Text(rule.ZH)+" "+name, r.Text(rule.EN)+" "+name)
}

// gradeOf is the place of a grade, from 1; 0 where it is not given.
func gradeOf(h *hit) int {
	g, given := h.entry.Grade()
	if !given {
		return 0
	}
	return slices.Index(integrity.Grades(), g) + 1
}
