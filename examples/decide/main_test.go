package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/examples/internal/decide"
	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/rule"
)

func started(stdin string, args ...string) (status int, out, problems string) {
	var stdout, stderr bytes.Buffer
	status = run(args, strings.NewReader(stdin), &stdout, &stderr)
	return status, stdout.String(), stderr.String()
}

func TestWithoutArguments(t *testing.T) {
	status, out, problems := started("")
	assert.Equal(t, 0, status)
	assert.Empty(t, problems)
	for _, want := range []string{
		"════ 科技型中小企业评价（techsme）：符合 9 例，不符合 10 例，待定 1 例\n\n━━ 1  ",
		"━━ 1  电子元件企业，各项条件均符合，得 66 分  [01-plain-pass.json]\n科技型中小企业评价：符合\n",
		"════ 高新技术企业认定（hnte）：符合 11 例，不符合 12 例，待定 1 例\n\n━━ 21  ",
		"365日是否计入注册当日的两种算法：两种理解结论不同",
		"✗ 职工总数：620人，应 ≤ 500人，超出 120人",
		"研发费用总额由 79.999999万元 增至 80万元 (+0.01元)",
		"1500.000001万元，应 ≤ 1500万元，超出 0.01元",
		"✗ 证书有效期截止日不早于提交日：2026-07-14，应 ≥ 2026-07-15，早 1天",
		"尚缺（可能影响结论）：",
		"decide template techsme > 申请.json",
	} {
		assert.Contains(t, out, want)
	}
	status, out, _ = started("", "-lang", "en", "-format", "full")
	assert.Equal(t, 0, status)
	assert.Contains(t, out, "Evaluation of technology-based SMEs: undetermined")
}

// TestCases: every embedded case has the verdict and the score that its entry in the index states, and every file is in
// the index.
func TestCases(t *testing.T) {
	list, err := decide.Cases(builtIn())
	require.NoError(t, err)
	files, err := fs.Glob(builtIn(), "*.json")
	require.NoError(t, err)
	assert.GreaterOrEqual(t, len(list), 44)
	assert.Len(t, files, len(list)+1)
	for _, c := range list {
		t.Run(c.File, func(t *testing.T) {
			assert.True(t, c.Title.Whole())
			if q, asked := schemes.Asked(c.Scheme); asked {
				answered(t, q, c)
				return
			}
			verdict, score, failed := decided(t, c)
			if c.Failed != nil {
				assert.Equal(t, c.Failed, failed)
			}
			assert.Equal(t, c.Verdict, verdict)
			assert.Equal(t, c.Score, score)
			status, _, _ := started("", c.Scheme, filepath.Join("cases", c.File))
			assert.Equal(t, map[rule.Verdict]int{rule.Passed: 0, rule.Failed: 1, rule.Undetermined: 3}[c.Verdict], status)
		})
	}
}

// answered holds a question to the answer that its entry in the index states.
func answered(t *testing.T, q schemes.Inquiry, c decide.Case) {
	t.Helper()
	data, err := fs.ReadFile(builtIn(), c.File)
	require.NoError(t, err)
	a, err := q.Ask(data)
	require.NoError(t, err)
	head, _, _ := strings.Cut(a.Text(rule.ZH), "\n")
	assert.True(t, c.Answer != "" && strings.HasSuffix(head, "："+c.Answer), "%s\n%s", c.Answer, a.FullText(rule.ZH))
	status, out, problems := started("", c.Scheme, filepath.Join("cases", c.File))
	assert.Equal(t, map[bool]int{true: 0, false: 3}[len(a.Causes()) == 0], status, problems)
	assert.Contains(t, out, c.Answer)
}

func decided(t *testing.T, c decide.Case) (verdict rule.Verdict, score string, failed []string) {
	t.Helper()
	s, err := schemes.Named(c.Scheme)
	require.NoError(t, err)
	data, err := fs.ReadFile(builtIn(), c.File)
	require.NoError(t, err)
	j, err := s.Judge(rule.Date{})
	require.NoError(t, err)
	d, err := j.JSON(data)
	require.NoError(t, err)
	for _, f := range d.Failures() {
		failed = append(failed, f.Code())
	}
	known, scored := d.Score()
	if !scored {
		return d.Verdict(), "", failed
	}
	low, _ := known.Low()
	high, _ := known.High()
	if low == high {
		return d.Verdict(), low.String(), failed
	}
	return d.Verdict(), low.String() + "～" + high.String(), failed
}

// TestExitStatus of the built program, as scripts see it.
func TestExitStatus(t *testing.T) {
	program := filepath.Join(t.TempDir(), "decide.exe")
	built, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput()
	require.NoError(t, err, string(built))
	for _, c := range []struct {
		args, stdin string
		status      int
	}{
		{"", "", 0},
		{"list", "", 0},
		{"help", "", 0},
		{"-h", "", 0},
		{"template techsme", "", 0},
		{"techsme cases/01-plain-pass.json", "", 0},
		{"techsme cases/03-staff-29.999-percent.json", "", 1},
		{"techsme cases/12-missing-facts.json", "", 3},
		{"techsme -", `{"evaluation_year": 2026}`, 3},
		{"techsme", "{", 2},
		{"techsme -nonsense", "", 2},
		{"batch techsme", "evaluation_year\n2026\n", 0},
		{"batch techsme", "evaluation_year\n2026\nx\n", 2},
	} {
		command := exec.Command(program, strings.Fields(c.args)...)
		command.Stdin = strings.NewReader(c.stdin)
		status := 0
		var exit *exec.ExitError
		if err := command.Run(); errors.As(err, &exit) {
			status = exit.ExitCode()
		} else {
			require.NoError(t, err)
		}
		assert.Equal(t, c.status, status, "decide %s", c.args)
	}
}
