package sanction

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/integrity"
)

func TestTheSchemesAreSound(t *testing.T) {
	require.NoError(t, entrance.Err())
	for _, r := range integrity.Regimes() {
		c := codeOf(r)
		require.NoError(t, c.book.Err())
		require.NoError(t, c.scheme.Err())
		require.NoError(t, c.timeline.Err())
		for _, e := range c.timeline.All() {
			require.Empty(t, c.scheme.CheckPolicy(&e.Policy), e.ID)
		}
	}
	require.Nil(t, Scheme("other"))
	require.Zero(t, Editions("other").Len())
	_, err := Check("other", Proposal{})
	require.Error(t, err)
}
