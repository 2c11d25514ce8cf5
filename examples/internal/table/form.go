package table

import (
	"io"
	"strings"

	"github.com/xuri/excelize/v2"
)

// Form is a workbook to fill in: a sheet with the names of the columns, what they mean, and a sample row; and a sheet that
// explains more.
type Form struct {
	Sheet, NotesSheet string
	Columns           []FormColumn
	Notes             [][]string // the first row is a header
}

// FormColumn is one column of it.
type FormColumn struct {
	Name, Title, Sample string
	Choices             []string // offered in every row; none where anything may be written
	Number              bool     // the sample is a number
}

const formRows = 2000 // that offer their choices

// Write writes the workbook.
func (f *Form) Write(w io.Writer) error {
	file := excelize.NewFile()
	defer file.Close()
	b := &formWriter{file: file, sheet: f.Sheet}
	b.keep(file.SetSheetName(file.GetSheetName(0), f.Sheet))
	bold, err := file.NewStyle(headerStyle())
	b.keep(err)
	quiet, err := file.NewStyle(&excelize.Style{Font: &excelize.Font{Italic: true, Color: "666666"}, Alignment: &excelize.Alignment{WrapText: true, Vertical: "top"}})
	b.keep(err)
	for i, c := range f.Columns {
		b.column(i+1, c)
	}
	b.keep(file.SetRowStyle(f.Sheet, 1, 1, bold))
	b.keep(file.SetRowStyle(f.Sheet, 2, 2, quiet))
	b.keep(file.SetPanes(f.Sheet, &excelize.Panes{Freeze: true, XSplit: 2, YSplit: 2, TopLeftCell: "C3", ActivePane: "bottomRight"}))
	b.notes(f, bold)
	if b.err != nil {
		return b.err
	}
	return file.Write(w)
}

// formWriter keeps the first error.
type formWriter struct {
	file  *excelize.File
	sheet string
	err   error
}

func (b *formWriter) keep(err error) {
	if b.err == nil {
		b.err = err
	}
}

func at(column, row int) string {
	name, _ := excelize.CoordinatesToCellName(column, row) // both count from 1
	return name
}

func (b *formWriter) column(n int, c FormColumn) {
	letter, err := excelize.ColumnNumberToName(n)
	b.keep(err)
	b.keep(b.file.SetCellStr(b.sheet, at(n, 1), c.Name))
	b.keep(b.file.SetCellStr(b.sheet, at(n, 2), c.Title))
	b.keep(b.file.SetColWidth(b.sheet, letter, letter, columnWidth))
	switch {
	case c.Sample == "":
	case c.Number:
		b.keep(b.file.SetCellDefault(b.sheet, at(n, 3), c.Sample))
	default:
		b.keep(b.file.SetCellStr(b.sheet, at(n, 3), c.Sample))
	}
	if list := strings.Join(c.Choices, ","); list != "" && len(list) <= 255 { // what a spreadsheet allows
		offer := excelize.NewDataValidation(true)
		offer.SetSqref(at(n, 3) + ":" + at(n, formRows))
		b.keep(offer.SetDropList(c.Choices))
		offer.ShowErrorMessage = false // the batch says more exactly what is wrong
		b.keep(b.file.AddDataValidation(b.sheet, offer))
	}
}

func (b *formWriter) notes(f *Form, bold int) {
	_, err := b.file.NewSheet(f.NotesSheet)
	b.keep(err)
	for row, cells := range f.Notes {
		for column, cell := range cells {
			b.keep(b.file.SetCellStr(f.NotesSheet, at(column+1, row+1), cell))
		}
	}
	b.keep(b.file.SetRowStyle(f.NotesSheet, 1, 1, bold))
	for letter, width := range map[string]float64{"A": 28, "B": 34, "C": 16, "D": 34, "E": 70} {
		b.keep(b.file.SetColWidth(f.NotesSheet, letter, letter, width))
	}
}
