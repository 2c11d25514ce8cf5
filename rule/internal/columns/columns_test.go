package columns_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/keji-rules/keji/rule/internal/columns"
)

func TestAlign(t *testing.T) {
	assert.Equal(t, []string{"项目    分", "a       10", "长名字   1"}, columns.Align([][]string{{"项目", "分"}, {"a", "10"}, {"长名字", "1"}}, 1))
	assert.Equal(t, []string{"  a  bb", "ccc   d"}, columns.Align([][]string{{"a", "bb"}, {"ccc", "d"}}, 0))
	assert.Empty(t, columns.Align(nil, 1))
}

func TestWidth(t *testing.T) {
	for text, want := range map[string]int{"": 0, "ab": 2, "分数": 4, "≤1%": 3, "（含）": 6, "—": 2, "→": 1, "Ⅰ类": 4} {
		assert.Equal(t, want, columns.Width(text), text)
	}
}
