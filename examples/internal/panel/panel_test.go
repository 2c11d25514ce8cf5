package panel

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/page/pagetest"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/recusal"
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

// spare is one of a list of spares.
type spare struct {
	ID  string
	For []string
}

// report is what a test reads of the JSON.
type report struct {
	Schema, Seed, Pool string
	Panels             []struct {
		Key, Field   string
		Applications []string
		Quota        struct{ Size, Outside, Financial int }
		Members      []struct {
			ID, Name, Unit     string
			Outside, Financial bool
		}
		Recusals []struct {
			Application string
			Conflict    struct {
				Code string
				A    struct{ Key string }
			}
		}
		Draw struct {
			Round           int
			Members, Direct []string
			Called          bool
			Spares          []spare
			Uncovered       []string
			Blocked         []string
		}
	}
}

func reported(t *testing.T, args ...string) (r report) {
	t.Helper()
	require.NoError(t, json.Unmarshal([]byte(printed(t, append(args, "-format", "json")...)), &r))
	return r
}

// TestSample: every panel of the sample has its quota, one expert of a unit, nobody suspended, nobody with a conflict, and nobody
// more than twice.
func TestSample(t *testing.T) {
	all, apps := sample()
	require.Len(t, all, 400)
	require.Len(t, apps, 60)
	byID, byApp := map[string]*expert{}, map[string]*application{}
	var pool []recusal.Expert
	for i := range all {
		byID[all[i].ID], pool = &all[i], append(pool, all[i].Expert)
	}
	for i := range apps {
		byApp[apps[i].ID] = &apps[i]
	}
	law, err := recusal.Editions(recusal.City).On(sampleDay)
	require.NoError(t, err)
	register := law.Policy.NewRegister(sampleDay, pool)
	r, times, reviewed, codes := reported(t), map[string]int{}, 0, map[string]bool{}
	assert.Equal(t, "keji.panel/1", r.Schema)
	for _, p := range r.Panels {
		outside, financial, units := 0, 0, map[string]bool{}
		require.Len(t, p.Members, p.Quota.Size, p.Key)
		barred := map[string]bool{}
		for _, id := range p.Applications {
			reviewed++
			assert.Equal(t, p.Field, byApp[id].Field)
			for _, c := range register.Conflicts(&byApp[id].Application) {
				barred[c.A.Key] = true
			}
		}
		for _, m := range p.Members {
			e := byID[m.ID]
			times[m.ID]++
			assert.False(t, e.Suspended || barred[m.ID] || units[m.Unit], m.ID)
			assert.Less(t, e.Sat, 10)
			units[m.Unit] = true
			if e.Outside {
				outside++
			}
			if e.Financial {
				financial++
			}
		}
		assert.GreaterOrEqual(t, outside, p.Quota.Outside)
		assert.GreaterOrEqual(t, financial, p.Quota.Financial)
		for _, c := range p.Recusals {
			codes[c.Conflict.Code] = true
		}
	}
	assert.Equal(t, 60, reviewed)
	for id, n := range times {
		assert.LessOrEqual(t, n, 2, id)
	}
	for _, code := range []string{"same_unit", "former_unit", "director", "applicant_in_call", "own_application", "excluded_by_applicant", "unclear"} {
		assert.True(t, codes[code], code)
	}
}

// TestReplay: the same seed gives the same bytes, another one other panels; a file of the sample in another order the same panels.
func TestReplay(t *testing.T) {
	first := printed(t)
	assert.Equal(t, first, printed(t, "-seed", defaultSeed))
	assert.NotEqual(t, first, printed(t, "-seed", "another"))
	dir := t.TempDir()
	experts := strings.Split(strings.TrimSpace(printed(t, "sample", "experts")), "\n")
	require.Len(t, experts, 400)
	for i, j := 0, len(experts)-1; i < j; i, j = i+1, j-1 {
		experts[i], experts[j] = experts[j], experts[i]
	}
	e, a := filepath.Join(dir, "专家.jsonl"), filepath.Join(dir, "项目.jsonl")
	require.NoError(t, os.WriteFile(e, []byte(strings.Join(experts, "\n")), 0o600))
	require.NoError(t, os.WriteFile(a, []byte(printed(t, "sample", "applications")), 0o600))
	built, read := reported(t), reported(t, "-experts", e, "-applications", a)
	assert.Equal(t, built.Pool, read.Pool)
	for i := range built.Panels {
		assert.Equal(t, built.Panels[i].Draw, read.Panels[i].Draw)
	}
}

// TestNamesAreMasked in every format, unless they are asked for.
func TestNamesAreMasked(t *testing.T) {
	all, _ := sample()
	for _, format := range []string{"text", "markdown", "html", "json", "csv"} {
		masked, full := printed(t, "-format", format), printed(t, "-format", format, "-names")
		shown := 0
		for i := range all {
			assert.NotContains(t, masked, all[i].Name)
			if strings.Contains(full, all[i].Name) {
				shown++
			}
		}
		assert.Greater(t, shown, 20, format)
	}
}

// TestPages are sound, and read in both languages.
func TestPages(t *testing.T) {
	for _, l := range []string{"zh", "en"} {
		pagetest.Sound(t, printed(t, "-format", "html", "-lang", l))
		assert.NotEmpty(t, printed(t, "-format", "markdown", "-lang", l))
	}
	assert.Contains(t, printed(t, "-lang", "en"), "drawn from")
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(printed(t, "-format", "csv"), "\ufeff"))).ReadAll()
	require.NoError(t, err)
	members := 0
	for _, row := range rows {
		if row[10] == "member" {
			members++
		}
	}
	assert.Equal(t, 7*5+7, members, "seven panels of five, one of seven for a key project")
}

// TestSpares: as many as asked for, who could take seats; none without; the first who can takes the seat of one who left.
func TestSpares(t *testing.T) {
	r := reported(t, "-spares", "3")
	p := r.Panels[0]
	require.GreaterOrEqual(t, len(p.Draw.Spares), 3)
	assert.Empty(t, p.Draw.Uncovered)
	for i, x := range p.Draw.Spares {
		assert.NotContains(t, p.Draw.Members, x.ID)
		assert.NotEmpty(t, x.For)
		for _, r := range p.Recusals {
			assert.NotEqual(t, x.ID, r.Conflict.A.Key)
		}
		assert.Less(t, i, 8)
	}
	for _, m := range p.Draw.Members {
		first := slices.IndexFunc(p.Draw.Spares, func(x spare) bool { return slices.Contains(x.For, m) })
		require.GreaterOrEqual(t, first, 0, m)
		after := reported(t, "-spares", "3", "-gone", p.Key+":"+m).Panels[0]
		assert.True(t, after.Draw.Called)
		assert.Contains(t, after.Draw.Members, p.Draw.Spares[first].ID)
	}
	assert.Empty(t, reported(t, "-spares", "0").Panels[0].Draw.Spares)
	assert.Contains(t, printed(t), "候补（按序递补")
	assert.Contains(t, printed(t, "-format", "csv"), ",spare")
	assert.NotContains(t, printed(t, "-spares", "0"), "候补")
}

// TestDirect: who was picked directly sits, and the others are drawn; without a record nobody is picked.
func TestDirect(t *testing.T) {
	p := reported(t).Panels[0]
	who := p.Draw.Spares[0].ID
	args := []string{"-direct", p.Key + ":" + who, "-ground", "technical", "-reason", "领域狭窄", "-by", "市科技局", "-document", "梅市科函〔2026〕1号"}
	after := reported(t, args...).Panels[0]
	assert.Contains(t, after.Draw.Members, who)
	assert.Equal(t, []string{who}, after.Draw.Direct)
	assert.Len(t, after.Draw.Members, p.Quota.Size)
	assert.Contains(t, printed(t, args...), "直接确定")
	status, _, problems := runOn(args[:2]...)
	assert.Equal(t, cli.BadInput, status)
	assert.Contains(t, problems, "direct.reason")
	status, _, _ = runOn("-direct", "nowhere:E0001")
	assert.Equal(t, cli.BadInput, status)
}

// TestReplacement: one who left comes not back, the others stay.
func TestReplacement(t *testing.T) {
	before := reported(t)
	p := before.Panels[2]
	after := reported(t, "-gone", p.Key+":"+p.Draw.Members[0]).Panels[2]
	assert.Equal(t, 1, after.Draw.Round)
	assert.Subset(t, after.Draw.Members, p.Draw.Members[1:])
	assert.NotContains(t, after.Draw.Members, p.Draw.Members[0])
	assert.Len(t, after.Draw.Members, p.Quota.Size)
	for _, gone := range []string{"nowhere:E0001", p.Key + ":E9999"} {
		status, _, problems := runOn("-gone", gone)
		assert.Equal(t, cli.BadInput, status)
		assert.NotEmpty(t, problems)
	}
}

const expertHeader = "id,name,fields[0],outside,financial,posts[0].unit,posts[0].as,ties,own_applications,declared\n"

// expertRows are six experts of a field, E6 financial; E2 is of the applicant's unit, so that five remain.
const expertRows = `E1,张三,农业,是,,U1,employee,无,无,无
E2,李四,农业,是,,U9,employee,无,无,无
E3,王五,农业,是,,U3,employee,无,无,无
E4,赵六,农业,是,,U4,employee,无,无,无
E5,钱七,农业,是,,U5,employee,无,无,无
E6,孙八,财务,否,是,U6,employee,无,无,无
`

const oneApplication = "id,title,field,subsidy,key_project,units[0],people[0],heads[0]\nA1,示例,农业,300000,否,U9,P1,H1\n"

func files(t *testing.T, experts, applications string) (e, a string) {
	t.Helper()
	dir := t.TempDir()
	e, a = filepath.Join(dir, "e.csv"), filepath.Join(dir, "a.csv")
	require.NoError(t, os.WriteFile(e, []byte(experts), 0o600))
	require.NoError(t, os.WriteFile(a, []byte(applications), 0o600))
	return e, a
}

// TestTables: of six experts one must recuse, and the panel of five takes all others.
func TestTables(t *testing.T) {
	e, a := files(t, expertHeader+expertRows, oneApplication)
	r := reported(t, "-experts", e, "-applications", a)
	require.Len(t, r.Panels, 1)
	assert.Equal(t, []string{"E1", "E3", "E4", "E5", "E6"}, r.Panels[0].Draw.Members)
	out := printed(t, "-experts", e, "-applications", a)
	assert.Contains(t, out, "E2 李* → A1（U9）：同一单位〔《国家自然科学基金条例》第二十条（通行理解，待核实）〕")
}

// TestABlockedPanel: a second expert who must recuse leaves four for five seats: status 1, and what blocks.
func TestABlockedPanel(t *testing.T) {
	e, a := files(t, expertHeader+strings.Replace(expertRows, "E3,王五,农业,是,,U3", "E3,王五,农业,是,,U9", 1), oneApplication)
	status, out, _ := runOn("-experts", e, "-applications", a)
	assert.Equal(t, cli.Failed, status)
	assert.Contains(t, out, "无法组成专家组，以下条件不能同时满足：")
	assert.Contains(t, out, "回避")
	_, out, _ = runOn("-experts", e, "-applications", a, "-format", "csv")
	assert.Contains(t, out, ",blocked")
}

// TestRejects: bad lines are kept with their place and remedy, the others are used.
func TestRejects(t *testing.T) {
	bad := "E1,张三,农业,也许,,U1,employee,无,无,无\nE7,周九,农业,是,,,,无,无,无\n11010519491231002X,吴十,农业,是,,U7,employee,无,无,无\n"
	e, a := files(t, expertHeader+expertRows+bad, oneApplication+"A1,重复,农业,1,否,U8,P1,H1\n")
	file := filepath.Join(t.TempDir(), "退回.csv")
	status, out, _ := runOn("-experts", e, "-applications", a, "-rejects", file)
	assert.Equal(t, cli.BadInput, status)
	assert.Contains(t, out, "有4行数据退回")
	assert.Contains(t, out, "自5名可抽取专家中抽取5名")
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	for _, want := range []string{"outside", "posts", "编号不得使用身份证号码", "编号重复"} {
		assert.Contains(t, string(data), want)
	}
	assert.NotContains(t, string(data)+out, "11010519491231002X")
	status, _, problems := runOn("-experts", e, "-applications", a, "-rejects", e)
	assert.Equal(t, cli.BadInput, status)
	assert.Contains(t, problems, "-rejects")
}

// TestOptions that mean nothing are refused, with a remedy.
func TestOptions(t *testing.T) {
	for _, args := range [][]string{{"-experts", "x"}, {"-group", "0"}, {"-spares", "16"}, {"-seed", ""}, {"-format", "pdf"}, {"-on", "yesterday"}, {"-on", "2024-12-31"}, {"more"}, {"-experts", "none.csv", "-applications", "none.csv"}} {
		status, out, problems := runOn(args...)
		assert.Equal(t, cli.BadInput, status, args)
		assert.Empty(t, out)
		assert.Contains(t, problems, "错误：")
	}
	assert.Contains(t, printed(t, "help"), "-seed")
	assert.Contains(t, printed(t, "help", "-lang", "en"), "usage")
}

// TestTies: spouses in the pool never sit together, whatever the seed.
func TestTies(t *testing.T) {
	header := strings.Replace(expertHeader, "ties,", "ties[0].with,ties[0].as,", 1)
	rows := strings.ReplaceAll(expertRows, "employee,无,", "employee,P0,other,")
	rows = strings.Replace(rows, "E4,赵六,农业,是,,U4,employee,P0,other,", "E4,赵六,农业,是,,U4,employee,E5,spouse,", 1)
	e, a := files(t, header+rows, oneApplication)
	status, out, _ := runOn("-experts", e, "-applications", a)
	assert.Equal(t, cli.Failed, status)
	assert.Contains(t, out, "组内成员不得有亲属等密切关系")
}

// TestUnits: the unit of an expert is the first post without a last day.
func TestUnits(t *testing.T) {
	e := expert{}
	assert.Empty(t, e.unit())
	e.Posts = rule.Given([]recusal.Post{{Unit: "U1", As: recusal.Employee, Last: rule.Given(sampleDay)}, {Unit: "U2", As: recusal.Director}, {Unit: "U3", As: recusal.Employee}})
	assert.Equal(t, "U3", e.unit())
}
