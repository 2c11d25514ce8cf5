package decide

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestSheetsOfAnotherScheme are told in one sentence, whatever they come as, and what fits is taken.
func TestSheetsOfAnotherScheme(t *testing.T) {
	book := file(t, "hnte.xlsx", "")
	require.Zero(t, runOn("", "template", "-format", "xlsx", "-out", book, "hnte").status)
	var line bytes.Buffer
	require.NoError(t, json.Compact(&line, []byte(runOn("", "template", "hnte").out)))
	for name, got := range map[string]func(lang string) told{
		"csv": func(lang string) told {
			return runOn(runOn("", "template", "-format", "csv", "hnte").out, "batch", "techsme", "-lang", lang)
		},
		"xlsx":  func(lang string) told { return runOn("", "batch", "techsme", book, "-lang", lang) },
		"lines": func(lang string) told { return runOn(line.String()+"\n", "batch", "techsme", "-lang", lang) },
	} {
		zh, en := got("zh"), got("en")
		for _, g := range []told{zh, en} {
			assert.Equal(t, 2, g.status, name)
			assert.Empty(t, g.out, name)
			assert.LessOrEqual(t, strings.Count(strings.TrimSpace(g.err), "\n"), 1, "%s: %s", name, g.err)
		}
		assert.Contains(t, zh.err, "这像是“高新技术企业认定”（hnte）的数据，不是“科技型中小企业评价”（techsme）的", name)
		assert.Contains(t, zh.err, "请把事项改为 hnte，或换成按 techsme 的模板填写的数据（decide template techsme）", name)
		assert.Contains(t, en.err, "name hnte as the scheme, or take data filled in by the template of techsme", name)
	}
	got := runOn("", "batch", "hnte", book)
	assert.Zero(t, got.status, got.err)
}

// TestSlipsInAHeader are no sheet of another scheme.
func TestSlipsInAHeader(t *testing.T) {
	for _, header := range []string{"evaluation_yaer,employes,sales", "county,sales", "甲,乙,丙", "employees,sales"} {
		assert.NotContains(t, runOn(header+"\n1,2,3\n", "batch", "techsme").err, "这像是", header)
	}
}
