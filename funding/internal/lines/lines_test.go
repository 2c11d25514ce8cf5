package lines

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

func TestLines(t *testing.T) {
	law := rule.NewDocument(rule.DocumentInfo{ID: "X", Title: rule.T("某办法", "Some Measures"), Source: rule.Read})
	book := rule.NewBook("lines", rule.T("行", "lines"), []rule.Rule{{Code: "lines.one", Title: rule.T("一", "one"), Basis: law.Article(1).Read()}},
		[]rule.Fact{{Path: "count", Title: rule.T("数", "count"), Unit: rule.Items, Max: rule.Int(9)}})
	l := Of(book, 1, 1)
	for n := range 3 { // beyond the room
		l.Add(0, Count("第", "no.", n, rule.Items), Words("名称", "name", "甲")).Path = "items"
	}
	whole, err := Conclude(l, 0, rule.Frame{}, 5)
	require.NoError(t, err)
	v, told := whole.Value()
	require.True(t, told)
	require.Equal(t, 5, v)
	for n, line := range whole.Lines() {
		require.Equal(t, "items", line.Path)
		require.Equal(t, []rule.Named{Count("第", "no.", n, rule.Items), Words("名称", "name", "甲")}, line.Values)
	}
	l.Lack("count")
	l.Lack("count")
	l.Because(rule.LawUnknown)
	l.Because(rule.LawUnknown)
	open, err := Conclude(l, 0, rule.Frame{}, 5)
	require.NoError(t, err)
	_, told = open.Value()
	require.False(t, told)
	require.Len(t, open.Missing(), 1)
	require.ElementsMatch(t, []rule.Cause{rule.DataMissing, rule.LawUnknown}, open.Causes())
}
