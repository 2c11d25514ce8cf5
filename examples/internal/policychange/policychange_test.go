package policychange

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/page/pagetest"
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
	return out
}

// TestPages of every built-in change are sound, in both languages.
func TestPages(t *testing.T) {
	for _, k := range kinds() {
		for _, name := range k.named() {
			for _, l := range []string{"zh", "en"} {
				out := printed(t, "-n", "60", "-scheme", k.name(), "-reform", name, "-format", "html", "-lang", l)
				pagetest.Sound(t, out)
				assert.Contains(t, out, "<svg")
			}
			assert.Contains(t, printed(t, "-n", "60", "-scheme", k.name(), "-reform", name, "-format", "markdown"), "## 结论怎样变化")
		}
	}
}

// TestWorkersChangeNothing: the same bytes whatever decides, and every firm is decided.
func TestWorkersChangeNothing(t *testing.T) {
	one := printed(t, "-n", "500", "-format", "json")
	assert.Equal(t, one, printed(t, "-n", "500", "-format", "json", "-workers", "3"))
	assert.NotEqual(t, one, printed(t, "-n", "500", "-format", "json", "-seed", "7"))
	assert.True(t, json.Valid([]byte(one)))
	_, _, shown := runOn("-n", "8")
	assert.Equal(t, "已测算 2/8\n已测算 4/8\n已测算 6/8\n已测算 8/8\n", shown)
}

// firms are four enterprises counted by hand: all hold but the score, which is 60, 64, 66 and not to be told.
const firms = `{"id":"甲","county":"梅江区","tech_staff":10,"rd_expense":"2000000","ip_class2":1}
{"id":"乙","county":"梅江区","tech_staff":25,"rd_expense":"2000000","ip_class2":0,"rd_body":false}
{"id":"丙","county":"五华县","tech_staff":30,"rd_expense":"1000000","ip_class2":1}
{"id":"丁","county":"五华县","tech_staff":"x"}
`

// complete is what the four have in common: 100 employees, sales of 40 million, costs of 32 million, nothing against them.
const complete = `"evaluation_year":2026,"submitted_on":"2026-07-01","registered":true,"accounts_sound":true,"audit_collection":true,"collects_rd":true,"pays_income_tax":true,` +
	`"employees":100,"sales":"40000000","assets":"10000000","cost_expense":"32000000","ip_class1":0,"banned_products":false,"restricted_industry":false,` +
	`"excluded_income":"0","income_base":"40000000","incidents":[],"falsifications":[],"abnormal_listings":[],"dishonesty_listings":[],"holds_hnte":false,"awards":[],"standards":[],`

// TestAFileOfFirms counted by hand: 甲 has 4 + 40 + 6 = 50 points, 乙 16 + 40 + 0 = 56, 丙 20 + 10 + 6 = 36; 丁 cannot be read.
// With a pass mark of 55, 乙 alone gains.
func TestAFileOfFirms(t *testing.T) {
	dir := t.TempDir()
	file, change := filepath.Join(dir, "企业.jsonl"), filepath.Join(dir, "方案.json")
	lines := strings.ReplaceAll(strings.ReplaceAll(firms, `,"rd_body":false`, ""), `"tech_staff"`, complete+`"rd_body":false,"tech_staff"`)
	require.NoError(t, os.WriteFile(file, []byte(lines), 0o600))
	require.NoError(t, os.WriteFile(change, []byte(`{"pass_mark": 55}`), 0o600))
	out := printed(t, "-population", file, "-groups", "county", "-reform", change)
	for _, want := range []string{
		"符合的企业由 0 家变为 1 家：1 家新符合，0 家不再符合。", "  合格分数\n    原：60分\n    新：55分\n",
		"梅江区     2           0           1    +1", "乙：不符合（56分） → 符合（56分）", "共 1 家未能判定", "tech_staff",
	} {
		assert.Contains(t, out, want)
	}
}

// TestTheGuideOf2022OverThreeFirms counted by hand: all have 20 + 50 + 24 = 94 points; the Measures of 2017 alone pass all
// three; the guide of 2022 asks for audited accounts, which the second lacks, and looks back on the list that the third left
// in June.
func TestTheGuideOf2022OverThreeFirms(t *testing.T) {
	file := filepath.Join(t.TempDir(), "企业.jsonl")
	same := complete + `"rd_body":false,"tech_staff":30,"rd_expense":"2400000","ip_class2":4}` + "\n"
	audited, listed := `"audit_collection":true`, `"abnormal_listings":[]`
	lines := `{"id":"甲",` + same +
		`{"id":"乙",` + strings.Replace(same, audited, `"audit_collection":false`, 1) +
		`{"id":"丙",` + strings.Replace(same, listed, `"abnormal_listings":[{"removed":true,"removed_on":"2026-06-01"}]`, 1)
	require.NoError(t, os.WriteFile(file, []byte(lines), 0o600))
	out := printed(t, "-population", file, "-reform", "2017-2022")
	for _, want := range []string{"符合的企业由 3 家变为 1 家：0 家新符合，2 家不再符合。", "乙：符合（94分） → 不符合（94分）", "实行查账征收", "丙：符合（94分） → 不符合（94分）"} {
		assert.Contains(t, out, want)
	}
}

func TestRefusals(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		file := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
		return file
	}
	firms := write("firms.csv", "id,evaluation_year\n1,2026\n")
	for want, args := range map[string][]string{
		"是否应为 techsme？":       {"-scheme", "techsm"},
		"是否应为 pass-mark-65？":  {"-reform", "pass-mark-60"},
		"pass_mark":           {"-reform", write("wrong.json", `{"pass_mrk": 65}`)},
		"找不到文件":               {"-reform", "nowhere.json"},
		"-groups 只用于":         {"-groups", "county"},
		"文件没有分组栏 county":      {"-population", firms, "-groups", "county"},
		"选项 -n 应为":            {"-n", "0"},
		"选项 -workers 应为":      {"-workers", "999"},
		"多余的参数 x":             {"x"},
		"选项 -format 不能取":      {"-format", "pdf"},
		"应以 .csv 或 .jsonl 结尾": {"-flips", "flips.xlsx"},
		"输出文件夹不存在":            {"-flips", filepath.Join(dir, "none", "flips.csv")},
		"会覆盖正在读取的文件":          {"-population", firms, "-flips", firms},
	} {
		status, _, problems := runOn(args...)
		assert.Equal(t, 2, status, args)
		assert.Contains(t, problems, want)
	}
	assert.Contains(t, printed(t, "help"), "用法")
	assert.Contains(t, printed(t, "-figures"), "pass_mark")
}

// TestTheLawThatDecidesIsCited: the proposal where it changes the number, the law that has the line else, and how well each
// is founded, as in the examples below.
func TestTheLawThatDecidesIsCited(t *testing.T) {
	section := func(args ...string) string {
		_, out, found := strings.Cut(printed(t, append(args, "-n", "2000")...), "── 哪些规则决定了变化\n")
		require.True(t, found)
		text, _, _ := strings.Cut(out, "\n\n")
		return text
	}
	proposed := section("-reform", "pass-mark-65")
	assert.Contains(t, proposed, "《关于提高科技型中小企业评价合格分数的建议（示例）》第一条（拟议，非法定）")
	assert.NotContains(t, proposed, "《科技型中小企业评价办法》")
	assert.Regexp(t, `依外国法律成立但实际管理机构在中国境内 +不符合 +符合 +\d+ +《科技型中小企业评价服务工作指引》（据转述）`, section("-reform", "2017-2022"))
	assert.Regexp(t, `年）  不符合  符合 +\d+  《高新技术企业认定管理办法》（国科发火〔2008〕172号）第十条（存在争议）`, section("-scheme", "hnte", "-reform", "2008-2016"))
}
