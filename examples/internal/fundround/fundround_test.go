package fundround

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/page/pagetest"
	"github.com/keji-rules/keji/funding/allocation/competition"
	"github.com/keji-rules/keji/rule"
)

func told(t *testing.T, args ...string) string {
	var out, problems bytes.Buffer
	require.Equal(t, cli.OK, Run(args, cli.Streams{Out: &out, Err: &problems}), problems.String())
	return out.String()
}

func refused(t *testing.T, args ...string) string {
	var out, problems bytes.Buffer
	require.Equal(t, cli.BadInput, Run(args, cli.Streams{Out: &out, Err: &problems}))
	return problems.String()
}

// The doors and the built-in round are sound.
func TestSound(t *testing.T) {
	require.NoError(t, applicationDoor.Err())
	require.NoError(t, scoreDoor.Err())
	require.NoError(t, actualDoor.Err())
	require.NoError(t, callDoor.Err())
	s, err := (&options{}).study()
	require.NoError(t, err)
	require.Len(t, s.applications, 60)
	require.Len(t, s.projects, 60)
	results := map[competition.Result]bool{}
	for _, p := range s.projects {
		results[p.grant.Result] = true
		require.Equal(t, p.funded(), len(p.schedule.Stages) > 0)
	}
	for _, r := range []competition.Result{competition.Funded, competition.Partial, competition.Ineligible, competition.BelowPass, competition.SelfShort, competition.BelowLeast, competition.OverQuota, competition.NoMoney, competition.Behind} {
		require.True(t, results[r], "the example shows %s", r)
	}
	for i := range s.proofs {
		require.True(t, s.proofs[i].holds())
	}
}

// By hand, from the rows of the built-in round: 1,500 less 30 leave 1,470; the first of the ranking gets all it asks for; who has
// exactly 70 points is not below the line of 70, who has 69.8 is; a unit that is barred until 2027 is out, one whose ban of three
// years ended in February 2025 is not.
func TestTheBuiltInRound(t *testing.T) {
	text := told(t)
	for _, want := range []string{
		"立项23个，安排1470万元，结余0元", "工作经费 30万元 单列",
		"2025007 特色禽种保种选育关键技术研究：得分69.8，排第42位，低于立项分数线70分，不予立项",
		"2025052 古民居数字化保护技术研究与示范：得分70，排第41位，领域“社会发展”的名额4项已满",
		"2025009 食用菌液体菌种技术研究与示范：未通过审查，不参加排序：形式审查：申报单位注册地不在本市",
		"2025040 康复器械样机集成与示范：未通过审查，不参加排序：诚信审查：受限（2025-05-20），至2027-09-01止",
		"2025033 钨铜合金粉末开发与应用：得分73.2，排第32位，可资助额低于最低资助额20万元，不予立项",
		"来源金额 50万元，合计 51万元，相差 -1万元", "内置示例：城市、单位、项目、号码和数字均为虚构",
	} {
		assert.Contains(t, text, want)
	}
	assert.NotContains(t, text, "SL-2022-03", "a ban that is over is not mentioned")
}

// Every sum of the CSV is added up here again.
func TestCSV(t *testing.T) {
	out := strings.TrimPrefix(told(t, "-format", "csv"), "\ufeff")
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 61)
	granted, stages := 0, 0
	for _, row := range rows[1:] {
		n, err := strconv.Atoi(row[10])
		require.NoError(t, err)
		granted += n
		for _, cell := range row[11:14] {
			n, err := strconv.Atoi(cell)
			require.NoError(t, err)
			stages += n
		}
	}
	require.Equal(t, 14_700_000, granted)
	require.Equal(t, granted, stages)
}

func TestFormats(t *testing.T) {
	for _, l := range []string{"zh", "en"} {
		html := told(t, "-format", "html", "-lang", l)
		pagetest.Sound(t, html)
		require.Contains(t, html, "<svg")
		require.NotEmpty(t, told(t, "-format", "markdown", "-lang", l))
	}
	require.True(t, json.Valid([]byte(told(t, "-format", "json"))))
	var plain struct {
		Proof []fileProof `json:"proof"`
	}
	require.NoError(t, json.Unmarshal([]byte(told(t, "-format", "json")), &plain))
	require.Len(t, plain.Proof, 7)
	for _, p := range plain.Proof {
		require.True(t, p.Holds && p.Left == p.Right)
	}
	require.Contains(t, told(t, "help"), "applications.csv")
	require.Contains(t, told(t, "-h", "-lang", "en"), "applications.csv")

	dir := t.TempDir()
	require.Contains(t, told(t, "-out", dir), "plan.html")
	for _, x := range saved {
		data, err := os.ReadFile(filepath.Join(dir, x.name))
		require.NoError(t, err)
		require.Equal(t, told(t, "-format", x.format), string(data))
	}
	require.Contains(t, refused(t, "-out", filepath.Join(dir, "none")), "输出文件夹不存在")
}

// copied is the built-in round in a folder, with some files replaced; an empty text takes one away.
func copied(t *testing.T, changes map[string]string) string {
	dir := t.TempDir()
	files, err := invented.ReadDir("round")
	require.NoError(t, err)
	for _, f := range files {
		data, err := invented.ReadFile("round/" + f.Name())
		require.NoError(t, err)
		if text, changed := changes[f.Name()]; changed {
			data = []byte(text)
		}
		if len(data) > 0 {
			require.NoError(t, os.WriteFile(filepath.Join(dir, f.Name()), data, 0o600))
		}
	}
	return dir
}

// A folder gives what the built-in round gives; without a register nobody is screened, without actual figures nobody is graded.
func TestFolder(t *testing.T) {
	require.Equal(t, told(t, "-format", "csv"), told(t, "-format", "csv", copied(t, nil)))
	text := told(t, copied(t, map[string]string{"register.json": "", "actuals.csv": ""}))
	require.NotContains(t, text, "诚信审查")
	require.NotContains(t, text, "绩效评价")
	require.NotContains(t, text, "虚构")
	require.Contains(t, text, "待核实的，核实前不拨付", "who was not screened is not paid")
}

// Everything that is wrong with all files is said at once, with file, line, column and remedy.
func TestBadFiles(t *testing.T) {
	head := "编号,项目名称,申报单位,领域,县区,提交日期,申请额,自筹资金,形式审查\n"
	problems := refused(t, copied(t, map[string]string{
		"applications.csv": head + "1,甲,某单位,农业,东区,2025-03-01,-5,0,是\n2,乙,某单位,农业,东区,2025-02-30,3万元,0,也许\n",
		"scores.csv":       "编号,专家,得分,创新性\n1,A,80,30\n1,A,81,31\n9,B,1001,1\n",
		"call.json":        `{"title": "x", "notice": "y", "issuer": "z", "budget": -1, "unit": "pound"}`,
		"policy.json":      `{"pass_scor": 60}`,
		"register.json":    `{"as_of": "2025-08-01", "records": [{"key": "x"}]}`,
		"actuals.csv":      "编号,一级指标,指标,分值,计分方法\n8,产出指标,论文,200,猜测\n",
	}))
	for _, want := range []string{"applications.csv 第2行，requested：", "applications.csv 第3行，submitted_on：", "applications.csv 第3行，requested：", "applications.csv 第3行，formal：",
		"scores.csv：专家 A 对 1 重复评分", "scores.csv 第4行，score：", "call.json，budget：", "call.json，unit：", "call.json，decided_on：", "policy.json：", "pass_score", "register.json 第1行", "actuals.csv：没有编号为 8"} {
		assert.Contains(t, problems, want)
	}
	require.Contains(t, refused(t, t.TempDir()), "找不到文件 call.json")
	require.Contains(t, refused(t, "a", "b"), "多余的参数")
	require.Contains(t, refused(t, "-format", "doc"), "format")
}

// changed is a file of the built-in round with one text replaced.
func changed(t *testing.T, file, old, by string) string {
	data, err := invented.ReadFile("round/" + file)
	require.NoError(t, err)
	require.Contains(t, string(data), old)
	return strings.Replace(string(data), old, by, 1)
}

// What the files as a whole make impossible is said with what is wrong in each of them, whatever the stage at which it shows: rows
// that cannot be read, a pass line above the greatest score, stages of 80%, a key used twice, points
// of indicators that do not sum to 100.
func TestAllStagesAtOnce(t *testing.T) {
	applications := changed(t, "applications.csv", "2025001,", "2025999,坏行\n2025001,")
	problems := refused(t, copied(t, map[string]string{
		"applications.csv": strings.Replace(applications, "\n2025002,", "\n2025001,", 1),
		"call.json":        changed(t, "call.json", `"share": "0.6"`, `"share": "0.4"`),
		"policy.json":      changed(t, "policy.json", `"pass_score": 70`, `"pass_score": 170`),
		"actuals.csv":      changed(t, "actuals.csv", "2025008,预算执行率,预算执行,10,", "2025008,预算执行率,预算执行,11,"),
	}))
	for _, want := range []string{"applications.csv 第2行", "policy.json，pass_score：", "call.json，stages", "applications.csv 2025001，key：编号重复", "actuals.csv 2025008，"} {
		assert.Contains(t, problems, want)
	}
	assert.Equal(t, 1, strings.Count(problems, "call.json，stages"), "the stages of the call are one problem, not one for every project")
	none := refused(t, copied(t, map[string]string{"call.json": changed(t, "call.json", `"evaluated_on": "2026-03-10",`, "")}))
	assert.Contains(t, none, "call.json，evaluated_on：有绩效完成值而没有评价日期")
	assert.Contains(t, none, "1 处问题")
	early := refused(t, copied(t, map[string]string{"call.json": changed(t, "call.json", `"evaluated_on": "2026-03-10"`, `"evaluated_on": "1999-03-10"`)}))
	assert.Equal(t, 1, strings.Count(early, "call.json"), early)
}

// Figures of a project that was not funded (2025007 lies below the pass line) are named and not graded.
func TestWhoWasNotFundedIsNotGraded(t *testing.T) {
	data, err := invented.ReadFile("round/actuals.csv")
	require.NoError(t, err)
	rows := string(data)
	for line := range strings.SplitSeq(string(data), "\n") {
		if rest, is := strings.CutPrefix(line, "2025008,"); is {
			rows += "2025007," + rest + "\n"
		}
	}
	dir := copied(t, map[string]string{"actuals.csv": rows})
	text := told(t, dir)
	require.Contains(t, text, "按完成值评价 23 项")
	require.Contains(t, text, "actuals.csv 中 1 项未立项，不评价，请核对编号：2025007")
	var out struct {
		Projects []fileProject `json:"projects"`
	}
	require.NoError(t, json.Unmarshal([]byte(told(t, "-format", "json", dir)), &out))
	for i := range out.Projects {
		p := &out.Projects[i]
		require.Equal(t, p.Key == "2025007", p.NotGraded, p.Key)
		require.False(t, p.NotGraded && p.Performance != nil)
	}
}

// A project that nobody scored leaves the plan open, which is said.
func TestOpenPlan(t *testing.T) {
	text := refused(t, copied(t, map[string]string{"scores.csv": "编号,专家,得分,创新性\n2025001,A,80,30\n", "actuals.csv": ""}))
	require.Contains(t, text, "评审得分")
}

func TestWords(t *testing.T) {
	require.Equal(t, "·", bare("·"))
	require.Equal(t, "相符", bare("· 相符"))
	require.Equal(t, int64(150), fenOf(rule.Frac(3, 2)))
}

// A grant that was cut below what the project buys leaves nothing for indirect costs; it is no error in the files. By hand: 2025003
// asks for 1,200,000, of which 360,000 buy equipment, and gets the most of 300,000; 2025001 keeps all 300,000 and its ceiling,
// (300,000 − 60,000) × 30% / 130% = 55,384.61 truncated to the fen.
func TestGrantBelowThePurchase(t *testing.T) {
	data, err := invented.ReadFile("round/policy.json")
	require.NoError(t, err)
	var out struct {
		Projects []fileProject `json:"projects"`
	}
	dir := copied(t, map[string]string{"policy.json": strings.Replace(string(data), "1000000", "300000", 1)})
	require.NoError(t, json.Unmarshal([]byte(told(t, "-format", "json", dir)), &out))
	most := map[string]rule.Opt[rule.Number]{}
	for i := range out.Projects {
		most[out.Projects[i].Key] = out.Projects[i].Indirect
	}
	require.Equal(t, rule.Given(rule.Int(0)), most["2025003"])
	require.Equal(t, rule.Given(rule.Frac(5538461, 100)), most["2025001"])
}
