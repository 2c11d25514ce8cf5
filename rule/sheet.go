package rule

import (
	"errors"
	"fmt"
)

// Sheet is a worksheet: rules are written on it line by line, and every line leaves a Finding. A sheet serves one
// evaluation at a time and can be reset and used again, which costs no allocation; it is not safe for concurrent use.
// NewSheet makes one; the zero Sheet has no book and panics when it is written on.
// Rules are straight-line: which lines exist, and in what order, depends on the policy alone, never on the facts.
type Sheet struct {
	book      *Book
	bounds    []factBounds // the book's
	rules     int          // how many rules the book has
	at        []int32      // where the facts stand in vals; stale for those not read
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
	room      room
}

// room is the first room for what few lines need, so that a fresh sheet is few allocations.
type room struct {
	ints      [160]int32 // at, then kids
	limits    [32]*Limit
	tables    [8]*Table
	schedules [2]*Schedule
	switches  [6]*Switch
	off       [6]switchedOff
	wides     [2]interval
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
	return newSheet(b, need{vals: len(b.facts) + len(b.rules), finds: len(b.rules), kids: len(b.rules)})
}

// need is how much of each a sheet's rules use.
type need struct{ vals, finds, kids, limits int }

func newSheet(b *Book, n need) *Sheet {
	s := &Sheet{book: b, bounds: b.bounds, rules: len(b.rules), score: -1}
	s.vals, s.finds = make([]value, 0, n.vals), make([]finding, 0, n.finds)
	facts := len(b.facts)
	ints := s.room.ints[:]
	if facts+n.kids > len(ints) {
		ints = make([]int32, facts+n.kids)
	}
	s.at, s.kids, s.limits = ints[:facts:facts], ints[facts:facts], s.room.limits[:0]
	if n.limits > len(s.room.limits) {
		s.limits = make([]*Limit, 0, n.limits)
	}
	s.tables, s.off, s.wides, s.schedules = s.room.tables[:0], s.room.off[:0], s.room.wides[:0], s.room.schedules[:0]
	s.switches = s.room.switches[:0]
	return s
}

// Reset empties the sheet for another evaluation and keeps its memory. Answers that were read from it become invalid.
func (s *Sheet) Reset(f Frame) { s.reset(&f) }

func (s *Sheet) reset(f *Frame) {
	s.vals, s.finds, s.kids, s.wides = s.vals[:0], s.finds[:0], s.kids[:0], s.wides[:0]
	s.by = s.by[:0]
	s.limits, s.schedules, s.ladders, s.off, s.tables = s.limits[:0], s.schedules[:0], s.ladders[:0], s.off[:0], s.tables[:0]
	s.breach, s.fault, s.score, s.also, s.switches = s.breach[:0], nil, -1, s.also[:0], s.switches[:0]
	s.verdict, s.decided, s.frame, s.plan = Undetermined, false, *f, nil
}

// serve makes the sheet one for the rules of a book.
func (s *Sheet) serve(b *Book) {
	if s.book != b || len(s.at) != len(b.facts) {
		s.book, s.bounds, s.rules, s.at = b, b.bounds, len(b.rules), make([]int32, len(b.facts))
	}
}

// Book returns the book whose rules are on the sheet.
func (s *Sheet) Book() *Book { return s.book }

// slip keeps a programmer's mistake; the first ones suffice.
func (s *Sheet) slip(what string) {
	if s.fault == nil {
		s.fault = fmt.Errorf("%w: %s: after line %d: %s", ErrRules, s.book.scheme, len(s.finds), what)
	}
}

// Err returns what keeps the sheet from being an answer: a faulty book, faulty rules, or a fact out of bounds.
func (s *Sheet) Err() error {
	switch {
	case s.book.err != nil:
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

func (s *Sheet) breached() []Fact {
	facts := make([]Fact, 0, len(s.breach))
	for _, id := range s.breach {
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
