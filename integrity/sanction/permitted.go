package sanction

import (
	"strings"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/rule"
)

// Permitted is one measure that may be imposed.
type Permitted struct {
	Measure Measure   `json:"measure"`
	Title   rule.Text `json:"title"` // as the document names it
	// Term is the lawful range of its term in years; absent for a measure without term.
	Term *rule.Range `json:"term,omitempty"`
	// Keeps is what it keeps from.
	Keeps []integrity.Scope `json:"keeps,omitempty"`
	By    rule.Text         `json:"by"` // who imposes it
}

// Sanctions are the measures that may be imposed at a grade, singly or combined. Which of them, and how long, the authority
// chooses.
type Sanctions struct {
	Grade    Grade       `json:"grade,omitzero"` // absent where the document has none
	Measures []Permitted `json:"measures"`
	// Entry: a ban goes along with the entry in the database.
	Entry bool `json:"entry"`
	// Heavier and Lighter say that circumstances call for the upper or the lower part of the range; neither moves its ends.
	// Duty: the heavier handling is a duty (应当), not left to the authority.
	Heavier bool `json:"heavier"`
	Duty    bool `json:"duty"`
	Lighter bool `json:"lighter"`
}

// Text lists the measures in one language, each with its range.
func (s Sanctions) Text(l rule.Lang) string {
	var parts []string
	for _, m := range s.Measures {
		text := m.Title.In(l)
		if m.Term != nil {
			text += rule.T("（", " (").In(l) + span(m.Term, l) + rule.T("）", ")").In(l)
		}
		parts = append(parts, text)
	}
	if len(parts) == 0 {
		return rule.T("无", "none").In(l)
	}
	if s.Grade != "" {
		parts[0] = s.Grade.Text(l) + rule.T("：", ": ").In(l) + parts[0]
	}
	switch {
	case s.Heavier && s.Duty:
		parts = append(parts, rule.T("应当在幅度内从重", "shall be handled more heavily within the range").In(l))
	case s.Heavier:
		parts = append(parts, rule.T("可以在幅度内从重", "may be handled more heavily within the range").In(l))
	}
	if s.Lighter {
		parts = append(parts, rule.T("可以在幅度内从轻", "may be handled more lightly within the range").In(l))
	}
	return strings.Join(parts, rule.T("；", "; ").In(l))
}

// ranged writes a range, or that it was not read.
func ranged(r *rule.Range, l rule.Lang) string {
	if unreadRange(r) {
		return rule.T("能否及期限长短未见原文", "whether and how long was not read").In(l)
	}
	return r.Text(l)
}

func unreadRange(r *rule.Range) bool {
	low, _, ok := r.Low()
	return ok && low.Open()
}

// span writes a range without its citations.
func span(r *rule.Range, l rule.Lang) string {
	if unreadRange(r) {
		return ranged(r, l)
	}
	var parts []string
	if low, in, ok := r.Low(); ok {
		op := rule.MoreThan
		if in {
			op = rule.AtLeast
		}
		parts = append(parts, op.Sign()+low.Known(r.Unit()).Text(l))
	}
	if high, in, ok := r.High(); ok {
		op := rule.LessThan
		if in {
			op = rule.AtMost
		}
		parts = append(parts, op.Sign()+high.Known(r.Unit()).Text(l))
	}
	text := strings.Join(parts, rule.T("且", " and ").In(l))
	if r.Permanent() {
		text += rule.T("或永久", " or permanent").In(l)
	}
	return text
}

// Permit says which measures may be imposed at the grade that the authority found, each with its range of terms, and what the
// circumstances mean for them. It chooses nothing.
func Permit(r integrity.Regime, a Proposal) (rule.Answer[Sanctions], error) {
	return inForce(r, a, permit)
}

// Permit says under this policy which measures may be imposed.
func (p Policy) Permit(a Proposal) (rule.Answer[Sanctions], error) { return under(p, a, permit) }

func permit(q *inquiry) (rule.Answer[Sanctions], error) {
	g, graded := q.grade()
	if q.p.Unread.Open() {
		q.Because(rule.LawUnknown)
		q.line(askUnreadLadder, q.p.Unread.Basis)
	}
	s := Sanctions{Grade: g, Measures: []Permitted{}, Entry: q.p.Coupled.On}
	if q.outside() {
		q.Settle()
		return rule.Conclude(q.Trace, q.book, askSanctions, Sanctions{Grade: g, Measures: []Permitted{}})
	}
	q.line(askSanctions, q.p.Law.Basis, q.graded(g))
	q.floor(g, graded)
	s.Heavier, s.Lighter = q.circumstances()
	s.Duty = s.Heavier && q.p.Must.On
	for i := range kinds {
		if graded && q.p.allows(kinds[i].Value, g) {
			s.Measures = append(s.Measures, q.permitted(&kinds[i], i, g))
		}
	}
	if graded && g != Lighter && q.p.Effects.On {
		q.line(askEffects, q.p.Effects.Basis)
	}
	if graded && g != Lighter && q.p.UnitEffects.On {
		q.line(askUnitEffects, q.p.UnitEffects.Basis)
	}
	return rule.Conclude(q.Trace, q.book, askSanctions, s)
}

// grade is the grade found, asked for where the document has grades; true where it is known as far as it matters.
func (q *inquiry) grade() (Grade, bool) {
	if q.p.ungraded() {
		return "", true
	}
	return need(q, factGrade, q.a.Grade)
}

func (q *inquiry) graded(g Grade) rule.Named {
	if q.p.ungraded() {
		return rule.Named{Title: rule.T("情节", "grade"), Words: whatever}
	}
	return said("情节", "grade", g.Text)
}

// permitted is one measure with its line.
func (q *inquiry) permitted(k *kind, i int, g Grade) Permitted {
	m := Permitted{Measure: k.Value, Title: q.p.measure(k), By: q.p.imposer(k), Keeps: q.p.scopes(k.Value)}
	rung := q.p.Measures.Rungs[i].Above
	if g == Lighter {
		rung = q.p.Measures.Rungs[i].Lighter
	}
	values := []rule.Named{said("措施", "measure", q.p.measure(k).In), {Title: rule.T("由谁作出", "imposed by"), Words: m.By}}
	law := rung.Basis
	if k.term {
		r := q.p.rangeOf(g)
		m.Term = &r
		values = append(values, said("期限", "term", func(l rule.Lang) string { return ranged(&r, l) }))
		law = rule.Basis{Cite: rung.Cite, Source: max(rung.Source, q.p.band(g).From.Source)}
	}
	l := q.line(askMeasure, law, values...)
	if m.Term != nil && q.p.band(g).From.Open() {
		*l = l.Judged(rule.Undetermined)
	}
	q.reach(k, "")
	return m
}

// outside says that the case lies outside the document's scope: it concerns projects of the provincial department alone. That it is
// not known whether the project is one is noted as lacking.
func (q *inquiry) outside() bool {
	if !q.p.Provincial.On {
		return false
	}
	project, given := need(q, factProvincial, q.a.ProvincialProject)
	if given && !project {
		q.line(askOutside, q.p.Provincial.Basis)
	}
	return given && !project
}

// floor says whether the items found allow the grade.
func (q *inquiry) floor(g Grade, graded bool) {
	items, given := q.a.Items.Get()
	if !q.p.Floor.On || !graded || !given {
		return
	}
	v := rule.Passed
	for _, n := range items {
		if g == Lighter && rule.Int(int64(n)).Cmp(q.p.FloorItems.Value) <= 0 {
			v = rule.Failed
		}
	}
	l := q.line(askFloor, q.p.FloorItems.Basis, rule.Figure("适用下限的前若干项", "first items with the floor", q.p.FloorItems.Known(rule.Items)))
	*l = l.Judged(v)
}

// circumstances says what those found mean: within the range, never beyond it.
func (q *inquiry) circumstances() (heavier, lighter bool) {
	worse, _ := q.a.Aggravating.Get()
	for _, x := range worse {
		listed := q.p.Aggravating.Listed[aggravations.Index(x)]
		heavier = q.circumstance(askAggravated, listed, q.p.aggravation(x)) || heavier
	}
	better, _ := q.a.Mitigating.Get()
	for _, x := range better {
		listed := q.p.Mitigating.Listed[mitigations.Index(x)]
		lighter = q.circumstance(askMitigated, listed, q.p.mitigation(x)) || lighter
	}
	if heavier && lighter {
		q.line(askBoth, q.p.Law.Basis)
	}
	return heavier, lighter
}

func (q *inquiry) circumstance(id rule.ID, listed rule.Switch, text rule.Text) bool {
	what := rule.Named{Title: rule.T("情形", "circumstance"), Words: text}
	switch {
	case q.p.Unread.Open(): // nothing can be said of a document that was not read
		l := q.line(askUnreadCircumstance, q.p.Unread.Basis, what)
		*l = l.Judged(rule.Undetermined)
		return false
	case !listed.On:
		q.line(askUnlisted, listed.Basis, what)
		return false
	}
	l := q.line(id, listed.Basis, what)
	note := rule.T("在幅度内从轻", "more lightly, within the range")
	if id == askAggravated {
		note = rule.T("在幅度内从重", "more heavily, within the range")
		*l = l.On(q.p.Must.Basis)
	}
	*l = l.Saying(note)
	return true
}
