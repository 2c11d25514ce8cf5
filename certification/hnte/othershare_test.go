package hnte

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// A cap on other expense of the whole total or more is no cap that the formula can follow: of the rest it would be 100% over
// nothing. 99% is one.
func TestOtherShareBelowTheWhole(t *testing.T) {
	for percent, refused := range map[int64]bool{99: false, 100: true, 101: true, 3000: true} {
		p := scheme.Timeline().All()[1].Policy
		p.OtherShare.Value = rule.Percent(percent)
		problems := scheme.CheckPolicy(&p)
		if !refused {
			assert.Empty(t, problems, percent)
			continue
		}
		require.Len(t, problems, 1, percent)
		assert.Equal(t, "other_share", problems[0].Path)
		assert.Equal(t, rule.FaultRules, problems[0].Fault)
		if percent == 100 {
			assert.Equal(t, "算式以由此得出的 0 为除数，除数须大于 0；请改正此数", problems[0].What.ZH)
		}
	}
}
