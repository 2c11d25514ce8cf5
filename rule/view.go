package rule

import "iter"

// Finding is one line of an answer, read off its sheet: the rule, what was measured, the bound, the verdict, the points.
// It is valid as long as its decision.
type Finding struct {
	s *Sheet
	i int32
}

// blank stands behind the zero Finding: a line that says nothing and is undetermined.
var blank = &Sheet{book: &Book{rules: make([]Rule, 1), heads: []string{`{"code":"","title":{"zh":"","en":""}`}}, finds: []finding{{q: -1, bound: -1, parent: -1, op: AllOf}}}

// orBlank makes the zero Finding safe to read.
func (f Finding) orBlank() Finding {
	if f.s == nil {
		return Finding{s: blank}
	}
	return f
}

func (f Finding) raw() *finding { return &f.s.finds[f.i] }

// Rule returns the rule as the book declares it.
func (f Finding) Rule() Rule {
	f = f.orBlank()
	return f.s.book.rules[f.raw().rule]
}

// Code returns the rule's stable code.
func (f Finding) Code() string {
	f = f.orBlank()
	return f.s.book.rules[f.raw().rule].Code
}

// Title returns the rule's title.
func (f Finding) Title() Text {
	f = f.orBlank()
	return f.s.book.rules[f.raw().rule].Title
}

// Op returns what the line does.
func (f Finding) Op() Op {
	f = f.orBlank()
	return f.raw().op
}

// Role says whether the line is a requirement, gives points, or is a note.
func (f Finding) Role() Role {
	f = f.orBlank()
	return f.raw().role
}

// Verdict returns the outcome. For a line of points: undetermined while they are open, else whether any were earned.
func (f Finding) Verdict() Verdict {
	f = f.orBlank()
	return f.raw().result
}

// Actual returns the quantity examined; false for groups.
func (f Finding) Actual() (Known, bool) {
	f = f.orBlank()
	if f.raw().q < 0 {
		return Known{}, false
	}
	return f.s.known(f.raw().q), true
}

// Bound returns what the quantity is compared with; false where nothing is compared.
func (f Finding) Bound() (Known, bool) {
	f = f.orBlank()
	r := f.raw()
	switch {
	case !r.op.Compares():
		return Known{}, false
	case r.limit == 0:
		return f.s.known(r.bound), true
	}
	return Known{f.s.limitOf(r).interval(), f.s.vals[r.q].unit, true}, true
}

// Points returns the points of a line that gives some.
func (f Finding) Points() (Known, bool) {
	f = f.orBlank()
	if !f.Op().Scores() {
		return Known{}, false
	}
	return f.s.known(f.raw().bound), true
}

// Table returns the table of a line that gives points by band.
func (f Finding) Table() (Table, bool) {
	f = f.orBlank()
	if f.s.table(f.raw()) == nil {
		return Table{}, false
	}
	return *f.s.table(f.raw()), true
}

// Schedule returns the schedule that selected the bound, where one did.
func (f Finding) Schedule() (Schedule, bool) {
	f = f.orBlank()
	r := f.raw()
	if r.op.Compares() && r.limit == 0 && r.bound >= 0 {
		if v := f.s.vals[r.bound]; v.op == fromSchedule {
			return *f.s.schedules[v.b], true
		}
	}
	return Schedule{}, false
}

// Steps returns the ladder of a line that gives points by steps.
func (f Finding) Steps() (Steps, bool) {
	if f.Op() != Climb {
		return Steps{}, false
	}
	return *f.s.ladders[f.raw().kid], true
}

// Limit returns the number of the law that the line compares with or caps at.
func (f Finding) Limit() (Limit, bool) {
	f = f.orBlank()
	l := f.s.limitOf(f.raw())
	if l == nil || l == nothing || l == yes {
		return Limit{}, false
	}
	return *l, true
}

// basis returns where the line's law stands: its switch when the clause does not apply, else its number or table, else
// the rule.
func (f Finding) basis() *Basis {
	r := f.raw()
	own := &f.s.book.rules[r.rule].Basis
	switch {
	case r.result == NotApplicable:
		own = f.s.switchOf(f.i, own)
	case r.limit != 0 && !f.s.limitOf(r).Cite.IsZero():
		own = &f.s.limitOf(r).Basis
	case f.s.table(r) != nil && !f.s.table(r).Cite.IsZero():
		own = &f.s.table(r).Basis
	case r.op == Climb && !f.s.ladders[r.kid].Cite.IsZero():
		own = &f.s.ladders[r.kid].Basis
	default:
		if by := f.s.clauseOf(f.i); by != nil {
			own = &by.Basis
		}
		own = f.s.selected(r, own)
	}
	return own
}

// selected is the basis of the schedule that selected a line's bound, else the line's own.
func (s *Sheet) selected(f *finding, own *Basis) *Basis {
	if !f.op.Compares() || f.bound < 0 {
		return own
	}
	if v := &s.vals[f.bound]; v.op == fromSchedule && !s.schedules[v.b].Cite.IsZero() {
		return &s.schedules[v.b].Basis
	}
	return own
}

func (s *Sheet) switchOf(i int32, own *Basis) *Basis {
	for _, off := range s.off {
		if off.finding == i && !off.by.Cite.IsZero() {
			return &off.by.Basis
		}
	}
	return own
}

// Citation returns the article the line rests on.
func (f Finding) Citation() Citation {
	f = f.orBlank()
	return f.basis().Cite
}

// Provenance returns the weakest founding among the rule and the numbers of the law that the line uses.
func (f Finding) Provenance() Provenance {
	f = f.orBlank()
	return f.weakest(f.basis())
}

// weakest is the weakest founding of a line whose basis is already known.
func (f Finding) weakest(own *Basis) Provenance {
	r := f.raw()
	weakest := own.Source
	if f.s.clauseOf(f.i) == nil {
		weakest = max(weakest, f.s.book.rules[r.rule].Source)
	}
	if r.limit != 0 {
		weakest = max(weakest, f.s.limitOf(r).Source)
	}
	if f.foundedOnValues() {
		switch r.op {
		case Climb:
			weakest = max(weakest, f.s.ladders[r.kid].Source)
		case Award:
			weakest = max(weakest, f.s.weakest(f.s.kids[r.kid]))
		}
		weakest = max(weakest, f.s.weakest(r.q), f.s.weakest(r.bound))
	}
	return weakest
}

// foundedOnValues reports whether law inside the line's values bears on its founding.
func (f Finding) foundedOnValues() bool {
	r := f.raw()
	return r.op.Scores() || f.s.computed(r.q) || f.s.computed(r.bound)
}

// weakest is the weakest founding of the law inside a value; points have lines of their own.
func (s *Sheet) weakest(i int32) Provenance {
	if i < 0 {
		return Unstated
	}
	v, weakest := &s.vals[i], Unstated
	switch v.op.form() {
	case fromPair, fromEither:
		weakest = s.weakest(v.a)
		if v.b != v.a {
			weakest = max(weakest, s.weakest(v.b))
		}
	case fromList:
		for _, kid := range s.kids[v.a : v.a+v.b] {
			weakest = max(weakest, s.weakest(kid))
		}
	case fromLimit:
		weakest = max(s.limits[v.b].Source, s.weakest(v.a))
		if v.a < 0 { // a range: its lower limit lies before
			weakest = max(weakest, s.limits[v.b-1].Source)
		}
	case fromSchedule:
		weakest = max(s.schedules[v.b].Source, s.weakest(v.a))
	case fromSwitch:
		if weakest = s.weakest(v.a); !v.moot {
			weakest = max(weakest, s.switches[v.b].Source)
		}
	}
	return weakest
}

// computed reports whether a value may hold law of its own, as facts and points do not.
func (s *Sheet) computed(i int32) bool {
	return i >= 0 && s.vals[i].op != fromFact && s.vals[i].op != fromPoints && s.vals[i].op != fromChoice
}

// eachBasis visits the rule's own basis and that of every number of the law in the line's quantities.
func (f Finding) eachBasis(visit func(*Basis)) {
	r, s := f.raw(), f.s
	visit(&s.book.rules[r.rule].Basis)
	visit(f.basis())
	if r.limit != 0 {
		visit(&f.s.limitOf(r).Basis)
	}
	switch r.op {
	case Band:
		visit(&s.tables[r.kid].Basis)
	case Climb:
		visit(&s.ladders[r.kid].Basis)
	case Award:
		s.eachBasis(s.kids[r.kid], visit)
	}
	if r.q >= 0 {
		s.eachBasis(r.q, visit)
	}
	if r.bound >= 0 {
		s.eachBasis(r.bound, visit)
	}
}

// eachBasis visits the law inside a value, if there is one; points have lines of their own.
func (s *Sheet) eachBasis(i int32, visit func(*Basis)) {
	if i < 0 || s.vals[i].op == fromFact || s.vals[i].op == fromPoints {
		return
	}
	v := &s.vals[i]
	switch v.op.form() {
	case fromPair, fromEither:
		s.eachBasis(v.a, visit)
		s.eachBasis(v.b, visit)
	case fromList:
		for _, kid := range s.kids[v.a : v.a+v.b] {
			s.eachBasis(kid, visit)
		}
	case fromLimit:
		if v.a < 0 { // a range: its lower limit lies before
			visit(&s.limits[v.b-1].Basis)
		}
		visit(&s.limits[v.b].Basis)
		s.eachBasis(v.a, visit)
	case fromSchedule:
		visit(&s.schedules[v.b].Basis)
		s.eachBasis(v.a, visit)
	case fromSwitch:
		if !v.moot {
			visit(&s.switches[v.b].Basis)
		}
		s.eachBasis(v.a, visit)
	}
}

// Parent returns the group that took the line in.
func (f Finding) Parent() (Finding, bool) {
	f = f.orBlank()
	if f.raw().parent < 0 {
		return Finding{}, false
	}
	return Finding{f.s, f.raw().parent}, true
}

// Kids returns the lines that a group took in, or whose points a sum or best combines.
func (f Finding) Kids() []Finding {
	f = f.orBlank()
	var kids []Finding
	for kid := range f.s.kidLines(f.i) {
		kids = append(kids, Finding{f.s, kid})
	}
	return kids
}

// kidLines yields the indexes of the lines below one line.
func (s *Sheet) kidLines(i int32) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		f := &s.finds[i]
		if f.op == Climb || f.op == Band {
			return
		}
		for _, kid := range s.kids[f.kid : f.kid+int32(f.kids)] {
			if !f.op.Groups() && f.op != Same {
				if s.vals[kid].op != fromPoints {
					continue
				}
				kid = s.vals[kid].a
			}
			if !yield(kid) {
				return
			}
		}
	}
}
