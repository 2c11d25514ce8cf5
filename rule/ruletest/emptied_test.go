package ruletest

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Each list is emptied and each member left out, one at a time, at every depth; figures stay as they were written.
func TestEmptied(t *testing.T) {
	var all []string
	for text := range emptied([]byte(`{"a": 1.10, "b": [{"c": [2]}, 3], "d": []}`)) {
		all = append(all, string(text))
	}
	assert.ElementsMatch(t, []string{
		`{"b":[{"c":[2]},3],"d":[]}`,
		`{"a":1.10,"d":[]}`,
		`{"a":1.10,"b":[{"c":[2]},3]}`,
		`{"a":1.10,"b":[],"d":[]}`,
		`{"a":1.10,"b":[{},3],"d":[]}`,
		`{"a":1.10,"b":[{"c":[]},3],"d":[]}`,
	}, all)
}

// A list by itself may be emptied; what is no JSON, or holds nothing, yields nothing.
func TestEmptiedOfLittle(t *testing.T) {
	yields := func(document string) (all []string) {
		for text := range emptied([]byte(document)) {
			all = append(all, string(text))
		}
		return all
	}
	assert.Equal(t, []string{"[]"}, yields("[1]"))
	for _, none := range []string{"", "{", "7", "[]", "{}", "null"} {
		assert.Empty(t, yields(none), none)
	}
	assert.Len(t, yields(`[[1],[1],[1],[1]]`), 1+fewItems)
}

// Who breaks off is asked no more.
func TestEmptiedBreaksOff(t *testing.T) {
	for wanted := range 5 {
		seen := 0
		for range emptied([]byte(`{"a": [[1], {"b": [2]}], "c": {"d": 3}}`)) {
			if seen++; seen > wanted {
				break
			}
		}
		assert.Equal(t, wanted+1, seen)
	}
	assert.Len(t, slices.Collect(emptied([]byte(`{"a": [1]}`))), 2)
}
