package rule

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestMarkdown(t *testing.T) {
	d := demoDecide(t, func(a *demoApp) { a.Scientists, a.Sales = Given(10), decimalNotGiven() })
	text := d.Markdown(ZH)
	for _, fragment := range []string{
		"## 示范工坊认定：不符合\n\n- 适用版本：2024年版（2024-01-01起），按 2025-03-01 适用\n- 版本说明：施行日据转述。\n",
		"\n|  | 项目 | 实际 | 要求 | 结论 | 依据 |\n|---|---|---|---|---|---|\n| ✓ | 居民企业 | 是 | 应为是 | 符合 | 《示范工坊管理办法》第二条 |\n",
		"\n| ✗ | 科技人员占比 | 10% | \\> 10% | 不符合，恰等于界限，不含本数 | 《示范工坊管理办法》第五条 |\n",
		"\n| ? | 研发投入强度 | 尚不能算出（或不存在） | ≥ 3%～5% | 待定；缺少数据：销售收入 | 《示范工坊管理办法》第八条 |\n",
		"\n| · | 人员得分 | 10% | ≥ 10%，\\< 20% | 4分 | 《示范工坊管理办法》第十条 |\n",
		"\n| · | 质量评分 | 7分 | 允许范围 6分～8分 | 7分 | 《示范工坊管理办法》第十一条 |\n",
		"\n| · | 总分 | 人员或专利 4 + 质量评分 7 + 专家评分 3 | 满分 20 | 14分 | 《示范工坊管理办法》第十三条（通行理解，待核实） |\n",
		"\n| ✓ | ↳ ↳ 总分达标 | 14分 | ≥ 12分 | 符合，余量 2分 | 《示范工坊管理办法》第十三条 |\n",
		"\n### 未提供的事实\n\n- 未提供（已不影响结论）：销售收入\n",
		"\n### 备注\n\n- ○ 敏感行业：否〔《示范工坊管理办法》第十六条〕\n",
		"\n### 需备材料\n\n- 职工名册（企业）：证明职工总数、科技人员\n",
	} {
		assert.Contains(t, text, fragment)
	}
	assert.NotContains(t, text, "怎样改变结论", "no gaps were handed over")
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "|") {
			assert.Equal(t, 7, strings.Count(line, "|")-strings.Count(line, `\|`), line)
		}
	}
}

// A line can be had as cells, unescaped, for tables of a host's own.
func TestCells(t *testing.T) {
	d := demoDecide(t, func(a *demoApp) { a.Scientists, a.Sales = Given(10), decimalNotGiven() })
	for code, want := range map[string][3]string{
		"demo.share": {"10%", "> 10%", "不符合，恰等于界限，不含本数"},
		"demo.total": {"人员或专利 4 + 质量评分 7 + 专家评分 3", "满分 20", "14分"},
		"demo.route": {"", "满足其一", "符合"},
	} {
		f, ok := d.Finding(code)
		require.True(t, ok, code)
		measured, required, outcome := f.Cells(ZH)
		assert.Equal(t, want, [3]string{measured, required, outcome}, code)
	}
}

// No text can break out of its cell or its line.
func TestMarkdownIsEscaped(t *testing.T) {
	for in, want := range map[string]string{
		"a|b": `a\|b`, "two\nlines\r\nhere": "two lines  here", "<b>*x*_y_`z`": `\<b\>\*x\*\_y\_\` + "`z\\`", `\|`: `\\\|`, "[l](u)": `\[l\](u)`,
		"- item": `\- item`, "a-b": "a-b", "# h": `\# h`, "&lt;": `\&lt;`, "中｜文": "中｜文",
	} {
		assert.Equal(t, want, string(appendMarkdown(nil, in)))
	}
	s := demoSheet()
	s.Reset(Frame{Subject: T("甲|乙\n# 丙", "A|B\n# C")})
	s.Holds(dResident, s.Flag(fResident, Given(true)))
	s.Decide()
	d, err := s.Decision()
	require.NoError(t, err)
	assert.True(t, strings.HasPrefix(d.Markdown(ZH), "## 示范工坊认定（甲\\|乙 \\# 丙）：符合\n"), d.Markdown(ZH))
}

// In the table points that wait for a judgement say so.
func TestOpenPointsInTheTable(t *testing.T) {
	d := demoDecide(t, func(a *demoApp) { a.QualityPoints = Opt[Number]{} })
	for _, row := range strings.Split(d.Markdown(ZH), "\n") {
		if strings.Contains(row, "质量评分") && strings.HasPrefix(row, "|") {
			assert.Contains(t, row, ToBeJudged.Text().ZH)
			return
		}
	}
	t.Fatal("no row of the points")
}
