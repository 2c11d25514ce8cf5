package rule

// Deadline is the last day for something, reckoned from an event by a time limit. Package rule/calendar reckons it and
// explains the count day by day. It is a plain comparable value.
//
// Where the day cannot be told (the holidays of a year are not published, the figure of the law is not known) the last
// day lies between Earliest and Latest.
type Deadline struct {
	What  Text // what is due; may be empty
	Event Text // the event that starts it, or that it must precede; may be empty
	From  Date // the day of the event; no date while it is not known
	Limit TimeLimit
	// Earliest and Latest bound the last day, inclusive; equal where it is known, no date where nothing bounds it.
	Earliest, Latest Date
	// Before is the day from which the last day rolled on; no date where it did not.
	Before Date
	// Provisional says that a holiday notice yet to come may still move it.
	Provisional bool
	// Why says why the day is not known, or what it rests on besides the law; may be empty.
	Why Text
}

// Last returns the last day, inclusive; false while it is not known.
func (d Deadline) Last() (Date, bool) {
	return d.Earliest, !d.Earliest.IsZero() && d.Earliest == d.Latest
}

// Known is the last day as a quantity, for the lines of an answer: a day, or between which days it lies; anything where
// it has no lower bound.
func (d Deadline) Known() Known {
	low, high := endAt(1, 1), endAt(int64(lastDay.days), 1)
	if !d.Earliest.IsZero() {
		low = endAt(int64(d.Earliest.days), 1)
		if !d.Latest.IsZero() {
			high = endAt(int64(d.Latest.days), 1)
		}
	}
	return Known{interval{lo: low, hi: high}, Day, !d.From.IsZero()}
}

// Met says whether something done on a day was in time: Undetermined while the last day is not known well enough.
func (d Deadline) Met(done Date) Verdict {
	switch {
	case done.IsZero():
		return Undetermined
	case !d.Earliest.IsZero() && !done.After(d.Earliest):
		return Passed
	case !d.Latest.IsZero() && done.After(d.Latest):
		return Failed
	}
	return Undetermined
}

// Left returns the days from a day to the last day: 0 on the last day itself, negative when it has passed. False while
// the last day is not known.
func (d Deadline) Left(on Date) (int, bool) {
	last, known := d.Last()
	return last.DaysSince(on), known && !on.IsZero()
}

// Cause says why the last day is not known: a fact is missing, or law. Empty where it is known.
func (d Deadline) Cause() Cause {
	_, known := d.Last()
	switch {
	case known:
		return ""
	case d.From.IsZero():
		return DataMissing
	}
	return LawUnknown
}

// IsZero reports whether there is no deadline.
func (d Deadline) IsZero() bool { return d == Deadline{} }
