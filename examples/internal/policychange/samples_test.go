package policychange

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestWhyAFirmWasOpen: one whose points are too few after the change was open before for another condition, which is said; one
// that was open by the line shown needs no more words.
func TestWhyAFirmWasOpen(t *testing.T) {
	const note = "    改动前待定，是因为以上未列的其他条件待定\n"
	_, examples, _ := strings.Cut(printed(t), "── 举例")
	firm := func(id string) string {
		_, text, _ := strings.Cut(examples, "\n  "+id+"：")
		text, _, _ = strings.Cut(text, "\n  S")
		return text + "\n"
	}
	assert.Contains(t, firm("S00227"), "改动前：✓ 综合评价得分不低于合格分")
	assert.Contains(t, firm("S00227"), note)
	assert.Contains(t, firm("S00643"), "改动前：? 综合评价得分不低于合格分")
	assert.NotContains(t, firm("S00643"), note)
	assert.NotContains(t, firm("S00023"), "其他条件待定")
}
