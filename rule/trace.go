package rule

import "slices"

// Trace collects what leads to one answer while it is computed: lines, facts that were not given, causes why nothing can
// be told. The zero value is ready; Conclude makes the answer. It serves one computation at a time.
type Trace struct {
	Frame   Frame
	lines   []*Line
	missing []Fact
	causes  []Cause
}

// Add adds a line and returns it, so that what becomes known later can still be said of it.
func (t *Trace) Add(l Line) *Line {
	t.lines = append(t.lines, &l)
	return &l
}

// Lines returns a copy of the lines so far.
func (t *Trace) Lines() []Line {
	all := make([]Line, 0, len(t.lines))
	for _, l := range t.lines {
		all = append(all, *l)
	}
	return copiedLines(all)
}

// Lack notes facts that were not given, each once, by its path.
func (t *Trace) Lack(facts ...Fact) {
	for _, f := range facts {
		if !slices.ContainsFunc(t.missing, func(known Fact) bool { return known.Path == f.Path }) {
			t.missing = append(t.missing, f)
		}
	}
}

// Because notes another cause why nothing can be told than a missing fact, such as LawUnknown, each once.
func (t *Trace) Because(c Cause) {
	if !slices.Contains(t.causes, c) {
		t.causes = append(t.causes, c)
	}
}

// Lacking reports whether a fact was not given or a cause was noted.
func (t *Trace) Lacking() bool { return len(t.missing) > 0 || len(t.causes) > 0 }

// Open names the facts that are lacking, for a line that says so.
func (t *Trace) Open() []Named {
	all := make([]Named, 0, len(t.missing))
	for _, f := range t.missing {
		all = append(all, f.Is(f.NotGiven()))
	}
	return all
}

// Settle forgets what is lacking: the answer no longer asks for it.
func (t *Trace) Settle() { t.missing, t.causes = nil, nil }

// Need returns the value of a fact, and notes the fact as lacking where it was not given.
func Need[T any](t *Trace, f Fact, v Opt[T]) (T, bool) {
	value, given := v.Get()
	if !given {
		t.Lack(f)
	}
	return value, given
}

// Conclude makes the answer to what a rule of the book asks: the value where nothing is lacking, else what is.
func Conclude[V any](t *Trace, b *Book, about ID, value V) (Answer[V], error) {
	if t.Lacking() {
		return ConcludeWith(t, b, about, Opt[V]{})
	}
	return ConcludeWith(t, b, about, Given(value))
}

// ConcludeWith makes the answer where the caller knows whether there is a value. Beside a value the facts that are
// lacking no longer matter to it, and neither do the causes.
func ConcludeWith[V any](t *Trace, b *Book, about ID, value Opt[V]) (Answer[V], error) {
	d := Draft[V]{Book: b, Frame: t.Frame, Value: value, Lines: t.Lines(), Missing: slices.Clone(t.missing), Handed: true}
	if b != nil {
		d.About = b.Rule(about)
	}
	if !value.IsGiven() {
		d.Causes = slices.Clone(t.causes)
	}
	return d.Answer()
}
