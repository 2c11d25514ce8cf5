package table

import (
	"errors"
	"io"
	"slices"
	"strconv"

	"github.com/xuri/excelize/v2"
)

// Rows takes a table row by row.
type Rows interface {
	Row(cells ...string) error
	// Cell prepares what somebody typed, so that a spreadsheet shows it as the text it is.
	Cell(text string) string
	// Flush writes what can be written before the end, Close the rest.
	Flush() error
	Close() error
}

// WorkbookWriter writes an .xlsx workbook. Rows go to a temporary file, the workbook to its writer when it is closed.
type WorkbookWriter struct {
	out    io.Writer
	file   *excelize.File
	stream *excelize.StreamWriter
	sheet  string
	sheets int
	line   int
	header []string
	style  int
}

// NewWorkbookWriter begins a workbook whose first row is a header.
func NewWorkbookWriter(out io.Writer, sheet string) (*WorkbookWriter, error) {
	w := &WorkbookWriter{out: out, file: excelize.NewFile(), sheet: sheet, sheets: 1}
	style, err := w.file.NewStyle(headerStyle())
	w.style = style
	return w, err
}

func headerStyle() *excelize.Style {
	return &excelize.Style{Font: &excelize.Font{Bold: true}, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"DCE6F1"}},
		Alignment: &excelize.Alignment{WrapText: true, Vertical: "top"}}
}

// Row writes one row, the first of which is the header; where a sheet is full, another begins with the same header.
func (w *WorkbookWriter) Row(cells ...string) error {
	if w.stream == nil {
		w.header = slices.Clone(cells)
		return w.begin(w.file.SetSheetName(w.file.GetSheetName(0), w.sheet), w.sheet)
	}
	if w.line == excelize.TotalRows {
		w.sheets++
		name := w.sheet + strconv.Itoa(w.sheets)
		_, err := w.file.NewSheet(name)
		return errors.Join(w.stream.Flush(), w.begin(err, name), w.write(cells))
	}
	return w.write(cells)
}

// begin opens a sheet that was just made, unless that failed, and writes its header.
func (w *WorkbookWriter) begin(err error, sheet string) error {
	if err != nil {
		return err
	}
	if w.stream, err = w.file.NewStreamWriter(sheet); err != nil {
		return err
	}
	w.line = 0
	return errors.Join(w.stream.SetColWidth(1, max(len(w.header), 1), columnWidth),
		w.stream.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}),
		w.write(w.header, excelize.RowOpts{StyleID: w.style}))
}

const columnWidth = 18 // characters

func (w *WorkbookWriter) write(cells []string, o ...excelize.RowOpts) error {
	w.line++
	at, err := excelize.CoordinatesToCellName(1, w.line)
	if err != nil {
		return err
	}
	values := make([]any, len(cells))
	for i, cell := range cells {
		if cell != "" {
			values[i] = cell // a string stays a string, whatever it looks like
		}
	}
	return w.stream.SetRow(at, values, o...)
}

// Cell changes nothing: what is written as a string is never computed.
func (w *WorkbookWriter) Cell(text string) string { return text }

// Flush does nothing before the end.
func (w *WorkbookWriter) Flush() error { return nil }

// Close writes the workbook.
func (w *WorkbookWriter) Close() error {
	defer w.file.Close()
	if w.stream != nil {
		if err := w.stream.Flush(); err != nil {
			return err
		}
	}
	return w.file.Write(w.out)
}
