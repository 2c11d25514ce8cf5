package rule

// Basis says where a number, table or switch of a policy comes from.
type Basis struct {
	Cite   Citation   `json:"cite"`
	Source Provenance `json:"source"`
}

// Limit is one number of the law. Whether a boundary is inclusive is said by the rule that uses it, and printed.
type Limit struct {
	Value Number
	// High is the upper end where the figure is unknown (Source is Unknown): the figure lies in [Value, High], and
	// what rests on it stays undetermined unless the whole range decides alike. Otherwise it is not read.
	High Number
	Basis
}

// Switch says whether a clause exists in an edition, or which of two readings an edition takes.
type Switch struct {
	On bool
	Basis
}

// MaxRows bounds the rows of a Table and the steps of Steps and Schedule.
const MaxRows = 10

// Row is one band of a table: from From (inclusive, unless Above) up to where the next row begins it earns Low to High
// points. Low equals High except where experts choose within the band.
type Row struct {
	From      Number
	Above     bool // From itself is excluded: the band starts just above it
	Low, High Number
}

// Points is a row that earns fixed points.
func Points(from, points Number) Row { return Row{From: from, Low: points, High: points} }

// Table gives points by band. Below the first row it gives none; the last row is open upwards.
type Table struct {
	Rows [MaxRows]Row
	Used int // how many rows are used
	Basis
}

// NewTable builds a table from rows in ascending order. Too many rows are kept in Used, which a policy check refuses.
func NewTable(b Basis, rows ...Row) Table {
	t := Table{Used: len(rows), Basis: b}
	copy(t.Rows[:], rows)
	return t
}

// All returns the rows used.
func (t *Table) All() []Row { return t.Rows[:t.count()] }

func (t *Table) count() int { return min(max(t.Used, 0), MaxRows) }

// Case is one line of a Schedule: for facts from From the limit is Limit.
type Case struct {
	From  Number
	Above bool // From itself is excluded: the line starts just above it
	Limit Number
}

// Schedule selects a limit by a fact, as the R&D share is selected by sales. Lines ascend; below the first line the
// schedule gives no limit.
type Schedule struct {
	Cases [MaxRows]Case
	Used  int
	Basis
}

// NewSchedule builds a schedule from cases in ascending order.
func NewSchedule(b Basis, cases ...Case) Schedule {
	s := Schedule{Used: len(cases), Basis: b}
	copy(s.Cases[:], cases)
	return s
}

// All returns the cases used.
func (s *Schedule) All() []Case { return s.Cases[:min(max(s.Used, 0), MaxRows)] }

// Steps is a regular ladder: nothing below From, Base at From, Each more for every further whole Width, up to Cap.
type Steps struct {
	From, Base, Width, Each, Cap Number
	Basis
}
