package ruletest_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/workshop"
	"github.com/keji-rules/keji/rule/ruletest"
)

func TestCasesThatHold(t *testing.T) {
	decisions := ruletest.Cases(t, "testdata/cases", subject)
	assert.Len(t, decisions, 6, "all but those that are refused")
}

// written loads one case from a text.
func written(t *testing.T, text string) ([]ruletest.Case, error) {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "one.json"), []byte(text), 0o600))
	require.NoError(t, os.Mkdir(filepath.Join(dir, "base"), 0o700))
	base, err := os.ReadFile("testdata/cases/base/workshop.json")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "base", "workshop.json"), base, 0o600))
	return ruletest.Load(dir)
}

// complaint is what a case that does not hold reports.
func complaint(t *testing.T, rest string) string {
	t.Helper()
	cases, err := written(t, `{"title": "标题", "why": "依据", "base": "workshop", `+rest+`}`)
	require.NoError(t, err)
	var r recorder
	subject.Check(&r, &cases[0])
	require.Len(t, r.errors, 1, "the case should not hold")
	return r.errors[0]
}

func TestCasesThatDoNotHold(t *testing.T) {
	for rest, want := range map[string]string{
		`"application": {}, "verdict": "failed", "failed": ["workshop.pass"]`:                                                            "verdict: is passed, want failed",
		`"application": {}, "verdict": "passed", "score": 13`:                                                                            "score: is 12 points, want 13 points",
		`"application": {}, "verdict": "passed", "score": {"low": 12, "high": 13}`:                                                       "score: is 12 points, want 12 points to 13 points",
		`"application": {"staff": 51}, "verdict": "failed", "failed": ["workshop.pass"]`:                                                 "failed: workshop.max_staff is missing from the list",
		`"application": {"staff": 60}, "verdict": "failed", "failed": ["workshop.max_staff", "workshop.research"]`:                       "failed: workshop.research is passed",
		`"application": {"staff": 51, "experts": 20}, "verdict": "failed", "failed": ["workshop.max_staff", "workshop.certificate"]`:     "failed: workshop.certificate does not count towards the verdict",
		`"application": {"staff": 51}, "verdict": "failed", "failed": ["workshop.max_staff", "workshop.nothing"]`:                        "failed: workshop.nothing is no rule of the scheme",
		`"application": {"staff": 51}, "verdict": "failed", "failed": ["workshop.max_staf"]`:                                             "failed: workshop.max_staf is no rule of the scheme: did you mean workshop.max_staff?",
		`"application": {}, "verdict": "passed", "figures": {"workshop.shre": {"points": "8"}}`:                                          "figures: workshop.shre is no rule of the scheme: did you mean workshop.share?",
		`"application": {"staff": null}, "verdict": "undetermined", "undetermined": ["workshop.route"]`:                                  "undetermined: workshop.max_staff is missing from the list",
		`"application": {}, "verdict": "passed", "figures": {"workshop.share": {"actual": "29.99%"}}`:                                    "figures: workshop.share: actual is 30%, want 29.99%",
		`"application": {}, "verdict": "passed", "figures": {"workshop.share": {"points": "9"}}`:                                         "points is 8 points, want 9 points",
		`"application": {}, "verdict": "passed", "figures": {"workshop.share": {"bound": "9"}}`:                                          "figures: workshop.share: the line has no bound",
		`"application": {}, "verdict": "passed", "figures": {"workshop.share": {"actual": "x"}}`:                                         "figures: workshop.share: actual: rule: a number",
		`"application": {}, "verdict": "passed", "figures": {"workshop.few": {"verdict": "passed"}}`:                                     "figures: workshop.few: verdict is failed, want passed",
		`"application": {}, "verdict": "passed", "figures": {"workshop.resident": {"actual": "yes"}}`:                                    `"yes" is neither true nor false`,
		`"application": {"sales": "0"}, "verdict": "passed", "figures": {"workshop.research": {"actual": "1"}}`:                          "actual is none, want 100%",
		`"application": {}, "verdict": "passed", "figures": {"workshop.x": {"actual": "1"}}`:                                             "figures: workshop.x is no rule",
		`"application": {"staff": 51, "sales": null}, "verdict": "failed", "failed": ["workshop.max_staff"], "missing": {"settled": []}`: "missing.settled: is [sales], want []",
		`"application": {"staff": 0}, "verdict": "passed"`:                                                                               "error: is [staff out_of_range], want []",
		`"application": {}, "error": [{"path": "staff", "code": "out_of_range"}]`:                                                        "the input was accepted",
		`"application": {"experts": 2}, "verdict": "failed", "failed": ["workshop.pass"]`:                                                "failed: lines of the group workshop.route are missing from the list; list the group, or each of them:\n    workshop.certificate: ✗",
		`"application": {}, "reform": {"pass": 13}, "verdict": "passed"`:                                                                 "verdict: is failed, want passed",
		`"application": {}, "reform": {"pas": 13}, "verdict": "passed"`:                                                                  "pas: the policy has no such figure; did you mean pass (pass mark)?",
		`"application": {}, "reform": {"pass": "many"}, "verdict": "passed"`:                                                             "pass mark (pass): cannot be \"many\"; it is 10 points, write a number",
		`"application": {}, "policies": ["V1999"], "verdict": "passed"`:                                                                  "no edition has this ID",
	} {
		text := complaint(t, rest)
		assert.Contains(t, text, want, rest)
		assert.Contains(t, text, "one.json: 标题\n依据\n", "file, title and citation lead")
	}
}

// A case that nothing can decide says why, and compares no problems of the input.
func TestACaseThatNothingDecides(t *testing.T) {
	text := complaint(t, `"application": {}, "reform": {"pas": 13}, "verdict": "passed"`)
	assert.Contains(t, text, "error: nothing could be decided\n")
	assert.NotContains(t, text, "want []")
}

// A case that fails prints the explanation, and the nearest change that would make it pass.
func TestAFailingCaseExplains(t *testing.T) {
	text := complaint(t, `"application": {"patents": 1, "experts": 5}, "verdict": "passed"`)
	assert.Contains(t, text, "V2024\n工坊认定：不符合")
	assert.Contains(t, text, "得分达标：6分，应 ≥ 10分")
	assert.Contains(t, text, "专家由 5人 增至 6人 (+1人)")
	assert.Equal(t, 1, strings.Count(text, "verdict: is failed, want passed"))
}

// Problems of the facts are placed by the lines of the file.
func TestProblemsOfAnApplicationArePlaced(t *testing.T) {
	cases, err := written(t, "{\"title\": \"标题\", \"why\": \"依据\",\n  \"base\": \"workshop\",\n  \"application\": {\n    \"staff\": \"many\"},\n \"verdict\": \"passed\"}")
	require.NoError(t, err)
	var r recorder
	assert.Empty(t, subject.Check(&r, &cases[0]))
	require.Len(t, r.errors, 1)
	assert.Contains(t, r.errors[0], "第 4 行第 14 列")
}

// Everything that is wrong with a file is said at once.
func TestFaultyFiles(t *testing.T) {
	for text, want := range map[string][]string{
		`[]`: {"not a JSON object"},
		`{"title": "标题", "titel": 1, "verdict": "passed", "verdict": "failed", "score": {"lo": 1}}`: {
			"titel: no such key in a case: did you mean title?", `key "verdict" is given twice`, `score: json: unknown field "lo"`,
		},
		`{"verdict": "maybe"}`: {`verdict: rule: unknown verdict "maybe"`, "title: must be given", "why: must be given", "application: must be given"},
		`{"title": "标题", "why": "依据", "application": {}, "on": "2025-01-01", "policies": ["V2020"], "verdict": "failed", "error": [{"path": "a"}]}`: {
			"either verdict or error", "on, policies: only one", "failed: must list",
		},
		`{"title": "标题", "why": "依据", "application": {}, "verdict": "undetermined"}`:                             {"undetermined: must list"},
		`{"title": "标题", "why": "依据", "application": {}, "verdict": "not_applicable"}`:                           {"verdict: a whole decision"},
		`{"title": "标题", "why": "依据", "application": {}, "score": 3, "error": [{"code": "no_edition"}]}`:         {"error: input that is refused has no score"},
		`{"title": "标题", "why": "依据", "application": [], "verdict": "passed"}`:                                   {"application: not a JSON object"},
		`{"title": "标题", "why": "依据", "base": "none", "application": {}, "verdict": "passed"}`:                   {"base: open"},
		`{"title": "标题", "why": "依据", "application": {}, "reform": {"pass": 1, "pass": 2}, "verdict": "passed"}`: {`reform: reform: 1 problem(s)`, `key "pass" is given twice`},
		`{"title": "标题", "why": "依据", "application": {}, "verdict": "passed", "score": "many"}`:                  {"score: "},
		`{"title": "标题"} {}`: {"something follows"},
		`{"title": "标题"`:     {"EOF"},
	} {
		_, err := written(t, text)
		require.ErrorIs(t, err, ruletest.ErrCase, text)
		for _, problem := range want {
			assert.ErrorContains(t, err, problem, text)
		}
		assert.ErrorContains(t, err, "one.json")
	}
}

func TestAFolderWithoutCases(t *testing.T) {
	_, err := ruletest.Load(t.TempDir())
	assert.ErrorIs(t, err, ruletest.ErrCase)
}

func TestTheApplicationOfACase(t *testing.T) {
	cases, err := ruletest.Load("testdata/cases")
	require.NoError(t, err)
	for i := range cases {
		if cases[i].Name == "fails" {
			a, err := workshop.Decode(cases[i].Application())
			require.NoError(t, err)
			assert.Equal(t, rule.Given(20), a.Staff)
			assert.Equal(t, rule.Given(2), a.Experts)
			return
		}
	}
	require.Fail(t, "no such case")
}
