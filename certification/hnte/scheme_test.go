package hnte

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTheSchemeIsSound(t *testing.T) {
	require.NoError(t, scheme.Err())
	require.NoError(t, entrance.Err())
	for _, e := range timeline.All() {
		require.Empty(t, scheme.CheckPolicy(&e.Policy), e.ID)
	}
}
