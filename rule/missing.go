package rule

import "slices"

// Cause says why something is undetermined.
type Cause string

// The causes.
const (
	DataMissing  Cause = "data_missing"  // a fact was not given
	ToBeJudged   Cause = "to_be_judged"  // a person must judge: an expert, an authority
	LawDisputed  Cause = "law_disputed"  // readings differ and there is no default
	LawUnknown   Cause = "law_unknown"   // the figure of the law is not known
	PointsInBand Cause = "points_within" // the law leaves a range of points open
)

var causes = map[Cause]Text{
	DataMissing:  T("缺少数据", "data missing"),
	ToBeJudged:   T("待专家或主管部门判断", "a person must judge"),
	LawDisputed:  T("规定有争议", "the law is disputed"),
	LawUnknown:   T("规定的数值不明", "the law's figure is unknown"),
	PointsInBand: T("分值在区间内裁量", "points within a range"),
}

// Causes lists all causes.
func Causes() []Cause { return []Cause{DataMissing, ToBeJudged, LawDisputed, LawUnknown, PointsInBand} }

// Valid reports whether c is a cause.
func (c Cause) Valid() bool { _, ok := causes[c]; return ok }

// Text names the cause in both languages.
func (c Cause) Text() Text { return causes[c] }

// Missing lists the facts that were not given, each once, in the order the rules read them. Open ones may still change
// the verdict; settled ones no longer can, whatever their values. The division is sound, not tight: an open fact may
// turn out not to matter, a settled one never matters.
type Missing struct {
	Open, Settled []Fact
}

// Missing tells which facts were not given and which of them still matter.
func (d Decision) Missing() Missing {
	if d = d.open(); d.s == nil || !d.s.lacks() {
		return Missing{}
	}
	open := d.s.openFacts()
	var m Missing
	seen := make([]bool, len(d.s.book.facts))
	for i := range d.s.vals {
		v := &d.s.vals[i]
		if v.op != fromFact || v.state != wide || seen[v.a] {
			continue
		}
		seen[v.a] = true
		switch f := d.s.book.facts[v.a]; {
		case slices.Contains(open, FactID(v.a)):
			m.Open = append(m.Open, f)
		case !v.moot:
			m.Settled = append(m.Settled, f)
		}
	}
	for _, id := range open {
		if !seen[id] {
			m.Open = append(m.Open, d.s.book.facts[id])
		}
	}
	return m
}

// lacks reports whether any fact was not given.
func (s *Sheet) lacks() bool {
	for i := range s.vals {
		if v := &s.vals[i]; v.op == fromFact && v.state == wide && !(v.moot && s.verdict != Undetermined) {
			return true
		}
	}
	return len(s.also) > 0
}

// openFacts returns the facts that may still change the verdict; none once it has fallen.
func (s *Sheet) openFacts() []FactID {
	if s.verdict != Undetermined {
		return nil
	}
	w := walker{s: s}
	for i := range s.finds {
		if s.required(int32(i)) {
			w.line(int32(i))
		}
	}
	return w.facts
}

// Causes says why a line is undetermined, each cause once; none for a settled line.
func (f Finding) Causes() []Cause {
	f = f.orBlank()
	var found []Cause
	set := f.causeSet()
	for i, c := range inOrderOfCode {
		if set.has(i) {
			found = append(found, c)
		}
	}
	return found
}

// causeSet holds causes as bits, by their place in inOrderOfCode.
type causeSet uint8

var inOrderOfCode = [...]Cause{DataMissing, LawDisputed, LawUnknown, PointsInBand, ToBeJudged}

func (set causeSet) has(i int) bool { return set>>i&1 == 1 }

// causeSet says why a line is undetermined.
func (f Finding) causeSet() causeSet {
	if f.Verdict() != Undetermined {
		return 0
	}
	w := walker{s: f.s}
	w.line(f.i)
	for _, id := range w.facts {
		if f.s.book.facts[id].Judged {
			w.cause(ToBeJudged)
		} else {
			w.cause(DataMissing)
		}
	}
	switch {
	case w.causes != 0:
	case f.Op().Scores():
		w.cause(PointsInBand)
	default:
		w.cause(DataMissing)
	}
	return w.causes
}

// Waits returns the facts not given that a line still depends on.
func (f Finding) Waits() []Fact {
	f = f.orBlank()
	w := walker{s: f.s}
	w.line(f.i)
	var facts []Fact
	for _, id := range w.facts {
		facts = append(facts, f.s.book.facts[id])
	}
	return facts
}

// walker collects what keeps lines and values open.
type walker struct {
	s      *Sheet
	facts  []FactID
	causes causeSet
}

func (w *walker) cause(c Cause) { w.causes |= 1 << slices.Index(inOrderOfCode[:], c) }

// line walks a line that is still open: decided lines no longer depend on anything.
func (w *walker) line(i int32) {
	f := &w.s.finds[i]
	switch {
	case f.result != Undetermined:
	case f.op.Groups() || f.op == Same:
		for kid := range w.s.kidLines(i) {
			w.line(kid)
		}
		w.further(i)
	case f.op.Scores():
		w.points(f)
	default:
		w.value(f.q)
		w.law(w.s.limitOf(f))
		if f.bound >= 0 {
			w.value(f.bound)
		}
	}
}

// further adds the facts that a line waits for besides those it was measured by.
func (w *walker) further(i int32) {
	for _, more := range w.s.also {
		if more.finding == i && !slices.Contains(w.facts, more.fact) {
			w.facts = append(w.facts, more.fact)
		}
	}
}

// points walks a line of points; under a best, what cannot beat the sure best is left aside.
func (w *walker) points(f *finding) {
	if f.op != Best && f.op != Sum {
		w.value(f.q)
		if f.op == Award {
			w.value(w.s.kids[f.kid])
		}
		return
	}
	w.law(w.s.limitOf(f))
	sure := w.s.interval(f.q).lo
	for _, kid := range w.s.kids[f.kid : f.kid+int32(f.kids)] {
		if f.op == Sum || cmpEnds(w.s.interval(kid).hi, sure) > 0 {
			w.value(kid)
		}
	}
}

func (w *walker) law(l *Limit) {
	if l == nil || !l.Open() {
		return
	}
	if l.Source == Disputed {
		w.cause(LawDisputed)
	} else {
		w.cause(LawUnknown)
	}
}

// value walks an open value down to the facts it waits for.
func (w *walker) value(i int32) {
	if !w.s.open(i) {
		return
	}
	v := &w.s.vals[i]
	switch v.op.form() {
	case fromFact:
		if id := FactID(v.a); !slices.Contains(w.facts, id) {
			w.facts = append(w.facts, id)
		}
	case fromPair, fromEither:
		w.value(v.a)
		w.value(v.b)
	case fromList:
		for _, kid := range w.s.kids[v.a : v.a+v.b] {
			w.value(kid)
		}
	case fromLimit:
		w.law(w.s.limits[v.b])
		if v.a >= 0 {
			w.value(v.a)
		} else { // a range: its lower limit lies before
			w.law(w.s.limits[v.b-1])
		}
	case fromSchedule, fromSwitch:
		w.value(v.a)
	case fromPoints:
		w.points(&w.s.finds[v.a])
	}
}
