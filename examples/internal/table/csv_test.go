package table

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// told reads a table and tells every row as "line: cells", every bad one as "line! code line:column".
func told(t *testing.T, text string) []string {
	t.Helper()
	c, err := NewCSV(strings.NewReader(text))
	require.NoError(t, err)
	var all []string
	for {
		row, err := c.Next()
		var bad *door.InputError
		switch {
		case errors.Is(err, io.EOF):
			return all
		case errors.As(err, &bad):
			p := bad.Problems[0]
			assert.True(t, p.Text.Whole() && p.Remedy.Whole())
			all = append(all, fmt.Sprintf("%d! %s %d:%d", row.Line, p.Code, p.Line, p.Column))
		default:
			require.NoError(t, err)
			all = append(all, fmt.Sprintf("%d: %s", row.Line, strings.Join(row.Cells, "|")))
		}
	}
}

func TestRows(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"plain":                             {"a,b\n1,2\n3,4\n", "2: 1|2/3: 3|4"},
		"CRLF, no end of the last":          {"a,b\r\n1,2\r\n3,4", "2: 1|2/3: 3|4"},
		"byte order mark":                   {"\uFEFFa,b\n1,2", "2: 1|2"},
		"quoted commas and quotes":          {"a,b\n\"1,5\",\"\"\"x\"\"\"\n", "2: 1,5|\"x\""},
		"quoted line breaks":                {"a,b\r\n\"x\r\ny\",2\r\n3,4\r\n", "2: x\ny|2/4: 3|4"},
		"blank rows":                        {"\n\na,b\n\n1,2\n,\n , \n3,4\n\n", "5: 1|2/8: 3|4"},
		"remarks":                           {"a,b\n#说明,甲\n1,2\n#notes,x\n#1,2\n", "3: 1|2/5: #1|2"},
		"blank cells beyond":                {"a,b,,\n1,2,,\n1,2,,,\n", "2: 1|2/3: 1|2"},
		"ragged":                            {"a,b\n1\n1,2,3\n3,4\n", "2! wrong_length 2:0/3! wrong_length 3:0/4: 3|4"},
		"quote out of place":                {"a,b\n1\"x,2\n\"1\"x,2\n3,4\n", "2! syntax 2:0/3! syntax 3:0/4: 3|4"},
		"quote never closed":                {"a,b\n\"1,2\n3,4\n5,6\n", "2! syntax 2:0/3: 3|4/4: 5|6"},
		"unclosed, then a quoted one":       {"a,b\n\"1,2\n3,4\n\"5\",6\n7,8\n", "2! syntax 4:0/3: 3|4/4: 5|6/5: 7|8"},
		"unclosed joins what follows":       {"a,b\nx,\"1\n3,4\n5,\"6\"\n7,8\n", "2! syntax 4:0/3: 3|4/4: 5|6/5: 7|8"},
		"replacement character":             {"a,b\n1,甲\uFFFD\n3,4\n", "2! invalid_utf8 2:2/3: 3|4"},
		"no UTF-8":                          {"a,b\n1,甲乙\xff\n3,4\n", "2! invalid_utf8 2:2/3: 3|4"},
		"damage on the second line":         {"a,b\n\"x\ny\uFFFD\",2\n3,4\n", "2! invalid_utf8 3:1/4: 3|4"},
		"a line that is far too long":       {"a,b\n" + strings.Repeat("x", MaxRecord+3) + ",1\n3,4\n", "2! too_large 2:0/3: 3|4"},
		"long line after a quote":           {"a,b\n\"1,2\n" + strings.Repeat("x", MaxRecord+3) + "\n3,4\n", "2! syntax 2:0/3! too_large 3:0/4: 3|4"},
		"spaces around names of the header": {" a , b \n1,2", "2: 1|2"},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, strings.Join(told(t, c.text), "/")) })
	}
}

func TestDamageNamesItsPlace(t *testing.T) {
	c, err := NewCSV(strings.NewReader("id,sales\n甲公司\uFFFD,2\n"))
	require.NoError(t, err)
	row, err := c.Next()
	var bad *door.InputError
	require.ErrorAs(t, err, &bad)
	assert.Equal(t, []string{"甲公司\uFFFD", "2"}, row.Cells)
	p := bad.Problems[0]
	assert.Equal(t, "id", p.Path)
	assert.Contains(t, p.Text.ZH, "第 2 行第 4 个字符已损坏")
	assert.Contains(t, p.Text.EN, "character 4 of line 2")
	assert.Contains(t, p.Remedy.ZH, "CSV UTF-8（逗号分隔）")
}

func TestHeaderFaults(t *testing.T) {
	for text, want := range map[string]string{
		"":             "第一行应为栏名",
		"\n\n":         "第一行应为栏名",
		"a,b,a\n":      "a（第 1 行第 3 列）：表头栏名重复",
		"a,,b\n":       "第 1 行第 2 列：表头此栏没有栏名",
		"a;b;c\n":      "不是半角逗号",
		"a\tb\n":       "不是半角逗号",
		"a，b\n":        "不是半角逗号",
		"a\r1\r2\r":    "不是半角逗号",
		"a,\uFFFDb\n":  "第 1 行第 3 个字符已损坏",
		"a,\"b\n1,2\n": "第 1 行的引号没有闭合",
		"a,b\"\n":      "第 1 行有多余或错位的双引号",
	} {
		_, err := NewCSV(strings.NewReader(text))
		var b interface{ Text(rule.Lang) string }
		require.ErrorAs(t, err, &b, "%q", text)
		assert.Contains(t, b.Text(rule.ZH), want, "%q", text)
	}
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, io.ErrClosedPipe }

func TestBrokenInputEndsIt(t *testing.T) {
	c, err := NewCSV(io.MultiReader(strings.NewReader("a,b\n1,2\n\"3"), failing{}))
	require.NoError(t, err)
	_, err = c.Next()
	require.NoError(t, err)
	_, err = c.Next()
	assert.ErrorIs(t, err, io.ErrClosedPipe)
	_, err = NewCSV(failing{})
	assert.ErrorIs(t, err, io.ErrClosedPipe)
}

// TestManyUnclosedQuotes: what is read again stays in proportion.
func TestManyUnclosedQuotes(t *testing.T) {
	const rows = 20_000
	all := told(t, "a,b\n"+strings.Repeat("\"x,1\n", rows))
	assert.Len(t, all, rows)
}

// FuzzCSV holds the reader to package encoding/csv wherever that accepts the whole text, and to ending without a panic
// everywhere.
func FuzzCSV(f *testing.F) {
	for _, seed := range []string{"a,b\n1,2\n", "a,b\r\n\"x\r\ny\",\"\"\"\"\n", "a\n\"1\n2\n", "\uFEFFa,b\n,\n#说明,\n", "a,b\n1\"2,\n\"1\"2,3", "甲,\xff\n\uFFFD,1\n"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, whole := allRows(text)
		std := csv.NewReader(strings.NewReader(text))
		std.FieldsPerRecord = -1
		want, err := std.ReadAll()
		if err != nil || !utf8.ValidString(text) || strings.Contains(text, "\uFFFD") || strings.HasPrefix(text, "\uFEFF") {
			return
		}
		var full [][]string
		for _, row := range want {
			if !blank(row) {
				full = append(full, row)
			}
		}
		assert.True(t, whole)
		assert.Equal(t, full, got)
	})
}

// allRows reads rows of any width, without a header; whole says that none was bad.
func allRows(text string) (all [][]string, whole bool) {
	c := &CSV{lines: NewLines(strings.NewReader(text))}
	for whole = true; ; {
		row, err := c.row()
		switch {
		case errors.Is(err, io.EOF):
			return all, whole
		case err != nil:
			whole = false
		default:
			all = append(all, row.Cells)
		}
	}
}
