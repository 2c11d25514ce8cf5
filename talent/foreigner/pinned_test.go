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
	"CN-2017": "b6624f56c8872377b6bdfdb9dbbc835bc797690df4f5c15f6db20a2aa5e70880",
	"TJ-2016": "535112f21622a375fddacf8db8b24e7a0215077f0674967dcaa4677094037d2f",
	"BJ-2026": "43796e701e0ab784865057ffb76625a28071062f6dfcbd1cf13ee2e94aaa16c5",
	"SH-2026": "699b4ed0b60c64360ecadda20685fd28e3fe55fea22d13ad0ffe91a49bdbe687",
	"SZ-2026": "633b2ba8a706a9fecd15b08198823c72b060fed9bb071f24a5472af85400ebd8",
	"GZ-2023": "0392cf192ea7df41f110bcb907138c7b7738b25886fc139ea762bc574c3c2357",
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
