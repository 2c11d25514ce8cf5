package door_test

import (
	"strings"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRecordReadsWhatJSONReads(t *testing.T) {
	columns := []string{"name", "hnte", "staff", "mean_staff", "sales", "filed_on", "awards[1].title", "awards[0].title",
		"awards[0].rank", "awards[2].rank", "scores[0]", "marks", "office.city", "branch.area", "kind", "year"}
	row := []string{"甲", "否", " 0 ", "37/3", "12.50", "2024-02-29", "u", "t", "1", "", "7", "[]", "合肥", "3", "design", "2024"}
	got, err := sample().DecodeRecord(columns, row)
	require.Empty(t, problems(t, err))
	want, err := sample().Decode([]byte(`{"name": "甲", "hnte": false, "staff": 0, "mean_staff": "37/3", "sales": "12.50",
		"filed_on": "2024-02-29", "awards": [{"title": "t", "rank": 1}, {"title": "u"}], "scores": [7], "marks": [],
		"office": {"city": "合肥"}, "branch": {"area": 3}, "kind": "design", "year": 2024}`))
	require.NoError(t, err)
	assert.Equal(t, want, got)
}

func TestRecordProblems(t *testing.T) {
	for name, c := range map[string]struct{ columns, cells, want string }{
		"nothing given":     {"staff|awards|sales", "| |", ""},
		"width":             {"staff|sales", "1", " wrong_length 0:0"},
		"unknown":           {"staff|stuff|awards[0].rnak|scores[0].x|", "1|2|3|4|5", "stuff unknown_key 0:2|awards[0].rnak unknown_key 0:3|scores[0].x unknown_key 0:4| unknown_key 0:5"},
		"no path":           {"awards[0|awards[]|awards[-1].rank|.staff|staff.|awards[00].rank|staff[0]|a b", "1|1|1|1|1|1|1|1", "awards[0 unknown_key 0:1|awards[] unknown_key 0:2|awards[-1].rank unknown_key 0:3|.staff unknown_key 0:4|staff. unknown_key 0:5|awards[00].rank unknown_key 0:6|staff[0] unknown_key 0:7|a?b unknown_key 0:8"},
		"duplicate":         {"staff|staff", "1|2", "staff duplicate_key 0:2"},
		"forms":             {"staff|sales|hnte|filed_on|kind|small|mean_staff|year", "1e3|1,000|yes|2024/1/1|x|1.5|a|+1", "staff exponent 0:1|sales wrong_form 0:2|hnte wrong_form 0:3|filed_on wrong_form 0:4|kind not_allowed 0:5|small wrong_form 0:6|mean_staff wrong_form 0:7|year wrong_form 0:8"},
		"list with text":    {"awards|office", "none|x", "awards wrong_type 0:1|office wrong_type 0:2"},
		"hole":              {"scores[0]|scores[1]|scores[2]", "1||2", "scores null_item 0:1"},
		"far item":          {"scores[0]|scores[999999]", "1|2", "scores[999999] null_item 0:2"},
		"farther item":      {"scores[9999999]", "1", "scores[9999999] unknown_key 0:1"},
		"none and some":     {"scores|scores[0]", "[]|1", "scores inconsistent 0:1"},
		"some and none":     {"scores[0]|scores", "1|[]", "scores inconsistent 0:1"},
		"bounds":            {"sales|staff|awards[0].rank|awards[0].title", "-1|-1|0|t", "sales out_of_range 0:1|staff out_of_range 0:2|awards[0].rank out_of_range 0:3"},
		"required":          {"staff|awards[0].rank", "1|1", "awards[0].title required 0:2"},
		"sense":             {"staff|scientists", "1|2", "scientists inconsistent 0:2"},
		"encoding":          {"name|code", "\xba\xcf|a\x00", "name invalid_utf8 0:1|code control_character 0:2"},
		"secret as column":  {"staff|" + strings.Repeat("长", 100), "1|1", strings.Repeat("长", 40) + "… unknown_key 0:2"},
		"long column":       {"staff|" + strings.Repeat("a", 80), "1|1", strings.Repeat("a", 80) + " unknown_key 0:2"},
		"too long column":   {"staff|" + strings.Repeat("a", 81), "1|1", strings.Repeat("a", 40) + "… unknown_key 0:2"},
		"deep column":       {"staff|a!.b.c.d.e", "1|1", "a!.b.c… unknown_key 0:2"},
		"one sign":          {"staff|!.b", "1|1", "!.b unknown_key 0:2"},
		"empty unknown too": {"stuff", "", "stuff unknown_key 0:1"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := sample().DecodeRecord(strings.Split(c.columns, "|"), strings.Split(c.cells, "|"))
			assert.Equal(t, c.want, strings.Join(problems(t, err), "|"))
		})
	}
}

func TestRecordTexts(t *testing.T) {
	_, err := sample().DecodeRecord([]string{"name", "staff"}, []string{"甲", "-1"})
	assert.EqualError(t, err, "door: 1 problem(s) in the input:\n  staff (column 2): Staff: must be at least 0 persons [out_of_range]")
	err = sample().Validate(&application{Staff: rule.Given(-1)})
	assert.EqualError(t, err, "door: 1 problem(s) in the input:\n  staff: Staff: must be at least 0 persons [out_of_range]")
}

func TestRecordBooleans(t *testing.T) {
	for cell, want := range map[string]bool{"true": true, "是": true, "false": false, "否": false} {
		got, err := sample().DecodeRecord([]string{"hnte"}, []string{cell})
		require.NoError(t, err)
		assert.Equal(t, rule.Given(want), got.HNTE)
	}
}
