package rule

import (
	"errors"
	"fmt"
	"slices"
)

// Edition is one dated version of a scheme's rules.
type Edition struct {
	ID          string // stable, such as V2022
	Title       Text
	Promulgated Date       // zero when the day is not known
	From        Date       // first day in force, inclusive
	Until       Date       // first day no longer in force, exclusive; zero while it is open
	Checked     Date       // last day on which the edition was compared with its sources
	Documents   []Document // what it rests on, the governing document first
	Note        Text       // what a reader must know about its dates, such as a day that is assumed
	// Transition names the provision under which cases of one edition are still decided by another; zero where there
	// is none.
	Transition Transition
}

// Transition is a transitional provision: which law a case follows that began under one edition and is decided under
// the next.
type Transition struct {
	Rule Text     // what it provides
	Cite Citation // where
}

// Dated is a policy with the edition it belongs to.
type Dated[P any] struct {
	Edition
	Policy P
}

// Timeline holds the editions of a scheme in order, without overlap; gaps are allowed and are not filled. It is
// immutable: its methods return copies.
type Timeline[P any] struct {
	editions []Dated[P]
	fault    error
}

// ErrTimeline says that editions overlap, are out of order, or lack an ID, title, first day or document.
var ErrTimeline = errors.New("rule: faulty timeline")

// NewTimeline puts editions in order. Faults are kept and returned by On and Err, so that a slip surfaces at first use.
func NewTimeline[P any](editions ...Dated[P]) Timeline[P] {
	sorted := copied(editions)
	slices.SortStableFunc(sorted, func(a, b Dated[P]) int { return a.From.Compare(b.From) })
	t := Timeline[P]{editions: sorted}
	for i, e := range sorted {
		if err := e.check(); err != nil {
			t.fault = errors.Join(t.fault, err)
		}
		if i > 0 && (sorted[i-1].Until.IsZero() || sorted[i-1].Until.After(e.From)) {
			t.fault = errors.Join(t.fault, fmt.Errorf("%w: %s overlaps %s", ErrTimeline, sorted[i-1].ID, e.ID))
		}
	}
	return t
}

// copied copies editions with their documents.
func copied[P any](editions []Dated[P]) []Dated[P] {
	all := slices.Clone(editions)
	for i := range all {
		all[i].Documents = slices.Clone(all[i].Documents)
	}
	return all
}

func (e *Edition) check() error {
	whole := e.ID != "" && e.Title.Whole() && !e.From.IsZero() && !e.Checked.IsZero()
	if !whole || len(e.Documents) == 0 || slices.ContainsFunc(e.Documents, Document.IsZero) || (!e.Until.IsZero() && !e.Until.After(e.From)) {
		return fmt.Errorf("%w: edition %q lacks ID, title, dates in order or document", ErrTimeline, e.ID)
	}
	if t := e.Transition; t != (Transition{}) && (!t.Rule.Whole() || t.Cite.IsZero()) {
		return fmt.Errorf("%w: edition %q: its transition lacks citation or text in both languages", ErrTimeline, e.ID)
	}
	return nil
}

// Covers reports whether the edition is in force on the day.
func (e *Edition) Covers(day Date) bool {
	return !day.Before(e.From) && (e.Until.IsZero() || day.Before(e.Until))
}

// Err returns what is wrong with the timeline itself, nil when nothing is.
func (t Timeline[P]) Err() error { return t.fault }

// Len returns the number of editions.
func (t Timeline[P]) Len() int { return len(t.editions) }

// All returns the editions, oldest first, as a copy.
func (t Timeline[P]) All() []Dated[P] { return copied(t.editions) }

// On returns the edition in force on the day, or an *EditionError that names the covered range: never the nearest one.
func (t Timeline[P]) On(day Date) (Dated[P], error) {
	i, err := t.find(day)
	if err != nil {
		return Dated[P]{}, err
	}
	e := t.editions[i]
	e.Documents = slices.Clone(e.Documents)
	return e, nil
}

// Named returns the edition with that ID.
func (t Timeline[P]) Named(id string) (Dated[P], bool) {
	for _, e := range t.editions {
		if e.ID == id {
			e.Documents = slices.Clone(e.Documents)
			return e, true
		}
	}
	return Dated[P]{}, false
}

// With returns a timeline in which the edition takes force on its From: the edition open or in force then ends on that
// day, and what would begin later is dropped. This is how a reform becomes law in a what-if; t itself is untouched.
func (t Timeline[P]) With(next Dated[P]) Timeline[P] {
	var kept []Dated[P]
	for _, e := range t.All() {
		if !e.From.Before(next.From) {
			continue
		}
		if e.Until.IsZero() || e.Until.After(next.From) {
			e.Until = next.From
		}
		kept = append(kept, e)
	}
	return NewTimeline(append(kept, next)...)
}

func (t *Timeline[P]) find(day Date) (int, error) {
	if t.fault != nil {
		return 0, t.fault
	}
	if !day.IsZero() {
		for i := len(t.editions) - 1; i >= 0; i-- {
			if t.editions[i].Covers(day) {
				return i, nil
			}
		}
	}
	return 0, t.outside(day)
}

func (t *Timeline[P]) outside(day Date) error {
	e := &EditionError{Day: day}
	for i := range t.editions {
		span := Span{t.editions[i].From, t.editions[i].Until}
		if n := len(e.Covered); n > 0 && e.Covered[n-1].Until == span.From {
			e.Covered[n-1].Until = span.Until
		} else {
			e.Covered = append(e.Covered, span)
		}
	}
	return e
}

// Span is a range of days, the first inclusive, Until exclusive and zero when open.
type Span struct {
	From, Until Date
}

// EditionError says that no edition is in force on a day, and which days are covered.
type EditionError struct {
	Day     Date
	Covered []Span // touching editions as one
}

// Text says so in one language.
func (e *EditionError) Text(l Lang) string {
	if l == EN {
		return fmt.Sprintf("no edition is in force on %s; covered: %s", dayOr(e.Day, "", "an unknown day"), spans(e.Covered, l))
	}
	return fmt.Sprintf("%s没有有效版本；可判定的日期：%s", dayOr(e.Day, " ", "日期未知，"), spans(e.Covered, l))
}

// Error says so in English.
func (e *EditionError) Error() string { return "rule: " + e.Text(EN) }

func dayOr(d Date, after, other string) string {
	if d.IsZero() {
		return other
	}
	return d.String() + after
}

func spans(covered []Span, l Lang) string {
	text := ""
	for i, s := range covered {
		if i > 0 {
			text += T("、", ", ").In(l)
		}
		text += s.Text(l)
	}
	if text == "" {
		return T("无", "none").In(l)
	}
	return text
}

// Text writes the range with its last day inclusive, as people read it.
func (s Span) Text(l Lang) string {
	p := pen{l: l}
	s.write(&p)
	return string(p.b)
}

func (s Span) write(p *pen) {
	p.date(s.From)
	if s.Until.IsZero() {
		p.say("起", " onwards")
		return
	}
	p.say("至", " to ")
	p.date(s.Until.AddDays(-1))
}
