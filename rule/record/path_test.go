package record

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestWithin: a path lies below another one only where a name or an entry follows.
func TestWithin(t *testing.T) {
	for _, c := range []struct {
		path, outer string
		want        bool
	}{
		{"answer", "answer", true}, {"answer.lines", "answer", true}, {"answer[0]", "answer", true}, {"answer_hash", "answer", false},
		{"answer", "answer.lines", false}, {"answer", "", true}, {"", "", true}, {"", "answer", false},
	} {
		assert.Equal(t, c.want, within(c.path, c.outer), "%q within %q", c.path, c.outer)
	}
}
