package rule

import (
	"errors"
	"fmt"
	"slices"
)

// Sheet is a worksheet: rules are written on it line by line, and every line leaves a Finding. A sheet serves one
// evaluation at a time and can be reset and used again, which costs no allocation; it is not safe for concurrent use.
// NewSheet makes one; the zero Sheet has no book, which its Err says once it is written on.
// Rules are straight-line: which lines exist, and in what order, depends on the policy alone, never on the facts.
type Sheet struct {
	book      *Book
	rules     int        // how many rules the book has
	facts     []readFact // by FactID; of no length while something is assumed
	vals      []value
	finds     []finding
	kids      []int32 // operands of lists: values or findings
	wides     []interval
	limits    []*Limit
	schedules []*Schedule
	tables    []*Table
	ladders   []*Steps
	switches  []*Switch // of readings
	off       []switchedOff
	by        []switchedOff // clauses that lines rest on
	also      []further
	trial     []Assumption
	breach    []FactID // facts out of bounds, awards out of range
	fault     error    // a slip of the programmer
	score     int32    // value of the last Sum, -1 without
	verdict   Verdict
	decided   bool
	frame     Frame
	plan      *jsonPlan // of the edition, nil outside a scheme's own timeline
	compiled  *program  // that wrote it, nil where the rules did
	compiling *compiling
}

// Frame says under which edition and on which day a sheet decides; it is printed and recorded with the answer.
type Frame struct {
	Edition *Edition // nil when a policy was evaluated outside any timeline
	Day     Date     // the day that picked the edition, as the law names it for the scheme
	DayIs   Text     // which day that is, such as 评价年度末日; may be empty
	Asked   bool     // the caller asked for this edition, which Day would not have picked
	AsOf    Date     // the day the facts speak of, such as the day of filing; zero means Day
	Subject Text     // what the answer is about, such as 2026评价年度; may be empty
}

type switchedOff struct {
	finding int32
	by      *Switch
}

// further is a fact that an open line waits for besides those it was measured by.
type further struct {
	finding int32
	fact    FactID
}

// ErrRules says that the rules of a scheme were written wrongly; tests of the scheme surface it.
var ErrRules = errors.New("rule: faulty rules")

// NewSheet returns an empty sheet for the rules of a book.
func NewSheet(b *Book) *Sheet {
	return newSheet(b, need{vals: len(b.facts) + len(b.rules), finds: len(b.rules), kids: len(b.rules), limits: len(b.rules) / 2})
}

// need is how much of each a sheet's rules use.
type need struct{ vals, finds, kids, limits, tables, off int }

// cover makes the need no less than what a sheet has used.
func (n *need) cover(s *Sheet) {
	n.vals, n.finds, n.kids = max(n.vals, len(s.vals)), max(n.finds, len(s.finds)), max(n.kids, len(s.kids))
	n.limits, n.tables, n.off = max(n.limits, len(s.limits)), max(n.tables, len(s.tables)), max(n.off, len(s.off))
}

func newSheet(b *Book, n need) *Sheet {
	return &Sheet{
		book: b, rules: len(b.rules), facts: readFacts(b.bounds), score: -1,
		vals: make([]value, 0, n.vals), finds: make([]finding, 0, n.finds), kids: make([]int32, 0, n.kids),
		limits: make([]*Limit, 0, n.limits), tables: make([]*Table, 0, n.tables), off: make([]switchedOff, 0, n.off),
	}
}

// Reset empties the sheet for another evaluation and keeps its memory. Answers that were read from it become invalid.
func (s *Sheet) Reset(f Frame) { s.reset(&f) }

func (s *Sheet) reset(f *Frame) {
	s.vals, s.finds, s.kids, s.wides = s.vals[:0], s.finds[:0], s.kids[:0], s.wides[:0]
	s.by = s.by[:0]
	s.limits, s.schedules, s.ladders, s.off, s.tables = s.limits[:0], s.schedules[:0], s.ladders[:0], s.off[:0], s.tables[:0]
	s.breach, s.fault, s.score, s.also, s.switches = s.breach[:0], nil, -1, s.also[:0], s.switches[:0]
	s.verdict, s.decided, s.frame, s.plan, s.compiled = Undetermined, false, *f, nil, nil
}

// serve makes the sheet one for the rules of a book.
func (s *Sheet) serve(b *Book) {
	if s.book != b {
		s.book, s.rules, s.facts = b, len(b.rules), readFacts(b.bounds)
		s.Assume(slices.Clone(s.trial)...)
	}
}

// noBook stands behind the zero Sheet; it refuses itself.
var noBook = NewBook("", Text{}, nil, nil)

// Book returns the book whose rules are on the sheet, one that is faulty for the zero Sheet.
func (s *Sheet) Book() *Book {
	if s.book == nil {
		s.serve(noBook)
	}
	return s.book
}

// slip keeps a programmer's mistake; the first ones suffice.
func (s *Sheet) slip(what string) {
	if s.fault == nil {
		s.fault = fmt.Errorf("%w: %s: after line %d: %s", ErrRules, s.Book().scheme, len(s.finds), what)
	}
}

// Err returns what keeps the sheet from being an answer: a faulty book, faulty rules, or a fact out of bounds.
func (s *Sheet) Err() error {
	s.compiling.ask()
	switch {
	case s.Book().err != nil:
		return s.book.err
	case s.fault != nil:
		return s.fault
	case len(s.breach) > 0:
		return &BoundsError{Facts: s.breached()}
	case !s.decided:
		return fmt.Errorf("%w: %s: no decision", ErrRules, s.book.scheme)
	}
	return nil
}

// breached lists the facts out of bounds, in the order of the book.
func (s *Sheet) breached() []Fact {
	facts := make([]Fact, 0, len(s.breach))
	for _, id := range slices.Sorted(slices.Values(s.breach)) {
		facts = append(facts, s.book.Fact(id))
	}
	return facts
}

// BoundsError says that facts lie outside the bounds that the book declares. A scheme's Evaluate returns its door's
// fuller report instead.
type BoundsError struct {
	Facts []Fact
}

// Error names the facts.
func (e *BoundsError) Error() string {
	text := "rule: out of bounds:"
	for _, f := range e.Facts {
		text += " " + f.Path
	}
	return text
}
