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
	"github.com/keji-rules/keji/rule"
)

func saved(t *testing.T, name, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
	return file
}

// TestPatchesWithMistakes: each is explained in the reader's language, once, with what was probably meant.
func TestPatchesWithMistakes(t *testing.T) {
	for patch, want := range map[string][2]string{
		`{"pass_mrak": 65}`:                 {"pass_mrak：政策中没有这一项；是否指 pass_mark（合格分数）", "did you mean pass_mark (pass mark)?"},
		`{"合格分数": 65}`:                      {"合格分数：政策中没有这一项；是否指 pass_mark（合格分数）", "did you mean pass_mark (pass mark)?"},
		`{"pass_mark": "65分"}`:              {"不能取值 \"65分\"；现值为 60分，应填数字，如 60 或 12.5", "it is 60 points, write a number, such as 60 or 12.5"},
		`{"sound_accounts": 3}`:             {"现值为 是，应填 true 或 false", "it is yes, write true or false"},
		`{"pass_mark": 65, "pass_mark": 6}`: {"pass_mark 写了两次，请只保留一处", `key "pass_mark" is given twice`},
		`{"pass_mark": 65`:                  {"JSON 没有写完，可能缺少结尾的 }", "it ends early"},
		`{"pass_mark"：65}`:                  {"JSON 写法有误，在第 12 个字节附近：多为缺少引号、逗号，或用了中文标点", "near byte 12"},
		`[]`:                                {"应写成 JSON 对象，以 { 开头，以 } 结尾", "not a JSON object"},
		`{"pass_mark": 65} 66`:              {"结尾的 } 之后还有内容，请删去", "something follows the object"},
	} {
		file := saved(t, "p.json", patch)
		for i, l := range []string{"zh", "en"} {
			status, out, problems := runOn("-n", "10", "-reform", file, "-lang", l)
			assert.Equal(t, 2, status, patch)
			assert.Empty(t, out, patch)
			assert.Contains(t, problems, want[i], patch)
			assert.Equal(t, 2, strings.Count(strings.TrimSpace(problems), "\n")+1, "the heading and one line: %s", problems)
		}
	}
}

// TestPatchesThatNobodyCanMeet: at most 100 points can be had, and no part is more than the whole; everything is said at once.
func TestPatchesThatNobodyCanMeet(t *testing.T) {
	for _, c := range []struct {
		scheme, patch string
		zh, en        []string
	}{
		{"techsme", `{"pass_mark": 160}`,
			[]string{"合格分数（pass_mark）：任何申报都不可能满足：0分～100分，应 ≥ 160分；请改为不超过 100分"},
			[]string{"pass mark (pass_mark): nobody can meet this: 0 points to 100 points, required ≥ 160 points; make it 100 points at most"}},
		{"hnte", `{"pass_mark": 100, "min_tech_share": "120%", "min_teck_share": 1}`,
			[]string{"min_teck_share：政策中没有这一项", "（min_tech_share）：任何申报都不可能满足：0%～100%，应 ≥ 120%；请改为不超过 100%", "（pass_mark）：任何申报都不可能满足：0分～100分，应 > 100分；请改为小于 100分"},
			[]string{"min_teck_share: the policy has no such figure", "(min_tech_share): nobody can meet this", "make it less than 100 points"}},
	} {
		file := saved(t, "p.json", c.patch)
		for l, wants := range map[string][]string{"zh": c.zh, "en": c.en} {
			status, out, problems := runOn("-n", "10", "-scheme", c.scheme, "-reform", file, "-lang", l)
			assert.Equal(t, 2, status, c.patch)
			assert.Empty(t, out, c.patch)
			for _, want := range wants {
				assert.Contains(t, problems, want)
			}
			assert.Equal(t, len(wants), strings.Count(strings.TrimSpace(problems), "\n"), problems)
		}
	}
	assert.Contains(t, printed(t, "-n", "10", "-reform", saved(t, "p.json", `{"pass_mark": 100}`)), "新：100分")
}

// TestChangesThatComeTooLate: the firms are of 2026, and a change from 2027 on touches none of them.
func TestChangesThatComeTooLate(t *testing.T) {
	text := `{"id": "m", "title": {"zh": "合格分数65分", "en": "pass mark of 65"}, "from": "2027-01-01", "document": {"title": {"zh": "建议", "en": "Proposal"}}, "set": {"pass_mark": 65}}`
	out := printed(t, "-n", "10", "-reform", saved(t, "r.json", text))
	assert.Contains(t, out, "改动自 2027-01-01 起施行，这些企业都在此前，不受影响；")
	assert.NotContains(t, out, "没有改动任何数值")
	out = printed(t, "-n", "10", "-lang", "en", "-reform", saved(t, "r.json", strings.Replace(text, "2027-01-01", "2026-01-01", 1)))
	assert.NotContains(t, out, "takes force on")
}

// TestNothingIsChanged: a patch without effect is told to be one.
func TestNothingIsChanged(t *testing.T) {
	for _, patch := range []string{`{}`, `{"pass_mark": 60}`} {
		assert.Contains(t, printed(t, "-n", "10", "-reform", saved(t, "p.json", patch)), "  没有改动任何数值。\n")
	}
	assert.NotContains(t, printed(t, "-n", "10"), "没有改动任何数值")
}

// TestFirmsThatCannotBeDecided are said beside the figures, and where none can be, that the figures mean nothing.
func TestFirmsThatCannotBeDecided(t *testing.T) {
	whole, broken := complete+`"rd_body":false,"tech_staff":30,"rd_expense":"2400000","ip_class2":4}`+"\n", `{"id":"乙","tech_staff":"x"}`+"\n"
	some := printed(t, "-population", saved(t, "a.jsonl", `{"id":"甲",`+whole+broken))
	assert.Contains(t, some, "另有 1 家未能判定，不计入各数；原因见“未能判定”。")
	none := printed(t, "-population", saved(t, "b.jsonl", broken+broken))
	assert.Contains(t, none, "2 家都未能判定，以下各数没有意义；原因见“未能判定”。")
	assert.Contains(t, printed(t, "-population", saved(t, "b.jsonl", broken), "-lang", "en"), "None of the 1 firms could be decided")
}

// TestFirmsListedTwice are told with both rows and counted once; who has no identifier is nobody else, and a shared name is
// no repeat where credit codes differ.
func TestFirmsListedTwice(t *testing.T) {
	firm := complete + `"rd_body":false,"tech_staff":30,"rd_expense":"2400000","ip_class2":4}` + "\n"
	lines := `{"id":"甲",` + firm + `{"id":"乙",` + firm + "\n" + `{"id":" 甲 ",` + firm + `{` + firm + `{` + firm
	file := saved(t, "a.jsonl", lines)
	out := printed(t, "-population", file)
	for _, want := range []string{"测算企业  4  家", "文件中有 1 行重复列出同一企业，每家只计一次；行号见“未能判定或重复”。", "── 未能判定或重复", "：第 4 行与第 1 行是同一对象，只计第 1 行；请核对后删去多余的一行"} {
		assert.Contains(t, out, want)
	}
	assert.NotContains(t, out, "家未能判定")
	out = printed(t, "-population", file, "-lang", "en")
	assert.Contains(t, out, "Rows that list a firm again: 1. Each firm is counted once; “Not decided, or listed again” names the rows.")
	assert.Contains(t, out, "甲: row 4 lists the same subject as row 1")
	named := `{"name":"丙","统一社会信用代码":"91a",` + firm
	out = printed(t, "-population", saved(t, "b.jsonl", named+strings.Replace(named, "91a", "92A", 1)+strings.Replace(named, "91a", "91A", 1)))
	assert.Contains(t, out, "测算企业  2  家")
	assert.Contains(t, out, "丙：第 3 行与第 1 行是同一对象")
}

// TestColumnsThatDecideNothing are told to go to -groups, which this program has.
func TestColumnsThatDecideNothing(t *testing.T) {
	_, _, problems := runOn("-population", saved(t, "a.csv", "evaluation_year,employees,sales,county\n2026,1,1,梅江区\n"))
	assert.Contains(t, problems, "用于分组的写在 -groups 之后")
	assert.NotContains(t, problems, "-id")
}

// someFirms are two, of which one has no city.
const someFirms = "id,city,evaluation_year,employees,sales\n1,梅州,2026,30,100\n2,,2026,40,100\n"

// TestGroups: a column groups whether it is a fact or not; one that is not there is said to be missing, with the one meant.
func TestGroups(t *testing.T) {
	csv, lines := saved(t, "a.csv", someFirms), saved(t, "a.jsonl", `{"city":"梅州","evaluation_year":2026,"employees":30}`+"\n"+`{"evaluation_year":2026}`+"\n")
	var impact struct {
		Dimensions []struct {
			Title  rule.Text
			Groups []struct{ Name string }
		}
	}
	for _, file := range []string{csv, lines} {
		require.NoError(t, json.Unmarshal([]byte(printed(t, "-population", file, "-groups", "city,employees", "-format", "json")), &impact))
		require.Len(t, impact.Dimensions, 2)
		require.Len(t, impact.Dimensions[0].Groups, 2, "one has no city")
		require.Len(t, impact.Dimensions[1].Groups, 2, file)
		assert.Contains(t, impact.Dimensions[1].Groups, struct{ Name string }{"30"}, file)
		for l, want := range map[string]string{"zh": "文件没有分组栏 City\n处理办法：是否应为 city？", "en": "lacks the column City to group by\nremedy: did you mean city?"} {
			_, _, problems := runOn("-population", file, "-groups", "City", "-lang", l)
			assert.Contains(t, problems, want)
		}
	}
	assert.Contains(t, printed(t, "-population", csv, "-groups", "city"), "（未填）")
	_, _, problems := runOn("-population", csv, "-groups", "city,assets")
	assert.Contains(t, problems, "文件没有分组栏 assets")
}

// TestStandardInput: - stands for it, as the help says.
func TestStandardInput(t *testing.T) {
	var out, problems bytes.Buffer
	status := Run([]string{"-population", "-"}, cli.Streams{In: strings.NewReader(strings.Replace(someFirms, "city", "name", 1)), Out: &out, Err: &problems})
	assert.Zero(t, status, problems.String())
	assert.Contains(t, out.String(), "测算企业  2  家")
	assert.Contains(t, out.String(), "企业数据：标准输入")
}

// TestSharesAboveTheWhole: allowed with a percent sign, and told beside the report.
func TestSharesAboveTheWhole(t *testing.T) {
	status, out, problems := runOn("-n", "10", "-scheme", "hnte", "-reform", saved(t, "p.json", `{"commission_share": "110%"}`))
	assert.Zero(t, status, problems)
	assert.NotEmpty(t, out)
	assert.Contains(t, problems, "注意：委托外部研发费用计入比例（commission_share）：改为 110%，超过 100%；如是占比，请核对")
	status, _, problems = runOn("-n", "10", "-scheme", "hnte", "-reform", saved(t, "p.json", `{"min_ht_share": 65, "rd_share.cases[0].limit": 6, "panel.technical_share": 70}`))
	assert.Equal(t, 2, status)
	for _, want := range []string{`若指 65%，请写 "65%" 或 0.65`, `若指 6%，请写 "6%" 或 0.06`, `若指 70%，请写 "70%" 或 0.7`} {
		assert.Contains(t, problems, want)
	}
}

// TestReportWords: the figures add up in words, sizes go by number, and both sides have one name.
func TestReportWords(t *testing.T) {
	out := printed(t, "-n", "2000")
	for _, want := range []string{"的结论在待定与不符合之间改变。", "2022年条件，广东省2026年度轮次（V2022-R2026） → ", "\n  60 ◂ 改动前合格线 60 ", "\n  65 ◂ 改动后合格线 65 ", "  改动前＼改动后  "} {
		assert.Contains(t, out, want)
	}
	assert.Regexp(t, `\n  Decided +2000  firms\n`, printed(t, "-n", "2000", "-lang", "en"))
	assert.NotContains(t, out, "改革")
	assert.NotContains(t, out, "现行")
	at := -1
	for _, size := range []string{"\n  19人以下 ", "\n  20至99人 ", "\n  100至299人 ", "\n  300人以上 "} {
		next := strings.LastIndex(out, size)
		assert.Greater(t, next, at, size)
		at = next
	}
}
