package screen

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/page/pagetest"
	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/rule"
)

func runOn(in string, args ...string) (status int, out, problems string) {
	var o, e bytes.Buffer
	status = Run(args, cli.Streams{In: strings.NewReader(in), Out: &o, Err: &e})
	return status, o.String(), e.String()
}

func printed(t *testing.T, args ...string) string {
	t.Helper()
	status, out, problems := runOn("", args...)
	require.Zero(t, status, problems)
	return out
}

// The sample, counted by hand: a member barred to the day, a co-applicant, a name alone, a reviewer's ban and an annulled entry
// that bar from nothing here, a permanent one, a legal representative, and a last day.
func TestTheSample(t *testing.T) {
	out := printed(t)
	for _, want := range []string{
		"受限    4\n", "待核实  1\n", "不受限  3\n", "退回    0\n",
		"MZ-2026-01：受限至2026-12-25（含当日），2026-12-26起解除\n    成员 张明（110101**********16）：记录 R-001，", "→ 成员：须更换后办理（至2026-12-25，含当日）",
		"MZ-2026-02：受限至2028-03-09（含当日），2028-03-10起解除\n    联合申报（参与）单位 梅州样例科技有限公司",
		"MZ-2026-03：可能受限，待核实\n    负责人 李华", "记录 R-003，仅姓名（名称）相同", "MZ-2026-05：受限，永久", "MZ-2026-06：不受限\n    法定代表人 刘伟",
		"MZ-2026-07：受限至2026-11-22（含当日），2026-11-23起解除", "── 不受限，可以办理\n  MZ-2026-04\n",
		"MZ-2026-08：不受限\n    → 可以办理\n    申报（牵头）单位：列为监督重点，不影响办理，记录 R-008、R-009，认定日在2025-11-23至2026-11-22（含首末两日）〔《国家科技计划（专项、基金等）严重失信行为记录暂行规定》〕（通行理解，待核实）",
	} {
		assert.Contains(t, out, want)
	}
	next := printed(t, "-on", "2026-11-23", "-lag", "1")
	assert.Contains(t, next, "受限    3\n")
	assert.NotContains(t, next, "监督重点", "R-008 was decided more than a year before")
	assert.Contains(t, printed(t, "-on", "2026-11-23"), "登记册截至2026-11-22，其后新增的记录未核对")
	assert.Contains(t, printed(t, "-lang", "en"), "MZ-2026-05: barred, permanently\n    person responsible 刘伟 (441402**********53): entry R-006, ")
	pagetest.Sound(t, printed(t, "-format", "html"))
	assert.Contains(t, printed(t, "help"), "用法")
	assert.Contains(t, printed(t, "help", "-lang", "en"), "usage")
}

// Every format says the same, and no number whole unless that is asked for.
func TestFormats(t *testing.T) {
	text := printed(t, "-format", "csv")
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\uFEFF"))).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 9)
	assert.Equal(t, []string{"行号", "申报编号", "结论", "对象", "证件号码", "对象状态", "受限至", "记录编号", "名单", "限制", "期限", "依据", "待核实事由", "处理建议", "监督重点"}, rows[0])
	assert.Equal(t, []string{"2", "MZ-2026-01", "受限", "成员 张明", "110101**********16", "受限", "2026-12-25", "R-001"}, rows[1][:8])
	assert.Equal(t, "仅姓名（名称）相同", rows[3][12])
	assert.Equal(t, "永久", rows[5][6])
	assert.Contains(t, rows[8][14], "记录 R-008、R-009")
	assert.Empty(t, rows[1][14])
	assert.Contains(t, printed(t, "-format", "csv", "-full-ids"), "110101197001010016")
	states := map[string]string{}
	for line := range strings.Lines(printed(t, "-format", "json")) {
		var one struct {
			ID     string
			Answer struct {
				Value struct{ Standing struct{ State string } }
			}
		}
		require.NoError(t, json.Unmarshal([]byte(line), &one))
		states[one.ID] = one.Answer.Value.Standing.State
	}
	assert.Equal(t, map[string]string{"MZ-2026-01": "barred", "MZ-2026-02": "barred", "MZ-2026-03": "possibly_barred", "MZ-2026-04": "free", "MZ-2026-05": "barred", "MZ-2026-06": "free", "MZ-2026-07": "barred", "MZ-2026-08": "free"}, states)
	for _, format := range []string{"text", "json", "csv", "html"} {
		for _, l := range []string{"zh", "en"} {
			for _, more := range [][]string{nil, {"-audit"}} {
				out := printed(t, append(more, "-format", format, "-lang", l)...)
				assert.NotContains(t, out, "110101197001010016")
				assert.NotContains(t, out, "19700101")
			}
		}
	}
}

func write(t *testing.T, name, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
	return file
}

func sample(t *testing.T, name string) string {
	t.Helper()
	text, err := files.ReadFile("sample/" + name)
	require.NoError(t, err)
	return string(text)
}

// A register and applications as JSON lines, or in GB18030, are screened to the same end.
func TestOtherFiles(t *testing.T) {
	want := printed(t, "-format", "csv")
	r, err := load(strings.NewReader(sample(t, "register.csv")), rule.NewDate(2026, 11, 22), nil)
	require.NoError(t, err)
	var lines strings.Builder
	for _, e := range r.register.All() {
		text, err := json.Marshal(e.Record())
		require.NoError(t, err)
		lines.Write(append(text, '\n'))
	}
	registered := write(t, "册.jsonl", lines.String())
	encoded, err := simplifiedchinese.GB18030.NewEncoder().String(sample(t, "applications.csv"))
	require.NoError(t, err)
	applications := write(t, "申报.csv", encoded)
	assert.Equal(t, want, printed(t, "-register", registered, "-as-of", "2026-11-22", "-applications", applications, "-format", "csv"))
	status, out, problems := runOn(`{"id":"甲","parties":[{"role":"member","name":"张明","ids":[{"kind":"citizen_id","number":"110101197001010016"}]}]}

{"id":"乙","on":"2026-12-26","lag_days":90,"parties":[{"role":"member","name":"张明","ids":[{"kind":"citizen_id","number":"110101197001010016"}]}]}
`, "-register", registered, "-as-of", "2026-11-22", "-applications", "-", "-jurisdiction", "441400", "-format", "csv")
	require.Zero(t, status, problems)
	assert.Contains(t, out, "1,甲,受限,成员 张明")
	assert.Contains(t, out, "3,乙,不受限,")
}

// What cannot be read goes to the rejects with its place and a remedy; everything else is screened.
func TestRejects(t *testing.T) {
	registered := strings.Replace(sample(t, "register.csv"), "2026-12-25,,,2024-04-12", "2022-12-25,,,2024-04-12", 1)
	registered += "R-007,1,列入,个人,赵敏,身份证,441402198001010061,,科研严重失信记录,,,,,,,2024-11-23,2026-12-31,,,,,全国\nR-010,,,个人,某,身份证,441402198001010060,,科研严重失信记录,,,,,,,2024-11-23,2026-12-31,,,,,\n"
	applications := sample(t, "applications.csv") + ",成员,无编号者,,,\nMZ-2026-09,组长,张明,,,\n\"坏行\n"
	rejects := filepath.Join(t.TempDir(), "退回.csv")
	status, out, problems := runOn("", "-register", write(t, "r.csv", registered), "-as-of", "2026-11-22", "-applications", write(t, "a.csv", applications), "-rejects", rejects)
	require.Equal(t, cli.BadInput, status, problems)
	assert.Contains(t, out, "登记册有 3 行退回，未参与核对")
	assert.Contains(t, out, "退回    3\n")
	assert.Contains(t, out, "受限    3\n", "without R-001, the member of MZ-2026-01 is free")
	text, err := os.ReadFile(rejects)
	require.NoError(t, err)
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(text), "\uFEFF"))).ReadAll()
	require.NoError(t, err)
	require.Equal(t, []string{"行号", "列号", "栏目", "标识", "问题", "处理办法", "代码"}, rows[0])
	require.Len(t, rows, 7)
	for i, want := range [][]string{
		{"2", "17", "term.until", "", "截止日早于起始日"}, {"12", "", "version", "", "与前面一行是同一记录的同一版本，内容却不同"}, {"13", "7", "ids[0].number", ""},
		{"22", "", "application", "", "未填写申报编号"}, {}, {"23", "2", "parties[0].role", "MZ-2026-09"},
	} {
		if len(want) > 0 {
			assert.Equal(t, want, rows[i+1][:len(want)])
		}
		assert.NotEmpty(t, rows[i+1][5], "a remedy")
	}
	assert.NotContains(t, string(text)+out+problems, "441402198001010060")
	status, _, problems = runOn("", "-register", write(t, "r.csv", registered), "-as-of", "2026-11-22", "-applications", write(t, "a.csv", applications))
	require.Equal(t, cli.BadInput, status)
	assert.Contains(t, problems, "term.until（第 17 列）：截止日早于起始日")
}

// No number of a person is shown whole in any format, in the rejects or in a message, wherever it was written; -full-ids shows
// those of the parties.
func TestNumbersAreMaskedEverywhere(t *testing.T) {
	const citizen, passport, foreign = "110101197001010016", "E12345678", "AB1234567"
	registered := sample(t, "register.csv") + citizen + ",,,个人,张明,身份证," + citizen + ",,科研严重失信记录,,,,,,,2024-11-23,2026-12-31,,,,,\n" + // a key
		"R-" + foreign + ",,,个人,王五,护照," + foreign + ",,科研严重失信记录,,,,,,,2024-11-23,2026-12-31,,,,,\n" +
		"R-011,,,个人,王五" + citizen + ",护照," + foreign + "," + citizen + "," + citizen + ",,,,,,,2024-11-23,2026-12-31,,,,,\n"
	table := "申报编号,角色,姓名（名称）,证件种类,证件号码\n" + citizen + ",成员,张明,身份证," + citizen + "\n" + foreign + ",成员,王五,护照," + foreign + "\n" +
		passport + "," + citizen + ",李四,护照," + foreign + "\n" + foreign + " 2,成员,李四" + passport + ",护照," + foreign + "\nA,成员,李四,身份证," + foreign + "\nB,成员,李四," + citizen + ",x\n"
	lines := `{"id":"` + citizen + `","parties":[{"role":"member","name":"张明","ids":[{"kind":"citizen_id","number":"` + citizen + `"}]}]}
{"id":"` + foreign + `","` + citizen + `":1,"parties":[{"role":"` + citizen + `","name":"王五","ids":[{"kind":"passport","number":"` + foreign + `"}]}]}
{"id":"` + passport + `","purpose":"` + citizen + `","parties":[{"role":"member","name":"王五` + foreign + `","ids":[{"kind":"passport","number":"` + foreign + `"}]}]}
{"id":"C","parties":[{"role":"member","name":"` + citizen + `"}]}
`
	for name, applications := range map[string]string{"a.csv": table, "a.jsonl": lines} {
		for _, format := range []string{"text", "json", "csv", "html"} {
			for _, more := range [][]string{nil, {"-audit"}, {"-lang", "en"}} {
				rejects := filepath.Join(t.TempDir(), "退回.csv")
				args := append(more, "-register", write(t, "r.csv", registered), "-as-of", "2026-11-22", "-applications", write(t, name, applications), "-format", format)
				_, out, problems := runOn("", args...)
				_, _, _ = runOn("", append(args, "-rejects", rejects)...)
				rejected, err := os.ReadFile(rejects)
				require.NoError(t, err)
				for _, secret := range []string{citizen, passport, foreign} {
					assert.NotContains(t, out+problems+string(rejected), secret, "%s %s", name, format)
				}
				if format != "html" && len(more) == 0 {
					assert.Contains(t, out, "110101**********16", format)
				}
			}
		}
	}
	_, out, _ := runOn("", "-register", write(t, "r.csv", registered), "-as-of", "2026-11-22", "-applications", write(t, "a.csv", table), "-full-ids")
	assert.Contains(t, out, citizen)
}

// A register of which lines were rejected says so in every format: nobody is surely free by it.
func TestRejectsOfTheRegisterAreTold(t *testing.T) {
	registered := write(t, "r.csv", sample(t, "register.csv")+"R-010,,,个人,某,身份证,441402198001010060,,科研严重失信记录,,,,,,,2024-11-23,2026-12-31,,,,,\n")
	for format, told := range map[string]struct{ out, problems string }{
		"text": {"登记册有 1 行退回，未参与核对", ""}, "html": {"登记册有 1 行退回，未参与核对", ""},
		"json": {`"register_rejected":1,"answer":`, "登记册有 1 行退回，未参与核对"}, "csv": {"", "登记册有 1 行退回，未参与核对"},
	} {
		for _, more := range [][]string{nil, {"-audit"}} {
			args := append(more, "-register", registered, "-as-of", "2026-11-22", "-applications", write(t, "a.csv", sample(t, "applications.csv")), "-format", format)
			status, out, problems := runOn("", args...)
			assert.Equal(t, cli.BadInput, status, format)
			assert.Contains(t, out, told.out, format)
			assert.Contains(t, problems, told.problems, format)
			if told.problems == "" {
				assert.NotContains(t, problems, "未参与核对", format)
			}
		}
	}
	_, out, problems := runOn("", "-format", "json")
	assert.Contains(t, out, `"register_rejected":0,`)
	assert.Empty(t, problems)
}

// Looking back: nobody could know of R-001 before 12 April 2024.
func TestAudit(t *testing.T) {
	out := printed(t, "-audit", "-on", "2024-04-11")
	assert.Contains(t, out, "MZ-2026-01：当日受限，但当时无从知悉；按当日所知：不受限（2024-04-11）")
	assert.Contains(t, printed(t, "-audit", "-on", "2024-04-12", "-format", "csv"), "MZ-2026-01,当日受限且当时可以知悉,")
}

func TestRefusals(t *testing.T) {
	for want, args := range map[string][]string{
		"须同时指定":            {"-register", "x.csv"},
		"未说明登记册截至哪一日":      {"-register", "x.csv", "-applications", "y.csv"},
		"找不到文件":            {"-register", "nowhere.csv", "-applications", "y.csv", "-as-of", "2026-11-22"},
		"-as-of 不是日期":      {"-as-of", "2026"},
		"选项 -lag 应为":       {"-lag", "-1"},
		"多余的参数 x":          {"x"},
		"选项 -format 不能取":   {"-format", "pdf"},
		"选项 -purpose 不能取":  {"-purpose", "other"},
		"-jurisdiction 不是": {"-jurisdiction", "梅州"},
		"是否应为 证件号码？":       {"-register", write(t, "r.csv", "记录编号,证件号\n"), "-applications", "-", "-as-of", "2026-11-22"},
		"疑为数据，不予显示":        {"-register", write(t, "r.csv", "11010519491231002X,张三\n"), "-applications", "-", "-as-of", "2026-11-22"},
		"表头缺少栏目 记录编号":      {"-register", write(t, "r.csv", "姓名\n"), "-applications", "-", "-as-of", "2026-11-22"},
		"表头缺少栏目 角色":        {"-register", write(t, "r.csv", "记录编号\n"), "-applications", write(t, "a.csv", "申报编号\n"), "-as-of", "2026-11-22"},
	} {
		status, _, problems := runOn("", args...)
		assert.Equal(t, cli.BadInput, status, args)
		assert.Contains(t, problems, want)
		assert.NotContains(t, problems, "11010519491231002X")
	}
}

// Two rows of one application that say different things of the whole of it are not screened by the first of them.
func TestRowsThatDisagree(t *testing.T) {
	const header = "申报编号,角色,姓名（名称）,查询目的\n"
	ask := func(rows string) (int, string, string) {
		return runOn("", "-register", write(t, "r.csv", sample(t, "register.csv")), "-as-of", "2026-11-22", "-applications", write(t, "a.csv", header+rows), "-format", "csv")
	}
	status, out, problems := ask("甲,成员,无记录者,award\n甲,成员,另一人,project\n")
	assert.Equal(t, cli.BadInput, status)
	assert.Contains(t, problems, "与同一申报前面一行不一致")
	assert.NotContains(t, out, "甲,")
	status, out, problems = ask("甲,成员,无记录者,award\n甲,成员,另一人,\n甲,成员,第三人,award\n")
	assert.Zero(t, status, problems)
	assert.Contains(t, out, "2,甲,不受限,")
}

// Every office name stands for a field that the library knows.
func TestNamesOfColumns(t *testing.T) {
	known := map[string]bool{"application": true}
	for _, f := range register.RecordDoor().Fields() {
		known[f.Path] = true
	}
	for office, field := range columnNames {
		path := strings.NewReplacer("[0]", "[]", "[1]", "[]").Replace(field)
		if !known[path] {
			assert.Contains(t, []string{"role", "on", "as_of", "purpose", "profile", "stage", "jurisdiction", "lag_days"}, path, office)
		}
	}
}
