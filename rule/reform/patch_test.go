package reform_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/workshop"
	"github.com/keji-rules/keji/rule/reform"
)

func patched(t *testing.T, text string) (policy, error) {
	t.Helper()
	patch, err := reform.ParsePatch([]byte(text))
	if err != nil {
		return policy{}, err
	}
	return reform.Patched(law.All()[1].Policy, patch)
}

// Every kind of figure can be set, and nothing else changes.
func TestPatch(t *testing.T) {
	base := law.All()[1].Policy
	for text, change := range map[string]func(*policy){
		`{}`:                                func(*policy) {},
		`{"pass": 12}`:                      func(p *policy) { p.Pass.Value = rule.Int(12) },
		`{"pass": "12.5", "cap": 30}`:       func(p *policy) { p.Pass.Value, p.Cap.Value = rule.Frac(25, 2), rule.Int(30) },
		`{"resident": false}`:               func(p *policy) { p.Resident.On = false },
		`{"share.rows[1].from": "37.5%"}`:   func(p *policy) { p.Share.Rows[1].From = rule.Frac(3, 8) },
		`{"share.rows[1].from": 0.375}`:     func(p *policy) { p.Share.Rows[1].From = rule.Frac(3, 8) },
		`{"share.rows[1].above": true}`:     func(p *policy) { p.Share.Rows[1].Above = true },
		`{"share.rows[1].points": 9}`:       func(p *policy) { p.Share.Rows[1] = rule.Points(rule.Percent(30), rule.Int(9)) },
		`{"share.rows[1].low": 7}`:          func(p *policy) { p.Share.Rows[1].Low = rule.Int(7) },
		`{"patents.each": 2}`:               func(p *policy) { p.Patents.Each = rule.Int(2) },
		`{"research.cases[1].limit": "2%"}`: func(p *policy) { p.Research.Cases[1].Limit = rule.Percent(2) },
		`{"share.rows[0].points": {"low": 1, "high": "4"}}`: func(p *policy) {
			p.Share.Rows[0] = rule.Row{From: rule.Percent(10), Low: rule.Int(1), High: rule.Int(4)}
		},
		`{"share.rows": [{"from": "20%", "above": true, "points": 6}]}`: func(p *policy) {
			p.Share = rule.NewTable(p.Share.Basis, rule.Row{From: rule.Percent(20), Above: true, Low: rule.Int(6), High: rule.Int(6)})
		},
		`{"research.cases": [{"from": 0, "limit": "1%"}, {"from": 5, "limit": "2%"}, {"from": 9, "above": true, "limit": "3%"}]}`: func(p *policy) {
			p.Research = rule.NewSchedule(p.Research.Basis, rule.Case{Limit: rule.Percent(1)}, rule.Case{From: rule.Int(5), Limit: rule.Percent(2)},
				rule.Case{From: rule.Int(9), Above: true, Limit: rule.Percent(3)})
		},
	} {
		want := base
		change(&want)
		is, err := patched(t, text)
		require.NoError(t, err, text)
		assert.Equal(t, want, is, text)
	}
	assert.Equal(t, law.All()[1].Policy, base)
}

// All that is wrong with a patch is said at once, with the place and what may be written instead.
func TestFaultyPatches(t *testing.T) {
	for text, want := range map[string][]string{
		`[]`:                     {"faulty JSON: not a JSON object"},
		`{"pass": 1} x`:          {"faulty JSON: something follows the object"},
		`{"pass": 1, "pass": 2}`: {`faulty JSON: key "pass" is given twice`},
		`{"psas": 1, "share.rows[7].from": 1, "share.row[1].from": 1, "utterly": 2}`: {
			"psas: the policy has no such figure; did you mean pass (pass mark)?",
			"share.rows[7].from: the policy has no such figure; did you mean share.rows[0].from (share of experts, band 1 from)?",
			"share.row[1].from: the policy has no such figure; did you mean share.rows[1].from (share of experts, band 2 from)?",
			"utterly: the policy has no such figure",
		},
		`{"pass": null}`:   {"pass mark (pass): cannot be null; it is 10 points, write a number, such as 60 or 12.5"},
		`{"pass": 1e3}`:    {"cannot be 1e3"},
		`{"pass": "none"}`: {`cannot be "none"`},
		`{"pass": "12%"}`:  {`cannot be "12%"`},
		`{"pass": {"low": 1, "high": 2}, "resident": "yes"}`:  {"must be resident (resident): cannot be \"yes\"; it is yes, write true or false"},
		`{"share.rows[0].from": {"low": "1%", "high": "2%"}}`: {"write a share, such as 5.5%, 0.055 or 1/3"},
		`{"share.rows[0].points": {"low": 1}}`:                {"cannot be"},
		`{"share.rows[0].points": {"low": 1, "most": 2}}`:     {"cannot be"},
		`{"share.rows": []}`:                                  {"share.rows: needs at least one band and at most ten"},
		`{"share.rows": {}}`:                                  {`share.rows: must be a list of bands, such as [{"from": 0, "points": 5}]`},
		`{"share.rows": [1]}`:                                 {"share.rows[0]: faulty JSON: not a JSON object"},
		`{"share.rows": [{"form": 1, "points": "x"}]}`:        {"share.rows[0].form: the policy has no such figure; did you mean share.rows[0].from", "share.rows[0].points"},
		`{"share.cases": [{}]}`:                               {"share.cases: the policy has no such figure; did you mean share.rows?"},
		`{"max_staf.rows": [{}]}`:                             {"max_staf.rows: the policy has no such figure"},
	} {
		_, err := patched(t, text)
		var e *reform.Error
		require.ErrorAs(t, err, &e, text)
		for _, w := range want {
			assert.Contains(t, err.Error(), w, text)
		}
		assert.NotContains(t, e.Text(rule.ZH), "%!", text)
	}
}

// A share above 100% needs its percent sign, unless the law has one above it: 65 is hardly 6500%.
func TestSharesWithoutPercentSign(t *testing.T) {
	for text, want := range map[string][2]string{
		`{"share.rows[1].from": 65}`: {
			`专家占比·第2档起点（share.rows[1].from）：写作 65 即 6500%；若指 65%，请写 "65%" 或 0.65；确为 6500% 的，请写 "6500%"`,
			`share of experts, band 2 from (share.rows[1].from): 65 means 6500%; for 65% write "65%" or 0.65, for 6500% indeed write "6500%"`,
		},
		`{"research.cases[1].limit": "6"}`:                     {`若指 6%，请写 "6%" 或 0.06`, `6 means 600%; for 6% write "6%" or 0.06`},
		`{"research.cases[1].limit": {"low": 1, "high": 5.5}}`: {`若指 5.5%，请写 "5.5%" 或 0.055`, `for 5.5% write "5.5%" or 0.055`},
		`{"share.rows": [{"from": 10, "points": 5}]}`:          {`若指 10%`, `for 10% write`},
	} {
		_, err := patched(t, text)
		var e *reform.Error
		require.ErrorAs(t, err, &e, text)
		require.Len(t, e.Problems, 1, text)
		assert.Contains(t, e.Text(rule.ZH), want[0])
		assert.Contains(t, e.Text(rule.EN), want[1])
	}
	for _, text := range []string{`{"share.rows[1].from": 1}`, `{"share.rows[1].from": "120%"}`, `{"share.rows[1].from": "3/2"}`, `{"pass": 65}`} {
		_, err := patched(t, text)
		require.NoError(t, err, text)
	}
	type rates struct {
		Rate rule.Limit `json:"rate" zh:"比例" en:"rate" unit:"share"`
	}
	patch, err := reform.ParsePatch([]byte(`{"rate": 1.75}`))
	require.NoError(t, err)
	is, err := reform.Patched(rates{rule.Limit{Value: rule.Percent(150)}}, patch)
	require.NoError(t, err, "the law itself has more than 100%")
	assert.Equal(t, rule.Percent(175), is.Rate.Value)
}

// What is raised above 100% on purpose is allowed, and told.
func TestWarnings(t *testing.T) {
	r := stricter()
	r.Change = func(p *policy) {
		p.Research.Cases[1].Limit, p.Research.Cases[0].Limit = rule.Percent(110), rule.Percent(100)
	}
	found := r.Warnings(law)
	require.Len(t, found, 1)
	assert.Equal(t, "research.cases[1].limit", found[0].Path)
	assert.Contains(t, found[0].Text(rule.ZH), "：改为 110%，超过 100%；如是占比，请核对")
	assert.Contains(t, found[0].Text(rule.EN), ": becomes 110%, which is above 100%; check it if it is part of a whole")
	assert.Empty(t, stricter().Warnings(law))
}

// A limit that the law leaves open stays a range, or becomes one number.
func TestPatchOfAnOpenFigure(t *testing.T) {
	type open struct {
		Years rule.Limit `json:"years" zh:"年数" en:"years" unit:"years"`
	}
	base := open{rule.Limit{Value: rule.Int(1), High: rule.Int(3), Basis: rule.Basis{Cite: draft.Whole(), Source: rule.Unknown}}}
	for text, want := range map[string][2]int64{`{"years": 2}`: {2, 0}, `{"years": {"low": 2, "high": 4}}`: {2, 4}} {
		patch, err := reform.ParsePatch([]byte(text))
		require.NoError(t, err)
		is, err := reform.Patched(base, patch)
		require.NoError(t, err)
		assert.Equal(t, []rule.Number{rule.Int(want[0]), rule.Int(want[1])}, []rule.Number{is.Years.Value, is.Years.High}, text)
	}
}

const written = `{"id": "r", "title": {"zh": "改", "en": "r"}, "from": "2025-07-01", "document": {"title": {"zh": "草案", "en": "Draft"}, "number": "1号"}, "article": 3, "set": {"pass": 12}}`

func TestParse(t *testing.T) {
	r, err := reform.Parse([]byte(written), workshop.Scheme())
	require.NoError(t, err)
	assert.Equal(t, "《草案》第三条", r.Cite.Text(rule.ZH))
	assert.Equal(t, "1号", r.Cite.Document().Info().Number)
	after, err := reform.Apply(law, r)
	require.NoError(t, err)
	assert.Equal(t, rule.Int(12), after.All()[2].Policy.Pass.Value)
	assert.Equal(t, rule.Basis{Cite: r.Cite, Source: rule.Proposed}, after.All()[2].Policy.Pass.Basis)
}

func TestFaultyFiles(t *testing.T) {
	for text, want := range map[string][]string{
		`{"id": "r", "titel": 1, "from": "2025-13-01", "document": {"titel": {}}, "set": []}`: {
			"titel: no such key; did you mean title?", `from: cannot be "2025-13-01", write a date, such as "2027-01-01"`, "document.titel: no such key; did you mean title?", "faulty JSON: not a JSON object",
			"title: must be given", "document.title: needs titles in both languages",
		},
		`{`: {"faulty JSON"},
		`{"id": "", "title": {"zh": "改"}, "from": "2025-07-01", "document": {"title": {"zh": "草案", "en": "Draft"}}, "set": {"pass": 12}}`:                              {"id: needs an ID", "title: needs a title in English (en)"},
		`{"id": "r", "title": {"zh": "改", "en": "r"}, "from": "2025-07-01", "document": {"title": {"zh": "草案", "en": "Draft"}}, "set": {"max_staff": -1, "few": "x"}}`: {"few staff (few): cannot be \"x\"", "most staff (max_staff)"},
	} {
		_, err := reform.Parse([]byte(text), workshop.Scheme())
		var e *reform.Error
		require.ErrorAs(t, err, &e, text)
		for _, w := range want {
			assert.Contains(t, err.Error(), w, text)
		}
	}
	_, err := reform.Parse([]byte(`{"id": "r", "title": {"zh": "改", "en": "r"}, "from": "1999-07-01", "document": {"title": {"zh": "草案", "en": "Draft"}}, "set": {"pass": 12}}`), workshop.Scheme())
	var none *rule.EditionError
	require.ErrorAs(t, err, &none)
}

// A reform that is wrong in many places tells them all in one reading, in either language by itself.
func TestAllIsSaidAtOnce(t *testing.T) {
	for text, want := range map[string][2]string{
		`{"id": "x", "title": {"zh": "合格分12"}, "from": "2025-7-1", "document": {"title": {"en": "Draft"}, "number": 3}, "article": "1",
			"set": {"pas": 12, "share.rows[7].from": 1, "max_staff": -1}}`: {
			"改动方案有误（8 处）：\n  from：不能写成 \"2025-7-1\"，应填日期，如 \"2027-01-01\"\n  document.number：不能写成 3，应填文字，写在引号内\n" +
				"  article：不能写成 \"1\"，应填条的序号，如 1\n  title：缺少英文名称（en）\n  document.title：缺少中文名称（zh）\n" +
				"  pas：政策中没有这一项；是否指 pass（合格分）\n  share.rows[7].from：政策中没有这一项；是否指 share.rows[0].from（专家占比·第1档起点）\n" +
				"  职工上限（max_staff）：不能为负数",
			"reform: 8 problem(s):\n  from: cannot be \"2025-7-1\", write a date, such as \"2027-01-01\"\n  document.number: cannot be 3, write text in quotes\n" +
				"  article: cannot be \"1\", write the number of an article, such as 1\n  title: needs a title in English (en)\n  document.title: needs a title in Chinese (zh)\n" +
				"  pas: the policy has no such figure; did you mean pass (pass mark)?\n  share.rows[7].from: the policy has no such figure; did you mean share.rows[0].from (share of experts, band 1 from)?\n" +
				"  most staff (max_staff): must not be negative",
		},
		`{"id": "x", "title": {"zh": "改", "en": "r"}, "from": "1999-01-01", "document": {"title": {"zh": "草案", "en": "Draft"}}, "set": {"pas": 12}}`: {
			"改动方案有误（2 处）：\n  from：1999-01-01 没有有效版本；可判定的日期：2020-01-01起\n  pas：政策中没有这一项；是否指 pass（合格分）",
			"reform: 2 problem(s):\n  from: no edition is in force on 1999-01-01; covered: 2020-01-01 onwards\n  pas: the policy has no such figure; did you mean pass (pass mark)?",
		},
	} {
		_, err := reform.Parse([]byte(text), workshop.Scheme())
		var e *reform.Error
		require.ErrorAs(t, err, &e, text)
		assert.Equal(t, want[0], e.Text(rule.ZH))
		assert.Equal(t, want[1], e.Text(rule.EN))
	}
}

// Both editions that a reform changes may be wrong in the same way: it is said once.
func TestWhatIsWrongInTwoEditionsIsSaidOnce(t *testing.T) {
	_, err := reform.Parse([]byte(strings.Replace(written, "2025-07-01", "2021-01-01", 1)), workshop.Scheme())
	require.NoError(t, err)
	_, err = reform.Parse([]byte(strings.NewReplacer("2025-07-01", "2021-01-01", `"pass": 12`, `"pass": 14, "pas": 1`).Replace(written)), workshop.Scheme())
	var e *reform.Error
	require.ErrorAs(t, err, &e)
	assert.Len(t, e.Problems, 2)
}

// FuzzParse: whatever is written down, a reform or an error comes of it, and a reform can be applied.
func FuzzParse(f *testing.F) {
	f.Add([]byte(written))
	f.Add([]byte(`{"set": {"share.rows": [{"from": "10%"}], "pass": {"low": 1, "high": 2}}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := reform.Parse(data, workshop.Scheme())
		if err != nil {
			return
		}
		if _, err := reform.Apply(law, r); err != nil {
			t.Errorf("parsed and not to be applied: %v", err)
		}
	})
}
