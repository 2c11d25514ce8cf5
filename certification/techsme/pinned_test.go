package techsme_test

import (
	"crypto/sha256"
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
)

// pinned are the hashes of the released editions' policies: numbers, places and provenance.
var pinned = map[string]string{
	"V2017":       "ff0e63225fe0bfcd509f28b32ae9add4c0d6f7be3ff1d05739ef70d55c035459",
	"V2022":       "ea0d785d8b6119b7040b4f3f5ca3277763cc6cf1d24b3e6798fcf9553706b7f2",
	"V2022-R2024": "b461be716d34d2bf2c7dc470aa54a76f5af13dd97d8e9ef9e684883c36c6841b",
	"V2022-R2025": "04e361840d280fb61582c9ed1307a752929740381f8bbaebdd02e9bb40f98a3c",
	"V2022-R2026": "4c7cf287b9df8be13b508532f2d12dcf2eae1b9ace846dfa46b209c0c5f50f17",
}

func TestReleasedEditionsAreNeverEdited(t *testing.T) {
	editions := techsme.Editions().All()
	require.Len(t, pinned, len(editions))
	for _, e := range editions {
		data, err := rule.PolicyJSON(&e.Policy)
		require.NoError(t, err)
		sum := sha256.Sum256(data)
		require.Equal(t, pinned[e.ID], hex.EncodeToString(sum[:]), "%s was released: add an edition or write an erratum", e.ID)
	}
}
