package decide

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/keji-rules/keji/examples/internal/cli"
)

// told is what a run left behind.
type told struct {
	status   int
	out, err string
}

func runOn(stdin string, args ...string) told {
	var out, err bytes.Buffer
	status := Run(args, cli.Streams{In: strings.NewReader(stdin), Out: &out, Err: &err}, fstest.MapFS{"index.json": {Data: []byte("[]")}})
	return told{status, out.String(), err.String()}
}

// file writes a file and returns its name.
func file(t *testing.T, name, text string) string {
	t.Helper()
	name = filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(name, []byte(text), 0o600))
	return name
}

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	return string(data)
}

func gb(t *testing.T, text string) string {
	t.Helper()
	out, err := simplifiedchinese.GB18030.NewEncoder().String(text)
	require.NoError(t, err)
	return out
}

func TestFormats(t *testing.T) {
	template := runOn("", "template", "techsme").out
	for _, c := range []struct{ args, want string }{
		{"techsme", "科技型中小企业评价：符合\n"},
		{"techsme -", "综合评价得分：66分 = 科技人员指标 12 + 研发投入指标 30 + 科技成果指标 24"},
		{"-lang en techsme", "Evaluation of technology-based SMEs: passed\n"},
		{"techsme -format full", "✓ 职工总数：60人，应 ≤ 500人，余量 440人"},
		{"techsme -format json", `{"schema":"keji.decision/1"`},
		{"techsme --format=markdown --lang=en", "passed"},
		{"techsme -on 2020-06-30", "按 -on 指定日期施行的规定判定：2020-06-30\n"},
		{"techsme -on 2020-06-30", "2017年条件（评价办法）"},
	} {
		got := runOn(template, strings.Fields(c.args)...)
		assert.Equal(t, told{0, got.out, ""}, got, c.args)
		assert.Contains(t, got.out, c.want, c.args)
	}
}

func TestStatusOfVerdicts(t *testing.T) {
	template := runOn("", "template", "techsme").out
	assert.Equal(t, 0, runOn(template, "techsme").status)
	assert.Equal(t, 1, runOn(strings.Replace(template, `"employees": 60`, `"employees": 501`, 1), "techsme").status)
	assert.Equal(t, 3, runOn(`{"evaluation_year": 2026}`, "techsme").status)
	assert.Equal(t, 2, runOn(`{}`, "techsme").status)
}

// TestGapsAreShown: one person too few for the band that passes.
func TestGapsAreShown(t *testing.T) {
	failing := strings.Replace(runOn("", "template", "techsme").out, `"tech_staff": 12`, `"tech_staff": 5`, 1) // 8.33%: 0 points
	got := runOn(failing, "techsme")
	assert.Equal(t, 1, got.status)
	assert.Contains(t, got.out, "科技人员数由 5人 增至") // 6 of 60 is 10%, 4 points, and 58 in all: more is needed
	assert.Contains(t, got.out, "9人")           // 9 of 60 is 15%, 8 points, and 62 in all
}

func TestInputAsNotepadSavesIt(t *testing.T) {
	template := runOn("", "template", "techsme").out
	assert.Equal(t, 0, runOn("\uFEFF"+template, "techsme").status)
	assert.Equal(t, 0, runOn(strings.ReplaceAll(template, "\n", "\r\n"), "techsme").status)
	got := runOn(gb(t, `{"evaluation_year": 2026, "评价": 1}`), "techsme")
	assert.Equal(t, 2, got.status)
	assert.Contains(t, got.err, "评价（第 1 行第 27 列）：没有这一项")
}

func TestMistakes(t *testing.T) {
	dir := t.TempDir()
	table := file(t, "t.csv", "evaluation_year\n2026\n")
	for _, c := range []struct{ args, zh, en string }{
		{"techsm", "是否应为 techsme？", "did you mean techsme?"},
		{"techsme a b", "多余的参数 b", "one argument too many: b"},
		{"techsme no-such-file", "找不到文件 no-such-file", "there is no file no-such-file"},
		{"techsme " + dir, "是文件夹", "is a folder"},
		{"techsme " + table, "decide batch 事项", "decide batch SCHEME"},
		{"techsme -on 2016-05-01", "可判定的日期：2017-05-03", "covered: 2017-05-03"},
		{"techsme -on 1.5.2020", "选项 -on 不是日期：1.5.2020", "the option -on is no date: 1.5.2020"},
		{"techsme -format pdf", "可取：text、full、json、markdown", "one of: text, full, json, markdown"},
		{"techsme -out x", "只用于批量判定", "is for batches only"},
		{"template techsme -format text", "可取：json、markdown、csv", "one of: json, markdown, csv"},
		{"template", "没有指明事项", "no scheme is named"},
		{"template techsme x", "多余的参数 x", "one argument too many: x"},
		{"template -on 2020-01-01 techsme", "此处用不上选项 -on", "the option -on means nothing here"},
		{"list x", "写作 decide list", "write decide list"},
		{"help x", "写作 decide help", "write decide help"},
		{"batch", "没有指明事项", "no scheme is named"},
		{"batch techsme -in xml", "选项 -in 不能取", "the option -in cannot be"},
		{"batch techsme -encoding latin1", "可取：auto、utf-8、gb18030", "one of: auto, utf-8, gb18030"},
		{"batch techsme no-such-file", "找不到文件", "there is no file"},
		{"batch techsme -on 2016-05-01 " + table, "可判定的日期：2017-05-03", "covered: 2017-05-03"},
		{"batch techsme " + table + " -out " + table, "同时用作两处", "used for two purposes"},
		{"batch techsme " + table + " -out x -rejects ./x", "同时用作两处", "used for two purposes"},
		{"batch techsme " + table + " -out " + dir, "无法打开文件", "cannot open the file"},
		{"batch techsme " + table + " -out " + filepath.Join(dir, "none", "x.csv"), "输出文件夹不存在，请先建立", "the folder does not exist; make it first"},
		{"techsme", "没有内容 [syntax]。请核对文件是否为空", "nothing was given"},
		{"-unknown", "没有选项 -unknown", "there is no option -unknown"},
		{"techsme -lang fr", "可取：zh、en", ""},
	} {
		args := strings.Fields(c.args)
		got := runOn("", args...)
		assert.Equal(t, 2, got.status, c.args)
		assert.Empty(t, got.out, c.args)
		assert.Contains(t, got.err, "错误："+"", c.args)
		assert.Contains(t, got.err, c.zh, c.args)
		if c.en != "" {
			assert.Contains(t, runOn("", append(args, "-lang", "en")...).err, c.en, c.args)
		}
	}
	assert.Contains(t, runOn("", "batch", "techsme", table, "-rejects", filepath.Join(dir, "none", "x.csv")).err, "输出文件夹不存在，请先建立")
	assert.Equal(t, read(t, table), "evaluation_year\n2026\n", "an output must not empty the input")
}

func TestProblemsOfOneApplication(t *testing.T) {
	bad := "{\"evaluation_year\": 2026,\n \"employes\": 5, \"tech_staff\": -1}"
	got := runOn(bad, "techsme")
	assert.Equal(t, 2, got.status)
	assert.Contains(t, got.err, "employes（第 2 行第 2 列）：没有这一项 [unknown_key]。是否应为 employees？")
	assert.Contains(t, got.err, "tech_staff（第 2 行")
	assert.Contains(t, runOn(bad, "-lang", "en", "techsme").err, "did you mean employees?")
}

// TestNamesAreShown in texts, safe for a terminal, and are no part of what is decided.
func TestNamesAreShown(t *testing.T) {
	template := runOn("", "template", "techsme").out
	named := strings.Replace(template, "{\n", "{\n  \"name\": \"甲\\u001b[2J\\u202e公司\",\n  \"id\": 7,\n", 1)
	for _, format := range []string{"text", "full"} {
		got := runOn(named, "techsme", "-format", format)
		assert.Equal(t, told{0, got.out, ""}, got)
		assert.True(t, strings.HasPrefix(got.out, "申请：7 甲?[2J?公司\n科技型中小企业评价：符合\n"), got.out)
	}
	for _, format := range []string{"json", "markdown"} {
		assert.Equal(t, runOn(template, "techsme", "-format", format), runOn(named, "techsme", "-format", format))
	}
	last := strings.TrimSuffix(template, "\n}\n") + ",\n  \"统一社会信用代码\": 914414000000000001\n}\n"
	got := runOn("\uFEFF"+last, "techsme", "-on", "2020-06-30", "-lang", "en")
	assert.True(t, strings.HasPrefix(got.out, "Application: 914414000000000001\nDecided under the rules in force on the day given by -on: 2020-06-30\n"), got.out+got.err)
	bad := runOn("{\"name\":\n \"甲\"\n ,\n \"employes\": 5}", "techsme") // the place is that of the file
	assert.Contains(t, bad.err, "employes（第 4 行第 2 列）：没有这一项")
	assert.True(t, strings.HasPrefix(runOn(template, "techsme").out, "科技型中小企业评价：符合\n"))
}

func TestHelp(t *testing.T) {
	zh, en := runOn("", "help"), runOn("", "-lang", "en", "help")
	for _, got := range []told{zh, en, runOn("", "-h"), runOn("", "batch", "--help")} {
		assert.Equal(t, 0, got.status)
		assert.Empty(t, got.err)
		for _, word := range []string{"batch", "template", "list", "help", "-lang", "-format", "-on", "-in", "-encoding", "-out", "-rejects", "-id"} {
			assert.Contains(t, got.out, word)
		}
	}
	assert.Equal(t, zh, runOn("", "-h"))
	assert.Equal(t, en, runOn("", "-lang", "en", "-help"))
	assert.Contains(t, zh.out, "退出状态")
	assert.Contains(t, en.out, "Exit status")
}

func TestList(t *testing.T) {
	zh, en := runOn("", "list"), runOn("", "list", "-lang", "en")
	assert.Contains(t, zh.out, "techsme  科技型中小企业评价\n")
	assert.Regexp(t, `V2017 +2017年条件（评价办法） +2017-05-03  2021-12-31  2026-`, zh.out)
	assert.Regexp(t, `V2022-R2026 .+ 2026-01-01  现行 +2026-`, zh.out)
	assert.Regexp(t, `V2022-R2026 .+ 2026-01-01  in force +2026-`, en.out)
}
