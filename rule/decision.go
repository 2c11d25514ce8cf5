package rule

import "iter"

// Decision is the answer of a scheme: the verdict and every line that led to it. It reads from its sheet: it is valid
// until the sheet is reset, and for ever where the scheme's Evaluate made the sheet. It is safe for concurrent reading.
type Decision struct {
	s *Sheet
	k *kept // instead of a sheet, where the answer was made to last
}

// Decision returns the answer on a sheet whose rules have been run, or what keeps it from being one.
func (s *Sheet) Decision() (Decision, error) {
	s.compiling.ask()
	if err := s.Err(); err != nil {
		return Decision{}, err
	}
	return Decision{s: s}, nil
}

// IsZero reports whether there is no decision.
func (d Decision) IsZero() bool { return d.s == nil && d.k == nil }

// Scheme returns the scheme's stable name and its title.
func (d Decision) Scheme() (string, Text) {
	s := d.s
	if d.k != nil {
		s = d.k.shape
	}
	if s == nil {
		return "", Text{}
	}
	return s.book.scheme, s.book.title
}

// Verdict returns the outcome; Undetermined for no decision.
func (d Decision) Verdict() Verdict {
	if d.k != nil {
		return d.k.verdict
	}
	if d.s == nil {
		return Undetermined
	}
	return d.s.verdict
}

// Frame returns the edition and the day that picked it.
func (d Decision) Frame() Frame {
	if d.k != nil {
		return d.k.frame
	}
	if d.s == nil {
		return Frame{}
	}
	return d.s.frame
}

// Findings yields every line in the order of the rules: the same order for every application under one policy.
func (d Decision) Findings() iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		d := d.open()
		for i := range d.len() {
			if !yield(Finding{d.s, int32(i)}) {
				return
			}
		}
	}
}

func (d Decision) len() int {
	if d.s == nil {
		return 0
	}
	return len(d.s.finds)
}

// Finding returns the first line with that code.
func (d Decision) Finding(code string) (Finding, bool) {
	for f := range d.Findings() {
		if f.Code() == code {
			return f, true
		}
	}
	return Finding{}, false
}

// Score returns the total of the scheme's last sum; false for a scheme without points.
func (d Decision) Score() (Known, bool) {
	d = d.open()
	if d.s == nil || d.s.score < 0 {
		return Known{}, false
	}
	return d.s.known(d.s.score), true
}

// Failures returns the lines that keep the decision from passing: each failed requirement at the finest grain. Within a
// group of which one route would do, every failed route is listed.
func (d Decision) Failures() []Finding { return d.open().leaves(nil, Failed) }

// AppendFailures appends what Failures returns, for batches that reuse a buffer.
func (d Decision) AppendFailures(found []Finding) []Finding { return d.open().leaves(found, Failed) }

// Unsettled returns the lines that keep the decision open, at the finest grain.
func (d Decision) Unsettled() []Finding { return d.open().leaves(nil, Undetermined) }

// leaves appends the lines with a verdict, below groups of the same verdict.
func (d Decision) leaves(found []Finding, v Verdict) []Finding {
	for i := range d.len() {
		if d.s.required(int32(i)) {
			found = d.leavesBelow(found, int32(i), v)
		}
	}
	return found
}

// failuresBelow lists the failed leaves at or below a line.
func (d Decision) failuresBelow(i int32) []Finding { return d.leavesBelow(nil, i, Failed) }

func (d Decision) leavesBelow(found []Finding, i int32, v Verdict) []Finding {
	f := &d.s.finds[i]
	if f.result != v {
		return found
	}
	if !f.op.Groups() {
		return append(found, Finding{d.s, i})
	}
	for kid := range d.s.kidLines(i) {
		found = d.leavesBelow(found, kid, v)
	}
	return found
}

// required reports whether a line counts towards the verdict by itself.
func (s *Sheet) required(i int32) bool {
	f := &s.finds[i]
	return f.parent < 0 && f.role == Requirement
}

// Notes yields the lines of information, those that groups of notes took in left aside.
func (d Decision) Notes() iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for f := range d.Findings() {
			if f.Role() == NoteLine && f.raw().parent < 0 && f.Verdict() != NotApplicable && !yield(f) {
				return
			}
		}
	}
}

// Doubts yields the lines that rest on numbers or rules not read in, or derived from, a document: those that apply and
// are not mere notes.
func (d Decision) Doubts() iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for f := range d.Findings() {
			if f.Verdict() != NotApplicable && f.Role() != NoteLine && !f.Provenance().Firm() && !yield(f) {
				return
			}
		}
	}
}
