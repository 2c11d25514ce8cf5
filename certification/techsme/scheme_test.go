package techsme

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

func TestTheSchemeIsSound(t *testing.T) {
	require.NoError(t, scheme.Err())
	require.NoError(t, entrance.Err())
	for _, e := range timeline.All() {
		require.Empty(t, scheme.CheckPolicy(&e.Policy), e.ID)
	}
}

func TestPartsNeverExceedTheirWhole(t *testing.T) {
	a := complete()
	a.TechStaff = rule.Given(rule.Int(51))
	_, err := Evaluate(a)
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	require.Len(t, input.Problems, 1)
	require.Equal(t, "tech_staff", input.Problems[0].Path)
	a.TechStaff = rule.Given(rule.Int(50))
	_, err = Evaluate(a)
	require.NoError(t, err)
}
