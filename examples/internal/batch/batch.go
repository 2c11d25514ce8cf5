// Package batch decides many applications, one after another, in bounded memory. A record that cannot be read or decided
// is rejected with its place and remedy; the others are decided all the same.
package batch

import (
	"bufio"
	"errors"
	"io"

	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Form is what the records come as.
type Form string

// The forms. Sniff tells JSON by the brace that it begins with, and a workbook by its signature.
const (
	Sniff Form = "auto"
	JSON  Form = "json" // one object a line
	CSV   Form = "csv"
	XLSX  Form = "xlsx"
)

// Format is what the decisions go out as.
type Format string

// The formats.
const (
	AsCSV  Format = "csv"
	AsJSON Format = "json" // one object a line
	AsText Format = "text"
	AsXLSX Format = "xlsx"
)

// UsualIDs are columns that are passed through when they are there and no others were asked for.
func UsualIDs() []string { return []string{"id", "name", "企业名称", "统一社会信用代码"} }

// Job is one batch.
type Job struct {
	Scheme   schemes.Scheme
	On       rule.Date // decides under the edition in force on this day; zero: under each application's own
	Form     Form
	Encoding table.Encoding
	IDs      []string  // columns to pass through; nil for those of Usual that are there
	Usual    []string  // nil for UsualIDs
	Besides  rule.Text // how to name a column that decides nothing, for remedies; by -id where empty
	Format   Format
	Lang     rule.Lang
	In       io.Reader
	// Out and Rejects are asked for once the beginning of the input was read without a fault, so that a slip does not
	// empty the files of an earlier run.
	Out     func() (io.Writer, error)
	Rejects func() (Rejects, error)
}

// Rejects takes what is wrong with one record after another.
type Rejects interface {
	// Put takes the problems of one record, whose ids were read as far as they could be.
	Put(r Record, e *door.InputError) error
}

// Record says which record something is about.
type Record struct {
	Line int // of the input
	IDs  []ID
}

// ID is one column that is passed through.
type ID struct{ Name, Value string }

// Tally counts how the records came out.
type Tally struct {
	Passed, Failed, Undetermined, Rejected int
	Unchecked                              int            // records about a day after the edition was last checked
	Checked                                rule.Date      // the earliest such last check
	Encoding                               table.Encoding // as found
}

// Total is the number of records.
func (t Tally) Total() int { return t.Passed + t.Failed + t.Undetermined + t.Rejected }

// source yields one record after another with its decision: io.EOF at the end, a *door.InputError for a bad record, any
// other error when reading cannot go on.
type source interface {
	ids() []string
	next() (Record, rule.Decision, error)
	close() error
}

// Each reads the records of a job with a judge of the caller's, one after another, until yield says false. The error with a
// record is a *door.InputError; what Each returns ended the reading.
func Each(j Job, judge schemes.Judge, yield func(Record, error) bool) (err error) {
	raw := bufio.NewReader(j.In)
	in, err := begin(j, judge, raw, table.NewDecoder(raw, j.Encoding))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, in.close()) }()
	for {
		r, _, err := in.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil && !rejected(err) {
			return err
		}
		if !yield(r, err) {
			return nil
		}
	}
}

// Run decides the whole batch. The error says what ended it early; the tally holds what came before.
func Run(j Job) (t Tally, err error) {
	judge, err := j.Scheme.Judge(j.On)
	if err != nil {
		return Tally{}, err
	}
	raw := bufio.NewReader(j.In)
	text := table.NewDecoder(raw, j.Encoding)
	in, err := begin(j, judge, raw, text)
	if err != nil {
		return Tally{Encoding: text.Encoding()}, err
	}
	defer func() { err = errors.Join(err, in.close()) }()
	out, err := newSink(j, in.ids())
	if err != nil {
		return Tally{}, err
	}
	rejects, err := j.Rejects()
	if err != nil {
		return Tally{}, err
	}
	t, err = decideAll(in, out, rejects)
	t.Encoding = text.Encoding()
	return t, errors.Join(err, out.end())
}

// begin tells a workbook from text.
func begin(j Job, judge schemes.Judge, raw *bufio.Reader, text io.Reader) (source, error) {
	if j.Usual == nil {
		j.Usual = UsualIDs()
	}
	head, _ := raw.Peek(4) // what is shorter is no workbook
	if j.Form == XLSX || j.Form == Sniff && table.IsWorkbook(head) {
		return openWorkbook(j, judge, raw)
	}
	return open(j, judge, text)
}

func decideAll(in source, out sink, rejects Rejects) (t Tally, err error) {
	for {
		r, d, err := in.next()
		var bad *door.InputError
		switch {
		case errors.Is(err, io.EOF):
			return t, nil
		case errors.As(err, &bad):
			t.Rejected++
			err = rejects.Put(r, bad)
		case err == nil:
			t.count(d)
			err = out.put(r, d)
		}
		if err != nil {
			return t, err
		}
	}
}

func (t *Tally) count(d rule.Decision) {
	if checked, late := unchecked(d); late {
		if t.Unchecked++; t.Unchecked == 1 || checked.Before(t.Checked) {
			t.Checked = checked
		}
	}
	switch d.Verdict() {
	case rule.Passed:
		t.Passed++
	case rule.Failed:
		t.Failed++
	default:
		t.Undetermined++
	}
}
