package foreigner

import (
	"crypto/sha256"
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// pinned are the hashes of the released editions' policies that differ: numbers, places and provenance.
var pinned = map[string]string{
	"CN-2017": "4b257df9333c4340c360e5cea85c3b74dafd961553a4deca10b81b3467b10895",
	"TJ-2016": "61184671ffd167866a251f9be573e9f75fd6efa5089f2c3a808bd9b4a9530b21",
	"BJ-2026": "e5c7ce5e7f06feeda1d20cd7b14dcb29287703dec717c7ca86bef35594897033",
	"SH-2026": "b44e3ff64bc5dd33e19735f6caac064656dec9c1e6a786199e34778c9bd61b04",
	"SZ-2026": "fea19e9d830cd596153617a6a4253e32b4e2ae3ae45b887435826e829356c6ea",
	"GZ-2023": "04d29fba0306177cde81c93215418ec520d1dbe6381613ee302c260f1668f3a9",
}

func TestReleasedEditionsAreNeverEdited(t *testing.T) {
	seen := 0
	for _, p := range places {
		for _, e := range p.timeline.All() {
			want, ok := pinned[e.ID]
			if !ok {
				continue
			}
			seen++
			data, err := rule.PolicyJSON(&e.Policy)
			require.NoError(t, err)
			sum := sha256.Sum256(data)
			assert.Equal(t, want, hex.EncodeToString(sum[:]), "%s was released: add an edition or write an erratum", e.ID)
		}
	}
	require.Len(t, pinned, seen)
}
