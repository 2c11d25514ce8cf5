package integrity_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/rule"
)

type word interface {
	comparable
	Valid() bool
	Text(rule.Lang) string
	Choices() []string
}

func whole[T word](t *testing.T, all []T, zero T) {
	t.Helper()
	require.NotEmpty(t, all)
	require.Len(t, zero.Choices(), len(all))
	seen := map[string]bool{}
	for _, x := range all {
		require.True(t, x.Valid())
		require.NotEmpty(t, x.Text(rule.ZH))
		require.NotEmpty(t, x.Text(rule.EN))
		require.False(t, seen[x.Text(rule.ZH)], "two values read alike")
		seen[x.Text(rule.ZH)] = true
	}
	require.False(t, zero.Valid())
}

func TestEnumerationsAreWhole(t *testing.T) {
	whole(t, integrity.SubjectKinds(), "")
	whole(t, integrity.Regimes(), "")
	whole(t, integrity.Lists(), "")
	whole(t, integrity.Scopes(), "")
	whole(t, integrity.Grades(), "")
}

// The research lists and those of the general credit regime are two registers.
func TestTwoRegisters(t *testing.T) {
	var research []integrity.List
	for _, x := range integrity.Lists() {
		if x.OfResearch() {
			research = append(research, x)
		}
	}
	require.Equal(t, []integrity.List{integrity.ResearchSerious, integrity.ResearchGeneral}, research)
}

func ExampleScope_Text() {
	fmt.Println(integrity.Participate.Text(rule.ZH))
	// Output: 参与财政性资金支持的科技活动
}
