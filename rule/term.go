package rule

// Term is a stretch of days for which something holds, such as a ban: from a day until a day, or permanent. Both ends
// belong to it unless it says otherwise. It is a plain comparable value, and may stand in an application. The zero value
// is no term.
//
// A term without Until that is not Permanent has an end that is not known: its days from From on are undetermined.
type Term struct {
	From          Date `json:"from,omitzero"`
	Until         Date `json:"until,omitzero"`
	Permanent     bool `json:"permanent,omitzero"`
	FromExcluded  bool `json:"from_excluded,omitzero"`  // From itself is not part of it
	UntilExcluded bool `json:"until_excluded,omitzero"` // Until itself is not part of it
	// Length and Counting say what the document states where Until was computed from it, or beside a printed end.
	Length   Period   `json:"length,omitzero"`
	Counting Counting `json:"counting,omitzero"`
	// Printed says that the document prints the end, which wins over every computation.
	Printed bool `json:"printed,omitzero"`
}

// NewTerm is the term between two days, both included; no term where they are no dates or out of order.
func NewTerm(from, until Date) Term { return Term{From: from, Until: until}.orNone() }

// PermanentTerm begins on a day, included, and never ends.
func PermanentTerm(from Date) Term { return Term{From: from, Permanent: true}.orNone() }

// TermOf is the term that a document states by its first day and its length. The first day belongs to it under either way
// of counting; with FirstDayExcluded it is one day longer. No term where no such end exists, or in working days.
func TermOf(from Date, length Period, c Counting) Term {
	return Term{From: from, Until: length.End(from, c), Length: length, Counting: c}.ended()
}

// WithPrintedEnd returns the term with the end that the document prints, that day included: it wins over the computed
// one. What the document says of its length is kept.
func (t Term) WithPrintedEnd(until Date) Term {
	t.Until, t.UntilExcluded, t.Permanent, t.Printed = until, false, false, true
	return t.ended()
}

// EndedBy returns the term cut short so that day is its first free day, as when a decision is revoked on that day; no
// term where nothing is left, the term itself where it ends before.
func (t Term) EndedBy(day Date) Term {
	if last, ends := t.Last(); ends && last.Before(day) || day.IsZero() {
		return t
	}
	t.Until, t.UntilExcluded, t.Permanent, t.Printed = day.AddDays(-1), false, false, false
	t.Length, t.Counting = Period{}, ""
	return t.ended()
}

// ended is the term if it has an end, else none.
func (t Term) ended() Term {
	if t.Until.IsZero() {
		return Term{}
	}
	return t.orNone()
}

// orNone is the term if it is one, else none.
func (t Term) orNone() Term {
	if !t.Valid() {
		return Term{}
	}
	return t
}

// IsZero reports whether there is no term.
func (t Term) IsZero() bool { return t == Term{} }

// Valid reports whether t is a term of at least one day that does not contradict itself.
func (t Term) Valid() bool { return len(t.Faults()) == 0 }

// First returns the first day of the term; no date for no term.
func (t Term) First() Date {
	if t.FromExcluded {
		return t.From.AddDays(1)
	}
	return t.From
}

// Last returns the last day of the term; false where it is permanent or its end is not known.
func (t Term) Last() (Date, bool) {
	switch {
	case t.Permanent || t.Until.IsZero():
		return Date{}, false
	case t.UntilExcluded:
		return t.Until.AddDays(-1), true
	}
	return t.Until, true
}

// FreeFrom returns the first day after the term; false where it is permanent or its end is not known.
func (t Term) FreeFrom() (Date, bool) {
	last, ends := t.Last()
	if !ends {
		return Date{}, false
	}
	return last.AddDays(1), true
}

// OpenEnded reports whether the end is not known.
func (t Term) OpenEnded() bool { return !t.From.IsZero() && !t.Permanent && t.Until.IsZero() }

// Covers says whether a day lies in the term: Passed when it does, Failed when it does not, Undetermined when the end is
// not known or day is no date.
func (t Term) Covers(day Date) Verdict {
	last, ends := t.Last()
	switch {
	case t.From.IsZero():
		return Failed
	case day.IsZero():
		return Undetermined
	case day.Before(t.First()) || ends && day.After(last):
		return Failed
	case t.OpenEnded():
		return Undetermined
	}
	return Passed
}

// Contains reports whether a day surely lies in the term.
func (t Term) Contains(day Date) bool { return t.Covers(day) == Passed }
