package techsme_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/record"
)

// The records in testdata/records were made by the first release and are never written again: whatever the library
// becomes, it must still read them and come to the same outcome.
func TestOldRecordsStillHold(t *testing.T) {
	files, err := filepath.Glob("testdata/records/*.json")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 6)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			recorded, err := record.Parse(data)
			require.NoError(t, err)
			comparison, err := record.Replay(techsme.Scheme(), recorded, techsme.Decode)
			require.NoError(t, err)
			require.True(t, comparison.Holds(), comparison.Text(rule.EN))
		})
	}
}
