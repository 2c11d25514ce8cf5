package decide

import (
	"encoding/csv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/rule"
)

// TestTemplateAsTableDecides in both languages, as it is, and as a spreadsheet saves it.
func TestTemplateAsTableDecides(t *testing.T) {
	for _, lang := range []string{"zh", "en"} {
		text := runOn("", "template", "-format", "csv", "-lang", lang, "techsme").out
		assert.True(t, strings.HasPrefix(text, "\uFEFFid,name,evaluation_year,"))
		got := runOn(text, "batch", "techsme", "-lang", "en")
		assert.Equal(t, 0, got.status, got.err)
		assert.Contains(t, got.out, ",passed,66,V2022-R2026,,,,\r\n")
	}
	saved := runOn("", "template", "-format", "csv", "-lang", "en", "techsme").out
	saved = strings.NewReplacer("true", "TRUE", "false", "FALSE", "2026-07-15", "2026/7/15").Replace(saved)
	got := runOn(saved, "batch", "techsme")
	assert.Equal(t, 0, got.status, got.err)
	assert.Contains(t, got.out, "符合,66,")
}

// TestTemplateAsTableIsWhole: a column for every place, a title over it, a value below it unless it is an item of an empty list.
func TestTemplateAsTableIsWhole(t *testing.T) {
	text := strings.TrimPrefix(runOn("", "template", "-format", "csv", "techsme").out, "\uFEFF")
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 3)
	assert.Equal(t, "#说明", rows[1][0])
	s, err := schemes.Named("techsme")
	require.NoError(t, err)
	for _, f := range s.Fields() {
		assert.Contains(t, rows[0], strings.ReplaceAll(f.Path, "[]", "[0]"))
	}
	for i, name := range rows[0] {
		assert.NotEmpty(t, rows[1][i], name)
		isList := strings.Contains(rows[1][i], "没有的填 [] 或 无")
		assert.Equal(t, isList, rows[2][i] == "[]", name)
		open := strings.Contains(name, "[0].") || name == "hnte_from" || name == "hnte_until"
		assert.Equal(t, open, rows[2][i] == "", name)
	}
	for _, name := range []string{"awards", "awards[0].level", "awards[0].on", "incidents[0].kind", "hnte_until"} {
		assert.Contains(t, rows[0], name)
	}
}

func TestTemplateExplained(t *testing.T) {
	zh := runOn("", "template", "techsme", "-format", "markdown").out
	assert.Contains(t, zh, "| `evaluation_year` | 评价年度 | 整数（年） | 1～9999 | 必填；")
	assert.Contains(t, zh, "| `sales` | 销售收入总额 | 金额（元） | ≥ 0 |")
	assert.Contains(t, zh, "| `awards[].level` | ")
	assert.Contains(t, zh, "national（国家级）、provincial（省部级）、other（其他）")
	assert.Contains(t, zh, "| `tech_staff` | 科技人员数 | 数值（人） | 0～1亿 | 不超过 `employees`；")
	assert.Contains(t, zh, "| 写法如 `[{\"level\": \"national\", \"on\": \"2026-07-15\", \"rank\": 1}]`")
	assert.Contains(t, zh, "| `employees` | 职工总数 | 数值（人） | 不小于 1/24，不大于 1亿 |")
	en := runOn("", "template", "techsme", "-format", "markdown", "-lang", "en").out
	assert.Contains(t, en, "| from 1/24 to 100,000,000 |")
	assert.Contains(t, en, "| 0 to 100,000,000 |")
	assert.Contains(t, runOn("", "template", "hnte", "-format", "markdown").out, "| `last.net_assets` | 申报前一个会计年度末净资产 | 金额（元） | 任意金额，可为负 |")
	assert.Contains(t, en, "| safety (serious safety accident), quality (serious quality accident), environment (serious environmental violation), research (serious research dishonesty) |")
	assert.Contains(t, en, "| `registered` | Registered in mainland China | yes or no | true, false |")
	s, err := schemes.Named("techsme")
	require.NoError(t, err)
	for _, f := range s.Fields() {
		assert.Contains(t, zh, "| `"+f.Path+"` |")
	}
}

// TestTemplatesSayWhatWordsMean: every word that may be written is explained in both languages, in every form of the template.
func TestTemplatesSayWhatWordsMean(t *testing.T) {
	forms := []schemes.Form{schemes.Desk()}
	for _, s := range schemes.All() {
		forms = append(forms, s)
	}
	for _, q := range schemes.Inquiries() {
		forms = append(forms, q)
	}
	for _, s := range forms {
		for _, f := range s.Fields() {
			for i, zh := range f.Offers(rule.ZH) {
				assert.NotEqual(t, f.Choices[i], zh, "%s %s", s.Title().ZH, f.Path)
			}
		}
	}
	assert.Contains(t, runOn("", "template", "techsme", "-format", "csv").out, "奖励级别：national（国家级）、provincial（省部级）、other（其他）")
	assert.Contains(t, runOn("", "template", "hnte", "-format", "csv", "-lang", "en").out, ": safety (serious safety accident), quality (")
}

// TestWordsForCodes: who writes what a code means is told the code.
func TestWordsForCodes(t *testing.T) {
	text := runOn("", "template", "techsme", "-format", "json").out
	text = strings.Replace(text, `"awards": []`, `"awards": [{"level": "省部级", "on": "2026-01-01", "rank": 1}]`, 1)
	got := runOn(text, "techsme")
	assert.Contains(t, got.err, "可填：national（国家级）、provincial（省部级）、other（其他）。是否应为 provincial？")
	got = runOn(text, "techsme", "-lang", "en")
	assert.Contains(t, got.err, "one of: national, provincial (provincial or ministerial), other. Did you mean provincial?")
}
