package certificate

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// The certificate of a published case: issued by Guangdong in 2020.
func TestNumberOfAPublishedCase(t *testing.T) {
	n, err := ParseNumber("GR202044010165")
	require.NoError(t, err)
	require.Equal(t, []any{"GR", 2020, "44", 10165}, []any{n.Prefix(), n.Year(), n.Province(), n.Serial()})
	composed, err := ComposeNumber("GR", 2020, "44", 10165)
	require.NoError(t, err)
	require.Equal(t, n, composed)
	require.Equal(t, "GR202044010165", n.String())
	a, err := n.Explain()
	require.Equal(t, n, valueOf[Number](t)(a, err))
	require.Equal(t, "44 广东省", saidBy(t, lineOf(t, a, "number_province"), "编号所载"))
	require.Equal(t, "010165", saidBy(t, lineOf(t, a, "number_serial"), "编号所载"))
	require.Len(t, linesOf(a, "number_unchecked"), 1)
	jilin, err := ParseNumber("GR201722000103")
	require.NoError(t, err)
	require.Equal(t, rule.T("吉林省", "Jilin"), provinceName(jilin.Province()))
}

func TestNumbersThatAreNone(t *testing.T) {
	for text, want := range map[string]map[string][]int{
		"":                {"number": {0}},
		"GR20204401016":   {"number": {0}},
		"GR2020440101655": {"number": {0}},
		"gr202044010165":  {"number": {1, 2}},
		"GX202044010165":  {"number": {2}},
		"FR202044010165":  {"number": {1}},
		"GR2O2044010165":  {"number": {4}},
		"GR２02044010165":  {"number": {3}},
		" GR202044010165": {"number": {0, 1, 2, 3}},
		"gr2020440l016":   {"number": {0, 1, 2, 10}},
		"GR200744010165":  {"number.year": {0}},
		"GR202099010165":  {"number.province": {0}},
		"GR202044000000":  {"number.serial": {0}},
		"GR000099000000":  {"number.year": {0}, "number.province": {0}, "number.serial": {0}},
	} {
		_, err := ParseNumber(text)
		require.Equal(t, want, pathsOf(t, err), text)
	}
	_, err := ParseNumber(strings.Repeat("x", 1_000_000))
	require.Equal(t, map[string][]int{"number": {0}}, pathsOf(t, err))
	_, err = ComposeNumber("GZ", 2007, "4", 1_000_000)
	require.Len(t, pathsOf(t, err), 4)
}

func TestEdgesOfANumber(t *testing.T) {
	for text, sound := range map[string]bool{
		"GR200811000001": true, "GR200865999999": true, "GR200765999999": false, "GF201444000999": true, "GR900044000001": true, "GR900144000001": false,
	} {
		_, err := ParseNumber(text)
		require.Equal(t, sound, err == nil, text)
	}
	_, err := ComposeNumber("GF", 2014, "44", 0)
	require.Contains(t, pathsOf(t, err), "number.serial")
}

// A review was possible under the Measures of 2008 alone.
func TestPrefixOfAReview(t *testing.T) {
	for text, want := range map[string]rule.Verdict{
		"GF201144000001": rule.Passed, "GF201544000001": rule.Passed, "GF201644000001": rule.Failed, "GR201544000001": rule.Passed, "GR201644000001": rule.Passed,
	} {
		n, err := ParseNumber(text)
		require.NoError(t, err)
		a, err := n.Explain()
		require.NoError(t, err)
		require.Equal(t, want, verdictOf(t, a, "number_prefix"), text)
		guideID := "HG-2008"
		if n.Year() >= 2016 {
			guideID = "HG-2016"
		}
		require.Equal(t, guideID, lineOf(t, a, "number_serial").Basis.Cite.Document().Info().ID, text)
	}
}

func TestNumbersAreText(t *testing.T) {
	n, err := ComposeNumber("GR", 2020, "44", 10165)
	require.NoError(t, err)
	data, err := json.Marshal(n)
	require.NoError(t, err)
	require.Equal(t, `"GR202044010165"`, string(data))
	var back Number
	require.NoError(t, json.Unmarshal(data, &back))
	require.Equal(t, n, back)
	require.Error(t, json.Unmarshal([]byte(`"GR20"`), &back))
	require.Equal(t, n, back)
	require.NoError(t, json.Unmarshal([]byte(`""`), &back))
	require.True(t, back.IsZero())
	require.Equal(t, []any{"", 0, "", 0}, []any{back.Prefix(), back.Year(), back.Province(), back.Serial()})
	_, err = Number{}.Explain()
	require.Contains(t, pathsOf(t, err), "number")
}

func TestTheNumberAgainstTheDateOfIssue(t *testing.T) {
	c := issued(2020, 12, 1)
	for text, want := range map[string]rule.Verdict{"GR202044010165": rule.Passed, "GR201944010165": rule.Failed} {
		c.Number = rule.Given(text)
		a, err := c.Validity()
		require.NoError(t, err)
		require.Equal(t, want, verdictOf(t, a, "number_year"), text)
		require.Equal(t, "2023-11-30", valueOf[Term](t)(a, err).Until.String(), "the date of issue decides")
	}
	c.Number = rule.Given("GR2020440")
	_, err := c.Validity()
	require.Contains(t, pathsOf(t, err), "number")
}

// What is far too long is not looked at character by character; up to 64 characters each is.
func TestLongInputsOfANumber(t *testing.T) {
	for length, looked := range map[int]bool{64: true, 65: false} {
		_, err := ParseNumber(strings.Repeat("x", length))
		assert.Equal(t, looked, len(pathsOf(t, err)["number"]) > 1, length)
	}
	_, err := ParseNumber("GRX02044000001")
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	require.Len(t, input.Problems, 1)
	assert.Equal(t, "must be a digit", input.Problems[0].Text.EN, "the third character is of the year")
}
