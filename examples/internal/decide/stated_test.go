package decide

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/examples/internal/page/pagetest"
	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/rule"
)

const case03 = "../../decide/cases/03-staff-29.999-percent.json"

// TestStatement of a case whose figures are in its file: 149.995 of 500 are technical staff, so 58 points and no route.
func TestStatement(t *testing.T) {
	got := runOn("", "-format", "statement", "techsme", case03)
	assert.Equal(t, 1, got.status)
	assert.Empty(t, got.err)
	for _, want := range []string{
		"科技型中小企业评价：结论理由说明书\n", "  结论：不符合；得分 58分；各项条件中，符合 12 项，不符合 1 项，待定 0 项。\n",
		"── 不符合的条件\n  ✗ 综合评价得分达标或直接确认：不符合（以下情形均不成立）〔《科技型中小企业评价办法》第八条〕\n",
		"      ✗ 综合评价得分不低于合格分：58分，应 ≥ 60分，差 2分〔《科技型中小企业评价办法》第六条第（五）项〕\n",
		"  ✓ 职工总数：500人，应 ≤ 500人，恰等于界限，含本数", "  · 科技人员指标：29.999%（≥ 25%，< 30%档）计 16分",
		"科技人员数由 149.995人 增至 150人", "── 应备证明材料\n  营业执照（市场监督管理部门）；", "── 救济途径（由出具机关填写）", "出具机关（盖章）", "版本 V2022-R2026",
	} {
		assert.Contains(t, got.out, want)
	}
}

// TestStatementPage: the sheet says the same, with a column of articles, and whatever a name or remedy holds stays text.
func TestStatementPage(t *testing.T) {
	remedies := filepath.Join(t.TempDir(), "救济.txt")
	require.NoError(t, os.WriteFile(remedies, []byte("如不服本结论，可申请复核。\n\n<b>第二段</b>\n"), 0o600))
	application := `{"name":"甲<乙>公司","evaluation_year":2026,"employees":501}`
	got := runOn(application, "-format", "statement-html", "-remedies", remedies, "techsme", "-")
	require.Equal(t, 1, got.status, got.err)
	pagetest.Sound(t, got.out)
	for _, want := range []string{
		"申请：甲&lt;乙&gt;公司", "<h3>救济途径</h3><p>如不服本结论，可申请复核。</p><p>&lt;b&gt;第二段&lt;/b&gt;</p>", `<body class="one">`,
		`职工总数</td><td class="short ">501人</td><td class="short ">≤ 500人</td><td class="bad">不符合，超出 1人</td><td class="">[1] 第六条第（二）项</td>`,
		"标 * 的规定未经原文核对", "待定：缺少数据",
		".one .box + p { break-before: avoid; }", "</p></div>\n<p>出具机关（盖章）", "</section>\n</main>\n<footer>", // kept together
	} {
		assert.Contains(t, got.out, want)
	}
	for _, s := range schemes.All() {
		for _, l := range rule.Langs() {
			got := runOn(string(s.Template()), "-format", "statement-html", "-lang", string(l), s.Name())
			assert.Empty(t, got.err)
			pagetest.Sound(t, got.out)
		}
	}
}

// TestRecordHasTheDigestOfTheStatement, under the edition of its day and under one asked for.
func TestRecordHasTheDigestOfTheStatement(t *testing.T) {
	for _, on := range [][]string{nil, {"-on", "2018-06-30"}} {
		record := runOn("", append([]string{"-format", "record", "techsme", case03}, on...)...)
		require.Empty(t, record.err)
		require.True(t, json.Valid([]byte(record.out)))
		sum := sha256.Sum256([]byte(record.out))
		statement := runOn("", append([]string{"-format", "statement", "techsme", case03}, on...)...)
		assert.Contains(t, statement.out, "判定记录摘要（SHA-256）："+hex.EncodeToString(sum[:]))
	}
	asked := runOn("", "-format", "statement", "techsme", case03, "-on", "2018-06-30")
	assert.Contains(t, asked.out, "按 -on 指定日期施行的规定判定：2018-06-30")
	assert.Contains(t, asked.out, "版本 V2017；")
}

func TestStatementRefusals(t *testing.T) {
	large := filepath.Join(t.TempDir(), "large.txt")
	require.NoError(t, os.WriteFile(large, make([]byte, mostRemedies+1), 0o600))
	for want, args := range map[string][]string{
		"一次只写一份":           {"-format", "statement-html"},
		"-remedies 只用于":    {"-remedies", large, "techsme", case03},
		"救济途径文件过大":         {"-format", "statement", "-remedies", large, "techsme", case03},
		"找不到文件 nowhere":    {"-format", "statement", "-remedies", "nowhere", "techsme", case03},
		"选项 -remedies 只用于": {"-format", "record", "-remedies", large, "techsme", case03},
	} {
		got := runOn("", args...)
		assert.Equal(t, 2, got.status, want)
		assert.Contains(t, got.err, want)
	}
}
