package rulebook

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/page/pagetest"
	"github.com/keji-rules/keji/examples/internal/schemes"
)

func runOn(args ...string) (status int, out, problems string) {
	var o, e bytes.Buffer
	status = Run(args, cli.Streams{Out: &o, Err: &e})
	return status, o.String(), e.String()
}

func printed(t *testing.T, args ...string) string {
	t.Helper()
	status, out, problems := runOn(args...)
	require.Zero(t, status, problems)
	require.Empty(t, problems)
	return out
}

// TestWithoutArguments prints the usual scheme as it is now, each mistake below the rule it breaks.
func TestWithoutArguments(t *testing.T) {
	out := printed(t)
	for _, want := range []string{
		"科技型中小企业评价：规则手册\n", "V2022-R2026", "  职工总数：≤ 500人，不超过（含本数）〔《科技型中小企业评价办法》第六条第（二）项〕\n    易错：“不超过500人”是上限且含500人",
		"    ≥ 30%：20分\n", "    计分所依：研发费用总额 ÷ 销售收入总额\n", "\n待核实\n", "rulebook -diff 2017-05-03 2026-01-01 techsme",
	} {
		assert.Contains(t, out, want)
	}
}

// TestEverySchemeInEveryFormat: both languages, nothing empty, pages sound.
func TestEverySchemeInEveryFormat(t *testing.T) {
	for _, s := range schemes.All() {
		for _, l := range []string{"zh", "en"} {
			assert.NotEmpty(t, printed(t, s.Name(), "-lang", l))
			assert.True(t, strings.HasPrefix(printed(t, "-format", "markdown", "-lang", l, s.Name()), "## "))
			page := printed(t, "-format", "html", "-lang", l, s.Name())
			pagetest.Sound(t, page)
			assert.Contains(t, page, "<aside>")
		}
		assert.True(t, json.Valid([]byte(printed(t, "-format", "json", s.Name()))))
	}
}

// TestFormulas: a formula of several parts is explained part by part, on the page and in JSON too.
func TestFormulas(t *testing.T) {
	for _, want := range []string{
		"    算式：科技人员占职工总数比例 = 科技人员数 ÷ 职工总数\n", "    算式：近三个会计年度研究开发费用占销售收入比例 = （A + B + C + D + E + F） ÷ G\n",
		"      其中 E = 申报前一个会计年度内部研究开发费用 + （申报前一个会计年度委托境内研究开发费用 + 申报前一个会计年度委托境外研究开发费用） × 0.8\n",
	} {
		assert.Contains(t, printed(t, "hnte"), want)
	}
	assert.Contains(t, printed(t, "-format", "html", "hnte"), "算式：科技人员占职工总数比例 = 科技人员数 ÷ 职工总数")
	assert.Contains(t, printed(t, "-format", "json"), `"formula":{"zh":"科技人员数 ÷ 职工总数","en":"Technical staff ÷ Employees"}`)
}

func TestOfADay(t *testing.T) {
	assert.Contains(t, printed(t, "hnte", "-on", "2012-06-30"), "满5年之日")
	assert.NotContains(t, printed(t, "-on", "2018-06-30"), "实行查账征收：", "the Measures of 2017 alone do not ask it")
	status, _, problems := runOn("-on", "2007-12-31", "hnte")
	assert.Equal(t, 2, status)
	assert.Contains(t, problems, "2007-12-31 没有有效版本")
}

// TestWhatTheGuideOf2022Changed, counted by hand in the documents: seven switches, no number.
func TestWhatTheGuideOf2022Changed(t *testing.T) {
	out := printed(t, "-diff", "2021-06-30", "2022-06-30", "techsme")
	assert.Contains(t, out, "── 数值和开关的变动（7 处）\n")
	assert.Contains(t, out, "  查账征收、会计核算健全等要求\n    原：否\n    新：是\n")
	assert.Contains(t, out, "── 取消的条款（2 处）\n  移出经营异常名录不晚于提交日：")
	assert.NotContains(t, out, "500人", "the limits stayed")
	assert.Equal(t, out, printed(t, "techsme", "2022-06-30", "-diff", "2021-06-30"), "in either order")
}

// TestWhat2016ChangedForHNTE, counted by hand in the Measures and Guides of 2008 and 2016.
func TestWhat2016ChangedForHNTE(t *testing.T) {
	out := printed(t, "-diff", "2015-12-31", "2016-12-31", "hnte")
	for _, want := range []string{
		"── 数值和开关的变动（10 处）\n",
		"  被取消资格后不得申报的期限\n    原：5年\n    新：1年\n",
		"  研究开发费用占销售收入比例下限·第1档限值\n    原：6%\n    新：5%\n",
		"  其他费用占研究开发总费用上限\n    原：10%\n    新：20%\n",
		"  申请前一年内无重大事故和严重环境违法\n    原：否\n    新：是\n",
	} {
		assert.Contains(t, out, want)
	}
	pagetest.Sound(t, printed(t, "-format", "html", "-lang", "en", "-diff", "2015-12-31", "2016-12-31", "hnte"))
	markdown := printed(t, "-format", "markdown", "-diff", "2015-12-31", "2016-12-31", "hnte")
	assert.Contains(t, markdown, "| 被取消资格后不得申报的期限 | 5年 | 1年 |")
	assert.Contains(t, printed(t, "-diff", "2017-01-01", "2018-01-01", "hnte"), "没有变动")
	assert.Contains(t, printed(t, "-diff", "2018-01-01", "2026-01-01"), "其间还有：V2022 ")
}

func TestRefusals(t *testing.T) {
	for want, args := range map[string][]string{
		"是否应为 techsme？":    {"techme"},
		"-diff 需要两个日期":     {"-diff", "2021-06-30"},
		"不能与 -on":          {"-diff", "2021-06-30", "2022-06-30", "-on", "2021-01-01"},
		"日期 2021-06-30 没有": {"2021-06-30"},
		"多余的参数 hnte":       {"techsme2", "hnte"},
		"选项 -on 不是日期":      {"-on", "2021-6-30"},
		"选项 -format 不能取":   {"-format", "pdf"},
		"rulebook help":    {"-nonsense"},
		"2010-01-01 没有":    {"-diff", "2010-01-01", "2022-06-30"},
	} {
		status, _, problems := runOn(args...)
		assert.Equal(t, 2, status, args)
		assert.Contains(t, problems, want)
	}
	assert.Contains(t, printed(t, "help"), "用法")
	assert.Contains(t, printed(t, "-lang", "en", "-help"), "usage")
}

// TestEnumerationsAreListed: what is filled in as a word is not said to be yes or no.
func TestEnumerationsAreListed(t *testing.T) {
	for scheme, want := range map[string][]string{
		"techsme": {
			"  奖励级别（awards[].level）：可填 national（国家级）、provincial（省部级）、other（其他）\n",
			"  标准类别（standards[].kind）：可填 international（国际标准）、national（国家标准）、industry（行业标准）、local（地方标准）、group（团体标准）、enterprise（企业标准）\n",
		},
		"hnte": {"  技术领域代码（field）：代码；按目录顺序编号，应填至最末级，如 1.1.11；没有三级的领域填二级\n"},
	} {
		_, out, _ := runOn(scheme)
		for _, line := range want {
			assert.Contains(t, out, line)
		}
	}
	_, out, _ := runOn("-lang", "en", "techsme")
	assert.Contains(t, out, "  Level of the award (awards[].level): one of national, provincial (provincial or ministerial), other\n")
	_, out, _ = runOn("-format", "json", "techsme")
	assert.Contains(t, out, `"choices":[{"value":"national","text":{"zh":"国家级","en":"national"}}`)
}

// TestChangesOfWhatIsNotKnown: days without an edition are told, what no source gives is no change, and a clause that
// only rests on another document stands apart.
func TestChangesOfWhatIsNotKnown(t *testing.T) {
	out := printed(t, "-diff", "2024-01-31", "2024-09-25", "guangdong_sanction")
	assert.Contains(t, out, "\n其间没有已知版本：2024-02-01至2024-09-24（含首末两日）\n")
	known, unknown, found := strings.Cut(out, "\n── 有一侧没有原文可依，是否变动无从比对（")
	require.True(t, found)
	assert.NotContains(t, known, "不明（未见原文）")
	assert.Contains(t, unknown, "  情节较轻·上限\n    原：0年\n    新：不明（未见原文）\n")
	assert.NotContains(t, out, "0年～100年\n    依据")

	out = printed(t, "-diff", "2020-06-01", "2026-06-01", "misconduct_sanction")
	_, out, found = strings.Cut(out, "\n── 内容有变的条款（")
	require.True(t, found)
	asksElse, restsElse, found := strings.Cut(out, "\n── 内容不变、依据变更的条款（")
	require.True(t, found)
	for clause, changed := range map[string]bool{"认定的条款在行为目录内": true, "未认定任何条款": false, "处理单位有处理权限": false} {
		assert.Equal(t, changed, strings.Contains(asksElse, "\n  "+clause), clause)
		assert.Equal(t, !changed, strings.Contains(restsElse, "\n  "+clause), clause)
	}
	assert.NotContains(t, printed(t, "-diff", "2020-06-01", "2026-06-01", "misconduct_sanction"), "其间没有已知版本")
}

// TestChangesOfDocumentsAndFacts: only what clauses rest on and ask that apply.
func TestChangesOfDocumentsAndFacts(t *testing.T) {
	out := printed(t, "-diff", "2023-06-01", "2024-06-01", "techsme")
	assert.Contains(t, out, "\n── 新依据的文件（")
	assert.NotContains(t, out, "（revoked_before）")
	assert.NotContains(t, out, "（first_time）")
	out = printed(t, "-diff", "2024-06-01", "2025-06-01", "techsme")
	assert.Contains(t, out, "（revoked_before）")
	assert.Contains(t, out, "（first_time）")
	applying, _, found := strings.Cut(printed(t, "-on", "2018-01-01", "techsme"), "\n本版本没有的条款\n")
	require.True(t, found)
	assert.NotContains(t, applying, "〔2026〕")
	_, restsOn, found := strings.Cut(printed(t, "-diff", "2015-12-31", "2016-01-01", "hnte"), "\n── 新依据的文件（")
	require.True(t, found)
	assert.Contains(t, restsOn, "《高新技术企业认定管理办法》（国科发火〔2016〕32号）")
}
