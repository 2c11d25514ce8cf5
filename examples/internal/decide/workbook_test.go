package decide

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/rule"
)

// rowsOf reads a workbook whole.
func rowsOf(t *testing.T, file string) [][]string {
	t.Helper()
	f, err := excelize.OpenFile(file)
	require.NoError(t, err)
	defer f.Close()
	rows, err := f.GetRows(f.GetSheetName(0))
	require.NoError(t, err)
	return rows
}

// asWorkbook makes a workbook of the cells of a CSV, all of them strings.
func asWorkbook(t *testing.T, text string) string {
	t.Helper()
	r := csv.NewReader(strings.NewReader(text))
	r.FieldsPerRecord = -1
	rows, err := r.ReadAll()
	require.NoError(t, err)
	f := excelize.NewFile()
	defer f.Close()
	for i, row := range rows {
		require.NoError(t, f.SetSheetRow(f.GetSheetName(0), "A"+strconv.Itoa(i+1), &row))
	}
	file := filepath.Join(t.TempDir(), "申请.xlsx")
	require.NoError(t, f.SaveAs(file))
	return file
}

// TestWorkbookAsCSV: the same cells in a workbook are decided, and rejected, as in CSV.
func TestWorkbookAsCSV(t *testing.T) {
	in := header + "1,甲公司,2026,501,,\n2,乙公司,2026,,,\n3,丙公司,2026,12,1.2E+08x,maybe\n5,戊公司,2015,12,1,是\n6,=cmd(),2026,1,1,是\n7,己公司,2026,-1,1,否\n"
	dir := t.TempDir()
	csvOut, csvRejects := filepath.Join(dir, "a.csv"), filepath.Join(dir, "b.csv")
	bookOut, bookRejects := filepath.Join(dir, "a.xlsx"), filepath.Join(dir, "b.xlsx")
	asCSV := runOn(in, "batch", "techsme", "-out", csvOut, "-rejects", csvRejects)
	asBook := runOn("", "batch", "techsme", "-out", bookOut, "-rejects", bookRejects, asWorkbook(t, in))
	assert.Equal(t, 2, asBook.status)
	assert.Equal(t, strings.ReplaceAll(asCSV.err, csvRejects, bookRejects), asBook.err)
	for book, text := range map[string]string{bookOut: csvOut, bookRejects: csvRejects} {
		want, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(read(t, text), "\uFEFF"))).ReadAll()
		require.NoError(t, err)
		got := rowsOf(t, book)
		require.Len(t, got, len(want))
		for i := range want {
			for len(got[i]) < len(want[i]) {
				got[i] = append(got[i], "")
			}
			for k := range want[i] {
				assert.Equal(t, strings.TrimLeft(want[i][k], "\t'"), got[i][k])
			}
		}
	}
}

// TestTemplatesAsWorkbooks decide as they are, as their JSON does.
func TestTemplatesAsWorkbooks(t *testing.T) {
	for _, s := range schemes.All() {
		for _, l := range rule.Langs() {
			form, out := filepath.Join(t.TempDir(), "申请表.xlsx"), filepath.Join(t.TempDir(), "结果.xlsx")
			got := runOn("", "template", "-lang", string(l), "-out", form, s.Name())
			require.Equal(t, 0, got.status, got.err)
			got = runOn("", "batch", "-lang", string(l), "-out", out, s.Name(), form)
			require.Equal(t, 0, got.status, got.err)
			rows := rowsOf(t, out)
			require.Len(t, rows, 2)
			judge, err := s.Judge(rule.Date{})
			require.NoError(t, err)
			d, err := judge.JSON(s.Template())
			require.NoError(t, err)
			assert.Equal(t, d.Verdict().Text().In(l), rows[1][3])
			data, err := os.ReadFile(form)
			require.NoError(t, err)
			assert.Equal(t, 0, runOn(string(data), "batch", s.Name()).status, "from standard input")
		}
	}
}

func TestWorkbookRefusals(t *testing.T) {
	dir := t.TempDir()
	book, torn := filepath.Join(dir, "a.xlsx"), filepath.Join(dir, "torn.xlsx")
	require.NoError(t, os.WriteFile(torn, []byte("PK\x03\x04 torn"), 0o600))
	for want, args := range map[string][]string{
		"不符":                {"batch", "techsme", "-format", "csv", "-out", book, torn},
		"工作簿的文件名以 .xlsx 结尾": {"batch", "techsme", "-format", "xlsx", "-out", filepath.Join(dir, "a.csv"), torn},
		"工作簿已损坏":            {"batch", "techsme", torn},
		"是多份申请的表格":          {"techsme", torn},
		"企业档案不能用表格填写":       {"template", "-format", "xlsx", "desk"},
		"选项 -in 不能取":        {"batch", "-in", "xls", "techsme", torn},
	} {
		got := runOn("", args...)
		assert.Equal(t, 2, got.status, args)
		assert.Contains(t, got.err, want)
	}
	assert.NoFileExists(t, book)
	old := runOn("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "batch", "techsme")
	assert.Contains(t, old.err, "旧版（.xls）或设有密码")
}

// TestWorkbooksInBoundedMemory: the heap holds the file as it is, the row in hand and what the library buffers, not the 40 MB
// of rows that come in and go out again.
func TestWorkbooksInBoundedMemory(t *testing.T) {
	rows := 5_000 / sizeDivisor
	if testing.Short() {
		rows /= 100
	}
	const mebi = 1 << 20
	dir := t.TempDir()
	in, out := filepath.Join(dir, "a.xlsx"), filepath.Join(dir, "b.xlsx")
	f := excelize.NewFile()
	w, err := f.NewStreamWriter(f.GetSheetName(0))
	require.NoError(t, err)
	require.NoError(t, w.SetRow("A1", []any{"id", "evaluation_year", "employees"}))
	for n := 2; n < rows+2; n++ {
		require.NoError(t, w.SetRow("A"+strconv.Itoa(n), []any{"企业" + strconv.Itoa(n) + strings.Repeat("x", 8000), 2026, 501}))
	}
	require.NoError(t, w.Flush())
	require.NoError(t, f.SaveAs(in))
	require.NoError(t, f.Close())
	var before runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	peak := make(chan uint64)
	done := make(chan struct{})
	go watch(done, peak)
	got := runOn("", "batch", "techsme", "-out", out, in)
	close(done)
	most := <-peak
	require.Equal(t, 0, got.status, got.err)
	assert.Regexp(t, `合计 +`+strconv.Itoa(rows)+`\n`, got.err)
	assert.Less(t, most, before.HeapAlloc+80*mebi)
}
