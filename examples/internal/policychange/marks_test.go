package policychange

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestPassMarks: one where the change leaves it, or only says it again; two where it moves it, also to within a bar.
func TestPassMarks(t *testing.T) {
	for _, reform := range []string{"tech-share-12", "2008-2016"} {
		out := printed(t, "-n", "500", "-scheme", "hnte", "-reform", reform)
		assert.Contains(t, out, "\n  70 ◂ 合格线 70 ")
		assert.Equal(t, 1, strings.Count(out, "◂"))
	}
	out := printed(t, "-n", "500", "-format", "html", "-reform", saved(t, "p.json", `{"pass_mark": 62.5}`))
	for _, want := range []string{">改动前合格线 60</text>", ">改动后合格线 62.5</text>"} {
		assert.Contains(t, out, want)
	}
	assert.Equal(t, 2, strings.Count(out, "stroke-dasharray"))
}
