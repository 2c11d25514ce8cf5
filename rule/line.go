package rule

// Line is one step of an answer that is not a verdict: the rule it applies, what it concerns, the quantities and the
// rounding. A finding is a line with a verdict. Such lines may depend on the data: an allocation has one per applicant.
// Make lines with Book.Line, so that codes, titles and citations are declared once.
type Line struct {
	Rule     Rule
	Basis    Basis        // where the law of this line stands: the rule's own, or that of the numbers it uses; see On
	Path     string       // the item it concerns, such as applicants[3]; may be empty
	Verdict  Opt[Verdict] // not given where nothing is judged
	Values   []Named
	Rounding Text // where something was rounded: mode and places; may be empty
	Note     Text // may be empty
}

// Named is a quantity with its name: 研发费用 500万元. What is no number, such as a registration number, is said in Words.
type Named struct {
	Title Text
	Value Known
	Words Text // said instead of Value where it is not empty
}

// Figure names a quantity in both languages.
func Figure(zh, en string, k Known) Named { return Named{Title: T(zh, en), Value: k} }

// Line begins a line of an answer under one rule of the book. A rule that the book does not declare gives a line that
// no answer accepts.
func (b *Book) Line(id ID, values ...Named) Line {
	r := b.Rule(id)
	return Line{Rule: r, Basis: r.Basis, Values: append([]Named(nil), values...)}
}

// On returns the line resting on numbers or switches of the policy as well: it cites the first that has a citation of its
// own, and is as weakly founded as the weakest of them and the rule.
func (l Line) On(law ...Basis) Line {
	cited := false
	for _, b := range law {
		if !cited && !b.Cite.IsZero() {
			l.Basis.Cite, cited = b.Cite, true
		}
		l.Basis.Source = max(l.Basis.Source, b.Source)
	}
	return l
}

// At returns the line for one item of the input, such as applicants[3].
func (l Line) At(path string) Line { l.Path = path; return l }

// Judged returns the line with a verdict.
func (l Line) Judged(v Verdict) Line { l.Verdict = Given(v); return l }

// Rounded returns the line saying how its result was rounded: mode and places.
func (l Line) Rounded(how Text) Line { l.Rounding = how; return l }

// Saying returns the line with a note.
func (l Line) Saying(note Text) Line { l.Note = note; return l }

// Line returns the finding as a line, for an answer that rests on a decision.
func (f Finding) Line() Line {
	l := Line{Rule: f.Rule(), Basis: Basis{f.Citation(), f.Provenance()}, Verdict: Given(f.Verdict())}
	if actual, ok := f.Actual(); ok {
		l.Values = append(l.Values, Figure("实际", "actual", actual))
	}
	if bound, ok := f.Bound(); ok {
		sign := f.Op().Sign()
		l.Values = append(l.Values, Figure("应 "+sign, "required "+sign, bound))
	}
	if points, ok := f.Points(); ok {
		l.Values = append(l.Values, Figure("得分", "points", points))
	}
	return l
}

// Whole reports whether the line cites law and names what it says, as each line of an answer does.
func (l *Line) Whole() bool {
	if l.Rule.Code == "" || !l.Rule.Title.Whole() || l.Basis.Cite.IsZero() || !l.Basis.Source.Valid() {
		return false
	}
	if v, given := l.Verdict.Get(); given && !v.Valid() {
		return false
	}
	for _, n := range l.Values {
		if !n.Title.Whole() {
			return false
		}
	}
	return true
}
