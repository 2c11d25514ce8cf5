package techsme

import (
	"crypto/sha256"
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// lifePinned are the hashes of the released editions' rules around the evaluation: numbers, places and provenance.
var lifePinned = map[string]string{
	"L2017": "4b2fa45784de0cab2830d3a0b0b46545d464f47e69f8e8550a8567dd24dfe7cf",
	"L2019": "627637978625323cde5af936f2b3ea247f575c8b76270c61c62b781ec78d5bab",
	"L2025": "d1eb2abf42e60dfd7cbfde9962aef624b512437452df7803006aa5be1ca20564",
}

func TestReleasedLifeEditionsAreNeverEdited(t *testing.T) {
	editions := LifeEditions().All()
	require.Len(t, lifePinned, len(editions))
	for _, e := range editions {
		data, err := rule.PolicyJSON(&e.Policy)
		require.NoError(t, err)
		sum := sha256.Sum256(data)
		assert.Equal(t, lifePinned[e.ID], hex.EncodeToString(sum[:]), "%s was released: add an edition or write an erratum", e.ID)
	}
}
