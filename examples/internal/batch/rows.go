package batch

import (
	"cmp"
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// tableReader is a table, whatever file it is in.
type tableReader interface {
	Header() []string
	Next() (table.Row, error)
	Typed(k door.Kind, cell string) string
	Close() error
}

// rows reads applications from a table.
type rows struct {
	table   tableReader
	judge   schemes.Judge
	passed  []ID        // the columns passed through, empty
	idAt    []int       // and where they stand
	columns []string    // the columns of facts
	factAt  []int       // and where they stand
	kinds   []door.Kind // and what they hold
	cells   []string    // room for the cells of one row
}

// openCSV reads a table of text.
func openCSV(j Job, judge schemes.Judge, in io.Reader) (source, error) {
	csv, err := table.NewCSV(in)
	if err != nil {
		return nil, err
	}
	return openRows(j, judge, csv)
}

// openWorkbook reads the first sheet of a workbook.
func openWorkbook(j Job, judge schemes.Judge, in io.Reader) (source, error) {
	book, err := table.NewWorkbook(in)
	if err != nil {
		return nil, err
	}
	r, err := openRows(j, judge, book)
	if err != nil {
		return nil, errors.Join(err, book.Close())
	}
	return r, nil
}

// openRows looks at the header and refuses what would spoil every row.
func openRows(j Job, judge schemes.Judge, from tableReader) (source, error) {
	r := &rows{table: from, judge: judge}
	fields := j.Scheme.Fields()
	if err := missingIDs(j.IDs, from.Header()); err != nil {
		return nil, err
	}
	for at, name := range from.Header() {
		kind, isFact := kindAt(fields, name)
		isID := isID(j, name, isFact)
		if isID {
			r.passed, r.idAt = append(r.passed, ID{Name: name}), append(r.idAt, at)
		}
		if isFact || !isID {
			r.columns, r.factAt, r.kinds = append(r.columns, name), append(r.factAt, at), append(r.kinds, kind)
		}
	}
	if err := elsewhere(j.Scheme, r.columns); err != nil {
		return nil, err
	}
	r.cells = make([]string, len(r.columns))
	return r, r.checkHeader(fields, cmp.Or(j.Besides, rule.T("用 -id 栏名 原样带出", "is named by -id")))
}

// isID reports whether a column is passed through: one asked for or, where none was, a usual one that is no fact.
func isID(j Job, name string, isFact bool) bool {
	if j.IDs != nil {
		return slices.Contains(j.IDs, name)
	}
	return !isFact && slices.Contains(j.Usual, name)
}

func (r *rows) ids() []string {
	var names []string
	for _, id := range r.passed {
		names = append(names, id.Name)
	}
	return names
}

func (r *rows) next() (Record, rule.Decision, error) {
	row, err := r.table.Next()
	record := Record{row.Line, r.idsOf(row.Cells)}
	if err != nil {
		return record, rule.Decision{}, err
	}
	for i, at := range r.factAt {
		r.cells[i] = r.table.Typed(r.kinds[i], row.Cells[at])
	}
	d, err := r.judge.Row(r.columns, r.cells)
	return record, d, r.placed(err, row.Line)
}

func (r *rows) close() error { return r.table.Close() }

func (r *rows) idsOf(cells []string) []ID {
	ids := slices.Clone(r.passed)
	for i, at := range r.idAt {
		if at < len(cells) {
			ids[i].Value = strings.TrimSpace(cells[at])
		}
	}
	return ids
}

// placed turns the number of a column of facts into that of the table's column.
func (r *rows) placed(err error, line int) error {
	err = Place(err, line)
	if bad, ok := err.(*door.InputError); ok {
		for i := range bad.Problems {
			if c := bad.Problems[i].Column; c > 0 {
				bad.Problems[i].Column = r.factAt[c-1] + 1
			}
		}
	}
	return err
}

// kindAt finds what a column such as awards[0].rank holds.
func kindAt(fields []door.Field, column string) (door.Kind, bool) {
	path := general(column)
	for _, f := range fields {
		if f.Path == path {
			return f.Kind, true
		}
	}
	return "", false
}

// general drops the numbers of items: awards[0].rank is found as awards[].rank.
func general(column string) string {
	var b strings.Builder
	inside := false
	for _, c := range column {
		if c == ']' {
			inside = false
		}
		if !inside {
			b.WriteRune(c)
		}
		if c == '[' {
			inside = true
		}
	}
	return b.String()
}
