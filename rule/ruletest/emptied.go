package ruletest

import (
	"bytes"
	"encoding/json"
	"iter"
	"maps"
	"slices"
	"testing"

	"github.com/keji-rules/keji/rule"
)

// soundWhenEmptied asks for less than the cases give, each time under another of the editions that the case names. Of
// that a quick run tries the first and a part of the others.
func soundWhenEmptied[P any](t *testing.T, cases []AnswerCase, editions rule.Timeline[P], ask Asking[P]) {
	seen, every := 0, 1
	if raceDetector || testing.Short() {
		every = fewMutants
	}
	for i := range cases {
		c, ids := &cases[i], cases[i].editions()
		for input := range emptied(c.Input()) {
			if seen++; seen <= someMutants || seen%every == 0 {
				told, err := put(c, input, editions, ids[seen%len(ids)], ask)
				soundAnswer(t, input, told, err)
			}
		}
	}
}

// fewItems of a list are gone through: the others are alike.
const fewItems = 3

// emptied yields a JSON document once for each of its lists, with that list empty, and once for each member of its
// objects, without that member. Of what stands in a list, a few items are gone through. Nothing is yielded of what is no
// JSON.
func emptied(document []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		d := json.NewDecoder(bytes.NewReader(document))
		d.UseNumber() // a figure is to stay as it was written
		var root any
		if d.Decode(&root) != nil {
			return
		}
		emptyIn(root, func(v any) { root = v }, func() bool {
			text, err := json.Marshal(root)
			return err != nil || yield(text)
		})
	}
}

// emptyIn takes something from a value, or from what it holds, puts it back after try saw it, and goes on until try
// says no; set puts another value in its place.
func emptyIn(value any, set func(any), try func() bool) bool {
	switch v := value.(type) {
	case []any:
		return emptyList(v, set, try)
	case map[string]any:
		return emptyMembers(v, try)
	}
	return true
}

func emptyList(list []any, set func(any), try func() bool) bool {
	if len(list) > 0 {
		set([]any{})
		if !try() {
			return false
		}
		set(list)
	}
	for i := range list[:min(len(list), fewItems)] {
		if !emptyIn(list[i], func(v any) { list[i] = v }, try) {
			return false
		}
	}
	return true
}

func emptyMembers(members map[string]any, try func() bool) bool {
	for _, key := range slices.Sorted(maps.Keys(members)) {
		value := members[key]
		delete(members, key)
		if !try() {
			return false
		}
		members[key] = value
		if !emptyIn(value, func(v any) { members[key] = v }, try) {
			return false
		}
	}
	return true
}
