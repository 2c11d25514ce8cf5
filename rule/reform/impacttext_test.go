package reform_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/reform"
)

var passing = rule.Rule{
	Code: "workshop.pass", Title: rule.T("得分达标", "pass"), Basis: rule.Basis{Cite: draft.Article(4), Source: rule.Proposed},
}

// counted is an impact with something in each of its parts, every figure another where it can be.
func counted(t *testing.T) reform.Impact {
	t.Helper()
	changes, err := stricter().Changes(law)
	require.NoError(t, err)
	named := func(id string) rule.Edition { return rule.Edition{ID: id} }
	return reform.Impact{
		Title: rule.T("合格分提高到12分", "pass mark of 12"), Scheme: "workshop", SchemeTitle: rule.T("工坊认定", "Workshop"),
		Matrix: reform.Matrix{
			rule.Passed:       {rule.Passed: 4, rule.Failed: 2},
			rule.Failed:       {rule.Passed: 1},
			rule.Undetermined: {rule.Failed: 1, rule.Undetermined: 2},
		},
		Faulty: 2, Faults: []reform.Fault{{ID: "w3", Number: 3, Err: errors.New("5 < 6")}},
		Laws: []reform.LawPair{
			{Before: named("V2020"), After: named("V2020"), Subjects: 4},
			{Before: named("V2024"), After: named("V2024+pass-12"), Subjects: 6, Changes: changes},
		},
		Turning: []reform.Turning{{Rule: passing, From: rule.Passed, To: rule.Failed, Subjects: 2}},
		Points:  []reform.Points{{Rule: passing, Up: 3, Down: 1, Unclear: 2, Total: "37/3"}},
		Scores:  reform.Histogram{Width: 5, Bars: []reform.Bar{{From: 5, Before: 1, After: 2}, {From: 10, Before: 6, After: 5}}, Open: [2]int{2, 1}, None: [2]int{0, 1}},
		NearMisses: []reform.NearMiss{{
			Rule:   passing,
			Before: reform.Nearness{Subjects: 1, Within: []int{0, 0, 0, 1, 0, 0}, Least: rule.Exactly(rule.Int(1), rule.Score)},
			After:  reform.Nearness{Within: make([]int, 6)},
		}},
		Dimensions: []rule.Text{rule.T("片区", "district")},
		Groups: [][]reform.Group{{{Name: "east", Matrix: reform.Matrix{
			rule.Passed: {rule.Passed: 1, rule.Failed: 1}, rule.Failed: {rule.Passed: 2}, rule.Undetermined: {rule.Failed: 1},
		}}}},
	}
}

const inMarkdown = `## Impact: Workshop, pass mark of 12

### Overview

- decided: 10
- another verdict: 4 (40%)
- could not be decided: 2

### Editions and what differs

- V2020, not touched: 4
- V2024 → V2024+pass-12: 6
  - pass mark: 10 points → 12 points; basis \[Workshop Measures, Article 4\] (read in the document) → \[Draft Workshop Measures, Article 1\] (proposed, not law)

### Verdicts, before (rows) and after (columns)

|  | passed | failed | undetermined | all before |
|---|---:|---:|---:|---:|
| passed | 4 | 2 | 0 | 6 |
| failed | 1 | 0 | 0 | 1 |
| undetermined | 0 | 1 | 2 | 3 |
| all after | 5 | 3 | 2 | 10 |

### Rules that turned the verdict (one subject may have several)

| from → to | rule | basis | subjects |
|---|---|---|---:|
| passed → failed | pass (workshop.pass) | Draft Workshop Measures, Article 4 | 2 |

### Points that moved

| rule | up | down | unclear | sum |
|---|---:|---:|---:|---:|
| pass (workshop.pass) | 3 | 1 | 2 | 37/3 |

### Scores

| points | before | after |
|---:|---:|---:|
| 5 to under 10 | 1 | 2 |
| 10 to under 15 | 6 | 5 |
| not known yet | 2 | 1 |
| no score | 0 | 1 |

### Near misses: one requirement short, by the distance as a share of the bound

| rule |  | subjects | ≤1% | ≤2% | ≤5% | ≤10% | ≤20% | more | nearest |
|---|---|---:|---:|---:|---:|---:|---:|---:|---:|
| pass (workshop.pass) | before | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 1 point |
| pass (workshop.pass) | after | 0 | 0 | 0 | 0 | 0 | 0 | 0 |  |

### By district

| district | subjects | passed before | passed after | lost | gained | other flips |
|---|---:|---:|---:|---:|---:|---:|
| east | 5 | 2 | 3 | 1 | 2 | 1 |

### Could not be decided

- w3: 5 \< 6
- and 1 more
`

const inChinese = `影响测算：工坊认定，合格分提高到12分

概况
  已判定 10
  结论改变 4（40%）
  无法判定 2

适用的版本与变动
  V2020，不受影响：4
  V2024 → V2024+pass-12：6
    合格分：10分 → 12分；依据〔《工坊办法》第四条〕（见于文件）→〔《工坊办法修订草案》第一条〕（拟议，非法定）

结论的变化（行为改动前，列为改动后）
              符合  不符合  待定  改动前合计
  符合           4       2     0           6
  不符合         1       0     0           1
  待定           0       1     2           3
  改动后合计     5       3     2          10
`

// All that an impact says: as Markdown, and the first tables on a terminal.
func TestTheTextOfAnImpact(t *testing.T) {
	i := counted(t)
	assert.Equal(t, inMarkdown, i.Markdown(rule.EN))
	assert.True(t, strings.HasPrefix(i.Text(rule.ZH), inChinese+"\n改变结论的条款"), i.Text(rule.ZH))
	for _, line := range []string{
		"\n\n无法判定的\n  w3：5 < 6\n  另有 1 户\n", "\n   5（含）～10       1       2\n", "\n    尚不能确定       2       1\n", // numbers stand to the right
		"\n  符合 → 不符合  得分达标（workshop.pass）  《工坊办法修订草案》第四条     2\n",
	} {
		assert.Contains(t, i.Text(rule.ZH), line)
	}
}

// What did not happen has no heading of its own.
func TestTheTextOfNoImpact(t *testing.T) {
	i := reform.Impact{SchemeTitle: rule.T("工坊认定", "Workshop")}
	assert.Equal(t, `Impact: Workshop

Overview
  decided: 0
  another verdict: 0

Verdicts, before (rows) and after (columns)
                passed  failed  undetermined  all before
  passed             0       0             0           0
  failed             0       0             0           0
  undetermined       0       0             0           0
  all after          0       0             0           0
`, i.Text(rule.EN))
	data, err := i.MarshalJSON()
	require.NoError(t, err)
	for _, list := range []string{"laws", "turning", "points", "near_misses", "dimensions", "faults"} {
		assert.Contains(t, string(data), `"`+list+`":[]`)
	}
}

// quote is the JSON of a part that is not ours to write down.
func quote(t *testing.T, v any) string {
	t.Helper()
	data, err := json.Marshal(v)
	require.NoError(t, err)
	return string(data)
}

func TestTheJSONOfAnImpact(t *testing.T) {
	i := counted(t)
	data, err := i.MarshalJSON()
	require.NoError(t, err)
	assert.Contains(t, string(data), "5 < 6", "signs stay as they are")
	ofRule := `{"code": "workshop.pass", "title": {"zh": "得分达标", "en": "pass"}, "citation": ` + quote(t, passing.Cite) + `}`
	assert.JSONEq(t, strings.NewReplacer("RULE", ofRule, "CHANGES", quote(t, i.Laws[1].Changes)).Replace(`{
		"schema": "keji.impact/1", "title": {"zh": "合格分提高到12分", "en": "pass mark of 12"},
		"scheme": "workshop", "scheme_title": {"zh": "工坊认定", "en": "Workshop"}, "subjects": 10, "flips": 4, "faulty": 2, "repeated": 0,
		"laws": [
			{"before": "V2020", "after": "V2020", "subjects": 4, "changes": []},
			{"before": "V2024", "after": "V2024+pass-12", "subjects": 6, "changes": CHANGES}
		],
		"transitions": [
			{"from": "passed", "to": "passed", "subjects": 4}, {"from": "passed", "to": "failed", "subjects": 2},
			{"from": "passed", "to": "undetermined", "subjects": 0}, {"from": "failed", "to": "passed", "subjects": 1},
			{"from": "failed", "to": "failed", "subjects": 0}, {"from": "failed", "to": "undetermined", "subjects": 0},
			{"from": "undetermined", "to": "passed", "subjects": 0}, {"from": "undetermined", "to": "failed", "subjects": 1},
			{"from": "undetermined", "to": "undetermined", "subjects": 2}
		],
		"turning": [{"rule": RULE, "from": "passed", "to": "failed", "subjects": 2}],
		"points": [{"rule": RULE, "up": 3, "down": 1, "unclear": 2, "total": "37/3"}],
		"scores": {"width": 5, "bars": [{"from": 5, "before": 1, "after": 2}, {"from": 10, "before": 6, "after": 5}], "open": [2, 1], "none": [0, 1]},
		"near_bands_percent": [1, 2, 5, 10, 20],
		"near_misses": [{"rule": RULE,
			"before": {"subjects": 1, "within": [0, 0, 0, 1, 0, 0], "least": {"value": "1", "unit": "points"}},
			"after": {"subjects": 0, "within": [0, 0, 0, 0, 0, 0], "least": null}
		}],
		"dimensions": [{"title": {"zh": "片区", "en": "district"}, "groups": [{"name": "east", "transitions": [
			{"from": "passed", "to": "passed", "subjects": 1}, {"from": "passed", "to": "failed", "subjects": 1},
			{"from": "passed", "to": "undetermined", "subjects": 0}, {"from": "failed", "to": "passed", "subjects": 2},
			{"from": "failed", "to": "failed", "subjects": 0}, {"from": "failed", "to": "undetermined", "subjects": 0},
			{"from": "undetermined", "to": "passed", "subjects": 0}, {"from": "undetermined", "to": "failed", "subjects": 1},
			{"from": "undetermined", "to": "undetermined", "subjects": 0}
		]}]}],
		"faults": [{"id": "w3", "number": 3, "text": {"zh": "w3：5 < 6", "en": "w3: 5 < 6"}}]
	}`), string(data))
}

// A flip of a line that the new law lacks: what has no score says none.
func TestTheFormsOfAFlip(t *testing.T) {
	f := reform.Flip{
		ID: "w1", Number: 7, Before: reform.Outcome{Edition: "V2020", Verdict: rule.Passed},
		After: reform.Outcome{Edition: "V2024", Verdict: rule.Failed, Score: rule.Exactly(rule.Int(11), rule.Score)},
		Turns: []reform.Turn{{Rule: passing, Before: reform.Stand{Has: true, Text: rule.T("甲", "A")}}},
	}
	assert.Equal(t, "w1：符合 → 不符合（11分）\n  改动前：甲\n  改动后：没有此条", f.Text(rule.ZH))
	data, err := json.Marshal(f)
	require.NoError(t, err)
	var read struct {
		Groups        []string
		Before, After struct{ Score *struct{ Value string } }
		Turns         []struct{ Before, After *struct{} }
	}
	require.NoError(t, json.Unmarshal(data, &read))
	assert.NotNil(t, read.Groups, "a list, and no null")
	assert.Nil(t, read.Before.Score)
	require.NotNil(t, read.After.Score)
	assert.Equal(t, "11", read.After.Score.Value)
	assert.True(t, read.Turns[0].Before != nil && read.Turns[0].After == nil)
}

// A fault says on one line where the first problem lies, and how many more there are.
func TestTheTextOfAFault(t *testing.T) {
	problem := door.Problem{Path: "staff", Text: rule.T("须为正数", "must be positive")}
	for want, err := range map[string]error{
		"w7: broken":                                  errors.New("broken"),
		"w7: staff must be positive":                  &door.InputError{Problems: []door.Problem{problem}},
		"w7: staff must be positive (and 1 more)":     &door.InputError{Problems: []door.Problem{problem, {}}},
		"w7: staff must be positive (and 4 more)":     &door.InputError{Problems: []door.Problem{problem, {}}, More: 3},
		"w7: must be positive":                        &door.InputError{Problems: []door.Problem{{Text: problem.Text}}},
		"w7: " + (&rule.EditionError{}).Text(rule.EN): &rule.EditionError{},
	} {
		assert.Equal(t, want, reform.Fault{ID: "w7", Err: err}.Text(rule.EN))
	}
}

func TestNoSuchVerdict(t *testing.T) {
	m := reform.Matrix{rule.Passed: {rule.Passed: 1}}
	assert.Equal(t, [4]int{1, 0, 0, 0}, [4]int{
		m.Of(rule.Passed, rule.Passed), m.Of(rule.NotApplicable, rule.Passed), m.Of(rule.Passed, rule.NotApplicable), m.Of(9, 9),
	})
}
