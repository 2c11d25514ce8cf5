package decide

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestDeskShowsTheDemo when no file is named: columns stand under each other, and the reader is told how to go on.
func TestDeskShowsTheDemo(t *testing.T) {
	got := runOn("", "desk")
	assert.Equal(t, 0, got.status)
	assert.Empty(t, got.err)
	for _, want := range []string{
		"梅州示例电子科技有限公司，查询日 2026-07-15\n\n" +
			"事项                结论    下一期限    现有资格\n" +
			"高新技术企业认定    不符合  -           无\n" +
			"科技型中小企业评价  不符合  2026-07-31  无\n" +
			"研发费用加计扣除    符合    2027-05-31  不发证\n",
		"  全年月平均人数（2025年度）：职工 100人，科技人员 9人\n",
		"科技人员数由 9人 增至 10人 (+1人)",
		"由此符合：高新技术企业认定、科技型中小企业评价\n",
		"  2026-08-31  本年度自评提交截止（科技型中小企业评价）\n",
		"decide template desk > 企业.json",
	} {
		assert.Contains(t, got.out, want)
	}
	en := runOn("", "desk", "-lang", "en").out
	assert.Contains(t, en, "R&D super-deduction                                   passed   2027-05-31     nothing to hold\n")
	assert.Contains(t, en, "opens: Certification of high and new technology enterprises, Evaluation of technology-based SMEs\n")
}

// TestDeskFormats: the template is answered in every format, with status 0 whatever the verdicts.
func TestDeskFormats(t *testing.T) {
	template := runOn("", "template", "desk").out
	for _, c := range []struct{ args, want string }{
		{"desk -", "高新技术企业认定    符合  "},
		{"desk - -format full", "✓ 科技人员占职工总数比例：10%，应 ≥ 10%，恰等于界限，含本数"},
		{"desk - -format full", "✓ 可用（rights[0]）：符合；编号 ZL202010000001.1"},
		{"desk - -format markdown -lang en", "# 梅州示例科技有限公司（请改为实际数据）, on 2026-07-15\n"},
		{"-lang en desk -", "Claim     passed, Super-deduction (tax year 2025) 2,400,000 yuan\n"},
	} {
		got := runOn(template, append(strings.Fields(c.args), "-on", "2026-07-15")...)
		assert.Equal(t, told{0, got.out, ""}, got, c.args)
		assert.Contains(t, got.out, c.want, c.args)
	}
	got := runOn(template, "desk", "-", "-format", "json", "-on", "2026-07-15")
	assert.True(t, strings.HasPrefix(got.out, `{"schema":"keji.desk/1","on":"2026-07-15",`), got.out[:60])
	assert.True(t, json.Valid([]byte(got.out)))
	assert.Equal(t, 0, runOn(`{"name":"甲"}`, "desk", "-").status)
}

// TestDeskAsksAboutToday unless -on says another day.
func TestDeskAsksAboutToday(t *testing.T) {
	before := time.Now().Format(time.DateOnly)
	got := runOn(`{"name":"甲"}`, "desk", "-").out
	after := time.Now().Format(time.DateOnly)
	assert.True(t, strings.HasPrefix(got, "甲，查询日 "+before+"\n") || strings.HasPrefix(got, "甲，查询日 "+after+"\n"), got)
	assert.Contains(t, runOn(`{"name":"甲"}`, "desk", "-", "-on", "2016-07-15").out, "当日无规定")
}

func TestDeskMistakes(t *testing.T) {
	for _, c := range []struct{ args, stdin, zh, en string }{
		{"desk a b", "", "多余的参数 b", "one argument too many: b"},
		{"desk no-such-file", "", "找不到文件 no-such-file", "there is no file no-such-file"},
		{"desk -format csv", "", "可取：text、full、json、markdown", "one of: text, full, json, markdown"},
		{"desk -out x", "", "此处用不上选项 -out", "the option -out means nothing here"},
		{"desk -", `{"nmae": "甲"}`, "是否应为 name？", "did you mean name?"},
		{"desk -", `{"hnte": {"feild": "1.1.1"}}`, "hnte.feild（第 1 行", "did you mean field?"},
		{"desk - -on 2026-07-15", `{"registered_on": "2027-01-01"}`, "注册成立日期晚于申报日期", "registered after filing"},
		{"template desk -format csv", "", "企业档案不能用表格填写", "does not fit a table"},
		{"template desk x", "", "多余的参数 x", "one argument too many: x"},
	} {
		got := runOn(c.stdin, strings.Fields(c.args)...)
		assert.Equal(t, 2, got.status, c.args)
		assert.Empty(t, got.out, c.args)
		assert.Contains(t, got.err, c.zh, c.args)
		assert.Contains(t, runOn(c.stdin, append(strings.Fields(c.args), "-lang", "en")...).err, c.en, c.args)
	}
}

// TestDeskExplained: every key with a title, but for names and numbers that say so themselves.
func TestDeskExplained(t *testing.T) {
	zh := runOn("", "template", "desk", "-format", "markdown").out
	assert.Contains(t, zh, "| `months[].tech_closing` | 月末科技人员数 |")
	assert.Contains(t, zh, "| `hnte.field` | 技术领域代码 |")
	assert.Contains(t, zh, "| `techsme.rd_indicator` | 选用的研发投入指标 |")
	assert.Contains(t, runOn("", "help").out, "decide desk [选项] [文件]")
	assert.Contains(t, runOn("", "help", "-lang", "en").out, "decide desk [options] [FILE]")
	require.NotContains(t, zh, "| `hnte.reports` | — |")
}
