package table

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// workbook makes one as a spreadsheet program would; fill may add to the first sheet.
func workbook(t *testing.T, fill func(f *excelize.File, sheet string)) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	fill(f, f.GetSheetName(0))
	var b bytes.Buffer
	require.NoError(t, f.Write(&b))
	return b.Bytes()
}

func allOf(t *testing.T, data []byte) (w *Workbook, rows []Row, problems []error) {
	t.Helper()
	w, err := NewWorkbook(bytes.NewReader(data))
	require.NoError(t, err)
	for {
		row, err := w.Next()
		if errors.Is(err, io.EOF) {
			return w, rows, problems
		}
		if err != nil {
			problems = append(problems, err)
			continue
		}
		rows = append(rows, row)
	}
}

// TestCellsOfAWorkbook: what a spreadsheet program made of a cell comes back as the door asks for it.
func TestCellsOfAWorkbook(t *testing.T) {
	data := workbook(t, func(f *excelize.File, sheet string) {
		require.NoError(t, f.SetSheetRow(sheet, "A1", &[]any{"day", "yes", "staff", "sales", "name", "text_day"}))
		require.NoError(t, f.SetSheetRow(sheet, "A2", &[]any{"#说明", "x"}))
		require.NoError(t, f.SetSheetRow(sheet, "A4", &[]any{time.Date(2026, 7, 15, 0, 0, 0, 0, time.UTC), true, 149.995, 120000000, "甲公司", "2026/7/5"}))
		require.NoError(t, f.SetCellDefault(sheet, "C5", "149.99500000000001"))
		require.NoError(t, f.SetCellDefault(sheet, "D5", "1.2E+8"))
		require.NoError(t, f.SetCellBool(sheet, "B5", false))
	})
	w, rows, problems := allOf(t, data)
	defer w.Close()
	assert.Empty(t, problems)
	require.Len(t, rows, 2)
	assert.Equal(t, []string{"day", "yes", "staff", "sales", "name", "text_day"}, w.Header())
	kinds := []door.Kind{door.Date, door.Boolean, door.Number, door.Amount, door.String, door.Date}
	typed := func(row Row) (cells []string) {
		for i, k := range kinds {
			cells = append(cells, w.Typed(k, row.Cells[i]))
		}
		return cells
	}
	assert.Equal(t, 4, rows[0].Line, "blank rows count")
	assert.Equal(t, []string{"2026-07-15", "true", "149.995", "120000000", "甲公司", "2026-07-05"}, typed(rows[0]))
	assert.Equal(t, []string{"", "false", "149.995", "120000000", "", ""}, typed(rows[1]))
}

func TestShown(t *testing.T) {
	for in, want := range map[string]string{
		"0.30000000000000004": "0.3", "12": "12", "914414000000000001": "914414000000000001", "1E+300": "1E+300", "-1.5": "-1.5",
		"abc": "abc", "1e": "1e", "": "", "149.99500000000001": "149.995", "1234567890.129999999": "1234567890.13", "2.0000000000000001E-2": "0.02",
	} {
		assert.Equal(t, want, shown(in), in)
	}
}

// TestDatesOf1904: workbooks of old Macintosh programs count from another day.
func TestDatesOf1904(t *testing.T) {
	data := workbook(t, func(f *excelize.File, sheet string) {
		yes := true
		require.NoError(t, f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &yes}))
		require.NoError(t, f.SetSheetRow(sheet, "A1", &[]any{"day"}))
		require.NoError(t, f.SetCellDefault(sheet, "A2", "44756"))
	})
	w, rows, _ := allOf(t, data)
	defer w.Close()
	assert.Equal(t, "2026-07-15", w.Typed(door.Date, rows[0].Cells[0]))
}

func TestBadRowsOfAWorkbook(t *testing.T) {
	data := workbook(t, func(f *excelize.File, sheet string) {
		require.NoError(t, f.SetSheetRow(sheet, "A1", &[]any{"a", "b", ""}))
		require.NoError(t, f.SetSheetRow(sheet, "A2", &[]any{"1", "2", " "}))
		require.NoError(t, f.SetSheetRow(sheet, "A3", &[]any{"1", "2", "3", "4"}))
		require.NoError(t, f.SetSheetRow(sheet, "A4", &[]any{"5"}))
	})
	w, rows, problems := allOf(t, data)
	defer w.Close()
	assert.Equal(t, []Row{{2, []string{"1", "2"}}, {4, []string{"5", ""}}}, rows)
	require.Len(t, problems, 1)
	assert.Contains(t, problems[0].Error(), "4 cells")
}

func TestNoWorkbook(t *testing.T) {
	whole := workbook(t, func(f *excelize.File, sheet string) { require.NoError(t, f.SetCellStr(sheet, "A1", "a")) })
	empty := workbook(t, func(*excelize.File, string) {})
	for name, data := range map[string][]byte{"torn": whole[:len(whole)/2], "no zip": []byte("PK\x03\x04 and nothing more"), "nothing": nil} {
		_, err := NewWorkbook(bytes.NewReader(data))
		var f *fault.Fault
		require.ErrorAs(t, err, &f, name)
		assert.Contains(t, f.Text(rule.ZH), "工作簿已损坏", name)
	}
	_, err := NewWorkbook(bytes.NewReader(empty))
	assert.ErrorContains(t, err, "empty")
	_, err = NewWorkbook(io.LimitReader(zeros{}, maxWorkbook+2))
	assert.ErrorContains(t, err, "larger than 64 MB")
	damaged := bytes.Replace(whole, []byte("xl/worksheets/sheet1.xml"), []byte("xl/worksheets/sheet9.xml"), 2)
	_, err = NewWorkbook(bytes.NewReader(damaged))
	assert.Error(t, err)
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { return len(p), nil }

// TestWorkbookWriter: what is written comes back, strings as strings, also those that look like formulas and numbers.
func TestWorkbookWriter(t *testing.T) {
	var b bytes.Buffer
	w, err := NewWorkbookWriter(&b, "结果")
	require.NoError(t, err)
	rows := [][]string{{"id", "名称"}, {"914414000000000001", "=cmd()"}, {"", "甲 & 乙 <丙>"}}
	for _, row := range rows {
		require.NoError(t, w.Row(row...))
	}
	require.NoError(t, w.Flush())
	require.NoError(t, w.Close())
	r, got, problems := allOf(t, b.Bytes())
	defer r.Close()
	assert.Empty(t, problems)
	assert.Equal(t, rows[0], r.Header())
	assert.Equal(t, []Row{{2, rows[1]}, {3, rows[2]}}, got)
	f, err := excelize.OpenReader(bytes.NewReader(b.Bytes()))
	require.NoError(t, err)
	defer f.Close()
	formula, err := f.GetCellFormula("结果", "B2")
	require.NoError(t, err)
	assert.Empty(t, formula)
}

// TestForm: the form reads back as a table, whose remarks are passed over.
func TestForm(t *testing.T) {
	var b bytes.Buffer
	form := Form{Sheet: "申请表", NotesSheet: "说明", Notes: [][]string{{"填报项", "名称"}, {"sales", "销售收入"}}, Columns: []FormColumn{
		{Name: "id", Title: RemarkZH, Sample: "1"}, {Name: "sales", Title: "销售收入（元）", Sample: "1200.5", Number: true}, {Name: "yes", Title: "是否", Sample: "是", Choices: []string{"是", "否"}},
	}}
	require.NoError(t, form.Write(&b))
	w, rows, problems := allOf(t, b.Bytes())
	defer w.Close()
	assert.Empty(t, problems)
	assert.Equal(t, []Row{{3, []string{"1", "1200.5", "是"}}}, rows)
}

// FuzzWorkbook: nothing that comes in panics, or is read for ever.
func FuzzWorkbook(f *testing.F) {
	file := excelize.NewFile()
	var b bytes.Buffer
	if file.SetSheetRow("Sheet1", "A1", &[]any{"a", "b"}) == nil && file.Write(&b) == nil {
		f.Add(b.Bytes())
	}
	f.Add([]byte("PK\x03\x04"))
	f.Add([]byte(strings.Repeat("PK\x05\x06", 8)))
	f.Fuzz(func(t *testing.T, data []byte) {
		w, err := NewWorkbook(bytes.NewReader(data))
		if err != nil {
			return
		}
		defer w.Close()
		for range 1000 {
			if _, err := w.Next(); errors.Is(err, io.EOF) {
				return
			}
		}
	})
}
