package page

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/examples/internal/page/pagetest"
	"github.com/keji-rules/keji/rule"
)

// sample has every kind of block, and text that would break out of a careless page.
func sample() *Document {
	d := &Document{Lang: rule.ZH, Title: "甲<乙> & 丙", Under: []string{"适用版本：V1"}, Contents: true, Foot: []string{"打印日期 2026-07-01"}}
	d.Add(Tiles{{Name: "合计", Figure: "20000", Note: "家"}, {Name: "变动", Figure: "7", Tone: Bad}},
		Heading{Title: "第一节"}, Paragraph{Text: "正文 *不是* 强调", Tone: Strong},
		List{{Lead: "条件", Text: "满足其一", Cite: "《办法》第一条", Aside: "易错：上限含本数", Kids: List{{Text: "≤ 500人"}}}},
		Heading{Title: "小节", Level: 2},
		Table{Caption: "人数", Head: []string{"县区", "家数"}, Rows: [][]Cell{Cells("梅江区", "12"), Cells("a|b", "1234")}, Numbers: []int{1}},
		Table{Head: []string{"项目", "理由"}, Rows: [][]Cell{Cells("职工总数", "501人，超过上限")}, Wide: true},
		&Chart{Title: "分布", Form: Columns, Labels: []string{"0–20", "20–40"}, Unit: "家", Series: []Series{{"前", []int{3, 40}, Before}, {"后", []int{4, 39}, After}}, Marks: []Mark{{1, "合格线"}}},
		Box{Title: "救济途径", Lines: 2})
	return d
}

func TestText(t *testing.T) {
	assert.Equal(t, `甲<乙> & 丙
适用版本：V1
  合计  20000  家
  变动      7

── 第一节
  正文 *不是* 强调
  条件：满足其一〔《办法》第一条〕
    易错：上限含本数
    ≤ 500人

小节
  人数
  县区    家数
  梅江区    12
  a|b     1234
  职工总数
    理由：501人，超过上限
  分布
                  前  后
  0–20             3   4
  20–40 ◂ 合格线  40  39

── 救济途径
  ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿

打印日期 2026-07-01
`, sample().Text())
}

func TestMarkdown(t *testing.T) {
	text := sample().Markdown()
	for _, want := range []string{
		"# 甲\\<乙\\> \\& 丙\n\n适用版本：V1\n", "- 合计：20000（家）\n", "\n## 第一节\n\n**正文 \\*不是\\* 强调**\n",
		"- **条件**：满足其一〔《办法》第一条〕\n  - *易错：上限含本数*\n  - ≤ 500人\n", "\n### 小节\n", "| 县区 | 家数 |\n| --- | ---: |\n| 梅江区 | 12 |\n| a\\|b | 1234 |\n",
	} {
		assert.Contains(t, text, want)
	}
}

// TestHTML: the page is well formed, needs nothing from elsewhere, and no text breaks out of it.
func TestHTML(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, sample().WriteHTML(&b))
	page := b.String()
	for _, want := range []string{
		`<html lang="zh-CN">`, "<title>甲&lt;乙&gt; &amp; 丙</title>", `<a href="#s1">第一节</a>`, `<section id="s1">`, "<b>条件</b>：满足其一", "<aside>易错：上限含本数</aside>",
		`<td class="number ">1234</td>`, "合格线</text>", `<title>20–40 后 39 家</title>`,
	} {
		assert.Contains(t, page, want)
	}
	assert.NotContains(t, page, "<乙>")
	pagetest.Sound(t, page)
}

func TestStep(t *testing.T) {
	for most, want := range map[int]int{1: 1, 5: 1, 6: 2, 10: 2, 11: 5, 25: 5, 26: 10, 8000: 2000, 20000: 5000} {
		assert.Equal(t, want, step(most), most)
	}
}

// TestChartsOfNothing draw without dividing by it.
func TestChartsOfNothing(t *testing.T) {
	for _, form := range []Form{Columns, Rows, Stacked} {
		empty := &Chart{Form: form}
		assert.Contains(t, string(empty.SVG()), "<svg")
		zero := &Chart{Form: form, Labels: []string{"甲"}, Series: []Series{{"前", []int{0}, Before}}}
		assert.NotContains(t, string(zero.SVG()), `width="-`)
	}
}

// TestNarrowColumns break what does not fit them; columns that widen as they need keep short texts whole.
func TestNarrowColumns(t *testing.T) {
	const text = "除外情形或要求"
	assert.True(t, Table{}.short(0, text))
	assert.True(t, Table{Widths: []int{84, 16}}.short(1, text))
	assert.False(t, Table{Widths: []int{85, 15}}.short(1, text))
	assert.False(t, Table{Widths: []int{60, 40}}.short(1, text+"满"))
}

// TestDepth: a cell is moved in by its edge, so that its second line is too; text has spaces for it.
func TestDepth(t *testing.T) {
	d := &Document{Lang: rule.ZH, Title: "题"}
	d.Add(Table{Head: []string{"项目", "实际"}, Rows: [][]Cell{{{Text: "年龄", Depth: 2}, {Text: "41"}}}})
	var b bytes.Buffer
	require.NoError(t, d.WriteHTML(&b))
	assert.Regexp(t, `style="padding-left: 2\.\dem">年龄<`, b.String())
	assert.NotContains(t, b.String(), `style="padding-left: 0`)
	assert.Contains(t, d.Text(), "  　　年龄  41\n")
	assert.Contains(t, d.Markdown(), "| 　　年龄 | 41 |")
}

// TestMarks: each has its line and its name, the left one above the other, whatever their order; one at the right edge is
// named before its line.
func TestMarks(t *testing.T) {
	c := &Chart{Form: Columns, Labels: []string{"0", "5", "10", "15"}, Series: []Series{{"前", []int{1, 2, 3, 4}, Before}}, Marks: []Mark{{3.5, "改动后合格线 17"}, {1, "改动前合格线 5"}}}
	svg := string(c.SVG())
	require.Equal(t, 2, strings.Count(svg, "stroke-dasharray"))
	assert.Regexp(t, `y="36" text-anchor="start">改动前合格线 5<.*y="50" text-anchor="end">改动后合格线 17<`, svg)
	assert.Equal(t, "5 ◂ 改动前合格线 5", c.table().Rows[1][0].Text)
	assert.Equal(t, "15 ◂ 改动后合格线 17", c.table().Rows[3][0].Text)
}

func TestATimelineIsATableInText(t *testing.T) {
	day := func(m, d int) rule.Date { return rule.NewDate(2025, m, d) }
	line := &Timeline{
		Title: "时间线", From: day(1, 15), Until: day(12, 31), Head: [4]string{"对象", "起", "止", "事项"},
		Lanes: []Lane{{
			Name: "甲", Spans: []Span{{From: day(1, 1), Until: day(6, 30), Text: "执行期", Fill: Before}},
			Points: []Point{{On: day(6, 18), Text: "签订", Tone: Good}, {On: day(6, 19), Text: "太近而不写的字"}},
		}},
	}
	d := &Document{Lang: rule.ZH, Title: "题"}
	d.Add(line)
	require.Contains(t, d.Text(), "2025-06-18              签订")
	require.Contains(t, d.Markdown(), "| 甲 | 2025-01-01 | 2025-06-30 | 执行期 |")
	svg := string(line.SVG())
	require.Contains(t, svg, "2025-06-19 太近而不写的字</title>")
	require.Equal(t, 1, strings.Count(svg, "太近而不写的字"), "its text would run into the one before")
	require.Contains(t, svg, ">2025-02<", "the first month line lies within")
}
