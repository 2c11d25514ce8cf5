package rule

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func decoded(t *testing.T, v any) map[string]any {
	t.Helper()
	data, err := json.Marshal(v)
	require.NoError(t, err)
	require.True(t, json.Valid(data))
	again, err := json.Marshal(v)
	require.NoError(t, err)
	require.Equal(t, string(data), string(again), "the same bytes each time")
	var m map[string]any
	require.NoError(t, json.Unmarshal(data, &m))
	return m
}

func TestDecisionJSON(t *testing.T) {
	d := demoDecide(t, func(a *demoApp) { a.Space, a.Scientists, a.ViewPoints = Given(150), Given(20), Opt[Number]{} })
	m := decoded(t, d)
	assert.Equal(t, "keji.decision/1", m["schema"])
	assert.Equal(t, "demo", m["scheme"])
	assert.Equal(t, "undetermined", m["verdict"])
	assert.Equal(t, "2025-03-01", m["day"])
	assert.Equal(t, map[string]any{"id": "V2024", "from": "2024-01-01", "checked": "2026-06-30"}, m["edition"])
	assert.Equal(t, map[string]any{"low": "15", "high": "20", "unit": "points"}, m["score"])
	assert.Equal(t, map[string]any{"open": []any{}, "settled": []any{"points.view"}}, m["missing"])
	lines := m["findings"].([]any)
	require.Len(t, lines, d.open().len())
	for i, line := range lines {
		assert.Equal(t, Finding{d.open().s, int32(i)}.Code(), line.(map[string]any)["code"])
	}
	assert.Equal(t, map[string]any{
		"code": "demo.share", "title": map[string]any{"zh": "科技人员占比", "en": "share of scientists"}, "role": "requirement", "op": "more_than",
		"verdict": "passed", "actual": map[string]any{"value": "0.2", "unit": "plain"}, "bound": map[string]any{"value": "0.1", "unit": "plain"},
		"citation":   map[string]any{"document": "DEMO-2020", "zh": "第五条", "en": "Article 5"},
		"provenance": "read",
	}, withPlainUnits(lines[3].(map[string]any)))
	assert.Equal(t, []any{"law_unknown"}, lines[7].(map[string]any)["causes"])
	assert.Equal(t, map[string]any{"low": "100", "high": "200", "unit": "plain"}, lines[7].(map[string]any)["bound"])
}

// withPlainUnits leaves the code of the unit of shares to its own test.
func withPlainUnits(line map[string]any) map[string]any {
	for _, key := range []string{"actual", "bound"} {
		line[key].(map[string]any)["unit"] = "plain"
	}
	return line
}

func TestKnownJSON(t *testing.T) {
	for want, k := range map[string]Known{
		`{"value":"12.5","unit":"persons"}`:                                          Exactly(Frac(25, 2), Persons),
		`{"value":"37/3","unit":"persons"}`:                                          Exactly(Frac(37, 3), Persons),
		`{"value":"2026-02-28","unit":"date"}`:                                       OnDay(NewDate(2026, 2, 28)),
		`{"undefined":true,"unit":"yuan"}`:                                           {undefined, YuanUnit, true},
		`{"low":"1","high":"2","unit":"points"}`:                                     Between(Int(1), Int(2), Score),
		`{"low":"-infinite","high":"infinite","undefined":"maybe","unit":"plain"}`:   {interval{lo: infinite(-1), hi: infinite(1), maybe: true}, Plain, true},
		`{"value":"85070591730234615847396907784232501249","unit":"plain"}`:          {bigPoint(), Plain, true},
		`{"low":"0001-01-01","high":"2026-02-28","undefined":"maybe","unit":"date"}`: {interval{lo: endAt(1, 1), hi: OnDay(NewDate(2026, 2, 28)).x.hi, maybe: true}, Day, true},
	} {
		got, err := json.Marshal(k)
		require.NoError(t, err)
		assert.Equal(t, want, string(got))
	}
}

// bigPoint is (2^63-1) squared.
func bigPoint() interval {
	e := mulEnds(endAt(9_223_372_036_854_775_807, 1), endAt(9_223_372_036_854_775_807, 1))
	return interval{lo: e, hi: e}
}

func TestZeroAnswersAreNull(t *testing.T) {
	for _, v := range []any{Decision{}, Answer[int]{}, Rulebook{}} {
		data, err := json.Marshal(v)
		require.NoError(t, err)
		assert.Equal(t, "null", string(data))
	}
}

// The documents cited stand once, in the order of the lines; a line names its document and the place.
func TestDocumentsOfADecision(t *testing.T) {
	d := demoDecide(t, nil)
	assert.Equal(t, []any{
		map[string]any{
			"id": "DEMO-2020", "number": "示发〔2020〕1号",
			"title": map[string]any{"zh": "《示范工坊管理办法》", "en": "Measures for Demonstration Workshops"},
		},
		map[string]any{
			"id": "DEMO-2024", "number": "",
			"title": map[string]any{"zh": "《示范工坊补充通知》", "en": "Supplementary Notice on Workshops"},
		},
	}, decoded(t, d)["documents"])
	for f := range d.Findings() {
		assert.Equal(t, f.Citation().Document().Info().ID, decoded(t, f)["citation"].(map[string]any)["document"], f.Code())
	}
	assert.Equal(t, map[string]any{"document": "DEMO-2024"}, decoded(t, demoLine(t, d, dSpace))["citation"], "the document as a whole")
}
