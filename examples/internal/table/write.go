package table

import (
	"encoding/csv"
	"io"
	"strings"
	"unicode/utf8"
)

// Writer writes CSV that spreadsheets open right: UTF-8 with a byte order mark, lines ended by CRLF.
type Writer struct{ csv *csv.Writer }

// NewWriter begins a table.
func NewWriter(w io.Writer) (*Writer, error) {
	if _, err := w.Write(mark); err != nil {
		return nil, err
	}
	out := csv.NewWriter(w)
	out.UseCRLF = true
	return &Writer{out}, nil
}

// Row writes one row. Cells that hold what somebody typed pass through Text before.
func (w *Writer) Row(cells ...string) error { return w.csv.Write(cells) }

// Cell prepares what somebody typed; see Text.
func (w *Writer) Cell(text string) string { return Text(text) }

// Close writes what is buffered.
func (w *Writer) Close() error { return w.Flush() }

// Flush writes what is buffered.
func (w *Writer) Flush() error {
	w.csv.Flush()
	return w.csv.Error()
}

// Text makes a cell that spreadsheets show as the text it is. What begins like a formula gets an apostrophe before it,
// so that nobody's name is ever computed. What they would turn into a number or a date and so damage, such as a code of
// 18 digits, 007 or 1-2, gets a tab before it, which they do not show and which this package takes off again.
func Text(cell string) string {
	first, _ := utf8.DecodeRuneInString(cell)
	switch {
	case cell == "":
		return cell
	case strings.ContainsRune("=+-@\t\r\n＝＋－＠", first):
		return "'" + cell
	case first >= '0' && first <= '9' && convertible(cell):
		return "\t" + cell
	}
	return cell
}

const shownDigits = 11 // a longer number is shown with an exponent

// convertible reports whether a cell that begins with a digit would be shown as something else.
func convertible(cell string) bool {
	if strings.Trim(cell, "0123456789") == "" {
		return len(cell) > shownDigits || len(cell) > 1 && cell[0] == '0'
	}
	return strings.Trim(cell, "0123456789-/.:eE%, ") == ""
}
