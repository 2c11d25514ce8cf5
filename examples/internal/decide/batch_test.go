package decide

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

const header = "id,name,evaluation_year,employees,sales,audit_collection\n"

func TestBatchGoesOnAfterBadRows(t *testing.T) {
	in := header +
		"1,甲公司,2026,501,,\n" + // too many: failed
		"2,乙公司,2026,,,\n" + // undetermined
		"3,丙公司,2026,12,1.2E+08,maybe\n" + // two problems
		"4,丁公司,2026,12\n" + // ragged
		"5,戊公司,2015,12,1,是\n" + // no edition
		"6,\"己\"公司,2026,1,1,是\n" + // quote out of place
		"7,庚\uFFFD公司,2026,1,1,是\n" +
		"8,=cmd(),2026,501,1,是\n"
	dir := t.TempDir()
	out, rejects := filepath.Join(dir, "结果.csv"), filepath.Join(dir, "退回.csv")
	got := runOn(in, "batch", "techsme", "-out", out, "-rejects", rejects)
	assert.Equal(t, 2, got.status)
	assert.Empty(t, got.out)
	assert.Equal(t, "合计                        8\n  符合                      0\n  不符合                    2\n  待定（资料不全或待判断）  1\n  退回（未判定）            5\n注意：2026-11-22 之后的规定未经核对，涉及 3 份\n退回原因见 "+rejects+"\n", got.err)

	results := read(t, out)
	assert.True(t, strings.HasPrefix(results, "\uFEFF行号,id,name,结论,得分,适用版本,不符合项,待定项,尚缺资料,提示\r\n2,1,甲公司,不符合,0～100,V2022-R2026,职工总数（501人）,"), results)
	assert.Contains(t, results, "\r\n3,2,乙公司,待定,")
	assert.Contains(t, results, "\r\n9,8,'=cmd(),不符合,")
	assert.Equal(t, 4, strings.Count(results, "\r\n"))

	bad := read(t, rejects)
	assert.True(t, strings.HasPrefix(bad, "\uFEFF行号,列号,栏目,标识,问题,处理办法,代码\r\n"))
	for _, want := range []string{
		"4,5,sales,3 丙公司,销售收入总额：不得使用科学计数法,", "4,6,audit_collection,3 丙公司,", "5,,,4 丁公司,\"表头有 6 栏，本行有 4 格\"",
		"2015-12-31 没有有效版本", "7,,,", "第 7 行有多余或错位的双引号", "8,2,name,7 庚", "第 8 行第 4 个字符已损坏",
	} {
		assert.Contains(t, strings.ReplaceAll(bad, "表头有 6 栏，本行有 4 格", "\"表头有 6 栏，本行有 4 格\""), want)
	}
	assert.Equal(t, 7, strings.Count(bad, "\r\n"))
}

func TestBatchEncodings(t *testing.T) {
	in := header + "1,梅州市某某科技有限公司,2026,501,,\n"
	for _, c := range []struct {
		name, in string
		args     []string
	}{
		{"UTF-8", in, nil}, {"UTF-8 with mark", "\uFEFF" + in, nil}, {"UTF-8 asked", in, []string{"-encoding", "utf-8"}},
		{"GB18030", gb(t, in), nil}, {"GB18030 asked", gb(t, in), []string{"-encoding", "gb18030"}}, {"CRLF", strings.ReplaceAll(in, "\n", "\r\n"), nil},
	} {
		got := runOn(c.in, append([]string{"batch", "techsme"}, c.args...)...)
		assert.Equal(t, 0, got.status, c.name)
		assert.Contains(t, got.out, "2,1,梅州市某某科技有限公司,不符合,", c.name)
		assert.Equal(t, strings.HasPrefix(c.name, "GB"), strings.Contains(got.err, "GB18030"), c.name)
	}
	got := runOn(gb(t, in), "batch", "techsme", "-encoding", "utf-8")
	assert.Equal(t, 2, got.status)
	assert.Contains(t, got.err, "第 2 行第 4 个字符已损坏")
	assert.Contains(t, got.err, "另存为")
	got = runOn("PK\x03\x04", "batch", "techsme")
	assert.Equal(t, 2, got.status)
	assert.Contains(t, got.err, "工作簿")
}

// TestBatchRefusesHeaders before any output is made.
func TestBatchRefusesHeaders(t *testing.T) {
	for in, want := range map[string]string{
		"employees\n1\n":                        "evaluation_year（第 1 行）：表头缺少必填栏：评价年度",
		"evaluation_year,employes\n2026,1\n":    "employes（第 1 行第 2 列）：没有这一项 [unknown_key]。是否应为 employees？仅用于核对、不参与判定的栏",
		"evaluation_year,awards[0].rnk\n2026,1": "是否应为 rank？",
		"evaluation_year,evaluation_year\n1,2":  "表头栏名重复",
		"":                                      "表格是空的",
		"{\n\"evaluation_year\": 2026}\n":       "每行一份完整的 JSON",
		"[\n{\"evaluation_year\": 2026}\n]\n":   "每行一份完整的 JSON",
	} {
		out := filepath.Join(t.TempDir(), "out.csv")
		got := runOn(in, "batch", "techsme", "-out", out)
		assert.Equal(t, 2, got.status, in)
		assert.Contains(t, got.err, want, in)
		assert.NoFileExists(t, out)
	}
}

func TestBatchIDs(t *testing.T) {
	in := "统一社会信用代码,evaluation_year,联系人,employees\n914414000000000001,2026,张三,501\n"
	got := runOn(in, "batch", "techsme")
	assert.Equal(t, 2, got.status)
	assert.Contains(t, got.err, "用 -id 栏名 原样带出")
	got = runOn(in, "batch", "techsme", "-id", "联系人，统一社会信用代码")
	assert.Equal(t, 0, got.status, got.err)
	assert.Contains(t, got.out, "行号,统一社会信用代码,联系人,结论,")
	assert.Contains(t, got.out, "2,\"\t914414000000000001\",张三,不符合,")
	got = runOn(in, "batch", "techsme", "-id", "手机,联系人,统一社会信用代码")
	assert.Contains(t, got.err, "表头没有 -id 指定的栏 手机")
	got = runOn("evaluation_year,employees\n2026,501\n", "batch", "techsme", "-id", "evaluation_year") // a fact can be one, too
	assert.Equal(t, 0, got.status, got.err)
	assert.Contains(t, got.out, "2,2026,不符合,")
}

func TestBatchOfLines(t *testing.T) {
	in := "\uFEFF{\"id\": \"甲\", \"evaluation_year\": 2026, \"employees\": 501}\n\n" +
		"{\"id\": \"乙\", \"evaluation_year\": 2026, \"employes\": 5}\n" +
		"not JSON\n" +
		"{\"id\": \"丙\uFFFD\", \"evaluation_year\": 2026}\n" +
		"{\"evaluation_year\": 2026, \"id\": 7}"
	got := runOn(in, "batch", "-format", "json", "techsme")
	assert.Equal(t, 2, got.status)
	lines := strings.Split(strings.TrimSuffix(got.out, "\n"), "\n")
	assert.Len(t, lines, 2)
	assert.True(t, strings.HasPrefix(lines[0], `{"line":1,"ids":{"id":"甲"},"decision":{"schema":"keji.decision/1"`), lines[0])
	assert.True(t, strings.HasPrefix(lines[1], `{"line":6,"ids":{"id":"7"},"decision":`), lines[1])
	assert.Contains(t, got.err, "── 第 3 行  乙\n   employes（第 38 列）：没有这一项。是否应为 employees？")
	assert.Contains(t, got.err, "── 第 4 行\n")
	assert.Contains(t, got.err, "第 5 行第 10 个字符已损坏")
	assert.Contains(t, got.err, "退回（未判定）            3\n")

	got = runOn(in, "batch", "-format", "text", "-lang", "en", "techsme")
	assert.Contains(t, got.out, "── line 1  甲\nEvaluation of technology-based SMEs: failed\n")
	assert.Contains(t, got.err, "did you mean employees?")
}

func TestBatchUnderAnEdition(t *testing.T) {
	in := "id,evaluation_year,employees\n1,2026,501\n"
	got := runOn(in, "batch", "techsme", "-on", "2018-01-01")
	assert.Contains(t, got.out, ",V2017,")
	assert.Contains(t, got.out, "；按 -on 指定日期施行的规定判定：2018-01-01\r\n")
	assert.Equal(t, 1, strings.Count(got.err, "按 -on 指定日期施行的规定判定：2018-01-01\n"))
	assert.NotContains(t, runOn(in, "batch", "techsme").out+runOn(in, "batch", "techsme").err, "-on 指定")
}

// TestBatchNotesWhatWasNotChecked: the editions were last checked on 2026-11-22; a record without a day of submission
// speaks of the last day of its year.
func TestBatchNotesWhatWasNotChecked(t *testing.T) {
	in := "id,evaluation_year,submitted_on,employees\n1,2026,2026-11-22,501\n2,2026,2026-11-23,501\n3,2026,,501\n4,2021,,501\n"
	got := runOn(in, "batch", "techsme")
	rows := strings.Split(got.out, "\r\n")
	for i, late := range []bool{false, true, true, false} {
		assert.Equal(t, late, strings.HasSuffix(rows[i+1], ",2026-11-22 之后的规定未经核对"), rows[i+1])
	}
	assert.Equal(t, 1, strings.Count(got.err, "注意：2026-11-22 之后的规定未经核对，涉及 2 份\n"), got.err)
	got = runOn(in, "batch", "techsme", "-lang", "en", "-on", "2026-06-30")
	assert.Contains(t, got.out, ",the edition was not checked after 2026-11-22; Decided under the rules in force on the day given by -on: 2026-06-30\r\n")
	assert.Contains(t, got.err, "note: the edition was not checked after 2026-11-22, which concerns 2 record(s)\n")
	assert.NotContains(t, runOn("evaluation_year\n2021\n", "batch", "techsme").err, "未经核对")
}

// TestBatchWithoutItsHeader: said once, and what stands in the row is not repeated when it may be data.
func TestBatchWithoutItsHeader(t *testing.T) {
	const must = "第一行必须是英文栏名（如 evaluation_year），不得删除或改写"
	got := runOn("评价年度,职工总数,销售收入（元）\n2026,501,1\n", "batch", "techsme")
	assert.Equal(t, 1, strings.Count(got.err, must), got.err)
	assert.Contains(t, got.err, "有 1 处问题")
	got = runOn("evaluation_year,职工总数,销售收入（元）\n2026,501,1\n", "batch", "techsme")
	assert.Equal(t, 1, strings.Count(got.err, must), got.err)
	assert.Contains(t, got.err, "销售收入（元）（第 1 行第 3 列）：没有这一项")
	got = runOn("1,2026,是,是\n2,2026,否,否\n", "batch", "techsme")
	assert.Contains(t, got.err, "第一行应为英文栏名，不得删除")
}

func TestBatchTakesNone(t *testing.T) {
	got := runOn("evaluation_year,awards,awards[0].level\n2026,无,\n2026,[],\n2026,有,\n", "batch", "techsme")
	assert.Contains(t, got.err, "退回（未判定）            1\n")
	assert.Contains(t, got.err, "没有的填 [] 或 无；有的留空，并填写其后各明细栏")
}

// TestBatchShowsTheFirstRejects and says how to get the rest.
func TestBatchShowsTheFirstRejects(t *testing.T) {
	got := runOn("evaluation_year\n"+strings.Repeat("x\n", 50), "batch", "techsme")
	assert.Equal(t, 20, strings.Count(got.err, "── 第 "))
	assert.Contains(t, got.err, "用 -rejects 文件 保存全部")
	assert.Contains(t, got.err, "退回（未判定）            50\n")
}

// TestTerminalsAreSafe: what stands in an identifier cannot steer a terminal.
func TestTerminalsAreSafe(t *testing.T) {
	got := runOn("id,evaluation_year\n\"a\x1b[2Jb\",x\n", "batch", "techsme")
	assert.Contains(t, got.err, "a?[2Jb")
	assert.NotContains(t, got.err, "\x1b")
}
