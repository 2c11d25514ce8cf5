package schemes

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

func TestEverySchemeIsWhole(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range All() {
		t.Run(s.Name(), func(t *testing.T) {
			assert.False(t, seen[s.Name()])
			seen[s.Name()] = true
			assert.True(t, s.Title().Whole())
			assert.NotEmpty(t, s.Editions())
			assert.NotEmpty(t, s.Fields())
		})
	}
}

// unfound are the schemes whose template lacks what nobody may invent: the items of misconduct that were found.
var unfound = map[string]string{"misconduct_sanction": "sanction.listed", "guangdong_sanction": "sanction.listed"}

// TestTemplatesDecide: a template passes as it is, or fails for want of what was found.
func TestTemplatesDecide(t *testing.T) {
	for _, s := range All() {
		j, err := s.Judge(rule.Date{})
		require.NoError(t, err)
		d, err := j.JSON(s.Template())
		require.NoError(t, err, s.Name())
		if lack := unfound[s.Name()]; lack != "" {
			if assert.Len(t, d.Failures(), 1, s.Name()) {
				assert.Equal(t, lack, d.Failures()[0].Code())
			}
			continue
		}
		assert.Equal(t, rule.Passed, d.Verdict(), s.Name())
	}
}

// TestTemplatesAreComplete: every place of an application is in the template, or in a list that is empty there.
func TestTemplatesAreComplete(t *testing.T) {
	for _, s := range All() {
		var sample any
		require.NoError(t, json.Unmarshal(s.Template(), &sample))
		for _, f := range s.Fields() {
			assert.True(t, has(sample, f.Path), "%s: %s", s.Name(), f.Path)
		}
	}
}

func has(value any, path string) bool {
	for step := range strings.SplitSeq(path, ".") {
		key, inList := strings.CutSuffix(step, "[]")
		object, _ := value.(map[string]any)
		next, ok := object[key]
		if !ok {
			return false
		}
		if list, isList := next.([]any); inList {
			return isList && len(list) == 0 // nobody shall file what the template invents
		}
		value = next
	}
	return true
}

// TestSampleEntriesHelpNobody: what is left in a filled-in template by mistake opens no direct route.
func TestSampleEntriesHelpNobody(t *testing.T) {
	s, err := Named("techsme")
	require.NoError(t, err)
	j, err := s.Judge(rule.Date{})
	require.NoError(t, err)
	assert.Contains(t, string(s.Template()), `"holds_hnte": false`)
	low := strings.Replace(string(s.Template()), `"tech_staff": 12`, `"tech_staff": 0`, 1)
	d, err := j.JSON([]byte(low))
	require.NoError(t, err)
	assert.Equal(t, rule.Failed, d.Verdict())
}

func TestNamed(t *testing.T) {
	_, err := Named("techsem")
	require.Error(t, err)
	assert.Contains(t, err.Error(), "did you mean techsme?")
	_, err = Named("hnte-of-1999")
	require.Error(t, err)
	assert.NotContains(t, err.Error(), "did you mean")
	assert.Contains(t, err.Error(), "schemes: ")
}

func TestJudge(t *testing.T) {
	s, err := Named("techsme")
	require.NoError(t, err)
	_, err = s.Judge(rule.NewDate(2016, 1, 1))
	var outside *rule.EditionError
	require.ErrorAs(t, err, &outside)

	j, err := s.Judge(rule.NewDate(2020, 6, 30))
	require.NoError(t, err)
	d, err := j.JSON(s.Template())
	require.NoError(t, err)
	assert.Equal(t, "V2017", d.Frame().Edition.ID)
	gaps, err := j.Gaps()
	require.NoError(t, err)
	assert.Empty(t, gaps)

	_, err = j.JSON([]byte(`{`))
	var bad *door.InputError
	require.ErrorAs(t, err, &bad)
	_, err = j.Row([]string{"evaluation_year", "x"}, []string{"2026", "1"})
	require.ErrorAs(t, err, &bad)
}
