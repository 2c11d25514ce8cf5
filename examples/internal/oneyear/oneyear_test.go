package oneyear

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/page/pagetest"
	"github.com/keji-rules/keji/rule"
)

// told is the year, chapter by chapter; the first is what stands before them.
func told(t *testing.T, l rule.Lang) []string {
	t.Helper()
	doc, err := tell(l)
	require.NoError(t, err)
	return strings.Split(doc.Text(), "\n── ")
}

// Worked out by hand from the facts: the days from the calendar, the scores from the sheets, the money from the ranks.
func TestTheYear(t *testing.T) {
	chapters := told(t, rule.ZH)
	require.Len(t, chapters, 10)
	for i, want := range [][]string{
		{"梅州市2025年度示例", "140万元"}, // 40 + 40 + 30 + 30
		{
			"收到申报11项",
			"（至2026-05-31，含）", // three years from 2023-06-01, the first day counted
			"现为2项，应≤1项（至2025-12-31，含）", "单位或负责人有逾期未验收项目", "牵头单位不在市内注册",
			"现为81.82%，界线80%", // 9 of 11 pairs
			"“待定”（规定的数值不明）",
		},
		{"外部专家不少于5人", "应回避的专家 E03、E07", "应回避的专家 E15", "因病不能到会，其余成员不动"},
		{"92分，第1位", "57.8分，第4位", "76.25分，第3位，不计 1 份"}, // (92+94+90+91+93)/5; (58+55+57+60+59)/5; of six scores (76+78+77+74)/4
		{"立项4个，安排145万元，结余0元", "列入后备第1位", "2025-05-20 至 2025-05-26", "P08 在签订合同前书面放弃立项：不拨付经费", "P09：金针菜保鲜与精深加工技术：得分83，排第4位，立项，资助30万元"},
		{"2025-07-15，28万元", "2025-07-15，21万元", "免中期检查"}, // seven tenths
		{"至2027-09-09止", "不满足“接任负责人不在限制期内”", "最迟 2026-05-31", "不满足“在到期前规定时间以前申请”", "按原合同验收，或申请终止"},
		{"申请验收截止 2026-12-30", "按指标数 80%，按加权完成度 92%", "与所作结论矛盾", "2026-11-25，12万元", "2026-12-31：未申请验收，转为逾期"}, // (1+1+1+1+0.6)/5
		{"82分", "2023-12-28至2026-12-27（含首末两日）", "综合评价得分达标或直接确认", "尚缺：职工总数、科技人员数"},
		{"归档（自2026-12-10）", "结题（自2026-11-26）", "逾期（自2026-12-31）", "放弃（自2025-06-12）", "不予立项（自2025-06-16）", "资金台账核对：相符"},
	} {
		for _, words := range want {
			assert.Contains(t, chapters[i], words, i)
		}
	}
	assert.Equal(t, 11, strings.Count(chapters[9], "全部合规"))
}

func TestTheYearInEnglish(t *testing.T) {
	chapters := told(t, rule.EN)
	require.Len(t, chapters, 10)
	for i, want := range map[int]string{
		1: "the leader is barred (until 2026-05-31, inclusive)", 2: "experts who must recuse: E03, E07", 4: "gives the grant up", 6: "not met: the incoming leader", 7: "no application: overdue", 9: "all lawful",
	} {
		assert.Contains(t, strings.ToLower(chapters[i]), strings.ToLower(want), i)
	}
}

// The panels are the same in both languages.
func TestTheDrawDependsOnNoLanguage(t *testing.T) {
	zh, en := told(t, rule.ZH)[2], told(t, rule.EN)[2]
	members := regexp.MustCompile(`E\d\d( E\d\d){6}`)
	require.Len(t, members.FindAllString(zh, -1), 3)
	require.Equal(t, members.FindAllString(zh, -1), members.FindAllString(en, -1))

	first, again := strings.Fields(members.FindAllString(zh, -1)[0]), strings.Fields(members.FindAllString(zh, -1)[2])
	require.Contains(t, zh, "2025-04-25："+first[1]+" 因病不能到会", "the second seat")
	require.NotContains(t, again, first[1])
	require.Subset(t, again, append([]string{first[0]}, first[2:]...), "the others stay")
	for _, barred := range []string{"E03", "E07"} {
		require.NotContains(t, append(first, again...), barred)
	}
}

func TestNoIdentityNumberIsPrinted(t *testing.T) {
	p, err := load()
	require.NoError(t, err)
	doc, err := tell(rule.ZH)
	require.NoError(t, err)
	for _, a := range p.Applications {
		assert.NotContains(t, doc.Text(), a.LeaderID)
	}
}

func started(t *testing.T, args ...string) (status int, out, errs string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	status = Run(args, cli.Streams{Out: &stdout, Err: &stderr})
	return status, stdout.String(), stderr.String()
}

// The same facts give the same bytes, as text and as a page.
func TestTheSameYearTwice(t *testing.T) {
	var texts, pages []string
	for _, name := range []string{"a.html", "b.html"} {
		file := filepath.Join(t.TempDir(), name)
		status, out, _ := started(t, "-html", file)
		require.Equal(t, cli.OK, status)
		written, err := os.ReadFile(file)
		require.NoError(t, err)
		texts, pages = append(texts, out), append(pages, string(written))
	}
	require.Equal(t, texts[0], texts[1])
	require.Equal(t, pages[0], pages[1])
	pagetest.Sound(t, pages[0])
	require.Contains(t, pages[0], "<svg")
	require.Contains(t, pages[0], "<circle")
}

func TestWrongOptionsAreExplained(t *testing.T) {
	for _, args := range [][]string{{"now"}, {"-lang", "fr"}, {"-page", "x"}, {"-html", filepath.Join(t.TempDir(), "no", "such.html")}} {
		status, _, errs := started(t, args...)
		assert.Equal(t, cli.BadInput, status, args)
		assert.True(t, strings.HasPrefix(errs, "错误："), errs)
	}
	for _, args := range [][]string{{"help"}, {"-h"}} {
		status, out, _ := started(t, args...)
		assert.Equal(t, cli.OK, status)
		assert.Contains(t, out, "-html")
	}
}
