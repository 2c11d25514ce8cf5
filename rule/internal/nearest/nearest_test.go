package nearest_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/keji-rules/keji/rule/internal/nearest"
)

func TestTo(t *testing.T) {
	known := []string{"pass_mark", "max_score", "personnel.rows[0].from"}
	for word, want := range map[string]string{
		"pass_mark": "pass_mark", "PassMark": "pass_mark", "pass-mrak": "pass_mark", "pasmark": "pass_mark", "personel.rows[0].form": "personnel.rows[0].from",
		"": "", "something else": "", "x": "", strings.Repeat("pass_mark", 8): "",
	} {
		assert.Equal(t, want, nearest.To(word, known), word)
	}
	assert.Equal(t, "ab", nearest.To("abc", []string{"ab", "abcd"}), "the first of two as near")
}
