package table

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule/door"
)

func TestWriter(t *testing.T) {
	var b strings.Builder
	w, err := NewWriter(&b)
	require.NoError(t, err)
	require.NoError(t, w.Row("行", "名称"))
	require.NoError(t, w.Row("2", Text("甲,\"乙\"\n")))
	require.NoError(t, w.Flush())
	assert.Equal(t, "\xEF\xBB\xBF行,名称\r\n2,\"甲,\"\"乙\"\"\r\n\"\r\n", b.String())
}

func TestText(t *testing.T) {
	for cell, want := range map[string]string{
		"": "", "甲公司": "甲公司", "A-1": "A-1", "12": "12", "12345678901": "12345678901", "0": "0", "3D打印": "3D打印",
		"=1+1": "'=1+1", "+86": "'+86", "-5": "'-5", "@x": "'@x", "＝1": "'＝1", "\tx": "'\tx", "\rx": "'\rx",
		"914414001234567890": "\t914414001234567890", "007": "\t007", "1-2": "\t1-2", "2026/7/5": "\t2026/7/5", "1E5": "\t1E5", "1.50": "\t1.50",
		"91441400MA4WC0000X": "91441400MA4WC0000X",
	} {
		assert.Equal(t, want, Text(cell), "%q", cell)
	}
}

func TestTyped(t *testing.T) {
	for _, c := range []struct {
		kind       door.Kind
		cell, want string
	}{
		{door.Boolean, "TRUE", "true"}, {door.Boolean, " FALSE ", "false"}, {door.Boolean, "是", "是"}, {door.Boolean, "True", "True"},
		{door.Date, "2026/7/5", "2026-07-05"}, {door.Date, "2026/07/15", "2026-07-15"}, {door.Date, "2026-07-15", "2026-07-15"},
		{door.Date, "7/15/2026", "7/15/2026"}, {door.Date, "26/7/15", "26/7/15"}, {door.Date, "2026/7", "2026/7"}, {door.Date, "2026/x/1", "2026/x/1"}, {door.Date, "2026//1", "2026//1"},
		{door.Amount, "2026/7/5", "2026/7/5"}, {door.Enum, "TRUE", "TRUE"},
	} {
		assert.Equal(t, c.want, Typed(c.kind, c.cell))
	}
}

func TestAlign(t *testing.T) {
	assert.Equal(t, "合计     10\n  待定    1\nabc      2\n", Align([][]string{{"合计", "10"}, {"  待定 ", " 1"}, {"abc", "2"}}))
	assert.Empty(t, Align(nil))
}
