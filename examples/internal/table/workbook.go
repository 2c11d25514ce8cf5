package table

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/shopspring/decimal"
	"github.com/xuri/excelize/v2"

	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// What a workbook may take: it is kept in memory as the file is, and unpacked to temporary files.
const (
	maxWorkbook = 64 << 20 // bytes of the file
	maxUnpacked = 2 << 30  // bytes of all it holds
	inMemory    = 1 << 20  // bytes of one part that is unpacked in memory
)

// Workbook reads the first sheet of an .xlsx workbook row by row. A formula counts by the value that was saved with it.
type Workbook struct {
	file   *excelize.File
	rows   *excelize.Rows
	line   int
	header []string
	epoch  rule.Date // day 0 of its dates
}

// IsWorkbook reports whether what begins so is a workbook of .xlsx.
func IsWorkbook(head []byte) bool { return bytes.HasPrefix(head, []byte("PK\x03\x04")) }

// NewWorkbook reads the header. Close it in the end.
func NewWorkbook(r io.Reader) (*Workbook, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxWorkbook+1))
	if err != nil {
		return nil, err
	}
	if len(data) > maxWorkbook {
		return nil, fault.New(rule.T("工作簿超过 64 MB", "the workbook is larger than 64 MB"), rule.T("请拆成几个文件，或另存为 CSV", "split it, or save it as CSV"))
	}
	file, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{RawCellValue: true, UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: inMemory})
	if err != nil {
		return nil, unreadable()
	}
	w := &Workbook{file: file, epoch: rule.NewDate(1899, 12, 30)}
	if props, err := file.GetWorkbookProps(); err == nil && props.Date1904 != nil && *props.Date1904 {
		w.epoch = rule.NewDate(1904, 1, 1)
	}
	if err := w.begin(); err != nil {
		return nil, errors.Join(err, w.Close())
	}
	return w, nil
}

// begin opens the first sheet and reads its header.
func (w *Workbook) begin() (err error) {
	if w.rows, err = w.file.Rows(w.file.GetSheetName(0)); err != nil {
		return unreadable()
	}
	row, err := w.row()
	if errors.Is(err, io.EOF) {
		return emptyTable()
	}
	if err == nil {
		w.header, err = headerOf(row)
	}
	return err
}

// Close takes the temporary files away.
func (w *Workbook) Close() error {
	if w.rows != nil {
		_ = w.rows.Close() // what was read stays read
	}
	return w.file.Close()
}

// Header returns the names of the columns.
func (w *Workbook) Header() []string { return w.header }

// Next returns the next row, io.EOF after the last one. Cells that were never filled are empty.
func (w *Workbook) Next() (Row, error) {
	for {
		row, err := w.row()
		if err != nil {
			return row, err
		}
		if remark(row) {
			continue
		}
		if extra := len(row.Cells) - len(w.header); extra > 0 && !blank(row.Cells[len(w.header):]) {
			return row, bad(wrongWidth(row.Line, len(w.header), len(row.Cells)))
		} else if extra > 0 {
			row.Cells = row.Cells[:len(w.header)]
		}
		for len(row.Cells) < len(w.header) {
			row.Cells = append(row.Cells, "")
		}
		return row, nil
	}
}

// row reads the next row that is not blank.
func (w *Workbook) row() (Row, error) {
	for w.rows.Next() {
		w.line++
		cells, err := w.rows.Columns()
		if err != nil {
			return Row{Line: w.line}, unreadable()
		}
		if !blank(cells) {
			return Row{w.line, cells}, nil
		}
	}
	if w.rows.Error() != nil {
		return Row{Line: w.line}, unreadable()
	}
	return Row{}, io.EOF
}

// Typed reads what a workbook keeps of a cell as the door asks for it: a date is a count of days, yes is 1, and a number
// has the 15 digits that a spreadsheet shows.
func (w *Workbook) Typed(k door.Kind, cell string) string {
	cell = strings.TrimSpace(cell)
	switch {
	case k == door.Boolean && cell == "1":
		return "true"
	case k == door.Boolean && cell == "0":
		return "false"
	case k == door.Date && wholeDays(cell):
		var days int
		_, _ = fmt.Sscan(cell, &days) // five digits, as was seen
		return w.epoch.AddDays(days).String()
	case k == door.Amount, k == door.Number, k == door.Integer:
		return shown(cell)
	}
	return Typed(k, cell)
}

// wholeDays reports whether a cell is a count of days in the years 1954 to 2173.
func wholeDays(cell string) bool {
	return len(cell) == 5 && strings.Trim(cell, "0123456789") == "" && cell >= "20000"
}

const shownPrecision = 15

// shown rounds what binary fractions made of a number, such as 149.99500000000001, and writes exponents out.
func shown(cell string) string {
	if strings.Trim(cell, "0123456789") == "" || len(cell) > 30 || strings.Trim(cell, "-+.0123456789Ee") != "" {
		return cell
	}
	n, err := decimal.NewFromString(cell)
	if err != nil || n.Exponent() > 30 || n.Exponent() < -30 {
		return cell
	}
	if extra := n.NumDigits() - shownPrecision; extra > 0 {
		n = n.Round(-n.Exponent() - int32(extra))
	}
	return n.String()
}

// unreadable says that a workbook cannot be read; what the library says of it helps no clerk.
func unreadable() error {
	return fault.New(rule.T("工作簿已损坏，或不是 .xlsx 工作簿", "the workbook is damaged, or no .xlsx workbook"),
		rule.T("请在 Excel 或 WPS 中打开并另存为“Excel 工作簿 (*.xlsx)”，不设密码；或另存为 CSV", "open it in Excel or WPS and save it as an Excel workbook (*.xlsx) without a password, or as CSV"))
}
