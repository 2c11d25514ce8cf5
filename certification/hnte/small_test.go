package hnte

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// A panel of one technical expert has too few members, and all of them are technical.
func TestAPanelOfOne(t *testing.T) {
	lines, lawful := v2016.composition(1, 1)
	assert.False(t, lawful)
	for _, l := range lines {
		if l.Rule.Code == "hnte.panel.technical" {
			share, known := l.Values[0].Value.Exact()
			require.True(t, known)
			assert.Equal(t, rule.Int(1), share)
			assert.Equal(t, rule.Given(rule.Passed), l.Verdict)
			return
		}
	}
	t.Fatal("no line on the technical experts")
}

// The accounting years are over when a firm files; what only a filing is asked is not. What the cap cut off is counted, not judged.
func TestWhatIsOverAndWhatIsJudged(t *testing.T) {
	facts := book.Facts()
	assert.True(t, facts[ownFacts-1].Past, facts[ownFacts-1].Path)
	assert.False(t, facts[ownFacts].Past, facts[ownFacts].Path)
	assert.False(t, facts[factCut].Judged)
	assert.True(t, facts[factLevel].Judged)
}

// UpkeepDoor is the door through which DecodeUpkeep reads.
func TestTheDoorOfUpkeep(t *testing.T) {
	for _, text := range []string{`{"registered_on": "2018-05-10"}`, `{"year": 2025, "registered_on": "2026-05-10"}`, `{"years": 1}`} {
		u, err := DecodeUpkeep([]byte(text))
		same, sameErr := UpkeepDoor().Decode([]byte(text))
		assert.Equal(t, u, same)
		assert.Equal(t, err, sameErr)
	}
	_, err := DecodeUpkeep([]byte(`{"registered_on": "2018-05-10"}`))
	assert.ErrorContains(t, err, "Year in question: must be given")
	assert.NotContains(t, err.Error(), "registered_on", "a year that is not given contradicts nothing")
	_, err = DecodeUpkeep([]byte(`{"year": 2025, "registered_on": "2026-05-10"}`))
	assert.ErrorContains(t, err, "registered_on")
}
