package ruletest

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A quick run tries about fifteen mutants of many, and all of up to 120; any other run tries all.
func TestStride(t *testing.T) {
	for _, c := range []struct {
		count int
		quick bool
		want  int
	}{
		{0, true, 1}, {1, true, 1}, {120, true, 1}, {121, true, 8}, {1500, true, 100}, {6000, false, 1},
	} {
		assert.Equal(t, c.want, stride(c.count, c.quick), c)
	}
}

// Where a part was tried, an equivalent need not be met, but still needs a reason.
func TestATallyOfAPart(t *testing.T) {
	for every, want := range map[int][]string{
		1: {"equivalent a: not needed, or without reason", "equivalent b: not needed, or without reason"},
		2: {"equivalent b: not needed, or without reason"},
	} {
		y := &tally{equivalents: []Equivalent{{Figure: "a", Why: "no such figure"}, {Figure: "b"}}, used: make([]bool, 2), every: every}
		skipped := 0
		for range 10 {
			if y.skips() {
				skipped++
			}
		}
		assert.Equal(t, 10-10/every, skipped)
		var r errorList
		y.close(&r)
		assert.Equal(t, want, r.said)
	}
}

// errorList keeps what a test would have been told.
type errorList struct {
	testing.TB
	said []string
}

func (l *errorList) Helper() {}

func (l *errorList) Errorf(format string, args ...any) {
	l.said = append(l.said, fmt.Sprintf(format, args...))
}
