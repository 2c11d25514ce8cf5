package techsme

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// mistake is one thing that guides and calculators get wrong, and what the law answers.
type mistake struct {
	Title string `json:"title"`
	Why   string `json:"why"`
	Asks  string `json:"asks"` // may_file, raises_deduction or count_ip

	Day    rule.Date `json:"day,omitzero"`
	Entry  Entry     `json:"entry,omitzero"`
	Rights []Right   `json:"rights,omitempty"`

	Value json.RawMessage `json:"value"` // null while it cannot be told
	Says  []string        `json:"says"`  // what the Chinese text must contain
}

func (m *mistake) ask(t *testing.T) (value, text string) {
	switch m.Asks {
	case "may_file":
		r, err := RoundOf(m.Day.Year())
		require.NoError(t, err)
		return told[Filing](t)(r.MayFile(m.Day))
	case "raises_deduction":
		return told[bool](t)(m.Entry.RaisesDeduction())
	case "count_ip":
		return told[Counts](t)(CountIP(m.Day, m.Rights))
	}
	require.Fail(t, "no such question: "+m.Asks)
	return "", ""
}

// told is the value of an answer as JSON, null for none, and its text.
func told[V any](t *testing.T) func(rule.Answer[V], error) (string, string) {
	return func(a rule.Answer[V], err error) (string, string) {
		require.NoError(t, err)
		text := a.FullText(rule.ZH)
		v, given := a.Value()
		if !given {
			return "null", text
		}
		data, err := json.Marshal(v)
		require.NoError(t, err)
		return string(data), text
	}
}

func TestCommonMistakesAboutNumbersRoundsAndRights(t *testing.T) {
	files, err := filepath.Glob("testdata/common-mistakes-life/*.json")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 12)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			d, m := json.NewDecoder(bytes.NewReader(data)), mistake{}
			d.DisallowUnknownFields()
			require.NoError(t, d.Decode(&m))
			require.False(t, d.More())
			require.NotEmpty(t, m.Title)
			require.NotEmpty(t, m.Why)
			require.NotEmpty(t, m.Says)
			value, text := m.ask(t)
			require.JSONEq(t, string(m.Value), value)
			for _, s := range m.Says {
				require.Contains(t, text, s)
			}
		})
	}
}
