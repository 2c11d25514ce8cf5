package enum_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

type kind string

var kinds = enum.Words[kind]{{"unit", rule.T("单位", "unit")}, {"person", rule.T("个人", "person")}}

func TestWords(t *testing.T) {
	require.True(t, kinds.Has("unit"))
	require.False(t, kinds.Has("Unit"))
	require.False(t, kinds.Has(""))
	require.Equal(t, 1, kinds.Index("person"))
	require.Equal(t, -1, kinds.Index("other"))
	require.Equal(t, rule.Text{}, kinds.Text("other"))
	require.Equal(t, []kind{"unit", "person"}, kinds.Values())
	require.Equal(t, []string{"unit", "person"}, kinds.Choices())
	kinds.Values()[0] = "changed"
	require.True(t, kinds.Has("unit"), "what is listed is the caller's own")
}

func ExampleWords() {
	fmt.Println(kinds.Text("person").In(rule.ZH), kinds.Has("firm"))
	// Output: 个人 false
}
